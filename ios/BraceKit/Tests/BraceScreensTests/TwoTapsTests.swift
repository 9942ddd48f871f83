// Two taps in quick succession are one: what a person has not seen they have not meant.
// Boundary: the taps with their moments; that the second comes to nothing is the core's.
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor extension Bench {
  /// A second tap, 100 ms after the first, on what stands where the thumb is by then.
  fileprivate func pressAtOnce(_ label: String) async throws {
    clocks.pass(milliseconds: 100)
    try screen.press(label)
    await rest()
  }

  /// How many sets of the open session are on the screen of the next one.
  fileprivate var sets: Int {
    session?.logged.count ?? 0
  }
}

@MainActor @Suite struct TwoTapsTests {
  @Test(arguments: Language.all) func twiceOnGoOnLogsNoSet(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.tap("rate-skip")
    for isListed in [true, false] {
      if !isListed { try await bench.answerList() }
      try await bench.goBack()
      try await bench.tap("today-go-on")
      try await bench.pressAtOnce(bench.list?.still?.spoken ?? say("session-log"))
      #expect(bench.sets == 1 && (bench.list != nil) == isListed)
    }
    // Meant, it is logged.
    try await bench.tap("session-log")
    try await bench.tap("rate-skip")
    #expect(bench.sets == 2)
  }

  @Test(arguments: Language.all, [true, false])
  func twiceOnLogSetOfAShrugLogsOne(_ say: Language, _ isDrawn: Bool) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.choose("shrug")
    try await bench.type("60 kg", into: "session-load")
    try await bench.type("10", into: "session-reps")
    bench.clocks.pass(seconds: 5)
    // The second tap comes before the answer to the first, or just after it was drawn.
    try bench.screen.press(say("session-log"))
    if isDrawn { await bench.rest() }
    try await bench.pressAtOnce(say("session-log"))
    #expect(bench.sets == 1)
    try await bench.tap("session-log")
    #expect(bench.sets == 2)
  }

  @Test(arguments: Language.all) func twiceOnLogSetRatesNothing(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.pressAtOnce(say.answer(9))
    #expect(bench.sees(say("rate-title")), "the pad had just come up")
    try await bench.press(say.answer(1))
    #expect(bench.sees(say("saved-rating", ["nrs": "1"])))
  }
}
