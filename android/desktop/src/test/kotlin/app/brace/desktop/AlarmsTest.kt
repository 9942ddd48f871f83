package app.brace.desktop

import app.brace.wire.NotificationView
import app.brace.wire.Order
import app.brace.wire.OsState
import app.brace.wire.ReminderKind
import app.brace.wire.ReminderOrder
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File
import java.nio.file.Files
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit

/**
 * The core's orders, carried out by the window: armed in the process, shown by the desktop or by the window itself.
 *
 * Boundary: a desktop's notifier is a script here; when to ask is the core's to test.
 */
class AlarmsTest {
    private val folder = Files.createTempDirectory("brace-alarms").toFile()
    private val told = LinkedBlockingQueue<OsState>()
    private val question =
        NotificationView("ab", 3u, ReminderKind.TWOHOURS, "", "How is it?", "0 to 10", "", "", emptyList(), "", "")
    private var notices = Notices({ listOf(question) }, command = null)
    private val alarms by lazy { Alarms(::wake, notices) }

    @After
    fun close() {
        alarms.close()
        folder.deleteRecursively()
    }

    private fun order(reminder: ReminderOrder) = alarms.carryOut(Order.Reminder(reminder))

    private fun wake() {
        told.put(alarms.state())
    }

    private fun woken() = checkNotNull(told.poll(PATIENCE_S, TimeUnit.SECONDS))

    @Test
    fun whatIsArmedIsReportedUntilItsTimeAndWakesTheCoreThen() {
        order(ReminderOrder.Arm("ab", 3u, 3_600_000, 0, false, true))
        wake()
        assertEquals(listOf("ab" to 3u), woken().pending?.map { it.id to it.generation })
        order(ReminderOrder.Arm("ab", 4u, 0, 0, false, true))
        assertEquals("gone off", emptyList<Any>(), woken().pending)
    }

    @Test
    fun whatIsCancelledWakesNobody() {
        order(ReminderOrder.Arm("ab", 3u, 100, 0, false, true))
        order(ReminderOrder.Cancel("ab"))
        wake()
        assertEquals(emptyList<Any>(), woken().pending)
        assertEquals(null, told.poll(300, TimeUnit.MILLISECONDS))
    }

    @Test
    fun theDesktopIsGivenTitleAndText() {
        val got = File(folder, "got")
        val notifier = File(folder, "notify").apply {
            writeText("#!/bin/sh\nprintf '%s\\n' \"$@\" >'$got'\n")
            setExecutable(true)
        }
        notices = Notices({ listOf(question) }, notifier.path)
        order(ReminderOrder.Post("ab", 3u, true))
        assertEquals(listOf("How is it?", "0 to 10"), got.readLines().takeLast(2))
        assertTrue(notices.said.value.isEmpty())
        wake()
        assertEquals(listOf("ab"), woken().shown?.map { it.id })
    }

    @Test
    fun withoutANotifierTheWindowSaysItUntilItIsRemoved() {
        order(ReminderOrder.Post("ab", 3u, true))
        assertEquals(listOf(question), notices.said.value)
        order(ReminderOrder.Remove("ab"))
        assertTrue(notices.said.value.isEmpty())
    }

    private companion object {
        const val PATIENCE_S = 10L
    }
}
