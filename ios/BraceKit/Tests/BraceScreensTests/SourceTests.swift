// The first law, as far as a search can tell: a shell has no sentence, and one file knows the system.
// Boundary: reads the sources as text; what a sentence is, is kept simple.
import Foundation
import Testing

@Suite struct SourceTests {
  private static let sources = Project.sources(in: ["App", "BraceKit/Sources"])

  @Test func theSourcesAreFound() { #expect(Self.sources.count > 25) }

  @Test func noShellHasASentence() {
    for (name, text) in Self.sources {
      for line in text.split(separator: "\n") {
        let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
        for match in code.matches(of: /"([^"]*)"/) {
          let words = match.1.split(separator: " ")
          #expect(words.count < 2, "\(name): \(match.1)")
        }
      }
    }
  }

  @Test func onlyThePlatformFilesAskWhereTheyRun() {
    let asking = Self.sources.filter { $0.text.contains("#if") || $0.text.contains("#available") }
    let names = asking.map { $0.name.split(separator: "/").last.map(String.init) ?? "" }
    #expect(Set(names) == ["Platform.swift"])
  }

  @Test func everyFileSaysWhatItIsForAndStaysSmall() {
    for (name, text) in Self.sources {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 200, "\(name)")
      #expect(lines.first?.hasPrefix("// ") == true && text.contains("\n// Boundary: "), "\(name)")
    }
  }
}
