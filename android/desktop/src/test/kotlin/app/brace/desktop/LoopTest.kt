package app.brace.desktop

import androidx.compose.ui.test.assertIsOn
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.getBoundsInRoot
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isSelectable
import androidx.compose.ui.test.isToggleable
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performTextReplacement
import androidx.compose.ui.unit.dp
import app.brace.core.Evening
import app.brace.core.Evening.Companion.lower
import app.brace.wire.Event
import app.brace.wire.ReminderChoice
import app.brace.wire.ReminderSettings
import app.brace.wire.Screen
import app.brace.wire.SessionEvent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * The app in a person's hand: real screens over the real core, tapped.
 *
 * Boundary: labels are looked up as a person reads them; the rules are the core's.
 */
class LoopTest {
    @Test
    fun betweenSetsItTakesThreeTaps() =
        inHand({ lifting() }) { hand ->
            repeat(3) { set ->
                val before = hand.taps
                hand.tap("All eight still true")
                hand.tap("Log set")
                hand.tap("1 of 10")
                assertEquals(3, hand.taps - before)
                assertEquals(set + 2, hand.session().sets.size)
            }
            onNodeWithText("Saved 1.").assertExists()
        }

    @Test
    fun betweenSetsTheThumbStaysWhereItIsAndNothingScrolls() =
        inHand({ ready() }) { hand ->
            val load = hand.button("More load").getBoundsInRoot()
            val log = hand.button("Log set").getBoundsInRoot()
            assertTrue("steppers at ${load.top}", load.top >= (HEIGHT_DP * 3 / 5).dp)
            listOf("More load", "One rep fewer").forEach {
                val box = hand.button(it).getBoundsInRoot()
                assertTrue(it, box.bottom - box.top >= 56.dp && box.right - box.left >= 56.dp)
            }
            assertTrue("docked", log.bottom - log.top >= 64.dp)
            assertEquals(0f, scrollable())
            hand.tap("Log set")
            val answers = listOf("0: no pain") + (1..9).map { "$it of 10" }
            val boxes = answers.map { onNodeWithContentDescription(it).getBoundsInRoot() }
            assertEquals("equal", 1, boxes.map { (it.right - it.left) to (it.bottom - it.top) }.distinct().size)
            assertTrue(boxes.all { it.right - it.left >= 56.dp && it.bottom - it.top >= 56.dp })
            assertTrue(boxes.all { it.top >= load.top && it.bottom <= log.bottom })
            val columns = boxes.map { it.left }
            assertEquals("aligned", columns.take(4), columns.drop(6))
            val ten = onNodeWithContentDescription("10: worst pain imaginable").getBoundsInRoot()
            assertEquals(boxes[4].left to boxes[5].right, ten.left to ten.right)
            assertEquals(0f, scrollable())
        }

    @Test
    fun nothingScrollsWhateverIsLifted() =
        listOf("en", "de").forEach { language ->
            // Three sets are listed, and over them what the last tap came to.
            inHand({ ready(sets = 3) }, language = language, high = BELOW_STATUS_DP) { hand ->
                val session = hand.on<Screen.Session>().value
                val lifts = hand.evening.offered()
                assertTrue("more than one page lists", lifts.size > 40)
                val scrolls = lifts.associateWith {
                    hand.send(Event.Session(SessionEvent.EditForm(session.form.copy(exercise = it))))
                    hand.evening.logSet(exercise = it)
                    hand.evening.rate(1)
                    hand.send(Event.Look)
                    waitForIdle()
                    val listed = scrollable()
                    hand.evening.allTrue()
                    hand.send(Event.Look)
                    waitForIdle()
                    listed to scrollable()
                }
                assertEquals(emptyMap<String, Any>(), scrolls.filterValues { it != 0f to 0f })
            }
        }

    @Test
    fun theNextSetIsFilledInAndThePainNever() =
        inHand({ ready() }) { hand ->
            val form = hand.session().form
            assertEquals("100\u00A0kg" to "5", form.load to form.reps)
            hand.tap("Log set")
            nodes().filter { "of 10" in it.spoken() }.forEach {
                assertTrue(androidx.compose.ui.semantics.SemanticsProperties.Selected !in it.config)
            }
        }

