// What a person chooses: from the first screen to the page and back, and what comes of it in a session.
// Boundary: presses and what is read; which choices there are and what they mean is the core's.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor extension Bench {
  /// The page of rows on the screen.
  var rows: RowsView? {
    if case .rows(let page) = core.view?.screen { page } else { nil }
  }

  /// The row of the page that is about this.
  func row(_ title: String) throws -> RowView {
    let rows = try #require(rows).sections.flatMap(\.rows)
    return try #require(rows.first { $0.title == title }, "\(title) in \(rows.map(\.title))")
  }

  /// Presses the row that is about this.
  func open(_ title: String) async throws { try await press(try row(title).label) }

  /// How far back the page for a clinician goes.
  fileprivate var howFarBack: String? {
    if case .stepper(let span) = article?.article.blocks.first { span.value } else { nil }
  }

  func pick(_ option: String, in title: String) async throws {
    clocks.pass(seconds: 5)
    try screen.pick(option, in: title)
    await rest()
  }
}

@MainActor @Suite struct SettingsTests {
  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func thePageIsReachedReadAndLeft(_ say: Language, _ size: DynamicTypeSize) async throws {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = size
    try await bench.tap("today-settings")
    _ = try bench.screen.find("title", say("settings-title"))
    for section in try #require(bench.rows).sections {
      #expect(bench.sees(section.title))
      for row in section.rows { #expect(bench.sees(row.label) || bench.sees(row.title)) }
    }
    try await bench.open(say("settings-ramp"))
    #expect(bench.rows?.page == .ramp)
    try await bench.goBack()
    #expect(bench.rows?.page == .settings && bench.core.above.count == 1)
    try await bench.goBack()
    _ = try bench.screen.find("title", say("today-title"))
  }

  @Test(arguments: Language.all) func aPageForAClinicianIsSteppedReadAndLeft(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.tap("today-settings")
    try await bench.open(say("summary-row"))
    #expect(bench.article?.article.title == say("summary-title"))
    #expect(bench.howFarBack == say("summary-span-12"))
    try await bench.tap("summary-shorter")
    #expect(bench.howFarBack == say("summary-span-4"))
    #expect(!bench.sees(say("summary-notes")))
    try await bench.tap("summary-with-notes")
    #expect(bench.sees(say("summary-notes")))
    try await bench.goBack()
    #expect(bench.rows?.page == .settings)
  }

  @Test(arguments: Language.all) func aWarmUpSetIsSteppedAddedAndRemoved(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.tap("today-settings")
    try await bench.open(say("settings-ramp"))
    let before = try #require(bench.rows?.sections)
    let reps = try #require(before.first?.rows.first { $0.title == say("settings-ramp-reps") })
    try bench.screen.press(say("settings-more", ["title": reps.title]), nth: 0)
    await bench.rest()
    #expect(bench.rows?.sections.first?.rows[1].value != reps.value)
    try await bench.tap("settings-ramp-add")
    #expect(bench.rows?.sections.count == before.count + 1)
    try bench.screen.press(say("settings-ramp-remove"), nth: 0)
    await bench.rest()
    #expect(bench.rows?.sections.count == before.count)
    try await bench.tap("settings-own-back")
    #expect(bench.rows?.sections.first?.rows[1].value == reps.value)
  }

  @Test func whatThePageBelongsToDoesNotLieOverItAfterARestart() async throws {
    let bench = try await Bench(Language.all[0])
    try await bench.tap("today-settings")
    try await bench.open(bench.say("settings-ramp"))
    await bench.restart()
    #expect(bench.rows?.page == .ramp)
    try await bench.goBack()
    #expect(bench.rows?.page == .settings && bench.core.above.count == 1)
    try await bench.goBack()
    #expect(bench.today != nil)
  }

  @Test(arguments: Language.all) func aChoiceIsKeptAndTakenBack(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.tap("today-settings")
    try await bench.pick(say("settings-rir"), in: say("settings-effort"))
    #expect(try bench.row(say("settings-effort")).value == say("settings-rir"))
    try await bench.press(
      say("settings-later", ["title": say("settings-day-ends")]),
      in: try bench.row(say("settings-day-ends")).label)
    #expect(try bench.row(say("settings-day-ends")).value != "04:00")
    try await bench.undo()
    #expect(try bench.row(say("settings-day-ends")).value == "04:00")
    await bench.restart()
    #expect(try bench.row(say("settings-effort")).value == say("settings-rir"))
  }

  @Test(arguments: Language.all) func effortIsAskedForWhereThePersonWantsIt(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    #expect(bench.session?.effort == nil)
    bench.core.go(.settings)
    await bench.rest()
    try await bench.pick(say("settings-rpe"), in: say("settings-effort"))
    bench.core.go(.session)
    await bench.rest()
    let effort = try #require(bench.session?.effort)
    try await bench.press(effort.label)
    try await bench.type("8", into: "session-rpe")
    try await bench.press(effort.more)
    try await bench.press(effort.less)
    try await bench.closeSheet()
    #expect(try bench.screen.find("button", effort.label).value == "8")
  }

  @Test(arguments: Language.all) func theScreenStaysOnInASessionWhereThePersonWantsIt(
    _ say: Language
  ) async throws {
    let bench = try await Bench(say)
    #expect(!bench.device.staysOn)
    try await bench.startSession()
    #expect(bench.device.staysOn)
    bench.core.go(.settings)
    await bench.rest()
    try bench.screen.flip(try bench.row(say("settings-awake")).label)
    await bench.rest()
    #expect(!bench.device.staysOn)
    #expect(
      try bench.screen.find("switch", try bench.row(say("settings-awake")).label).value == "off")
  }

  @Test(arguments: Language.all) func theLanguageIsTheSystems(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.tap("today-settings")
    try await bench.open(say("settings-language"))
    #expect(bench.screen.opened.map(\.absoluteString) == ["app-settings:"])
  }
}
