package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.ActionStyle
import app.brace.wire.Route
import app.brace.wire.TodayView
import app.brace.wire.WelcomeView

/*
 * The first page of a log that holds nothing yet: the rule as a drawing and in three lines, two ways to begin.
 *
 * Boundary: says what the view says.
 */

@Composable
internal fun WelcomeScreen(
    today: TodayView,
    welcome: WelcomeView,
    frame: Frame,
) {
    Page(
        frame,
        key = Route.TODAY,
        title = today.title,
        beside = { WaysAside(today, frame) },
        thumb = { Aside(welcome.adults) },
        dock = {
            NoticeLine(frame, AboveThumb)
            welcome.actions.filter { it.style == ActionStyle.FILLED }.forEach { Action(it, frame) }
        },
    ) {
        Plot(welcome.drawing, Modifier.padding(top = Space.s), high = 140.dp)
        Heading(welcome.title, Modifier.padding(vertical = Space.m), Type.title)
        Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
            welcome.lines.forEachIndexed { at, line ->
                Row(Modifier.semantics(mergeDescendants = true) {}, Arrangement.spacedBy(12.dp)) {
                    Text(
                        (at + 1).toString(),
                        Modifier.clearAndSetSemantics {},
                        style = Type.body,
                        color = colours.quiet,
                    )
                    Body(line)
                }
            }
        }
        Column(Modifier.padding(top = Space.m)) {
            welcome.actions.filter { it.style != ActionStyle.FILLED }.forEach { Action(it, frame) }
            Aside(welcome.demonstration)
        }
    }
}
