// A phone on a bench: the real library over a folder of its own, the app's own root view, and a
// person who presses what is read to them.
// Boundary: every step waits until the core has answered and the screen has come to rest.
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing
@_spi(StandIn) import UserNotifications

@testable import BraceCore
@testable import BraceScreens

/// A clock that a test moves.
final class TestClocks: Clocks, @unchecked Sendable {
  private let lock = NSLock()
  private var ms: Int64 = 0
  private var booted: Int64 = 0
  private var boots = 0
  private var givenAhead: Int64?
  static let start: Int64 = 1_772_467_200_000  // Monday 2 March 2026, 17:00 an hour east

  func moment() -> Moment {
    lock.withLock {
      let now = Self.start + ms
      if let givenAhead {
        return Moment(
          utcMs: now + givenAhead, offsetMin: 60, zoneChange: nil, uptimeMs: 0, boot: .given)
      }
      return Moment(
        utcMs: now, offsetMin: 60, zoneChange: nil, uptimeMs: ms - booted,
        boot: .named("bench-\(boots)"))
    }
  }

  /// From now on the times are ones that a person gives, so many hours ahead; absent: the clocks' own.
  func give(hoursAhead: Int64?) {
    lock.withLock { givenAhead = hoursAhead.map { $0 * 3_600_000 } }
  }

  /// Off and on again, which takes a minute.
  func reboot() {
    lock.withLock {
      ms += 60_000
      booted = ms
      boots += 1
    }
  }

  func pass(minutes: Int64) { pass(seconds: minutes * 60) }

  func pass(seconds: Int64) { pass(milliseconds: seconds * 1000) }

  func pass(milliseconds: Int64) { lock.withLock { ms += milliseconds } }
}

/// Whether a person has unlocked the phone since it booted, whether its screen stays on by itself, how often
/// the app asked for time to finish, and which language it speaks.
@MainActor final class Device {
  var wasUnlocked = true
  var staysOn = false
  var finishes = 0
  var language = Language.all[0]
}

/// A share sheet with one way to share.
private struct Sharing: View {
  let shared: SharedText
  let done: @MainActor () -> Void

  var body: some View {
    VStack {
      Text(shared.title).textStyle(.body)
      Text(shared.text).textStyle(.body)
      Button("Mail", action: done).buttonStyle(.wide)
    }
    .on(.page)
  }
}

@MainActor final class Bench {
  private(set) var say: Language
  let clocks = TestClocks()
  let device = Device()
  /// Where both folders of the app lie.
  private let container: URL
  let folders: Folders
  private(set) var core: Core
  private(set) var reminders: ReminderScheduler
  private(set) var doors: Doors
  private(set) var screen: Reader
  /// What the system holds and shows, whichever process of the app is running.
  private(set) var center: UNUserNotificationCenter

  init(
    _ language: Language, agrees: Bool = true, prepare: (URL) throws -> Void = { _ in }
  ) async throws {
    say = language
    center = UNUserNotificationCenter(agrees: agrees)
    container = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    folders = Folders(
      log: container.appending(path: "Brace"), due: container.appending(path: "BraceDue"))
    try FileManager.default.createDirectory(at: folders.log, withIntermediateDirectories: true)
    try prepare(folders.log)
    device.language = language
    (core, reminders, doors, screen) = Self.boot(clocks, folders, center, device)
    await rest()
  }

  /// The person has the system speak another language to this app.
  func speak(_ language: Language) {
    say = language
    device.language = language
  }

  deinit { try? FileManager.default.removeItem(at: container) }

  /// Puts what is no log in its place.
  static func damageLog(in folder: URL) throws {
    try Data(repeating: 7, count: 8192).write(to: folder.appending(path: "brace.sqlite"))
  }

  /// What is no log lies in its place from now on.
  func damageLog() throws { try Self.damageLog(in: folders.log) }

