// Reminders through the system: what the centre holds and shows while a person trains and answers.
// Boundary: the real library behind the app's own scheduler; when something is due the core's own
// tests prove.
import BraceWire
import Foundation
import Testing
@_spi(StandIn) import UserNotifications

@testable import BraceCore

@MainActor extension Bench {
  /// The one request that waits.
  func waits() throws -> (request: UNNotificationRequest, at: TimeInterval) {
    #expect(center.waiting.count == 1)
    return try #require(center.waiting.first)
  }

  /// Time passes for the system and for the clocks alike.
  func pass(minutes: Int64, appInFront: Bool = false) async {
    clocks.pass(minutes: minutes)
    center.pass(seconds: TimeInterval(minutes * 60), appInFront: appInFront)
    await rest()
  }

  /// A session with one set, ended, whose question the system shows by itself; its id.
  func asked(then nrs: Int = 1) async throws -> String {
    try await wholeSession(then: nrs)
    let id = try waits().request.identifier
    await pass(minutes: 125)
    #expect(center.onScreen.map(\.request.identifier) == [id] && center.waiting.isEmpty)
    return id
  }

  func respond(to id: String, _ action: String, text: String? = nil) async {
    await center.respond(to: id, action, text: text)
    await rest()
  }

  func comeBack() async {
    core.comeToFront()
    await rest()
  }
}

