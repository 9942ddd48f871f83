package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
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
import app.brace.wire.DayCell
import app.brace.wire.MonthView

/*
 * Months of days, each with the shape of its worst verdict; a day with a session opens it.
 *
 * Boundary: which days there are, and what they stand for, is the view's.
 */

private const val DAYS = 7

/** A column on a narrow phone. */
internal val Narrowest = 44.dp

@Composable
internal fun Months(
    months: List<MonthView>,
    frame: Frame,
) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.l)) { months.forEach { Month(it, frame) } }
}

@Composable
private fun Month(
    month: MonthView,
    frame: Frame,
) {
    Column(Modifier.fillMaxWidth()) {
        Heading(month.title, Modifier.padding(bottom = Space.s))
        Row(Modifier.fillMaxWidth().pulled(Space.xs, Space.xs).clearAndSetSemantics {}) {
            val style = fitting(month.weekdays, Narrowest)
            month.weekdays.forEach { Small(it, Modifier.weight(1f), colours.quiet, style) }
        }
        val blanks = List<DayCell?>(month.blank.toInt()) { null }
        (blanks + month.days).chunked(DAYS).forEach { week ->
            Row(Modifier.fillMaxWidth().pulled(Space.xs, Space.xs)) {
                week.forEach { Day(it, frame) }
                repeat(DAYS - week.size) { Spacer(Modifier.weight(1f)) }
            }
        }
    }
}

@Composable
private fun RowScope.Day(
    day: DayCell?,
    frame: Frame,
) {
    if (day == null) return Spacer(Modifier.weight(1f))
    val session = day.sessions.firstOrNull()
    val cell = Modifier.weight(1f).heightIn(min = Reach.elsewhere).clip(Corner.cell)
    // A day on which nothing happened is skipped by who listens.
    val tapped =
        if (session == null) {
            cell.clearAndSetSemantics {}
        } else {
            cell
                .clickable(role = Role.Button) { frame.open(session) }
                .semantics(mergeDescendants = true) { contentDescription = day.label }
        }
    val ink = if (day.mark.isEmpty()) colours.quiet else colours.ink
    Column(tapped, Arrangement.Center, Alignment.CenterHorizontally) {
        Small(day.day.toString(), Modifier.clearAndSetSemantics {}, ink)
        Spacer(Modifier.size(20.dp, 2.dp).background(if (day.today) ink else Color.Transparent))
        Box(Modifier.padding(top = 2.dp).size(16.dp)) { if (day.mark.isNotEmpty()) Mark(day.mark, 16.dp, color = ink) }
    }
}

@Composable
private fun Small(
    text: String,
    modifier: Modifier,
    ink: Color,
    style: TextStyle = Type.small,
) = Text(text, modifier, style = style, color = ink, textAlign = TextAlign.Center, softWrap = false)
