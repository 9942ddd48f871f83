package app.brace.ui

import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.LocalContentColor
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.addPathNodes
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/*
 * The icons: 24 units, lines of 2.5 with round ends.
 *
 * Boundary: drawings; the words beside them are the view's.
 */

internal object Icons {
    val Undo = drawn("undo", "M4.5 9.3A8 8 0 1 1 5.9 17.1", "M4.2 3.8v5.6h5.6")
    val Plus = drawn("plus", "M4 12h16", "M12 4v16")
    val Minus = drawn("minus", "M4 12h16")
    val Back = drawn("back", "M15 5l-7 7 7 7")
    val Next = drawn("next", "M9 5l7 7-7 7")
    val To = drawn("to", "M4 12h16", "M13 5l7 7-7 7")
    val Down = drawn("down", "M5 9l7 7 7-7")
    val Up = drawn("up", "M5 15l7-7 7 7")
    val Play = drawn("play", "M7 4.5l12 7.5l-12 7.5z")
    val Stop = drawn("stop", "M6 6h12v12h-12z")
    val More = drawn("more", "M5 12h.01", "M12 12h.01", "M19 12h.01", width = DOT)

    /** The app's own icon: a hinge from the side, in three strokes. */
    val Figure = drawn("figure", "M5.5 10L16.5 5.5", "M5.5 10L11 14.5V20.5", "M16.5 5.5V17")
    val Calendar =
        drawn(
            "calendar",
            "M4 5.5h16v14.5h-16z",
            "M8 10.5h.01",
            "M12 10.5h.01",
            "M16 10.5h.01",
            "M8 15h.01",
            "M12 15h.01",
        )
    val Stairs = drawn("stairs", "M3 20h6v-5h6v-5h6v-5")
    val Book =
        drawn("book", "M12 7C10 5.3 7 5 3.5 5v13c3.5 0 6.5.3 8.5 2c2-1.7 5-2 8.5-2V5c-3.5 0-6.5.3-8.5 2z", "M12 7v13")
    val Bell = drawn("bell", BELL, CLAPPER)
    val BellOff = drawn("bell-off", BELL, CLAPPER, "M4 3.5l16 17")
    val Check = drawn("check", "M5 12.5l4.5 4.5L19 7.5")
    val Pencil = drawn("pencil", "M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5z")
    val Bin = drawn("bin", "M4 7h16", "M9 7V4h6v3", "M6.5 7l1 13h9l1-13")
    val Question = drawn("question", "M7.5 8.5a4.5 4.5 0 1 1 6.3 4.1c-1.2.6-1.8 1.4-1.8 2.9", "M12 20h.01", width = 3f)
    val Flag = drawn("flag", "M6 21V4", "M6 4.5c4-2 7 2 12 0v8.5c-5 2-8-2-12 0")

    /** How soon a flag wants someone: now, today, within days. */
    val Now = drawn("now", "M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7z", "M12 8v4.5", "M12 16h.01")
    val Today = drawn("today", "M12 4l9 16h-18z", "M12 10.5v3.5", "M12 17h.01")
    val Soon = drawn("soon", "M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z", "M12 8v4.5", "M12 16h.01")

    /** Something else is new: a pulse. */
    val Pulse = drawn("pulse", "M2.5 12.5h4l3-7.5l5 14l3-6.5h4")

    /** A lifter at the top of a deadlift, from the front. */
    val Lockout =
        drawn(
            "lockout",
            "M12 2.5a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2z",
            "M12 8v6l-2.5 7.5",
            "M12 14l2.5 7.5",
            "M8 13.5l.8-4.5l3.2-1l3.2 1l.8 4.5",
            "M3 13.5h18",
            "M3.5 11v5",
            "M20.5 11v5",
            width = 1.5f,
        )
    val Search = drawn("search", "M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z", "M15.5 15.5l5 5")
    val Gear =
        drawn(
            "gear",
            "M12 6.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z",
            "M12 12h.01",
            "M12 6.3V3.2M12 17.7v3.1M6.3 12H3.2M17.7 12h3.1",
            "M8 8L5.8 5.8M16 16l2.2 2.2M16 8l2.2-2.2M8 16l-2.2 2.2",
        )
    val Clock = drawn("clock", "M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z", "M12 8v4.5l3 2")
}

private const val BELL = "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1h-15z"
private const val CLAPPER = "M11 21h2"
private const val LINE = 2.5f
private const val DOT = 3.5f
private const val UNITS = 24f

private fun drawn(
    name: String,
    vararg paths: String,
    width: Float = LINE,
): ImageVector {
    val builder = ImageVector.Builder(name, UNITS.dp, UNITS.dp, UNITS, UNITS)
    paths.forEach { path ->
        builder.addPath(
            addPathNodes(path),
            stroke = SolidColor(Color.Black),
            strokeLineWidth = width,
            strokeLineCap = StrokeCap.Round,
            strokeLineJoin = StrokeJoin.Round,
        )
    }
    return builder.build()
}

/** An icon beside words that say the same, or in a button that is named. */
@Composable
internal fun Drawn(
    icon: ImageVector,
    modifier: Modifier = Modifier,
    color: Color = LocalContentColor.current,
    size: Dp = UNITS.dp,
) {
    Icon(icon, contentDescription = null, modifier.size(size), color)
}
