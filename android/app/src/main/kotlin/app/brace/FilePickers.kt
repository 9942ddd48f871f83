package app.brace

import android.net.Uri
import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.lifecycle.lifecycleScope
import app.brace.files.share
import app.brace.files.starts
import app.brace.files.tell
import app.brace.wire.FileOrder
import app.brace.wire.FileOutcome
import app.brace.wire.FilesEvent
import kotlinx.coroutines.launch

/**
 * The system's pickers for documents, and its share sheet, opened as the core orders.
 *
 * Boundary: what was asked for outlives the window and the process; the copying is the courier's.
 */
internal class FilePickers(
    private val window: ComponentActivity,
    private val brace: () -> Brace,
) {
    /** What a picker is open for. */
    private class Asked(
        /** The file that goes into the document; absent where one is to be read. */
        val path: String?,
        /** Whether one's own log wants it. A demonstration ends with the process. */
        val isOwn: Boolean,
    )

    private var asked: Asked? = null
    private val open = window.registerForActivityResult(OpenAny(), ::opened)
    private val create = window.registerForActivityResult(CreateNamed(), ::created)

    init {
        val state = window.savedStateRegistry
        state.registerSavedStateProvider(KEY) { asked.kept() }
        window.addOnContextAvailableListener { asked = state.consumeRestoredStateForKey(KEY)?.asked() }
    }

    fun carryOut(order: FileOrder) {
        when (order) {
            is FileOrder.Pick -> ask(null, FilesEvent::NotPicked) { open.launch(Unit) }
            is FileOrder.Save -> save(order)
            is FileOrder.Share -> if (!window.share(order.title, order.text)) saveText(order)
        }
    }

    private fun save(order: FileOrder.Save) = ask(order.path, FilesEvent::Handed) { create.launch(order) }

    private fun saveText(order: FileOrder.Share) {
        window.lifecycleScope.launch {
            val file = brace().courier.written(order)
            if (file == null) shown().core.tell(FilesEvent.Handed(FileOutcome.FAILED)) else save(file)
        }
    }

    private fun ask(
        path: String?,
        says: (FileOutcome) -> FilesEvent,
        opens: () -> Unit,
    ) {
        asked = Asked(path, isOwn = shown() === brace())
        if (!starts(opens)) {
            asked = null
            shown().core.tell(says(FileOutcome.FAILED))
        }
    }

    private fun opened(document: Uri?) {
        val shell = asker() ?: return
        if (document == null) {
            shell.core.tell(FilesEvent.NotPicked(FileOutcome.CANCELLED))
        } else {
            brace().courier.bring(document, shell.core)
        }
    }

    private fun created(document: Uri?) {
        val path = asked?.path
        val shell = asker()
        if (path != null && shell != null) {
            if (document == null) {
                shell.core.tell(FilesEvent.Handed(FileOutcome.CANCELLED))
            } else {
                brace().courier.hand(path, document, shell.core)
            }
        } else if (document != null) {
            brace().courier.leave(document)
        }
    }

    /** The log that asked, where it is still on the screen. Its process may have begun just now. */
    private fun asker(): Shell? {
        val was = asked ?: return null
        asked = null
        return shown().takeIf { (it === brace()) == was.isOwn }?.also { it.wake() }
    }

    private fun shown() = brace().logs.shown.value

    private fun Asked?.kept() =
        Bundle().also { bundle ->
            if (this == null) return@also
            bundle.putBoolean(OWN, isOwn)
            bundle.putString(PATH, path)
        }

    private fun Bundle.asked() = if (containsKey(OWN)) Asked(getString(PATH), getBoolean(OWN)) else null

    private companion object {
        const val KEY = "files"
        const val OWN = "own"
        const val PATH = "path"
    }
}
