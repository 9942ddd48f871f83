// The look's numbers: every pair that meets stands out as it must, and text grows with the reader's.
// Boundary: the tokens; that screens use them, the walk sees on every screen.
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@Suite struct LookTests {
  private func contrast(
    _ surface: Surface, _ scheme: ColorScheme, _ asked: ColorSchemeContrast = .standard
  ) -> Double {
    let environment = EnvironmentValues(scheme, asked)
    return BraceScreensTests.contrast(
      surface.ink.resolve(in: environment), surface.ground.resolve(in: environment))
  }

  private var texts: [(String, Surface)] {
    let marks = ["●", "◐", "▲", "△", "◌", "?"]
    let grounds: [Shade] = [.ground, .card]
    let inks: [Shade] = [.ink, .quiet, .action]
    return marks.map { ($0, Surface.of(mark: $0)) }
      + (0...10).map { ("pain \($0)", Surface.pain($0)) }
      + [("action", .action), ("stop", .clay)]
      + grounds.flatMap { ground in inks.map { ("page", Surface(ground: ground, ink: $0)) } }
  }

  @Test(arguments: ColorScheme.allCases) func everyTextStandsOut(_ scheme: ColorScheme) {
    for (name, surface) in texts {
      let found = contrast(surface, scheme)
      #expect(found >= 4.5, "\(name): \(found)")
    }
  }

  @Test(arguments: ColorScheme.allCases) func everyLineStandsOut(_ scheme: ColorScheme) {
    for ground: Shade in [.ground, .card] {
      for ink: Shade in [.line, .action] {
        #expect(contrast(Surface(ground: ground, ink: ink), scheme) >= 3)
      }
    }
  }

  @Test(arguments: ColorScheme.allCases) func whoAsksForMoreContrastGetsIt(_ scheme: ColorScheme) {
    // A number on the ramp has black or white ink already.
    for (name, surface) in texts where !name.hasPrefix("pain") {
      let found = contrast(surface, scheme, .increased)
      #expect(found >= 7, "\(name): \(found)")
    }
    for ground: Shade in [.ground, .card] {
      #expect(contrast(Surface(ground: ground, ink: .line), scheme, .increased) >= 4.5)
      #expect(contrast(Surface(ground: ground, ink: .faint), scheme, .increased) >= 3)
    }
  }

  @Test func theRampIsOneHueFromFaintToDeep() {
    #expect(Surface.pain(0).ground == Shade(light: 0xF7E6DC, dark: 0x3A2A24))
    #expect(Surface.pain(10).ground == Shade(light: 0x5E2413, dark: 0xFFD3BF))
    #expect(Set((0...10).map { Surface.pain($0).ground }).count == 11)
    // As measured when the ramp was drawn.
    let least = { scheme in (0...10).map { contrast(Surface.pain($0), scheme) }.min() ?? 0 }
    #expect(least(.light) > 4.9 && least(.dark) > 4.6)
  }

  @Test @MainActor func textGrowsWithTheReaders() throws {
    for style in TextStyle.all {
      let screen = Reader(Text("x").textStyle(style).on(.page))
      #expect(screen.all.first?.fontSize == style.size)
      screen.dynamicTypeSize = .accessibility3
      #expect(try #require(screen.all.first?.fontSize) > 2 * style.size)
    }
  }

  @Test @MainActor func everyIconAndMarkIsDrawn() {
    for sign in Sign.allCases {
      #expect(sign.path(in: CGRect(x: 0, y: 0, width: 24, height: 24)) != Path())
      #expect(Reader(Icon(sign)).labels.isEmpty, "an icon is for the eye")
    }
    for mark in ["●", "◐", "▲", "△", "◌", "?"] {
      #expect(Reader(Mark(mark, side: 16)).labels.isEmpty)
    }
  }
}