  private static func boot(
    _ clocks: TestClocks, _ folders: Folders, _ center: UNUserNotificationCenter,
    _ device: Device
  ) -> (Core, ReminderScheduler, Doors, Reader) {
    // Apple's is not Sendable either; the stand-in locks.
    nonisolated(unsafe) let center = center
    let reminders = ReminderScheduler { center }
    let core = Core(
      library: Library(folders: folders), clocks: clocks,
      files: FileCourier(
        documents: DeviceDocuments(), folder: folders.log.deletingLastPathComponent()),
      reminders: reminders,
      isUnlocked: { device.wasUnlocked },
      locale: { device.language.locale })
    let doors = Doors {
      Demonstration(documents: DeviceDocuments(), clocks: clocks) { device.language.locale }
    }
    let root = BraceRoot(core: core, doors: doors) {
      device.staysOn = $0
    } finish: { work in
      device.finishes += 1
      Task { await work() }
    } share: {
      Sharing(shared: $0, done: $1)
    }
    return (core, reminders, doors, Reader(root))
  }

  /// Today as last drawn.
  var today: TodayView? {
    if case .today(let today) = core.base?.screen { today } else { nil }
  }

  /// The system ends the app; the person opens it again.
  func restart() async {
    (core, reminders, doors, screen) = Self.boot(clocks, folders, center, device)
    await rest()
  }

  /// Another phone, to which a backup brought what a backup holds: the log, and nothing that the system held.
  func restoreOnAnotherPhone() async throws {
    clocks.reboot()
    center = UNUserNotificationCenter(agrees: true)
    try FileManager.default.removeItem(at: folders.due)
    await restart()
  }

  /// The phone is off and on again. Nobody has unlocked it; the system may wake the app.
  func reboot() async {
    clocks.reboot()
    device.wasUnlocked = false
    center.pass(seconds: 60)
    (core, reminders, doors, screen) = Self.boot(clocks, folders, center, device)
    screen.scenePhase = .background
    await rest()
  }

  /// The person unlocks the phone and opens the app.
  func unlockAndOpen() async {
    device.wasUnlocked = true
    screen.scenePhase = .active
    await rest()
  }

  /// Until the core has answered everything and the screen has come to rest.
  func rest() async {
    for _ in 0..<3 {
      _ = screen.elements
      await core.settle()
      await core.files?.settle()
      await reminders.settle()
    }
    walk(screen)
  }

  /// Between two presses a few seconds pass, as they do: nobody acts on what they have not read.
  func press(_ label: String) async throws {
    clocks.pass(seconds: 5)
    try screen.press(label)
    await rest()
  }

  func press(_ label: String, in group: String) async throws {
    clocks.pass(seconds: 5)
    try screen.press(label, in: group)
    await rest()
  }

  func tap(_ key: String) async throws { try await press(say(key)) }

  func type(
    _ text: String, into key: String, _ leaving: Reader.Leaving? = .byReturn
  ) async throws {
    try screen.type(text, into: say(key), leaving)
    await rest()
  }

  /// Swipes the sheet down.
  func closeSheet() async throws {
    clocks.pass(seconds: 5)
    try screen.closeSheet()
    await rest()
  }

  func act(_ action: String, on label: String) async throws {
    clocks.pass(seconds: 5)
    try screen.act(action, on: label)
    await rest()
  }

  func goBack() async throws {
    try screen.goBack()
    await rest()
  }

  func look(after minutes: Int64) async {
    clocks.pass(minutes: minutes)
    core.look()
    await rest()
  }

  func sees(_ label: String) -> Bool { screen.labels.contains(label) }

