// What was entered before: found in the history, opened, corrected, deleted, entered afterwards.
// Boundary: presses and what is read; what a correction does to verdicts is tested in the core.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor extension Bench {
  var history: HistoryView? {
    if case .history(let history) = core.view?.screen { history } else { nil }
  }

  var past: PastView? {
    if case .past(let past) = core.view?.screen { past } else { nil }
  }

  fileprivate func sees(title: String) throws { _ = try screen.find("title", title) }
}

@MainActor @Suite struct HistoryTests {
  @Test(arguments: Language.all) func theBarLeadsToFourPlacesAndIsHiddenInASession(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    let places = ["today-title", "history-title", "plan-title", "library-title"].map { say($0) }
    for size in [DynamicTypeSize.large, .accessibility5] {
      bench.screen.dynamicTypeSize = size
      for place in places {
        try await bench.press(place)
        try bench.sees(title: place)
        let bar = try #require(bench.screen.all.first { $0.traits.contains("tabs") })
        #expect(bar.label == say("bar-label") && bar.children.map(\.label) == places)
        #expect(bar.children.filter { $0.traits == ["selected"] }.map(\.label) == [place])
      }
    }
    bench.screen.dynamicTypeSize = .large
    try await bench.press(places[0])
    try await bench.startSession()
    #expect(!bench.screen.all.contains { $0.traits.contains("tabs") })
  }

  @Test(arguments: Language.all) func aWrongLoadThreeSetsBackIsCorrectedInTwoTaps(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    for kg in ["200", "100", "100"] {
      try await bench.logSet(kg)
      if bench.sees(say("confirm-log-set")) { try await bench.tap("confirm-log-set") }
      try await bench.press(say.answer(1))
    }
    try await bench.toSet()
    let wrong = try #require(bench.logged.first)
    #expect(wrong.contains(say.preview("200", 5)))
    let before = bench.screen.presses
    try await bench.press(wrong)
    try bench.sees(title: say("edit-set-title"))
    try await bench.type("100 kg", into: "session-load")
    try await bench.tap("edit-save")
    #expect(bench.screen.presses - before == 2)
    try bench.sees(title: say("session-title"))
    #expect(bench.logged.first?.contains(say.preview("100", 5)) == true)
    // Taken back, it reads as before.
    try await bench.undo()
    #expect(bench.logged.first == wrong)
  }

  @Test(arguments: Language.all) func aRatingBetweenSetsIsCorrectedAndTheSetDeleted(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(2))
    try await bench.toSet()
    try await bench.press(say("logged-rating", ["nrs": "2"]))
    try bench.sees(title: say("edit-check-title"))
    try await bench.press(say.marked("lower-centre", 2))
    try await bench.press(say.answer(1))
    try await bench.tap("edit-save")
    #expect(bench.logged.first?.hasSuffix(say("logged-rating", ["nrs": "1"])) == true)
    try await bench.openLogged()
    try await bench.tap("edit-remove")
    #expect(bench.logged.isEmpty)
    try await bench.undo()
    #expect(bench.logged.count == 1)
  }

  @Test(arguments: Language.all) func aFormThatIsLeftChangesNothing(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(1))
    try await bench.toSet()
    let line = try #require(bench.logged.first)
    for leave in [bench.goBack, { try await bench.tap("edit-leave") }] {
      try await bench.press(line)
      try await bench.type("10", into: "session-reps")
      try await leave()
      #expect(bench.logged == [line])
    }
  }

  @Test(arguments: Language.all) func aSessionIsFoundOpenedAndDeletedByTheDayAndByTheList(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    try await bench.tap("history-title")
    let history = try #require(bench.history)
    let (row, day) = (history.rows[0], history.months[0].days[1])
    #expect(history.rows.count == 1 && day.sessions == [row.session])
    for label in [row.label, day.label] {
      try await bench.press(label)
      let past = try #require(bench.past)
      try bench.sees(title: past.session.title)
      #expect(bench.sees(past.session.verdict.sentence))
      for set in past.session.sets { #expect(bench.hears(set.text)) }
      for check in past.session.checks { #expect(bench.hears(check.label)) }
      try await bench.tap("verdict-why-title")
      #expect(bench.sees(say("why-rule-heading")))
      try await bench.goBack()
      try bench.sees(title: say("history-title"))
    }
    try await bench.press(row.label)
    try await bench.tap("past-remove")
    #expect(bench.sees(say("removed-session")))
    try await bench.undo()
    #expect(!bench.sees(say("removed-session")))
  }

  @Test(arguments: Language.all) func aPastSessionIsEnteredWithItsSetsAndRatings(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.tap("history-title")
    #expect(bench.sees(say("history-none")))
    try await bench.tap("history-add")
    try bench.sees(title: say("add-session-title"))
    try await bench.type("2026-02-26", into: "edit-start-date")
    try await bench.type("18:00", into: "edit-start-clock")
    try await bench.type("2026-02-26", into: "edit-end-date")
    try await bench.type("19:00", into: "edit-end-clock")
    try await bench.tap("edit-save")
    #expect(bench.past != nil)
    try await bench.tap("past-add-set")
    try bench.sees(title: say("add-set-title"))
    try await bench.type("90 kg", into: "session-load")
    try await bench.type("5", into: "session-reps")
    try await bench.type("2026-02-26", into: "edit-date")
    try await bench.type("18:20", into: "edit-clock")
    try await bench.tap("edit-save")
    #expect(bench.past?.session.sets.count == 1)
    try await bench.tap("past-add-check")
    try bench.sees(title: say("add-check-title"))
    try await bench.mark("lower-centre", 2)
    try await bench.type("2026-02-26", into: "edit-date")
    try await bench.type("18:25", into: "edit-clock")
    try await bench.tap("edit-save")
    #expect(bench.past?.session.checks.isEmpty == false)
    try await bench.tap("past-times")
    try bench.sees(title: say("edit-session-title"))
    try await bench.goBack()
    #expect(bench.past != nil, "back is where the form was opened")
  }

  @Test func olderSessionsComeAsOneScrollsAndTheListDoesNotGrow() async throws {
    let bench = try await Bench(Language.all[0])
    for _ in 0..<130 {
      bench.clocks.pass(minutes: 60 * 24)
      bench.core.send(.session(.start(ratings: [], note: "")))
      await bench.core.settle()
      let session = bench.core.view?.subjects.session ?? ""
      bench.clocks.pass(minutes: 30)
      bench.core.send(.session(.end(session: session, ratings: [], note: "")))
    }
    bench.core.go(.history)
    await bench.rest()
    var most = 0
    var seen: Set<String> = []
    while let older = bench.history?.older {
      let rows = try #require(bench.history?.rows)
      seen.formUnion(rows.map(\.session))
      most = max(most, rows.count)
      bench.clocks.pass(seconds: 5)
      try bench.screen.scroll(to: older)
      await bench.rest()
      try #require(bench.history?.rows != rows, "it goes on")
    }
    seen.formUnion(try #require(bench.history?.rows.map(\.session)))
    #expect(seen.count == 130 && most < 130)
  }
}
