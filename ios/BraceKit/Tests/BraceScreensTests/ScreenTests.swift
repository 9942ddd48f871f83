// Every screen by itself: what is read on it, and what its buttons do.
// Boundary: labels and actions; looks are not evaluated here.
import BraceCore
import BraceFfi
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing
@_spi(StandIn) import UserNotifications

@testable import BraceScreens

@MainActor @Suite struct ScreenTests {
  private let sites = [
    "upper-left", "upper-centre", "upper-right", "mid-left", "mid-centre", "mid-right",
    "lower-left", "lower-centre", "lower-right",
  ]

  @Test(arguments: Language.all) func opening(_ say: Language) throws {
    let screen = Reader(OpeningScreen(title: say("opening-title")))
    _ = try screen.find("progress", say("opening-title"))
  }

  @Test(arguments: Language.all) func recovery(_ say: Language) async throws {
    let bench = try await Bench(say, prepare: Bench.damageLog)
    #expect(bench.sees(say("corrupt-title")))
    try await bench.screen.refresh()
    await bench.rest()
    try await bench.tap("begin-empty")
    #expect(bench.sees(say("today-start")))
  }

  @Test(arguments: Language.all) func today(_ say: Language) async throws {
    let bench = try await Bench(say)
    #expect(try bench.screen.find("title", say("today-title")).isEnabled)
    let days = (0..<7).map { day in
      say("week-dot-none", ["day": say("weekday-short-\(day)")])
    }
    #expect(bench.screen.labels.filter(days.contains) == days, "seven days, Monday first")
    let monday = try #require(bench.screen.all.first { $0.label == days[0] })
    #expect(monday.traits == ["selected"])
    let buttons = bench.screen.all.filter { $0.role == "button" }.map(\.label)
    #expect(buttons == [say("today-start"), say("today-reminders")], "and nothing to warn of")
  }

  @Test(arguments: Language.all) func todayWhileWaiting(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    let wait = try #require(bench.core.today?.card.wait)
    #expect(bench.sees(wait.about) && bench.sees("timer until \(wait.untilUtcMs)"))
    #expect(bench.sees(say("waiting-rate-now")))
    try await bench.tap("waiting-rate-now")
    #expect(bench.sees(say("answer-body-early")))
  }

  @Test(arguments: Language.all) func fullCheck(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.tap("today-start")
    #expect(bench.sees(say("baseline-title")))
    let areas = sites.map(say.unmarked)
    #expect(bench.screen.labels.filter(areas.contains) == areas, "as the back is drawn")
    try await bench.mark("mid-left", 4)
    #expect(bench.sees(say.marked("mid-left", 4)))
    #expect(bench.sees(say("full-check-start")) && !bench.sees(say("full-check-nothing")))
    try await bench.press(say.marked("mid-left", 4))
    try await bench.tap("full-check-wipe")
    #expect(bench.screen.labels.filter(areas.contains) == areas)
    try await bench.tap("full-check-nothing")
    #expect(bench.sees(say("saved-session")))
  }

  @Test(arguments: Language.all) func aSheetThatIsSwipedAwayMarksNothing(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.tap("today-start")
    try await bench.press(say.unmarked("mid-centre"))
    #expect(bench.sees(say.answer(7)))
    try await bench.closeSheet()
    #expect(bench.sees(say.unmarked("mid-centre")) && !bench.sees(say.answer(7)))
  }

  @Test(arguments: Language.all) func fullCheckInLargeText(_ say: Language) async throws {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = .accessibility3
    try await bench.tap("today-start")
    try await bench.mark("upper-right", 10)
    #expect(bench.sees(say.marked("upper-right", 10)))
  }

