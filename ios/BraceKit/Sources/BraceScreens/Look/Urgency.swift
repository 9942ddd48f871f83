// How soon an open flag wants someone: a shape and a container beside the words.
// Boundary: not the shapes of verdicts, for a flag is none; how soon is the core's.
import BraceWire
import Foundation
import SwiftUI

extension Urgency {
  var sign: Sign {
    switch self {
    case .emergency: .now
    case .today: .today
    case .evaluate: .soon
    }
  }

  var surface: Surface {
    switch self {
    case .emergency: .clay
    case .today: .watch
    case .evaluate: .open
    }
  }
}
