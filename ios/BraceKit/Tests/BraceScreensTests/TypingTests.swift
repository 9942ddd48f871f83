// Typing the next set: what is typed counts at once, and the keyboard takes the room of what is only read.
// Boundary: presses and what is read; how large a keyboard is, only a phone shows.
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceCore
@testable import BraceScreens

@MainActor @Suite struct TypingTests {
  /// The next set after one that was logged and rated, everything on its list still true.
  private func secondSet() async throws -> Bench {
    // A comma stands in its numbers.
    let german = try #require(Language.all.first { $0.tag == "de" })
    let bench = try await Bench(german)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(bench.say.answer(1))
    bench.clocks.pass(minutes: 3)
    try await bench.press(try #require(bench.list?.still).spoken)
    return bench
  }

  @Test func whatIsTypedAndLoggedBeforeItIsDrawnIsLogged() async throws {
    let bench = try await secondSet()
    let say = bench.say
    bench.clocks.pass(seconds: 5)
    try bench.screen.type("102.5 kg", into: say("session-load"), nil)
    // The second field does not put the first one back, and the button does not overtake either.
    try bench.screen.type("4", into: say("session-reps"), nil)
    try bench.screen.press(say("session-log"))
    #expect(bench.session?.form.reps == "5", "nothing is drawn yet")
    await bench.rest()
    try await bench.press(say.answer(1))
    try await bench.toSet()
    #expect(try #require(bench.logged.last).contains(say.preview("102,5", 4)))
  }

  @Test func whatTheCoreMadeOfItIsLoggedOnceItIsDrawn() async throws {
    let bench = try await secondSet()
    try await bench.type("4", into: "session-reps")
    try await bench.tap("session-more-reps")
    try await bench.tap("session-log")
    try await bench.press(bench.say.answer(1))
    try await bench.toSet()
    #expect(try #require(bench.logged.last).contains(bench.say.preview("100", 5)))
  }

  @Test func whileSomebodyTypesOnlyTheFieldsAreThere() async throws {
    let bench = try await secondSet()
    let say = bench.say
    func isQuietLineThere() -> Bool { bench.screen.all.contains { $0.role == "picker" } }
    func isBarThere() -> Bool { bench.session?.bar.map { bench.sees($0.label) } ?? false }
    #expect(isQuietLineThere() && isBarThere())
    try await bench.type("102.5 kg", into: "session-load", nil)
    #expect(!isQuietLineThere() && !isBarThere())
    try await bench.type("4", into: "session-reps", nil)
    #expect(!isQuietLineThere())
    try await bench.tap("session-log")
    try await bench.press(say.answer(1))
    try await bench.press(try #require(bench.list?.still).spoken)
    #expect(isQuietLineThere(), "the fields were left with the set")
    try await bench.type("100 kg", into: "session-load", .byTappingElsewhere)
    #expect(isQuietLineThere() && isBarThere())
  }
}