  @Test(arguments: Language.all) func session(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.type("100 kg", into: "session-load")
    try await bench.type("5", into: "session-reps")
    #expect(bench.sees(say.deadlift("100", 5)))
    try await bench.tap("session-more-load")
    try await bench.tap("session-more-reps")
    #expect(bench.sees(say.deadlift(say.tag == "de" ? "102,5" : "102.5", 6)))
    try await bench.tap("session-less-load")
    try await bench.tap("session-fewer-reps")
    #expect(bench.sees(say.deadlift("100", 5)))
    try bench.screen.pick(say("exercise-back-squat"), in: say("session-exercise"))
    await bench.rest()
    try bench.screen.pick(say("kind-warm-up"), in: say("session-kind"))
    await bench.rest()
    let picker = try bench.screen.find("picker", say("session-exercise"))
    #expect(picker.value == say("exercise-back-squat"))
    // Another exercise has a load of its own.
    try await bench.type("60 kg", into: "session-load")
    try await bench.type("3", into: "session-reps")
    try await bench.type("8", into: "session-rpe")
    try await bench.tap("session-log")
    try await bench.tap("rate-skip")
    // The rest clock is the system's own, over the moment of the set.
    let since = try #require(bench.core.sessionShown?.restingSinceUtcMs)
    #expect(since > TestClocks.start && bench.sees("timer of \(since)"))
    try await bench.tap("session-rate")
    #expect(bench.sees(say("rate-title")))
  }

  @Test(arguments: Language.all) func whatCannotBeReadIsExplained(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.type("heavy", into: "session-load")
    #expect(try bench.screen.find("field", say("session-load")).value == "heavy")
    try await bench.tap("session-log")
    #expect(bench.sees(say("refused-load", ["text": "heavy"])))
    // A field that is left goes to the core without the return key.
    try await bench.type("80 kg", into: "session-load", .byTappingElsewhere)
    try await bench.type("4", into: "session-reps", .byTappingElsewhere)
    #expect(bench.sees(say.deadlift("80", 4)))
  }

  @Test(arguments: Language.all) func pad(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    for size in [DynamicTypeSize.large, .accessibility5] {
      bench.screen.dynamicTypeSize = size
      let answers = (0...10).map(say.answer)
      let buttons = bench.screen.all.filter { $0.role == "button" && answers.contains($0.label) }
      #expect(buttons.map(\.label) == answers)
      #expect(buttons.allSatisfy { $0.traits.isEmpty && $0.isEnabled }, "equal, none chosen")
    }
    try await bench.press(say.answer(0))
    #expect(bench.sees(say("saved-rating", ["nrs": "0"])))
  }

  @Test(arguments: Language.all) func whereItWasFelt(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.tap("today-start")
    try await bench.mark("lower-left", 1)
    try await bench.mark("mid-right", 1)
    try await bench.tap("full-check-start")
    try await bench.logSet()
    try await bench.tap("rate-skip")
    try await bench.tap("session-end")
    try await bench.tap("full-check-nothing")
    await bench.look(after: 122)
    try await bench.tap("today-question")
    try await bench.press(say.answer(2))
    #expect(bench.sees(say("where-title")))
    try await bench.press(say.unmarked("mid-right"))
    #expect(bench.sees(say("saved-place", ["site": say("site-mid-right")])))
    // The other place is asked about by its name.
    #expect(bench.sees(say("answer-title-site", ["site": say("site-lower-left")])))
    try await bench.press(say.answer(1))
    #expect(bench.sees(say("verdict-now-title")))
  }

