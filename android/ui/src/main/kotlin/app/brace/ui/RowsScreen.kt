package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.brace.wire.RowButton
import app.brace.wire.RowSection
import app.brace.wire.RowsView

/*
 * A page of rows by topic: the settings, bars, lifts, the bin and their like.
 *
 * Boundary: no page of them is known here; what a row says and sends comes with it.
 */

@Composable
internal fun RowsScreen(
    rows: RowsView,
    frame: Frame,
) {
    Page(
        frame,
        // A page may be turned to the next of its kind; while someone searches it stays where it is.
        key = rows.page to (if (rows.search == null) rows.sections.firstOrNull()?.title else null),
        title = rows.title,
        dock = rows.action?.let { action -> { Docked(action, frame) } },
    ) {
        if (rows.action == null) NoticeLine(frame)
        Body(rows.intro, Modifier.padding(bottom = Space.s).semantics { liveRegion = LiveRegionMode.Polite })
        rows.search?.let { SearchField(it, frame, Modifier.padding(vertical = Space.s)) }
        rows.sections.forEach { Section(it, frame) }
    }
}

/** The one thing to do, or whether it is meant. */
@Composable
private fun Docked(
    action: RowButton,
    frame: Frame,
) {
    val confirm = frame.view.confirm
    if (confirm == null) {
        NoticeLine(frame, AboveThumb)
        MainButton(action.label, high = Reach.docked) { frame.tap(action.tap) }
    } else {
        Confirm(confirm, { confirm.sends?.let(frame.send) }, { confirm.sendsNo?.let(frame.send) })
    }
}

@Composable
private fun Section(
    section: RowSection,
    frame: Frame,
) {
    if (section.title.isNotEmpty()) Heading(section.title, Modifier.padding(top = Space.l, bottom = Space.xs))
    section.rows.forEachIndexed { at, row ->
        if (at > 0) HorizontalDivider(color = colours.faint)
        RowLine(row, frame)
    }
    Aside(section.note, Modifier.padding(vertical = Space.s))
}
