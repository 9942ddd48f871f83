package app.brace.ui

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.AheadView
import app.brace.wire.DecidedView
import app.brace.wire.Event
import app.brace.wire.MoveTo
import app.brace.wire.RecoveryEvent
import app.brace.wire.SessionEvent
import app.brace.wire.StandingView
import app.brace.wire.VerdictEvent

/*
 * What stands on top of whatever screen until the person has dealt with it: a verdict to read, what there is to
 * know of the log itself, a session to move.
 *
 * Boundary: whether anything stands there is the view's.
 */

@Composable
internal fun Aloft(frame: Frame) {
    frame.view.decided?.let { Decided(it, frame) }
    frame.view.standing?.let { Standing(it, frame.send) }
    frame.view.ahead?.let { Ahead(it, frame.send) }
}

@Composable
private fun Decided(
    decided: DecidedView,
    frame: Frame,
) {
    val verdict = decided.verdict
    val ground = colours.verdict(verdict.mark)
    Card(Modifier.padding(bottom = Space.s), ground, 12.dp) {
        Column(Modifier.semantics { liveRegion = LiveRegionMode.Polite }) {
            Aside(decided.title, Modifier.padding(bottom = Space.s), ground.ink)
            VerdictWord(verdict, ground, frame)
        }
        verdict.steps.lines.forEach { Body(it) }
        Actions(verdict.actions, frame)
        Aside(verdict.steps.source, color = ground.ink)
        OtherButton(decided.seen) { frame.send(Event.Verdict(VerdictEvent.Saw(decided.session))) }
    }
}

@Composable
private fun Ahead(
    ahead: AheadView,
    send: Send,
) {
    AloftCard {
        Body(ahead.text, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
        OtherButton(ahead.justNow) { send(Event.Session(SessionEvent.Move(ahead.session, MoveTo.EndsNow))) }
    }
}

@Composable
private fun Standing(
    standing: StandingView,
    send: Send,
) {
    AloftCard {
        Body(standing.text, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
        standing.aside?.run {
            takeOver?.let { label -> OtherButton(label) { send(Event.Recovery(RecoveryEvent.TakeOver(folder))) } }
            OtherButton(leave) { send(Event.Recovery(RecoveryEvent.Leave(folder))) }
        }
        standing.stop?.run { OtherButton(label) { send(tap) } }
    }
}

@Composable
private fun AloftCard(content: @Composable ColumnScope.() -> Unit) {
    Card(Modifier.padding(bottom = Space.s), gap = 12.dp, content = content)
}
