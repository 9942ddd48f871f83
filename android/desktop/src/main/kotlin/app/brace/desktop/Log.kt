package app.brace.desktop

import app.brace.core.ClocksAhead
import app.brace.core.Core
import app.brace.core.Entry
import app.brace.wire.Event
import app.brace.wire.HourCycle
import app.brace.wire.LanguageAuthority
import app.brace.wire.LocaleChoice
import app.brace.wire.Order
import app.brace.wire.StartReason
import java.io.File
import java.nio.file.Files.createTempDirectory
import java.util.Locale

/**
 * A log that the window has open: one of one's own, or a demonstration that is thrown away.
 *
 * Boundary: a host like the phone's activity; the screens and the core are the phone's.
 */
internal class Log private constructor(
    private val folder: File,
    private val thrownAway: Boolean,
    dialogs: FileDialogs,
) : AutoCloseable {
    val clocks = ClocksAhead(Clocks()::now)
    val core: Core = Core(folder.path, folder.path, clocks::now, ::carryOut)
    private val dialler = Dialler()
    private val files = Files(folder, dialogs) { core.send(it) }
    val notices = Notices({ core.view.value.notifications })
    private val entry = Entry(core, if (thrownAway) StartReason.DEMONSTRATION else StartReason.UI, Laptop())
    private val alarms: Alarms = Alarms({ entry.wake() }, notices)

    init {
        entry.wake()
    }

    private inner class Laptop : Entry.Device {
        override fun isUnlocked() = true

        override fun locale(): LocaleChoice {
            val locale = Locale.getDefault()
            return LocaleChoice(listOf(locale.toLanguageTag()), HourCycle.H24, 0u, LanguageAuthority.BRACE)
        }

        override fun reminders() = alarms.state()
    }

    private fun carryOut(order: Order) =
        when (order) {
            is Order.Dial -> dialler.dial(order.number)
            is Order.File -> files.carryOut(order.value)
            else -> alarms.carryOut(order)
        }

    /** Moves a demonstration's clocks on. */
    fun jump() {
        clocks.jump()
        core.send(Event.Look)
    }

    override fun close() {
        alarms.close()
        files.close()
        core.close()
        if (thrownAway) folder.deleteRecursively()
    }

    companion object {
        fun at(
            folder: File,
            dialogs: FileDialogs = SystemDialogs(),
        ) = Log(folder, thrownAway = false, dialogs)

        fun demonstration(dialogs: FileDialogs = SystemDialogs()) =
            Log(createTempDirectory("brace-demonstration").toFile(), thrownAway = true, dialogs)
    }
}