  @Test(arguments: Language.all) func verdict(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 4)
    await bench.look(after: 122)
    try await bench.tap("today-question")
    try await bench.press(say.answer(4))
    #expect(bench.sees(say("verdict-too-much")))
    #expect(bench.sees(say("now-stop-today")) && bench.sees(say("source-sore-back-article")))
    #expect(bench.sees(say("verdict-chart")), "who listens hears the chart's points")
    let folded = bench.screen.labels.count
    try await bench.tap("verdict-why-title")
    #expect(bench.screen.labels.count > folded)
    try await bench.tap("verdict-why-title")
    #expect(bench.screen.labels.count == folded)
  }

  @Test(arguments: Language.all) func aVerdictOffersWhatWasMissed(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    await bench.look(after: 60 * 9)
    try await bench.tap("today-question")
    try await bench.press(say.answer(1))
    #expect(bench.sees(say("verdict-unknown")))
    let offer = try #require(
      bench.screen.all.first { $0.role == "button" && $0.label != say("verdict-why-title") })
    try await bench.press(offer.label)
    try await bench.press(say.answer(1))
    #expect(bench.sees(say("verdict-clear")))
  }

  @Test(arguments: Language.all) func record(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    try await bench.tap("today-record")
    let delete = say("record-delete")
    let set = try #require(
      bench.screen.labels.first { $0.hasPrefix(say.deadlift("100", 5)) })
    try await bench.act(delete, on: set)
    #expect(bench.sees(say("removed-set")) && bench.sees(say("record-no-sets")))
    try await bench.press(say("undo-offer"))
    #expect(bench.sees(set) && !bench.sees(say("record-no-sets")))
    let check = try #require(
      bench.screen.labels.first { $0.hasPrefix(say("context-baseline") + ", ") })
    try await bench.act(delete, on: check)
    #expect(bench.sees(say("removed-check")) && !bench.sees(check))
    #expect(bench.screen.labels.contains { $0.hasPrefix(say("verdict-unknown")) })
    try await bench.press(say("undo-offer"))
    #expect(bench.sees(check))
  }

  @Test(arguments: Language.all) func recentBeforeAndAfterTheFirstSession(_ say: Language)
    async throws
  {
    let empty = Reader(
      RecentScreen(
        recent: RecentView(title: say("recent-title"), empty: say("recent-none"), sessions: [])))
    #expect(empty.labels.contains(say("recent-none")))
    let nothing = Reader(
      RecordScreen(record: RecordView(session: nil, empty: say("record-none"))))
    #expect(nothing.labels == [say("record-none")])
  }

  @Test(arguments: Language.all) func reminders(_ say: Language) async throws {
    let bench = try await Bench(say)
    #expect(!bench.sees(say("health-flag")), "nobody has forbidden anything")
    bench.center.settings(allow: false)
    bench.core.comeToFront()
    await bench.rest()
    try await bench.tap("health-flag")
    #expect(try bench.screen.find("title", say("health-title")).isEnabled)
    #expect(bench.sees(say("health-notifications")))
    try await bench.tap("health-open-settings")
    #expect(bench.screen.opened.map(\.absoluteString) == ["app-settings:"])
    try bench.screen.flip(say("health-next-morning"))
    await bench.rest()
    #expect(try bench.screen.find("switch", say("health-next-morning")).value == "on")
    #expect(try bench.screen.find("picker", say("health-rest")).value == say("health-rest-off"))
    let minutes = say("elapsed-minutes", ["minutes": "3"])
    try bench.screen.pick(minutes, in: say("health-rest"))
    await bench.rest()
    bench.center.settings(allow: true)
    await bench.restart()
    #expect(bench.sees(say("health-fine")) && !bench.sees(say("health-notifications")))
    #expect(try bench.screen.find("switch", say("health-next-morning")).value == "on")
    try bench.screen.flip(say("health-next-morning"))
    await bench.rest()
    #expect(try bench.screen.find("switch", say("health-next-morning")).value == "off")
    #expect(try bench.screen.find("picker", say("health-rest")).value == minutes)
  }

  @Test(arguments: Language.all) func remindersAreReachedWithNothingInTheWay(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.tap("today-reminders")
    #expect(bench.sees(say("health-fine")))
  }

  @Test func aFirstTurnThatFailsLeavesAWayOn() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let library = Mended(folder)
    let core = Core(library: library, clocks: TestClocks()) {
      LocaleChoice(languages: ["en"], clock: .h24, firstWeekday: 0)
    }
    let screen = Reader(BraceRoot(core: core))
    #expect(screen.labels.isEmpty)
    for _ in 0..<3 { await core.settle() }
    library.isBroken = false
    try screen.press("arrow.clockwise")
    for _ in 0..<3 { await core.settle() }
    #expect(core.today != nil && !core.hasFailed)
  }
}

extension Core {
  fileprivate var sessionShown: SessionView? {
    if case .session(let session) = view?.screen { session } else { nil }
  }
}

/// A library that fails until it is mended.
private final class Mended: CoreFfiProtocol, @unchecked Sendable {
  private let library: CoreFfi
  private let lock = NSLock()
  private var broken = true
  init(_ folder: URL) {
    library = CoreFfi(privateDir: folder.path, deviceProtectedDir: folder.path)
  }
  var isBroken: Bool {
    get { lock.withLock { broken } }
    set { lock.withLock { broken = newValue } }
  }
  func update(input: Data) throws -> Data {
    if isBroken { throw CoreError.Fault(message: "") }
    return try library.update(input: input)
  }
}
