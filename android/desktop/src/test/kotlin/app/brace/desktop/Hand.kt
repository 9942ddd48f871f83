package app.brace.desktop

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.InternalComposeUiApi
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.click
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import app.brace.core.Evening
import app.brace.ui.BraceApp
import app.brace.ui.BraceTheme
import app.brace.ui.Host
import app.brace.wire.Boot
import app.brace.wire.Event
import app.brace.wire.Order
import app.brace.wire.PastView
import app.brace.wire.Risk
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.WorkEvent
import org.junit.Assert.assertTrue

/**
 * A hand on a phone of 360 by 740 dp: what it taps goes to the real core, what comes of it is drawn.
 *
 * Boundary: labels are looked up as a person reads them.
 */
internal class Hand(
    private val test: SkikoComposeUiTest,
    val evening: Evening,
) {
    var view by mutableStateOf(evening.view)
        private set
    var taps = 0
    private val resumes = ArrayDeque<Order.Resume>()

    /** What passes before each tap, milliseconds. */
    var pace = UNHURRIED

    /** Of several of that name the one [at] that place: the way back and the bar at the lower edge may lead to the same place. */
    fun button(
        label: String,
        at: Int = 0,
    ): SemanticsNodeInteraction =
        test.onAllNodes(hasClickAction() and (hasText(label) or hasContentDescription(label)))[at]

    val host = Host(onSettings = { asked += it })

    /** What the system's settings were opened for. */
    val asked = mutableListOf<Risk>()

    /** What the dialler was opened with. */
    val dialled = mutableListOf<String>()

    /** A key that no field takes. */
    @OptIn(InternalComposeUiApi::class)
    fun press(
        key: Key,
        alt: Boolean = false,
    ): Boolean {
        val taken = host.keys.press(KeyEvent(key, KeyEventType.KeyDown, isAltPressed = alt))
        test.waitForIdle()
        return taken
    }

    fun tap(
        label: String,
        at: Int = 0,
    ) {
        taps += 1
        // Only what scrolls can be scrolled to.
        runCatching { button(label, at).performScrollTo() }
        button(label, at).performClick()
        test.waitForIdle()
    }

    /** Taps, and once more on the same spot after so many milliseconds, whatever lies there by then. */
    fun tapTwice(
        label: String,
        apart: Long,
    ): Offset {
        runCatching { button(label).performScrollTo() }
        val spot = button(label).fetchSemanticsNode().boundsInRoot.center
        tap(label)
        pace = apart
        test.onRoot().performTouchInput { click(spot) }
        test.waitForIdle()
        pace = UNHURRIED
        return spot
    }

    fun send(event: Event) {
        evening.passMillis(pace)
        val turn = evening.send(event)
        view = turn.view
        resumes += turn.orders.filterIsInstance<Order.Resume>()
        dialled += turn.orders.filterIsInstance<Order.Dial>().map { it.number }
    }

    /** The phone has nothing else to do: what the core does in the background comes to its end. */
    fun idle() {
        while (true) {
            val next = resumes.removeFirstOrNull() ?: break
            send(Event.Work(WorkEvent.Resume(next.job, next.chunk)))
        }
        test.waitForIdle()
    }

    /** Ticks one item after the other until the set's form is back. */
    fun goThrough(label: String = "True") {
        while (session().checklist != null) tap(label)
    }

    /** The row of this title on a page of rows. */
    fun row(title: String) =
        on<Screen.Rows>()
            .value.sections
            .flatMap { it.rows }
            .first { it.title == title }

    /** Opens the only session of the history. */
    fun openOnlySession(): PastView {
        val row = on<Screen.History>().value.rows.single()
        tap(row.label)
        return on<Screen.Past>().value
    }

    /** Marks one of the places of a rating that is being corrected. */
    fun mark(
        place: Int,
        nrs: Int,
    ) {
        val places = on<Screen.EditCheck>().value.places
        tap(places[place].label)
        tap("$nrs of 10")
    }

    /** Is on another screen, however it came there. */
    fun see(route: Route) {
        send(Event.Go(route))
        test.waitForIdle()
    }

    fun session() = on<Screen.Session>().value

    inline fun <reified T : Screen> on(): T {
        assertTrue("on ${view.screen::class.simpleName}", view.screen is T)
        return view.screen as T
    }

    companion object {
        const val UNHURRIED = 5_000L
    }
}

/** Lives through [before], then hands the phone over. */
internal fun inHand(
    before: Evening.() -> Unit,
    boot: Boot = Boot.Unnamed,
    language: String = "en",
    high: Int = HEIGHT_DP,
    /** The person asked for less motion. */
    still: Boolean = true,
    use: SkikoComposeUiTest.(Hand) -> Unit,
) = runSkikoComposeUiTest(Size(WIDTH_DP * 2f, high * 2f), Density(2f)) {
    Evening(language, boot = boot).use { evening ->
        evening.before()
        val hand = Hand(this, evening)
        setContent {
            BraceTheme(
                dark = false,
                font = Roboto,
                reducedMotion = still,
            ) { BraceApp(hand.view, hand::send, host = hand.host) }
        }
        use(hand)
    }
}
