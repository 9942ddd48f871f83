// The look's numbers: type, space, shape, colour and motion, each in one place.
// Boundary: values; `Paint` makes SwiftUI's styles of them, and a test measures every pair that meets.
import Foundation
import SwiftUI

/// How a text is written: points and points a line at the system's standard size. It grows with the
/// reader's.
struct TextStyle: Hashable, Sendable {
  let size: CGFloat
  let line: CGFloat
  let weight: Font.Weight
  let grows: Font.TextStyle

  static let clock = TextStyle(size: 56, line: 60, weight: .medium, grows: .largeTitle)
  static let numeral = TextStyle(size: 36, line: 40, weight: .medium, grows: .largeTitle)
  static let title = TextStyle(size: 28, line: 34, weight: .medium, grows: .title)
  static let head = TextStyle(size: 20, line: 26, weight: .medium, grows: .title3)
  static let body = TextStyle(size: 16, line: 24, weight: .regular, grows: .body)
  static let small = TextStyle(size: 14, line: 20, weight: .regular, grows: .footnote)
  static let all = [clock, numeral, title, head, body, small]
}

/// Space, in points.
enum Gap {
  static let hair: CGFloat = 4
  static let narrow: CGFloat = 8
  static let wide: CGFloat = 16
  static let broad: CGFloat = 24
  static let vast: CGFloat = 32
}

/// How round corners are, in points.
enum Corner {
  static let cell: CGFloat = 8
  static let card: CGFloat = 16
}

/// How large something to press is, at least: Apple asks for 44 points, chalky fingers for more.
enum Target {
  /// For a list that has to be seen whole.
  static let least: CGFloat = 44
  static let usual: CGFloat = 48
  static let betweenSets: CGFloat = 56
  static let docked: CGFloat = 64
}

/// How long a change takes, in seconds; none where motion is reduced.
enum Motion {
  static let change: TimeInterval = 0.16
  /// From one phase of a lift to the next.
  static let phase: TimeInterval = 2
  /// The share of it for which the phase stands.
  static let held = 0.4
  /// From one drawing to the next.
  static let frame: TimeInterval = 1 / 30
}

/// One colour, for light and for dark: red, green and blue, a byte each.
struct Shade: Hashable, Sendable {
  let light: UInt32
  let dark: UInt32
  /// For who asked the system for more contrast; absent: the same.
  var lightStrong: UInt32?
  var darkStrong: UInt32?
}

/// A ground and the ink that stands on it.
struct Surface: Hashable, Sendable {
  let ground: Shade
  let ink: Shade
}

extension ShapeStyle where Self == Shade {
  static var ground: Shade { Shade(light: 0xFAF7F2, dark: 0x181613) }
  static var card: Shade { Shade(light: 0xF0EAE0, dark: 0x25221D) }
  static var ink: Shade { Shade(light: 0x23201C, dark: 0xEDE7DD) }
  static var quiet: Shade {
    Shade(light: 0x5B544B, dark: 0xB9B0A3, lightStrong: 0x3F3A33, darkStrong: 0xDAD2C6)
  }
  /// Action and selection, nothing else.
  static var action: Shade { Shade(light: 0x0F5257, dark: 0x8ECBC9) }
  static var onAction: Shade { Shade(light: 0xFFFFFF, dark: 0x04292C) }
  static var line: Shade {
    Shade(light: 0x857C70, dark: 0x91887A, lightStrong: 0x5B544B, darkStrong: 0xB9B0A3)
  }
  /// Lines that only tell apart, and what is not yet.
  static var faint: Shade {
    Shade(light: 0xD8CFC2, dark: 0x433D35, lightStrong: 0x857C70, darkStrong: 0x91887A)
  }
}

extension Surface {
  static let page = Surface(ground: .ground, ink: .ink)
  static let card = Surface(ground: .card, ink: .ink)
  static let action = Surface(ground: .action, ink: .onAction)
  static let clear = Surface(
    ground: Shade(light: 0xD3E6E4, dark: 0x1F4446), ink: Shade(light: 0x06292C, dark: 0xD3EDEB))
  static let watch = Surface(
    ground: Shade(light: 0xF3E3BF, dark: 0x463607), ink: Shade(light: 0x3F2E00, dark: 0xF8E0A8))
  /// Too much, and stop.
  static let clay = Surface(
    ground: Shade(light: 0xF6DCCF, dark: 0x5B2A17), ink: Shade(light: 0x4A1B0A, dark: 0xFFDBCF))
  static let open = Surface(
    ground: Shade(light: 0xE6E3DE, dark: 0x39342D), ink: Shade(light: 0x2B2B33, dark: 0xEDE7DD))

  /// The container of a verdict, by its shape. Shape and word say it; the colour only helps.
  static func of(mark: String) -> Surface {
    switch mark {
    case "●": clear
    case "◐": watch
    case "▲": clay
    default: open
    }
  }

  /// A rating, 0 to 10: one hue that is not the action's, step by step, its number always on it.
  static func pain(_ nrs: UInt8) -> Surface {
    let black = Shade(light: 0x000000, dark: 0x000000)
    let white = Shade(light: 0xFFFFFF, dark: 0xFFFFFF)
    return Surface(
      ground: Shade(
        light: mix(0xF7E6DC, 0x5E2413, nrs), dark: mix(0x3A2A24, 0xFFD3BF, nrs)),
      ink: Shade(light: (nrs <= 6 ? black : white).light, dark: (nrs <= 4 ? white : black).dark))
  }

  /// So many tenths of the way from one colour to another, byte by byte.
  private static func mix(_ from: UInt32, _ to: UInt32, _ tenths: UInt8) -> UInt32 {
    let share = Double(tenths) / 10
    return [16, 8, 0].reduce(0) { mixed, shift in
      let (start, end) = (Double(from >> shift & 0xFF), Double(to >> shift & 0xFF))
      return mixed | UInt32((start + (end - start) * share).rounded()) << shift
    }
  }
}
