// The page of files as a person works it: the log saved, a file looked at and brought in, a snapshot made; and
// the page for a clinician shared.
// Boundary: presses and what is read; what is in a file, the core's tests show.
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceCore
@testable import BraceScreens

extension Bench {
  /// From the first screen to the page of files.
  func toFiles() async throws {
    try await tap("today-settings")
    try await open(say("files-title"))
    #expect(rows?.page == .files)
  }

  /// Presses the row that is about this, and chooses a document.
  func bring(_ document: URL) async throws {
    try await open(say("files-pick"))
    try screen.choose(document)
    await rest()
  }

  /// An export of another app's, with loads in no unit and an exercise that Brace may know.
  func export() throws -> URL {
    // What it writes above its rows stands in the core's own examples.
    let example = try Project.text("../shared/src/exchange/imports/fixtures/strong-classic.csv")
    let header = try #require(example.split(whereSeparator: \.isNewline).first)
    return try document(
      "strong.csv",
      """
      \(header)
      2024-03-04 18:05:00,"Evening",1h 43m,"Deadlift (Barbell)",1,100.0,5.0,0,0.0,"","",8
      2024-03-04 18:05:00,"Evening",1h 43m,"ATG Pause Squat",1,80.0,5.0,0,0.0,"","",
      2024-03-04 18:05:00,"Evening",1h 43m,"Reverse Curl (EZ)",1,20.0,12.0,0,0.0,"","",

      """)
  }

  /// What there is to say of what was done last.
  var said: String? { core.view?.notice?.text }
}

@MainActor @Suite struct FilePageTests {
  @Test(arguments: Language.all, [DynamicTypeSize.large, .accessibility5])
  func theLogIsSavedWhereThePersonWants(_ say: Language, _ size: DynamicTypeSize) async throws {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = size
    try await bench.wholeSession(then: 1)
    await bench.look(after: 121)
    try await bench.press(say.answer(1))
    try await bench.goBack()
    try await bench.toFiles()
    for section in try #require(bench.rows).sections {
      #expect(bench.sees(section.title))
      for row in section.rows { #expect(bench.sees(row.label) || bench.sees(row.title)) }
    }
    for (row, name) in [
      ("files-save-log", "brace-2026-03-02.jsonl"), ("files-save-table", "brace-2026-03-02.csv"),
    ] {
      try await bench.open(say(row))
      try bench.screen.cancelDialog()
      await bench.rest()
      #expect(bench.said == nil && !bench.shows("mover"), "who leaves is told nothing")
      try await bench.open(say(row))
      try bench.screen.failToMove(CocoaError(.fileWriteOutOfSpace))
      await bench.rest()
      #expect(bench.said == say("files-not-saved"))
      try await bench.open(say(row))
      _ = try bench.screen.find("mover", name)
      let saved = try bench.screen.move(to: bench.folders.due)
      await bench.rest()
      #expect(try Data(contentsOf: saved).count > 100)
      #expect(bench.said != nil && bench.said != say("files-not-saved"))
      #expect(bench.copies("outbox").isEmpty)
    }
    try await bench.goBack()
    #expect(bench.rows?.page == .settings)
  }

  @Test(arguments: Language.all) func aSavedLogIsLookedAtAndComesBack(_ say: Language) async throws
  {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    try await bench.toFiles()
    try await bench.open(say("files-save-log"))
    let other = try await Bench(say)
    let saved = try bench.screen.move(to: bench.folders.due)
    let log = try other.document(
      saved.lastPathComponent, String(contentsOf: saved, encoding: .utf8))
    try await other.toFiles()
    try await other.bring(log)
    #expect(other.sees(say("files-file", ["name": saved.lastPathComponent])))
    #expect(Elsewhere.held(log) == 0)
    try await other.open(say("files-not-now"))
    #expect(!other.sees(say("files-file", ["name": saved.lastPathComponent])))
    try await other.bring(log)
    try await other.tap("files-bring-in")
    #expect(other.sees(say("files-came-in", ["name": saved.lastPathComponent])))
    try await other.open(say("files-close"))
    try await other.goBack()
    try await other.goBack()
    #expect(other.core.view?.ask != nil, "the session waits for its answer here, too")
  }

  @Test(arguments: Language.all) func anotherAppsFileIsAskedAboutAndComesIn(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.toFiles()
    try await bench.bring(try bench.export())
    #expect(bench.sees(say("files-file", ["name": "strong.csv"])))
    #expect(!bench.sees(say("files-bring-in")), "what is asked is answered first")
    try await bench.tap("settings-unit-kg")
    try await bench.open(say("files-keep-names"))
    try await bench.tap("files-bring-in")
    #expect(bench.sees(say("files-came-in", ["name": "strong.csv"])))
    #expect(bench.undoing != nil)
    try await bench.undo()
    #expect(!bench.sees(say("files-came-in", ["name": "strong.csv"])))
  }

  @Test(arguments: Language.all) func aFileThatCannotBeReadIsSaid(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.toFiles()
    try await bench.bring(try bench.document("log.csv", "", .unreachable))
    #expect(bench.said == say("files-not-read"))
    try await bench.open(say("files-pick"))
    try bench.screen.cancelDialog()
    await bench.rest()
    #expect(bench.said == nil && bench.rows?.page == .files)
    try await bench.bring(try bench.document("picture.png", "no log at all"))
    #expect(bench.said != nil && bench.rows?.page == .files)
  }

  @Test(arguments: Language.all) func aSnapshotIsMadeAndPutBack(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    try await bench.toFiles()
    #expect(!bench.sees(say("files-put-back")))
    try await bench.open(say("files-snapshot-now"))
    // It is made in pieces, between which other events have their turn.
    for _ in 0..<1000 where !bench.sees(say("files-put-back")) { await bench.rest() }
    try bench.screen.press(say("files-put-back"), nth: 0)
    await bench.rest()
    #expect(bench.core.hasFailed == false && bench.said != nil)
  }

  @Test(arguments: Language.all) func thePageForAClinicianIsShared(_ say: Language) async throws {
    let bench = try await Bench(say)
    try await bench.wholeSession(then: 1)
    try await bench.tap("today-settings")
    try await bench.open(say("summary-row"))
    try await bench.tap("summary-share")
    let shared = try #require(bench.core.files?.sheet)
    guard case .share(let text) = shared else {
      Issue.record("\(shared)")
      return
    }
    #expect(text.title == say("summary-title") && text.text.contains(say("exercise-deadlift")))
    try await bench.press("Mail")
    #expect(!bench.shows("sheet") && bench.article?.article.title == say("summary-title"))
  }
}
