package app.brace.core

import app.brace.wire.Boot
import app.brace.wire.ZoneChange
import org.junit.Assert.assertEquals
import org.junit.Test
import java.time.Instant
import java.time.ZoneId

/**
 * A moment tells the offset that holds and its next change.
 *
 * Boundary: the zones' rules are the system's.
 */
class WallTest {
    private fun at(
        time: String,
        zone: String,
    ) = momentAt(Instant.parse(time).toEpochMilli(), ZoneId.of(zone), 7, "boot")

    private fun change(
        time: String,
        offset: Int,
    ) = ZoneChange(Instant.parse(time).toEpochMilli(), offset)

    @Test
    fun theNightBeforeSummerTimeKnowsWhenItBegins() {
        val moment = at("2026-03-28T17:00:00Z", "Europe/Berlin")
        assertEquals(60, moment.offsetMin)
        assertEquals(change("2026-03-29T01:00:00Z", 120), moment.zoneChange)
    }

    @Test
    fun fromTheChangeOnTheNextOneCounts() {
        val moment = at("2026-03-29T01:00:00Z", "Europe/Berlin")
        assertEquals(120, moment.offsetMin)
        assertEquals(change("2026-10-25T01:00:00Z", 60), moment.zoneChange)
    }

    @Test
    fun aZoneThatNeverChangesSaysSo() {
        assertEquals(null, at("2026-03-28T17:00:00Z", "UTC").zoneChange)
        assertEquals(330, at("2026-03-28T17:00:00Z", "Asia/Kolkata").offsetMin)
    }

    @Test
    fun withoutANamedBootTheWallClockIsAllThereIs() {
        val zone = ZoneId.of("UTC")
        assertEquals(7L to Boot.Named("boot"), at("2026-03-28T17:00:00Z", "UTC").run { uptimeMs to boot })
        listOf(momentAt(0, zone), momentAt(0, zone, 7, null), momentAt(0, zone, null, "boot")).forEach {
            assertEquals(0L to Boot.Unnamed, it.uptimeMs to it.boot)
        }
    }
}
