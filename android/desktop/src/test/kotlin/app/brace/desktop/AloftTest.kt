package app.brace.desktop

import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performTextReplacement
import app.brace.wire.Event
import app.brace.wire.ForeignAnswers
import app.brace.wire.LoadUnit
import app.brace.wire.OtherNames
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.TransferEvent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import java.time.LocalDate
import kotlin.io.path.createTempFile
import kotlin.io.path.deleteExisting
import kotlin.io.path.writeText

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
            hand.tap("Got it")
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
            assertTrue(text, text.startsWith("An earlier log is in quarantine/"))
            onNodeWithText(text).assertExists()
            hand.tap("Reminders")
            onNodeWithText(text).assertExists()
            hand.tap("Recover what is readable")
            hand.idle()
            onNodeWithText("There was nothing new to recover.").assertExists()
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
            onNodeWithText("Recover what is readable").assertDoesNotExist()
        }

    @Test
    fun takingOverIsStopped() =
        inHand({ begunEmpty() }) { hand ->
            hand.tap("Recover what is readable")
            onNodeWithText("Recovering what is readable: 0%.").assertExists()
            onNodeWithText("Recover what is readable").assertDoesNotExist()
            hand.tap("Stop")
            hand.idle()
            onNodeWithText("Stop").assertDoesNotExist()
            hand.button("Recover what is readable").assertExists()
        }

    @Test
    fun aFileOnItsWayIntoTheLogIsStopped() =
        inHand({ start() }) { hand ->
            val file = createTempFile("strong", ".csv").apply { writeText(sessions(700)) }
            val answers = ForeignAnswers(LoadUnit.KG, emptyList(), OtherNames.ASK)
            hand.send(Event.Transfer(TransferEvent.BringIn("$file", answers)))
            val text = checkNotNull(hand.view.standing).text
            assertTrue(text, text.startsWith("Bringing the file in: "))
            hand.tap("Reminders")
            onNodeWithText(checkNotNull(hand.view.standing).text).assertExists()
            hand.tap("Stop")
            hand.idle()
            assertNull(hand.view.standing)
            assertEquals("Stopped. Your log is as it was before.", hand.view.notice?.text)
            file.deleteExisting()
        }

    /** Another app's export of so many sessions with a set each, one a day. */
    private fun sessions(count: Int) =
        (0 until count).joinToString("", "$STRONG_HEADER\n") {
            val day = LocalDate.of(2023, 1, 1).plusDays(it.toLong())
            "$day 18:05:00,\"Evening\",1h,\"Deadlift (Barbell)\",1,100.0,5.0,0,0.0,\"\",\"\",8\n"
        }

    @Test
    fun anUnusualLoadIsAskedAboutAndLoggedAsItStands() =
        inHand({
            ready()
            typed("1000kg")
        }) { hand ->
            hand.tap("Log set")
            onNodeWithText("1000\u00A0kg is far more than your 100\u00A0kg so far. Log it anyway?").assertExists()
            assertEquals(1, hand.session().sets.size)
            hand.tap("Log it anyway")
            assertEquals("Saved Deadlift 1000\u00A0kg\u00A0×\u00A05.", hand.view.notice?.text)
        }

    @Test
    fun anUnusualLoadIsChangedInstead() =
        inHand({
            ready()
            typed("1000kg")
        }) { hand ->
            hand.tap("Log set")
            hand.tap("Change it")
            assertEquals("1000\u00A0kg", hand.session().form.load)
            hand.button("Log set").assertExists()
            onNodeWithText("Log it anyway").assertDoesNotExist()
        }

    @Test
    fun anUnusualLoadLoggedWithoutTheListIsAskedAboutInTheSetsForm() =
        inHand({
            lifting()
            typed("1000kg")
        }) { hand ->
            assertNotNull(hand.session().checklist)
            hand.tap("Log without the list")
            assertNotNull(hand.view.confirm)
            assertNull(hand.session().checklist)
            onNodeWithContentDescription("Load").assertExists()
            hand.tap("Log it anyway")
            val set = hand.session().sets.last()
            assertTrue(set.details, "logged without the list" in set.details)
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
            ready()
            typed("1000kg")
        }) { hand ->
            hand.tap("Log set")
            onNodeWithContentDescription("Load").performTextReplacement("990kg")
            onNodeWithText("Log it anyway").assertDoesNotExist()
            hand.tap("Log set")
            onNodeWithText("990\u00A0kg is far more than your 100\u00A0kg so far. Log it anyway?").assertExists()
            hand.tap("Log it anyway")
            onNodeWithText("Saved Deadlift 990\u00A0kg\u00A0×\u00A05.").assertExists()
        }

    @Test
    fun aSlipIsTakenBackWhereNothingWasToldSince() =
        inHand({ stopped(9) }) { hand ->
            hand.see(Route.TODAY)
            hand.tap("Undo")
            assertNull(hand.view.stop)
        }
}
