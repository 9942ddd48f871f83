// The scale as who listens works it: one element beside the eleven buttons, turned up and down, then pressed.
// Boundary: what assistive technology is told; how it says it, only a phone shows.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor @Suite struct ListeningTests {
  /// After a set, with its question.
  private func asked(_ say: Language) async throws -> Bench {
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.logSet()
    return bench
  }

  private func turn(_ bench: Bench, _ way: String, _ times: Int = 1) async throws {
    for _ in 0..<times { try await bench.act(way, on: bench.say("rate-title")) }
  }

  private func heard(_ bench: Bench) throws -> String? {
    try bench.screen.find("adjustable", bench.say("rate-title")).value
  }

  @Test(arguments: Language.all) func theScaleIsTurnedAndPressed(_ say: Language) async throws {
    let bench = try await asked(say)
    #expect(try heard(bench) == "", "nothing is chosen beforehand")
    try await turn(bench, "Increment")
    #expect(try heard(bench) == say.answer(0))
    try await turn(bench, "Decrement")
    #expect(try heard(bench) == say.answer(0), "it ends at the least")
    try await turn(bench, "Increment", 12)
    #expect(try heard(bench) == say.answer(10), "and at the most")
    try await turn(bench, "Decrement", 9)
    #expect(try heard(bench) == say.answer(1))
    #expect(bench.session?.pad != nil, "turning answers nothing")
    try await turn(bench, "Activate")
    #expect(bench.session?.pad == nil && bench.session?.sets.last != nil)
  }

  @Test(arguments: Language.all) func downFromNothingBeginsAtTheMost(_ say: Language) async throws {
    let bench = try await asked(say)
    try await turn(bench, "Decrement")
    #expect(try heard(bench) == say.answer(10))
  }

  @Test(arguments: Language.all) func pressedBeforeItWasTurnedItAnswersNothing(_ say: Language)
    async throws
  {
    let bench = try await asked(say)
    try await turn(bench, "Activate")
    #expect(bench.session?.pad != nil)
  }

  @Test func whatWasTurnedForOneQuestionIsNotHeardAtTheNext() throws {
    let screen = Reader(TwoQuestions())
    try screen.act("Increment", on: "one")
    #expect(try screen.find("adjustable", "one").value == "least")
    try screen.press("most")
    #expect(try screen.find("adjustable", "two").value == "", "answered by a button")
    try screen.act("Decrement", on: "two")
    try screen.press("another")
    #expect(try screen.find("adjustable", "three").value == "", "not answered at all")
  }

  @Test(arguments: Language.all) func itIsMetBeforeTheElevenButtons(_ say: Language) async throws {
    let bench = try await asked(say)
    let met = bench.screen.all
    let scale = try #require(met.firstIndex { $0.role == "adjustable" })
    let buttons = (0...10).map { nrs in met.firstIndex { $0.label == say.answer(nrs) } }
    #expect(buttons.allSatisfy { $0.map { $0 > scale } == true }, "all eleven stay")
  }

  @Test(arguments: Language.all) func anAreaOfTheBackIsRatedTheSameWay(_ say: Language) async throws
  {
    let bench = try await Bench(say)
    try await bench.toBaseline()
    try await bench.press(say.unmarked("mid-centre"))
    let sheet = try #require(bench.screen.all.first { $0.role == "adjustable" })
    for _ in 0..<4 { try await bench.act("Increment", on: sheet.label) }
    try await bench.act("Activate", on: sheet.label)
    #expect(bench.sees(say.marked("mid-centre", 3)))
  }
}

/// One question after another where the first stood.
private struct TwoQuestions: View {
  @State private var at = 0

  var body: some View {
    Answers(
      name: ["one", "two", "three"][at],
      scale: [ScalePoint(nrs: 0, label: "least"), ScalePoint(nrs: 1, label: "most")],
      low: "", high: ""
    ) { _ in at += 1 }
    Button("another") { at += 1 }
  }
}
