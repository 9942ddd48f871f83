// What changes what comes next: questions about oneself, a plan, the next sets, days off, what was taken.
// Boundary: presses and what is read; what follows from each is tested in the core.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor extension Bench {
  fileprivate var blocks: [ArticleBlock] {
    if case .plan(let article) = core.view?.screen { article.blocks } else { [] }
  }

  /// The staircase on the screen, as it is heard.
  fileprivate func stairs() throws -> StaircaseView {
    let found = blocks.compactMap { if case .staircase(let stairs) = $0 { stairs } else { nil } }
    let stairs = try #require(found.first)
    #expect(sees(stairs.label))
    return stairs
  }

  fileprivate func stepper() throws -> StepperView {
    let found = blocks.compactMap { if case .stepper(let stepper) = $0 { stepper } else { nil } }
    return try #require(found.first)
  }

  /// A session of one set that is clear, as it is filled in or of this load, and three days.
  fileprivate func clearDay(_ kg: String? = nil) async throws {
    try await startSession()
    clocks.pass(minutes: 5)
    if let kg { try await logSet(kg) } else { try await logNext() }
    try await press(say.answer(1))
    try await tap("session-end")
    try await mark("lower-centre", 1)
    try await tap("full-check-end")
    await look(after: 122)
    try await press(say.answer(1))
    core.go(.today)
    await look(after: 3 * 24 * 60)
  }
}

@MainActor @Suite struct FlowTests {
  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func thePagesAboutAPersonAreTurnedForwardAndBack(_ say: Language, _ size: DynamicTypeSize)
    async throws
  {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = size
    try await bench.tap("today-start")
    let first = try #require(bench.rows)
    #expect(first.page == .about && bench.sees(first.intro))
    try await bench.tap("about-none")
    let second = try #require(bench.rows)
    #expect(second.page == .about && second.intro != first.intro)
    try await bench.goBack()
    #expect(bench.rows?.intro == first.intro && bench.sees(say("about-next")))
    try await bench.goBack()
    _ = try bench.screen.find("title", say("today-title"))
  }

  @Test(arguments: Language.all) func aPlanIsSetUpAndAStepTaken(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.clearDay("100")
    try await bench.tap("plan-title")
    try await bench.press(say("return-plan-offer", ["lift": say("exercise-deadlift")]))
    #expect(bench.rows?.page == .planSetUp)
    for case .field(let field) in try #require(bench.rows).sections.flatMap(\.rows).map(\.control) {
      try bench.screen.type("165 kg", into: field.hint, nil)
      await bench.rest()
    }
    try await bench.tap("return-plan-begin")
    for size in [DynamicTypeSize.accessibility5, .large] {
      bench.screen.dynamicTypeSize = size
      await bench.rest()
      #expect(try bench.stairs().treads.map(\.stands) == [.here, .later, .later, .later])
    }
    bench.core.go(.today)
    await bench.rest()
    for _ in 0..<2 { try await bench.clearDay() }
    bench.core.go(.plan)
    await bench.rest()
    #expect(try bench.stairs().treads.map(\.stands) == [.done, .here, .later, .later])
  }

  @Test(arguments: Language.all) func theNextSetsAreChangedAndTheSessionBeginsWithThem(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.clearDay("100")
    try await bench.press(try #require(bench.today?.next).label)
    let before = try bench.stepper()
    try await bench.press(before.more.label)
    let after = try bench.stepper()
    #expect(after.value != before.value && bench.sees(after.label))
    try await bench.tap("today-title")
    try await bench.startSession()
    #expect(bench.session?.form.load == after.value)
  }

  @Test(arguments: Language.all) func theThirdDeadliftDayIsGoneOnWithByOneTap(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    for _ in 0..<2 { try await bench.clearDay("100") }
    try await bench.startSession()
    let notice = try #require(bench.session?.deadliftDay)
    #expect(bench.sees(notice.text) && bench.sees(notice.source))
    #expect(bench.sees(say("session-log")), "it stands in the way of nothing")
    // Every reason is folded under the first line.
    let session = try #require(bench.session)
    let folded = bench.screen.labels.count
    try await bench.press(try #require(session.reason))
    #expect(bench.screen.labels.count == folded + session.reasons.count)
    try await bench.tap("deadlift-day-go-on")
    #expect(bench.session?.deadliftDay == nil && !bench.sees(notice.text))
  }

  @Test(arguments: Language.all) func daysOffAreTakenFromTheVerdictAndEndedFromToday(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 4)
    await bench.look(after: 122)
    try await bench.press(say.answer(4))
    try await bench.tap("days-off-title")
    try await bench.tap("days-off-more")
    try await bench.press(try #require(bench.rows?.action).label)
    let days = try #require(bench.today?.daysOff)
    #expect(bench.sees(days.text))
    try await bench.press(days.end.label)
    #expect(bench.today?.daysOff == nil && !bench.sees(days.text))
  }

  @Test(arguments: Language.all) func whatWasTakenIsTickedBeforeTheAnswerAndKeptWithIt(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    let tick = { try bench.screen.find("button", say("relief-tick")).traits }
    #expect(try tick().isEmpty, "never chosen beforehand")
    try await bench.tap("relief-tick")
    #expect(try tick() == ["selected"])
    try await bench.press(say.answer(1))
    try await bench.tap("session-end")
    #expect(try tick().isEmpty)
    try await bench.tap("full-check-nothing")
    try await bench.readNewest()
    let checks = try #require(bench.past).session.checks
    let told = say("rating-with-relief")
    #expect(checks.map { ($0.label + $0.text).contains(told) } == [false, true, false])
    bench.core.send(
      .correct(.open(session: try #require(bench.past).session.id, entry: .check(checks[1].id))))
    await bench.rest()
    try await bench.tap("relief-tick")
    try await bench.tap("edit-save")
    #expect(!bench.hears(of: told))
  }
}
