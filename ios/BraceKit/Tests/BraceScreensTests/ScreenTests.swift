// Every screen by itself: what is read on it, and what its buttons do.
// Boundary: labels and actions; looks are not evaluated here.
import BraceCore
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

  @Test(arguments: Language.all) func aDamagedLogIsRestoredFromItsSnapshot(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    await bench.restart()
    // The snapshot's steps wait for each other, and for no event.
    for _ in 0..<40 { await bench.rest() }
    try bench.damageLog()
    await bench.restart()
    #expect(bench.sees(say("corrupt-title")))
    try await bench.tap("snapshot-restore")
    #expect(!bench.sees(say("corrupt-title")))
  }

  @Test(arguments: Language.all) func welcome(_ say: Language) async throws {
    let bench = try await Bench(say)
    #expect(try bench.screen.find("title", say("today-title")).isEnabled)
    let lines = ["welcome-title", "welcome-rate", "welcome-lift", "welcome-ask", "welcome-curve"]
    for line in lines { #expect(bench.sees(say(line)), "\(line)") }
    let buttons = bench.screen.all.filter { $0.role == "button" }.map(\.label)
    #expect(
      buttons.prefix(5) == [
        say("today-reminders"), say("today-settings"), say("welcome-demonstrate"),
        say("outside-rate-now"), say("today-start"),
      ],
      "and nothing to warn of")
  }

  @Test(arguments: Language.all) func today(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    await bench.look(after: 121)
    try await bench.press(say.answer(1))
    try await bench.goBack()
    let today = try #require(bench.today)
    #expect(today.week.count == 7)
    let days = today.week.map(\.label)
    #expect(bench.screen.labels.filter(days.contains) == days, "seven days, Monday first")
    let monday = try #require(bench.screen.all.first { $0.label == days[0] })
    #expect(monday.traits == ["selected"])
    // A day leads to its session.
    try await bench.press(days[0])
    #expect(bench.past != nil)
    try await bench.tap("today-title")
    #expect(bench.sees(say("verdict-clear")))
    #expect(bench.sees(try #require(today.card.plot).label), "who listens hears the chart")
    #expect(bench.sees(try #require(today.next).label))
    try await bench.tap("today-why")
    #expect(bench.sees(say("verdict-now-title")))
  }

  @Test(arguments: Language.all) func todayWhileWaiting(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    let wait = try #require(bench.today?.card.wait)
    #expect(bench.sees(wait.about) && bench.sees(wait.left))
    #expect(!wait.rated.isEmpty)
    for rating in wait.rated { #expect(bench.sees(rating)) }
    #expect(bench.sees(say("waiting-rate-now")))
    try await bench.tap("waiting-rate-now")
    #expect(bench.sees(say("answer-body-early")))
  }

  @Test(arguments: Language.all) func fullCheck(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.toBaseline()
    #expect(bench.sees(say("baseline-title")))
    let areas = sites.map(say.unmarked)
    #expect(bench.screen.labels.filter(areas.contains) == areas, "as the back is drawn")
    try await bench.mark("mid-left", 4)
    #expect(bench.sees(say.marked("mid-left", 4)))
    #expect(bench.sees(say("full-check-start")) && !bench.sees(say("full-check-nothing")))
    let filled = try bench.ground(of: "full-check-start")
    try await bench.press(say.marked("mid-left", 4))
    try await bench.tap("full-check-wipe")
    #expect(bench.screen.labels.filter(areas.contains) == areas)
    #expect(try bench.ground(of: "full-check-nothing") != filled, "not the strongest button")
    try await bench.tap("full-check-nothing")
    #expect(bench.sees(say("saved-session")))
  }

  @Test(arguments: Language.all) func aSheetThatIsSwipedAwayMarksNothing(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.toBaseline()
    try await bench.press(say.unmarked("mid-centre"))
    #expect(bench.sees(say.answer(7)))
    try await bench.closeSheet()
    #expect(bench.sees(say.unmarked("mid-centre")) && !bench.sees(say.answer(7)))
  }

  @Test(arguments: Language.all) func fullCheckInLargeText(_ say: Language) async throws {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = .accessibility3
    try await bench.toBaseline()
    try await bench.mark("upper-right", 10)
    #expect(bench.sees(say.marked("upper-right", 10)))
  }

  @Test(arguments: Language.all) func session(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    #expect(bench.sees(say("first-bar")), "never from nothing")
    try await bench.type("100 kg", into: "session-load")
    try await bench.type("5", into: "session-reps")
    #expect(try bench.nextSet() == say.deadlift("100", 5))
    #expect(bench.sees(try #require(bench.session?.bar).label), "the bar is said, too")
    try await bench.tap("session-more-load")
    try await bench.tap("session-more-reps")
    #expect(try bench.nextSet() == say.deadlift(say.tag == "de" ? "102,5" : "102.5", 6))
    try await bench.tap("session-less-load")
    try await bench.tap("session-fewer-reps")
    #expect(try bench.nextSet() == say.deadlift("100", 5))
    try await bench.choose("back-squat")
    try bench.screen.pick(say("kind-warm-up"), in: say("session-kind"))
    await bench.rest()
    let chosen = try bench.screen.find("button", say("session-exercise"))
    #expect(chosen.value == say("exercise-back-squat"))
    // Another exercise has a load of its own.
    try await bench.type("60 kg", into: "session-load")
    try await bench.type("3", into: "session-reps")
    try await bench.tap("session-log")
    try await bench.tap("rate-skip")
    #expect(bench.logged.last?.contains(say.preview("60", 3)) == true)
    try await bench.tap("session-rate")
    #expect(bench.sees(say("rate-title")))
  }

  @Test(arguments: Language.all) func theRestHasATargetThatCanBeMoved(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(1))
    // The clock is the system's own, over the moment of the set.
    let rest = try #require(bench.session?.rest)
    #expect(rest.sinceUtcMs > TestClocks.start && bench.sees("timer of \(rest.sinceUtcMs)"))
    #expect(bench.sees(say("rest-of", ["target": "3:00"])))
    try await bench.press(rest.moreLabel)
    #expect(bench.sees(say("rest-of", ["target": "3:30"])))
    try await bench.press(rest.lessLabel)
    bench.clocks.pass(minutes: 3)
    bench.core.look()
    await bench.rest()
    let ready = try #require(bench.session?.rest?.ready)
    #expect(bench.sees(ready))
  }

  @Test(arguments: Language.all) func theQuestionTakesTheLowerHalf(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    let cue = bench.session?.cue?.text ?? ""
    #expect(bench.sees(say("rate-title")) && !bench.sees(say("session-log")) && !bench.sees(cue))
    #expect(bench.sees(say("session-exercise")), "what is above stays")
    #expect(bench.logged.count == 1)
    try await bench.press(say.answer(1))
    try await bench.toSet()
    #expect(bench.sees(say("session-log")) && bench.sees(cue) && !cue.isEmpty)
    #expect(bench.logged.last?.hasSuffix(say("logged-rating", ["nrs": "1"])) == true)
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
    #expect(try bench.nextSet() == say.deadlift("80", 4))
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
      #expect(buttons.map(\.columns) == Array(repeating: 1, count: 10) + [2], "10 is twice as wide")
    }
    try await bench.press(say.answer(0))
    #expect(bench.sees(say("saved-rating", ["nrs": "0"])))
  }

  @Test(arguments: Language.all) func whereItWasFelt(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.toBaseline()
    try await bench.mark("lower-left", 1)
    try await bench.mark("mid-right", 1)
    try await bench.tap("full-check-start")
    try await bench.nothingNew()
    try await bench.logSet()
    try await bench.tap("rate-skip")
    try await bench.tap("session-end")
    try await bench.tap("full-check-nothing")
    await bench.look(after: 122)
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
    try await bench.press(say.answer(4))
    let verdict = try #require(bench.verdict)
    #expect(bench.sees(say("verdict-too-much")) && bench.sees(verdict.sentence))
    for line in verdict.steps.lines { #expect(bench.sees(line)) }
    #expect(bench.sees(verdict.steps.source))
    let plot = try #require(verdict.plot)
    #expect(bench.sees(plot.label), "who listens hears the chart")
    // Every rating stands in its point, every time at its place.
    let drawn = plot.series.flatMap(\.points).map(\.words) + plot.x.labels.map(\.words)
    #expect(Set(bench.screen.written).isSuperset(of: drawn) && !drawn.isEmpty)
    let folded = bench.screen.labels.count
    try await bench.tap("verdict-why-title")
    #expect(bench.screen.labels.count > folded)
    for case .table(let table) in verdict.whyArticle.blocks {
      for row in table.rows { #expect(bench.sees(row.label), "a row is read as a sentence") }
    }
    try await bench.tap("verdict-why-title")
    #expect(bench.screen.labels.count == folded)
    // What now leads to something to read, and back.
    let reads = verdict.actions.first { if case .send(.library) = $0.does { true } else { false } }
    let action = try #require(reads)
    try await bench.press(action.label)
    #expect(!bench.sees(say("verdict-now-title")))
    try await bench.goBack()
    #expect(bench.sees(say("verdict-now-title")))
  }

  @Test(arguments: Language.all) func aVerdictOffersWhatWasMissed(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    await bench.look(after: 60 * 9)
    try await bench.press(say.answer(1))
    #expect(bench.sees(say("verdict-unknown")))
    let offer = try #require(bench.verdict?.actions.first { $0.style == .filled })
    try await bench.press(offer.label)
    try await bench.press(say.answer(1))
    #expect(bench.sees(say("verdict-clear")))
  }

  @Test(arguments: Language.all) func reminders(_ say: Language) async throws {
    let bench = try await Bench(say)
    #expect(!bench.sees(say("health-flag")), "nobody has forbidden anything")
    bench.center.settings(allow: false)
    bench.core.comeToFront()
    await bench.rest()
    try await bench.tap("health-flag")
    #expect(try bench.screen.find("title", say("health-title")).isEnabled)
    #expect(bench.hears(say("health-notifications")))
    try await bench.tap("health-open-settings")
    #expect(bench.screen.opened.map(\.absoluteString) == ["app-settings:notifications"])
    try bench.screen.flip(say("health-next-morning"))
    await bench.rest()
    #expect(try bench.screen.find("switch", say("health-next-morning")).value == "on")
    #expect(try bench.screen.find("picker", say("health-rest")).value == say("health-rest-off"))
    let minutes = say("elapsed-minutes", ["minutes": "3"])
    try bench.screen.pick(minutes, in: say("health-rest"))
    await bench.rest()
    bench.center.settings(allow: true)
    await bench.restart()
    #expect(bench.sees(say("health-fine")) && !bench.hears(say("health-notifications")))
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
}
