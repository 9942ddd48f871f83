package app.brace.desktop

import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.WindowPosition
import androidx.compose.ui.window.WindowState
import java.io.File
import java.util.Properties

/**
 * Where the window was and how large, kept in the person's configuration folder.
 *
 * Boundary: looks of this machine; nothing of a log. Where it cannot be read or written, the window opens as the first
 * time.
 */
internal class WindowPlace(
    private val file: File = File(configuration(), "brace/window.properties"),
) {
    fun restored(): WindowState {
        val kept = Properties()
        runCatching { file.inputStream().use(kept::load) }

        fun number(key: String) = kept.getProperty(key)?.toFloatOrNull()?.takeIf { it.isFinite() }
        val wide = number("width")?.coerceAtLeast(LEAST_WIDE) ?: WIDE
        val high = number("height")?.coerceAtLeast(LEAST_HIGH) ?: HIGH
        val x = number("x")
        val y = number("y")
        val position = if (x == null || y == null) WindowPosition.PlatformDefault else WindowPosition(x.dp, y.dp)
        return WindowState(position = position, size = DpSize(wide.dp, high.dp))
    }

    fun keep(state: WindowState) {
        val kept = Properties()
        kept["width"] = state.size.width.value
            .toString()
        kept["height"] = state.size.height.value
            .toString()
        if (state.position.isSpecified) {
            kept["x"] = state.position.x.value
                .toString()
            kept["y"] = state.position.y.value
                .toString()
        }
        runCatching {
            file.parentFile.mkdirs()
            file.outputStream().use { kept.store(it, null) }
        }
    }

    private companion object {
        /** A small phone. */
        const val WIDE = 360f
        const val HIGH = 800f
        const val LEAST_WIDE = 320f
        const val LEAST_HIGH = 480f

        fun configuration(): String =
            System.getenv("XDG_CONFIG_HOME")?.takeIf { it.isNotEmpty() }
                ?: (System.getProperty("user.home") + "/.config")
    }
}
