package app.brace.desktop

import androidx.compose.ui.geometry.Offset
import app.brace.wire.Boot
import app.brace.wire.Route
import app.brace.wire.Screen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * Two quick taps on one spot, the screen drawn anew in between: the second is the first one's.
 *
 * Boundary: by the phone's own clock, as the tap's moment says it; how quick is quick, the core knows.
 */
class DoubleTapTest {
    private val phone = Boot.Named("phone")

    private fun Hand.sets() = session().sets.size

    private fun Hand.hits(
        spot: Offset,
        label: String,
    ) = assertTrue("'$label' lies there", spot in button(label).fetchSemanticsNode().boundsInRoot)

    @Test
    fun twiceOnCarryOnLogsNoSet() =
        inHand({ stopped() }, phone) { hand ->
            val spot = hand.tapTwice("Carry on", QUICK)
            assertEquals(1, hand.sets())
            hand.hits(spot, "Log set")
        }

    @Test
    fun twiceOnLogSetLogsOneShrug() =
        inHand({ lifted(exercise = "shrug") }, phone) { hand ->
            val spot = hand.tapTwice("Log set", QUICK)
            assertEquals(2, hand.sets())
            hand.hits(spot, "Log set")
        }

    @Test
    fun twoUnhurriedTapsLogTwoShrugs() =
        inHand({ lifted(exercise = "shrug") }, phone) { hand ->
            hand.tapTwice("Log set", SLOW)
            assertEquals(3, hand.sets())
        }

    @Test
    fun twiceOnLogSetRatesNothing() =
        inHand({ ready() }, phone) { hand ->
            hand.tapTwice("Log set", QUICK)
            assertNotNull(hand.session().pad)
            hand.see(Route.RECORD)
            val record = checkNotNull(hand.on<Screen.Record>().value.session)
            assertEquals(2 to 2, record.sets.size to record.checks.size)
        }

    @Test
    fun twiceOnLogSetIsNoAnswerToTheQuestionAboutTheLoad() =
        inHand({
            ready()
            typed("1000kg")
        }, phone) { hand ->
            val spot = hand.tapTwice("Log set", QUICK)
            assertEquals(1, hand.sets())
            hand.hits(spot, "Log set")
        }

    private companion object {
        const val QUICK = 200L
        const val SLOW = 400L
    }
}
