package app.brace.ui

import androidx.compose.material3.ColorScheme
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.lerp
import androidx.compose.ui.graphics.luminance

/*
 * The colours: a warm neutral ground and one deep accent, for light and for dark.
 *
 * Boundary: colours only; a test holds every pair that meets against its contrast.
 */

internal val LightColors: ColorScheme =
    lightColorScheme(
        primary = Color(0xFF0F5257),
        onPrimary = Color(0xFFFFFFFF),
        primaryContainer = Color(0xFFD3E6E4),
        onPrimaryContainer = Color(0xFF06292C),
        secondary = Color(0xFF4B5F5E),
        onSecondary = Color(0xFFFFFFFF),
        secondaryContainer = Color(0xFFE7E0D5),
        onSecondaryContainer = Color(0xFF23201C),
        background = Color(0xFFFAF7F2),
        onBackground = Color(0xFF23201C),
        surface = Color(0xFFFAF7F2),
        onSurface = Color(0xFF23201C),
        surfaceVariant = Color(0xFFF0EAE0),
        onSurfaceVariant = Color(0xFF5B544B),
        surfaceTint = Color(0xFFFAF7F2),
        surfaceContainer = Color(0xFFFAF7F2),
        surfaceContainerHighest = Color(0xFFF0EAE0),
        outline = Color(0xFF857C70),
        outlineVariant = Color(0xFFD8CFC2),
    )

internal val DarkColors: ColorScheme =
    darkColorScheme(
        primary = Color(0xFF8ECBC9),
        onPrimary = Color(0xFF04292C),
        primaryContainer = Color(0xFF1F4446),
        onPrimaryContainer = Color(0xFFD3EDEB),
        secondary = Color(0xFFB5C9C8),
        onSecondary = Color(0xFF1E2F2F),
        secondaryContainer = Color(0xFF39342D),
        onSecondaryContainer = Color(0xFFEDE7DD),
        background = Color(0xFF181613),
        onBackground = Color(0xFFEDE7DD),
        surface = Color(0xFF181613),
        onSurface = Color(0xFFEDE7DD),
        surfaceVariant = Color(0xFF25221D),
        onSurfaceVariant = Color(0xFFB9B0A3),
        surfaceTint = Color(0xFF181613),
        surfaceContainer = Color(0xFF181613),
        surfaceContainerHighest = Color(0xFF25221D),
        outline = Color(0xFF91887A),
        outlineVariant = Color(0xFF433D35),
    )

private const val WORST = 10f

/** One hue from faint to deep, so that more pain is a step of luminance and never a colour alone. */
internal fun painGround(
    nrs: Int,
    dark: Boolean,
): Color {
    val share = nrs / WORST
    return if (dark) {
        lerp(Color(0xFF22393A), Color(0xFFB4E8E5), share)
    } else {
        lerp(Color(0xFFDDECEA), Color(0xFF0A3D41), share)
    }
}

/** What is legible on [ground]. */
internal fun inkOn(ground: Color): Color = if (ground.luminance() > MIDDLE) Color.Black else Color.White

/** At this luminance black and white stand out equally. */
private const val MIDDLE = 0.18f
