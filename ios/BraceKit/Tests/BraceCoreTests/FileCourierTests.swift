// Every way an order about a file can end: what the core is told, what lies where, and that no right to
// read is kept.
// Boundary: the courier over documents of a test's own; the sheets themselves are the screens'.
import BraceFfi
import BraceWire
import Foundation
import Testing

@testable import BraceCore

/// Writes down what it is told of files.
private final class Told: CoreFfiProtocol, @unchecked Sendable {
  private let lock = NSLock()
  private var heard: [FilesEvent] = []
  /// What lies in a folder when the core is told.
  private var lying: [Int] = []
  private let inbox: URL

  init(inbox: URL) { self.inbox = inbox }

  struct Unanswered: Error {}

  var events: [FilesEvent] { lock.withLock { heard } }
  var counts: [Int] { lock.withLock { lying } }

  func update(input: Data) throws -> Data {
    if case .files(let event) = try Input.bincodeDeserialize(input: [UInt8](input)).event {
      let count = (try? FileManager.default.contentsOfDirectory(atPath: inbox.path).count) ?? 0
      lock.withLock {
        heard.append(event)
        lying.append(count)
      }
    }
    throw Unanswered()
  }
}

/// Documents of another app's.
private final class Others: Documents, @unchecked Sendable {
  enum Keeping { case here, unreachable, onItsWay, gone }

  private let lock = NSLock()
  private var held = 0
  private var heldWhenRead: [Int] = []
  var keeping = Keeping.here
  var needsRight = true

  /// Rights that were taken up and not given back.
  var rights: Int { lock.withLock { held } }
  var rightsWhenRead: [Int] { lock.withLock { heldWhenRead } }

  struct Unreachable: Error {}

  func begin(_ document: URL) -> Bool {
    lock.withLock { held += needsRight ? 1 : 0 }
    return needsRight
  }

  func end(_ document: URL) { lock.withLock { held -= 1 } }

  func read(_ document: URL, by reader: @escaping @Sendable (URL) -> Void) async throws {
    switch keeping {
    case .here:
      lock.withLock { heldWhenRead.append(held) }
      reader(document)
    case .unreachable: throw Unreachable()
    case .onItsWay: try await Task.sleep(for: .seconds(3600))
    // Neither an error nor a document.
    case .gone: break
    }
  }
}

/// A clock that a test moves.
private final class Still: Clocks, @unchecked Sendable {
  private let lock = NSLock()
  private var ms: Int64 = 0
  func pass(_ more: Int64) { lock.withLock { ms += more } }
  func moment() -> Moment {
    lock.withLock {
      Moment(
        utcMs: 1_772_467_200_000 + ms, offsetMin: 60, zoneChange: nil, uptimeMs: ms,
        boot: .named("test"))
    }
  }
}

