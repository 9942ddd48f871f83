package app.brace.desktop

import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.assertIsOff
import androidx.compose.ui.test.assertIsOn
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isToggleable
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performTextReplacement
import app.brace.wire.ArticleBlock
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.Tread
import app.brace.wire.Urgency
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * What changes what comes next, by touch: a flag from its first word to its end, a plan, days off, what was taken.
 *
 * Boundary: pressed by label over the real core; what follows from each is the core's to test.
 */
class FlowJourneyTest {
    private fun Hand.rows() = on<Screen.Rows>().value.sections.flatMap { it.rows }

    @Test
    fun aFlagIsRaisedAtTheBaselineActedOnAndEndedWithAnOutcome() =
        inHand({ inGermany() }) { hand ->
            raised(hand)
            actedOn(hand)
            ended(hand)
        }

    private fun SkikoComposeUiTest.raised(hand: Hand) {
        hand.tap("Start a session")
        repeat(4) { hand.tap("Skip") }
        hand.tap("Nothing hurts")
        assertEquals(Route.FLAGS, hand.on<Screen.Rows>().value.page)
        hand.tap(hand.rows().first().label)
        hand.tap(hand.rows()[1].label)
        hand.tap("Save")
        val card = hand.on<Screen.FlagCard>().value
        assertEquals(Urgency.EMERGENCY to "112", card.urgency to card.number?.number)
        onNodeWithText(card.sentence).assertExists()
    }

    private fun SkikoComposeUiTest.actedOn(hand: Hand) {
        hand.tap("Log what you lifted")
        val line = checkNotNull(hand.view.flag)
        assertEquals("no load is suggested", "", hand.session().form.load)
        onNodeWithContentDescription("Load").performTextReplacement("60 kg")
        hand.tap("Log set")
        hand.goThrough()
        hand.tap("Log set")
        hand.tap("0: no pain")
        assertEquals("logging is never refused", 1, hand.session().sets.size)
        val before = hand.taps
        hand.tap(line.text)
        hand.tap("Open the dialler")
        assertEquals("two taps from anywhere", 2, hand.taps - before)
        assertEquals(listOf("112"), hand.dialled)
        hand.tap("End the session")
        hand.tap("Nothing hurts")
        assertNotNull("it stays open", hand.view.flag)
        hand.button(line.text).assertExists()
    }

    private fun SkikoComposeUiTest.ended(hand: Hand) {
        hand.tap("What to do")
        hand.tap("Someone has looked at it")
        onNodeWithText("Save").assertDoesNotExist()
        hand.tap("Doctor")
        hand.tap("I may lift, within limits")
        onNodeWithContentDescription("Within which limits").performTextReplacement("no pulls from the floor")
        hand.tap("Save")
        assertNull(hand.view.flag)
        hand.tap("History")
        val said = hand.openOnlySession().session.symptoms
        assertEquals("raised, and looked at", 2, said.size)
        onNodeWithText(said.last()).assertExists()
    }

    @Test
    fun aPlanIsSetUpAndAStepTaken() =
        inHand({
            known()
            clear("100kg")
            later(3 * 24 * 60)
            look()
        }) { hand ->
            hand.tap("Plan")
            hand.tap("Return plan for Deadlift")
            onNodeWithContentDescription("Your maximum").performTextReplacement("165 kg")
            hand.tap("Begin the plan")
            assertEquals(listOf(Tread.HERE, Tread.LATER, Tread.LATER, Tread.LATER), hand.stairs())
            hand.tap("Start a session")
            hand.tap("Nothing hurts")
            hand.tap("None of these")
            assertEquals("82.5\u00A0kg", hand.session().form.load)
            hand.tap("Log set")
            hand.goThrough()
            hand.tap("Log set")
            hand.tap("0: no pain")
            hand.tap("End the session")
            hand.tap("Nothing hurts")
            hand.evening.later(122)
            hand.see(Route.TODAY)
            hand.tap("0: no pain")
            hand.evening.later(3 * 24 * 60)
            hand.evening.clear("82.5kg")
            hand.see(Route.PLAN)
            assertEquals(listOf(Tread.DONE, Tread.HERE, Tread.LATER, Tread.LATER), hand.stairs())
        }

    private fun Hand.stairs() =
        on<Screen.Plan>()
            .value.blocks
            .filterIsInstance<ArticleBlock.Staircase>()
            .single()
            .value.treads
            .map { it.stands }

    @Test
    fun theThirdDeadliftDayIsGoneOnWithByOneTap() =
        inHand({ thirdDay() }) { hand ->
            val notice = checkNotNull(hand.session().deadliftDay)
            onNodeWithText(notice.text).assertExists()
            onNodeWithText(notice.source).assertExists()
            hand.tap("Go on")
            assertNull(hand.session().deadliftDay)
            onNodeWithText(notice.text).assertDoesNotExist()
        }

    @Test
    fun theNextSetsAreChangedAndTheSessionBeginsWithThem() =
        inHand({ setBack() }) { hand ->
            hand.tap(checkNotNull(hand.on<Screen.Today>().value.next).label)
            val before = hand.stepper().value
            hand.tap(hand.stepper().more.label)
            val after = hand.stepper().value
            assertTrue("$before, $after", before != after)
            hand.tap("Today")
            hand.tap("Start a session")
            hand.tap("Nothing hurts")
            hand.tap("None of these")
            assertEquals(after, hand.session().form.load)
        }

    private fun Hand.stepper() =
        on<Screen.Plan>()
            .value.blocks
            .filterIsInstance<ArticleBlock.Stepper>()
            .first()
            .value

    @Test
    fun daysOffAreTakenFromTheVerdictAndEndedFromToday() =
        inHand({
            ended(3)
            later(122)
            answer(3)
            go(Route.VERDICT)
        }) { hand ->
            hand.tap("A few days off")
            hand.tap("One day more")
            val take = checkNotNull(hand.on<Screen.Rows>().value.action).label
            assertTrue(take, "4" in take)
            hand.tap(take)
            assertNotNull(hand.on<Screen.Today>().value.daysOff)
            hand.tap("End the days off")
            assertNull(hand.on<Screen.Today>().value.daysOff)
        }

    @Test
    fun whatWasTakenIsTickedBeforeTheAnswerAndKeptWithIt() =
        inHand({ lifted() }) { hand ->
            val tick = "I took something against the pain"
            onNode(hasText(tick) and isToggleable()).assertIsOff()
            hand.tap(tick)
            onNode(hasText(tick) and isToggleable()).assertIsOn()
            hand.tap("1 of 10")
            hand.tap("End the session")
            onNode(hasText(tick) and isToggleable()).assertIsOff()
            hand.tap("Nothing hurts")
            hand.tap("History")
            val checks = hand.openOnlySession().session.checks
            assertEquals("$checks", listOf(false, true, false), checks.map { "taken against the pain" in it.text })
            hand.tap(checks[1].text)
            onNode(hasText(tick) and isToggleable()).assertIsOn()
            hand.tap(tick)
            hand.tap("Save")
            assertTrue(
                hand
                    .on<Screen.Past>()
                    .value.session.checks
                    .none { "taken against the pain" in it.text },
            )
        }
}
