package app.brace.ui

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Matrix
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathOperation

/*
 * The lines of a back from behind, in a box of 320 by 296 units; the left half is the right one mirrored.
 *
 * Boundary: coordinates; BackFigure.kt draws them.
 */

internal const val BACK_WIDE = 320
internal const val BACK_HIGH = 296

/** A rectangle to tap on. */
internal class TapArea(
    val left: Int,
    val top: Int,
    val wide: Int,
    val high: Int,
)

internal object BackShape {
    /** The edges of the three regions, from the shoulders to the hip. */
    private val bands = listOf(92f, 156f, 220f, 284f)

    /** The middle of each region. */
    val middles: List<Int> = bands.zipWithNext { top, bottom -> ((top + bottom) / 2).toInt() }

    /** Between the left, the middle and the right of a region. */
    private val cuts = listOf(0f, 132f, 188f, 320f)
    private const val LEFT_FLANK = 62
    private const val RIGHT_FLANK = 258

    /** What can be tapped: inside the flanks, side by side. */
    val targets: List<TapArea> =
        bands.zipWithNext().flatMap { (top, bottom) ->
            val columns = listOf(LEFT_FLANK, cuts[1].toInt(), cuts[2].toInt(), RIGHT_FLANK)
            columns.zipWithNext().map { (left, right) ->
                TapArea(left, top.toInt(), right - left, (bottom - top).toInt())
            }
        }

    /** Neck, shoulders, arms and flanks. */
    val outline: Path =
        whole {
            moveTo(160f, 46f)
            lineTo(176f, 46f)
            outerArm()
            // elbow
            lineTo(280f, 258f)
            innerArm()
            flank()
            lineTo(160f, 296f)
            close()
        }

    /** The outline without its lower edge: a back goes on below. */
    val sides: Path =
        Path().apply {
            val half = Path().apply {
                moveTo(176f, 52f)
                outerArm()
                moveTo(280f, 258f)
                innerArm()
                flank()
            }
            addPath(half)
            addPath(mirrored(half))
        }

    val head: Path = Path().apply { addOval(Rect(133f, 3f, 187f, 57f)) }

    /** Two arcs over the inner edges of the shoulder blades. */
    val blades: Path =
        Path().apply {
            val right = Path().apply {
                moveTo(196f, 104f)
                cubicTo(210f, 122f, 212f, 140f, 206f, 166f)
            }
            addPath(right)
            addPath(mirrored(right))
        }

    val spine: Path =
        Path().apply {
            moveTo(160f, 70f)
            lineTo(160f, 288f)
        }

    /** Where the trunk is: the arms are none of the nine. */
    private val trunk: Path =
        whole {
            moveTo(160f, 78f)
            lineTo(214f, 80f)
            cubicTo(238f, 84f, 252f, 90f, 258f, 104f)
            cubicTo(262f, 120f, 261f, 136f, 260f, 152f)
            flank()
            lineTo(160f, 296f)
            close()
        }

    /** The nine, their edges along the flank. */
    val areas: List<Path> =
        bands.zipWithNext().flatMap { (top, bottom) ->
            cuts.zipWithNext().map { (left, right) ->
                val band = Path().apply { addRect(Rect(left, top, right, bottom)) }
                Path().apply { op(band, trunk, PathOperation.Intersect) }
            }
        }

    /** From the neck over the shoulder to the elbow. */
    private fun Path.outerArm() {
        lineTo(178f, 58f)
        cubicTo(180f, 68f, 188f, 74f, 214f, 80f)
        cubicTo(252f, 86f, 268f, 92f, 276f, 124f)
        cubicTo(284f, 158f, 292f, 206f, 302f, 252f)
    }

    /** From the elbow to the armpit. */
    private fun Path.innerArm() = cubicTo(274f, 224f, 268f, 190f, 260f, 152f)

    /** From the armpit over the hip to the lower edge. */
    private fun Path.flank() {
        cubicTo(264f, 196f, 260f, 220f, 258f, 236f)
        cubicTo(258f, 258f, 268f, 276f, 270f, 296f)
    }

    private fun whole(half: Path.() -> Unit): Path {
        val right = Path().apply(half)
        return Path().apply { op(right, mirrored(right), PathOperation.Union) }
    }

    private fun mirrored(path: Path): Path =
        Path().apply {
            addPath(path)
            transform(
                Matrix().apply {
                    translate(BACK_WIDE.toFloat())
                    scale(-1f)
                },
            )
        }
}
