package app.brace.files

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

/**
 * A file of ours in a document of another app's: whole, or gone.
 *
 * Boundary: what a provider does with the bytes is its own.
 */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w360dp-h780dp-xhdpi")
class OutgoingTest {
    private val app = RuntimeEnvironment.getApplication()
    private val shelf = Shelf.stand()
    private val ours = File(app.cacheDir, "ours").apply { writeText("whole ".repeat(20_000)) }
    private val document get() = shelf.file("log.jsonl")

    private fun put(file: File = ours) = app.contentResolver.put(file, shelf.uri("log.jsonl"))

    @Test
    fun theDocumentHoldsTheFileAndNothingOfWhatWasThere() {
        document.writeText("")
        put()
        assertEquals(ours.readText(), document.readText())
        document.writeText("longer ".repeat(100_000))
        put()
        assertEquals(ours.readText(), document.readText())
    }

    @Test
    fun withoutRoomTheHalfDocumentGoes() {
        document.writeText("")
        shelf.opens = { File("/dev/full") }
        assertThrows(IOException::class.java) { put() }
        assertFalse(document.exists())
        document.writeText("")
        shelf.lets = false
        assertThrows("where it may not go it stays", IOException::class.java) { put() }
        assertTrue(document.exists())
    }

    @Test
    fun aFileThatIsGoneLeavesNoEmptyDocument() {
        document.writeText("")
        assertThrows(FileNotFoundException::class.java) { put(File(app.cacheDir, "gone")) }
        assertFalse(document.exists())
    }

    @Test
    fun whatThePersonHadThereStaysWhereNothingWasWritten() {
        document.writeText("theirs")
        assertThrows(FileNotFoundException::class.java) { put(File(app.cacheDir, "gone")) }
        assertEquals("theirs", document.readText())
        shelf.opens = { throw SecurityException() }
        assertThrows(SecurityException::class.java) { put() }
        assertEquals("theirs", document.readText())
        document.writeText("")
        shelf.sizes = { null }
        assertThrows(SecurityException::class.java) { put() }
        shelf.sizes = { error("") }
        assertThrows(SecurityException::class.java) { put() }
        assertTrue("nobody knows whether it is empty", document.exists())
    }
}
