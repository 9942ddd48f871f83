package app.brace.desktop

import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.performTextReplacement
import app.brace.core.Evening
import app.brace.core.Evening.Companion.lower
import app.brace.wire.Screen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * What lies beside the loop: settings, bars, the bin, a rating without a session.
 *
 * Boundary: pressed by label over the real core; what follows from each is the core's to test.
 */
class BesidesTest {
    @Test
    fun aChoiceInTheSettingsIsKeptAndChangesTheLoop() =
        inHand({ known() }) { hand ->
            hand.tap("Settings")
            hand.tap("RPE")
            hand.tap("Today")
            hand.tap("Start a session")
            hand.tap("Nothing hurts")
            hand.tap("None of these")
            assertNotNull(hand.session().effort)
            onNodeWithContentDescription("RPE (optional)").performTextReplacement("8")
            hand.tap("RPE: more")
            assertEquals("8.5", hand.session().form.rpe)
            Evening(folder = hand.evening.folder).use { again ->
                again.start()
                assertNotNull(again.view.session().effort)
            }
        }

    @Test
    fun aBarOfOnesOwnIsOnTheBarOfTheNextSet() =
        inHand({ ready() }) { hand ->
            hand.tap(checkNotNull(hand.session().bar).label)
            hand.tap("Add a bar")
            onNodeWithContentDescription("Name").performTextReplacement("Thick bar")
            onNodeWithContentDescription("Weight").performTextReplacement("25")
            hand.tap("Deadlift")
            hand.tap("Save the bar")
            hand.button("Thick bar: 25\u00A0kg. Deadlift").assertExists()
            hand.tap("Back to the session")
            val bar = checkNotNull(hand.session().bar)
            assertTrue(bar.label, "25" in bar.label)
        }

    @Test
    fun aRatingWithoutASessionIsKeptShownAndPutRight() =
        inHand({
            ready()
            endSession(lower(1))
            later(24 * 60)
            look()
        }) { hand ->
            hand.tap("Rate your back now")
            hand.tap("lower back, centre: not marked")
            hand.tap("3 of 10")
            hand.tap("Save")
            hand.tap("History")
            val row = hand
                .on<Screen.History>()
                .value.rows
                .first { it.session.isEmpty() }
            hand.tap(row.label)
            hand.mark(place = 7, nrs = 2)
            hand.tap("Save")
            val now = hand
                .on<Screen.History>()
                .value.rows
                .first { it.session.isEmpty() }
            assertTrue(now.detail, "2" in now.detail)
        }

    @Test
    fun whatIsDeletedComesBackFromTheBinWhichAsksOnceBeforeItIsEmptied() =
        inHand({
            ready(sets = 2)
            endSession(lower(1))
        }) { hand ->
            fun rows() = hand
                .on<Screen.History>()
                .value.rows.size
            hand.tap("History")
            hand.tap(hand.openOnlySession().remove)
            assertEquals(0, rows())
            hand.tap("Bin")
            hand.tap("Empty the bin")
            hand.tap("Keep")
            hand.tap("Put back")
            hand.tap("History", at = 0)
            assertEquals(1, rows())
            hand.tap(hand.openOnlySession().remove)
            hand.tap("Bin")
            hand.tap("Empty the bin")
            hand.tap("Erase", at = 1)
            hand.idle()
            assertNull(hand.view.confirm)
            assertTrue(
                hand
                    .on<Screen.Rows>()
                    .value.sections
                    .isEmpty(),
            )
        }
}
