package app.brace.core

import app.brace.core.Evening.Companion.logging
import app.brace.wire.AppView
import app.brace.wire.Boot
import app.brace.wire.CheckEvent
import app.brace.wire.Event
import app.brace.wire.HourCycle
import app.brace.wire.LanguageAuthority
import app.brace.wire.LocaleChoice
import app.brace.wire.Moment
import app.brace.wire.Order
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.SessionEvent
import app.brace.wire.Start
import app.brace.wire.StartReason
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
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
import java.util.concurrent.atomic.AtomicInteger

/**
 * The app's hold on the core: its thread, its state, its ticking, its faults.
 *
 * Boundary: the real library; no screen.
 */
class CoreTest {
    private val folder: File = Files.createTempDirectory("brace-test").toFile()
    private val orders: MutableList<Pair<Order, String>> = Collections.synchronizedList(mutableListOf())
    private val read = AtomicInteger()
    private val readBy: MutableList<String> = Collections.synchronizedList(mutableListOf())

    /** A person who looks for a second before each tap. */
    private val clock = {
        readBy += Thread.currentThread().name.substringBefore(' ')
        val passed = read.incrementAndGet() * 1000L
        Moment(EVENING + passed, 0, null, passed, Boot.Named("test"))
    }
    private val core = Core(folder.path, folder.path, clock) {
        orders +=
            it to Thread.currentThread().name.substringBefore(' ')
    }

    @After
    fun close() {
        core.close()
        folder.deleteRecursively()
    }

    private fun starting() = Event.Start(
        Start(true, StartReason.UI, LocaleChoice(listOf("en"), HourCycle.H24, 0u, LanguageAuthority.SYSTEM)),
    )

    private fun start() = core.send(starting())

    private fun startSession() = core.send(Event.Session(SessionEvent.Start(emptyList(), "")))

    private fun logging(load: String) =
        core.view.value.subjects
            .logging(Evening.form(load))

    private fun logSet(load: String = "100kg") = core.send(logging(load))

    @Test
    fun intentsGoInOrderAndNeverOnTheCallersThread() =
        runBlocking {
            assertTrue(core.view.value.screen is Screen.Opening)
            start()
            startSession().join()
            repeat(3) { logSet().join() }
            core.send(Event.Go(Route.RECORD))
            core.send(Event.Go(Route.TODAY))
            core.send(Event.Go(Route.SESSION)).join()
            assertEquals(3, (core.view.value.screen as Screen.Session).value.sets.size)
            val (confirmed, reminded) = orders.partition { (order, _) -> order == Order.Confirm }
            assertEquals(4, confirmed.size)
            assertTrue(reminded.isNotEmpty())
            assertTrue(orders.all { (_, thread) -> thread == "brace-core" })
        }

    @Test
    fun aTapHappensWhenThePersonTaps() =
        runBlocking {
            start().join()
            startSession().join()
            repeat(3) { core.send(Event.Go(Route.SESSION)) }
            // A look would begin the day's snapshot, whose steps the core's own thread sends back.
            core.send(Event.Go(Route.TODAY)).join()
            assertEquals(listOf("brace-core"), orders.map { (_, thread) -> thread }.distinct())
            assertTrue("$readBy", readBy.none { it == "brace-core" })
        }

    @Test
    fun twoTapsOnWhatWasDrawnOnceLogOneSet() =
        runBlocking {
            start().join()
            startSession().join()
            // Both before the screen is drawn anew.
            val seen = core.view.value.subjects
            repeat(2) { core.send(seen.logging(Evening.form("100kg"))) }
            core.send(Event.Go(Route.SESSION)).join()
            assertEquals(1, (core.view.value.screen as Screen.Session).value.sets.size)
        }

    @Test
    fun aFaultIsShownAndTheAppGoesOn() =
        runBlocking {
            start().join()
            val before = core.view.value
            // Longer than any event may be: the core refuses the bytes.
            logSet("1".repeat(1 shl 17)).join()
            assertTrue(core.fault.value)
            assertEquals(before, core.view.value)
            core.send(Event.Go(Route.SETTINGS)).join()
            assertTrue(!core.fault.value && core.view.value.screen is Screen.Rows)
        }

    @Test
    fun aClockOnTheScreenTicksAndNothingElseDoes() =
        runBlocking {
            start().join()
            val ticking = launch { core.tick() }
            startSession().join()
            logSet().join()
            core.send(Event.Check(CheckEvent.SkipRating)).join()
            val first = core.view.value.resting()
            withTimeout(5000) { core.view.first { it.resting() != first } }
            core.send(Event.Go(Route.RECORD)).join()
            val still = core.view.value
            Thread.sleep(1500)
            assertTrue("a screen without a clock is left alone", still === core.view.value)
            ticking.cancelAndJoin()
            assertNotEquals(null, first)
        }

    @Test
    fun workInTheBackgroundIsSentBackUntilThereIsNoMoreAndReachesNoPlatform() =
        runBlocking {
            start().join()
            startSession().join()
            val before = readBy.size
            // The write-ahead log of a process that has not closed: the log is to be checked.
            Core(folder.path, folder.path, clock) { orders += it to "beside" }.use { beside ->
                beside.send(starting())
                beside.send(Event.Go(Route.RECORD))
                // The core refuses the bytes.
                beside.send(logging("1".repeat(1 shl 17))).join()
                withTimeout(5000) { while (sentBack(before) < TABLES) delay(1) }
                assertTrue("a fault of the person's last event stays", beside.fault.value)
                withTimeout(10_000) {
                    do {
                        val done = sentBack(before)
                        beside.send(Event.Look).join()
                        delay(100)
                    } while (sentBack(before) != done)
                }
                assertTrue("a chunk for each table, and a snapshot's", sentBack(before) > TABLES)
                val copies = folder.resolve("snapshots").list().orEmpty()
                assertEquals("$copies", 1, copies.count { it.endsWith(".sqlite") })
                assertTrue("$orders", orders.none { (order, _) -> order is Order.Resume })
                assertTrue(beside.view.value.screen is Screen.Record)
            }
        }

    /** How many events the core's own thread has dated. */
    private fun sentBack(since: Int) = readBy.drop(since).count { it == "brace-core" }

    private fun AppView.resting() = (screen as? Screen.Session)?.value?.rest?.running

    private companion object {
        /** Monday 2 March 2026, 16:00 UTC. */
        const val EVENING = 1_772_467_200_000L
        const val TABLES = 8
    }
}
