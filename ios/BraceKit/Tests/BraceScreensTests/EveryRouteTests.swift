// Every screen that the core knows, and the test that works it as a person does, in every language.
// Boundary: that such a test is there; what it shows, it says itself.
import BraceWire
import Foundation
import Testing

@Suite struct EveryRouteTests {
  /// A new route does not compile until a test is named for it.
  private func test(of route: Route) -> String? {
    switch route {
    case .today: "today"
    case .baseline: "fullCheck"
    case .session: "session"
    case .rate: "pad"
    case .end: "aWholeSessionWithARestartInTheMiddle"
    case .answer: "theQuestionComesByItselfWhenItIsTime"
    case .where: "whereItWasFelt"
    case .recall: "aVerdictOffersWhatWasMissed"
    case .verdict: "verdict"
    // What it showed stands in the history; nothing leads to it.
    case .record: nil
    case .reminders: "reminders"
    case .library: "aFavouriteStandsInTheLibraryUntilItIsTakenOut"
    case .article: "anArticleOverAnotherLeadsBackToIt"
    case .plan: "theNextSetsAreChangedAndTheSessionBeginsWithThem"
    case .history, .past: "aSessionIsFoundOpenedAndDeletedByTheDayAndByTheList"
    case .editSet: "everyFieldOfASetIsStepped"
    case .editCheck: "aRatingBetweenSetsIsCorrectedAndTheSetDeleted"
    case .editSession: "startAndEndAreStepped"
    case .settings: "aChoiceIsKeptAndTakenBack"
    case .gear, .editBar: "aBarOfOnesOwnIsEnteredAndLoaded"
    case .exercises, .editExercise: "aLiftOfOnesOwnIsAddedAndRenamed"
    case .bin: "whatWasDeletedIsPutBack"
    case .rateNow: "theBackIsRatedWithoutASessionAndFoundAgain"
    case .ramp: "aWarmUpSetIsSteppedAddedAndRemoved"
    case .checklist: "whichItemsFitIsChosenOnAPageAndHoldsInTheSession"
    case .flags, .endFlag: "itIsRaisedActedOnAndEndedWithAnOutcome"
    case .flagCard: "theCardIsReadInTheOrderInWhichItIsDone"
    case .about: "thePagesAboutAPersonAreTurnedForwardAndBack"
    case .next: "theNextSetsAreChangedAndTheSessionBeginsWithThem"
    case .returnPlan, .planSetUp: "aPlanIsSetUpAndAStepTaken"
    case .daysOff: "daysOffAreTakenFromTheVerdictAndEndedFromToday"
    case .variations: "stopLeadsToTheVariationsOrTheEnd"
    case .numbers: "everyCountrysNumberIsReadAndAnotherIsChosen"
    case .files: "theLogIsSavedWhereThePersonWants"
    case .summary: "aPageForAClinicianIsSteppedReadAndLeft"
    }
  }

  @Test func everyScreenIsWorkedByATestInEveryLanguage() throws {
    let tests = Project.sources(in: ["BraceKit/Tests/BraceScreensTests"]).map(\.text).joined()
    let inEach = tests.matches(of: /@Test\(\s*arguments: Language\.all[^@]*?\)\s*func (\w+)\(/)
    let names = Set(inEach.map { String($0.1) })
    #expect(names.count > 80)
    var unworked: [Route] = []
    for route in routes {
      guard let test = test(of: route) else {
        unworked.append(route)
        continue
      }
      #expect(names.contains(test), "\(route)")
    }
    #expect(routes.count > 30 && unworked == [.record])
  }

  /// Every route, as the wire counts them.
  private var routes: [Route] {
    var routes: [Route] = []
    while let next = try? Route.bincodeDeserialize(input: [UInt8(routes.count), 0, 0, 0]) {
      routes.append(next)
    }
    return routes
  }
}
