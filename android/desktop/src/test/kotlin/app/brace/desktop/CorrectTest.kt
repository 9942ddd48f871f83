package app.brace.desktop

import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performTextReplacement
import app.brace.core.Evening.Companion.lower
import app.brace.wire.Event
import app.brace.wire.Screen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * What was entered wrongly is put right by hand, in the open session and in a past one.
 *
 * Boundary: pressed by label over the real core; what a correction changes is the core's to test.
 */
class CorrectTest {
    private fun Hand.logged() = session().logged

    @Test
    fun aLoadThreeSetsBackIsPutRightInThreeTaps() =
        inHand({ ready(sets = 3) }) { hand ->
            val before = hand.logged()
            hand.tap(before.first().label)
            hand.on<Screen.EditSet>()
            onNodeWithContentDescription("Load").performTextReplacement("90")
            hand.tap("Save")
            assertTrue(hand.taps <= 3)
            assertTrue(
                hand
                    .logged()
                    .first()
                    .text
                    .startsWith("90"),
            )
            assertEquals(before.drop(1), hand.logged().drop(1))
        }

    @Test
    fun aDeletedSetComesBackByUndo() =
        inHand({
            ready()
            later(3)
        }) { hand ->
            hand.tap(hand.logged().single().label)
            hand.tap("Delete")
            assertEquals(emptyList<Any>(), hand.logged())
            hand.tap(checkNotNull(hand.view.undo).spoken)
            assertEquals(1, hand.logged().size)
        }

    @Test
    fun aRatingOfAPastSessionIsPutRight() =
        inHand({
            ready()
            later(3)
            endSession(lower(1))
        }) { hand ->
            hand.tap(
                hand
                    .on<Screen.Today>()
                    .value.week
                    .first { it.session != null }
                    .label,
            )
            val checks = hand
                .on<Screen.Past>()
                .value.session.checks
            hand.send(Event.Look)
            onNodeWithText("Ratings").assertExists()
            hand.tap(checks[1].text, at = 1)
            hand.mark(place = 7, nrs = 2)
            hand.tap("Save")
            val corrected = hand
                .on<Screen.Past>()
                .value.session.checks[1]
            assertEquals(listOf<UByte>(2u), corrected.ratings.map { it.nrs })
        }

    @Test
    fun aSessionIsEnteredAfterwards() =
        inHand({ start() }) { hand ->
            hand.tap("History")
            hand.tap("Add a past session")
            onNodeWithContentDescription("Start date").performTextReplacement("2026-02-27")
            onNodeWithContentDescription("End date").performTextReplacement("2026-02-27")
            onNodeWithContentDescription("End time").performTextReplacement("17:40")
            hand.tap("Save")
            hand.tap("Add a set")
            hand.tap("Save")
            assertEquals(
                1,
                hand
                    .on<Screen.Past>()
                    .value.session.sets.size,
            )
            hand.tap("History")
            assertEquals(
                1,
                hand
                    .on<Screen.History>()
                    .value.rows.size,
            )
        }

    @Test
    fun leavingAFormKeepsNothingOfIt() =
        inHand({
            ready()
            later(3)
        }) { hand ->
            val before = hand.logged()
            hand.tap(before.single().label)
            hand.tap("More load")
            hand.tap(
                hand
                    .on<Screen.EditSet>()
                    .value.frame.leave,
            )
            assertEquals(before, hand.logged())
            assertNull(hand.view.confirm)
        }
}
