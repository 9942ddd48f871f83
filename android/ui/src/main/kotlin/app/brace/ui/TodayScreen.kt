package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.brace.wire.CardKind
import app.brace.wire.Route
import app.brace.wire.TodayCard
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
    Page(
        frame,
        key = Route.TODAY,
        thumb = {
            NoticeLine(frame, AboveThumb)
            Card(today.card, frame, Modifier.padding(horizontal = 4.dp))
            // The welcome's own button starts already.
            today.start?.takeIf { today.card.to != Route.BASELINE }?.let { label ->
                OtherButton(label, Modifier.padding(start = 4.dp, top = 16.dp, end = 4.dp)) { frame.go(Route.BASELINE) }
            }
            frame.view.reminderRisk?.let { label -> QuietButton(label) { frame.go(Route.REMINDERS) } }
            Week(today)
            FlowRow(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.SpaceBetween) {
                today.record?.let { label -> QuietButton(label) { frame.go(Route.RECORD) } }
                today.recent?.let { label -> QuietButton(label) { frame.go(Route.RECENT) } }
                QuietButton(today.reminders) { frame.go(Route.REMINDERS) }
            }
        },
    ) {
        Heading(today.title, Modifier.padding(top = 16.dp), MaterialTheme.typography.displaySmall)
    }
}

@Composable
private fun Card(
    card: TodayCard,
    frame: Frame,
    modifier: Modifier,
) {
    Column(
        modifier
            .fillMaxWidth()
            .background(MaterialTheme.colorScheme.surfaceVariant, MaterialTheme.shapes.medium)
            .padding(16.dp),
        verticalArrangement = Arrangement.spacedBy(8.dp),
    ) {
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalAlignment = Alignment.CenterVertically) {
            if (card.mark.isNotEmpty()) Mark(card.mark, 24.dp)
            Heading(card.title)
        }
        card.wait?.let { WaitingRing(it, Modifier.align(Alignment.CenterHorizontally).padding(vertical = 8.dp)) }
        Body(card.body)
        val go = { frame.go(card.to) }
        val spaced = Modifier.padding(top = 8.dp)
        when (card.kind) {
            CardKind.WAITING, CardKind.VERDICT -> OtherButton(card.action, spaced, go)
            else -> MainButton(card.action, spaced, go)
        }
    }
}
