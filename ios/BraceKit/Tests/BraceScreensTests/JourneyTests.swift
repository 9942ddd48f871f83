// A whole session as a person does it: three lifts and one of their own, warm-ups, the checklist, an item
// left open, a list skipped, a fault, a note; and how it reads in the history.
// Boundary: presses and what is read; what is stored is tested in the core.
import BraceCore
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor extension Bench {
  /// Fills in the first work set of a lift, and logs its warm-ups, one tap each.
  fileprivate func warmUp(_ exercise: String, _ kg: String) async throws {
    try await choose(exercise)
    try await type(kg + " kg", into: "session-load")
    try await type("5", into: "session-reps")
    let steps = session?.ramp?.steps ?? []
    #expect(steps.count > 2, "\(exercise)")
    for step in steps {
      try await press(step.label)
      try await tap("rate-skip")
    }
  }

  /// Logs the set; with one item that is not true.
  fileprivate func logWithOneOpen(_ item: Int) async throws {
    try await tap("session-log")
    for at in 0..<8 {
      let card = try #require(list?.card)
      try await press(at == item ? card.no.spoken : card.yes.spoken)
      if at == item { try await press(try #require(list?.card).no.spoken) }
    }
    try await press(try #require(session).labels.log)
  }

  /// A lift of the person's own, held in front: the one question, and on to its set.
  fileprivate func addOwn(_ name: String) async throws {
    try await tap("session-exercise")
    try await search(name)
    try await tap("exercises-new")
    try await press(say("exercises-pattern-squat"), in: row(say("exercises-pattern")).label)
    try await press(say("exercises-place-front"), in: row(say("exercises-place")).label)
    try await tap("exercises-add")
    try await press(name)
  }
}

@MainActor @Suite struct JourneyTests {
  @Test func aWholeSessionIsLoggedAndReadsRight() async throws {
    let say = try #require(Language.all.first { $0.tag == "en" })
    let bench = try await Bench(say)
    try await bench.startSession()

    try await bench.warmUp("back-squat", "100")
    try await bench.logWithOneOpen(5)
    try await bench.press(say.answer(1))

    try await bench.warmUp("deadlift", "140")
    try await bench.tap("session-log")
    try await bench.press(try #require(bench.list?.skip).spoken)
    try await bench.press(say.answer(1))
    try await bench.tap("tags-open")
    try await bench.press(say("fault-round"))
    try await bench.tap("tags-close")

    try await bench.warmUp("trap-bar-deadlift", "120")
    try await bench.logNext()
    try await bench.press(say.answer(1))
    // From the second set on it is three presses.
    try await bench.repeatSet()

    try await bench.toSet()
    try await bench.addOwn("Zercher carry")
    try await bench.tap("note-label")
    try await bench.type("elbows hurt", into: "note-label", .byTappingElsewhere)
    try await bench.closeSheet()
    try await bench.logSet("60")
    try await bench.press(say.answer(1))

    try await bench.tap("session-end")
    try await bench.tap("full-check-nothing")
    try await bench.readNewest()
    let session = try #require(bench.past).session
    for set in session.sets { #expect(bench.hears(set.text)) }
    func heard(_ start: String, _ words: [String]) throws {
      let all = bench.screen.labels
      let line = all.last { $0.contains(start) && words.allSatisfy($0.contains) }
      #expect(line != nil, "\(start): \(words) in \(all.filter { $0.contains(start) })")
    }
    try heard("Back squat 100", ["lats"])
    try heard("Deadlift 140", [say("list-skipped"), say("fault-round")])
    try heard("Trap bar deadlift 120", ["one by one"])
    try heard("Trap bar deadlift 120", ["still true"])
    try heard("Zercher carry 60", ["elbows hurt"])
    #expect(session.sets.count { $0.kind == .work } == 5)
    #expect(session.sets.count { $0.kind == .warmUp } >= 9)
  }

  @Test func aShorterOneInGerman() async throws {
    let say = try #require(Language.all.first { $0.tag == "de" })
    let bench = try await Bench(say)
    try await bench.startSession()
    try await bench.warmUp("back-squat", "80")
    try await bench.logWithOneOpen(1)
    try await bench.press(say.answer(1))
    try await bench.tap("tags-open")
    try await bench.press(say("fault-no-brace"))
    try await bench.tap("tags-close")
    try await bench.toSet()
    try await bench.addOwn("Zercher-Kniebeuge mit Kette")
    try await bench.tap("note-label")
    try await bench.type("Ellbogen", into: "note-label", .byTappingElsewhere)
    try await bench.closeSheet()
    try await bench.logSet("40")
    try await bench.press(say.answer(1))
    try await bench.tap("session-end")
    try await bench.tap("full-check-nothing")
    try await bench.readNewest()
    for words in [
      say("check-grip"), say("fault-no-brace"), "Zercher-Kniebeuge mit Kette 40", "Ellbogen",
    ] {
      #expect(bench.hears(of: words), "\(words)")
    }
  }
}
