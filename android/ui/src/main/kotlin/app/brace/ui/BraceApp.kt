package app.brace.ui

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.brace.wire.AppView
import app.brace.wire.Event
import app.brace.wire.Moment
import app.brace.wire.Screen

/*
 * The whole app as a function of the view and of what happens to an intent.
 *
 * Boundary: chooses the screen the view names; holds nothing, decides nothing.
 */

/** Sends an intent; the host adds the clocks. */
typealias Send = ((Moment) -> Event) -> Unit

/** Draws [view]. [fault] says that the last event came to nothing; [onJump] is a demonstration's leap. */
@Composable
fun BraceApp(
    view: AppView,
    send: Send,
    fault: Boolean = false,
    onJump: () -> Unit = {},
) {
    Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
        Column(Modifier.safeDrawingPadding()) {
            view.demonstration?.let { DemonstrationLine(it, onJump) }
            Box(Modifier.weight(1f)) { Shown(Frame(view, fault, send)) }
        }
    }
}

/** What every screen gets besides its own view. */
internal class Frame(
    val view: AppView,
    val fault: Boolean,
    val send: Send,
)

@Composable
private fun Shown(frame: Frame) {
    when (val screen = frame.view.screen) {
        is Screen.Opening -> OpeningScreen(screen.value)
        is Screen.Recovery -> RecoveryScreen(screen.value, frame)
        is Screen.Today -> TodayScreen(screen.value, frame)
        is Screen.FullCheck -> FullCheckScreen(screen.value, frame)
        is Screen.Session -> SessionScreen(screen.value, frame)
        is Screen.Pad -> PadScreen(screen.value, frame)
        is Screen.Where -> WhereScreen(screen.value, frame)
        is Screen.Verdict -> VerdictScreen(screen.value, frame)
        is Screen.Record -> RecordScreen(screen.value, frame)
        is Screen.Recent -> RecentScreen(screen.value, frame)
        is Screen.Reminders -> RemindersScreen(screen.value, frame)
    }
}
