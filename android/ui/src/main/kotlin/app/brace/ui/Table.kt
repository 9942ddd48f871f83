package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.rememberTextMeasurer
import app.brace.wire.TableView

/*
 * A table: cells side by side, or one below the other where text is large.
 *
 * Boundary: looks only; each row is read aloud as its own label.
 */

@Composable
internal fun Table(table: TableView) {
    BoxWithConstraints(Modifier.fillMaxWidth()) {
        val measurer = rememberTextMeasurer()
        // Smaller letters come before cells that stand one below the other.
        val beside = listOf(Type.body, Type.small).takeUnless { roomy }?.firstNotNullOfOrNull { letters ->
            ColumnWidths(table, measurer, letters).within(constraints.maxWidth)?.let { letters to it }
        }
        val (letters, widths) = beside ?: (Type.body to null)
        Column(Modifier.fillMaxWidth()) {
            Cells(table.columns, widths, Modifier.clearAndSetSemantics {}) { Aside(it) }
            table.rows.forEach { row ->
                HorizontalDivider(color = colours.faint)
                val weight = if (row.strong) FontWeight.Medium else FontWeight.Normal
                Cells(row.cells, widths, Modifier.clearAndSetSemantics { contentDescription = row.label }) {
                    Text(it, style = letters.copy(fontWeight = weight))
                }
            }
        }
    }
}

/** Side by side in [widths], shares of the whole; without, one below the other. */
@Composable
private fun Cells(
    cells: List<String>,
    widths: List<Float>?,
    modifier: Modifier,
    cell: @Composable (String) -> Unit,
) {
    if (widths == null) {
        Column(modifier.fillMaxWidth().padding(vertical = Space.s)) { cells.forEach { cell(it) } }
        return
    }
    Row(
        modifier.fillMaxWidth().padding(vertical = Space.s),
        horizontalArrangement = Arrangement.spacedBy(Space.s),
    ) {
        cells.forEachIndexed { at, text -> Column(Modifier.weight(widths[at])) { cell(text) } }
    }
}
