package app.brace.ui

import androidx.compose.animation.core.Animatable
import androidx.compose.animation.core.tween
import androidx.compose.foundation.ScrollState
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.LocalContentColor
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.RectangleShape
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.graphics.graphicsLayer
import androidx.compose.ui.unit.dp

/*
 * How a screen is laid out: its line on top, what to read, what to do under the thumb, what is docked.
 *
 * Boundary: only what stands between the top line and the dock scrolls, and only where it must.
 */

/** As wide as a screen gets: some 66 characters. */
internal val Widest = 560.dp

/**
 * A screen on its margins. [lead] and [top] come first, [thumb] lies at the lower edge of what scrolls, [between] has
 * what is left of it, [dock] below never scrolls. [title], or [middle] in its place, and [beside] stand in the top line.
 * What stands on top of every screen is left out without [aloft]; [scroll] is how far the screen is scrolled.
 */
@Composable
internal fun Page(
    frame: Frame,
    key: Any,
    title: String = "",
    middle: @Composable (Modifier) -> Unit = { Title(title, it) },
    beside: @Composable () -> Unit = {},
    lead: Lead? = null,
    between: @Composable ColumnScope.() -> Unit = { Spacer(Modifier.weight(1f)) },
    thumb: (@Composable ColumnScope.() -> Unit)? = {},
    dock: (@Composable ColumnScope.() -> Unit)? = null,
    aloft: Boolean = true,
    scroll: @Composable () -> ScrollState = { rememberScrollState() },
    top: @Composable ColumnScope.() -> Unit,
) {
    Column(Modifier.fillMaxSize(), horizontalAlignment = Alignment.CenterHorizontally) {
        val column = Modifier.widthIn(max = Widest).fillMaxWidth().padding(horizontal = Space.m)
        // Where the advice to stop stands, it is the one thing to be read.
        if (frame.stop == null) {
            On(lead?.ground, RectangleShape) { Column(column) { TopLine(frame, middle, beside) } }
        }
        BoxWithConstraints(Modifier.weight(1f).fillMaxWidth(), contentAlignment = Alignment.TopCenter) {
            val height = maxHeight
            // A screen begins at its own top.
            key(key) {
                Column(
                    Modifier
                        .fillMaxSize()
                        .verticalScroll(scroll())
                        .heightIn(min = height),
                    horizontalAlignment = Alignment.CenterHorizontally,
                ) {
                    lead?.let {
                        On(
                            it.ground,
                            Corner.foot,
                        ) { Column(column.padding(bottom = Space.m), content = it.content) }
                    }
                    Column(column) {
                        if (aloft && frame.stop == null) Aloft(frame)
                        top()
                    }
                    between()
                    val below = if (dock == null) Space.s else 0.dp
                    thumb?.let { Column(column.arriving(key).padding(top = Space.s, bottom = below), content = it) }
                }
            }
        }
        dock?.let { Column(column.padding(bottom = Space.s), content = it) }
    }
}

/** What a screen begins with, on a ground that reaches its upper edge. */
internal class Lead(
    val ground: Ground,
    val content: @Composable ColumnScope.() -> Unit,
)

@Composable
private fun On(
    ground: Ground?,
    shape: Shape,
    content: @Composable () -> Unit,
) {
    if (ground == null) return content()
    CompositionLocalProvider(LocalContentColor provides ground.ink) {
        Box(Modifier.fillMaxWidth().background(ground.ground, shape), Alignment.Center) { content() }
    }
}

private const val ARRIVAL_PX = 48f

/** Slides in when [key] changes, unless the person asked for less motion. */
@Composable
private fun Modifier.arriving(key: Any): Modifier {
    val still = LocalReducedMotion.current
    val left = remember(key) { Animatable(if (still) 0f else 1f) }
    LaunchedEffect(key) { left.animateTo(0f, tween(MOTION_MS)) }
    return graphicsLayer { translationY = left.value * ARRIVAL_PX }
}

/** Where a notice lies above what to do next. */
internal val AboveThumb = Modifier.padding(bottom = Space.s)
