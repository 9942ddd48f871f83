package app.brace.ui

import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.dp
import app.brace.wire.TodayView
import app.brace.wire.WeekDot

/*
 * The week as seven quiet dots.
 *
 * Boundary: nothing here can be tapped.
 */

@Composable
internal fun Week(today: TodayView) {
    Column(Modifier.padding(start = 4.dp, top = 16.dp, end = 4.dp, bottom = 8.dp)) {
        Aside(today.weekTitle)
        Row(Modifier.fillMaxWidth().padding(top = 8.dp), horizontalArrangement = Arrangement.SpaceBetween) {
            today.week.forEach { Day(it) }
        }
    }
}

@Composable
private fun Day(dot: WeekDot) {
    val colors = MaterialTheme.colorScheme
    val ink = if (dot.today) colors.primary else colors.onSurfaceVariant
    Column(
        Modifier.clearAndSetSemantics { contentDescription = dot.label },
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        Box(Modifier.size(32.dp), contentAlignment = Alignment.Center) {
            if (dot.mark.isEmpty()) {
                Box(Modifier.size(if (dot.today) 16.dp else 8.dp).border(2.dp, colors.outline, CircleShape))
            } else {
                Mark(dot.mark, 24.dp, color = ink)
            }
        }
        Text(dot.day, style = MaterialTheme.typography.bodyLarge, color = ink)
    }
}
