// What holds of every screen that any test comes by: all that can be pressed has a name and room for a
// thumb, and every text stands out from what is behind it, in light and in dark.
// Boundary: sizes are those that the screens ask for; the system's own controls keep theirs.
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

/// Apple asks for 44 points.
private let thumb: CGFloat = 44

@MainActor func walk(_ screen: Reader) {
  for element in screen.all {
    let isWorked = ["button", "field", "switch", "picker"].contains(element.role)
    if isWorked { #expect(!element.label.isEmpty, "a \(element.role) without a name") }
    if element.role == "picker" {
      #expect(element.value != nil, "\(element.label) shows nothing of what can be chosen")
    }
    if element.role == "button", !element.isOfTheSystem {
      #expect(element.size.height >= thumb, "\(element.label) is \(element.size.height) high")
    }
    for text in element.texts {
      for scheme in ColorScheme.allCases {
        for asked in ColorSchemeContrast.allCases {
          guard let (ink, ground) = text.colors(scheme, asked) else {
            Issue.record("\(text.label) is drawn in a colour of the system")
            continue
          }
          let found = contrast(ink, ground)
          #expect(found >= 4.5, "\(text.label) in \(scheme), \(asked): \(found)")
        }
      }
    }
  }
}

/// How much two colours differ: 1 to 21 (WCAG 2.2, "contrast ratio").
func contrast(_ one: Color, _ other: Color) -> Double {
  let both = [luminance(one), luminance(other)].sorted()
  return (both[1] + 0.05) / (both[0] + 0.05)
}

/// WCAG 2.2, "relative luminance".
private func luminance(_ color: Color) -> Double {
  zip([0.2126, 0.7152, 0.0722], color.rgb ?? []).reduce(0) { sum, part in
    let (weight, value) = part
    return sum + weight * (value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
  }
}
