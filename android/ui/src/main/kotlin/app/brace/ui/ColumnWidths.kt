package app.brace.ui

import androidx.compose.runtime.Composable
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import app.brace.wire.TableView

/**
 * How wide the columns of a table are: by their longest cell, and none narrower than its longest word.
 *
 * Boundary: measures; where the words do not fit beside each other there is no answer.
 */
internal class ColumnWidths(
    private val table: TableView,
    private val measurer: TextMeasurer,
    /** Of the cells; a column's name is small. */
    private val letters: TextStyle,
) {
    /** The width of each column, pixels; absent where not every word fits. */
    @Composable
    fun within(width: Int): List<Float>? {
        val gap = with(LocalDensity.current) { Space.s.toPx() }
        val room = width - gap * (table.columns.size - 1)
        val words = table.columns.indices.map { longestWord(it) }
        return if (words.sum() > room) null else shared(room, words)
    }

    @Composable
    private fun longestWord(column: Int): Float {
        val strong = letters.copy(fontWeight = FontWeight.Medium)
        val cells = table.rows.maxOfOrNull { measured(it.cells[column], strong) } ?: 0f
        return maxOf(cells, measured(table.columns[column], Type.small))
    }

    /** A pixel more: what is measured is rounded. */
    private fun measured(
        text: String,
        style: TextStyle,
    ) = text.split(' ').maxOf { measurer.measure(it, style).size.width } + 1f

    /** Whoever has too little gets what its word takes, and the others share what is left. */
    private fun shared(
        room: Float,
        words: List<Float>,
    ): List<Float> {
        val wants = table.columns.indices.map(::characters)
        val short = mutableSetOf<Int>()
        while (true) {
            val left = room - short.sumOf { words[it].toDouble() }.toFloat()
            val share = left / wants.filterIndexed { at, _ -> at !in short }.sum()
            val widths = wants.indices.map { if (it in short) words[it] else wants[it] * share }
            if (!short.addAll(wants.indices.filter { widths[it] < words[it] })) return widths
        }
    }

    private fun characters(column: Int): Float {
        val longest = (table.rows.map { it.cells[column] } + table.columns[column]).maxOf { it.length }
        return longest.coerceIn(NARROWEST, WIDEST).toFloat()
    }

    private companion object {
        /** Characters. */
        const val NARROWEST = 6
        const val WIDEST = 14
    }
}
