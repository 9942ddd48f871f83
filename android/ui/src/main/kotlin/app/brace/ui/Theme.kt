package app.brace.ui

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.LineHeightStyle
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp

/*
 * The look shared by all screens: three sizes of text a screen, soft corners, tabular numerals.
 *
 * Boundary: what only the host knows (dark, reduced motion, the font) comes in.
 */

/** The person asked the system for less motion. */
internal val LocalReducedMotion = staticCompositionLocalOf { false }

/** The dark scheme is in use. */
internal val LocalDark = staticCompositionLocalOf { false }

/** Draws [content] in Brace's look. */
@Composable
fun BraceTheme(
    dark: Boolean = isSystemInDarkTheme(),
    font: FontFamily = FontFamily.Default,
    reducedMotion: Boolean = false,
    content: @Composable () -> Unit,
) {
    CompositionLocalProvider(LocalReducedMotion provides reducedMotion, LocalDark provides dark) {
        MaterialTheme(
            colorScheme = if (dark) DarkColors else LightColors,
            typography = typography(font),
            shapes = Shapes(small = RoundedCornerShape(8.dp), medium = RoundedCornerShape(16.dp)),
            content = content,
        )
    }
}

/** The large numerals; [instead] where the person's own text size would leave them no room. */
@Composable
internal fun numerals(instead: TextStyle): TextStyle =
    if (LocalDensity.current.fontScale > ROOMY) instead else MaterialTheme.typography.displaySmall

/** Text is larger than this: what stood side by side may have to stand one below the other. */
internal const val ROOMY = 1.3f

/** A text of one line is as high as each line of many: nothing is trimmed at its top and bottom. */
private val WholeLines = LineHeightStyle(LineHeightStyle.Alignment.Center, LineHeightStyle.Trim.None)

private fun typography(font: FontFamily): Typography {
    fun style(
        size: TextUnit,
        line: TextUnit,
        weight: FontWeight,
    ) = TextStyle(
        fontFamily = font,
        fontWeight = weight,
        fontSize = size,
        lineHeight = line,
        lineHeightStyle = WholeLines,
        fontFeatureSettings = "tnum",
    )

    val large = style(34.sp, 40.sp, FontWeight.Medium)
    val question = style(26.sp, 34.sp, FontWeight.Medium)
    val title = style(20.sp, 26.sp, FontWeight.Medium)
    val body = style(16.sp, 24.sp, FontWeight.Normal)
    val label = style(16.sp, 22.sp, FontWeight.Medium)
    return Typography(
        displaySmall = large,
        headlineSmall = question,
        titleLarge = title,
        bodyLarge = body,
        // Material's own parts ask for these.
        bodyMedium = body,
        bodySmall = body,
        labelLarge = label,
        labelMedium = label,
    )
}
