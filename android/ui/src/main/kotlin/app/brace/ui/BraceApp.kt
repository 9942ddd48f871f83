package app.brace.ui

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import app.brace.wire.AppView
import app.brace.wire.CorrectEvent
import app.brace.wire.Does
import app.brace.wire.Event
import app.brace.wire.Route
import app.brace.wire.Screen

/*
 * The whole app as a function of the view and of what happens to an event.
 *
 * Boundary: chooses the screen the view names, or the advice to stop, which stands on all of them; decides nothing.
 */

/** Sends an event; the host adds the clocks. What it speaks of comes from the view that is drawn. */
typealias Send = (Event) -> Unit

/** Draws [view]. [fault] says that the last event came to nothing. */
@Composable
fun BraceApp(
    view: AppView,
    send: Send,
    fault: Boolean = false,
    host: Host = remember { Host() },
) {
    Surface(Modifier.fillMaxSize(), color = colours.ground) {
        Column(Modifier.safeDrawingPadding()) {
            view.demonstration?.let { DemonstrationLine(it, host) }
            val typing = remember { Typing() }
            val kept = rememberKept()
            val frame = Frame(view, fault, typing, kept, host, send)
            SideEffect {
                frame.takeKeys()
                kept.now(view.screen)
            }
            LaunchedEffect(view.keepAwake, host) { host.onAwake(view.keepAwake) }
            view.flag?.let { FlagLine(it, frame) }
            Box(Modifier.weight(1f)) { Shown(frame) }
            view.bar?.takeIf { frame.stop == null }?.let { Bar(it, frame) }
        }
    }
}

/** What every screen gets besides its own view. */
internal class Frame(
    val view: AppView,
    val fault: Boolean,
    /** What is typed on a page of rows. */
    val typing: Typing,
    val kept: Kept,
    private val host: Host,
    val send: Send,
) {
    val keys get() = host.keys

    /** What the last tap came to, or that the core itself failed. */
    val told: String? get() = if (fault) view.onFault else view.notice?.text

    /** The advice to stop. What is to be done about a flag comes before it, and so does what the person says of one. */
    val stop
        get() = view.stop.takeUnless { view.screen.isOfFlags() }

    /** The line of a flag takes room: what lies under it is closer together. */
    val close get() = view.flag != null

    /** The label of the way back, where there is one. */
    val backLabel: String?
        get() =
            when (val screen = view.screen) {
                // The bar leads there and away.
                is Screen.History, is Screen.Library -> null
                is Screen.Plan -> view.back.takeIf { view.bar == null }
                is Screen.Article -> screen.value.back.label
                is Screen.Past -> screen.value.back
                is Screen.Rows -> screen.value.back.label
                is Screen.EditSet -> screen.value.frame.leave
                is Screen.EditCheck -> screen.value.frame.leave
                is Screen.EditSession -> screen.value.frame.leave
                else -> view.back
            }

    fun go(to: Route) = send(Event.Go(to))

    fun back() =
        when (val screen = view.screen) {
            is Screen.Article -> send(screen.value.back.leadsTo)
            is Screen.Past -> go(Route.HISTORY)
            is Screen.Rows -> tap(screen.value.back.tap)
            is Screen.EditSet, is Screen.EditCheck, is Screen.EditSession -> send(Event.Correct(CorrectEvent.Leave))
            else -> go(Route.TODAY)
        }

    /** Escape leads back, and numbers to the destinations. */
    fun takeKeys() {
        val bar = view.bar
        keys.onBack = (view.back ?: backLabel)?.let { ::back }
        keys.onDestination = bar?.let { { number -> bar.destinations.getOrNull(number - 1)?.let { go(it.to) } } }
    }

    fun act(does: Does) =
        when (does) {
            is Does.Send -> send(does.value)
            is Does.OpenSettings -> host.onSettings(does.value)
            is Does.Demonstrate -> host.onDemonstrate()
        }
}

private fun Screen.isOfFlags() = this is Screen.FlagCard || this is Screen.Rows && value.page in OF_FLAGS

private val OF_FLAGS = setOf(Route.FLAGS, Route.ENDFLAG, Route.NUMBERS)

@Composable
private fun Shown(frame: Frame) {
    val stop = frame.stop
    if (stop == null) Named(frame) else StopScreen(stop, frame)
}

@Composable
private fun Named(frame: Frame) {
    when (val screen = frame.view.screen) {
        is Screen.Opening -> OpeningScreen(screen.value, frame)
        is Screen.Recovery -> RecoveryScreen(screen.value, frame)
        is Screen.Today -> TodayScreen(screen.value, frame)
        is Screen.FullCheck -> FullCheckScreen(screen.value, frame)
        is Screen.Session -> SessionScreen(screen.value, frame)
        is Screen.Pad -> PadScreen(screen.value, frame)
        is Screen.Where -> WhereScreen(screen.value, frame)
        is Screen.Verdict -> VerdictScreen(screen.value, frame)
        is Screen.Record -> RecordScreen(screen.value, frame)
        is Screen.Reminders -> RemindersScreen(screen.value, frame)
        is Screen.Library -> ArticleScreen(screen.value, Route.LIBRARY, frame)
        is Screen.Article -> ArticleScreen(screen.value.article, screen.value.article.title, frame)
        is Screen.Plan -> ArticleScreen(screen.value, screen.value.title, frame)
        is Screen.History -> HistoryScreen(screen.value, frame)
        is Screen.Past -> PastScreen(screen.value, frame)
        is Screen.EditSet -> EditSetScreen(screen.value, frame)
        is Screen.EditCheck -> EditCheckScreen(screen.value, frame)
        is Screen.EditSession -> EditSessionScreen(screen.value, frame)
        is Screen.Rows -> RowsScreen(screen.value, frame)
        is Screen.FlagCard -> FlagCardScreen(screen.value, frame)
    }
}
