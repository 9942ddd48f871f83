package app.brace.ui

import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Immutable
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.lerp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp

/*
 * The numbers of the look: type, space, shape, reach, motion, colour.
 *
 * Boundary: numbers only; Theme.kt hands them to Material, a test holds every pair of colours that meets.
 */

/** A size of text and its line. At most three of them on a screen, what stands around it aside. */
internal class Size(
    val size: TextUnit,
    val line: TextUnit,
)

/** The rest clock. */
internal val ClockSize = Size(56.sp, 60.sp)

/** A load, reps, `1 → 3`. */
internal val NumeralSize = Size(36.sp, 40.sp)

/** A screen's title, a verdict's word, a question. */
internal val TitleSize = Size(28.sp, 34.sp)

/** A heading, the next set, the label of the one thing to do. */
internal val HeadSize = Size(20.sp, 26.sp)

/** What is said. */
internal val BodySize = Size(16.sp, 24.sp)

/** Sources, times, captions. */
internal val SmallSize = Size(14.sp, 20.sp)

/** Text is larger than this: what stood side by side may have to stand one below the other. */
internal const val ROOMY = 1.3f

/** Distances. A screen's margin is [m]. */
internal object Space {
    val xs = 4.dp
    val s = 8.dp
    val m = 16.dp
    val l = 24.dp
    val xl = 32.dp
}

/** Corners. */
internal object Corner {
    val tick = RoundedCornerShape(6.dp)
    val cell = RoundedCornerShape(8.dp)
    val card = RoundedCornerShape(16.dp)

    /** The lower end of a ground that reaches the upper edge. */
    val foot = RoundedCornerShape(bottomStart = 28.dp, bottomEnd = 28.dp)
}

/** How high a target is. */
internal object Reach {
    /** Between sets: chalky hands. */
    val between = 56.dp
    val elsewhere = 48.dp

    /** The one thing to do, at the lower edge. */
    val docked = 64.dp

    /** A row that opens. */
    val row = 72.dp

    /** The four destinations. */
    val bar = 80.dp
}

/** How long something moves, milliseconds; not at all when the person asked for less motion. */
internal const val MOTION_MS = 160

/** A ground and what is legible on it. */
@Immutable
internal class Ground(
    val ground: Color,
    val ink: Color,
)

/** The colours of one theme. [teal] is for action and selection alone. */
@Immutable
internal class Colours(
    val ground: Color,
    val card: Color,
    val ink: Color,
    val quiet: Color,
    val teal: Color,
    val onTeal: Color,
    /** What is chosen, and the steppers' circles. */
    val chosen: Ground,
    /** What the last tap came to. */
    val notice: Ground,
    /** An edge that has to be seen. */
    val line: Color,
    /** A line between two rows. */
    val faint: Color,
    val clear: Ground,
    val watch: Ground,
    val tooMuch: Ground,
    val unknown: Ground,
    /** The pain ramp from 0 to 10, one hue that is not the action's. */
    private val painless: Color,
    private val worst: Color,
    /** From this rating on the ramp's ink is [lateInk], before it [earlyInk]. */
    private val turn: Int,
    private val earlyInk: Color,
    private val lateInk: Color,
) {
    /** The container of the verdict that the core names by this mark. */
    fun verdict(mark: String): Ground =
        when (mark) {
            "●" -> clear
            "◐", "△" -> watch
            "▲" -> tooMuch
            else -> unknown
        }

    /** A rating's ground: eleven steps of luminance, never a colour alone. */
    fun pain(nrs: Int): Ground = Ground(lerp(painless, worst, nrs / WORST), if (nrs < turn) earlyInk else lateInk)

    private companion object {
        const val WORST = 10f
    }
}

internal val Light =
    Colours(
        ground = Color(0xFFFAF7F2),
        card = Color(0xFFF0EAE0),
        ink = Color(0xFF23201C),
        quiet = Color(0xFF5B544B),
        teal = Color(0xFF0F5257),
        onTeal = Color.White,
        chosen = Ground(Color(0xFFD3E6E4), Color(0xFF06292C)),
        notice = Ground(Color(0xFFE7E0D5), Color(0xFF23201C)),
        line = Color(0xFF857C70),
        faint = Color(0xFFD8CFC2),
        clear = Ground(Color(0xFFD3E6E4), Color(0xFF06292C)),
        watch = Ground(Color(0xFFF3E3BF), Color(0xFF3F2E00)),
        tooMuch = Ground(Color(0xFFF6DCCF), Color(0xFF4A1B0A)),
        unknown = Ground(Color(0xFFE6E3DE), Color(0xFF2B2B33)),
        painless = Color(0xFFF7E6DC),
        worst = Color(0xFF5E2413),
        turn = 7,
        earlyInk = Color.Black,
        lateInk = Color.White,
    )

internal val Dark =
    Colours(
        ground = Color(0xFF181613),
        card = Color(0xFF25221D),
        ink = Color(0xFFEDE7DD),
        quiet = Color(0xFFB9B0A3),
        teal = Color(0xFF8ECBC9),
        onTeal = Color(0xFF04292C),
        chosen = Ground(Color(0xFF1F4446), Color(0xFFD3EDEB)),
        notice = Ground(Color(0xFF39342D), Color(0xFFEDE7DD)),
        line = Color(0xFF91887A),
        faint = Color(0xFF433D35),
        clear = Ground(Color(0xFF1F4446), Color(0xFFD3EDEB)),
        watch = Ground(Color(0xFF463607), Color(0xFFF8E0A8)),
        tooMuch = Ground(Color(0xFF5B2A17), Color(0xFFFFDBCF)),
        unknown = Ground(Color(0xFF39342D), Color(0xFFEDE7DD)),
        painless = Color(0xFF3A2A24),
        worst = Color(0xFFFFD3BF),
        turn = 5,
        earlyInk = Color.White,
        lateInk = Color.Black,
    )
