// What surrounds a set: warm-ups by one tap, what to change on the bar, what a set showed, notes.
// Boundary: presses and what is read; loads, faults and what is stored are tested in the core.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor @Suite struct DetailTests {
  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func eachWarmUpIsOneTap(_ say: Language, _ size: DynamicTypeSize) async throws {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = size
    try await bench.startSession()
    try await bench.type("100 kg", into: "session-load")
    let steps = try #require(bench.session?.ramp).steps
    #expect(steps.count > 2)
    for step in steps.dropLast() {
      let before = bench.screen.presses
      try await bench.press(step.label)
      #expect(bench.screen.presses - before == 1)
      try await bench.tap("rate-skip")
    }
    // All of them in a sheet, those that are done marked; there one tap logs one as well.
    try await bench.tap("ramp-title")
    let ramp = try #require(bench.session?.ramp)
    for step in ramp.steps { #expect(bench.sees(step.label)) }
    #expect(ramp.steps.filter(\.done).count == steps.count - 1)
    try await bench.press(try #require(ramp.steps.last).label)
    try await bench.tap("rate-skip")
    #expect(!bench.sees(say("ramp-title")) && bench.logged.count == 3)
    #expect(try bench.screen.find("field", say("session-load")).value?.hasPrefix("100") == true)
  }

  @Test(arguments: Language.all) func theBarSaysWhatToChange(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet("100")
    try await bench.press(say.answer(1))
    try await bench.toSet()
    try await bench.type("110 kg", into: "session-load")
    let bar = try #require(bench.session?.bar)
    #expect(bar.change == say("bar-change-on", ["plates": "5"]))
    #expect(bench.sees(bar.label) && bar.label.hasSuffix(bar.change ?? "-"))
  }

  @Test(arguments: Language.all) func whatASetShowedIsOneTapToOpenAndSeveralToChoose(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(1))
    #expect(bench.list != nil, "beside the checklist, too")
    try await bench.tap("tags-open")
    let faults = try #require(bench.session?.tags).faults.map(\.label)
    #expect(faults.count == 6)
    for fault in faults.prefix(2) + [say("set-filmed")] { try await bench.press(fault) }
    for fault in faults {
      let isChosen = faults.prefix(2).contains(fault)
      #expect(try bench.screen.find("button", fault).traits == (isChosen ? ["selected"] : []))
    }
    try await bench.press(faults[1])
    try await bench.tap("tags-close")
    // What the fault asks for again is ticked by itself.
    #expect(bench.sees(try #require(bench.list?.reason)))
    // A note is written in the set's form.
    try await bench.tap("tags-open")
    try await bench.tap("note-write")
    _ = try bench.screen.find("title", say("edit-set-title"))
    #expect(try bench.screen.find("button", faults[0]).traits == ["selected"])
    try await bench.goBack()
    try await bench.toSet()
    let noted = try #require(bench.session?.tags).text
    #expect(noted.contains(faults[0]) && noted.contains(say("set-filmed")) && bench.sees(noted))
  }

  @Test(arguments: Language.all) func aNoteIsWrittenOnTheSetTheRatingAndTheSession(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.tap("note-label")
    try await bench.type("belt", into: "note-label", .byTappingElsewhere)
    try bench.screen.flip(say("set-filmed"))
    await bench.rest()
    try await bench.closeSheet()
    #expect(try bench.screen.find("button", say("note-label")).value == "belt")
    try await bench.logSet()
    try await bench.press(say.answer(1))
    try await bench.toSet()
    try await bench.press(say("logged-rating", ["nrs": "1"]))
    try await bench.type("stiff", into: "note-label", .byTappingElsewhere)
    try await bench.tap("edit-save")
    try await bench.tap("session-end")
    try await bench.type("slept badly", into: "note-session", .byTappingElsewhere)
    try await bench.tap("full-check-nothing")
    try await bench.readNewest()
    for note in ["belt", "stiff", "slept badly"] { #expect(bench.hears(of: note), "\(note)") }
    try await bench.tap("past-times")
    #expect(try bench.screen.find("field", say("note-session")).value == "slept badly")
    try await bench.type("slept well", into: "note-session", .byTappingElsewhere)
    try await bench.tap("edit-save")
    #expect(bench.hears(of: "slept well") && !bench.hears(of: "slept badly"))
  }
}

@MainActor extension Bench {
  /// Something that is read holds this.
  func hears(of words: String) -> Bool { screen.labels.contains { $0.contains(words) } }
}
