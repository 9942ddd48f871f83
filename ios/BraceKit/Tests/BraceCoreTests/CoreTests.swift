// The core's Swift side over the real library: order, failures, clocks.
// Boundary: no screen; runs on a Mac too.
import BraceFfi
import BraceWire
import Foundation
import Testing

@testable import BraceCore

/// A clock that goes on by a second with each reading.
private final class Ticking: Clocks, @unchecked Sendable {
  private let lock = NSLock()
  private var seconds: Int64 = 0
  func moment() -> Moment {
    lock.withLock {
      seconds += 1
      let ms = seconds * 1000
      return Moment(
        utcMs: 1_772_467_200_000 + ms, offsetMin: 60, zoneChange: nil, uptimeMs: ms,
        boot: .named("test"))
    }
  }
}

/// The real library, writing down what it is sent; slow or broken on request.
private final class Recorder: CoreFfiProtocol, @unchecked Sendable {
  private let library: CoreFfi
  private let lock = NSLock()
  private var received: [Input] = []
  private var answer: Data?

  init(_ folder: URL) {
    library = CoreFfi(privateDir: folder.path, deviceProtectedDir: folder.path)
  }

  /// Held by a test, nothing is taken.
  let gate = NSLock()

  var inputs: [Input] { lock.withLock { received } }

  var events: [Event] { inputs.map(\.event) }

  /// From now on every answer is this; absent: the library's own.
  func answers(_ answer: Data?) { lock.withLock { self.answer = answer } }

  func update(input: Data) throws -> Data {
    gate.withLock {}
    let decoded = try Input.bincodeDeserialize(input: [UInt8](input))
    let answer = lock.withLock {
      received.append(decoded)
      return self.answer
    }
    if let answer { return answer }
    return try library.update(input: input)
  }
}

/// A device in this language.
private func locale(_ tag: String) -> LocaleChoice {
  LocaleChoice(languages: [tag], clock: .h24, firstWeekday: 0, authority: .system)
}

