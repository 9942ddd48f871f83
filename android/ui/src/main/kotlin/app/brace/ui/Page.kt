package app.brace.ui

import androidx.compose.animation.core.Animatable
import androidx.compose.animation.core.tween
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.graphicsLayer
import androidx.compose.ui.unit.dp

/*
 * How a screen is laid out: what to read on top, what to do at the bottom under the thumb.
 *
 * Boundary: it scrolls as a whole and only where it must; screens decide what stands where.
 */

/**
 * A screen; [thumb] lies at its lower edge. Both leave 12 dp at the sides, the scale's own margin.
 * The way back, [beside] it whatever the screen puts there, and what stands on every screen come first.
 */
@Composable
internal fun Page(
    frame: Frame,
    key: Any,
    beside: @Composable () -> Unit = {},
    thumb: @Composable ColumnScope.() -> Unit = {},
    top: @Composable ColumnScope.() -> Unit,
) {
    BoxWithConstraints(Modifier.fillMaxSize(), contentAlignment = Alignment.TopCenter) {
        val height = maxHeight
        Column(
            Modifier
                .widthIn(max = 480.dp)
                .fillMaxWidth()
                .verticalScroll(rememberScrollState())
                .heightIn(min = height)
                .padding(horizontal = 12.dp, vertical = 8.dp),
            verticalArrangement = Arrangement.SpaceBetween,
        ) {
            Column(Modifier.fillMaxWidth().padding(horizontal = 4.dp)) {
                // Where the advice to stop stands, it is the one thing to be read.
                if (frame.view.stop == null) {
                    TopLine(frame, beside)
                    Aloft(frame)
                }
                top()
            }
            Column(Modifier.fillMaxWidth().arriving(key).padding(top = 16.dp), content = thumb)
        }
    }
}

private const val ARRIVAL_MS = 160
private const val ARRIVAL_PX = 48f

/** Slides in when [key] changes, unless the person asked for less motion. */
@Composable
private fun Modifier.arriving(key: Any): Modifier {
    val still = LocalReducedMotion.current
    val left = remember(key) { Animatable(if (still) 0f else 1f) }
    LaunchedEffect(key) { left.animateTo(0f, tween(ARRIVAL_MS)) }
    return graphicsLayer { translationY = left.value * ARRIVAL_PX }
}
