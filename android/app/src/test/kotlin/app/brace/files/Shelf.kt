package app.brace.files

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.Bundle
import android.os.ParcelFileDescriptor
import android.provider.DocumentsContract
import android.provider.OpenableColumns
import org.robolectric.Robolectric
import java.io.File
import java.nio.file.Files

/**
 * Another app's documents, which answer as a test wants.
 *
 * Boundary: what a provider may do: open a file, say what it is called, delete it, or fail at each.
 */
class Shelf : ContentProvider() {
    /** Where its documents lie. */
    val folder: File = Files.createTempDirectory("brace-shelf").toFile()

    /** What it says of a document's name. */
    var names: (File) -> String? = { it.name }

    /** What it says of a document's size. */
    var sizes: (File) -> Long? = { it.length() }

    /** What it opens for a document. */
    var opens: (File) -> File = { it }

    /** Whether it lets documents be deleted. */
    var lets = true

    fun uri(name: String): Uri = Uri.parse("content://$AUTHORITY/document/$name")

    fun file(name: String) = File(folder, name)

    private fun Uri.file() = File(folder, checkNotNull(lastPathSegment))

    override fun openFile(
        uri: Uri,
        mode: String,
    ): ParcelFileDescriptor = ParcelFileDescriptor.open(opens(uri.file()), ParcelFileDescriptor.parseMode(mode))

    override fun query(
        uri: Uri,
        projection: Array<String>?,
        selection: String?,
        selectionArgs: Array<String>?,
        sortOrder: String?,
    ): Cursor =
        MatrixCursor(projection).apply {
            val row = newRow()
            projection.orEmpty().forEach {
                row.add(if (it == OpenableColumns.SIZE) sizes(uri.file()) else names(uri.file()))
            }
        }

    override fun call(
        method: String,
        arg: String?,
        extras: Bundle?,
    ): Bundle? {
        check(method == "android:deleteDocument" && lets)
        @Suppress("DEPRECATION")
        val document = checkNotNull(extras?.getParcelable<Uri>("uri"))
        check(DocumentsContract.getDocumentId(document).isNotEmpty())
        document.file().delete()
        return null
    }

    override fun onCreate() = true

    override fun getType(uri: Uri) = "application/octet-stream"

    override fun insert(
        uri: Uri,
        values: ContentValues?,
    ) = null

    override fun delete(
        uri: Uri,
        selection: String?,
        selectionArgs: Array<String>?,
    ) = 0

    override fun update(
        uri: Uri,
        values: ContentValues?,
        selection: String?,
        selectionArgs: Array<String>?,
    ) = 0

    companion object {
        private const val AUTHORITY = "shelf"

        fun stand(): Shelf = Robolectric.setupContentProvider(Shelf::class.java, AUTHORITY)
    }
}
