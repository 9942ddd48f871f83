package app.brace.core

import app.brace.wire.AppView
import app.brace.wire.Event
import app.brace.wire.LocaleChoice
import app.brace.wire.OsState
import app.brace.wire.ReminderEvent
import app.brace.wire.Start
import app.brace.wire.StartReason
import kotlinx.coroutines.Deferred

/**
 * Where a shell comes in, whatever woke it: the core starts once, and once more when its log can be read.
 *
 * Boundary: in which order the core is told; what the system says comes in.
 */
class Entry(
    private val core: Core,
    private val reason: StartReason,
    private val device: Device,
) {
    /** The device as a shell finds it. */
    interface Device {
        /** Whether someone has unlocked it since it booted. */
        fun isUnlocked(): Boolean

        /** How the person reads. */
        fun locale(): LocaleChoice

        /** What it permits, holds and shows of reminders. */
        fun reminders(): OsState
    }

    private class Told(
        val unlocked: Boolean,
        val locale: LocaleChoice,
    )

    private var told: Told? = null

    /** Starts the core where it has not been, and tells it how the system stands; done when its orders are carried out. */
    @Synchronized
    fun wake(): Deferred<AppView?> {
        val now = Told(device.isUnlocked(), device.locale())
        val was = told
        told = now
        if (was == null || was.unlocked != now.unlocked) {
            core.send(Event.Start(Start(now.unlocked, reason, now.locale)))
        } else if (was.locale != now.locale) {
            core.send(Event.ChangeLocale(now.locale))
        }
        return core.report { Event.Reminders(ReminderEvent.Woken(device.reminders())) }
    }
}
