// The way between two sets, as a person goes it.
// Boundary: presses and what is read; every rule behind it is tested in the core.
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceCore
@testable import BraceScreens

@MainActor @Suite struct LoopTests {
  @Test func thereAreLanguagesToTestIn() {
    #expect(Set(Language.all.map(\.tag)).isSuperset(of: ["en", "de"]))
  }

  @Test(arguments: Language.all) func theRoutineBetweenSetsIsThreePresses(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(1))
    try await bench.repeatSet()
    try await bench.logNext()
    try await bench.tap("rate-skip")
    try await bench.toSet()
    #expect(bench.logged.count == 3)
    #expect(bench.logged.allSatisfy { $0.contains(say.preview("100", 5)) })
  }

  @Test(arguments: Language.all) func aWholeSessionWithARestartInTheMiddle(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    #expect(bench.sees(say("rate-title")))
    await bench.restart()
    #expect(bench.sees(say("rate-title")), "the person is where they were")
    try await bench.press(say.answer(2))
    #expect(bench.sees(say("saved-rating", ["nrs": "2"])))
    bench.clocks.pass(minutes: 3)
    try await bench.tap("session-end")
    try await bench.mark("lower-centre", 2)
    await bench.restart()
    #expect(bench.sees(say.marked("lower-centre", 2)), "what was marked is kept")
    try await bench.tap("full-check-end")
    #expect(bench.sees(say("saved-end")))
    #expect(bench.sees(say("verdict-pending")))
    await bench.look(after: 121)
    #expect(bench.sees(say("answer-title")))
    try await bench.press(say.answer(1))
    #expect(bench.sees(say("verdict-watch")))
    try await bench.goBack()
    #expect(bench.sees(say("verdict-watch")))
    try await bench.tap("history-title")
    #expect(bench.screen.labels.contains { $0.hasSuffix(say("verdict-watch")) })
  }

  @Test(arguments: Language.all) func aWholeSessionInTheLargestText(_ say: Language) async throws {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = .accessibility5
    try await bench.wholeSession(then: 2)
    #expect(bench.sees(try #require(bench.today?.card.wait).about))
    await bench.look(after: 121)
    try await bench.press(say.answer(1))
    #expect(bench.sees(say("verdict-watch")))
    try await bench.tap("verdict-why-title")
    try await bench.goBack()
    #expect(bench.sees(say("today-why")))
  }

  @Test func whatIsDrawnIsLookedAtWhenItReadsOtherwise() async throws {
    let bench = try await Bench(Language.all[0])
    let now = { bench.clocks.moment().utcMs }
    #expect(bench.core.view?.readsOtherwise(after: now()) == nil, "nothing waits")
    try await bench.startSession()
    try await bench.logSet()
    let rest = try #require(bench.session?.rest)
    let target = rest.sinceUtcMs + Int64(rest.targetSeconds) * 1000
    // The two-hour question waits too, and a wait is drawn by the minute.
    #expect(bench.core.view?.readsOtherwise(after: target - 5000) == 5000)
    await bench.look(after: 3)
    #expect(bench.core.view?.readsOtherwise(after: now()) == 1000, "it counts on from there")
  }

  @Test(arguments: Language.all) func whatIsStillBeingTypedIsLoggedAndStepped(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.type("100 kg", into: "session-load", nil)
    try await bench.type("5", into: "session-reps", nil)
    try await bench.tap("session-more-reps")
    #expect(try bench.screen.find("field", say("session-reps")).value == "6")
    try await bench.type("8", into: "session-reps", nil)
    try await bench.logNext()
    try await bench.press(say.answer(1))
    try await bench.toSet()
    #expect(bench.logged.last?.contains(say.preview("100", 8)) == true)
  }

  @Test(arguments: Language.all) func twoPointsUpInterruptsOnce(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(3))
    #expect(bench.sees(say.stop(at: 3)))
    #expect(bench.sees(try #require(bench.core.view?.stop).change), "from what to what")
    #expect(!bench.sees(say("session-log")), "what is under the sheet cannot be met")
    #expect(bench.undoing != nil, "and the rating can still be taken back")
    try await bench.closeSheet()
    #expect(bench.sees(say("session-log")), "swiped away is carried on")
    try await bench.logNext()
    try await bench.press(say.answer(3))
    try await bench.tap("stop-switch")
    #expect(bench.rows?.page == .variations)
    try await bench.goBack()
    try await bench.logNext()
    try await bench.press(say.answer(8))
    #expect(bench.sees(say.stop(at: 8)) && !bench.sees(say("stop-carry-on")))
    #expect(throws: Reader.NotFound.self) { try bench.screen.closeSheet() }
    try await bench.tap("session-end")
    #expect(bench.sees(say("end-title")))
  }

  @Test(arguments: Language.all) func theQuestionComesByItselfWhenItIsTime(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    let ask = try #require(bench.core.view?.ask)
    bench.clocks.pass(milliseconds: ask.utcMs - bench.clocks.moment().utcMs - 200)
    bench.core.look()
    await bench.rest()
    #expect(bench.sees(say("waiting-rate-now")) && !bench.sees(say("answer-title")))
    bench.clocks.pass(milliseconds: 200)
    for _ in 0..<100 where !bench.sees(say("answer-title")) {
      try await Task.sleep(for: .milliseconds(50))
      await bench.rest()
    }
    #expect(bench.sees(say("answer-title")))
  }

  @Test func comingBackLooksAndTheBackgroundDoesNot() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.wholeSession(then: 1)
    bench.clocks.pass(minutes: 122)
    bench.screen.scenePhase = .background
    await bench.rest()
    #expect(!bench.sees(bench.say("answer-title")))
    bench.screen.scenePhase = .active
    await bench.rest()
    #expect(bench.sees(bench.say("answer-title")))
  }

  @Test(arguments: Language.all) func theDeviceTicksWhenSomethingWasKept(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    #expect(bench.screen.feedbacks == 0)
    try await bench.startSession()
    let before = bench.screen.feedbacks
    #expect(before > 0)
    try await bench.logSet()
    #expect(bench.screen.feedbacks == before + 1)
    try await bench.press(say.answer(1))
    #expect(bench.screen.feedbacks == before + 2)
    try await bench.undo()
    #expect(bench.sees(say("undone", ["what": say("what-rate-pain")])))
  }

  @Test(arguments: Language.all) func theSystemsWayBackLeadsHome(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    #expect(throws: Reader.NotFound.self) { try bench.screen.find("title", say("today-title")) }
    try await bench.goBack()
    _ = try bench.screen.find("title", say("today-title"))
    try await bench.tap("today-go-on")
    _ = try bench.screen.find("title", say("session-title"))
    // Opened again, the first screen is not known yet: the way back has its name all the same.
    await bench.restart()
    #expect(
      try #require(bench.screen.all.first { $0.role == "back" }).label == say("back-to-today"))
    try await bench.goBack()
    #expect(bench.sees(say("today-go-on")))
  }
}
