// Before the first unlock after a boot: what the system shows, and what becomes of an answer to it.
// Boundary: the real library behind the app's own scheduler; that the log cannot be read is said, and
// that nothing there is touched is looked at.
import BraceWire
import Foundation
import Testing
@_spi(StandIn) import UserNotifications

@testable import BraceCore

@MainActor extension Bench {
  /// A session with one set, ended; then the phone reboots, and the system shows the question by
  /// itself. Its id.
  fileprivate func askedWhileLocked() async throws -> String {
    try await wholeSession(then: 1)
    let id = try waits().request.identifier
    await reboot()
    await pass(minutes: 125)
    #expect(center.onScreen.map(\.request.identifier) == [id] && center.waiting.isEmpty)
    #expect(core.view == nil, "nobody has woken the app")
    return id
  }

  /// What lies in the folder of the log: each file's bytes by its name.
  fileprivate func log() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folders.log.path)
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try Data(contentsOf: folders.log.appending(path: $0)))
      })
  }
}

@MainActor @Suite struct LockedTests {
  @Test(
    arguments: Language.all, [(Action.answer, "3"), (Action.snooze, nil)] as [(String, String?)])
  func whatCannotBeStoredYetComesBackAndSaysSo(_ say: Language, _ answer: (String, String?))
    async throws
  {
    let bench = try await Bench(say)
    let id = try await bench.askedWhileLocked()
    let before = try bench.log()
    await bench.respond(to: id, answer.0, text: answer.1)
    let note = try #require(bench.center.onScreen.first).request
    #expect(bench.center.onScreen.count == 1 && note.identifier == id)
    #expect(note.content.sound == nil, "it was heard")
    #expect(note.content.title == say("notify-public-title"))
    #expect(note.content.body == say("notify-locked-body"))
    #expect(bench.center.actions(of: note.content.categoryIdentifier).isEmpty)
    #expect(try bench.log() == before, "the folder of the log is not touched")
    // Unlocked, it stands in the app, unanswered.
    await bench.unlockAndOpen()
    #expect(bench.sees(say("answer-title")))
    #expect(bench.center.onScreen.map(\.request.identifier) == [id])
    #expect(bench.center.actions(of: note.content.categoryIdentifier).count == 3)
  }

  @Test(arguments: [Action.skip, UNNotificationDismissActionIdentifier])
  func leftAsideBeforeTheUnlockItStandsInTheAppAlone(_ action: String) async throws {
    let bench = try await Bench(Language.all[0])
    let id = try await bench.askedWhileLocked()
    let (before, taken) = (try bench.log(), bench.center.taken.count)
    await bench.respond(to: id, action)
    #expect(bench.center.onScreen.isEmpty && bench.center.waiting.isEmpty)
    #expect(try bench.log() == before, "the folder of the log is not touched")
    await bench.unlockAndOpen()
    await bench.restart()
    #expect(bench.center.onScreen.isEmpty && bench.center.waiting.isEmpty)
    #expect(bench.center.taken.count == taken, "neither shown nor armed again")
    #expect(bench.sees(bench.say("answer-title")))
  }

  @Test func theSystemEndsTheAppAndTheSwipeIsStillKnown() async throws {
    let bench = try await Bench(Language.all[0])
    let id = try await bench.askedWhileLocked()
    let taken = bench.center.taken.count
    await bench.respond(to: id, UNNotificationDismissActionIdentifier)
    bench.device.wasUnlocked = true
    await bench.restart()
    #expect(bench.center.onScreen.isEmpty && bench.center.waiting.isEmpty)
    #expect(bench.center.taken.count == taken)
  }

  @Test func unlockedInTheMeantimeTheNextAnswerIsStored() async throws {
    let bench = try await Bench(Language.all[0])
    let id = try await bench.askedWhileLocked()
    await bench.respond(to: id, Action.answer, text: "2")
    #expect(bench.center.onScreen.map(\.request.identifier) == [id])
    // No window yet: the log opens for the answer.
    bench.device.wasUnlocked = true
    await bench.respond(to: id, Action.answer, text: "2")
    #expect(bench.center.onScreen.isEmpty && bench.center.waiting.isEmpty)
    #expect(bench.core.view != nil && bench.core.view?.ask == nil)
  }

  @Test func whatTheLockedFolderKnowsIsNothingAboutHealth() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.wholeSession(then: 7)
    let files = try FileManager.default.contentsOfDirectory(atPath: bench.folders.due.path)
    #expect(files == ["due.json"])
    let text = try String(
      contentsOf: bench.folders.due.appending(path: "due.json"), encoding: .utf8)
    for word in ["nrs", "site", "pain", "load", "deadlift", "rating", "session"] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
