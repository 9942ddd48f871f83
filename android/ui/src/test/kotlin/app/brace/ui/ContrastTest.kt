package app.brace.ui

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

    private fun pairs(all: Colours) =
        with(all) {
            val grounds = mapOf("the ground" to ground, "a card" to card, "a notice" to notice.ground)
            val verdicts = mapOf("clear" to clear, "watch" to watch, "too much" to tooMuch, "unknown" to unknown)
            grounds.flatMap { (name, on) ->
                listOf(
                    Triple("text on $name", ink to on, TEXT),
                    Triple("aside on $name", quiet to on, TEXT),
                    Triple("action on $name", teal to on, TEXT),
                    Triple("edge on $name", line to on, EDGE),
                )
            } +
                verdicts.flatMap { (name, on) ->
                    listOf(
                        Triple("text on $name", on.ink to on.ground, TEXT),
                        Triple("action on $name", teal to on.ground, TEXT),
                        Triple("a filled button on $name", teal to on.ground, EDGE),
                    )
                } +
                listOf(
                    Triple("main button", onTeal to teal, TEXT),
                    Triple("what is chosen", chosen.ink to chosen.ground, TEXT),
                    Triple("text on what is chosen", ink to chosen.ground, TEXT),
                    Triple("the edge of what is chosen", teal to ground, EDGE),
                    Triple("notice", notice.ink to notice.ground, TEXT),
                    Triple("the edge of what hurts and is chosen", teal to ground, EDGE),
                )
        }

    @Test
    fun everyPairStandsOut() {
        val low =
            mapOf("light" to Light, "dark" to Dark).flatMap { (name, all) ->
                pairs(all)
                    .filter { (_, pair, least) -> contrast(pair.first, pair.second) < least }
                    .map { (what, pair, _) -> "$name, $what: ${contrast(pair.first, pair.second)}" }
            }
        assertEquals(emptyList<String>(), low)
    }

    @Test
    fun everyRatingIsLegibleAndDarkerOrLighterThanTheOneBefore() {
        for ((dark, all) in listOf(false to Light, true to Dark)) {
            val ramp = (0..10).map { all.pain(it) }
            val low = ramp.filter { contrast(it.ink, it.ground) < TEXT }.map { it.ground to it.ink }
            assertEquals(emptyList<Pair<Color, Color>>(), low)
            val steps = ramp.map { it.ground.luminance() }
            assertEquals(if (dark) steps.sorted() else steps.sortedDescending(), steps)
        }
    }

    private companion object {
        const val TEXT = 4.5f
        const val EDGE = 3f
    }
}
