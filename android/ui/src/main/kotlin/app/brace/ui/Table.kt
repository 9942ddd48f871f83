package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
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
import app.brace.wire.TableView

/*
 * A table: columns of equal width, the first one wider; one below the other where text is large.
 *
 * Boundary: looks only; each row is read aloud as its own label.
 */

@Composable
internal fun Table(table: TableView) {
    Column(Modifier.fillMaxWidth()) {
        Cells(table.columns, Modifier.clearAndSetSemantics {}) { Aside(it) }
        table.rows.forEach { row ->
            HorizontalDivider(color = colours.faint)
            val weight = if (row.strong) FontWeight.Medium else FontWeight.Normal
            Cells(row.cells, Modifier.clearAndSetSemantics { contentDescription = row.label }) {
                Text(it, style = Type.body.copy(fontWeight = weight))
            }
        }
    }
}

@Composable
private fun Cells(
    cells: List<String>,
    modifier: Modifier,
    cell: @Composable (String) -> Unit,
) {
    if (roomy) {
        Column(modifier.fillMaxWidth().padding(vertical = Space.s)) { cells.forEach { cell(it) } }
        return
    }
    Row(
        modifier.fillMaxWidth().padding(vertical = Space.s),
        horizontalArrangement = Arrangement.spacedBy(Space.s),
    ) {
        cells.forEachIndexed { at, text -> Column(Modifier.weight(if (at == 0) WIDE else 1f)) { cell(text) } }
    }
}

private const val WIDE = 1.5f
