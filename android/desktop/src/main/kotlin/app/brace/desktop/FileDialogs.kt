package app.brace.desktop

import java.awt.FileDialog
import java.awt.Frame
import java.io.File

/**
 * The system's dialogs for files.
 *
 * Boundary: each waits for the person, and names what they chose; nothing where they left.
 */
internal interface FileDialogs {
    fun open(): File?

    /** Where a file goes; the system asks before one that is there is replaced. */
    fun save(name: String): File?
}

/** Those of the desktop, over the window that is in front. */
internal class SystemDialogs : FileDialogs {
    override fun open() = chosen(FileDialog.LOAD, null)

    override fun save(name: String) = chosen(FileDialog.SAVE, name)

    private fun chosen(
        mode: Int,
        name: String?,
    ): File? {
        // Its title would be a text of our own: the system has one.
        val dialog = FileDialog(Frame.getFrames().firstOrNull { it.isActive }, null, mode)
        dialog.file = name
        dialog.isVisible = true
        return dialog.files.firstOrNull().also { dialog.dispose() }
    }
}
