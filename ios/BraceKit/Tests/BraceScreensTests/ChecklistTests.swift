// The checklist before a set, as a person goes through it: by the eye, by the ear, in large text.
// Boundary: presses and what is read; when it comes and what is stored is tested in the core.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor @Suite struct ChecklistTests {
  /// A session with a set to log, and the list in view, one by one.
  private func opened(_ say: Language, _ size: DynamicTypeSize = .large) async throws -> Bench {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = size
    try await startToTheList(bench)
    return bench
  }

  /// The list of a first set comes when the set is to be logged.
  private func startToTheList(_ bench: Bench) async throws {
    try await bench.startSession()
    try await bench.type("100 kg", into: "session-load")
    try await bench.type("5", into: "session-reps")
    try await bench.tap("session-log")
  }

  /// A second set: the list as rows.
  private func warm(_ say: Language) async throws -> Bench {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(1))
    return bench
  }

  @Test(arguments: Language.all) func theFirstSetWaitsForTheListOneByOne(_ say: Language)
    async throws
  {
    let bench = try await opened(say)
    #expect(bench.logged.isEmpty && !bench.sees(say("session-log")))
    for at in 1...8 {
      let card = try #require(bench.list?.card)
      #expect(
        bench.sees(card.place) && card.place == say("list-place", ["at": "\(at)", "of": "8"]))
      #expect(bench.sees(card.text))
      #expect(bench.sees(try #require(card.figure).label))
      #expect(bench.screen.heard?.label == card.text, "who listens is where the list is")
      try await bench.press(card.yes.spoken)
    }
    #expect(bench.list == nil)
    #expect(bench.sees(try #require(bench.session?.checklistLine).text))
    try await bench.tap("session-log")
    try await bench.press(say.answer(1))
    #expect(bench.logged.count == 1)
  }

  @Test(arguments: Language.all) func aLaterSetIsThreePresses(_ say: Language) async throws {
    let bench = try await warm(say)
    try await bench.repeatSet()
    #expect(bench.logged.count == 2)
  }

  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func theOneTapReadsTheItemsOutAndEachIsABoxWithItsPlace(
    _ say: Language, _ size: DynamicTypeSize
  ) async throws {
    let bench = try await warm(say)
    bench.screen.dynamicTypeSize = size
    await bench.rest()
    let list = try #require(bench.list)
    for item in list.items {
      let box = try bench.screen.find("button", item.label)
      #expect(box.traits == ["toggle"] && item.label.contains(item.place))
    }
    let order = bench.screen.labels.filter(list.items.map(\.label).contains)
    #expect(order == list.items.map(\.label), "in the order of the source")
    let still = try #require(list.still)
    #expect(list.items.allSatisfy { still.spoken.contains(say("check-\($0.item)")) })
    try await bench.press(list.items[2].label)
    #expect(bench.screen.heard?.label == bench.list?.items[3].label, "then the next")
    let ticked = try #require(bench.list?.items[2])
    #expect(try bench.screen.find("button", ticked.label).traits == ["selected", "toggle"])
    // Taken back.
    try await bench.press(ticked.label)
    #expect(bench.list?.items == list.items)
  }

  @Test(arguments: Language.all) func anItemThatIsNotTrueYetSaysWhatToDoAndCanStayOpen(
    _ say: Language
  ) async throws {
    let bench = try await warm(say)
    let grip = try #require(bench.list?.items[1])
    try await bench.press(grip.text)
    try await bench.press(try #require(bench.list?.card).no.spoken)
    let card = try #require(bench.list?.card)
    #expect(bench.hears(try #require(card.fix)))
    try await bench.press(card.no.spoken)
    try await bench.press(try #require(bench.list?.still).spoken)
    let log = try #require(bench.session?.labels.log)
    #expect(log != say("session-log"), "it says that one is open")
    try await bench.press(log)
    try await bench.press(say.answer(1))
    #expect(bench.logged.count == 2)
  }

  @Test(arguments: Language.all) func loggingWithoutTheListIsOneQuietPressAndNeverTheLastStop(
    _ say: Language
  ) async throws {
    for prepare in [opened(_:_:), { say, _ in try await warm(say) }] {
      let bench = try await prepare(say, .large)
      let skip = try #require(bench.list?.skip)
      let buttons = bench.screen.all.filter { $0.role == "button" }.map(\.label)
      #expect(buttons.last != skip.spoken)
      let logged = bench.logged.count
      try await bench.press(skip.spoken)
      try await bench.press(say.answer(1))
      #expect(bench.logged.count == logged + 1)
    }
  }

  @Test(arguments: Language.all) func fromTheListTheSetCanBeChanged(_ say: Language) async throws {
    let bench = try await warm(say)
    try await bench.press(try #require(bench.list).next.spoken)
    try await bench.type("105 kg", into: "session-load")
    try await bench.tap("session-log")
    #expect(bench.logged.isEmpty || bench.list != nil, "and comes back before the set is logged")
    try await bench.answerList()
    try await bench.tap("session-log")
    try await bench.press(say.answer(1))
    #expect(bench.logged.last?.contains(say.preview("105", 5)) == true)
  }

  @Test(arguments: Language.all) func anAnswerIsCorrectedInTheSetsForm(_ say: Language)
    async throws
  {
    let bench = try await warm(say)
    try await bench.openLogged()
    try await bench.press(say("check-grip"), in: say("list-choice-open"))
    let grip = try bench.screen.find("button", say("check-grip"))
    #expect(grip.traits == ["selected"])
    try await bench.tap("edit-save")
    #expect(bench.core.view?.undo != nil)
  }

  @Test(arguments: Language.all) func whichItemsFitIsChosenOnAPageAndHoldsInTheSession(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    bench.core.go(.checklist)
    await bench.rest()
    let items = try #require(bench.rows?.sections.first { $0.title == say("list-items") }).rows
    #expect(items.count == 8)
    try bench.screen.flip(items[0].label)
    await bench.rest()
    let left = try #require(
      bench.rows?.sections.flatMap(\.rows).first { $0.title == items[0].title })
    #expect(left.value == say("list-does-not-fit"))
    #expect(try bench.screen.find("switch", left.label).value == "off")
    let other = say("exercise-back-squat")
    try await bench.pick(other, in: say("list-other-lifts"))
    _ = try bench.screen.find("title", say("list-page", ["exercise": other]))
    try await bench.goBack()
    // The page belongs to the settings.
    #expect(bench.rows?.page == .settings)
    try await bench.goBack()
    try await startToTheList(bench)
    #expect(bench.list?.items.count == 7)
  }

  @Test(arguments: Language.all) func aWarmUpIsNeverInTheWay(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try bench.screen.pick(say("kind-warm-up"), in: say("session-kind"))
    await bench.rest()
    #expect(bench.sees(say("list-ran-through")))
    try await bench.logSet("60")
    #expect(bench.list == nil)
  }
}
