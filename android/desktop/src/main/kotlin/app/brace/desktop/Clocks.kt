package app.brace.desktop

import app.brace.core.momentAt
import app.brace.wire.Moment
import java.io.File
import java.time.ZoneId
import java.util.concurrent.atomic.AtomicLong

/**
 * The laptop's clocks, and a demonstration's leap ahead of them.
 *
 * Boundary: the only place of the window that asks what time it is.
 */
internal class Clocks {
    private val ahead = AtomicLong()
    private val boot = read("/proc/sys/kernel/random/boot_id")

    fun now(): Moment {
        val utc = System.currentTimeMillis() + ahead.get()
        // Without an uptime the wall clock is the moment's place.
        val uptime = read("/proc/uptime")?.substringBefore(' ')?.toDoubleOrNull()
        return momentAt(utc, ZoneId.systemDefault(), uptime?.let { (it * MILLIS).toLong() + ahead.get() }, boot)
    }

    /** Moves all clocks on by two hours and a minute, past the question. */
    fun jump() {
        ahead.addAndGet(JUMP_MS)
    }

    private fun read(path: String): String? = runCatching { File(path).readText().trim() }.getOrNull()

    private companion object {
        const val MILLIS = 1000
        const val JUMP_MS = 121L * 60 * 1000
    }
}
