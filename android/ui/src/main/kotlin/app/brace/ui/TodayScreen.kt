package app.brace.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.CardKind
import app.brace.wire.DaysOffView
import app.brace.wire.NextView
import app.brace.wire.Route
import app.brace.wire.TodayView

/*
 * The first screen: the one card that matters most, start, the week.
 *
 * Boundary: which card matters most is the view's.
 */

@Composable
internal fun TodayScreen(
    today: TodayView,
    frame: Frame,
) {
    today.welcome?.let { return WelcomeScreen(today, it, frame) }
    Page(
        frame,
        key = Route.TODAY,
        title = today.title,
        beside = { WaysAside(today, frame) },
        dock = {
            NoticeLine(frame, AboveThumb)
            // A session that goes on is gone on with; else one is started.
            val goesOn = today.card.takeIf { it.kind == CardKind.SESSION }
            (goesOn?.action ?: today.start)?.let { label ->
                MainButton(label, Modifier.padding(bottom = Space.m), Reach.docked) {
                    frame.go(goesOn?.to ?: Route.BASELINE)
                }
            }
            Week(today, frame)
        },
    ) {
        TodayCard(today.card, frame)
        today.about?.let { about -> Opens(about.label) { frame.tap(about.tap) } }
        today.daysOff?.let { DaysOff(it, frame) }
        today.next?.let { Next(it, frame) }
        today.rateNow?.let { label ->
            QuietButton(label, Modifier.padding(top = Space.s)) { frame.go(Route.RATENOW) }
        }
    }
}

/** Until when they run, and the way to end them. */
@Composable
private fun DaysOff(
    days: DaysOffView,
    frame: Frame,
) {
    Body(days.text, Modifier.padding(top = Space.m))
    QuietButton(days.end.label) { frame.tap(days.end.tap) }
}

/** What comes next, and why; a tap opens all of it. */
@Composable
private fun Next(
    next: NextView,
    frame: Frame,
) {
    Row(
        Modifier
            .padding(top = Space.m)
            .fillMaxWidth()
            .clip(Corner.cell)
            .clickable(role = Role.Button) { frame.tap(next.tap) }
            .semantics { contentDescription = next.label }
            .heightIn(min = Reach.between)
            .padding(vertical = Space.s),
        horizontalArrangement = Arrangement.spacedBy(Space.m),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f).clearAndSetSemantics {}) {
            Text(next.title, style = Type.head)
            Aside(next.reason)
        }
        Drawn(Icons.Next, color = colours.teal, size = 20.dp)
    }
}
