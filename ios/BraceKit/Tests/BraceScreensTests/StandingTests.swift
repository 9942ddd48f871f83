// What stands on whatever screen until it is read, put right or answered: a decided verdict, a session
// dated ahead, a log that lies aside, a stop, the question about an unusual load.
// Boundary: presses and what is read; when each of them stands is tested in the core.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor @Suite struct StandingTests {
  @Test(arguments: Language.all) func aDecidedVerdictStandsUntilItIsRead(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 3)
    #expect(!bench.sees(say("decided-seen")))
    // Nobody answers; the next morning's baseline decides the evening before.
    bench.clocks.pass(minutes: 12 * 60)
    try await bench.startSession(3)
    let decided = try #require(bench.core.view?.decided)
    #expect(bench.sees(decided.title) && bench.sees(say("verdict-too-much")))
    #expect(bench.sees(decided.verdict.sentence))
    for advice in decided.verdict.now {
      #expect(bench.sees(advice.text) && bench.sees(advice.source))
    }
    #expect(bench.sees(say("session-log")), "it covers nothing")
    try await bench.goBack()
    await bench.restart()
    #expect(bench.sees(decided.title), "on every screen, and after the process too")
    try await bench.tap("decided-seen")
    #expect(!bench.sees(decided.title))
    await bench.restart()
    #expect(!bench.sees(say("decided-seen")))
  }

  @Test(arguments: Language.all) func aSessionDatedAheadIsMovedByOneTap(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    bench.clocks.give(hoursAhead: 24)
    try await bench.wholeSession(then: 1)
    bench.clocks.give(hoursAhead: nil)
    bench.core.look()
    await bench.rest()
    let ahead = try #require(bench.core.view?.ahead)
    #expect(bench.sees(ahead.text) && bench.sees(say("today-start")))
    try await bench.tap("today-reminders")
    #expect(bench.sees(ahead.text), "on every screen")
    try await bench.tap("ahead-just-now")
    #expect(!bench.sees(ahead.text) && !bench.sees(say("ahead-just-now")))
    #expect(bench.core.view?.ask != nil, "it asks two hours after its new end")
  }

  /// A log begun in place of a damaged one, which lies aside.
  private func begunEmpty(_ say: Language) async throws -> Bench {
    let bench = try await Bench(say, prepare: Bench.damageLog)
    try await bench.tap("begin-empty")
    return bench
  }

  @Test(arguments: Language.all) func whatLiesAsideIsTakenOverByOneTap(_ say: Language)
    async throws
  {
    let bench = try await begunEmpty(say)
    let standing = try #require(bench.core.view?.standing)
    let folder = try #require(standing.aside?.folder)
    #expect(folder.hasPrefix("quarantine/"))
    #expect(standing.text == say("aside-old", ["folder": folder]))
    #expect(bench.sees(standing.text) && bench.sees(say("today-start")))
    try await bench.tap("today-reminders")
    #expect(bench.sees(standing.text), "on every screen")
    try await bench.tap("take-over")
    #expect(bench.sees(say("taken-over-nothing")))
    #expect(!bench.sees(standing.text) && !bench.sees(say("take-over")))
    #expect(!bench.sees(say("leave-aside")))
  }

  @Test(arguments: Language.all) func whatLiesAsideIsLeftWhereItIs(_ say: Language)
    async throws
  {
    let bench = try await begunEmpty(say)
    let standing = try #require(bench.core.view?.standing)
    try await bench.tap("leave-aside")
    #expect(!bench.sees(standing.text) && !bench.sees(say("take-over")))
    await bench.restart()
    #expect(!bench.sees(standing.text) && bench.sees(say("today-start")))
  }

  @Test(arguments: Language.all) func takingOverCanOnlyBeStopped(_ say: Language) async throws {
    let bench = try await begunEmpty(say)
    // It takes no time here, so the view is made as it is in between.
    var view = try #require(bench.core.view)
    let aside = try #require(view.standing?.aside)
    let text = say("taking-over", ["percent": "40"])
    view.standing = StandingView(
      text: text,
      aside: AsideView(folder: aside.folder, takeOver: nil, leave: say("take-over-stop")),
      stop: nil)
    let bar = Reader(TopBar(view: view).environment(bench.core))
    #expect(bar.all.filter { $0.role == "button" }.map(\.label) == [say("take-over-stop")])
    let counted = try #require(bar.all.first { $0.label == text })
    #expect(counted.traits == ["updates"], "what is heard counts up")
    try bar.press(say("take-over-stop"))
    await bench.rest()
    #expect(bench.core.view?.standing == nil, "it says which log is meant")
  }

  @Test(arguments: Language.all) func aFileOnItsWayIntoTheLogCanBeStopped(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    // It takes no time here, so the view is made as it is in between.
    var view = try #require(bench.core.view)
    let text = say("bringing-in", ["percent": "40"])
    view.standing = StandingView(
      text: text, aside: nil,
      stop: RowButton(label: say("bring-in-stop"), tap: .work(.cancel(job: .bringIn))))
    let bar = Reader(TopBar(view: view).environment(bench.core))
    #expect(bar.all.filter { $0.role == "button" }.map(\.label) == [say("bring-in-stop")])
    let counted = try #require(bar.all.first { $0.label == text })
    #expect(counted.traits == ["updates"], "what is heard counts up")
    try bar.press(say("bring-in-stop"))
    await bench.rest()
    #expect(bench.core.view?.standing == nil, "there is none to stop by then")
  }

  @Test(arguments: Language.all) func anUnusualLoadIsAskedAboutAndLoggedAsItIs(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.tap("rate-skip")
    try await bench.logSet("1000")
    let asked = try #require(bench.core.view?.confirm)
    #expect(
      bench.screen.labels.filter { $0 == asked.text }.count == 1, "asked once, not told twice")
    #expect(!bench.sees(say("session-log")))
    try await bench.tap("confirm-change")
    #expect(!bench.sees(asked.text) && bench.sees(say("session-log")))
    let field = try bench.screen.find("field", say("session-load"))
    #expect(field.value?.hasPrefix("1000") == true, "what was entered stands there to be changed")
    try await bench.tap("session-log")
    try await bench.tap("confirm-log-set")
    try await bench.tap("rate-skip")
    #expect(bench.logged.last?.contains(say.preview("1000", 5)) == true)
  }

  @Test(arguments: Language.all) func anUnusualLoadIsChangedAndLogged(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.tap("rate-skip")
    try await bench.logSet("1000")
    try await bench.type("105 kg", into: "session-load")
    #expect(!bench.sees(say("confirm-log-set")), "what was typed since is another question")
    try await bench.tap("session-log")
    try await bench.tap("rate-skip")
    #expect(bench.logged.last?.contains(say.preview("105", 5)) == true)
  }

  @Test(arguments: Language.all) func stopStandsOnWhateverScreenUntilAWayOnIsTaken(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(3))
    #expect(bench.sees(say.stop(at: 3)))
    // From elsewhere the core is asked for the first screen: the stop stands there too.
    bench.core.go(.today)
    await bench.rest()
    #expect(bench.sees(say.stop(at: 3)) && !bench.sees(say("today-go-on")))
    await bench.restart()
    #expect(bench.sees(say.stop(at: 3)))
    try await bench.tap("stop-carry-on")
    #expect(!bench.sees(say.stop(at: 3)) && bench.sees(say("session-log")))
    await bench.restart()
    #expect(!bench.sees(say.stop(at: 3)))
  }

  @Test(arguments: Language.all) func aRatingThatWasASlipIsTakenBackWhereItAsksToStop(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(8))
    #expect(bench.sees(say.stop(at: 8)) && !bench.sees(say("stop-carry-on")))
    try await bench.undo()
    try await bench.toSet()
    #expect(!bench.sees(say.stop(at: 8)) && bench.sees(say("session-rate")))
  }

  @Test(arguments: Language.all) func stopLeadsToTheVariationsOrTheEnd(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(3))
    try await bench.tap("stop-switch")
    #expect(!bench.sees(say.stop(at: 3)) && !bench.sees(say("session-log")))
    let gentler = try #require(bench.rows?.sections.first?.rows.first)
    try await bench.press(gentler.label)
    #expect(bench.sees(say("session-log")), "chosen, the list is gone")
    let chosen = try bench.screen.find("button", say("session-exercise"))
    #expect(chosen.value == gentler.title)
    try await bench.choose("back-squat")
    try await bench.type("60 kg", into: "session-load")
    try await bench.type("5", into: "session-reps")
    try await bench.logNext()
    try await bench.press(say.answer(3))
    try await bench.tap("session-end")
    #expect(bench.sees(say("end-title")) && !bench.sees(say.stop(at: 3)))
  }
}
