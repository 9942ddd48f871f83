package app.brace.desktop

import androidx.compose.ui.input.key.Key
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.getBoundsInRoot
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.swipeLeft
import androidx.compose.ui.test.swipeRight
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.height
import androidx.compose.ui.unit.width
import app.brace.wire.ArticleId
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * The deadlift, phase by phase: by touch, by keys, played once, with what goes wrong laid over it.
 *
 * Boundary: over the real core; what each phase says is the core's.
 */
class StripTest {
    private fun Hand.strip() = view.screen.strip()

    private fun Hand.at() = strip().at.toInt()

    private fun deadlift(
        still: Boolean = true,
        use: SkikoComposeUiTest.(Hand) -> Unit,
    ) = inHand(
        {
            start()
            read(ArticleId.SHELFDEADLIFT)
        },
        still = still,
        use = use,
    )

    /** The phase whose figure is described: what is drawn, whatever the core holds. */
    private fun SkikoComposeUiTest.drawn(hand: Hand): Int {
        val read = nodes().map { it.spoken() }
        return hand.strip().steps.indexOfFirst { it.title in read.filter { said -> "of 7" in said }.joinToString() }
    }

    @Test
    fun everyPhaseIsReachedByTheNextAndTheWayBackEndsAtTheFirst() =
        deadlift { hand ->
            val steps = hand.strip().steps
            steps.forEachIndexed { at, step ->
                onNodeWithContentDescription(step.figure.label).assertExists()
                onNodeWithText(step.text.text).assertExists()
                onNodeWithContentDescription(step.title).assertIsSelected()
                if (at < steps.lastIndex) hand.tap(hand.strip().on)
            }
            onNodeWithContentDescription(hand.strip().on).assertDoesNotExist()
            repeat(steps.lastIndex) { hand.tap(hand.strip().back) }
            assertEquals(0, hand.at())
            onNodeWithContentDescription(hand.strip().back).assertDoesNotExist()
        }

    @Test
    fun aSmallFigureLeadsToItsPhase() =
        deadlift { hand ->
            hand.tap(hand.strip().steps[5].title)
            assertEquals(5, hand.at())
        }

    @Test
    fun aSwipeStepsOnAndBack() =
        deadlift { hand ->
            onNodeWithContentDescription(
                hand
                    .strip()
                    .steps[0]
                    .figure.label,
            ).performTouchInput { swipeLeft() }
            waitForIdle()
            assertEquals(1, hand.at())
            onNodeWithContentDescription(
                hand
                    .strip()
                    .steps[1]
                    .figure.label,
            ).performTouchInput { swipeRight() }
            waitForIdle()
            assertEquals(0, hand.at())
        }

    @Test
    fun arrowsStepAndStopAtBothEnds() =
        deadlift { hand ->
            assertTrue(hand.press(Key.DirectionRight))
            assertEquals(1, hand.at())
            repeat(9) { hand.press(Key.DirectionRight) }
            assertEquals(6, hand.at())
            repeat(9) { hand.press(Key.DirectionLeft) }
            assertEquals(0, hand.at())
            hand.press(Key.Escape)
            assertFalse("no other page steps", hand.press(Key.DirectionRight))
        }

    @Test
    fun thumbsAndChalkyHandsFindTheWays() =
        deadlift { hand ->
            hand.tap(hand.strip().on)
            val ways = listOf(hand.strip().back, hand.strip().on).map { onNodeWithContentDescription(it) }
            ways.map { it.getBoundsInRoot() }.forEach {
                assertTrue("$it", it.width >= 56.dp && it.height >= 56.dp)
            }
            hand.strip().steps.filterIndexed { at, _ -> at != 1 }.forEach {
                val box = hand.button(it.title).getBoundsInRoot()
                assertTrue("$box", box.width >= 47.5.dp && box.height >= 48.dp)
            }
        }

    @Test
    fun whatGoesWrongIsReadAfterTheFormItMisses() =
        deadlift { hand ->
            hand.tap(hand.strip().steps[3].title)
            hand.tap(hand.strip().fault)
            val step = hand.strip().steps[3]
            val both = { at: Int -> step.figure.label + "\n" + step.faults[at].figure.label }
            onNodeWithContentDescription(both(0)).assertExists()
            hand.tap(step.faults[1].opens.label)
            onNodeWithContentDescription(both(1)).assertExists()
            hand.tap(hand.strip().steps[0].title)
            onNodeWithText(hand.strip().fault).assertDoesNotExist()
        }

    @Test
    fun playedOnceItRunsThroughAndEndsWhereThePersonWas() = played(still = false)

    @Test
    fun whereMotionIsReducedThePhasesOnlyFollowEachOther() = played(still = true)

    private fun played(still: Boolean) =
        deadlift(still) { hand ->
            hand.tap(hand.strip().on)
            mainClock.autoAdvance = false
            hand.button(hand.strip().play).performTouchInput { down(center).also { up() } }
            mainClock.advanceTimeBy(500)
            hand.strip().steps.indices.forEach { phase ->
                assertEquals(phase, drawn(hand))
                mainClock.advanceTimeBy(2_000)
            }
            assertEquals(1, drawn(hand))
            assertEquals("nothing was told", 1, hand.at())
        }

    @Test
    fun aStepEndsWhatIsPlayed() =
        deadlift(still = false) { hand ->
            mainClock.autoAdvance = false
            hand.button(hand.strip().play).performTouchInput { down(center).also { up() } }
            mainClock.advanceTimeBy(4_500)
            assertEquals(2, drawn(hand))
            mainClock.autoAdvance = true
            hand.press(Key.DirectionRight)
            assertEquals("on from what was drawn", 3, hand.at())
            assertEquals(3, drawn(hand))
        }
}
