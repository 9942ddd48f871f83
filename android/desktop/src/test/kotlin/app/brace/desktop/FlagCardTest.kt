package app.brace.desktop

import androidx.compose.ui.input.key.Key
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.getBoundsInRoot
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performKeyInput
import androidx.compose.ui.test.pressKey
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.height
import app.brace.core.Evening
import app.brace.wire.AppView
import app.brace.wire.Event
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.Urgency
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * What to do about an open flag, and the line that leads there from every screen.
 *
 * Boundary: the card is made up; which flag is open, and what it asks for, is the core's.
 */
class FlagCardTest {
    private fun AppView.flagged(urgency: Urgency = Urgency.EMERGENCY) = copy(flag = flagLine(urgency))

    private fun AppView.onCard() = copy(screen = Screen.FlagCard(EmergencyCard))

    @Test
    fun everyWayOnSendsWhatItCarries() =
        planted({ it.onCard() }) { hand ->
            val labels = listOf("Call 112", "Numbers elsewhere", "What became of it", "By mistake", "End the session")
            labels.forEach(hand::tap)
            val ways = listOf(Route.SETTINGS, Route.BIN, Route.END).map { Event.Go(it) }
            assertEquals(listOf(Dialled, ways[0], EndOpened, ways[1], ways[2]), hand.sent)
        }

    @Test
    fun itIsReadInTheOrderInWhichItIsDone() =
        planted({ it.onCard() }) {
            val spoken = nodes().map { it.spoken() }
            val order = EmergencyCard.run {
                listOf(title, checkNotNull(number).label, "Call 112", sentence, checkNotNull(drive)) +
                    listOf(flags.single().label, meanwhile, "End the session", moreTitle, source)
            }
            val places = order.map { words -> spoken.indexOfFirst { words in it } }
            assertEquals("$order", places.sorted(), places)
            assertTrue("$places", -1 !in places)
        }

    @Test
    fun onASmallPhoneWithLargeTextTheNumberAndItsButtonNeedNoScrolling() =
        planted({ it.onCard() }, how = Look.Large, high = SMALL_PHONE_DP) {
            val call = onNode(hasClickAction() and hasText("Call 112")).getBoundsInRoot()
            assertTrue("${call.height}", call.height >= 56.dp)
            assertTrue("${call.bottom}", call.bottom <= SMALL_PHONE_DP.dp)
        }

    @Test
    fun theTabKeyGoesFromTheNumberDown() =
        planted({ it.onCard() }) {
            val reached = mutableListOf<String>()
            repeat(6) {
                onRoot().performKeyInput { pressKey(Key.Tab) }
                reached += nodes().first { it.config.getOrNull(SemanticsProperties.Focused) == true }.spoken()
            }
            val sentence = listOf("Call 112", "Numbers elsewhere", EmergencyCard.sentenceLabel)
            assertEquals(sentence + listOf("What became of it", "By mistake", "End the session"), reached)
        }

    @Test
    fun whatElseHoldsLiftingBackIsFoldedAway() =
        planted({ it.onCard() }) { hand ->
            val reason = EmergencyCard.more.first()
            onNodeWithText(reason).assertDoesNotExist()
            hand.tap(EmergencyCard.moreTitle)
            onNodeWithText(reason).assertExists()
        }

    @Test
    fun theLineStandsOverEveryScreenAndLeadsToTheCard() {
        val screens =
            listOf<Evening.() -> Unit>(
                { start() },
                { lifted() },
                { ready() },
                { stopped() },
                { answered(1) },
                {
                    start()
                    go(Route.SETTINGS)
                },
            )
        screens.forEach { before ->
            planted({ it.flagged() }, before) { hand ->
                val line = onNode(hasClickAction() and hasText("Get emergency help now")).getBoundsInRoot()
                assertEquals(0.dp, line.top)
                assertTrue("${line.height}", line.height >= 48.dp)
                hand.tap("Get emergency help now")
                assertEquals(listOf<Event>(CardOpened), hand.sent)
            }
        }
    }

    @Test
    fun theCardComesBeforeTheAdviceToStop() =
        planted({ it.flagged().onCard() }, { stopped() }) {
            onNodeWithText("Call 112").assertExists()
            onNodeWithText("Carry on").assertDoesNotExist()
            onNodeWithContentDescription("Today").assertExists()
        }

    @Test
    fun betweenSetsTheLineTakesNoScrollingAndLeavesTheButtonWhereItWas() {
        val without = mutableListOf<Any>()
        val before: List<Evening.() -> Unit> = listOf({ ready(3) }, { lifting(3) }, { lifted() })
        before.forEach { lived ->
            planted({ it }, lived, high = BELOW_STATUS_DP) { without += scrollable() to docked() }
        }
        val with = mutableListOf<Any>()
        before.forEach { lived ->
            planted({ it.flagged() }, lived, high = BELOW_STATUS_DP) { with += scrollable() to docked() }
        }
        assertEquals(without, with)
    }

    /** Where what is tapped next ends: the button at the lower edge, or the last of the eleven answers. */
    private fun SkikoComposeUiTest.docked() =
        nodes()
            .filter { node ->
                node.acts() && NEXT.any { node.spoken().startsWith(it) }
            }.map { it.boundsInRoot.bottom }

    private companion object {
        const val SMALL_PHONE_DP = 640
        val NEXT = listOf("Log set", "All eight still true", "10: worst")
        const val BELOW_STATUS_DP = HEIGHT_DP - 24
    }
}
