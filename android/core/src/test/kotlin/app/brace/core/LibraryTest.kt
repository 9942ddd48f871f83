package app.brace.core

import app.brace.core.Evening.Companion.lower
import app.brace.ffi.CoreException
import app.brace.ffi.CoreFfi
import app.brace.wire.CardKind
import app.brace.wire.Event
import app.brace.wire.Input
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.SessionEvent
import app.brace.wire.SetStep
import app.brace.wire.StartReason
import app.brace.wire.Turn
import app.brace.wire.Verdict
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import java.nio.file.Files
import kotlin.random.Random

/**
 * The real library through the bindings: a session, a restart, hostile bytes, many events.
 *
 * Boundary: what the rules say is tested in the core; here it is that it arrives.
 */
class LibraryTest {
    private inline fun <reified T> Evening.screen(): T = view.screen as T

    @Test
    fun aWholeSessionUpToItsVerdict() =
        Evening().use { evening ->
            evening.start()
            assertEquals(
                CardKind.WELCOME,
                evening
                    .screen<Screen.Today>()
                    .value.card.kind,
            )
            evening.startSession(lower(1))
            evening.later(10)
            evening.logSet()
            assertTrue(evening.screen<Screen.Session>().value.pad != null)
            evening.rate(1)
            evening.later(30)
            evening.endSession(lower(1))
            assertEquals(
                CardKind.WAITING,
                evening
                    .screen<Screen.Today>()
                    .value.card.kind,
            )
            evening.later(122)
            evening.look()
            assertEquals(
                CardKind.QUESTION,
                evening
                    .screen<Screen.Today>()
                    .value.card.kind,
            )
            evening.answer(1)
            assertEquals(Verdict.CLEAR, evening.screen<Screen.Verdict>().value.verdict)
        }

    @Test
    fun aRestartInTheMiddleComesBackWhereThePersonWas() {
        val evening = Evening()
        evening.start()
        evening.startSession(lower(2))
        evening.later(5)
        evening.logSet("102.5kg")
        evening.rate(2)
        evening.send(Event.Session(SessionEvent.StepForm(SetStep.LOADUP)))
        Evening(folder = evening.folder).use { again ->
            again.later(6)
            again.start()
            val session = again.screen<Screen.Session>().value
            assertEquals(1, session.sets.size)
            assertEquals("105\u00A0kg", session.form.load)
            assertEquals("1:00", session.rest?.running)
        }
        evening.close()
    }

    @Test
    fun hostileBytesAreAnErrorAndNothingIsLost() =
        Evening().use { evening ->
            evening.start()
            evening.startSession(lower(1))
            CoreFfi(evening.folder.path, evening.folder.path).use { core ->
                val random = Random(7)
                val known = Input(evening.moment(), Event.Go(Route.RECORD)).bincodeSerialize()
                val hostile =
                    listOf(ByteArray(0), byteArrayOf(99), ByteArray(1 shl 17) { -1 }, known.dropLast(1).toByteArray()) +
                        List(200) { random.nextBytes(random.nextInt(1, 400)) }
                hostile.forEach { bytes ->
                    // Some random bytes may happen to be an event; none may do more than fail.
                    runCatching { core.update(bytes) }.exceptionOrNull()?.let { assertTrue(it is CoreException) }
                }
                assertThrows(CoreException.Bridge::class.java) { core.update(byteArrayOf(99)) }
            }
            val record = evening.go(Route.RECORD).view.screen as Screen.Record
            assertEquals(
                1,
                record.value.session
                    ?.checks
                    ?.size,
            )
        }

    @Test
    fun aThousandEvents() =
        Evening().use { evening ->
            evening.start()
            evening.startSession(lower(1))
            evening.logSet()

            fun perEvent(
                name: String,
                times: Int,
                event: (Int) -> Turn,
            ) {
                val began = System.nanoTime()
                repeat(times) { event(it) }
                println("$name: ${(System.nanoTime() - began) / times / NANOS_IN_MICRO} us")
            }
            perEvent("durable event, view decoded, the first 100", 100) { evening.rate(it % 3) }
            perEvent("durable event, view decoded, the next 400", 400) { evening.rate(it % 3) }
            perEvent("event without a write, the first 100", 100) { evening.look() }
            perEvent("event without a write, the next 400", 400) { evening.look() }
            val record = evening.go(Route.RECORD)
            assertEquals(
                100,
                (record.view.screen as Screen.Record)
                    .value.session
                    ?.checks
                    ?.size,
            )
            assertTrue("a view stays small", record.bincodeSerialize().size < 64 * 1024)
        }

    @Test
    fun aDemonstrationFillsAnEmptyLogAndNoOther() {
        Evening().use { evening ->
            evening.start(StartReason.DEMONSTRATION)
            assertEquals(
                CardKind.WAITING,
                evening
                    .screen<Screen.Today>()
                    .value.card.kind,
            )
            assertEquals(
                "the clock is now's, not the story's",
                "in 1\u00A0h\u00A041\u00A0min",
                evening
                    .screen<Screen.Today>()
                    .value.card.wait
                    ?.left,
            )
            evening.start(StartReason.DEMONSTRATION)
            evening.go(Route.HISTORY)
            assertEquals(
                5,
                evening
                    .screen<Screen.History>()
                    .value.rows.size,
            )
        }
        Evening().use { evening ->
            evening.start()
            evening.startSession(lower(1))
            evening.start(StartReason.DEMONSTRATION)
            evening.go(Route.HISTORY)
            assertEquals(
                1,
                evening
                    .screen<Screen.History>()
                    .value.rows.size,
            )
        }
    }

    @Test
    fun openingIsQuick() {
        val folder = Files.createTempDirectory("brace-test").toFile()
        val began = System.nanoTime()
        Evening(folder = folder).use {
            it.start()
            println(
                "library loaded, log created, first view decoded: ${(System.nanoTime() - began) / NANOS_IN_MICRO / 1000} ms",
            )
        }
    }

    private companion object {
        const val NANOS_IN_MICRO = 1000
    }
}
