package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.brace.wire.StaircaseView
import app.brace.wire.Tread
import app.brace.wire.TreadView

/*
 * A staircase, the lowest step at the left: full where a step is done, framed where the lifter stands, a line beyond.
 *
 * Boundary: which steps there are and where the person stands is the view's; it is read aloud as its one label.
 */

@Composable
internal fun Staircase(stairs: StaircaseView) {
    val spoken = Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = stairs.label }
    BoxWithConstraints(spoken) {
        val measurer = rememberTextMeasurer()
        val words = stairs.treads.flatMap { it.text.split(' ') }
        val style = Type.small
        val widest = with(LocalDensity.current) { words.maxOfOrNull { measurer.measure(it, style).size.width }?.toDp() }
        val room = maxWidth / maxOf(1, stairs.treads.size) - Space.xs * 2
        // A word that finds no room on its step would be broken.
        if (roomy || widest != null && widest > room) Listed(stairs.treads) else Drawn(stairs.treads)
    }
}

private val RISER = 56.dp
private val LIFTER = 40.dp

@Composable
private fun Drawn(treads: List<TreadView>) {
    val colours = colours
    Row(Modifier.fillMaxWidth().padding(top = Space.s), verticalAlignment = Alignment.Bottom) {
        treads.forEachIndexed { at, tread ->
            Column(Modifier.weight(1f), horizontalAlignment = Alignment.CenterHorizontally) {
                if (tread.stands == Tread.HERE) Drawn(Icons.Lockout, color = colours.teal, size = LIFTER)
                Column(
                    Modifier
                        .fillMaxWidth()
                        .height(RISER * (at + 1))
                        .step(tread.stands, colours)
                        .padding(horizontal = Space.xs, vertical = 3.dp),
                    horizontalAlignment = Alignment.CenterHorizontally,
                ) {
                    val ink = colours.ink(tread.stands)
                    val lines = tread.text.split(APART).joinToString("\n")
                    Text(lines, style = Type.small, color = ink, textAlign = TextAlign.Center)
                    Counted(tread, ink)
                }
            }
        }
    }
}

/** What stands between the parts of a step's text is a line's end where there are lines. */
private const val APART = " · "

private fun Colours.ink(stands: Tread) =
    when (stands) {
        Tread.DONE -> onTeal
        Tread.HERE -> ink
        Tread.LATER -> quiet
    }

private fun Modifier.step(
    stands: Tread,
    colours: Colours,
) = drawBehind {
    val unit = 1.dp.toPx()
    when (stands) {
        Tread.DONE -> drawRect(colours.teal)
        Tread.HERE -> {
            val half = 1.5f * unit
            drawRect(
                colours.teal,
                Offset(half, half),
                Size(size.width - 2 * half, size.height - 2 * half),
                style = Stroke(2 * half),
            )
        }
        Tread.LATER -> {
            drawLine(colours.line, Offset(0f, unit), Offset(size.width, unit), 2 * unit)
            drawLine(colours.line, Offset(unit, 0f), Offset(unit, RISER.toPx()), 2 * unit)
        }
    }
}

/** A dot for each session that it takes, full where it is counted. */
@Composable
private fun Counted(
    tread: TreadView,
    ink: Color,
) {
    val counted = tread.counted.toInt()
    Row(Modifier.padding(top = 2.dp), Arrangement.spacedBy(Space.xs)) {
        repeat(tread.needed.toInt()) { at -> Dot(at < counted, ink) }
    }
}

@Composable
private fun Dot(
    full: Boolean,
    ink: Color,
) {
    val drawn =
        Modifier.size(8.dp).drawBehind {
            val line = 1.5f.dp.toPx()
            if (full) drawCircle(ink) else drawCircle(ink, (size.width - line) / 2, style = Stroke(line))
        }
    Box(drawn)
}

/** One below the other, the lowest first, each further in than the one before. */
@Composable
private fun Listed(treads: List<TreadView>) {
    Column {
        treads.forEachIndexed { at, tread ->
            val here = tread.stands == Tread.HERE
            Row(
                Modifier.fillMaxWidth().padding(start = Space.s * at).heightIn(min = Reach.elsewhere),
                horizontalArrangement = Arrangement.spacedBy(Space.s),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                val icon =
                    when (tread.stands) {
                        Tread.DONE -> Icons.Check
                        Tread.HERE -> Icons.Lockout
                        Tread.LATER -> null
                    }
                Box(Modifier.size(32.dp), Alignment.Center) {
                    icon?.let { Drawn(it, color = colours.teal, size = if (here) 32.dp else 24.dp) }
                }
                Body(tread.text, Modifier.weight(1f), if (here) colours.ink else colours.quiet)
                Counted(tread, if (here) colours.teal else colours.quiet)
            }
        }
    }
}
