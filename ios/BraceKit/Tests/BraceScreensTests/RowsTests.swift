// A page of rows with every kind of control, planted: what is heard of it, and what each tap sends.
// Boundary: the renderer over the wire's own types; what pages there are is tested with their features.
import BraceCore
import BraceFfi
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

/// The real library, writing down what it is sent.
private final class Noting: CoreFfiProtocol, @unchecked Sendable {
  private let library: CoreFfi
  private let lock = NSLock()
  private var noted: [Event] = []

  init(_ folder: URL) {
    library = CoreFfi(privateDir: folder.path, deviceProtectedDir: folder.path)
  }

  var events: [Event] { lock.withLock { noted } }

  func update(input: Data) throws -> Data {
    let event = try Input.bincodeDeserialize(input: [UInt8](input)).event
    lock.withLock { noted.append(event) }
    return try library.update(input: input)
  }
}

@MainActor @Suite struct RowsTests {
  private let library: Noting
  private let core: Core

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let library = Noting(folder)
    self.library = library
    core = Core(library: library, clocks: TestClocks()) {
      Language.locale("en")
    }
  }

  /// A tap that is told from every other.
  private func tap(_ name: String) -> Event { .rows(.type(key: "tap", text: name)) }

  private func button(_ name: String) -> RowButton { RowButton(label: name, tap: tap(name)) }

  private func field(_ key: String, _ text: String = "", numeric: Bool = false) -> RowField {
    RowField(key: key, text: text, hint: "hint of " + key, numeric: numeric)
  }

  private func row(_ title: String, _ control: RowControl, value: String = "") -> RowView {
    RowView(
      title: title, detail: "about " + title, value: value, label: "all of " + title,
      control: control)
  }

  private func page(_ rows: [RowView]) -> RowsView {
    RowsView(
      page: .settings, title: "Page", intro: "Intro", back: button("Back"),
      search: field("search"),
      sections: [RowSection(title: "Topic", note: "Note", rows: rows)], action: button("Action"))
  }

  private func shown(_ rows: [RowView], _ size: DynamicTypeSize = .large) -> Reader {
    let screen = Reader(RowsScreen(page: page(rows)).on(.page).environment(core))
    screen.dynamicTypeSize = size
    walk(screen)
    return screen
  }

  /// The one event that a press sent.
  private func sent(by press: () throws -> Void) async throws -> Event? {
    let before = library.events.count
    try press()
    await core.settle()
    let events = library.events[before...]
    #expect(events.count == 1)
    return events.first
  }

  @Test(arguments: [DynamicTypeSize.large, .accessibility5])
  func everythingOnThePageIsHeard(_ size: DynamicTypeSize) throws {
    let choices = [
      RowChoice(label: "First", chosen: false, tap: tap("first")),
      RowChoice(label: "Second", chosen: true, tap: tap("second")),
    ]
    let screen = shown(
      [
        row("plain", .plain, value: "5"), row("way", .tap(tap("way"))),
        row("kind", .choices(choices)), row("name", .field(field("name", "Zercher"))),
      ], size)
    _ = try screen.find("title", "Page")
    for label in ["Intro", "Topic", "Note", "Action", "all of plain", "all of way", "all of kind"] {
      #expect(screen.labels.filter { $0 == label }.count == 1, "\(label) in\n\(screen.text)")
    }
    #expect(try screen.find("button", "Second").traits == ["selected"])
    #expect(try screen.find("button", "First").traits.isEmpty)
    #expect(try screen.find("field", "hint of name").value == "Zercher")
  }

  @Test func whatIsChosenIsFoldedUnderItsName() async throws {
    let choices = ["First", "Second"].map {
      RowChoice(label: $0, chosen: $0 == "Second", tap: tap($0))
    }
    let screen = shown([row("kind", .choices(choices), value: "Second")])
    #expect(try screen.find("picker", "kind").value == "Second")
    #expect(try await sent { try screen.pick("First", in: "kind") } == tap("First"))
  }

  @Test func everyControlSendsWhatCameWithIt() async throws {
    let choices = [RowChoice(label: "First", chosen: true, tap: tap("first"))]
    let screen = shown([
      row("way", .tap(tap("way"))), row("on", .switch(on: true, tap: tap("turn"))),
      row("kind", .choices(choices)),
      row("steps", .stepper(less: button("Less"), more: button("More"))),
      row("more", .buttons([button("One"), button("Two")])),
    ])
    #expect(try await sent { try screen.press("all of way") } == tap("way"))
    #expect(try screen.find("switch", "all of on").value == "on")
    #expect(try await sent { try screen.flip("all of on") } == tap("turn"))
    #expect(try await sent { try screen.press("First", in: "all of kind") } == tap("first"))
    for label in ["Less", "More"] {
      #expect(try await sent { try screen.press(label, in: "all of steps") } == tap(label))
    }
    for label in ["One", "Two"] {
      #expect(try await sent { try screen.press(label, in: "all of more") } == tap(label))
    }
    #expect(try await sent { try screen.press("Action") } == tap("Action"))
  }

  @Test func aFieldAndTheSearchSendWhatTheyHold() async throws {
    let screen = shown([
      row("name", .field(field("name"))), row("kg", .field(field("kg", numeric: true))),
    ])
    for key in ["search", "name", "kg"] {
      let typed = try await sent { try screen.type("20", into: "hint of " + key, nil) }
      #expect(typed == .rows(.type(key: key, text: "20")))
    }
  }

  @Test func rowsThatReadAlikeAreToldApartByWhereTheyStand() async throws {
    let rows = ["Squat", "Deadlift"].map {
      row($0, .buttons([RowButton(label: "Restore", tap: tap($0))]))
    }
    let screen = shown(rows)
    #expect(throws: Reader.NotFound.self) { try screen.press("Restore") }
    let sent = try await sent { try screen.press("Restore", in: "all of Deadlift") }
    #expect(sent == tap("Deadlift"))
  }
}