  /// What undo would take back, as it is heard; it is on the screen.
  var undoing: String? {
    let spoken = core.view?.undo?.spoken
    if let spoken { #expect(sees(spoken)) }
    return spoken
  }

  /// Takes back what was done last.
  func undo() async throws { try await press(try #require(undoing)) }

  /// Something that is read begins like this.
  func hears(_ start: String) -> Bool { screen.labels.contains { $0.hasPrefix(start) } }

  /// What a button's words stand on, in light.
  func ground(of key: String) throws -> Color? {
    try screen.find("button", say(key)).texts.first?.colors(.light)?.ground
  }

  /// The session on the screen.
  var session: SessionView? {
    if case .session(let session) = core.view?.screen { session } else { nil }
  }

  /// The verdict on the screen.
  var verdict: VerdictView? {
    if case .verdict(let verdict) = core.view?.screen { verdict } else { nil }
  }

  /// The last sets as their lines are heard; each of them is on the screen, unless the checklist is.
  var logged: [String] {
    let lines = (session?.logged ?? []).map(\.label)
    for line in lines { #expect(sees(line) == (list == nil)) }
    return lines
  }

  /// The next set as the button that logs it says it.
  func nextSet() throws -> String? { try screen.find("button", say("session-log")).value }

  /// Changes the exercise of the next set.
  func choose(_ exercise: String) async throws {
    try await tap("session-exercise")
    try await find(exercise)
  }

  /// Types where the exercises are listed.
  func search(_ text: String) async throws {
    try await type(text, into: "exercises-search", nil)
  }

  /// Types an exercise's name where they are listed, and takes it.
  func find(_ exercise: String) async throws {
    let name = say("exercise-" + exercise)
    try await search(name)
    try await press(name)
  }

  /// Marks one area of the full check on the screen.
  func mark(_ site: String, _ nrs: Int) async throws {
    try await press(say.unmarked(site))
    try await press(say.answer(nrs))
  }

  /// From the first screen to the baseline; what is asked of a person before their first is skipped.
  func toBaseline() async throws {
    try await tap("today-start")
    for _ in 0..<4 where rows?.page == .about { try await tap("about-skip") }
  }

  /// Nothing is new: the card after the baseline is answered by one tap.
  func nothingNew() async throws {
    #expect(rows?.page == .flags)
    try await tap("flag-none")
  }

  /// From the first screen to the next set, the lower back at `nrs`.
  func startSession(_ nrs: Int = 1) async throws {
    try await toBaseline()
    try await mark("lower-centre", nrs)
    try await tap("full-check-start")
    try await nothingNew()
  }

  /// Fills the set in, answers its checklist where it has one, and logs it.
  func logSet(_ kg: String = "100") async throws {
    try await toSet()
    try await type(kg + " kg", into: "session-load")
    try await type("5", into: "session-reps")
    try await logNext()
  }

  /// From the checklist, where it lies in front, to the set itself.
  func toSet() async throws {
    if let list { try await press(list.next.spoken) }
  }

  /// Opens the form of the first of the last sets.
  func openLogged() async throws {
    try await toSet()
    try await press(try #require(logged.first))
  }

  /// Logs the next set as it stands, with everything on its checklist true.
  func logNext() async throws {
    if list == nil { try await tap("session-log") }
    guard list != nil else { return }
    try await answerList()
    try await tap("session-log")
  }

  /// Logs another set in three presses: the list still true, the set as last time, the back as before.
  func repeatSet() async throws {
    let before = screen.presses
    try await press(try #require(list?.still).spoken)
    try await tap("session-log")
    try await press(say("rate-same", ["nrs": "1"]))
    #expect(screen.presses - before == 3)
  }

  /// Says of everything on the checklist in view that it is true, one by one or by one tap.
  func answerList() async throws {
    for _ in 0..<12 {
      guard let button = list?.card?.yes ?? list?.still else { break }
      try await press(button.spoken)
    }
    #expect(list == nil)
  }

  /// The checklist on the screen.
  var list: ChecklistView? { session?.checklist }

  /// A session with one set, everything rated `nrs` from then on, ended.
  func wholeSession(then nrs: Int) async throws {
    try await startSession()
    clocks.pass(minutes: 5)
    try await logSet()
    try await press(say.answer(nrs))
    if sees(say("stop-carry-on")) { try await tap("stop-carry-on") }
    try await tap("session-end")
    try await mark("lower-centre", nrs)
    try await tap("full-check-end")
  }

  /// Opens the newest row of the history.
  func readNewest() async throws {
    try await tap("history-title")
    try await press(try #require(history?.rows.first).label)
  }
}
