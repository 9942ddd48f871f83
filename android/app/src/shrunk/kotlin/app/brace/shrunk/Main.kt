package app.brace.shrunk

import app.brace.core.Core
import app.brace.core.Evening
import app.brace.core.Evening.Companion.lower
import app.brace.ffi.CoreException
import app.brace.ffi.CoreFfi
import app.brace.wire.AppView
import app.brace.wire.Boot
import app.brace.wire.CardKind
import app.brace.wire.Event
import app.brace.wire.HourCycle
import app.brace.wire.LanguageAuthority
import app.brace.wire.LocaleChoice
import app.brace.wire.Moment
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.Start
import app.brace.wire.StartReason
import app.brace.wire.Verdict
import kotlinx.coroutines.runBlocking
import java.io.File
import java.nio.file.Files
import kotlin.system.exitProcess

private const val MICROS_IN_MILLI = 1000.0
private const val NANOS_IN_MICRO = 1000

/**
 * Lives a session on classes that were shrunk: what a rule of brace.pro should have kept fails here.
 *
 * Boundary: `scripts/r8.sh` shrinks and runs it; which screen comes of what, the core's own tests know.
 */
fun main(arguments: Array<String>) {
    if (arguments.isNotEmpty()) return start(File(arguments.single()))
    session()
    refusal()
    val folder = Files.createTempDirectory("brace-shrunk").toFile()
    opened(folder)
    folder.deleteRecursively()
}

/** What a cold start waits for before it can draw: the library, the log, the first view. */
private fun start(folder: File) {
    val began = System.nanoTime()
    opened(folder)
    println((System.nanoTime() - began) / NANOS_IN_MICRO / MICROS_IN_MILLI)
    exitProcess(0)
}

private fun session() =
    Evening().use { evening ->
        evening.known()
        evening.startSession(lower(1))
        evening.later(10)
        evening.logSet()
        evening.rate(1)
        evening.later(30)
        evening.endSession(lower(1))
        evening.later(122)
        evening.look()
        check((evening.view.screen as Screen.Today).value.card.kind == CardKind.QUESTION) { "no question came" }
        evening.answer(1)
        check((evening.view.screen as Screen.Verdict).value.verdict == Verdict.CLEAR) { "no verdict came" }
        evening.go(Route.RECORD)
        check(evening.view.screen is Screen.Record) { "the record is not shown" }
    }

/** An error has structures of its own on its way out of the library. */
private fun refusal() {
    val folder = Files.createTempDirectory("brace-shrunk").toFile()
    val refused = CoreFfi(folder.path, folder.path).use { runCatching { it.update(byteArrayOf(99)) } }
    folder.deleteRecursively()
    check(refused.exceptionOrNull() is CoreException.Bridge) { "hostile bytes came to ${refused.exceptionOrNull()}" }
}

/** The first view through the hold that the app has on the core. */
private fun opened(folder: File): AppView =
    Core(folder.path, folder.path, { Moment(System.currentTimeMillis(), 0, null, 0, Boot.Unnamed) }).use { core ->
        val locale = LocaleChoice(listOf("en"), HourCycle.H24, 0u, LanguageAuthority.SYSTEM)
        val view = runBlocking { core.send(Event.Start(Start(true, StartReason.UI, locale))).await() }
        checkNotNull(view) { "the core did not start" }
    }
