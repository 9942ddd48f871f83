package app.brace.files

import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException
import java.io.RandomAccessFile

/**
 * Documents of other apps' providers, copied whole or not at all.
 *
 * Boundary: which one is chosen, and what the core is told of it, PickersTest shows.
 */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w360dp-h780dp-xhdpi")
class InboxTest {
    private val app = RuntimeEnvironment.getApplication()
    private val shelf = Shelf.stand()
    private val inbox = Inbox(app)
    private val folder = File(app.cacheDir, "inbox")

    private fun bring(name: String) = runBlocking { inbox.bring(shelf.uri(name)) }

    private fun copies() = folder.walk().filter { it.isFile }.toList()

    private fun fails(
        name: String,
        how: Class<out Exception>,
    ) {
        assertThrows(how) { bring(name) }
        assertEquals("nothing of it is left", emptyList<File>(), folder.listFiles().orEmpty().toList())
    }

    @Test
    fun aDocumentIsCopiedWhole() {
        val bytes = ByteArray(200_001) { it.toByte() }
        shelf.file("log.jsonl").writeBytes(bytes)
        val copy = bring("log.jsonl")
        assertEquals("log.jsonl" to "log.jsonl", copy.name to copy.file.name)
        assertTrue(bytes.contentEquals(copy.file.readBytes()))
        assertTrue("in the app's own cache", copy.file.startsWith(app.cacheDir))
    }

    @Test
    fun anOlderCopyGoesOnceTheNewOneIsWhole() {
        val (oldest, older, newest) = listOf("a", "b", "c").map {
            shelf.file(it).writeText(it)
            bring(it)
        }
        assertEquals("the core may still be reading it", "a", oldest.file.readText())
        inbox.keepOnly(listOf(older, newest))
        assertEquals(setOf(older.file, newest.file), copies().toSet())
        inbox.keepOnly(listOf(newest))
        assertEquals(listOf(newest.file), copies())
    }

    @Test
    fun whatIsTooLargeIsNotCopied() {
        RandomAccessFile(shelf.file("large"), "rw").use { it.setLength(Inbox.MOST_BYTES + 1) }
        fails("large", IOException::class.java)
        RandomAccessFile(shelf.file("large"), "rw").use { it.setLength(Inbox.MOST_BYTES) }
        assertEquals(Inbox.MOST_BYTES, bring("large").file.length())
    }

    @Test
    fun aProviderThatFailsLeavesNothing() {
        fails("missing", FileNotFoundException::class.java)
        shelf.file("there").writeText("x")
        shelf.opens = { throw SecurityException() }
        fails("there", SecurityException::class.java)
        shelf.opens = { error("") }
        fails("there", IllegalStateException::class.java)
        // It opens, and its first byte cannot be read.
        shelf.opens = { File("/proc/self/mem") }
        fails("there", IOException::class.java)
    }

    @Test
    fun withoutRoomThereIsNoCopy() {
        shelf.file("there").writeText("x")
        folder.writeText("in the folder's place")
        assertThrows(IOException::class.java) { bring("there") }
    }

    @Test
    fun aNameIsShownAsTheProviderSaysItAndLeadsNowhere() {
        shelf.file("x").writeText("x")
        val odd = mapOf(
            "../../files/log/brace.sqlite" to "files_log_brace.sqlite",
            "Training März.csv" to "Training_M_rz.csv",
            ".." to "file",
            "a".repeat(300) + ".csv" to "a".repeat(39) + "_" + "a".repeat(16) + ".csv",
        )
        for ((said, kept) in odd) {
            shelf.names = { said }
            val copy = bring("x")
            val shown = if (said.length > 80) "a".repeat(60) + "…" + "a".repeat(16) + ".csv" else said
            assertEquals(shown, copy.name)
            assertTrue(copy.file.name, copy.file.name.endsWith(kept))
            assertEquals("directly in a folder of its own", folder, copy.file.parentFile?.parentFile)
        }
    }

    @Test
    fun whoNamesNothingOrFailsIsReadAllTheSame() {
        shelf.file("x").writeText("x")
        val silent = listOf<
            (
                File,
            ) -> String?,
        >({ null }, { "" }, { " \u202e\n" }, { throw SecurityException() }, { error("") })
        for (names in silent) {
            shelf.names = names
            val copy = bring("x")
            assertEquals("file" to "file", copy.name to copy.file.name)
            assertEquals("x", copy.file.readText())
        }
        shelf.names = { "a\u202eb\nc" }
        assertEquals("what turns or breaks a line is left out", "abc", bring("x").name)
        assertFalse(bring("x").file.name.contains('\u202e'))
    }
}
