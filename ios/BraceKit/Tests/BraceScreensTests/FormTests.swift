// The forms of a correction, field by field: each can be typed, stepped or chosen, and is asked about
// where it is unusual.
// Boundary: presses and what is read; what a form may say is tested in the core.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor extension Bench {
  fileprivate var setForm: EditSetView? {
    if case .editSet(let edit) = core.view?.screen { edit } else { nil }
  }

  fileprivate var checkForm: EditCheckView? {
    if case .editCheck(let edit) = core.view?.screen { edit } else { nil }
  }

  fileprivate var timesForm: EditSessionView? {
    if case .editSession(let edit) = core.view?.screen { edit } else { nil }
  }

  /// Presses a button that stands there several times.
  fileprivate func press(_ label: String, nth: Int) async throws {
    clocks.pass(seconds: 5)
    try screen.press(label, nth: nth)
    await rest()
  }
}

@MainActor @Suite struct FormTests {
  /// A session with one rated set, its form open.
  private func openSet(_ say: Language) async throws -> Bench {
    let bench = try await Bench(say)
    try await bench.startSession()
    bench.clocks.pass(minutes: 20)
    try await bench.logSet()
    try await bench.press(say.answer(1))
    bench.clocks.pass(minutes: 20)
    try await bench.openLogged()
    return bench
  }

  @Test(arguments: Language.all) func everyFieldOfASetIsStepped(_ say: Language) async throws {
    let bench = try await openSet(say)
    let before = try #require(bench.setForm?.form)
    for step in ["session-more-load", "session-more-reps", "edit-later"] {
      try await bench.tap(step)
    }
    let after = try #require(bench.setForm?.form)
    #expect(after.set.load != before.set.load && after.set.reps == "6")
    #expect(after.when.clock > before.when.clock)
    for step in ["session-less-load", "session-fewer-reps", "edit-earlier"] {
      try await bench.tap(step)
    }
    #expect(bench.setForm?.form == before)
  }

  @Test(arguments: Language.all) func everyFieldOfASetIsChosenOrTyped(_ say: Language)
    async throws
  {
    let bench = try await openSet(say)
    #expect(bench.setForm?.effort == nil, "nobody is asked who did not choose it")
    bench.core.send(.settings(.exertion(.rpe)))
    await bench.rest()
    try await bench.choose("back-squat")
    try bench.screen.pick(say("kind-back-off"), in: say("session-kind"))
    await bench.rest()
    try await bench.type("8", into: "session-rpe")
    let effort = try #require(bench.setForm?.effort)
    try await bench.press(effort.more)
    try await bench.press(effort.less)
    try await bench.tap("edit-save")
    try await bench.openLogged()
    let exercise = try bench.screen.find("button", say("session-exercise"))
    #expect(exercise.value == say("exercise-back-squat"))
    #expect(try bench.screen.find("picker", say("session-kind")).value == say("kind-back-off"))
    #expect(try bench.screen.find("field", say("session-rpe")).value == "8")
  }

  @Test(arguments: Language.all) func anUnusualLoadIsAskedAboutInAFormToo(_ say: Language)
    async throws
  {
    let bench = try await openSet(say)
    try await bench.type("1000 kg", into: "session-load")
    try await bench.tap("edit-save")
    let asked = try #require(bench.core.view?.confirm)
    #expect(bench.screen.labels.filter { $0 == asked.text }.count == 1)
    try await bench.press(asked.no)
    #expect(!bench.sees(asked.text) && bench.setForm?.form.set.load.hasPrefix("1") == true)
    try await bench.tap("edit-save")
    try await bench.press(asked.yes)
    #expect(bench.logged.first?.contains("000") == true)
  }

  @Test(arguments: Language.all) func aRatingEnteredAfterwardsSaysWhatItWasAskedFor(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    try await bench.readNewest()
    let past = try #require(bench.past)
    // A rating that is there opens from its line.
    let line = try #require(past.session.checks.first)
    try await bench.press(try #require(bench.screen.labels.first { $0.hasPrefix(line.label) }))
    try await bench.tap("edit-later")
    try await bench.goBack()
    try await bench.tap("past-add-check")
    let edit = try #require(bench.checkForm)
    let other = try #require(edit.contexts.first { $0.context != edit.form.context })
    try bench.screen.pick(other.name, in: say("edit-context"))
    await bench.rest()
    #expect(try bench.screen.find("picker", say("edit-context")).value == other.name)
  }

  @Test(arguments: Language.all) func startAndEndAreStepped(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    try await bench.readNewest()
    try await bench.tap("past-times")
    let before = try #require(bench.timesForm?.form)
    try await bench.press(say("edit-earlier"), nth: 0)
    try await bench.press(say("edit-later"), nth: 1)
    let after = try #require(bench.timesForm?.form)
    #expect(after.starts.clock < before.starts.clock && after.ends.clock > before.ends.clock)
    try await bench.press(say("edit-later"), nth: 0)
    try await bench.press(say("edit-earlier"), nth: 1)
    #expect(bench.timesForm?.form == before)
  }
}
