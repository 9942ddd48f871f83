// The exercises: found by typing, one of one's own added and renamed, one hidden and found again.
// Boundary: presses and what is read; which names are found is the core's.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor extension Bench {
  /// The names on the page.
  fileprivate var listed: [String] { rows?.sections.flatMap(\.rows).map(\.title) ?? [] }

  fileprivate func openExercises() async throws {
    try await tap("today-settings")
    try await open(say("settings-exercises"))
  }
}

@MainActor @Suite struct ExerciseTests {
  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func eachCharacterNarrowsTheList(_ say: Language, _ size: DynamicTypeSize) async throws {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = size
    try await bench.openExercises()
    let all = bench.listed
    try await bench.search("rdl")
    #expect(bench.listed.contains(say("exercise-romanian-deadlift")))
    #expect(bench.listed.count < all.count)
    try await bench.search("xyzzy")
    #expect(bench.listed.isEmpty && bench.sees(say("exercises-none")))
    try await bench.search("")
    #expect(bench.listed == all)
  }

  @Test(arguments: Language.all) func aLiftOfOnesOwnIsAddedAndRenamed(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.openExercises()
    try await bench.search("Jefferson")
    try await bench.tap("exercises-new")
    #expect(try bench.screen.find("field", say("exercises-name")).value == "Jefferson")
    // The one question comes with a hinge or a squat, and shows its answers.
    #expect(!bench.sees(say("exercises-place")))
    try await bench.press(
      say("exercises-pattern-hinge"), in: try bench.row(say("exercises-pattern")).label)
    try await bench.press(
      say("exercises-place-floor"), in: try bench.row(say("exercises-place")).label)
    try await bench.tap("exercises-add")
    try await bench.press("Jefferson")
    try await bench.type("Straddle", into: "exercises-name", nil)
    try await bench.tap("exercises-save")
    #expect(bench.listed.contains("Straddle") && !bench.listed.contains("Jefferson"))
    try await bench.goBack()
    #expect(bench.rows?.page == .settings)
  }

  @Test(arguments: Language.all) func aHiddenExerciseKeepsItsNameWhereItWasLifted(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(1))
    bench.core.go(.settings)
    await bench.rest()
    try await bench.open(say("settings-exercises"))
    try await bench.press(say("exercise-deadlift"))
    try bench.screen.flip(say("exercises-offered"))
    await bench.rest()
    bench.core.go(.session)
    await bench.rest()
    try await bench.openLogged()
    let exercise = try bench.screen.find("button", say("session-exercise"))
    #expect(exercise.value == say("exercise-deadlift"))
  }
}
