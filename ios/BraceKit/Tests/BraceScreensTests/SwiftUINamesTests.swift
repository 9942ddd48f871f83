// The stand-in of SwiftUI stays a small, honest subset: every name of it is one that the sources use, or part
// of one, and for each there is the page of Apple's where its signature was read.
// Boundary: names as they are written; what a name means where it stands, the compiler knows.
import Foundation
import Testing

@Suite struct SwiftUINamesTests {
  private static let standIns = [
    "StandIns/SwiftUI", "StandIns/UIKit", "StandIns/UniformTypeIdentifiers",
  ]
  /// What is written in the list, name by name.
  private let pages: [String: [String]]
  /// Those of them that the sources do not write themselves.
  private let implied: Set<String>
  /// The pages of what is behind `#if os(iOS)`.
  private let onPhones: [String: [String]]

  init() throws {
    var (pages, implied): ([String: [String]], Set<String>) = ([:], [])
    var onPhones: [String: [String]] = [:]
    for row in try Project.list("swiftui.txt") {
      let parts = row.split(separator: " ").map(String.init)
      if parts[0].hasPrefix("!") {
        onPhones[String(parts[0].dropFirst())] = Array(parts.dropFirst())
        continue
      }
      let name = parts[0].hasPrefix("+") ? String(parts[0].dropFirst()) : parts[0]
      if parts[0].hasPrefix("+") { implied.insert(name) }
      #expect(pages[name] == nil, "\(name) stands there twice")
      pages[name] = Array(parts.dropFirst())
    }
    (self.pages, self.implied, self.onPhones) = (pages, implied, onPhones)
  }

  private func code(_ text: String) -> String {
    text.replacing(/\/\/.*/, with: "").replacing(/"(?:[^"\\]|\\.)*"/, with: "")
  }

  /// Every public name of the stand-in, but for what only tests see of it.
  private var declared: Set<String> {
    var names: Set<String> = []
    for (_, text) in Project.sources(in: Self.standIns) {
      if text.contains("// Boundary: nothing here is Apple's") { continue }
      let text = code(text)
      let declaration =
        /(?:public|open) (?:internal\(set\) )?(?:(?:static|mutating|nonisolated) )*(?:struct|class|enum|protocol|typealias|func|var|let) `?(\w+)/
      for match in text.matches(of: declaration) { names.insert(String(match.1)) }
      for match in text.matches(of: /[\s{]case ([a-z`][\w`]*(?:, [\w`]+)*) *[\n}]/) {
        for name in match.1.replacing("`", with: "").split(separator: ", ") {
          names.insert(String(name))
        }
      }
    }
    // What tests read of a colour.
    return names.subtracting(["rgb"])
  }

  private var used: Set<String> {
    let sources = Project.sources(in: ["App", "BraceKit/Sources/BraceScreens"]).map(\.text)
    return Set(
      code(sources.joined(separator: "\n")).matches(of: /[A-Za-z_]\w*/).map { String($0.0) })
  }

  @Test func everyNameHasThePageWhereItsSignatureWasRead() {
    #expect(declared.count > 200)
    #expect(declared.subtracting(pages.keys).sorted() == [], "without a page")
    #expect(Set(pages.keys).subtracting(declared).sorted() == [], "not in the stand-in any more")
  }

  @Test func nothingStandsInThatTheSourcesDoNotUse() {
    let unused = declared.subtracting(used)
    #expect(unused.subtracting(implied).sorted() == [], "used by nothing")
    #expect(implied.subtracting(unused).sorted() == [], "used after all: without a plus")
  }

  @Test func whatOnlyApplesCompilerReadsHasItsPageToo() {
    let sources = Project.sources(in: ["App", "BraceKit/Sources/BraceScreens"]).map(\.text)
    let text = code(sources.joined(separator: "\n"))
    var words: Set<String> = []
    for block in text.matches(of: /#if os\(iOS\)([^#]*)#/) {
      for word in block.1.matches(of: /[A-Za-z_]\w*/) { words.insert(String(word.0)) }
    }
    // Swift's and Foundation's, and what the screens call their own.
    words.subtract(["import", "UIKit", "MainActor", "static", "var", "URL", "string"])
    words.subtract(["settings", "notifications", "are", "staysOn", "Held", "held", "task", "work"])
    words.subtract(["let", "private", "final", "class", "func", "end", "if", "Task", "await"])
    #expect(words == Set(onPhones.keys))
  }

  @Test func everyPageIsOneOfApples() {
    for (name, pages) in pages.map({ $0 }) + onPhones {
      #expect(!pages.isEmpty, "\(name)")
      for page in pages {
        #expect(
          page.firstMatch(
            of:
              /^(swiftui|swift|coregraphics|uikit|foundation|uniformtypeidentifiers)\/[a-z0-9_.\-\/():]+$/
          ) != nil,
          "\(page)")
      }
    }
  }
}
