// Screens of the library and of files as lines of text, as who listens meets them: each is compared with its picture.
// Boundary: a picture that is missing is drawn and asks to be looked at; to draw one anew, remove it.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor @Suite struct PictureTests {
  private static let folder: URL = {
    var ios = URL(filePath: #filePath)
    for _ in 0..<4 { ios.deleteLastPathComponent() }
    return ios.appending(path: "pictures")
  }()

  static let sizes: [(name: String, size: DynamicTypeSize)] = [
    ("", .large), ("-large-text", .accessibility3),
  ]

  /// Draws a screen at both sizes of text.
  private func draw(_ name: String, prepare: (Bench) async throws -> Void) async throws {
    let say = try #require(Language.all.first { $0.tag == "en" })
    for (suffix, size) in Self.sizes {
      let bench = try await Bench(say)
      bench.screen.dynamicTypeSize = size
      try await prepare(bench)
      try compare(bench.screen.text, name + suffix)
    }
  }

  private func compare(_ text: String, _ name: String) throws {
    let file = Self.folder.appending(path: name + ".txt")
    if let picture = try? String(contentsOf: file, encoding: .utf8) {
      #expect(text == picture, "\(name) has changed")
      return
    }
    try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(name) is drawn: look at it, and keep it")
  }

  @Test func theLibrary() async throws {
    try await draw("library") { bench in
      await bench.read(.dlStart)
      try await bench.tap("library-keep")
      bench.core.go(.library)
      await bench.rest()
    }
  }

  @Test func theSearch() async throws {
    try await draw("search") { bench in
      bench.core.go(.library)
      await bench.rest()
      try await bench.type("bar drifts forward", into: "library-search", nil)
    }
  }

  @Test func aLift() async throws {
    try await draw("lift") { bench in
      await bench.read(.shelfDeadlift)
      bench.core.send(.library(.step(article: .shelfDeadlift, step: 4)))
      await bench.rest()
      try bench.screen.flip(bench.say("strip-fault"))
      await bench.rest()
    }
  }

  @Test func anArticle() async throws {
    try await draw("article") { await $0.read(.claimHelps) }
  }

  @Test func theNextSet() async throws {
    try await draw("next-set") { bench in
      try await bench.startSession()
      try await bench.logSet()
      try await bench.press(bench.say.answer(1))
      try await bench.toSet()
    }
  }

  @Test func theTags() async throws {
    try await draw("tags") { bench in
      try await bench.startSession()
      try await bench.logSet()
      try await bench.press(bench.say.answer(1))
      try await bench.tap("tags-open")
    }
  }

  @Test func anItem() async throws {
    try await draw("item") { bench in
      try await bench.startSession()
      try await bench.logSet()
      try await bench.press(bench.say.answer(1))
      try await bench.press(try #require(bench.list?.items[1]).text)
    }
  }

  @Test func theFiles() async throws {
    try await draw("files") { try await $0.toFiles() }
  }

  @Test func aFileThatAsks() async throws {
    try await draw("files-asks") { bench in
      try await bench.toFiles()
      try await bench.bring(try bench.export())
    }
  }

  @Test func aFileBeforeItComesIn() async throws {
    try await draw("files-answered") { bench in
      try await bench.toFiles()
      try await bench.bring(try bench.export())
      try await bench.tap("settings-unit-kg")
      try await bench.open(bench.say("files-keep-names"))
    }
  }

  @Test func thePageForAClinician() async throws {
    try await draw("summary") { bench in
      try await bench.wholeSession(then: 1)
      try await bench.tap("today-settings")
      try await bench.open(bench.say("summary-row"))
    }
  }
}
