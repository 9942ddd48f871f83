package app.brace.core

import app.brace.ffi.CoreFfi
import app.brace.wire.AboutEvent
import app.brace.wire.AppView
import app.brace.wire.Boot
import app.brace.wire.CheckEvent
import app.brace.wire.Event
import app.brace.wire.Flag
import app.brace.wire.FlagsEvent
import app.brace.wire.HourCycle
import app.brace.wire.Input
import app.brace.wire.LanguageAuthority
import app.brace.wire.ListUse
import app.brace.wire.LoadCheck
import app.brace.wire.LocaleChoice
import app.brace.wire.Moment
import app.brace.wire.Rating
import app.brace.wire.Region
import app.brace.wire.Route
import app.brace.wire.SessionEvent
import app.brace.wire.SetForm
import app.brace.wire.SetKind
import app.brace.wire.Side
import app.brace.wire.Site
import app.brace.wire.Start
import app.brace.wire.StartReason
import app.brace.wire.Subjects
import app.brace.wire.Turn
import java.io.File
import java.nio.file.Files

/**
 * One evening over the real library with clocks of its own, for tests.
 *
 * Boundary: synchronous and deterministic; the app's own hold on the core is [Core].
 */
open class Evening(
    private val language: String = "en",
    val folder: File = Files.createTempDirectory("brace-test").toFile(),
    /** A phone names its boots; without a name the wall clock is all there is. */
    private var boot: Boot = Boot.Unnamed,
    /** What is in the folder stays there for another process. */
    private val leaves: Boolean = false,
) : AutoCloseable {
    private val opened = lazy { CoreFfi(folder.path, folder.path) }
    private val ffi by opened
    private var passed = 0L
    lateinit var view: AppView
        private set

    /** Monday 2 March 2026, 17:00 at one hour east of UTC, and what has passed since. */
    fun moment() = Moment(MONDAY + passed, OFFSET, null, if (boot is Boot.Named) passed else 0, boot)

    fun later(
        minutes: Int,
        seconds: Int = 0,
    ) {
        passMillis((minutes * MINUTE + seconds) * MILLIS)
    }

    /** What a person enters as of another time, so many minutes from now. */
    fun given(
        minutes: Int,
        deeds: Evening.() -> Unit,
    ) {
        val (now, clock) = passed to boot
        boot = Boot.Given
        later(minutes)
        deeds()
        passed = now
        boot = clock
    }

    open fun passMillis(millis: Long) {
        passed += millis
    }

    fun send(event: Event): Turn {
        val turn = update(event)
        view = turn.view
        return turn
    }

    /** Where an event goes: here to the library itself. */
    protected open fun update(event: Event): Turn =
        Turn.bincodeDeserialize(ffi.update(Input(moment(), event).bincodeSerialize()))

    fun start(reason: StartReason = StartReason.UI) =
        send(
            Event.Start(
                Start(true, reason, LocaleChoice(listOf(language), HourCycle.H24, 0u, LanguageAuthority.SYSTEM)),
            ),
        )

    /** Starts for someone who has seen what is asked about themselves: no session waits for it. */
    fun known(): Turn {
        start()
        send(Event.About(AboutEvent.Open))
        later(0, 1)
        send(Event.About(AboutEvent.Next))
        return go(Route.TODAY)
    }

    /** Starts a session, and on its card of symptoms nothing is new. */
    fun startSession(vararg ratings: Rating): Turn {
        send(Event.Session(SessionEvent.Start(ratings.toList(), "")))
        return symptoms()
    }

    /** What is new or worse on the card of symptoms. */
    fun symptoms(vararg flags: Flag) = send(Event.Flags(FlagsEvent.Answer(flags.toList())))

    fun endSession(vararg ratings: Rating) =
        send(Event.Session(SessionEvent.End(view.subjects.session, ratings.toList(), "")))

    fun logSet(
        load: String = "100kg",
        exercise: String = "deadlift",
    ) = send(view.subjects.logging(form(load, exercise)))

    fun rate(nrs: Int) =
        view.subjects.run { send(Event.Check(CheckEvent.Rate(session, setToRate, nrs.toUByte(), null, ""))) }

    fun answer(
        nrs: Int,
        site: Site? = null,
    ) = send(Event.Check(CheckEvent.Answer(view.subjects.asked, nrs.toUByte(), site)))

    fun mark(rating: Rating) = send(Event.Check(CheckEvent.MarkSite(rating.site, rating.nrs)))

    fun look() = send(Event.Look)

    fun go(to: Route) = send(Event.Go(to))

    override fun close() {
        if (opened.isInitialized()) ffi.close()
        if (!leaves) folder.deleteRecursively()
    }

    companion object {
        private const val MONDAY = 1_772_467_200_000L
        private const val OFFSET = 60
        private const val MINUTE = 60L
        private const val MILLIS = 1000L

        val LowerBack = Site(Region.LOWER, Side.CENTRE)

        fun lower(nrs: Int) = Rating(LowerBack, nrs.toUByte())

        fun form(
            load: String,
            exercise: String = "deadlift",
        ) =
            SetForm(exercise, load, "5", "", SetKind.WORK, null, emptyList(), false, "")

        /** What a person sends until their first session is there: the pages about themselves read, a baseline of 1. */
        fun firstSession() =
            listOf(
                Event.About(AboutEvent.Open),
                Event.About(AboutEvent.Next),
                Event.Go(Route.TODAY),
                Event.Session(SessionEvent.Start(listOf(lower(1)), "")),
                Event.Flags(FlagsEvent.Answer(emptyList())),
            )

        /** Logging a set into the session that is seen. */
        fun Subjects.logging(form: SetForm) =
            Event.Session(SessionEvent.LogSet(session, lastSet, form, LoadCheck.ASK, ListUse.ASGIVEN))
    }
}
