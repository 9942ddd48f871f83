package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.layout.layout
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/*
 * The small parts every screen is made of: three texts, a card, the margin left.
 *
 * Boundary: looks only; what they say comes in.
 */

/** A screen's heading. */
@Composable
internal fun Heading(
    text: String,
    modifier: Modifier = Modifier,
    style: TextStyle = Type.head,
) {
    Text(text, modifier.semantics { heading() }, style = style)
}

/** What is said. */
@Composable
internal fun Body(
    text: String,
    modifier: Modifier = Modifier,
    color: Color = Color.Unspecified,
) {
    if (text.isNotEmpty()) Text(text, modifier, style = Type.body, color = color)
}

/** What is said beside it: a source, a time. */
@Composable
internal fun Aside(
    text: String,
    modifier: Modifier = Modifier,
    color: Color = colours.quiet,
) {
    if (text.isNotEmpty()) Text(text, modifier, style = Type.small, color = color)
}

/** What belongs together, on a ground of its own. */
@Composable
internal fun Card(
    modifier: Modifier = Modifier,
    ground: Ground = Ground(colours.card, colours.ink),
    gap: Dp = Space.s,
    content: @Composable ColumnScope.() -> Unit,
) {
    CompositionLocalProvider(LocalContentColor provides ground.ink) {
        Column(
            modifier.fillMaxWidth().background(ground.ground, Corner.card).padding(Space.m),
            verticalArrangement = Arrangement.spacedBy(gap),
            content = content,
        )
    }
}

/** Reaches past what surrounds it by so much, so that letters stand on the margin and cells use it. */
internal fun Modifier.pulled(
    start: Dp = 0.dp,
    end: Dp = 0.dp,
): Modifier =
    layout { measurable, constraints ->
        val (left, right) = start.roundToPx() to end.roundToPx()
        val room = if (constraints.hasBoundedWidth) constraints.maxWidth + left + right else Constraints.Infinity
        val least = if (constraints.minWidth == 0) 0 else constraints.minWidth + left + right
        val placeable = measurable.measure(constraints.copy(minWidth = least, maxWidth = room))
        layout((placeable.width - left - right).coerceAtLeast(0), placeable.height) { placeable.place(-left, 0) }
    }

/** Says [label] in place of the letters that are drawn. */
internal fun Modifier.named(label: String): Modifier = semantics { contentDescription = label }

/** Small letters, or smaller ones where the widest of [labels] has no [room]: none runs into the next. */
@Composable
internal fun fitting(
    labels: List<String>,
    room: Dp,
): TextStyle {
    val style = Type.small
    val measurer = rememberTextMeasurer()
    val widest = labels.maxOf { measurer.measure(it, style).size.width }
    val share = minOf(1f, with(LocalDensity.current) { room.toPx() } / widest)
    return style.copy(fontSize = style.fontSize * share, lineHeight = style.lineHeight * share)
}

/** In large letters, or in smaller ones where the words would take more than so many [lines]. */
@Composable
internal fun Fitting(
    text: String,
    large: TextStyle,
    smaller: TextStyle,
    lines: Int,
    modifier: Modifier = Modifier,
) {
    val measurer = rememberTextMeasurer()
    BoxWithConstraints(modifier) {
        val room = Constraints(maxWidth = constraints.maxWidth)

        fun fits(style: TextStyle) = measurer.measure(text, style, constraints = room).lineCount <= lines
        when {
            fits(large) -> Text(text, style = large)
            fits(smaller) -> Text(text, style = smaller)
            // What belongs together is parted sooner than a word is.
            else -> Text(text.replace('\u00a0', ' ').replace('\u202f', ' '), style = smaller)
        }
    }
}
