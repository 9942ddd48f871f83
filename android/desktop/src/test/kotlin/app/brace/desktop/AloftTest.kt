package app.brace.desktop

import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performTextReplacement
import app.brace.wire.Route
import app.brace.wire.Screen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * What stands on every screen until it is dealt with: a verdict to read, a session to move, a log that lies aside,
 * the advice to stop, the question about an unusual load.
 *
 * Boundary: pressed by label over the real core; when each stands is the core's to test.
 */
class AloftTest {
    @Test
    fun aVerdictDecidedOnTheSideIsReadWhereverThePersonIs() =
        inHand({ decidedOvernight() }) { hand ->
            val title = checkNotNull(hand.view.decided).title
            hand.on<Screen.Session>()
            onNodeWithText(title).assertExists()
            onNodeWithText("Too much").assertExists()
            hand.tap("Today")
            onNodeWithText(title).assertExists()
            hand.tap("Read")
            onNodeWithText(title).assertDoesNotExist()
            assertNull(hand.view.decided)
        }

    @Test
    fun aSessionThatLiesAheadIsMovedByOneTap() =
        inHand({ aheadByADay() }) { hand ->
            val text = checkNotNull(hand.view.ahead).text
            onNodeWithText(text).assertExists()
            hand.tap("Reminders")
            onNodeWithText(text).assertExists()
            hand.tap("It was just now")
            onNodeWithText(text).assertDoesNotExist()
            assertNotNull(hand.view.ask)
        }

    @Test
    fun whatLiesAsideIsTakenOverByOneTap() =
        inHand({ damaged() }) { hand ->
            hand.tap("Begin an empty log")
            val text = checkNotNull(hand.view.standing).text
            assertTrue(text, text.startsWith("An earlier log lies in quarantine/"))
            onNodeWithText(text).assertExists()
            hand.tap("Reminders")
            onNodeWithText(text).assertExists()
            hand.tap("Take over what can be read")
            hand.idle()
            onNodeWithText("There was nothing to take over that this log lacks.").assertExists()
            onNodeWithText(text).assertDoesNotExist()
            onNodeWithText("Leave it there").assertDoesNotExist()
        }

    @Test
    fun whatLiesAsideIsLeftWhereItIs() =
        inHand({ begunEmpty() }) { hand ->
            val text = checkNotNull(hand.view.standing).text
            onNodeWithText(text).assertExists()
            hand.tap("Leave it there")
            onNodeWithText(text).assertDoesNotExist()
            onNodeWithText("Take over what can be read").assertDoesNotExist()
        }

    @Test
    fun takingOverIsStopped() =
        inHand({ begunEmpty() }) { hand ->
            hand.tap("Take over what can be read")
            onNodeWithText("Taking over what can be read: 0 %.").assertExists()
            onNodeWithText("Take over what can be read").assertDoesNotExist()
            hand.tap("Stop")
            hand.idle()
            onNodeWithText("Stop").assertDoesNotExist()
            hand.button("Take over what can be read").assertExists()
        }

    @Test
    fun anUnusualLoadIsAskedAboutAndLoggedAsItStands() =
        inHand({
            lifting()
            typed("1000kg")
        }) { hand ->
            hand.tap("Log set")
            onNodeWithText("1000 kg is far more than your 100 kg so far. Log it all the same?").assertExists()
            assertEquals(
                1,
                hand
                    .on<Screen.Session>()
                    .value.sets.size,
            )
            hand.tap("Log it all the same")
            assertEquals("Saved Deadlift 1000 kg × 5.", hand.view.notice?.text)
        }

    @Test
    fun anUnusualLoadIsChangedInstead() =
        inHand({
            lifting()
            typed("1000kg")
        }) { hand ->
            hand.tap("Log set")
            hand.tap("Change it")
            assertEquals(
                "1000 kg",
                hand
                    .on<Screen.Session>()
                    .value.form.load,
            )
            hand.button("Log set").assertExists()
            onNodeWithText("Log it all the same").assertDoesNotExist()
        }

    @Test
    fun stopStandsOnEveryScreenUntilAWayOnIsTaken() =
        inHand({ stopped() }) { hand ->
            listOf(Route.TODAY, Route.RECORD, Route.SESSION).forEach {
                hand.see(it)
                hand.button("Carry on").assertExists()
            }
            hand.tap("End the session")
            hand.on<Screen.FullCheck>()
            onNodeWithText("Carry on").assertDoesNotExist()
        }

    @Test
    fun whatIsTypedSinceTheQuestionIsNoAnswerToIt() =
        inHand({
            lifting()
            typed("1000kg")
        }) { hand ->
            hand.tap("Log set")
            onNodeWithContentDescription("Load").performTextReplacement("990kg")
            onNodeWithText("Log it all the same").assertDoesNotExist()
            hand.tap("Log set")
            onNodeWithText("990 kg is far more than your 100 kg so far. Log it all the same?").assertExists()
            hand.tap("Log it all the same")
            onNodeWithText("Saved Deadlift 990 kg × 5.").assertExists()
        }

    @Test
    fun aSlipIsTakenBackWhereNothingWasToldSince() =
        inHand({ stopped(9) }) { hand ->
            hand.see(Route.TODAY)
            hand.tap("Undo: the last rating")
            assertNull(hand.view.stop)
        }
}
