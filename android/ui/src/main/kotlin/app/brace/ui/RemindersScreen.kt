package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.brace.wire.HealthView
import app.brace.wire.Route

/*
 * What can delay or block reminders, one line for each.
 *
 * Boundary: to read; what opens the system's own settings is the phone's host.
 */

@Composable
internal fun RemindersScreen(
    health: HealthView,
    frame: Frame,
) {
    Page(Route.REMINDERS) {
        TopLine(frame.view, frame.send)
        NoticeLine(frame)
        Heading(health.title, Modifier.padding(top = 16.dp, bottom = 8.dp))
        if (health.risks.isEmpty()) Body(health.fine)
        health.risks.forEach { Body(it.text, Modifier.padding(top = 8.dp)) }
        health.lateness?.let { Aside(it, Modifier.padding(top = 16.dp)) }
    }
}
