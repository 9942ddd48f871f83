package app.brace.peers

import app.brace.ffi.CoreFfi
import app.brace.wire.AppView
import app.brace.wire.Boot
import app.brace.wire.CheckEvent
import app.brace.wire.Delivery
import app.brace.wire.Event
import app.brace.wire.HourCycle
import app.brace.wire.Input
import app.brace.wire.ListUse
import app.brace.wire.LoadCheck
import app.brace.wire.LocaleChoice
import app.brace.wire.Moment
import app.brace.wire.NoticeKind
import app.brace.wire.OsState
import app.brace.wire.Permission
import app.brace.wire.Permissions
import app.brace.wire.Rating
import app.brace.wire.Region
import app.brace.wire.ReminderEvent
import app.brace.wire.SessionEvent
import app.brace.wire.SetForm
import app.brace.wire.SetKind
import app.brace.wire.Side
import app.brace.wire.Site
import app.brace.wire.Start
import app.brace.wire.StartReason
import app.brace.wire.Turn
import java.io.File

/** What an event took: the library's part alone, and with the event encoded and the view decoded. */
class Took(
    val core: Long,
    val whole: Long,
)

/**
 * A shell without a screen over the real library, with clocks of its own: it lives the sessions that
 * `tests/src/bin/bench/sessions.rs` lives.
 *
 * Boundary: acts and times, nanoseconds; compares nothing.
 */
class Shell(
    folder: File,
    private var now: Long,
) : AutoCloseable {
    private val ffi = CoreFfi(folder.path, folder.path)
    private var uptime = FIRST_UPTIME
    private lateinit var view: AppView

    init {
        send(Event.Start(Start(true, StartReason.UI, LocaleChoice(listOf("en"), HourCycle.H24, 0u))))
        val all = Permission.GRANTED
        send(
            Event.Reminders(
                ReminderEvent.Woken(OsState(Permissions(all, all, all, all, all), Delivery.APP, null, emptyList())),
            ),
        )
    }

    fun send(event: Event): Took {
        val began = System.nanoTime()
        val bytes = Input(Moment(now, OFFSET, null, uptime, Boot.Named("boot-1")), event).bincodeSerialize()
        val entered = System.nanoTime()
        val answer = ffi.update(bytes)
        val left = System.nanoTime()
        view = Turn.bincodeDeserialize(answer).view
        return Took(left - entered, System.nanoTime() - began)
    }

    fun look(): Took {
        pass(1)
        return send(Event.Look)
    }

    /** Lives a session; each deed is handed over by its name, and must be done before the call returns. */
    fun session(each: (String, () -> Took) -> Unit) {
        val kept = { deed: String, event: () -> Event -> each(deed) { send(event()).also { check(saved()) { deed } } } }
        pass(APART)
        kept("Begin") { Event.Session(SessionEvent.Start(low(1), "")) }
        repeat(SETS) { at ->
            pass(3 * MINUTE)
            kept("Set") { set(if (at < WARM_UPS) "80kg" else "102.5kg") }
            pass(MINUTE)
            kept("Rating") { rate() }
        }
        pass(3 * MINUTE)
        kept("End") { Event.Session(SessionEvent.End(view.subjects.session, low(2), "")) }
        pass(TWO_HOURS)
        kept("Answer") { Event.Check(CheckEvent.Answer(view.subjects.asked, 1u, null)) }
    }

    override fun close() = ffi.close()

    private fun pass(seconds: Long) {
        now += seconds * MILLIS
        uptime += seconds * MILLIS
    }

    private fun saved() = view.notice?.kind == NoticeKind.SAVED

    private fun set(load: String): Event {
        val form = SetForm("deadlift", load, "5", "", SetKind.WORK, null, emptyList(), false, "")
        return view.subjects.run {
            Event.Session(SessionEvent.LogSet(session, lastSet, form, LoadCheck.ASK, ListUse.ASGIVEN))
        }
    }

    private fun rate() =
        view.subjects.run { Event.Check(CheckEvent.Rate(session, setToRate, 2u, LowerBack, "")) }

    companion object {
        const val SETS = 15
        private const val WARM_UPS = 3
        private const val OFFSET = 60
        private const val MILLIS = 1000L
        private const val MINUTE = 60L
        private const val TWO_HOURS = 122 * MINUTE
        private const val APART = 45 * 60 * MINUTE
        private const val FIRST_UPTIME = 1_000_000L
        private val LowerBack = Site(Region.LOWER, Side.CENTRE)

        private fun low(nrs: Int) = listOf(Rating(LowerBack, nrs.toUByte()))
    }
}
