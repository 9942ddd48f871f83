// A document's name, fit for a file of the app's own and for one line of a screen.
// Boundary: names alone; what is in a file is the core's matter.
import Foundation

extension String {
  /// Without what parts folders, what is not seen and what turns the direction of reading around; at most
  /// 200 bytes, of which the ending keeps its own.
  var fileName: String {
    let kept = unicodeScalars.filter {
      ![.control, .format, .lineSeparator, .paragraphSeparator].contains(
        $0.properties.generalCategory)
    }
    let parts = String(String.UnicodeScalarView(kept)).split(separator: /[\/\\:]/)
    let name = parts.joined(separator: "-").drop { $0 == "." || $0.isWhitespace }
    return String(name).shortened(to: 200)
  }

  private func shortened(to most: Int) -> String {
    guard !isEmpty else { return "file" }
    guard utf8.count > most else { return self }
    let ending = lastIndex(of: ".").map { self[$0...] } ?? ""
    let end = ending.utf8.count <= 20 ? String(ending) : ""
    var stem = String(dropLast(end.count))
    while stem.utf8.count + end.utf8.count > most { stem.removeLast() }
    return stem + end
  }
}
