// Reading large, with more contrast, with less motion, with either hand.
// Boundary: what the sources ask of the system and what is there to press; what it looks like, a phone shows.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor @Suite struct ReachTests {
  private let sources = Project.sources(in: ["BraceKit/Sources/BraceScreens"])

  @Test(arguments: Language.all) func aWholeSessionInTheLargestText(_ say: Language) async throws {
    let bench = try await Bench(say)
    bench.screen.dynamicTypeSize = .accessibility5
    try await bench.wholeSession(then: 1)
    await bench.look(after: 125)
    try await bench.press(say.answer(1))
    #expect(bench.sees(say("verdict-clear")))
    #expect(bench.screen.all.allSatisfy { $0.role != "button" || $0.columns <= 2 })
  }

  @Test func whatMayNotBreakShrinksInstead() {
    for (name, text) in sources {
      for line in text.matches(of: /\.lineLimit\(1\)\s*(\.\w+)?/) {
        #expect(line.1 == ".minimumScaleFactor", "\(name): cut off in large text")
      }
    }
  }

  @Test func whatMovesAsksWhetherItMay() {
    for (name, text) in sources where name != "Parts/Strip/PlayedFigure.swift" {
      #expect(!text.contains("withAnimation") && !text.contains("TimelineView"), "\(name)")
      for line in text.split(separator: "\n") where line.contains(".animation(") {
        #expect(line.contains("reducesMotion ? nil :"), "\(name)")
      }
    }
  }

  @Test(arguments: Language.all) func betweenTwoSetsEitherThumbReachesAll(_ say: Language)
    async throws
  {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    try await bench.press(say.answer(1))
    try await bench.toSet()
    // What lies above the scrolling page is in a corner that one of the two thumbs does not reach.
    let page = try #require(bench.screen.elements.firstIndex { $0.role == "scroll" })
    let above = bench.screen.elements[..<page].flatMap(\.all).filter { $0.role == "button" }
    #expect(above.map(\.label) == [say("session-exercise"), say("session-end")])
  }
}
