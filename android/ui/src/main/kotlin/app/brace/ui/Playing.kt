package app.brace.ui

import androidx.compose.animation.core.LinearEasing
import androidx.compose.animation.core.animate
import androidx.compose.animation.core.tween
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import app.brace.wire.FigureCircle
import app.brace.wire.FigureLine
import app.brace.wire.FigurePoint
import app.brace.wire.FigureView
import app.brace.wire.StripStep
import app.brace.wire.StripView
import kotlinx.coroutines.delay
import kotlin.math.roundToInt

/*
 * A lift played once, from its first phase to its last: each stands for a while, then turns into the next.
 *
 * Boundary: time alone; every figure on the way is the core's. Where motion is reduced the phases only follow each
 * other. Afterwards the person is at the phase that they were at.
 */

/** What is being played. */
@Stable
internal class Playing {
    /** The phase, and what part of its time is over; nothing while nothing is played. */
    var at by mutableStateOf<Float?>(null)

    fun turn() {
        at = if (at == null) 0f else null
    }

    fun stop() {
        at = null
    }
}

@Composable
internal fun rememberPlaying(strip: StripView): Playing {
    val playing = remember(strip.label) { Playing() }
    val still = LocalReducedMotion.current
    LaunchedEffect(playing, playing.at != null) {
        if (playing.at == null) return@LaunchedEffect
        val phases = strip.steps.size
        if (still) {
            repeat(phases) {
                playing.at = it.toFloat()
                delay(PHASE_MS.toLong())
            }
        } else {
            animate(0f, phases.toFloat(), animationSpec = tween(phases * PHASE_MS, easing = LinearEasing)) { at, _ ->
                playing.at = at.coerceAtMost(phases - END)
            }
        }
        playing.stop()
    }
    return playing
}

private const val PHASE_MS = 2_000
private const val END = 0.001f

/** For this part of its time a phase stands, with what is laid over it. */
private const val STANDS = 0.4f

/** The lifter after a part of this phase's time: each point straight between two of the core's, which lie close. */
internal fun StripStep.towards(
    next: FigureView,
    part: Float,
): FigureView {
    val way = (part - STANDS) / (1 - STANDS)
    // Between two phases with the same joints nothing moves.
    val model = moves.firstOrNull()
    if (way <= 0 || model == null) return figure
    val along = listOf(figure) + moves + next
    val place = way * along.lastIndex
    val (from, to) = along[place.toInt()] to along[minOf(place.toInt() + 1, along.lastIndex)]
    val share = place - place.toInt()
    // What is laid over a phase comes after its body, and is in none of the figures between.
    return model.copy(
        label = figure.label,
        lines = model.lines.indices.map { from.lines[it].towards(to.lines[it], share) },
        circles = model.circles.indices.map { from.circles[it].towards(to.circles[it], share) },
    )
}

private fun FigureLine.towards(
    other: FigureLine,
    share: Float,
) = copy(points = points.zip(other.points) { from, to -> from.towards(to, share) })

private fun FigureCircle.towards(
    other: FigureCircle,
    share: Float,
) = copy(centre = centre.towards(other.centre, share))

private fun FigurePoint.towards(
    other: FigurePoint,
    share: Float,
) = FigurePoint(x + ((other.x - x) * share).roundToInt(), y + ((other.y - y) * share).roundToInt())
