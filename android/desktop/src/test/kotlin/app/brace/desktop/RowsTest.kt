package app.brace.desktop

import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.assertIsOn
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performImeAction
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextReplacement
import app.brace.wire.Event
import app.brace.wire.Route
import app.brace.wire.RowButton
import app.brace.wire.RowChoice
import app.brace.wire.RowControl
import app.brace.wire.RowField
import app.brace.wire.RowSection
import app.brace.wire.RowView
import app.brace.wire.RowsEvent
import app.brace.wire.RowsView
import app.brace.wire.Screen
import org.junit.Assert.assertEquals
import org.junit.Test

/**
 * A page of rows with one of each kind: a tap sends what its row carries.
 *
 * Boundary: the page is made up here; the real ones are the core's.
 */
class RowsTest {
    /** Every tap leads somewhere else, to be told apart. */
    private val to = Route.entries.iterator()

    private fun next() = Event.Go(to.next())

    private fun row(
        title: String,
        control: RowControl,
        value: String = "",
    ) = RowView(title, "", value, title, control)

    private fun typed(
        key: String,
        text: String,
    ) = Event.Rows(RowsEvent.Type(key, text))

    private val opened = next()
    private val turned = next()
    private val chosen = next()
    private val less = next()
    private val more = next()
    private val done = next()
    private val left = next()
    private val forward = next()

    private val page =
        RowsView(
            Route.TODAY,
            "Page",
            "One of each.",
            RowButton("Before", left),
            RowField("search", "", "Search", false),
            listOf(
                RowSection(
                    "Rows",
                    "Ours.",
                    listOf(
                        row("Plain", RowControl.Plain, "20 kg"),
                        row("Opens", RowControl.Tap(opened)),
                        row("Turns", RowControl.Switch(true, turned)),
                        row(
                            "Chooses",
                            RowControl.Choices(listOf(RowChoice("kg", true, done), RowChoice("lb", false, chosen))),
                        ),
                        row(
                            "Steps",
                            RowControl.Stepper(RowButton("Less", less), RowButton("More", more)),
                            "3 min",
                        ),
                        row("Weight", RowControl.Field(RowField("weight", "20", "Weight", true))),
                        row("Name", RowControl.Field(RowField("name", "", "What you call it", false))),
                        row("Deeds", RowControl.Buttons(listOf(RowButton("Restore", done)))),
                    ),
                ),
            ),
            RowButton("Save", forward),
        )

    private fun shown(use: SkikoComposeUiTest.(Planted) -> Unit) =
        planted({ it.copy(screen = Screen.Rows(page)) }, use = use)

    @Test
    fun eachKindOfRowSendsWhatItCarries() =
        shown { hand ->
            listOf("Opens", "Turns", "lb", "Less", "More", "Restore", "Save", "Before").forEach(hand::tap)
            assertEquals(listOf<Event>(opened, turned, chosen, less, more, done, forward, left), hand.sent)
            onNodeWithContentDescription("Turns").assertIsOn()
            onNodeWithText("kg").assertIsSelected()
        }

    @Test
    fun aSearchSendsEachCharacter() =
        shown { hand ->
            val search = onNodeWithContentDescription("Search")
            search.performTextReplacement("s")
            search.performTextReplacement("sq")
            assertEquals(listOf<Event>(typed("search", "s"), typed("search", "sq")), hand.sent)
        }

    @Test
    fun aFieldIsToldOnceWhenItIsLeft() =
        shown { hand ->
            val weight = onNodeWithContentDescription("Weight").performScrollTo()
            weight.performTextReplacement("15")
            assertEquals(emptyList<Event>(), hand.sent)
            weight.performImeAction()
            hand.tap("Opens")
            assertEquals(listOf(typed("weight", "15"), opened), hand.sent)
        }

    @Test
    fun whatIsTypedIsToldBeforeWhatIsTappedAndBeforeTheWayBack() =
        shown { hand ->
            onNodeWithContentDescription("Weight").performScrollTo().performTextReplacement("15")
            onNodeWithContentDescription("Name").performScrollTo().performTextReplacement("Thick bar")
            hand.tap("Save")
            assertEquals(listOf(typed("weight", "15"), typed("name", "Thick bar"), forward), hand.sent)
            onNodeWithContentDescription("Weight").performScrollTo().performTextReplacement("10")
            hand.tap("Before")
            assertEquals(listOf(typed("weight", "10"), left), hand.sent.drop(3))
        }
}
