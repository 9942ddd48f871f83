package app.brace.desktop

import app.brace.wire.Event
import app.brace.wire.FileOrder
import app.brace.wire.FileOutcome
import app.brace.wire.FilesEvent
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.nio.file.Files.createTempFile
import java.nio.file.Files.deleteIfExists
import java.nio.file.Files.move
import java.nio.file.StandardCopyOption.REPLACE_EXISTING
import java.util.concurrent.Executors

/**
 * Files of one's own that the core asks for: chosen by the system's dialogs, one after another.
 *
 * Boundary: nothing half, and nothing into the log's own folder; what is in a file the core finds out.
 */
internal class Files(
    private val log: File,
    private val dialogs: FileDialogs,
    private val send: (Event) -> Unit,
) : AutoCloseable {
    // A dialog waits for the person: neither the core's thread nor the one that draws does.
    private val waiting = Executors.newSingleThreadExecutor { Thread(it, "brace-files").apply { isDaemon = true } }

    fun carryOut(order: FileOrder) = waiting.execute { send(Event.Files(outcome(order))) }

    // Whatever goes wrong with a dialog or a disk, the person is told.
    @Suppress("TooGenericExceptionCaught", "SwallowedException")
    private fun outcome(order: FileOrder): FilesEvent =
        when (order) {
            is FileOrder.Pick ->
                try {
                    dialogs.open()?.let { FilesEvent.Picked(it.path, it.name) }
                        ?: FilesEvent.NotPicked(FileOutcome.CANCELLED)
                } catch (_: Exception) {
                    FilesEvent.NotPicked(FileOutcome.FAILED)
                }
            is FileOrder.Save -> handed(order.name) { File(order.path).inputStream() }
            // A desktop has no share sheet: the text becomes a file, whose place the person sees and chooses.
            is FileOrder.Share -> handed("${order.title}.txt") { order.text.byteInputStream() }
        }

    @Suppress("TooGenericExceptionCaught", "SwallowedException")
    private fun handed(
        name: String,
        from: () -> InputStream,
    ): FilesEvent.Handed =
        FilesEvent.Handed(
            try {
                val to = dialogs.save(name)
                to?.let { put(from, it.absoluteFile) }
                if (to == null) FileOutcome.CANCELLED else FileOutcome.DONE
            } catch (_: Exception) {
                FileOutcome.FAILED
            },
        )

    /** Written beside it and moved there: what was there before is whole until the new one is. */
    private fun put(
        from: () -> InputStream,
        to: File,
    ) {
        if (to.canonicalFile.startsWith(log.canonicalFile)) throw IOException()
        val beside = createTempFile(to.parentFile.toPath(), ".brace-", ".part")
        try {
            from().use { source ->
                beside.toFile().outputStream().use { target ->
                    source.copyTo(target)
                    target.fd.sync()
                }
            }
            move(beside, to.toPath(), REPLACE_EXISTING)
        } finally {
            deleteIfExists(beside)
        }
    }

    override fun close() {
        waiting.shutdownNow()
    }
}
