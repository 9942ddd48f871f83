// A flag from its first word to its end: raised after the baseline, acted on in a session, ended, read again.
// Boundary: presses and what is read; what a flag switches off is tested in the core.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor extension Bench {
  fileprivate var card: FlagCardView? {
    if case .flagCard(let card) = core.view?.screen { card } else { nil }
  }

  /// A session in which something is new that wants help now, in a country whose number is known.
  fileprivate func raiseFlag() async throws {
    try await toBaseline()
    try await tap("full-check-nothing")
    try await open(say("flag-line-pelvis"))
    try screen.flip(try row(say("flag-saddle")).label)
    await rest()
    try await tap("flag-save")
    core.send(.flags(.chooseRegion(region: "DE")))
    await rest()
  }

  /// These are read in this order, whatever stands between them.
  func reads(_ order: [String]) {
    var rest = screen.labels[...]
    for label in order {
      guard let at = rest.firstIndex(of: label) else {
        Issue.record("\(label) is not read after what comes before it in \(order)")
        return
      }
      rest = rest[(at + 1)...]
    }
  }
}

@MainActor @Suite struct FlagTests {
  @Test(arguments: Language.all) func theCardIsReadInTheOrderInWhichItIsDone(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.raiseFlag()
    let card = try #require(bench.card)
    let number = try #require(card.number)
    #expect(card.urgency == .emergency && number.number == "112")
    for size in [DynamicTypeSize.large, .accessibility5] {
      bench.screen.dynamicTypeSize = size
      await bench.rest()
      bench.reads(
        [card.title, number.label, say("flag-call"), number.others.label, card.sentence]
          + card.flags.map(\.label) + [card.meanwhile] + card.ways.map(\.label) + [card.source])
    }
    let sentence = try #require(bench.screen.all.first { $0.label == card.sentence })
    #expect(sentence.traits == ["copies"])
    #expect(try bench.screen.find("button", say("flag-call")).size.height >= 56)
    #expect(bench.core.view?.flag == nil, "the card is about it anyway")
    try await bench.press(number.others.label)
    #expect(bench.rows?.page == .numbers)
    try await bench.goBack()
    #expect(bench.card == card)
  }

  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func everyCountrysNumberIsReadAndAnotherIsChosen(_ say: Language, _ size: DynamicTypeSize)
    async throws
  {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = size
    try await bench.raiseFlag()
    let others = try #require(bench.card?.number).others.label
    try await bench.press(others)
    let rows = try #require(bench.rows).sections.flatMap(\.rows)
    #expect(rows.count > 3)
    for row in rows {
      let seen = try bench.screen.find("button", row.label).texts.map(\.label)
      #expect(seen.contains(row.value), "\(row.label) shows its number")
    }
    let american = try #require(rows.first { $0.value == "911" })
    try await bench.press(american.label)
    if bench.card == nil {
      #expect(try bench.screen.find("button", american.label).traits == ["selected"])
      try await bench.goBack()
    }
    #expect(bench.card?.number?.number == "911")
  }

  @Test(arguments: Language.all) func itIsRaisedActedOnAndEndedWithAnOutcome(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.raiseFlag()
    try await bench.tap("flag-way-log")
    let line = try #require(bench.core.view?.flag).text
    try await bench.logSet()
    #expect(bench.sees(line), "over the question, too")
    try await bench.press(say.answer(3))
    // The advice to stop has the line as well, and the card goes before it.
    let stop = try #require(bench.core.view?.stop)
    #expect(bench.sees(stop.text))
    let before = bench.screen.presses
    try await bench.press(line)
    #expect(!bench.sees(stop.text))
    try await bench.tap("flag-call")
    #expect(bench.screen.presses - before == 2, "two taps from anywhere")
    #expect(bench.screen.opened.map(\.absoluteString) == ["tel:112"])
    try await bench.tap("session-end")
    try await bench.press(stop.end)
    try await bench.tap("full-check-nothing")
    #expect(bench.today?.card.kind == .flag && bench.sees(line))
    try await bench.tap("flag-what-to-do")
    try await bench.tap("flag-way-looked")
    #expect(bench.rows?.action == nil, "nobody has said anything yet")
    try await bench.tap("flag-by-doctor")
    try await bench.tap("flag-within-limits")
    try await bench.type("nothing from the floor", into: "flag-end-limits", nil)
    try await bench.tap("flag-save")
    #expect(bench.core.view?.flag == nil && !bench.sees(line))
    bench.core.go(.history)
    await bench.rest()
    try await bench.press(try #require(bench.history?.rows.first).label)
    let session = try #require(bench.past).session
    #expect(session.sets.count == 1, "logging is never refused")
    #expect(session.symptoms.count == 2, "raised, and looked at")
    bench.reads([session.symptomsTitle] + session.symptoms)
  }

  @Test(arguments: Language.all) func aSymptomIsToldWhereverTheBackIsRated(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.tap("flag-something-new")
    #expect(bench.rows?.page == .flags)
    try await bench.goBack()
    try await bench.logSet()
    try await bench.tap("flag-something-new")
    try await bench.goBack()
    #expect(bench.sees(say("rate-title")), "the question still stands")
    try await bench.tap("rate-skip")
    try await bench.tap("session-end")
    try await bench.tap("flag-something-new")
    try await bench.goBack()
    #expect(bench.sees(say("end-title")))
  }
}