@MainActor @Suite struct CoreTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private let clocks = Ticking()
  private let recorder: Recorder
  private let core: Core

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    recorder = Recorder(folder)
    core = Core(library: recorder, clocks: clocks) {
      locale("en")
    }
  }

  private var check: FullCheckView? {
    if case .fullCheck(let check) = core.view?.screen { check } else { nil }
  }

  @Test func nothingIsDrawnBeforeTheFirstEvent() async {
    #expect(core.view == nil)
    core.comeToFront()
    await core.settle()
    #expect(core.view?.screen != nil)
    #expect(core.base != nil && core.above.isEmpty)
  }

  @Test func theFoldersAreMadeWithTheFirstEvent() async {
    let folders = folders
    let core = Core(folders: folders)
    #expect(!exists(folders.log) && !exists(folders.due))
    core.comeToFront()
    await core.settle()
    #expect(exists(folders.log) && exists(folders.due))
    guard case .today(let today) = core.base?.screen else {
      Issue.record("Today is the first screen")
      return
    }
    #expect(today.card.kind == .welcome)
  }

  @Test func theFolderOfTheLogTellsWhetherItIsLockedAndIsLeftAloneOnceItIsMarked() throws {
    let folders = folders
    #expect(folders.isUnlocked, "the first launch is a person's")
    folders.make()
    #expect(folders.isUnlocked)
    let mark = folders.log.appending(path: "unlocked")
    try Data([2]).write(to: mark)
    try FileManager.default.removeItem(at: folders.due)
    folders.make()
    #expect(try Data(contentsOf: mark) == Data([2]))
    #expect(exists(folders.due))
    // In the mark's place what cannot be read as a file: there, and locked.
    try FileManager.default.removeItem(at: mark)
    try FileManager.default.createDirectory(at: mark, withIntermediateDirectories: false)
    #expect(!folders.isUnlocked)
  }

  @Test func aStartBeforeTheFirstUnlockIsMadeUpForByThePerson() async {
    let starts = await starts { core, passcode in
      passcode.isEntered = false
      core.startForAnswer()
      core.startForAnswer()
      passcode.isEntered = true
      core.comeToFront()
    }
    #expect(starts == [false, true])
  }

  @Test func anAnswerAfterTheFirstUnlockStartsTheLogToo() async {
    let starts = await starts { core, passcode in
      passcode.isEntered = false
      core.startForAnswer()
      passcode.isEntered = true
      core.startForAnswer()
      core.startForAnswer()
    }
    #expect(starts == [false, true])
  }

  private var folders: Folders {
    let own = folder.appending(path: UUID().uuidString)
    return Folders(log: own.appending(path: "Brace"), due: own.appending(path: "BraceDue"))
  }

  private func exists(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.path)
  }

  private final class Passcode {
    var isEntered = true
  }

  /// Whether the device was unlocked at each start of a core.
  private func starts(_ steps: (Core, Passcode) -> Void) async -> [Bool] {
    let passcode = Passcode()
    let core = Core(
      library: recorder, clocks: Ticking(), isUnlocked: { passcode.isEntered },
      locale: { locale("en") })
    steps(core, passcode)
    await core.settle()
    return recorder.events.compactMap { event in
      if case .start(let start) = event { start.unlocked } else { nil }
    }
  }

  @Test func aThousandRapidTapsKeepTheirOrder() async {
    core.comeToFront()
    // Seen once, what is asked of a person comes before no baseline.
    core.send(.about(.open))
    core.send(.about(.next))
    core.go(.baseline)
    let site = Site(region: .lower, side: .centre)
    for tap in 0..<1000 {
      core.send(.check(.markSite(site: site, nrs: UInt8(tap % 11))))
    }
    await core.settle()
    let sent = recorder.events.compactMap { event -> UInt8? in
      if case .check(.markSite(_, let nrs)) = event { nrs } else { nil }
    }
    #expect(sent == (0..<1000).map { UInt8($0 % 11) })
    #expect(check?.marked == [Rating(site: site, nrs: UInt8(999 % 11))])
  }

  @Test func theMomentIsThatOfTheTapHoweverLateItsTurnComes() async throws {
    core.comeToFront()
    await core.settle()
    let before = recorder.inputs.count
    let tapped = recorder.gate.withLock {
      core.go(.baseline)
      core.look()
      return clocks.moment()
    }
    await core.settle()
    let sent = recorder.inputs.dropFirst(before).map(\.moment.uptimeMs)
    #expect(sent == [tapped.uptimeMs - 2000, tapped.uptimeMs - 1000])
  }

  @Test func comingToTheFrontAgainLooksAndDoesNotStart() async {
    core.comeToFront()
    core.comeToFront()
    await core.settle()
    #expect(recorder.events.count == 4)
    guard case .start(let start) = recorder.events[0],
      case .reminders(.woken) = recorder.events[1],
      case .look = recorder.events[2], case .reminders(.woken) = recorder.events[3]
    else {
      Issue.record("\(recorder.events)")
      return
    }
    #expect(start.unlocked && start.reason == .ui)
  }

  @Test func anotherLanguageIsReadWhenTheAppComesBack() async {
    final class Device {
      var language = "en"
    }
    let device = Device()
    let core = Core(library: recorder, clocks: Ticking()) {
      locale(device.language)
    }
    core.comeToFront()
    device.language = "de"
    core.comeToFront()
    core.comeToFront()
    await core.settle()
    #expect(core.view?.language == "de")
    let changes = recorder.events.count { if case .changeLocale = $0 { true } else { false } }
    #expect(changes == 1)
  }

  @Test func anAnswerThatIsNoTurnIsAFailureAndTheNextOneIsNot() async {
    core.comeToFront()
    await core.settle()
    let before = core.view
    for garbage in [Data(), Data([255]), Data(repeating: 255, count: 4096)] {
      recorder.answers(garbage)
      core.go(.baseline)
      await core.settle()
      #expect(core.hasFailed)
      #expect(core.view == before, "what was drawn stays")
    }
    recorder.answers(nil)
    core.go(.history)
    await core.settle()
    await core.settle()
    #expect(!core.hasFailed)
  }

  @Test func workInTheBackgroundIsSentBackBehindWhatWaitsUntilThereIsNoMore() async {
    core.comeToFront()
    core.send(.session(.start(ratings: [], note: "")))
    await core.settle()
    // The write-ahead log of a process that has not closed: the log is to be checked.
    let recorder = Recorder(folder)
    let beside = Core(library: recorder, clocks: clocks) {
      locale("en")
    }
    beside.comeToFront()
    beside.go(.record)
    for _ in 0..<10 { await beside.settle() }
    let chunks = recorder.events.map { event -> UInt32? in
      if case .work(.resume(.check, let chunk)) = event { chunk } else { nil }
    }
    // The start, what the system holds, the tap; then one chunk for each table, and the day's snapshot.
    #expect(Array(chunks.prefix(11)) == [nil, nil, nil, 0, 1, 2, 3, 4, 5, 6, 7])
    let later = recorder.events.dropFirst(11)
    #expect(
      later.allSatisfy { if case .work(.resume(.snapshot, _)) = $0 { true } else { false } })
    #expect(!beside.hasFailed)
  }

  @Test func hostileBytesAreAnErrorAndTheLibraryGoesOn() throws {
    let library = CoreFfi(privateDir: folder.path, deviceProtectedDir: folder.path)
    var state: UInt64 = 7
    for size in [0, 1, 3, 8, 64, 1000, 70_000] {
      for _ in 0..<20 {
        let bytes = Data(
          (0..<size).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
          })
        #expect(throws: CoreError.self) { try library.update(input: bytes) }
      }
    }
    let start = Start(
      unlocked: true, reason: .ui,
      locale: locale("en"))
    let input = Input(moment: Ticking().moment(), event: .start(start))
    #expect(try turn(of: input, by: library).view.language == "en")
  }

  @Test func aTurnCutShortIsAnError() async throws {
    core.comeToFront()
    await core.settle()
    let bytes = try Turn(orders: [.confirm], view: try #require(core.view)).bincodeSerialize()
    #expect(try Turn.bincodeDeserialize(input: bytes).view == core.view)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: (any Error).self) {
        try Turn.bincodeDeserialize(input: Array(bytes.prefix(length)))
      }
    }
  }
}

