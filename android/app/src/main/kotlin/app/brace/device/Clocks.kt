package app.brace.device

import android.content.Context
import android.os.SystemClock
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
    context: Context,
    private val sinceBoot: () -> Long = SystemClock::elapsedRealtime,
    private val wall: () -> Long = System::currentTimeMillis,
) {
    private val boots = Boots(context)

    fun now(): Moment {
        // Where the boot has no name, the wall clock is the moment's place.
        return momentAt(wall(), zone(), sinceBoot(), boots.name())
    }

    /** As the phone has it now: the process may have begun in another zone. */
    private fun zone(): ZoneId = TimeZone.getDefault().toZoneId()
}
