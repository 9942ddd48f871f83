package app.brace.files

import app.brace.core.Core
import app.brace.wire.Event
import app.brace.wire.RecoveryEvent
import app.brace.wire.Screen
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import java.io.File

/**
 * A snapshot of the log as it is now, for whoever has to wait for it.
 *
 * Boundary: making it is the core's work, in pieces; that it is there, its name says.
 */
internal class SnapshotNow(
    private val core: Core,
    log: File,
) {
    private val folder = File(log, "snapshots")

    private fun named() =
        folder
            .list()
            .orEmpty()
            .filter { it.endsWith(".sqlite") }
            .toSet()

    /** Whether there is a new one; waits no longer than the system waits for whoever copies files. */
    fun make(): Boolean =
        runBlocking {
            val before = named()
            val view = core.send(Event.Recovery(RecoveryEvent.MakeSnapshot)).await()
            if (view == null || view.screen is Screen.Recovery) return@runBlocking false
            withTimeoutOrNull(PATIENCE_MS) {
                while ((named() - before).isEmpty()) delay(SHORTLY_MS)
                true
            } ?: false
        }

    private companion object {
        /** A log of ten years takes some seconds on a slow phone; the system ends a copying that does nothing for minutes. */
        const val PATIENCE_MS = 60_000L
        const val SHORTLY_MS = 20L
    }
}
