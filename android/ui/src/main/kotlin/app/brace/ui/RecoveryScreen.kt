package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.brace.wire.Event
import app.brace.wire.RecoveryView

/*
 * A log that is not open yet or cannot be opened: what happened, and what to do.
 *
 * Boundary: offers what the view offers; nothing here deletes anything.
 */

@Composable
internal fun RecoveryScreen(
    recovery: RecoveryView,
    frame: Frame,
) {
    Page(
        frame,
        key = recovery.kind,
        thumb = {
            NoticeLine(frame, AboveThumb)
            recovery.restore?.let { copy -> MainButton(copy.label) { frame.send(copy.tap) } }
            recovery.beginEmpty?.let { label ->
                OtherButton(label, Modifier.padding(top = Space.s)) { frame.send(Event.BeginEmptyLog) }
            }
        },
    ) {
        Heading(recovery.title, Modifier.padding(top = 64.dp), Type.title)
        Body(recovery.body, Modifier.padding(top = 16.dp))
        recovery.restore?.let { copy -> Body(copy.text, Modifier.padding(top = 16.dp)) }
    }
}

@Composable
internal fun OpeningScreen(
    title: String,
    frame: Frame,
) {
    Page(frame, key = Unit) { Aside(title, Modifier.padding(top = 64.dp)) }
}