@MainActor @Suite struct FileCourierTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private let others = Others()
  private let clocks = Still()
  private let told: Told
  private let courier: FileCourier
  private let core: Core

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    told = Told(inbox: folder.appending(path: "inbox"))
    courier = FileCourier(documents: others, folder: folder)
    core = Core(library: told, clocks: clocks, files: courier) {
      LocaleChoice(languages: ["en"], clock: .h24, firstWeekday: 0, authority: .system)
    }
  }

  private func document(_ name: String = "log.csv", _ text: String = "date,load") throws -> URL {
    let url = folder.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url
  }

  private var save: FileOrder {
    .save(
      path: folder.appending(path: "written").path, name: "brace-2026-11-26.jsonl",
      mediaType: "application/jsonl")
  }

  /// Every file below one of the courier's folders.
  private func lying(_ name: String) -> [String] {
    let root = folder.appending(path: name)
    let found = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String]
    return (found ?? []).filter { $0.contains("/") }
  }

  private func rest() async {
    await core.finish()
    await core.settle()
  }

  /// Orders a choice and makes it.
  private func choose(_ document: URL) async {
    clocks.pass(5000)
    courier.carryOut(.pick)
    courier.chose(.success([document]))
    await rest()
  }

  @Test func aChosenFileIsCopiedAndToldOf() async throws {
    courier.carryOut(.pick)
    #expect(courier.sheet == .pick)
    courier.chose(.success([try document("my log.csv", "1,2")]))
    #expect(courier.sheet == nil)
    await rest()
    guard case .picked(let path, let name) = told.events.first else {
      Issue.record("\(told.events)")
      return
    }
    #expect(told.events.count == 1 && name == "my log.csv")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "1,2")
    #expect(path.hasPrefix(folder.appending(path: "inbox").path))
    #expect(others.rightsWhenRead == [1] && others.rights == 0)
  }

  @Test func aFileThatNeedsNoRightHasNoneGivenBack() async throws {
    others.needsRight = false
    await choose(try document())
    #expect(told.events.count == 1 && others.rights == 0)
  }

  @Test func aLongFileIsCopiedWhole() async throws {
    let text = String(repeating: "0123456789", count: 100_000)
    await choose(try document("long.jsonl", text))
    guard case .picked(let path, _) = told.events.first else {
      Issue.record("\(told.events)")
      return
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func whoChoosesNothingIsToldOfAsSuch() async throws {
    courier.carryOut(.pick)
    courier.leave(.pick)
    clocks.pass(5000)
    courier.carryOut(.pick)
    courier.chose(.success([]))
    clocks.pass(5000)
    courier.carryOut(.pick)
    courier.chose(.failure(CocoaError(.userCancelled)))
    await rest()
    #expect(told.events == Array(repeating: .notPicked(.cancelled), count: 3))
    #expect(courier.sheet == nil && others.rights == 0)
  }

  @Test func aPickerThatFailsIsSaid() async throws {
    courier.carryOut(.pick)
    courier.chose(.failure(CocoaError(.fileReadNoPermission)))
    await rest()
    #expect(told.events == [.notPicked(.failed)] && courier.sheet == nil)
  }

  @Test(arguments: [false, true]) func aDocumentThatCannotBeHadIsSaidAndNothingOfItStays(
    _ isGone: Bool
  ) async throws {
    others.keeping = isGone ? .gone : .unreachable
    await choose(try document())
    #expect(told.events == [.notPicked(.failed)])
    #expect(others.rights == 0 && lying("inbox").isEmpty)
  }

  @Test func aFolderIsNoFile() async throws {
    let inside = folder.appending(path: "a folder")
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
    await choose(inside)
    #expect(told.events == [.notPicked(.failed)])
    #expect(others.rights == 0 && lying("inbox").isEmpty)
  }

  @Test func whatIsTooLargeIsNotBroughtIn() async throws {
    let large = try document()
    let handle = try FileHandle(forWritingTo: large)
    // A hole: no block of it is written.
    try handle.truncate(atOffset: UInt64(FileShelf.most))
    await choose(large)
    try handle.truncate(atOffset: UInt64(FileShelf.most) + 1)
    await choose(large)
    guard case .picked = told.events.first else {
      Issue.record("\(told.events)")
      return
    }
    #expect(told.events.last == .notPicked(.failed) && told.events.count == 2)
    #expect(lying("inbox").count == 1 && others.rights == 0)
  }

  @Test func theOlderCopyStaysUntilTheCoreKnowsOfTheNewer() async throws {
    await choose(try document("first.csv"))
    #expect(lying("inbox").map { URL(filePath: $0).lastPathComponent } == ["first.csv"])
    others.keeping = .unreachable
    await choose(try document("second.csv"))
    #expect(lying("inbox").map { URL(filePath: $0).lastPathComponent } == ["first.csv"])
    others.keeping = .here
    await choose(try document("third.csv"))
    #expect(lying("inbox").map { URL(filePath: $0).lastPathComponent } == ["third.csv"])
    #expect(told.counts == [1, 1, 2], "what lies there when the core is told")
  }

  @Test func aFileIsSavedFromACopyUnderTheNameThatIsOffered() async throws {
    let written = try document("written", "all of it")
    courier.carryOut(save)
    await rest()
    guard case .save(let copy) = courier.sheet else {
      Issue.record("\(String(describing: courier.sheet))")
      return
    }
    #expect(copy.lastPathComponent == "brace-2026-11-26.jsonl")
    // Moved, as the system does.
    let kept = folder.appending(path: "kept.jsonl")
    try FileManager.default.moveItem(at: copy, to: kept)
    courier.moved(.success(kept))
    await rest()
    #expect(told.events == [.handed(.done)] && courier.sheet == nil && lying("outbox").isEmpty)
    #expect(try String(contentsOf: kept, encoding: .utf8) == "all of it")
    #expect(try String(contentsOf: written, encoding: .utf8) == "all of it")
  }

  @Test func whatIsNotSavedIsSaidAndClearedAway() async throws {
    _ = try document("written")
    courier.carryOut(save)
    await rest()
    courier.leave(.save)
    clocks.pass(5000)
    courier.carryOut(save)
    await rest()
    courier.moved(.failure(CocoaError(.fileWriteNoPermission)))
    clocks.pass(5000)
    courier.carryOut(save)
    await rest()
    courier.moved(.failure(CocoaError(.userCancelled)))
    await rest()
    #expect(told.events == [.handed(.cancelled), .handed(.failed), .handed(.cancelled)])
    #expect(courier.sheet == nil && lying("outbox").isEmpty)
  }

  @Test func aFileThatIsNotThereFailsWithoutASheet() async throws {
    courier.carryOut(save)
    await rest()
    #expect(told.events == [.handed(.failed)] && courier.sheet == nil && lying("outbox").isEmpty)
  }

  @Test func aTextIsOfferedAndNothingComesBack() async throws {
    courier.carryOut(.share(title: "Title", text: "Text"))
    #expect(courier.sheet == .share(SharedText(title: "Title", text: "Text")))
    courier.leave(.share)
    await rest()
    #expect(courier.sheet == nil && told.events.isEmpty)
  }

  @Test func aSecondTapBeforeTheSheetIsThereChangesNothing() async throws {
    courier.carryOut(.pick)
    clocks.pass(999)
    courier.carryOut(.pick)
    courier.carryOut(save)
    courier.carryOut(.share(title: "Title", text: "Text"))
    #expect(courier.sheet == .pick && courier.lost == 0)
    courier.chose(.success([try document()]))
    await rest()
    #expect(told.events.first == .handed(.cancelled))
    guard case .picked = told.events.last, told.events.count == 2 else {
      Issue.record("\(told.events)")
      return
    }
  }

  @Test func aSheetThatWentWithoutAWordHoldsUpNobody() async throws {
    courier.carryOut(.pick)
    clocks.pass(1000)
    courier.carryOut(.share(title: "Title", text: "Text"))
    #expect(courier.sheet == .share(SharedText(title: "Title", text: "Text")) && courier.lost == 1)
    courier.hide(courier.count)
    clocks.pass(1000)
    courier.carryOut(.pick)
    #expect(courier.sheet == .pick && courier.lost == 1, "that one was seen to go down")
    await rest()
    #expect(told.events == [.notPicked(.cancelled)])
  }

  @Test func aFileThatIsSavedAnewIsNotClearedAwayForTheOlderOrder() async throws {
    _ = try document("written", "all of it")
    courier.carryOut(save)
    await rest()
    clocks.pass(1000)
    courier.carryOut(save)
    await rest()
    #expect(told.events.isEmpty && courier.lost == 1 && lying("outbox").count == 1)
    guard case .save(let copy) = courier.sheet else {
      Issue.record("\(String(describing: courier.sheet))")
      return
    }
    #expect(try String(contentsOf: copy, encoding: .utf8) == "all of it")
    courier.moved(.success(copy))
    await rest()
    #expect(told.events == [.handed(.done)])
  }

  @Test func aClockThatIsSetBackHoldsUpNobody() async throws {
    courier.carryOut(.pick)
    clocks.pass(-60_000)
    courier.carryOut(.share(title: "Title", text: "Text"))
    #expect(courier.sheet == .share(SharedText(title: "Title", text: "Text")))
  }

  @Test func aFileThatIsStillOnItsWayGivesWayToANewerOrder() async throws {
    others.keeping = .onItsWay
    courier.carryOut(.pick)
    courier.chose(.success([try document("slow.csv")]))
    #expect(courier.sheet == nil && others.rights == 1)
    clocks.pass(5000)
    others.keeping = .here
    await choose(try document("quick.csv"))
    for _ in 0..<10_000 where others.rights > 0 { await rest() }
    #expect(others.rights == 0)
    guard case .picked(_, "quick.csv") = told.events.first, told.events.count == 1 else {
      Issue.record("\(told.events)")
      return
    }
    #expect(lying("inbox").map { URL(filePath: $0).lastPathComponent } == ["quick.csv"])
  }

  @Test func anAnswerThatComesTooLateIsNobodys() async throws {
    courier.carryOut(.pick)
    courier.stepAside()
    #expect(courier.sheet == nil)
    courier.chose(.success([try document()]))
    courier.leave(.pick)
    courier.stepAside()
    clocks.pass(5000)
    courier.carryOut(.pick)
    // The animation of an older sheet has ended.
    courier.leave(.share)
    courier.moved(.success(folder))
    #expect(courier.sheet == .pick)
    await rest()
    #expect(told.events == [.notPicked(.cancelled)] && others.rights == 0)
  }

  @Test func theSystemMaySayFirstThatItsSheetIsDown() async throws {
    courier.carryOut(.pick)
    courier.hide(courier.count - 1)
    #expect(courier.sheet == .pick, "an older one")
    courier.hide(courier.count)
    #expect(courier.sheet == nil)
    courier.chose(.success([try document()]))
    await rest()
    guard case .picked = told.events.first, told.events.count == 1 else {
      Issue.record("\(told.events)")
      return
    }
  }

  @Test(arguments: [
    ("log.csv", "log.csv"), ("../../log.csv", "-..-log.csv"), ("a/b\\c:d.csv", "a-b-c-d.csv"),
    (".hidden", "hidden"), ("", "file"), ("/", "file"), ("...", "file"), (" \n ", "file"),
    ("a\u{202E}vsc.exe", "avsc.exe"), ("a\u{0}b\u{7}.csv", "ab.csv"),
    ("Tägliches.csv", "Tägliches.csv"),
  ])
  func aNameIsFitForAFileAndALine(_ given: String, _ name: String) {
    #expect(given.fileName == name)
  }

  @Test func aLongNameKeepsItsEnding() {
    let name = (String(repeating: "ä", count: 300) + ".jsonl").fileName
    #expect(name.utf8.count <= 200 && name.utf8.count > 190 && name.hasSuffix("ä.jsonl"))
    let dotted = ("a." + String(repeating: "b", count: 300)).fileName
    #expect(dotted.utf8.count == 200 && dotted.hasPrefix("a.b"))
  }
}
