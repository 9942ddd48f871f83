package app.brace.core

import app.brace.wire.AppView
import app.brace.wire.Event
import app.brace.wire.HourCycle
import app.brace.wire.LocaleChoice
import app.brace.wire.Moment
import app.brace.wire.Order
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.Start
import app.brace.wire.StartReason
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File
import java.nio.file.Files
import java.util.Collections

/**
 * The app's hold on the core: its thread, its state, its ticking, its faults.
 *
 * Boundary: the real library; no screen.
 */
class CoreTest {
    private val folder: File = Files.createTempDirectory("brace-test").toFile()
    private val orders: MutableList<Pair<Order, String>> = Collections.synchronizedList(mutableListOf())
    private val clock = { Moment(System.currentTimeMillis(), 0, System.nanoTime() / 1_000_000, "test") }
    private val core = Core(folder.path, folder.path, clock) {
        orders +=
            it to Thread.currentThread().name.substringBefore(' ')
    }

    @After
    fun close() {
        core.close()
        folder.deleteRecursively()
    }

    private fun start() =
        core.send {
            Event.Start(Start(it, true, StartReason.UI, LocaleChoice(listOf("en"), HourCycle.H24, 0u)))
        }

    @Test
    fun intentsGoInOrderAndNeverOnTheCallersThread() =
        runBlocking {
            assertTrue(core.view.value.screen is Screen.Opening)
            start()
            core.send { Event.StartSession(it, emptyList()) }
            repeat(3) { core.send { moment -> Event.LogSet(moment, Evening.form("100kg")) } }
            core.send { Event.Go(it, Route.SESSION) }.join()
            assertEquals(3, (core.view.value.screen as Screen.Session).value.sets.size)
            val (confirmed, reminded) = orders.partition { (order, _) -> order == Order.Confirm }
            assertEquals(4, confirmed.size)
            assertTrue(reminded.isNotEmpty())
            assertTrue(orders.all { (_, thread) -> thread == "brace-core" })
        }

    @Test
    fun aFaultIsShownAndTheAppGoesOn() =
        runBlocking {
            start().join()
            val before = core.view.value
            // Longer than any event may be: the core refuses the bytes.
            core.send { Event.LogSet(it, Evening.form("1".repeat(1 shl 17))) }.join()
            assertTrue(core.fault.value)
            assertEquals(before, core.view.value)
            core.send { Event.Go(it, Route.BASELINE) }.join()
            assertTrue(!core.fault.value && core.view.value.screen is Screen.FullCheck)
        }

    @Test
    fun aClockOnTheScreenTicksAndNothingElseDoes() =
        runBlocking {
            start().join()
            val ticking = launch { core.tick() }
            core.send { Event.StartSession(it, emptyList()) }
            core.send { Event.LogSet(it, Evening.form("100kg")) }
            core.send { Event.SkipRating(it) }.join()
            val first = core.view.value.resting()
            withTimeout(5000) { core.view.first { it.resting() != first } }
            core.send { Event.Go(it, Route.RECORD) }.join()
            val still = core.view.value
            Thread.sleep(1500)
            assertTrue("a screen without a clock is left alone", still === core.view.value)
            ticking.cancelAndJoin()
            assertNotEquals(null, first)
        }

    private fun AppView.resting() = (screen as? Screen.Session)?.value?.resting
}
