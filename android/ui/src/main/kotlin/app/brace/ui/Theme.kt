package app.brace.ui

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.material.ripple.RippleAlpha
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.LocalRippleConfiguration
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.RippleConfiguration
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.LineHeightStyle

/*
 * Hands the tokens to Material and to every screen.
 *
 * Boundary: what only the host knows (dark, reduced motion, the font) comes in.
 */

/** The person asked the system for less motion. */
internal val LocalReducedMotion = staticCompositionLocalOf { false }

private val LocalColours = staticCompositionLocalOf { Light }

/** The colours in use. */
internal val colours: Colours
    @Composable @ReadOnlyComposable
    get() = LocalColours.current

/** Draws [content] in Brace's look. */
@Composable
fun BraceTheme(
    dark: Boolean = isSystemInDarkTheme(),
    font: FontFamily = FontFamily.Default,
    reducedMotion: Boolean = false,
    content: @Composable () -> Unit,
) {
    val tokens = if (dark) Dark else Light
    CompositionLocalProvider(
        LocalReducedMotion provides reducedMotion,
        LocalColours provides tokens,
        LocalRippleConfiguration provides Touched,
    ) {
        MaterialTheme(
            colorScheme = tokens.material(if (dark) darkColorScheme() else lightColorScheme()),
            typography = typography(font),
            shapes = Shapes(small = Corner.cell, medium = Corner.card, extraLarge = Corner.card),
            content = content,
        )
    }
}

/** What a keyboard is at has to be seen from afar. */
private val Touched =
    RippleConfiguration(
        rippleAlpha = RippleAlpha(
            draggedAlpha = 0.16f,
            focusedAlpha = 0.35f,
            hoveredAlpha = 0.08f,
            pressedAlpha = 0.1f,
        ),
    )

/** The sizes of text by their own names. */
internal object Type {
    val clock: TextStyle
        @Composable @ReadOnlyComposable
        get() = MaterialTheme.typography.displayLarge
    val numeral: TextStyle
        @Composable @ReadOnlyComposable
        get() = MaterialTheme.typography.displaySmall

    /** At a large text size a title's longest word would be wider than a phone. */
    val title: TextStyle
        @Composable @ReadOnlyComposable
        get() = if (roomy) head else MaterialTheme.typography.headlineSmall
    val head: TextStyle
        @Composable @ReadOnlyComposable
        get() = MaterialTheme.typography.titleLarge
    val body: TextStyle
        @Composable @ReadOnlyComposable
        get() = MaterialTheme.typography.bodyLarge
    val small: TextStyle
        @Composable @ReadOnlyComposable
        get() = MaterialTheme.typography.bodySmall

    /** The label of a button. */
    val button: TextStyle
        @Composable @ReadOnlyComposable
        get() = MaterialTheme.typography.labelLarge
}

/** Whether the person's text size leaves no room for two things side by side. */
internal val roomy: Boolean
    @Composable @ReadOnlyComposable
    get() = LocalDensity.current.fontScale > ROOMY

/** What Material's own parts draw with. */
private fun Colours.material(scheme: ColorScheme): ColorScheme =
    scheme.copy(
        primary = teal,
        onPrimary = onTeal,
        primaryContainer = chosen.ground,
        onPrimaryContainer = chosen.ink,
        secondaryContainer = chosen.ground,
        onSecondaryContainer = chosen.ink,
        background = ground,
        onBackground = ink,
        surface = ground,
        onSurface = ink,
        surfaceVariant = card,
        onSurfaceVariant = quiet,
        surfaceTint = ground,
        surfaceContainer = card,
        surfaceContainerHigh = card,
        surfaceContainerHighest = card,
        outline = line,
        outlineVariant = faint,
    )

/** A text of one line is as high as each line of many: nothing is trimmed at its top and bottom. */
private val WholeLines = LineHeightStyle(LineHeightStyle.Alignment.Center, LineHeightStyle.Trim.None)

private fun typography(font: FontFamily): Typography {
    fun style(
        size: Size,
        weight: FontWeight,
    ) = TextStyle(
        fontFamily = font,
        fontWeight = weight,
        fontSize = size.size,
        lineHeight = size.line,
        lineHeightStyle = WholeLines,
        fontFeatureSettings = "tnum",
    )

    val body = style(BodySize, FontWeight.Normal)
    val button = style(BodySize, FontWeight.Medium)
    return Typography(
        displayLarge = style(ClockSize, FontWeight.Medium),
        displaySmall = style(NumeralSize, FontWeight.Medium),
        headlineSmall = style(TitleSize, FontWeight.Medium),
        titleLarge = style(HeadSize, FontWeight.Medium),
        bodyLarge = body,
        bodySmall = style(SmallSize, FontWeight.Normal),
        // Material's own parts ask for these.
        bodyMedium = body,
        labelLarge = button,
        labelMedium = button,
    )
}
