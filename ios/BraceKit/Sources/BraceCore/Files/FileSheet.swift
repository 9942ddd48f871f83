// What the system is to show for an order about a file.
// Boundary: values; the courier says which of them is up, and the screens show it.
import BraceWire
import Foundation

/// A text for the share sheet, and what it is about.
public struct SharedText: Equatable, Sendable {
  public let title: String
  public let text: String

  public init(title: String, text: String) {
    self.title = title
    self.text = text
  }
}

/// One of the system's sheets.
public enum FileSheet: Equatable, Sendable {
  /// Choosing a file.
  case pick
  /// Choosing where this file goes, which is a copy that may be moved there.
  case save(URL)
  /// Choosing who is given a text.
  case share(SharedText)
}

/// What a sheet is for.
public enum FileErrand: Sendable { case pick, save, share }

extension FileOrder {
  var errand: FileErrand {
    switch self {
    case .pick: .pick
    case .save: .save
    case .share: .share
    }
  }

  /// How the core is told what came of it; a shared text is not told of.
  func answer(_ outcome: FileOutcome) -> Event? {
    switch self {
    case .pick: .files(.notPicked(outcome))
    case .save: .files(.handed(outcome))
    case .share: nil
    }
  }
}
