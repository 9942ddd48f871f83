package app.brace.core

import app.brace.wire.Boot
import app.brace.wire.Moment
import java.util.concurrent.atomic.AtomicLong

/**
 * A demonstration's clocks: the machine's, and a leap ahead of them.
 *
 * Boundary: moves them together; what time it is comes in.
 */
class ClocksAhead(
    private val clocks: () -> Moment,
) {
    private val ahead = AtomicLong()

    fun now(): Moment {
        val now = clocks()
        val leapt = ahead.get()
        // Without an uptime the wall clock is the moment's place.
        val uptime = if (now.boot is Boot.Unnamed) now.uptimeMs else now.uptimeMs + leapt
        return now.copy(utcMs = now.utcMs + leapt, uptimeMs = uptime)
    }

    /** Moves all clocks on by two hours and a minute, past the question. */
    fun jump() {
        ahead.addAndGet(JUMP_MS)
    }

    private companion object {
        const val JUMP_MS = 121L * 60 * 1000
    }
}
