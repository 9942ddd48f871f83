// The core's texts as written, so that a test names a button as a person hears it.
// Boundary: reads shared/i18n; a test in every language is one argument, and a new folder is one more.
import BraceWire
import Foundation
import Testing

struct Language: CustomTestStringConvertible, Sendable {
  let tag: String
  private let texts: [String: String]

  /// A device in this language, or in the one with this tag.
  var locale: LocaleChoice { Self.locale(tag) }

  static func locale(_ tag: String) -> LocaleChoice {
    LocaleChoice(languages: [tag], clock: .h24, firstWeekday: 0, authority: .system)
  }

  var testDescription: String { tag }

  /// Every language that Brace speaks.
  static let all: [Language] = {
    var root = URL(filePath: #filePath)
    for _ in 0..<5 { root.deleteLastPathComponent() }
    let folder = root.appending(path: "shared/i18n")
    let tags = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (tags ?? []).sorted().map { Language(tag: $0, folder: folder.appending(path: $0)) }
  }()

  private init(tag: String, folder: URL) {
    self.tag = tag
    var texts: [String: String] = [:]
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    for file in files ?? [] {
      let lines = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in lines?.split(separator: "\n") ?? [] {
        if let at = line.firstRange(of: " = "), line.first?.isLetter == true {
          texts[String(line[..<at.lowerBound])] = String(line[at.upperBound...])
        }
      }
    }
    self.texts = texts
  }

  /// A text of one line, its values put in.
  func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    var text = texts[key] ?? "(no \(key) in \(tag))"
    for (name, value) in values {
      text = text.replacingOccurrences(of: "{ $\(name) }", with: value)
    }
    return text
  }

  /// What an answer of the pad is called.
  func answer(_ nrs: Int) -> String {
    switch nrs {
    case 0: self("scale-none")
    case 10: self("scale-worst")
    default: self("scale-point", ["nrs": "\(nrs)"])
    }
  }

  func unmarked(_ site: String) -> String {
    self("full-check-unmarked", ["site": self("site-" + site)])
  }

  func marked(_ site: String, _ nrs: Int) -> String {
    self("rating-at", ["nrs": "\(nrs)", "site": self("site-" + site)])
  }

  /// `Deadlift 100 kg × 5`.
  func deadlift(_ kg: String, _ reps: Int) -> String {
    self(
      "set-line",
      [
        "exercise": self("exercise-deadlift"), "load": self("unit-kg", ["number": kg]),
        "reps": "\(reps)",
      ])
  }

  /// `100 kg × 5`.
  func preview(_ kg: String, _ reps: Int) -> String {
    self("set-preview", ["load": self("unit-kg", ["number": kg]), "reps": "\(reps)"])
  }

  /// The advice to stop after a rating at the place that was 1 before lifting.
  func stop(at nrs: Int) -> String {
    self(nrs < 5 ? "stop-exercise" : "stop-and-be-evaluated", ["before": "1", "now": "\(nrs)"])
  }
}
