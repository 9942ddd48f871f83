package app.brace.ui

import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import app.brace.wire.Route
import app.brace.wire.SessionView
import app.brace.wire.TagsView

/*
 * What the last set showed, noted with a tap each: faults, and whether someone filmed it.
 *
 * Boundary: which faults fit the lift is the view's; each tap is kept at once.
 */

@Composable
internal fun TagsScreen(
    session: SessionView,
    tags: TagsView,
    frame: Frame,
    onClose: () -> Unit,
) {
    Page(
        frame,
        key = Route.SESSION to tags.set,
        title = tags.open,
        thumb = {
            (tags.faults + tags.filmed).forEachIndexed { at, tag ->
                if (at > 0) HorizontalDivider(color = colours.faint)
                Row(verticalAlignment = Alignment.CenterVertically) {
                    Ticked(tag.label, tag.chosen, Modifier.weight(1f)) { frame.send(tag.tap) }
                    val spoken = listOf(tag.label, tag.about.label).joinToString("\n")
                    IconOnly(Icons.Question, spoken, atEnd = true) { frame.send(tag.about.leadsTo) }
                }
            }
            QuietButton(tags.note, before = Icons.Pencil) { frame.send(tags.write) }
        },
        dock = { MainButton(tags.close, high = Reach.docked, onClick = onClose) },
    ) {
        session.rest?.let { RestClock(it, frame, small = true) }
        session.logged.lastOrNull()?.let { Body(it.text, Modifier.padding(bottom = Space.s)) }
        NoticeLine(frame, AboveThumb)
    }
}
