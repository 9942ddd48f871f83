package app.brace.core

import app.brace.wire.Boot
import app.brace.wire.Moment
import app.brace.wire.ZoneChange
import org.junit.Assert.assertEquals
import org.junit.Test

/**
 * A demonstration's clocks go as the machine's do, and leap past the question together.
 *
 * Boundary: the machine's own are a shell's.
 */
class ClocksAheadTest {
    private var now = Moment(1_772_467_200_000L, 60, ZoneChange(1_774_746_000_000L, 120), 5_000, Boot.Named("boot"))
    private val ahead = ClocksAhead { now }

    @Test
    fun untilTheLeapTheyAreTheMachines() {
        assertEquals(now, ahead.now())
        now = now.copy(utcMs = now.utcMs + 1000, uptimeMs = now.uptimeMs + 1000)
        assertEquals(now, ahead.now())
    }

    @Test
    fun aLeapMovesWallAndUptimeByTwoHoursAndAMinuteAndNothingElse() {
        repeat(2) { leaps ->
            ahead.jump()
            val leapt = (leaps + 1) * 7_260_000L
            assertEquals(now.copy(utcMs = now.utcMs + leapt, uptimeMs = now.uptimeMs + leapt), ahead.now())
        }
        now = now.copy(utcMs = now.utcMs + 1000, uptimeMs = now.uptimeMs + 1000)
        assertEquals("they go on from there", now.utcMs + 14_520_000L, ahead.now().utcMs)
    }

    @Test
    fun whereNoBootIsNamedTheWallAloneLeaps() {
        now = now.copy(uptimeMs = 0, boot = Boot.Unnamed)
        ahead.jump()
        assertEquals(now.copy(utcMs = now.utcMs + 7_260_000L), ahead.now())
    }
}
