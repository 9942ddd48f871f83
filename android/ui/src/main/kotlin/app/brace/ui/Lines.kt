package app.brace.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role

/*
 * What a session consists of, a line an entry; each opens its form.
 *
 * Boundary: looks only; what a line says comes in.
 */

/** A set or a rating. */
internal class Entry(
    val id: String,
    val text: String,
    val time: String,
    val details: String,
    val note: String?,
)

@Composable
internal fun Lines(
    title: String,
    none: String,
    entries: List<Entry>,
    onOpen: (String) -> Unit,
) {
    Heading(title, Modifier.padding(top = Space.l, bottom = Space.xs))
    if (entries.isEmpty()) Aside(none)
    entries.forEachIndexed { at, entry ->
        if (at > 0) HorizontalDivider(color = colours.faint)
        Row(
            Modifier
                .fillMaxWidth()
                .clickable(role = Role.Button) { onOpen(entry.id) }
                .heightIn(min = Reach.between)
                .padding(vertical = Space.xs),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Column(Modifier.weight(1f)) {
                Body(entry.text)
                FlowRow(horizontalArrangement = Arrangement.spacedBy(Space.m)) {
                    Aside(entry.time)
                    Aside(entry.details)
                }
                entry.note?.let { Body(it, color = colours.quiet) }
            }
            Drawn(Icons.Pencil, color = colours.teal, size = SMALL)
        }
    }
}

private val SMALL = Space.m + Space.xs
