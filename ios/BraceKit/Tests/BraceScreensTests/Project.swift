// The project's own files, for tests that read them as text.
// Boundary: finds and reads; what is looked for in them is the tests'.
import Foundation
import Testing

enum Project {
  /// The folder ios/.
  static let ios: URL = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// One file, by its path in ios/.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: ios.appending(path: path), encoding: .utf8)
  }

  /// A property list.
  static func properties(_ path: String) throws -> [String: Any] {
    let data = try Data(contentsOf: ios.appending(path: path))
    let list = try PropertyListSerialization.propertyList(from: data, format: nil)
    return try #require(list as? [String: Any])
  }

  /// The lines of a list in ios/apple, without its comments.
  static func list(_ name: String) throws -> [String] {
    try text("apple/" + name).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  /// Every Swift file below these folders of ios/, by its path in there.
  static func sources(in folders: [String]) -> [(name: String, text: String)] {
    folders.flatMap { folder -> [(String, String)] in
      let root = ios.appending(path: folder)
      let paths = FileManager.default.enumerator(atPath: root.path)
      var found: [(String, String)] = []
      while let path = paths?.nextObject() as? String {
        guard path.hasSuffix(".swift") else { continue }
        found.append((path, (try? text(folder + "/" + path)) ?? ""))
      }
      return found
    }
  }
}
