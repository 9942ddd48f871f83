package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.brace.wire.TodayView
import app.brace.wire.WeekDot

/*
 * The week as seven quiet shapes; today is underlined.
 *
 * Boundary: what a day stands for is the view's.
 */

@Composable
internal fun Week(
    today: TodayView,
    frame: Frame,
) {
    val style = fitting(today.week.map { it.day }, Narrowest)
    Row(Modifier.fillMaxWidth().pulled(Space.xs, Space.xs)) { today.week.forEach { Day(it, style, frame) } }
}

@Composable
private fun RowScope.Day(
    dot: WeekDot,
    style: TextStyle,
    frame: Frame,
) {
    val ink = if (dot.today) colours.ink else colours.quiet
    Column(
        Modifier
            .weight(1f)
            .heightIn(min = Reach.elsewhere)
            .clip(Corner.cell)
            .opening(dot, frame),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        Text(
            dot.day,
            Modifier.clearAndSetSemantics {
            },
            style = style,
            color = ink,
            textAlign = TextAlign.Center,
            softWrap = false,
        )
        Spacer(Modifier.size(20.dp, 2.dp).background(if (dot.today) ink else Color.Transparent))
        Box(Modifier.padding(top = Space.xs).size(20.dp), contentAlignment = Alignment.Center) {
            if (dot.mark.isEmpty()) {
                Box(Modifier.size(6.dp).border(1.5.dp, colours.line, CircleShape))
            } else {
                Mark(dot.mark, 20.dp, color = ink)
            }
        }
    }
}

/** A day with a session opens it. */
private fun Modifier.opening(
    dot: WeekDot,
    frame: Frame,
): Modifier {
    val session = dot.session ?: return clearAndSetSemantics { contentDescription = dot.label }
    return clickable(role = Role.Button) { frame.open(session) }.semantics { contentDescription = dot.label }
}
