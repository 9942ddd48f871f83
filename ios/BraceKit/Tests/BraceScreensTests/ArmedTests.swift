// What is armed keeps its time, its words and its sound: beside a system that is late, a question for
// permission that stands, another language, an app that is left.
// Boundary: the real library behind the app's own scheduler; the system is played.
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing
@_spi(StandIn) import UserNotifications

@testable import BraceCore

@MainActor @Suite struct ArmedTests {
  private let german = Language.all.first { $0.tag == "de" }
  private let english = Language.all.first { $0.tag == "en" }

  @Test func theSystemIsAMomentLaterThanTheCoreAndItsSoundIsHeard() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.wholeSession(then: 1)
    let (id, taken) = (try bench.waits().request.identifier, bench.center.taken.count)
    let ask = try #require(bench.core.view?.ask)
    bench.clocks.pass(milliseconds: ask.utcMs - bench.clocks.moment().utcMs)
    for _ in 0..<2 {
      await bench.look(after: 0)
      #expect(bench.core.view?.ask?.due == true)
      #expect(try bench.waits().request.identifier == id && bench.center.onScreen.isEmpty)
      bench.clocks.pass(seconds: 1)
    }
    await bench.pass(minutes: 0)
    bench.center.pass(seconds: 125 * 60, appInFront: true)
    await bench.rest()
    #expect(bench.center.inFront == [[.banner, .list, .sound]])
    #expect(bench.center.onScreen.map(\.request.identifier) == [id])
    #expect(bench.center.taken.count == taken, "neither armed nor shown a second time")
    await bench.look(after: 1)
    #expect(bench.center.taken.count == taken && bench.center.waiting.isEmpty)
  }

  @Test func whatTheQuestionForPermissionTookIsNoPartOfTheWait() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.startSession()
    bench.center.leavesThePrompt()
    let logging = Task { try await bench.logSet() }
    while !bench.center.isAsking { await Task.yield() }
    bench.clocks.pass(minutes: 40)
    bench.center.pass(seconds: 40 * 60)
    bench.center.answersThePrompt()
    try await logging.value
    // Two hours and a minute after the set.
    #expect(try bench.waits().at == 121 * 60)
  }

  @Test func whatIsDueByTheTimeOfTheAnswerComesAtOnce() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.startSession()
    bench.center.leavesThePrompt()
    let logging = Task { try await bench.logSet() }
    while !bench.center.isAsking { await Task.yield() }
    bench.clocks.pass(minutes: 130)
    bench.center.pass(seconds: 130 * 60)
    bench.center.answersThePrompt()
    try await logging.value
    bench.center.pass(seconds: 1)
    await bench.rest()
    #expect(bench.center.onScreen.count == 1 && bench.center.waiting.isEmpty)
  }

  @Test func anotherLanguageRewordsWhatIsArmed() async throws {
    let (german, english) = (try #require(german), try #require(english))
    let bench = try await Bench(german)
    try await bench.wholeSession(then: 1)
    let (before, taken) = (try bench.waits().request, bench.center.taken.count)
    #expect(before.content.title == german("notify-two-hours"))
    bench.speak(english)
    await bench.comeBack()
    let after = try bench.waits().request
    #expect(after.identifier == before.identifier && after.content.sound != nil)
    #expect(after.content.title == english("notify-two-hours"))
    #expect(bench.center.taken.count == taken + 1)
    await bench.comeBack()
    await bench.restart()
    #expect(bench.center.taken.count == taken + 1, "once")
    await bench.pass(minutes: 125)
    #expect(bench.center.onScreen.map(\.request) == [after] && bench.center.waiting.isEmpty)
  }

  @Test func anotherLanguageRewordsTheButtonsOfWhatStandsAndShowsNothingAnew() async throws {
    let (german, english) = (try #require(german), try #require(english))
    let bench = try await Bench(german)
    let id = try await bench.asked()
    let category = try #require(bench.center.onScreen.first).request.content.categoryIdentifier
    await bench.comeBack()
    let taken = bench.center.taken.count
    bench.speak(english)
    await bench.comeBack()
    let buttons = bench.center.actions(of: category).map(\.title)
    #expect(buttons.last == english("notify-skip"))
    #expect(bench.center.taken.count == taken && bench.center.onScreen.count == 1)
    // What is answered leaves nothing behind, whatever it was worded for.
    await bench.respond(to: id, Action.answer, text: "1")
    #expect(bench.center.onScreen.isEmpty && bench.center.waiting.isEmpty)
  }

  @Test func whatIsAnsweredInAnotherLanguageIsTakenAway() async throws {
    let (german, english) = (try #require(german), try #require(english))
    let bench = try await Bench(german)
    try await bench.startSession()
    try await bench.logSet()
    #expect(bench.center.waiting.count == 1)
    bench.speak(english)
    // Undone before the core has heard what the system holds: nothing is to come.
    bench.core.comeToFront()
    try await bench.undo()
    #expect(bench.center.waiting.isEmpty && bench.center.onScreen.isEmpty)
  }

  @Test func anAppThatIsLeftFinishesWhatWasTapped() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.startSession()
    #expect(bench.device.finishes == 0)
    bench.core.send(.reminders(.choose(.restSeconds(60))))
    bench.screen.scenePhase = .background
    _ = bench.screen.elements
    #expect(bench.device.finishes == 1)
    await bench.rest()
    bench.screen.scenePhase = .active
    try await bench.toSet()
    try await bench.type("100 kg", into: "session-load")
    try await bench.type("5", into: "session-reps")
    if bench.list == nil { try await bench.tap("session-log") }
    try await bench.answerList()
    bench.clocks.pass(seconds: 5)
    try bench.screen.press(bench.say("session-log"))
    await bench.core.finish()
    #expect(bench.center.waiting.count == 2, "the rest and the question")
    #expect(bench.device.finishes == 1, "once for each time it is left")
  }
}
