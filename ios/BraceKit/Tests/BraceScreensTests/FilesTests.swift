// The system's sheets for files, worked as a person works them: what comes of it, and that no right to read
// another app's document is kept.
// Boundary: the sheets over the courier; how an order ends in the core's ears is the courier's tests'.
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing
import UserNotifications

@testable import BraceCore
@testable import BraceScreens

extension Bench {
  /// The copies that lie in one of the courier's folders.
  func copies(_ name: String) -> [URL] {
    let root = folders.log.deletingLastPathComponent().appending(path: name)
    let found = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String]
    return (found ?? []).filter { $0.contains("/") }.map { root.appending(path: $0) }
  }

  /// Another app's document, as it keeps it.
  func document(_ name: String, _ text: String, _ keeping: Elsewhere.Keeping = .here) throws -> URL
  {
    let folder = folders.log.deletingLastPathComponent().appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let document = folder.appending(path: name)
    try Data(text.utf8).write(to: document)
    Elsewhere.keep(document, keeping)
    return document
  }

  func shows(_ role: String) -> Bool { screen.all.contains { $0.role == role } }

  /// The core orders this.
  func order(_ order: FileOrder) async {
    clocks.pass(seconds: 5)
    core.files?.carryOut(order)
    await rest()
  }
}

@MainActor @Suite struct FilesTests {
  @Test func aDocumentIsReadUnderTheRightThatItsChoiceGives() async throws {
    let bench = try await Bench(Language.all[0])
    let document = try bench.document("log.csv", "date,load")
    #expect(!bench.shows("importer"))
    await bench.order(.pick)
    #expect(bench.shows("importer"))
    try bench.screen.choose(document)
    await bench.rest()
    #expect(!bench.shows("importer") && Elsewhere.held(document) == 0)
    let copy = try #require(bench.copies("inbox").first)
    #expect(try String(contentsOf: copy, encoding: .utf8) == "date,load")
    #expect(copy.lastPathComponent == "log.csv" && bench.copies("inbox").count == 1)
  }

  @Test func aDocumentThatNobodyHandsOutIsLeftWhereItIs() async throws {
    let bench = try await Bench(Language.all[0])
    let document = try bench.document("log.csv", "date,load", .unreachable)
    await bench.order(.pick)
    try bench.screen.choose(document)
    await bench.rest()
    #expect(!bench.shows("importer") && Elsewhere.held(document) == 0)
    #expect(bench.copies("inbox").isEmpty)
    await bench.order(.pick)
    try bench.screen.failToChoose(CocoaError(.fileReadUnknown))
    await bench.rest()
    #expect(!bench.shows("importer"))
    await bench.order(.pick)
    try bench.screen.cancelDialog()
    await bench.rest()
    #expect(!bench.shows("importer") && bench.copies("inbox").isEmpty)
  }

  @Test func whoWaitsForADocumentNeedNotWait() async throws {
    let bench = try await Bench(Language.all[0])
    let slow = try bench.document("slow.csv", "", .onItsWay)
    let quick = try bench.document("quick.csv", "date,load")
    bench.core.files?.carryOut(.pick)
    try bench.screen.choose(slow)
    #expect(Elsewhere.held(slow) == 1)
    bench.clocks.pass(seconds: 5)
    bench.core.files?.carryOut(.pick)
    try bench.screen.choose(quick)
    await bench.rest()
    for _ in 0..<1_000 where Elsewhere.held(slow) > 0 { await bench.rest() }
    #expect(Elsewhere.held(slow) == 0 && Elsewhere.held(quick) == 0)
    #expect(bench.copies("inbox").map(\.lastPathComponent) == ["quick.csv"])
  }

  @Test func aFileIsMovedWhereThePersonWants() async throws {
    let bench = try await Bench(Language.all[0])
    let written = try bench.document("written", "all of it")
    let order = FileOrder.save(
      path: written.path, name: "brace.jsonl", mediaType: "application/jsonl")
    await bench.order(order)
    _ = try bench.screen.find("mover", "brace.jsonl")
    let moved = try bench.screen.move(to: bench.folders.log)
    await bench.rest()
    #expect(!bench.shows("mover") && bench.copies("outbox").isEmpty)
    #expect(try String(contentsOf: moved, encoding: .utf8) == "all of it")
    #expect(try String(contentsOf: written, encoding: .utf8) == "all of it")
    await bench.order(order)
    try bench.screen.failToMove(CocoaError(.fileWriteOutOfSpace))
    await bench.rest()
    #expect(!bench.shows("mover") && bench.copies("outbox").isEmpty)
    await bench.order(order)
    try bench.screen.cancelDialog()
    await bench.rest()
    #expect(!bench.shows("mover") && bench.copies("outbox").isEmpty)
  }

  @Test func aTextIsSharedOrNot() async throws {
    let bench = try await Bench(Language.all[0])
    let order = FileOrder.share(title: "About my back", text: "Lines of it")
    await bench.order(order)
    #expect(bench.sees("About my back") && bench.sees("Lines of it"))
    try await bench.press("Mail")
    #expect(!bench.shows("sheet") && !bench.sees("Lines of it"))
    await bench.order(order)
    try await bench.closeSheet()
    #expect(!bench.shows("sheet") && bench.core.files?.sheet == nil)
  }

  @Test func aSheetThatWentWithoutAWordBeginsAnew() async throws {
    let bench = try await Bench(Language.all[0])
    await bench.order(.pick)
    await bench.order(.pick)
    #expect(bench.shows("importer") && bench.core.files?.lost == 1)
  }

  @Test func aQuestionThatIsOpenedFromItsNotificationIsNotCovered() async throws {
    let bench = try await Bench(Language.all[0])
    let id = try await bench.asked()
    await bench.order(.pick)
    #expect(bench.shows("importer"))
    await bench.respond(to: id, UNNotificationDefaultActionIdentifier)
    await bench.rest()
    #expect(!bench.shows("importer") && bench.sees(bench.say("answer-title")))
  }

  @Test func whoLeavesTheAppHasTheirFileWhenTheyComeBack() async throws {
    let bench = try await Bench(Language.all[0])
    let document = try bench.document("log.csv", "date,load")
    await bench.order(.pick)
    try bench.screen.choose(document)
    bench.screen.scenePhase = .background
    await bench.core.finish()
    #expect(bench.copies("inbox").count == 1 && Elsewhere.held(document) == 0)
    bench.screen.scenePhase = .active
    await bench.rest()
    #expect(bench.copies("inbox").count == 1)
  }
}
