package app.brace.ui

import androidx.compose.material3.ColorScheme
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.luminance
import org.junit.Assert.assertEquals
import org.junit.Test

/**
 * Every pair of colours that meets on a screen, against WCAG's 4.5:1 for text and 3:1 for edges.
 *
 * Boundary: colours; whether a screen uses another pair shows in its pictures.
 */
class ContrastTest {
    private fun contrast(
        one: Color,
        other: Color,
    ): Float {
        val (low, high) = listOf(one.luminance(), other.luminance()).sorted()
        return (high + 0.05f) / (low + 0.05f)
    }

    private fun pairs(scheme: ColorScheme) =
        with(scheme) {
            listOf(
                Triple("text", onBackground to background, TEXT),
                Triple("aside", onSurfaceVariant to background, TEXT),
                Triple("accent", primary to background, TEXT),
                Triple("text on a card", onBackground to surfaceVariant, TEXT),
                Triple("aside on a card", onSurfaceVariant to surfaceVariant, TEXT),
                Triple("accent on a card", primary to surfaceVariant, TEXT),
                Triple("main button", onPrimary to primary, TEXT),
                Triple("chosen kind", onPrimaryContainer to primaryContainer, TEXT),
                Triple("chosen place", onBackground to primaryContainer, TEXT),
                Triple("notice", onSecondaryContainer to secondaryContainer, TEXT),
                Triple("undo", primary to secondaryContainer, TEXT),
                Triple("edge", outline to background, EDGE),
                Triple("edge on a card", outline to surfaceVariant, EDGE),
            )
        }

    @Test
    fun everyPairStandsOut() {
        val low =
            mapOf("light" to LightColors, "dark" to DarkColors).flatMap { (name, scheme) ->
                pairs(scheme)
                    .filter { (_, pair, least) -> contrast(pair.first, pair.second) < least }
                    .map { (what, pair, _) -> "$name, $what: ${contrast(pair.first, pair.second)}" }
            }
        assertEquals(emptyList<String>(), low)
    }

    @Test
    fun everyRatingIsLegibleAndDarkerOrLighterThanTheOneBefore() {
        for (dark in listOf(false, true)) {
            val grounds = (0..10).map { painGround(it, dark) }
            val low = grounds.filter { contrast(inkOn(it), it) < TEXT }
            assertEquals(emptyList<Color>(), low)
            val steps = grounds.map { it.luminance() }
            assertEquals(if (dark) steps.sorted() else steps.sortedDescending(), steps)
        }
    }

    private companion object {
        const val TEXT = 4.5f
        const val EDGE = 3f
    }
}
