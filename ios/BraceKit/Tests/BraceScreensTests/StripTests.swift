// A lift stepped through, played once, with what goes wrong laid over it.
// Boundary: presses, what is read and what is drawn; the figures themselves are tested in the core.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor extension Bench {
  /// The strip on the screen.
  fileprivate var strip: StripView? {
    for case .strip(let strip) in article?.article.blocks ?? [] { return strip }
    return nil
  }

  /// Two seconds of a lift, which is a phase.
  fileprivate func passPhase() async {
    screen.pass(seconds: Motion.phase)
    await rest()
  }

  /// The dashes of lines that say what goes wrong; what guides the eye is dotted.
  fileprivate var dashes: [[CGFloat]] { screen.dashes.filter { $0[0] > 1 } }
}

@MainActor @Suite struct StripTests {
  private func opened(
    _ say: Language, _ article: ArticleId = .shelfDeadlift, _ size: DynamicTypeSize = .large
  ) async throws -> Bench {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = size
    bench.core.go(.library)
    await bench.read(article)
    return bench
  }

  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func theDeadliftIsSteppedThroughAndEveryPhaseIsDrawnAndSaid(
    _ say: Language, _ size: DynamicTypeSize
  ) async throws {
    let bench = try await opened(say, .shelfDeadlift, size)
    let strip = try #require(bench.strip)
    #expect(strip.steps.count == 7 && bench.sees(strip.label))
    for (at, step) in strip.steps.enumerated() {
      #expect(bench.strip?.at == UInt8(at))
      let words = try #require(bench.screen.labels.first { $0.hasPrefix(step.text.text) })
      bench.reads([step.figure.label, step.place, step.title, words])
      if let limit = step.limit { #expect(words.contains(limit.text), "the limit after the claim") }
      let small = try bench.screen.find("button", step.place)
      #expect(small.value == step.title && small.traits == ["selected"])
      let isLast = at == strip.steps.count - 1
      #expect(try bench.screen.find("button", strip.on).isEnabled == !isLast)
      if isLast { continue }
      try await bench.press(strip.on)
      #expect(bench.screen.heard?.label == strip.steps[at + 1].title, "who listens hears it")
    }
    try await bench.press(strip.back)
    #expect(bench.strip?.at == 5)
    try await bench.press(strip.steps[0].place)
    #expect(bench.strip?.at == 0)
    #expect(try !bench.screen.find("button", strip.back).isEnabled)
    // A phase leads to its own article and that one back.
    try bench.screen.press(strip.steps[0].opens.label, nth: 0)
    await bench.rest()
    #expect(bench.article?.article.title == strip.steps[0].opens.label)
    try await bench.goBack()
    #expect(bench.strip?.at == 0)
  }

  @Test func whatStepsIsLargeEnoughForAThumb() async throws {
    let bench = try await opened(Language.all[0])
    let strip = try #require(bench.strip)
    for label in [strip.back, strip.on] {
      #expect(try bench.screen.find("button", label).size.height >= Target.betweenSets)
    }
    for step in strip.steps {
      let size = try bench.screen.find("button", step.place).size
      #expect(size.width >= Target.usual && size.height >= Target.usual)
    }
  }

  @Test(arguments: Language.all) func itPlaysOnceAndStandsAtTheLastPhase(_ say: Language)
    async throws
  {
    let bench = try await opened(say)
    let strip = try #require(bench.strip)
    try await bench.press(strip.steps[2].place)
    try await bench.press(strip.play)
    for step in strip.steps {
      #expect(bench.sees(step.figure.label) && bench.sees(step.title))
      await bench.passPhase()
    }
    #expect(bench.strip?.at == 6)
    #expect(try bench.screen.find("button", strip.play).traits.isEmpty, "it has come to its end")
    await bench.passPhase()
    #expect(bench.strip?.at == 6, "and does not begin anew")
    // Played from the last phase it ends there, too.
    try await bench.press(strip.play)
    #expect(bench.sees(strip.steps[0].title))
    for _ in strip.steps { await bench.passPhase() }
    #expect(bench.sees(strip.steps[6].title))
    #expect(try bench.screen.find("button", strip.play).traits.isEmpty)
  }

  @Test func playingStopsWhereOneSaysSo() async throws {
    let bench = try await opened(Language.all[0])
    let strip = try #require(bench.strip)
    try await bench.press(strip.play)
    for _ in 0..<3 { await bench.passPhase() }
    try await bench.press(strip.play)
    #expect(bench.strip?.at == 3)
    // Stepping ends it as well.
    try await bench.press(strip.play)
    await bench.passPhase()
    try await bench.press(strip.on)
    #expect(bench.strip?.at == 2)
    await bench.passPhase()
    #expect(bench.sees(strip.steps[2].title))
  }

  @Test(arguments: Language.all) func nothingPlaysWhereMotionIsReduced(_ say: Language)
    async throws
  {
    let bench = try await opened(say)
    let strip = try #require(bench.strip)
    bench.screen.reducesMotion = true
    await bench.rest()
    #expect(!bench.sees(strip.play))
    try await bench.press(strip.on)
    #expect(bench.sees(strip.steps[1].title), "it is stepped through all the same")
  }

  @Test func whatPlaysStandsStillOnceMotionIsReduced() async throws {
    let bench = try await opened(Language.all[0])
    let strip = try #require(bench.strip)
    try await bench.press(strip.play)
    await bench.passPhase()
    bench.screen.reducesMotion = true
    for _ in 0..<3 { await bench.passPhase() }
    #expect(bench.sees(strip.steps[1].title) && bench.sees(strip.steps[1].figure.label))
  }

  @Test(arguments: [ArticleId.shelfDeadlift, .shelfSquat, .shelfRdl])
  func onTheWayNoLimbBendsAndNothingJumps(_ article: ArticleId) async throws {
    let bench = try await opened(Language.all[0], article)
    let strip = try #require(bench.strip)
    #expect(strip.moves)
    func limbs(_ figure: FigureView) -> [[FigurePoint]] {
      // Behind the floor and the foot: shank and thigh.
      figure.lines[2...3].map(\.points)
    }
    func length(_ points: [FigurePoint]) -> Double {
      hypot(Double(points[1].x - points[0].x), Double(points[1].y - points[0].y))
    }
    var last: [FigurePoint]?
    for tick in 0...(strip.steps.count - 1) * 100 {
      let place = Double(tick) / 100
      let drawn = limbs(strip.figure(at: place))
      // As library.md has them, hundredths of a unit.
      for (limb, long) in zip(drawn, [2070.0, 2060.0]) { #expect(abs(length(limb) - long) < 20) }
      let hip = drawn[1]
      if let last { #expect(length([last[1], hip[1]]) < 100, "\(place)") }
      last = hip
    }
    let end = strip.place(after: 3600)
    #expect(end == Double(strip.steps.count - 1))
    #expect(strip.figure(at: end) == strip.steps.last?.figure)
  }

  @Test(arguments: Language.all) func aFaultLiesDashedOverTheFormWithItsWords(_ say: Language)
    async throws
  {
    let bench = try await opened(say)
    let strip = try #require(bench.strip)
    let at = try #require(strip.steps.firstIndex { $0.faults.count > 1 })
    try await bench.press(strip.steps[at].place)
    #expect(bench.dashes.isEmpty)
    try bench.screen.flip(strip.fault)
    await bench.rest()
    #expect(!bench.dashes.isEmpty)
    let faults = strip.steps[at].faults
    bench.reads([strip.steps[at].figure.label, faults[0].figure.label, faults[0].opens.label])
    // Another one takes its place; behind each is the way to its article.
    try bench.screen.press(faults[1].opens.label, nth: 0)
    await bench.rest()
    #expect(bench.sees(faults[1].figure.label) && !bench.sees(faults[0].figure.label))
    try bench.screen.press(faults[1].opens.label, nth: 1)
    await bench.rest()
    #expect(bench.article?.article.title == faults[1].opens.label)
    #expect(!bench.dashes.isEmpty, "there it is drawn, too")
    try await bench.goBack()
    #expect(bench.strip != nil)
  }

  @Test func theOnlyFaultOfAPhaseHasNothingToChooseFrom() async throws {
    let bench = try await opened(Language.all[0])
    let strip = try #require(bench.strip)
    let step = try #require(strip.steps.first { $0.faults.count == 1 })
    try await bench.press(step.place)
    try bench.screen.flip(strip.fault)
    await bench.rest()
    #expect(!bench.dashes.isEmpty)
    try await bench.press(step.faults[0].opens.label)
    #expect(bench.article?.article.title == step.faults[0].opens.label)
  }

  @Test func aDashIsSeenHoweverWideTheLine() async throws {
    let bench = try await opened(Language.all[0], .faultRound)
    #expect(!bench.dashes.isEmpty)
    for dash in bench.dashes { #expect(dash[1] >= 5 && dash[0] > dash[1]) }
  }
}
