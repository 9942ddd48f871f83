package app.brace

import androidx.test.ext.junit.runners.AndroidJUnit4
import app.brace.core.Core
import app.brace.core.Entry
import app.brace.device.localeChoice
import app.brace.wire.Delivery
import app.brace.wire.Order
import app.brace.wire.OsState
import app.brace.wire.Permission
import app.brace.wire.Permissions
import app.brace.wire.ReminderOrder
import app.brace.wire.StartReason
import kotlinx.coroutines.runBlocking
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import java.io.File
import java.util.concurrent.CopyOnWriteArrayList

/** After a restart that nobody has unlocked there is the due-file alone: written by this phone, it holds the reminder anew. */
@RunWith(AndroidJUnit4::class)
class RebootTest {
    private val owner = Owner()
    private val locked = File(owner.app.cacheDir, "locked")

    @Before
    fun installs() = owner.installs()

    @After
    fun ends() = owner.ends()

    @Test
    fun theDueFileAloneHoldsTheReminderAnew() {
        owner.lifts()
        owner.ends()
        assertTrue(File(owner.due, "due.json").exists())
        val orders = CopyOnWriteArrayList<Order>()
        Core(locked.path, owner.due.path, owner.app.clocks()::now, orders::add).use { core ->
            runBlocking { Entry(core, StartReason.UI, Locked()).wake().await() }
        }
        val armed = orders.filter { (it as? Order.Reminder)?.value is ReminderOrder.Arm }
        assertEquals(1, armed.size)
        assertFalse("nothing was made where the log would be", locked.exists())
    }

    /** The phone, with no alarm and no notification left. */
    private inner class Locked : Entry.Device {
        override fun isUnlocked() = false

        override fun locale() = owner.app.localeChoice()

        override fun reminders(): OsState {
            val granted = Permission.GRANTED
            return OsState(Permissions(granted, granted, granted, granted, granted), Delivery.APP, null, emptyList())
        }
    }
}