    @Test
    fun aWholeSessionByTouch() =
        inHand({ known() }) { hand ->
            hand.tap("Start a session")
            hand.tap("lower back, centre: not marked")
            hand.tap("2 of 10")
            hand.tap("As a list")
            hand.tap("mid back, left: not marked")
            hand.tap("1 of 10")
            hand.tap("Start the session")
            hand.tap("None of these")
            hand.tap("More load")
            onNodeWithContentDescription("Load").performTextReplacement("82.5 kg")
            onNodeWithContentDescription("Reps").performTextReplacement("6")
            hand.tap("Log set")
            hand.goThrough()
            hand.tap("Log set")
            assertEquals(
                "Saved Deadlift 82.5\u00A0kg\u00A0×\u00A06.",
                hand.view.notice
                    ?.text,
            )
            hand.tap("Same as before: 2")
            hand.tap(checkNotNull(hand.session().checklist).next.spoken)
            hand.tap("One rep more")
            assertEquals("7", hand.session().form.reps)
            hand.tap("End the session")
            hand.tap("Nothing hurts")
            hand.on<Screen.Today>()
            hand.evening.later(122)
            hand.tap("Something changed? Rate now")
            hand.tap("0: no pain")
            hand.on<Screen.Verdict>()
            hand.tap("Why")
            hand.tap("Today")
            hand.tap(
                hand
                    .on<Screen.Today>()
                    .value.week
                    .first { it.session != null }
                    .label,
            )
            assertEquals(
                4,
                hand
                    .on<Screen.Past>()
                    .value.session.checks.size,
            )
        }

    @Test
    fun twoPointsUpStopsAndOffersTheWaysOn() =
        inHand({ ready() }) { hand ->
            hand.tap("Log set")
            hand.tap("3 of 10")
            onNodeWithText("Log set").assertDoesNotExist()
            hand.tap("Carry on")
            assertEquals(
                "Saved. You carry on.",
                hand.view.notice
                    ?.text,
            )
            hand.tap("Log set")
            hand.goThrough()
            hand.tap("Log set")
            hand.tap("5 of 10")
            onNodeWithText("Carry on").assertDoesNotExist()
            hand.tap("Switch exercise")
            hand.tap(hand.row("Trap bar deadlift").label)
            assertEquals("trap-bar-deadlift", hand.session().form.exercise)
        }

    @Test
    fun aTapIsTakenBack() =
        inHand({ ready() }) { hand ->
            hand.tap("Log set")
            hand.tap("4 of 10")
            hand.tap("Undo")
            assertEquals(
                "Undone: the last rating.",
                hand.view.notice
                    ?.text,
            )
        }

    @Test
    fun aQuestionOpensWhereItIsDue() =
        inHand({
            ready()
            endSession(lower(1))
            later(122)
            look()
        }) { hand ->
            hand.tap("1 of 10")
            hand.on<Screen.Verdict>()
        }

    @Test
    fun remindersAreChosenByTouchAndKept() =
        inHand({ start() }) { hand ->
            hand.tap("Reminders")
            hand.tap("Ask again the next morning")
            onNode(hasText("Ask again the next morning") and isToggleable()).assertIsOn()
            hand.tap("3\u00A0min")
            onNode(hasText("3\u00A0min") and isSelectable()).assertIsSelected()
            onNodeWithText("Saved.").assertExists()
            val chosen = ReminderSettings(nextMorning = true, restSeconds = 180u, targetSeconds = 0u)
            assertEquals(chosen, hand.on<Screen.Reminders>().value.settings)
            Evening(folder = hand.evening.folder).use { again ->
                again.start()
                assertEquals(chosen, (again.view.screen as Screen.Reminders).value.settings)
            }
        }

    @Test
    fun aRestThatIsOverSaysSo() =
        inHand({
            ready()
            choose(ReminderChoice.RestSeconds(120u))
        }) { hand ->
            onNodeWithContentDescription("ready", substring = true).assertDoesNotExist()
            hand.evening.later(1)
            hand.tap("More load")
            onNodeWithContentDescription("2:06, ready").assertExists()
        }

    private companion object {
        /** A phone of 740 dp has a line of 24 at its top that is not ours. */
        const val BELOW_STATUS_DP = HEIGHT_DP - 24
    }
}
