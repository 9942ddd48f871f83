package app.brace.core

import app.brace.wire.Boot
import app.brace.wire.Moment
import app.brace.wire.ZoneChange
import java.time.Instant
import java.time.ZoneId

/*
 * The wall clock of a zone as the core wants it: the offset that holds, and its next change.
 *
 * Boundary: the zone's rules are the system's; what time it is comes in.
 */

private const val SECONDS = 60

/** The moment at [utcMs] in [zone], by a clock that says [uptimeMs] since [boot]; no boot where the system names none. */
fun momentAt(
    utcMs: Long,
    zone: ZoneId,
    uptimeMs: Long? = null,
    boot: String? = null,
): Moment {
    val at = Instant.ofEpochMilli(utcMs)
    val change = zone.rules.nextTransition(at)?.let {
        ZoneChange(it.instant.toEpochMilli(), it.offsetAfter.totalSeconds / SECONDS)
    }
    val offset = zone.rules.getOffset(at).totalSeconds / SECONDS
    return if (uptimeMs == null || boot == null) {
        Moment(utcMs, offset, change, 0, Boot.Unnamed)
    } else {
        Moment(utcMs, offset, change, uptimeMs, Boot.Named(boot))
    }
}
