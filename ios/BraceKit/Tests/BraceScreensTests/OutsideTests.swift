// The back rated without a session, and the bin: entered, found again, put back, erased after asking once.
// Boundary: presses and what is read; how long the bin keeps something is the core's.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor extension Bench {
  /// Rates the back from the first screen, without a session.
  fileprivate func rateNow(_ nrs: Int) async throws {
    try await tap("outside-rate-now")
    try await mark("lower-centre", nrs)
    try await tap("outside-save")
  }

  /// Moves the newest row of the history to the bin, and opens the bin.
  fileprivate func removeNewest() async throws {
    try await readNewest()
    try await tap(past == nil ? "edit-remove" : "past-remove")
    core.go(.history)
    await rest()
    try await tap("bin-title")
  }
}

@MainActor @Suite struct OutsideTests {
  @Test(arguments: Language.all) func theBackIsRatedWithoutASessionAndFoundAgain(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.rateNow(4)
    #expect(bench.today != nil)
    try await bench.tap("history-title")
    let row = try #require(bench.history?.rows.first)
    #expect(row.title == say("history-outside"))
    try await bench.press(row.label)
    try await bench.press(say.marked("lower-centre", 4))
    try await bench.press(say.answer(2))
    try await bench.tap("edit-save")
    let corrected = try #require(bench.history?.rows.first)
    #expect(bench.sees(corrected.label) && corrected.label.contains(say.marked("lower-centre", 2)))
  }

  @Test(arguments: Language.all) func nothingHurtsIsARatingToo(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.tap("outside-rate-now")
    try await bench.tap("full-check-nothing")
    try await bench.tap("history-title")
    #expect(bench.history?.rows.count == 1)
  }

  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func whatWasDeletedIsPutBack(_ say: Language, _ size: DynamicTypeSize) async throws {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = size
    try await bench.rateNow(3)
    try await bench.removeNewest()
    let row = try #require(bench.rows?.sections.first?.rows.first)
    try await bench.press(say("bin-restore"), in: row.label)
    #expect(bench.sees(say("bin-none")))
    try await bench.goBack()
    #expect(bench.history?.rows.count == 1)
  }

  @Test(arguments: Language.all) func theBinIsEmptiedAfterAskingOnce(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    try await bench.removeNewest()
    try await bench.tap("bin-empty")
    #expect(bench.screen.labels.filter { $0 == say("refused-sure-to-empty") }.count == 1)
    try await bench.tap("bin-no")
    #expect(bench.rows?.sections.isEmpty == false && !bench.sees(say("refused-sure-to-empty")))
    try await bench.tap("bin-empty")
    // A row has a button of the same name; that of the question comes last.
    bench.clocks.pass(seconds: 5)
    try bench.screen.press(say("bin-yes"), nth: 1)
    // It is erased table by table.
    for _ in 0..<10 { await bench.rest() }
    #expect(bench.sees(say("bin-none")) && !bench.sees(say("bin-empty")))
  }
}
