package app.brace.device

import android.content.Context
import android.os.SystemClock
import android.provider.Settings
import app.brace.core.momentAt
import app.brace.wire.Moment
import java.time.ZoneId
import java.util.TimeZone

/**
 * The phone's clocks: the wall, its zone, and the one that counts sleep since the boot.
 *
 * Boundary: the only place of the app that asks what time it is.
 */
class Clocks(
    private val context: Context,
    private val sinceBoot: () -> Long = SystemClock::elapsedRealtime,
    private val wall: () -> Long = System::currentTimeMillis,
) {
    fun now(): Moment {
        // The system counts its boots; where it does not say, the wall clock is the moment's place.
        val boots = Settings.Global.getInt(context.contentResolver, Settings.Global.BOOT_COUNT, UNKNOWN)
        return momentAt(wall(), zone(), sinceBoot(), boots.takeIf { it != UNKNOWN }?.toString())
    }

    /** As the phone has it now: the process may have begun in another zone. */
    private fun zone(): ZoneId = TimeZone.getDefault().toZoneId()

    private companion object {
        const val UNKNOWN = -1
    }
}
