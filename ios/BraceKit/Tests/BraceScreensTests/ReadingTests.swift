// Pages to read, and the demonstration: every block is drawn, every row leads somewhere and back.
// Boundary: presses and what is read; what the pages say is the core's.
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceCore
@testable import BraceScreens

@MainActor @Suite struct ReadingTests {
  private func links(_ article: ArticleView) -> [LinkView] {
    article.blocks.flatMap { if case .links(let links) = $0 { links } else { [LinkView]() } }
  }

  @Test(arguments: Language.all) func everyArticleOpensAndLeadsBack(_ say: Language) async throws {
    let bench = try await Bench(say)
    bench.core.go(.library)
    await bench.rest()
    let library = try #require(bench.library)
    #expect(try bench.screen.find("title", say("library-title")).isEnabled)
    #expect(links(library).count > 5)
    for size in say.tag == "en" ? [DynamicTypeSize.large] : [.accessibility3] {
      bench.screen.dynamicTypeSize = size
      for link in links(library) {
        try await bench.press(link.label)
        let page = try #require(bench.article, "\(link.label) opens an article")
        #expect(try bench.screen.find("title", page.article.title).isEnabled)
        for text in page.article.texts { #expect(bench.hears(of: text), "\(text)") }
        try await bench.goBack()
        #expect(try bench.screen.find("title", say("library-title")).isEnabled)
      }
    }
  }

  @Test(arguments: Language.all) func anArticleOverAnotherLeadsBackToIt(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    bench.core.go(.library)
    await bench.rest()
    let library = try #require(bench.library)
    for link in links(library) {
      try await bench.press(link.label)
      let first = try #require(bench.article)
      if let next = links(first.article).first {
        try await bench.press(next.label)
        try await bench.goBack()
        #expect(try bench.screen.find("title", first.article.title).isEnabled)
        try await bench.goBack()
        return
      }
      try await bench.goBack()
    }
    Issue.record("no article leads to another")
  }

  @Test func severalScreensLeftAtOnceAreLeftOneAfterAnother() async throws {
    let bench = try await Bench(Language.all[0])
    bench.core.go(.library)
    await bench.rest()
    let library = try #require(bench.library)
    for link in links(library) where bench.core.above.count < 2 {
      if !bench.core.above.isEmpty { try await bench.goBack() }
      try await bench.press(link.label)
      let first = try #require(bench.article)
      if let next = links(first.article).first { try await bench.press(next.label) }
    }
    #expect(bench.core.above.count == 2)
    try bench.screen.goToRoot()
    await bench.rest()
    #expect(bench.library != nil && bench.core.above.isEmpty && bench.core.leaving == 0)
    #expect(!bench.screen.all.contains { $0.role == "back" })
  }

  @Test func whatIsDrawnWhileAScreenIsLeftDoesNotShowItOnceMore() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(bench.say.answer(1))
    func isAbove() -> Bool { bench.screen.all.contains { $0.role == "back" } }
    #expect(isAbove())
    // The core has not heard of it yet.
    bench.core.leaving += 1
    try bench.screen.goBack()
    let drawn = bench.core.view
    await bench.look(after: 5)
    #expect(bench.core.view != drawn && bench.session != nil && !isAbove())
    // Where the core stays, the screen comes back.
    bench.core.leaving -= 1
    await bench.rest()
    #expect(isAbove())
    try await bench.goBack()
    #expect(bench.today != nil && bench.core.leaving == 0 && !isAbove())
  }

  @Test(arguments: Language.all) func thePlanOpensOnWhatThereIs(_ say: Language) async throws {
    let bench = try await Bench(say)
    bench.core.go(.plan)
    await bench.rest()
    #expect(try bench.screen.find("title", say("plan-title")).isEnabled)
    #expect(bench.sees(say("plan-body-empty")))
  }

  @Test(arguments: Language.all) func theScaleIsExplainedWhereItStands(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.tap("what-is-this")
    #expect(!bench.sees(say("rate-title")))
    try await bench.goBack()
    #expect(bench.sees(say("rate-title")), "the question still stands")
  }

  @Test(arguments: Language.all) func theDemonstrationIsSaidMovedOnAndLeft(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.tap("welcome-demonstrate")
    await bench.restOfDemonstration()
    #expect(bench.sees(say("demonstration-marker")) && !bench.sees(say("welcome-title")))
    for _ in 0..<3 where !bench.sees(say("answer-title")) {
      try await bench.tap("demonstration-jump")
      await bench.restOfDemonstration()
    }
    #expect(bench.sees(say("answer-title")), "the question that waited is due")
    try await bench.tap("demonstration-leave")
    #expect(bench.sees(say("welcome-title")) && !bench.sees(say("demonstration-marker")))
  }

  @Test func nothingIsLeftOfADemonstration() async throws {
    var demonstration: Demonstration? = Demonstration(
      documents: DeviceDocuments(), clocks: TestClocks()
    ) {
      Language.locale("en")
    }
    let core = try #require(demonstration?.core)
    let folder = try #require(demonstration?.folder)
    // The first event makes the folder.
    for _ in 0..<3 { core.comeToFront() }
    demonstration = nil
    await core.settle()
    #expect(core.view != nil)
    for _ in 0..<1_000 where FileManager.default.fileExists(atPath: folder.path) {
      await Task.yield()
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }
}

extension ArticleView {
  /// What it says, without what is drawn beside it.
  fileprivate var texts: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let words): [words]
      case .paragraph(let line): [line.text]
      case .items(let lines): lines.map(\.text)
      case .doDont(let pair): [pair.wanted, pair.unwanted]
      case .claim(let claim): [claim.claim.text, claim.correction.text]
      case .table(let table): table.rows.map(\.label)
      case .figure(let figure): [figure.label]
      case .plot(let plot): [plot.label]
      case .sources(let sources): sources.names
      case .links(let links): links.map(\.label)
      case .actions(let actions): actions.map(\.label)
      case .staircase(let stairs): [stairs.label]
      case .bar(let bar): [bar.label]
      case .stepper(let stepper): [stepper.label, stepper.less.label, stepper.more.label]
      case .search(let field): [field.hint]
      case .strip(let strip): [strip.label, strip.steps[Int(strip.at)].title]
      }
    }
  }
}

extension Bench {
  /// The library's first page on the screen.
  var library: ArticleView? {
    if case .library(let library) = core.view?.screen { library } else { nil }
  }

  /// The article on the screen.
  var article: ArticlePage? {
    if case .article(let page) = core.view?.screen { page } else { nil }
  }

  fileprivate func restOfDemonstration() async {
    await doors.demonstration?.core.settle()
    await rest()
  }
}
