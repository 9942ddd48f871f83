package app.brace.desktop

import app.brace.core.momentAt
import app.brace.wire.Moment
import java.io.File
import java.time.ZoneId

/**
 * The laptop's clocks.
 *
 * Boundary: the only place of the window that asks what time it is.
 */
internal class Clocks {
    private val boot = read("/proc/sys/kernel/random/boot_id")

    fun now(): Moment {
        // Without an uptime the wall clock is the moment's place.
        val uptime = read("/proc/uptime")?.substringBefore(' ')?.toDoubleOrNull()
        val uptimeMs = uptime?.let { (it * MILLIS).toLong() }
        return momentAt(System.currentTimeMillis(), ZoneId.systemDefault(), uptimeMs, boot)
    }

    private fun read(path: String): String? = runCatching { File(path).readText().trim() }.getOrNull()

    private companion object {
        const val MILLIS = 1000
    }
}
