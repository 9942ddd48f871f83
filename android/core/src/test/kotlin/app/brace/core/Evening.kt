package app.brace.core

import app.brace.ffi.CoreFfi
import app.brace.wire.AppView
import app.brace.wire.ChecklistState
import app.brace.wire.Event
import app.brace.wire.HourCycle
import app.brace.wire.LocaleChoice
import app.brace.wire.Moment
import app.brace.wire.Rating
import app.brace.wire.Region
import app.brace.wire.SetForm
import app.brace.wire.SetKind
import app.brace.wire.Side
import app.brace.wire.Site
import app.brace.wire.Start
import app.brace.wire.StartReason
import app.brace.wire.Turn
import java.io.File
import java.nio.file.Files

/**
 * One evening over the real library with clocks of its own, for tests.
 *
 * Boundary: synchronous and deterministic; the app's own hold on the core is [Core].
 */
class Evening(
    private val language: String = "en",
    val folder: File = Files.createTempDirectory("brace-test").toFile(),
) : AutoCloseable {
    private val ffi = CoreFfi(folder.path, folder.path)
    private var seconds = 0L
    lateinit var view: AppView
        private set

    /** Monday 2 March 2026, 17:00 at one hour east of UTC, and what has passed since. */
    fun moment() = Moment(MONDAY + seconds * MILLIS, OFFSET, 0, null)

    fun later(
        minutes: Int,
        seconds: Int = 0,
    ) {
        this.seconds += minutes * MINUTE + seconds
    }

    fun send(intent: Intent): Turn {
        val turn = Turn.bincodeDeserialize(ffi.update(intent(moment()).bincodeSerialize()))
        view = turn.view
        return turn
    }

    fun start(reason: StartReason = StartReason.UI) =
        send { Event.Start(Start(it, true, reason, LocaleChoice(listOf(language), HourCycle.H24, 0u))) }

    fun startSession(vararg ratings: Rating) = send { Event.StartSession(it, ratings.toList()) }

    fun endSession(vararg ratings: Rating) = send { Event.EndSession(it, ratings.toList()) }

    fun logSet(load: String = "100kg") = send { Event.LogSet(it, form(load)) }

    fun rate(nrs: Int) = send { Event.RatePain(it, nrs.toUByte(), null) }

    override fun close() {
        ffi.close()
        folder.deleteRecursively()
    }

    companion object {
        private const val MONDAY = 1_772_467_200_000L
        private const val OFFSET = 60
        private const val MINUTE = 60L
        private const val MILLIS = 1000L

        val LowerBack = Site(Region.LOWER, Side.CENTRE)

        fun lower(nrs: Int) = Rating(LowerBack, nrs.toUByte())

        fun form(load: String) =
            SetForm("deadlift", load, "5", "", SetKind.WORK, ChecklistState.ALLEIGHT, emptyList())
    }
}