@MainActor @Suite struct ReminderTests {
  @Test(arguments: Language.all) func theFirstWorkSetArmsTheQuestionInTheCoresWords(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    #expect(bench.center.timesAsked == 0 && bench.center.waiting.isEmpty)
    try await bench.logSet()
    let armed = try bench.waits().request
    #expect(bench.center.timesAsked == 1, "the person is asked when there is something to come")
    let said = try #require(bench.core.view?.notifications.first)
    #expect(armed.identifier == said.id && armed.identifier.count == 32)
    #expect(armed.content.title == say("notify-two-hours") && armed.content.body == said.body)
    #expect(armed.content.sound != nil)
    let actions = bench.center.actions(of: armed.content.categoryIdentifier)
    #expect(
      actions.map(\.title) == [
        say("notify-two-hours"), say("notify-snooze", ["minutes": "15"]), say("notify-skip"),
      ])
    #expect(actions.allSatisfy { $0.options == .authenticationRequired })
    let typed = try #require(actions.first as? UNTextInputNotificationAction)
    #expect(typed.textInputPlaceholder == say.answer(0) + "–" + say.answer(10))
  }

  @Test func aNewSetMovesItAndThereIsStillOne() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(bench.say.answer(1))
    let first = try bench.waits()
    await bench.pass(minutes: 10)
    try await bench.logNext()
    try await bench.tap("rate-skip")
    let second = try bench.waits()
    #expect(second.request.identifier == first.request.identifier)
    #expect(second.at >= first.at + 600)
    #expect(bench.center.timesAsked == 1)
  }

  @Test(arguments: [(Action.answer, "9"), (Action.snooze, nil), (Action.skip, nil)])
  func whatIsSaidToAnOlderQuestionIsNotTakenForTheNewerOne(_ said: (String, String?)) async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(bench.say.answer(1))
    let older = try bench.waits().request
    await bench.pass(minutes: 10)
    try await bench.logNext()
    try await bench.tap("rate-skip")
    let newer = try bench.waits().request
    #expect(QuestionRef(newer).generation > QuestionRef(older).generation)
    // The system had shown the older one just before it was armed anew.
    bench.center.shows(older)
    await bench.respond(to: older.identifier, said.0, text: said.1)
    #expect(bench.core.view?.notice?.kind == .refused)
    #expect(bench.core.view?.ask != nil && bench.center.waiting.count == 1)
  }

  @Test func aRestartArmsNothingTwice() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.wholeSession(then: 1)
    let (before, taken) = (try bench.waits(), bench.center.taken.count)
    await bench.restart()
    await bench.comeBack()
    #expect(try bench.waits().request === before.request)
    #expect(bench.center.taken.count == taken)
  }

  @Test func answeringInTheAppTakesItAway() async throws {
    let bench = try await Bench(Language.all[0])
    _ = try await bench.asked()
    await bench.comeBack()
    try await bench.press(bench.say.answer(1))
    #expect(bench.center.onScreen.isEmpty && bench.center.waiting.isEmpty)
  }

  @Test(arguments: Language.all) func anAnswerFromTheNotificationIsStored(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    let id = try await bench.asked(then: 2)
    await bench.respond(to: id, Action.answer, text: "1")
    #expect(bench.center.onScreen.isEmpty && bench.center.waiting.isEmpty)
    await bench.restart()
    #expect(bench.core.view?.ask == nil && bench.sees(say("verdict-watch")))
  }

  @Test func theAppIsWokenForAnAnswerWithoutAWindow() async throws {
    let bench = try await Bench(Language.all[0])
    let id = try await bench.asked()
    nonisolated(unsafe) let center = bench.center
    let reminders = ReminderScheduler { center }
    let core = Core(
      library: Library(folders: bench.folders), clocks: bench.clocks, reminders: reminders
    ) { Language.locale("en") }
    await bench.center.respond(to: id, Action.answer, text: "2")
    #expect(core.view != nil && core.view?.ask == nil, "the library answered before the system")
    #expect(center.onScreen.isEmpty && center.waiting.isEmpty)
  }

  @Test func aSpaceAfterTheNumberIsNoWord() async throws {
    let bench = try await Bench(Language.all[0])
    let id = try await bench.asked()
    await bench.respond(to: id, Action.answer, text: " 2\n")
    #expect(bench.core.view != nil && bench.core.view?.ask == nil)
  }

  @Test(arguments: ["", "two", "1.5", "-1", "256"])
  func whatIsNoPlainNumberLeadsToTheGrid(_ text: String) async throws {
    let bench = try await Bench(Language.all[0])
    let id = try await bench.asked()
    await bench.respond(to: id, Action.answer, text: text)
    guard case .pad = bench.core.view?.screen else {
      Issue.record("no grid")
      return
    }
    #expect(bench.core.view?.ask != nil, "nothing was answered")
  }

  @Test func elevenIsRefusedByTheCore() async throws {
    let bench = try await Bench(Language.all[0])
    let id = try await bench.asked()
    await bench.respond(to: id, Action.answer, text: "11")
    #expect(bench.core.view?.ask != nil && bench.core.view?.notice != nil)
  }

  @Test func aTapLeadsToTheGrid() async throws {
    let bench = try await Bench(Language.all[0])
    let id = try await bench.asked()
    await bench.respond(to: id, UNNotificationDefaultActionIdentifier)
    guard case .pad = bench.core.view?.screen else {
      Issue.record("no grid")
      return
    }
  }

  @Test func theEndOfARestIsNoQuestion() async throws {
    let bench = try await Bench(Language.all[0])
    bench.core.send(.reminders(.choose(.restSeconds(60))))
    try await bench.startSession()
    try await bench.logSet()
    #expect(bench.center.waiting.count == 2 && bench.center.timesAsked == 1)
    let rest = try #require(bench.center.waiting.first).request
    #expect(rest.content.title == bench.say("notify-rest"))
    #expect(bench.center.actions(of: rest.content.categoryIdentifier).isEmpty)
    let question = try #require(bench.center.waiting.last).request
    #expect(bench.center.actions(of: question.content.categoryIdentifier).count == 3)
    await bench.pass(minutes: 1)
    #expect(bench.center.onScreen.map(\.request.identifier) == [rest.identifier])
    await bench.respond(to: rest.identifier, UNNotificationDefaultActionIdentifier)
    #expect(bench.sees(bench.say("rate-title")), "the app opens where it was")
  }

  @Test func putOffItComesOnceMore() async throws {
    let bench = try await Bench(Language.all[0])
    let id = try await bench.asked()
    await bench.respond(to: id, Action.snooze)
    #expect(try bench.waits().request.identifier == id && bench.center.onScreen.isEmpty)
    await bench.pass(minutes: 14)
    #expect(bench.center.onScreen.isEmpty)
    await bench.pass(minutes: 2)
    #expect(bench.center.onScreen.map(\.request.identifier) == [id])
    #expect(bench.center.onScreen.first?.request.content.sound != nil)
  }

  @Test(arguments: [Action.skip, UNNotificationDismissActionIdentifier])
  func leftAsideItStandsInTheAppAlone(_ action: String) async throws {
    let bench = try await Bench(Language.all[0])
    let id = try await bench.asked()
    await bench.respond(to: id, action)
    await bench.restart()
    #expect(bench.center.onScreen.isEmpty && bench.center.waiting.isEmpty)
    #expect(bench.sees(bench.say("answer-title")))
  }

  @Test func deniedNothingIsAddedAndThePersonIsTold() async throws {
    let bench = try await Bench(Language.all[0], agrees: false)
    #expect(bench.core.view?.reminderRisk == nil)
    try await bench.startSession()
    try await bench.logSet()
    #expect(bench.center.timesAsked == 1 && bench.center.taken.isEmpty)
    #expect(bench.core.view?.reminderRisk == bench.say("health-flag"))
    await bench.restart()
    #expect(bench.center.timesAsked == 1 && bench.center.taken.isEmpty)
    // Allowed in the system's settings, it is armed when the app comes back.
    bench.center.settings(allow: true)
    await bench.comeBack()
    #expect(try bench.waits().request.identifier.count == 32)
    #expect(bench.core.view?.reminderRisk == nil)
  }

  @Test func inFrontItSoundsOnceAndComesBackQuietly() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.wholeSession(then: 1)
    let id = try bench.waits().request.identifier
    await bench.pass(minutes: 125, appInFront: true)
    #expect(bench.center.inFront == [[.banner, .list, .sound]])
    #expect(bench.center.onScreen.map(\.request.identifier) == [id])
    // Another process finds it gone: it is put back without a sound.
    bench.center.removeDeliveredNotifications(withIdentifiers: [id])
    await bench.restart()
    #expect(bench.center.onScreen.map(\.request.identifier) == [id])
    #expect(bench.center.onScreen.first?.request.content.sound == nil)
  }

  @Test(arguments: [true, false]) func onlyAnAlertIsArmedWithASound(_ alert: Bool)
    async throws
  {
    let bench = try await Bench(Language.all[0])
    try await bench.wholeSession(then: 1)
    let view = try #require(bench.core.view)
    let said = try #require(view.notifications.first)
    let order = ReminderOrder.arm(
      id: said.id, generation: said.generation, inMs: 60_000,
      atUtcMs: bench.clocks.moment().utcMs + 60_000, exact: true, alert: alert)
    bench.reminders.carryOut(
      Turn(orders: [.reminder(order)], view: view), from: bench.clocks.moment(),
      worded: bench.core.languages)
    await bench.rest()
    await bench.pass(minutes: 1)
    let shown = try #require(bench.center.onScreen.first).request
    #expect(shown.identifier == said.id && (shown.content.sound != nil) == alert)
  }

  @Test func whatIsShownSurvivesAnUpdateOfTheAppByItsCategory() {
    // Never change one: a notification with it may be on somebody's screen.
    let kinds: [ReminderKind] = [.twoHours, .secondCheck, .nextMorning, .rest]
    #expect(kinds.map(\.category) == ["two-hours", "second-check", "next-morning", "rest"])
  }
}
