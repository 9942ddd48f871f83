package app.brace.files

import android.content.Context
import android.net.Uri
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException
import java.io.InputStream
import java.util.UUID

/**
 * Copies of the documents that a person chose: the core reads files of this app alone.
 *
 * Boundary: a copy is whole, or there is none; what is in it the core finds out.
 */
internal class Inbox(
    context: Context,
) {
    /** A document's copy. */
    class Copy(
        val file: File,
        /** As the person knows it. */
        val name: String,
    )

    private val resolver = context.contentResolver

    // Before the first unlock there is none.
    private val folder by lazy { File(context.cacheDir, "inbox") }

    /** Copies the document; throws what its provider throws, and IOException where it is too large or finds no room. */
    suspend fun bring(document: Uri): Copy {
        val name = resolver.nameOf(document)
        // A folder for each: the core may still be reading the one before.
        val own = File(folder, UUID.randomUUID().toString())
        var isWhole = false
        try {
            if (!own.mkdirs()) throw IOException()
            val file = File(own, fileName(name))
            val from = resolver.openInputStream(document) ?: throw FileNotFoundException()
            from.use { it.copyTo(file) }
            isWhole = true
            return Copy(file, name)
        } finally {
            if (!isWhole) own.deleteRecursively()
        }
    }

    /** Removes every copy but these. */
    fun keepOnly(copies: List<Copy>) {
        val kept = copies.map { it.file.parentFile }
        folder.listFiles { copy -> copy !in kept }?.forEach { it.deleteRecursively() }
    }

    private suspend fun InputStream.copyTo(file: File) =
        file.outputStream().use { to ->
            val piece = ByteArray(PIECE)
            var copied = 0L
            while (true) {
                currentCoroutineContext().ensureActive()
                val read = read(piece)
                if (read < 0) break
                copied += read
                if (copied > MOST_BYTES) throw IOException()
                to.write(piece, 0, read)
            }
        }

    internal companion object {
        /** The core takes 50 MiB of a file, and says so of a larger one. Ours: what is larger still is not copied. */
        const val MOST_BYTES = 64L * 1024 * 1024
        private const val PIECE = 64 * 1024
    }
}
