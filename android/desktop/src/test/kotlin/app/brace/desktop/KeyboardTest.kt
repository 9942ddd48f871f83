package app.brace.desktop

import androidx.compose.ui.InternalComposeUiApi
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.assertIsFocused
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performKeyInput
import androidx.compose.ui.test.pressKey
import androidx.compose.ui.test.requestFocus
import app.brace.wire.Screen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Test

/**
 * Everything without a pointer: digits rate, arrows lead to neighbours, Escape back, Alt and a digit to a destination.
 *
 * Boundary: keys as the window hands them on; what they come to is the core's.
 */
class KeyboardTest {
    private fun Hand.pad() = session().pad

    @Test
    fun aDigitRatesAtOnce() =
        inHand({ lifted() }) { hand ->
            hand.press(Key.Two)
            assertNull(hand.pad())
            assertEquals("Saved 2.", hand.view.notice?.text)
        }

    @Test
    fun aOneThatNoZeroFollowsIsAOne() =
        inHand({ lifted() }) { hand ->
            mainClock.autoAdvance = false
            hand.host.keys.press(down(Key.One))
            mainClock.advanceTimeBy(500)
            assertNotNull("it waits", hand.pad())
            mainClock.advanceTimeBy(200)
            mainClock.autoAdvance = true
            waitForIdle()
            assertEquals("Saved 1.", hand.view.notice?.text)
        }

    @Test
    fun aOneAndAZeroAreATen() =
        inHand({ lifted(baseline = 9) }) { hand ->
            mainClock.autoAdvance = false
            hand.host.keys.press(down(Key.One))
            hand.host.keys.press(down(Key.NumPad0))
            mainClock.autoAdvance = true
            waitForIdle()
            assertEquals("Saved 10.", hand.view.notice?.text)
        }

    @Test
    fun arrowsLeadOverThePadAndEnterAnswers() =
        inHand({ lifted() }) { hand ->
            hand.button("1 of 10").requestFocus()
            hand.button("1 of 10").performKeyInput { pressKey(Key.DirectionRight) }
            hand.button("2 of 10").assertIsFocused()
            hand.button("2 of 10").performKeyInput { pressKey(Key.DirectionDown) }
            hand.button("8 of 10").assertIsFocused()
            hand.button("8 of 10").performKeyInput { pressKey(Key.DirectionUp) }
            hand.button("2 of 10").performKeyInput { pressKey(Key.Enter) }
            assertEquals("Saved 2.", hand.view.notice?.text)
        }

    @Test
    fun upAndDownStepTheNumberThatIsTyped() =
        inHand({ ready() }) { hand ->
            val load = onNodeWithContentDescription("Load")
            load.requestFocus()
            load.performKeyInput { pressKey(Key.DirectionUp) }
            waitForIdle()
            val form = hand.session().form
            assertEquals("102.5\u00A0kg", form.load)
        }

    @Test
    fun escapeLeadsBack() =
        inHand({ ready() }) { hand ->
            hand.press(Key.Escape)
            hand.on<Screen.Today>()
            assertFalse("nothing lies before it", hand.press(Key.Escape))
        }

    @Test
    fun altAndADigitLeadToADestinationAndADigitAloneDoesNot() =
        inHand({ start() }) { hand ->
            assertFalse(hand.press(Key.Two))
            hand.press(Key.Two, alt = true)
            hand.on<Screen.History>()
            hand.press(Key.Four, alt = true)
            hand.on<Screen.Library>()
            hand.press(Key.One, alt = true)
            hand.on<Screen.Today>()
        }

    @Test
    fun tabReachesEverythingFromTheTopDown() =
        inHand({ ready() }) {
            val reached = mutableListOf<SemanticsNode>()
            while (reached.distinctBy { it.id }.size == reached.size) {
                onRoot().performKeyInput { pressKey(Key.Tab) }
                reached += nodes().first { it.config.getOrNull(SemanticsProperties.Focused) == true }
            }
            val round = reached.dropLast(1)
            val names = round.map { it.spoken() }
            val acting = nodes().filter { it.acts() }.map { it.spoken() }
            assertEquals(acting.toSet(), names.toSet())
            val rows = round.map { it.boundsInRoot.center.y }
            assertEquals("$names", rows.sorted(), rows)
        }

    @OptIn(InternalComposeUiApi::class)
    private fun down(key: Key) = KeyEvent(key, KeyEventType.KeyDown)
}
