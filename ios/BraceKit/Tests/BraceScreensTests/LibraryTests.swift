// The library as a person uses it: found from between two sets, kept at hand, asked where something stands.
// Boundary: presses and what is read; what a search finds and what an article says is tested in the core.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor extension Bench {
  /// "What is this?" of one thing among several.
  fileprivate func ask(about thing: String) async throws {
    let label = say("what-is-this")
    let asked = screen.all.filter { $0.role == "button" && $0.label == label }
    let nth = try #require(asked.firstIndex { $0.value == thing }, "\(thing) in \(screen.text)")
    #expect(asked[nth].size.height >= Target.usual)
    clocks.pass(seconds: 5)
    try screen.press(label, nth: nth)
    await rest()
  }

  /// One set of a session is logged and rated; the next one's checklist lies in front.
  static func betweenSets(_ say: Language, _ size: DynamicTypeSize = .large) async throws -> Bench {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = size
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(1))
    return bench
  }

  /// Opens an article over what is on the screen.
  func read(_ article: ArticleId) async {
    core.send(.library(.open(article: article)))
    await rest()
  }
}

@MainActor @Suite struct LibraryTests {
  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func whatIsSearchedBetweenTwoSetsIsTwoPressesAway(
    _ say: Language, _ size: DynamicTypeSize
  ) async throws {
    // From the checklist in front, and from the set behind it.
    for isInFront in [true, false] {
      let bench = try await Bench.betweenSets(say, size)
      if !isInFront { try await bench.toSet() }
      let before = bench.screen.presses
      try await bench.press(try #require(bench.session?.cue).before.label)
      try await bench.type("bar drifts forward", into: "library-search", nil)
      try await bench.press(say("lib-fault-bar-drift"))
      #expect(bench.screen.presses - before == 2)
      #expect(bench.article?.article.title == say("lib-fault-bar-drift"))
      // Back to the search, the session still open.
      try await bench.goBack()
      #expect(try bench.screen.find("field", say("library-search")).value == "bar drifts forward")
      try await bench.tap("today-title")
      try await bench.tap("today-go-on")
      #expect(bench.session != nil)
    }
  }

  @Test(arguments: Language.all) func aFaultThatWasSeenIsExplainedInTwoPresses(_ say: Language)
    async throws
  {
    let bench = try await Bench.betweenSets(say)
    let before = bench.screen.presses
    try await bench.tap("tags-open")
    try await bench.ask(about: say("fault-bar-drift"))
    #expect(bench.screen.presses - before == 2)
    #expect(bench.article?.article.title == say("lib-fault-bar-drift"))
    #expect(!bench.screen.all.contains { $0.role == "sheet" }, "nothing lies over the article")
    try await bench.goBack()
    #expect(bench.session != nil)
  }

  @Test(arguments: Language.all) func everyLetterChangesWhatIsFoundAndNoneShowsTheTopics(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    bench.core.go(.library)
    await bench.rest()
    for typed in ["b", "br", "brac", "xyzzy"] {
      try await bench.type(typed, into: "library-search", nil)
      let isFound = typed != "xyzzy"
      #expect(bench.sees(say("library-found")) == isFound)
      #expect(bench.sees(say("library-nothing")) == !isFound)
      #expect(!bench.sees(say("library-browse")))
    }
    try await bench.type("", into: "library-search", nil)
    #expect(bench.sees(say("library-browse")))
    // What cannot wait stands right under the search.
    bench.reads([say("library-search"), say("article-see-title"), say("library-browse")])
  }

  @Test(arguments: Language.all) func aFavouriteStandsInTheLibraryUntilItIsTakenOut(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    await bench.read(.dlStart)
    let title = try #require(bench.article).article.title
    try await bench.tap("library-keep")
    #expect(!bench.sees(say("library-keep")))
    bench.core.go(.library)
    await bench.rest()
    bench.reads([say("library-last"), title, say("library-favourites")])
    await bench.restart()
    bench.core.go(.library)
    await bench.rest()
    let (first, second) = (0, 1)
    try bench.screen.press(title, nth: second)
    await bench.rest()
    try await bench.tap("library-unkeep")
    try await bench.goBack()
    #expect(!bench.sees(say("library-favourites")))
    try bench.screen.press(title, nth: first)
  }

  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func theCueOfTheMomentIsExplained(_ say: Language, _ size: DynamicTypeSize) async throws {
    let bench = try await Bench.betweenSets(say, size)
    try await bench.toSet()
    let cue = try #require(bench.session?.cue)
    bench.reads([cue.text, cue.before.label, say("session-log")])
    try await bench.ask(about: cue.text)
    #expect(bench.article != nil)
    try await bench.goBack()
    #expect(bench.session?.cue == cue, "the set is as it was")
  }

  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func anItemOfTheChecklistIsExplainedAndStillToAnswer(
    _ say: Language, _ size: DynamicTypeSize
  ) async throws {
    let bench = try await Bench.betweenSets(say, size)
    try await bench.press(try #require(bench.list?.items[1]).text)
    let card = try #require(bench.list?.card)
    try await bench.ask(about: card.cue)
    #expect(bench.article != nil)
    try await bench.goBack()
    #expect(bench.list?.card == card)
  }

  @Test(arguments: Language.all) func aFaultIsExplainedFromTheFormOfASetThatIsCorrected(
    _ say: Language
  ) async throws {
    let bench = try await Bench.betweenSets(say)
    try await bench.openLogged()
    try await bench.ask(about: say("fault-bar-drift"))
    #expect(bench.article?.article.title == say("lib-fault-bar-drift"))
    try await bench.goBack()
    #expect(bench.sees(say("edit-save")), "the form is still open")
  }

  @Test(arguments: Language.all) func aCorrectionIsReadAfterItsClaimInOneBreath(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    await bench.read(.claimHelps)
    let claims = try #require(bench.article).article.blocks.compactMap {
      if case .claim(let claim) = $0 { claim } else { nil }
    }
    #expect(!claims.isEmpty)
    for claim in claims {
      let heard = try #require(bench.screen.labels.first { $0.contains(claim.claim.text) })
      let claimed = try #require(heard.firstRange(of: claim.claim.text))
      let corrected = try #require(heard.firstRange(of: claim.correction.text))
      #expect(claimed.upperBound <= corrected.lowerBound)
    }
  }
}
