package app.brace.files

import android.content.ContentResolver
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.DocumentsContract
import android.provider.OpenableColumns
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException

/*
 * A file of ours in a document that the person named.
 *
 * Boundary: nothing half is left where the provider lets it be taken away; what the person had there before is.
 */

/** Puts the file in the document's place; throws what its provider throws, and IOException where it is not all there. */
internal fun ContentResolver.put(
    file: File,
    document: Uri,
) {
    var isBegun = false
    var isWhole = false
    try {
        file.inputStream().use { from ->
            val opened = openFileDescriptor(document, "wt") ?: throw FileNotFoundException()
            isBegun = true
            ParcelFileDescriptor.AutoCloseOutputStream(opened).use { to ->
                from.copyTo(to)
                to.flush()
                makeDurable(opened)
            }
        }
        isWhole = true
    } finally {
        when {
            isWhole -> Unit
            isBegun -> remove(document)
            else -> removeIfEmpty(document)
        }
    }
}

/** Takes away a document that was made for what does not come. One with something in it was the person's before. */
internal fun ContentResolver.removeIfEmpty(document: Uri) {
    if (size(document) == 0L) remove(document)
}

private fun makeDurable(opened: ParcelFileDescriptor) {
    // A provider that takes the bytes by a pipe says itself whether they arrived.
    if (opened.canDetectErrors()) opened.checkError()
    try {
        opened.fileDescriptor.sync()
    } catch (_: IOException) {
        // A pipe has nothing to be made durable: writing it has failed where it would.
    }
}

// Another app's provider may throw anything; then the document stays.
@Suppress("TooGenericExceptionCaught", "SwallowedException")
private fun ContentResolver.remove(document: Uri) {
    try {
        DocumentsContract.deleteDocument(this, document)
    } catch (_: IOException) {
        return
    } catch (_: RuntimeException) {
        return
    }
}

@Suppress("TooGenericExceptionCaught")
private fun ContentResolver.size(document: Uri): Long? =
    try {
        query(document, arrayOf(OpenableColumns.SIZE), null, null, null)?.use { found ->
            val at = found.getColumnIndexOrThrow(OpenableColumns.SIZE)
            if (found.moveToFirst() && !found.isNull(at)) found.getLong(at) else null
        }
    } catch (_: RuntimeException) {
        null
    }
