package app.brace.desktop

import app.brace.core.Evening
import app.brace.wire.Event
import app.brace.wire.FileOrder
import app.brace.wire.FileOutcome
import app.brace.wire.FilesEvent
import app.brace.wire.Route
import app.brace.wire.SaveAs
import app.brace.wire.Screen
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Test
import java.io.File
import java.nio.file.Files.createTempDirectory
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit

/**
 * Files that the core asks the window for: chosen, saved whole, or told as failed.
 *
 * Boundary: the system's dialogs are played here; what a file holds is the core's.
 */
class FilesTest {
    private val folder = createTempDirectory("brace-files").toFile()
    private val log = File(folder, "log").apply { mkdirs() }
    private val theirs = File(folder, "theirs").apply { mkdirs() }
    private val told = LinkedBlockingQueue<Event>()
    private val suggested = mutableListOf<String>()

    /** What the person chooses in the next dialog. */
    private var chosen: () -> File? = { null }

    private val dialogs = object : FileDialogs {
        override fun open() = chosen()

        override fun save(name: String): File? {
            suggested += name
            return chosen()
        }
    }
    private val files = Files(log, dialogs, told::put)
    private val save = FileOrder.Save(File(log, "brace.jsonl").path, "brace-2026-03-02.jsonl", "application/jsonl")

    @After
    fun close() {
        files.close()
        folder.deleteRecursively()
    }

    private fun told(order: FileOrder): FilesEvent {
        files.carryOut(order)
        return (checkNotNull(told.poll(PATIENCE_S, TimeUnit.SECONDS)) as Event.Files).value
    }

    private fun lie() = theirs.listFiles().orEmpty().associate { it.name to it.readText() }

    @Test
    fun aFileThatIsChosenIsNamedWhereItLies() {
        chosen = { File(theirs, "hevy.csv") }
        val path = File(theirs, "hevy.csv").path
        assertEquals(FilesEvent.Picked(path, "hevy.csv"), told(FileOrder.Pick))
        chosen = { null }
        assertEquals(FilesEvent.NotPicked(FileOutcome.CANCELLED), told(FileOrder.Pick))
        chosen = { error("") }
        assertEquals(FilesEvent.NotPicked(FileOutcome.FAILED), told(FileOrder.Pick))
    }

    @Test
    fun aFileIsSavedWholeUnderTheNameThatIsChosen() {
        File(save.path).writeText("lines")
        chosen = { File(theirs, "mine.jsonl").apply { writeText("what was there") } }
        assertEquals(FilesEvent.Handed(FileOutcome.DONE), told(save))
        assertEquals(mapOf("mine.jsonl" to "lines"), lie())
        assertEquals(listOf("brace-2026-03-02.jsonl"), suggested)
        chosen = { null }
        assertEquals(FilesEvent.Handed(FileOutcome.CANCELLED), told(save))
        assertEquals("the core's own stays", "lines", File(save.path).readText())
    }

    @Test
    fun whatCannotBeSavedLeavesAllAsItWas() {
        File(theirs, "mine.jsonl").writeText("what was there")
        chosen = { File(theirs, "mine.jsonl") }
        assertEquals("its source is gone", FilesEvent.Handed(FileOutcome.FAILED), told(save))
        File(save.path).writeText("lines")
        chosen = { File(theirs, "no folder/mine.jsonl") }
        assertEquals(FilesEvent.Handed(FileOutcome.FAILED), told(save))
        chosen = { error("") }
        assertEquals(FilesEvent.Handed(FileOutcome.FAILED), told(save))
        assertEquals(mapOf("mine.jsonl" to "what was there"), lie())
    }

    @Test
    fun nothingIsSavedIntoTheLogsOwnFolder() {
        File(save.path).writeText("lines")
        val database = File(log, "brace.sqlite").apply { writeText("the log") }
        chosen = { File(theirs, "../log/brace.sqlite") }
        assertEquals(FilesEvent.Handed(FileOutcome.FAILED), told(save))
        assertEquals("the log", database.readText())
    }

    @Test
    fun aTextBecomesAFile() {
        chosen = { File(theirs, "page.txt") }
        assertEquals(FilesEvent.Handed(FileOutcome.DONE), told(FileOrder.Share("For a clinician", "Zeile für Zeile")))
        assertEquals(listOf("For a clinician.txt"), suggested)
        assertEquals(mapOf("page.txt" to "Zeile für Zeile"), lie())
    }

    /** The window's log, what it shows of a file, and what it saves. */
    @Test
    fun theWindowsLogGoesOutAndComesIn() {
        chosen = { File(theirs, "mine.jsonl") }
        Evening(folder = log, leaves = true).use { it.ended() }
        Log.at(log, dialogs).use {
            it.core.send(Event.Go(Route.FILES))
            it.core.send(Event.Files(FilesEvent.Save(SaveAs.WHOLELOG)))
            await { File(theirs, "mine.jsonl").exists() && it.core.view.value.notice != null }
        }
        Log.at(File(folder, "another"), dialogs).use {
            it.core.send(Event.Go(Route.FILES))
            it.core.send(Event.Files(FilesEvent.Pick))
            await {
                "mine.jsonl" in it
                    .page()
                    ?.sections
                    ?.first()
                    ?.title
                    .orEmpty() && it.page()?.action != null
            }
        }
    }

    private fun Log.page() = (core.view.value.screen as? Screen.Rows)?.value

    private fun await(holds: () -> Boolean) {
        val until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S)
        while (!holds()) {
            check(System.nanoTime() < until)
            Thread.sleep(SHORTLY_MS)
        }
    }

    private companion object {
        const val SHORTLY_MS = 5L
        const val PATIENCE_S = 10L
    }
}
