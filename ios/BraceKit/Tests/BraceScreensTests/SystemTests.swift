// What the system does to reminders without the app: a summary, a Focus, a reboot, another phone, "clear all".
// Boundary: what is asked of the system and told the person; that it does so, only a phone shows.
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing
@_spi(StandIn) import UserNotifications

@testable import BraceCore

@MainActor @Suite struct SystemTests {
  @Test(arguments: Language.all) func aSummaryIsNamedAndTheQuestionIsArmedAllTheSame(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    bench.center.settings(gather: true)
    await bench.comeBack()
    #expect(bench.core.view?.reminderRisk == say("health-flag"))
    try await bench.tap("health-flag")
    #expect(bench.hears(say("health-gathered")) && !bench.sees(say("health-fine")))
    try await bench.tap("health-open-settings")
    #expect(bench.screen.opened.map(\.absoluteString) == ["app-settings:notifications"])
    try await bench.goBack()
    try await bench.startSession()
    try await bench.logSet()
    _ = try bench.waits()
    bench.center.settings(gather: false)
    await bench.comeBack()
    #expect(bench.core.view?.reminderRisk == nil)
  }

  @Test(arguments: Language.all) func whoForbadeNotificationsIsToldThatAndNotOfTheSummary(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    bench.center.settings(gather: true)
    bench.center.settings(allow: false)
    await bench.comeBack()
    try await bench.tap("health-flag")
    #expect(bench.hears(say("health-notifications")) && !bench.hears(say("health-gathered")))
  }

  @Test(arguments: Language.all) func aFocusIsNamedThoughNobodyTellsWhetherOneIsOn(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.tap("today-reminders")
    #expect(bench.sees(say("health-fine")) && bench.sees(say("health-focus")))
  }

  @Test func nothingIsAskedForBesideWordsAndASound() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.wholeSession(then: 1)
    #expect(bench.center.askedFor == [[.alert, .sound]], "no badge")
    let sources = Project.sources(in: ["App", "BraceKit/Sources"]).map(\.text).joined()
    for word in ["badge", "interruptionLevel", "timeSensitive", "criticalAlert", "provisional"] {
      #expect(!sources.contains(word), "\(word)")
    }
    let files = FileManager.default.enumerator(atPath: Project.ios.path)
    while let path = files?.nextObject() as? String { #expect(!path.hasSuffix(".entitlements")) }
  }

  @Test func afterARebootTheQuestionStillComesOnce() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.wholeSession(then: 1)
    let before = try bench.waits()
    await bench.reboot()
    await bench.unlockAndOpen()
    let after = try bench.waits()
    #expect(after.request.identifier == before.request.identifier)
    #expect(abs(after.at - before.at) <= 60)
    await bench.pass(minutes: 125)
    #expect(bench.center.onScreen.map(\.request.identifier) == [before.request.identifier])
    #expect(
      bench.center.onScreen.first?.request.content.sound != nil && bench.center.waiting.isEmpty)
  }

  @Test func onAnotherPhoneTheQuestionIsArmedAnew() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.wholeSession(then: 1)
    let id = try bench.waits().request.identifier
    try await bench.restoreOnAnotherPhone()
    #expect(try bench.waits().request.identifier == id)
    #expect(bench.center.timesAsked == 1, "that phone has not been asked yet")
    await bench.pass(minutes: 125)
    await bench.respond(to: id, Action.answer, text: "1")
    #expect(bench.sees(bench.say("verdict-clear")))
  }

  @Test func whatIsClearedAllAtOnceStandsInTheApp() async throws {
    let bench = try await Bench(Language.all[0])
    bench.core.send(.reminders(.choose(.restSeconds(60))))
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(bench.say.answer(1))
    await bench.pass(minutes: 130)
    let shown = bench.center.onScreen.map(\.request.identifier)
    #expect(shown.count == 2)
    for id in shown { await bench.respond(to: id, UNNotificationDismissActionIdentifier) }
    await bench.comeBack()
    await bench.restart()
    #expect(bench.center.onScreen.isEmpty && bench.center.waiting.isEmpty)
    #expect(
      bench.core.view?.ask != nil, "it stands in the app, beside the session that is still open")
  }
}
