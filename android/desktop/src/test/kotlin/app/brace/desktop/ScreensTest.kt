package app.brace.desktop

import androidx.compose.ui.graphics.toAwtImage
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.text.TextLayoutResult
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.junit.runners.Parameterized
import java.io.File

/** The languages pictures are made in. */
private val LANGUAGES = listOf("en", "de")

/**
 * Every screen in every look and language: as committed, legible, and open to assistive technology.
 *
 * Boundary: a change of looks is recorded with `-Dpictures=record` and reviewed as pictures.
 */
@RunWith(Parameterized::class)
internal class ScreensTest(
    private val language: String,
    private val shown: Scene,
    private val how: Look,
) {
    @Test
    fun looksAsCommittedAndIsOpenToEveryone() {
        val problems = mutableListOf<String>()
        show(shown, language, how, whole = true) {
            problems += picture()
            val high = onRoot().fetchSemanticsNode().size.height / density(shown, how)
            if (shown.name in LOOP && how.fontScale == 1f &&
                high > HEIGHT_DP
            ) {
                problems += "scrolls: it is $high dp high"
            }
            problems += nodes().filter { it.acts() }.flatMap(::unreachable)
            problems += nodes(merged = false).mapNotNull(::laidOut).flatMap(::illegible)
            problems += nodes().filter { SemanticsActions.SetText in it.config }.mapNotNull(::tooWide)
            val sizes = nodes(
                merged = false,
            ).mapNotNull(::laidOut).map { it.layoutInput.style.fontSize.value }.distinct()
            if (sizes.count { it in SMALL..<NUMERALS } >
                MOST_SIZES
            ) {
                problems += "more than $MOST_SIZES sizes of text: $sizes"
            }
        }
        assertEquals(emptyList<String>(), problems)
    }

    private fun SkikoComposeUiTest.picture(): List<String> {
        val name = "$language/${shown.name}-${how.name.lowercase()}.png"
        val committed = File("ui/pictures", name)
        val now = Picture.of(onRoot().captureToImage().toAwtImage())
        if (System.getProperty("pictures") == "record") {
            committed.parentFile.mkdirs()
            committed.writeBytes(now.bytes)
        }
        if (!committed.exists()) return listOf("$name is not committed")
        if (now.bytes.size > MOST_BYTES) return listOf("$name has ${now.bytes.size} bytes")
        val difference = now.difference(Picture.read(committed)) ?: return emptyList()
        File("../target/pictures", name).apply { parentFile.mkdirs() }.writeBytes(now.bytes)
        return listOf("$name $difference; see target/pictures")
    }

    /** A name, a role, and room for a finger. */
    private fun unreachable(node: SemanticsNode): List<String> =
        buildList {
            val density = density(shown, how)
            val (width, height) = node.size.width / density to node.size.height / density
            if (node.spoken().isEmpty()) add("node ${node.id} at ${node.boundsInRoot} has no name")
            // Whole pixels may fall short of it by one.
            val least = LEAST_DP - 1.5f / density
            if (width < least || height < least) add("'${node.spoken()}' is only $width by $height dp")
            val typed = SemanticsActions.SetText in node.config
            if (!typed && SemanticsProperties.Role !in node.config) add("'${node.spoken()}' has no role")
        }

    private fun laidOut(node: SemanticsNode): TextLayoutResult? {
        val results = mutableListOf<TextLayoutResult>()
        node.config
            .getOrNull(SemanticsActions.GetTextLayoutResult)
            ?.action
            ?.invoke(results)
        return results.firstOrNull()
    }

    /** A field of one line scrolls sideways instead of being cut off. */
    private fun tooWide(node: SemanticsNode): String? {
        val text = laidOut(node) ?: return null
        return "'${text.layoutInput.text}' does not fit".takeIf {
            text.multiParagraph.maxIntrinsicWidth >
                node.size.width
        }
    }

    /** Its own `hasVisualOverflow` compares with the room there was, not with the lines. */
    private fun TextLayoutResult.isCutOff(): Boolean =
        didOverflowHeight || (0 until lineCount).any { getLineRight(it) - getLineLeft(it) > size.width }

    /** Nothing cut off, and no word broken. */
    private fun illegible(text: TextLayoutResult): List<String> =
        buildList {
            val words = text.layoutInput.text.text
            if (text.isCutOff()) add("'$words' is cut off")
            for (line in 0 until text.lineCount - 1) {
                val end = text.getLineEnd(line)
                if (end in 1 until words.length && words[end - 1].isLetterOrDigit() && words[end].isLetterOrDigit()) {
                    if (!inPath(words, end)) add("'$words' is broken inside a word")
                }
            }
        }

    /** `quarantine/20260302T160000Z-1` has no words, and large it is wider than a phone. */
    private fun inPath(
        words: String,
        at: Int,
    ): Boolean {
        val (before, after) = words.take(at) to words.drop(at)
        val whole = before.takeLastWhile { !it.isWhitespace() } + after.takeWhile { !it.isWhitespace() }
        return '/' in whole && whole.any(Char::isDigit)
    }

    companion object {
        @JvmStatic
        @Parameterized.Parameters(name = "{0}/{1}-{2}")
        fun all(): List<Array<Any>> =
            LANGUAGES.flatMap { language ->
                SCENES.flatMap { scene -> Look.entries.map { arrayOf<Any>(language, scene, it) } }
            }

        /** Between sets nothing scrolls. */
        private val LOOP =
            setOf("session-first", "session", "session-third", "session-ramp", "session-note", "session-effort") +
                setOf("rate", "tags", "session-stop", "list", "list-singly", "list-item", "list-fix", "list-open")
        private const val MOST_BYTES = 144 * 1024

        /** The top line's title is the fourth. */
        private const val MOST_SIZES = 4

        /** Smaller is only the bar at the lower edge, where large text has no room, sp. */
        private const val SMALL = 14f

        /** From here on it is a number to be read from afar, sp. */
        private const val NUMERALS = 36f
        private const val LEAST_DP = 48f
    }
}
