package app.brace.files

import android.content.Context
import android.net.Uri
import app.brace.core.Core
import app.brace.wire.Event
import app.brace.wire.FileOrder
import app.brace.wire.FileOutcome
import app.brace.wire.FilesEvent
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import java.io.File

/**
 * Carries files between the core and the person's documents, off the thread that draws, and tells the core of it.
 *
 * Boundary: which document, the person chose; a failure is told, and ends nothing.
 */
internal class Courier(
    private val context: Context,
    private val work: CoroutineScope,
) {
    private val inbox = Inbox(context)
    private var bringing: Job? = null

    /** The copies that the core may read: where it refuses the newest, it still shows the one before. */
    @Volatile
    private var copies = emptyList<Inbox.Copy>()

    /** Copies what the person chose, and hands the copy to the core. Who chooses anew waits for the first no longer. */
    fun bring(
        document: Uri,
        core: Core,
    ) {
        bringing?.cancel()
        bringing = work.launch(Dispatchers.IO) {
            val copy = attempt { inbox.bring(document) }
            ensureActive()
            if (copy == null) {
                core.tell(FilesEvent.NotPicked(FileOutcome.FAILED))
            } else {
                core.send(Event.Files(FilesEvent.Picked(copy.file.path, copy.name))).await()
                copies = copies.takeLast(1) + copy
                inbox.keepOnly(copies)
            }
        }
    }

    /** Copies the core's file to where the person wants it. */
    fun hand(
        path: String,
        document: Uri,
        core: Core,
    ) {
        work.launch(Dispatchers.IO) {
            val put = attempt { context.contentResolver.put(File(path), document) }
            core.tell(FilesEvent.Handed(if (put == null) FileOutcome.FAILED else FileOutcome.DONE))
        }
    }

    /** Nobody knows any more what was to be in that document. */
    fun leave(document: Uri) {
        work.launch(Dispatchers.IO) { context.contentResolver.removeIfEmpty(document) }
    }

    /** The text as a file to save, for a phone that cannot share it; absent where there is no room. */
    suspend fun written(shared: FileOrder.Share): FileOrder.Save? =
        withContext(Dispatchers.IO) {
            attempt {
                val file = File(context.cacheDir, "outbox/${fileName("${shared.title}.txt")}")
                file.parentFile?.mkdirs()
                file.writeText(shared.text)
                FileOrder.Save(file.path, "${shared.title}.txt", "text/plain")
            }
        }

    // Another app's provider may throw anything.
    @Suppress("TooGenericExceptionCaught", "SwallowedException")
    private suspend fun <T : Any> attempt(what: suspend () -> T): T? =
        try {
            what()
        } catch (cancelled: CancellationException) {
            throw cancelled
        } catch (_: Exception) {
            null
        }
}

internal fun Core.tell(event: FilesEvent) {
    send(Event.Files(event))
}