@Suite struct DeviceTests {
  @Test func theClockOnlyGoesForwardAndKnowsItsBoot() {
    let clocks = DeviceClocks()
    let (first, second) = (clocks.moment(), clocks.moment())
    #expect(first.uptimeMs > 0 && first.uptimeMs <= second.uptimeMs)
    guard case .named(let boot) = first.boot else {
      Issue.record("\(first.boot)")
      return
    }
    #expect(!boot.isEmpty && first.boot == second.boot)
    #expect(abs(Double(first.utcMs) / 1000 - Date().timeIntervalSince1970) < 60)
  }

  @Test func aClockThatWasSetDoesNotChangeHowLongAgoItWas() {
    var (early, late) = (DeviceClocks().moment(), DeviceClocks().moment())
    (early.utcMs, early.uptimeMs, early.boot) = (1_000, 50, .named("this"))
    (late.utcMs, late.uptimeMs, late.boot) = (9_001_000, 250, .named("this"))
    #expect(late.milliseconds(since: early) == 200)
    // What another boot's clock counts is no telling, nor what counts nothing.
    late.boot = .named("another")
    #expect(late.milliseconds(since: early) == 9_000_000)
    (early.boot, late.boot) = (.unnamed, .unnamed)
    #expect(late.milliseconds(since: early) == 9_000_000)
  }

  @Test func theZoneSaysWhenItsOffsetChangesNext() throws {
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    let utc = try #require(TimeZone(identifier: "UTC"))
    // Monday 2 March 2026, 17:00 in Berlin; on 29 March at 01:00 UTC summer time begins there.
    let now = Date(timeIntervalSince1970: 1_772_467_200)
    let spring = DeviceClocks().moment(at: now, in: berlin)
    #expect(spring.utcMs == 1_772_467_200_000 && spring.offsetMin == 60)
    #expect(spring.zoneChange == ZoneChange(atUtcMs: 1_774_746_000_000, offsetMin: 120))
    let summer = DeviceClocks().moment(at: Date(timeIntervalSince1970: 1_774_746_000), in: berlin)
    #expect(summer.offsetMin == 120 && summer.zoneChange?.offsetMin == 60)
    #expect(DeviceClocks().moment(at: now, in: utc).zoneChange == nil)
  }

  @Test(arguments: [("en_US", HourCycle.h12, UInt8(6)), ("de_DE", .h24, 0), ("ar_EG", .h12, 5)])
  func theLocaleIsTheDevicesOwn(_ id: String, _ clock: HourCycle, _ first: UInt8) {
    let choice = LocaleChoice(languages: ["x"], locale: Locale(identifier: id))
    #expect(
      choice
        == LocaleChoice(languages: ["x"], clock: clock, firstWeekday: first, authority: .system))
  }

  @Test func theDeviceHasALanguage() {
    #expect(!LocaleChoice.ofDevice().languages.isEmpty)
  }
}
