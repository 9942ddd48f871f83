package app.brace.core

import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Test

/**
 * One log of one's own, and at most one demonstration over it, each closed once and not before it is left.
 *
 * Boundary: what a log is, a shell knows; here it counts how often it was closed.
 */
class LookAroundTest {
    private class Log : AutoCloseable {
        var closed = 0
            private set

        override fun close() {
            closed += 1
        }
    }

    private val made = mutableListOf<Log>()
    private val own = Log()

    private fun around(own: Log?) = LookAround(own) { Log().also { made += it } }

    @Test
    fun onesOwnLogIsShownAndNoDemonstrationIsMadeForIt() {
        around(own).use {
            assertSame(own, it.shown.value)
            assertEquals(0, made.size)
        }
        assertEquals(1, own.closed)
    }

    @Test
    fun aDemonstrationLiesOverItUntilItIsLeft() {
        val around = around(own)
        around.demonstrate()
        around.demonstrate()
        assertSame("a second tap opens no second one", made.single(), around.shown.value)
        checkNotNull(around.leave).invoke()
        assertSame(own, around.shown.value)
        assertEquals(1 to 0, made.single().closed to own.closed)
        around.demonstrate()
        assertSame("the next is another", made[1], around.shown.value)
        assertNotSame(made[0], made[1])
    }

    @Test
    fun leavingTwiceClosesNothingOfOnesOwn() {
        val around = around(own)
        around.demonstrate()
        val leave = checkNotNull(around.leave)
        repeat(2) { leave() }
        assertEquals(1 to 0, made.single().closed to own.closed)
    }

    @Test
    fun closedInTheMiddleOfADemonstrationBothAreClosed() {
        around(own).use { it.demonstrate() }
        assertEquals(1 to 1, made.single().closed to own.closed)
    }

    @Test
    fun withoutALogOfOnesOwnThereIsNothingToGoBackTo() {
        around(null).use {
            assertSame(made.single(), it.shown.value)
            assertNull(it.leave)
            it.demonstrate()
            assertEquals("one is enough", 1, made.size)
        }
        assertEquals(1, made.single().closed)
    }
}
