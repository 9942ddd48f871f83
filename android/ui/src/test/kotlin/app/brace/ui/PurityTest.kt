package app.brace.ui

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/**
 * The screens know Compose and the wire, nothing of the machine they run on, and every file stays small.
 *
 * Boundary: reads the sources as text; that phones have what they use, the compiler finds (scripts/androidx.sh).
 */
class PurityTest {
    private val screens =
        Regex(
            """(kotlin|kotlinx\.coroutines|app\.brace\.(ui|wire))\..*""" +
                """|androidx\.compose\.(runtime|animation|foundation|material\.ripple|material3|ui)\..*""",
        )
    private val core = Regex("""(kotlin|kotlinx\.coroutines|java\.(time|util)|app\.brace\.(core|ffi|wire))\..*""")

    private val phone = Regex("""(android|java|kotlin|kotlinx\.coroutines|app\.brace)\..*""")

    private fun sources(folder: String) = File(folder).walk().filter { it.extension == "kt" }.toList()

    private fun foreign(
        folder: String,
        known: Regex,
    ) = sources(folder).flatMap { file ->
        file
            .readLines()
            .filter { it.startsWith("import ") }
            .map { it.removePrefix("import ").trim() }
            .filterNot(known::matches)
            .map { "${file.name}: $it" }
    }

    @Test
    fun theScreensKnowOnlyComposeAndTheWire() {
        assertEquals(emptyList<String>(), foreign("ui/src/main/kotlin", screens))
    }

    @Test
    fun theHoldOnTheCoreKnowsNoScreenAndNoMachine() {
        assertEquals(emptyList<String>(), foreign("core/src/main/kotlin", core))
    }

    @Test
    fun whatWakesThePhonesAppNeedsAndroidAlone() {
        assertTrue(sources("app/src/main/kotlin").any { it.name == "Receivers.kt" })
        val window = listOf("MainActivity.kt", "FilePickers.kt", "PickerContracts.kt")
        val foreign = foreign("app/src/main/kotlin", phone).filterNot { it.substringBefore(": androidx.") in window }
        assertEquals(emptyList<String>(), foreign)
    }

    @Test
    fun everyFileIsShortAndSaysWhatItIsFor() {
        val files = listOf("core", "ui", "desktop", "app").flatMap { sources("$it/src/main/kotlin") }
        assertTrue(files.size > 20)
        val long = files.filter { it.readLines().size > 200 }
        assertEquals(emptyList<File>(), long)
        val silent = files.filterNot { "Boundary: " in it.readText() }
        assertEquals(emptyList<File>(), silent)
    }

    /** A sentence in Kotlin would be one that the core does not know: no string holds two words. */
    @Test
    fun noScreenHoldsASentence() {
        val sentence = Regex(""""[^"$]*\p{L}{2,} \p{L}{2,}[^"]*"""")
        val wrong =
            listOf("core", "ui", "desktop", "app").flatMap { sources("$it/src/main/kotlin") }.flatMap { file ->
                file
                    .readLines()
                    .filterNot {
                        it.trim().startsWith("*") || it.trim().startsWith("//") || "/** " in it ||
                            "println" in it
                    }.filter { sentence.containsMatchIn(it) }
                    .map { "${file.name}: $it" }
            }
        assertEquals(emptyList<String>(), wrong)
    }
}
