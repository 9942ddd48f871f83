package app.brace.files

import android.content.ContentResolver
import android.net.Uri
import android.provider.OpenableColumns

/*
 * What a document is called: for the person who chose it, and as a file in a folder of this app's own.
 *
 * Boundary: a provider may name nothing, name anything, or fail; no name leads out of its folder.
 */

/** What stands for a document that has no name. */
private const val UNNAMED = "file"

/** What is shown of a name that is longer than both, characters. Ours: two lines of a small phone. */
private const val SHOWN_BEGINNING = 60
private const val SHOWN_END = 20

/** The longest name of a file of our own, bytes; file systems end at 255. */
private const val LONGEST_KEPT = 60

/** As the person knows it, without what turns or breaks a line. */
internal fun ContentResolver.nameOf(document: Uri): String =
    displayName(document)
        .orEmpty()
        .filterNot { it.category in UNSEEN }
        .trim()
        .shortened()
        .ifEmpty { UNNAMED }

/** For a file of our own: letters of ASCII and digits, the ending kept. */
internal fun fileName(name: String): String =
    name
        .replace(Regex("[^A-Za-z0-9._-]"), "_")
        .takeLast(LONGEST_KEPT)
        .trimStart('.')
        .ifEmpty { UNNAMED }

/** Its ending says what it is. */
private fun String.shortened() =
    if (length <= SHOWN_BEGINNING + SHOWN_END) this else take(SHOWN_BEGINNING) + "…" + takeLast(SHOWN_END)

private val UNSEEN =
    setOf(CharCategory.CONTROL, CharCategory.FORMAT, CharCategory.LINE_SEPARATOR, CharCategory.PARAGRAPH_SEPARATOR)

// Whatever another app's provider throws, the file may be read all the same.
@Suppress("TooGenericExceptionCaught")
private fun ContentResolver.displayName(document: Uri): String? =
    try {
        query(document, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)?.use { found ->
            val at = found.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)
            if (found.moveToFirst()) found.getString(at) else null
        }
    } catch (_: RuntimeException) {
        null
    }
