// Bars and plates of one's own: entered, and on the bar of the next set.
// Boundary: presses and what is read; what can be loaded with them is tested in the core.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor @Suite struct GearTests {
  @Test(arguments: Language.all) func aBarOfOnesOwnIsEnteredAndLoaded(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.tap("today-settings")
    try await bench.open(say("settings-gear"))
    try await bench.open(say("gear-new-bar"))
    try await bench.type("Basement", into: "bar-page-name-hint", nil)
    // The button is pressed without leaving the field.
    try await bench.type("15", into: "bar-page-weight-hint", nil)
    try bench.screen.flip(say("gear-bar-every"))
    await bench.rest()
    try await bench.tap("bar-page-save")
    #expect(bench.rows?.page == .gear)
    #expect(try bench.row("Basement").value == say("unit-kg", ["number": "15"]))
    try await bench.goBack()
    try await bench.goBack()
    try await bench.startSession()
    try await bench.type("65 kg", into: "session-load")
    #expect(bench.session?.bar?.text == say("bar-side", ["plates": "25"]))
  }

  @Test(arguments: Language.all) func whatCannotBeABarIsExplainedWhereItWasTyped(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    bench.core.go(.gear)
    await bench.rest()
    try await bench.open(say("gear-new-bar"))
    try await bench.type("heavy", into: "bar-page-weight-hint", nil)
    try await bench.tap("bar-page-save")
    #expect(bench.rows?.page == .editBar)
    #expect(bench.sees(try #require(bench.core.view?.notice).text))
    #expect(try bench.screen.find("field", say("bar-page-weight-hint")).value == "heavy")
  }
}
