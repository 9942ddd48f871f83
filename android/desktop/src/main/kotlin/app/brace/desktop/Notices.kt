package app.brace.desktop

import app.brace.wire.NotificationView
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import java.io.File

/**
 * Shows a notification as the desktop does, with `notify-send`; where there is none the window says it.
 *
 * Java's own tray is not asked: current Linux desktops have no place for it, and it would draw in another look.
 *
 * Boundary: texts come from the core; which notification, from its orders.
 */
internal class Notices(
    private val texts: () -> List<NotificationView>,
    private val command: String? = onPath("notify-send"),
) {
    private val inWindow = MutableStateFlow<List<NotificationView>>(emptyList())

    /** What the window has to say itself. */
    val said: StateFlow<List<NotificationView>> = inWindow.asStateFlow()

    fun show(id: String) {
        val text = texts().firstOrNull { it.id == id } ?: return
        if (!sent(text)) inWindow.update { listOf(text) + it.filterNot { said -> said.id == id } }
    }

    fun hide(id: String) = inWindow.update { all -> all.filterNot { it.id == id } }

    /** Whether the desktop took it. What is private may be read by whoever sees the screen: it is their own. */
    private fun sent(text: NotificationView): Boolean {
        val notify = command ?: return false
        val arguments = listOf(notify, "--app-name=Brace", "--urgency=normal", "--", text.title, text.body)
        return runCatching { ProcessBuilder(arguments).inheritIO().start().waitFor() == 0 }.getOrDefault(false)
    }
}

/** Where a program of the desktop's lies, if there is one of that name. */
internal fun onPath(tool: String): String? =
    System
        .getenv("PATH")
        .orEmpty()
        .split(File.pathSeparatorChar)
        .map { File(it, tool) }
        .firstOrNull { it.canExecute() }
        ?.path
