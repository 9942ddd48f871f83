package app.brace.reminders

import android.content.Intent
import app.brace.Played
import app.brace.PlayedApplication
import app.brace.sends
import app.brace.wire.NoticeKind
import app.brace.wire.Screen
import app.brace.wire.Verdict
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.io.File
import java.util.concurrent.CountDownLatch

/**
 * An answer that cannot be stored keeps its question, which says so; nothing is lost, and no receiver hangs.
 *
 * Boundary: a disk that takes nothing is played by the limit that the system puts on this process's files, a log that
 * another process holds by one that holds it.
 */
@RunWith(RobolectricTestRunner::class)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class TroubleTest {
    private val phone = Played()
    private val questions = Questions(phone)
    private var holder: Process? = null

    @Before
    fun asked() {
        phone.bought().lifted()
        phone.pass(minutes = 122)
        assertTrue(phone.ring())
    }

    @After
    fun free() {
        full(false)
        holder?.destroyForcibly()?.waitFor()
    }

    private fun full(isFull: Boolean) {
        val limit = if (isFull) "0:" else "unlimited:"
        val set = ProcessBuilder("prlimit", "--pid", "${ProcessHandle.current().pid()}", "--fsize=$limit").start()
        assertEquals(0, set.waitFor())
    }

    private fun decided() = (phone.view.screen as Screen.Verdict).value.verdict

    @Test
    fun onAFullDiskTheQuestionStaysAndSaysSoAndTheAnswerIsKept() {
        full(true)
        questions.press(1)
        assertEquals(NoticeKind.FAILED, phone.view.notice?.kind)
        assertEquals(checkNotNull(phone.view.notice).text, questions.only().title)
        assertEquals(
            1,
            phone.brace.notes
                .shown()
                .size,
        )
        full(false)
        phone.broadcast(Intent.ACTION_TIME_CHANGED)
        assertEquals("stored with the next occasion", emptyList<Any>(), phone.brace.notes.shown())
        phone.dies()
        phone.broadcast(Intent.ACTION_TIME_CHANGED)
        assertEquals(null, phone.view.ask)
    }

    /** Holds what SQLite locks while it writes: one byte of the index of its log. */
    private fun hold() {
        val index = File(phone.app.dataDir, "files/log/brace.sqlite-shm")
        val source = File.createTempFile("Hold", ".java").apply {
            writeText(
                """
                class Hold {
                    public static void main(String[] file) throws Exception {
                        var index = new java.io.RandomAccessFile(file[0], "rw").getChannel();
                        index.lock(120, 1, false);
                        System.out.println("held");
                        System.in.read();
                    }
                }
                """.trimIndent(),
            )
            deleteOnExit()
        }
        val java = File(System.getProperty("java.home"), "bin/java").path
        holder = ProcessBuilder(java, source.path, index.path).redirectErrorStream(true).start().also {
            assertEquals("held", it.inputStream.bufferedReader().readLine())
        }
    }

    @Test
    fun aLogThatAnotherHoldsKeepsNoReceiverLongerThanTheSystemAllows() {
        hold()
        val began = System.nanoTime()
        questions.press(1)
        val took = (System.nanoTime() - began) / 1_000_000_000
        assertTrue("$took s", took < 10)
        assertEquals(
            1,
            phone.brace.notes
                .shown()
                .size,
        )
        assertEquals("it says so", checkNotNull(phone.view.notice).text, questions.only().title)
        holder?.destroyForcibly()?.waitFor()
        phone.broadcast(Intent.ACTION_TIME_CHANGED)
        assertEquals("and is stored when that one is done", Verdict.CLEAR, decided())
        assertEquals(emptyList<Any>(), questions.all())
    }

    @Test
    fun whereTheCoreIsStuckTheReceiverEndsAndTheQuestionSaysSo() {
        val free = CountDownLatch(1)
        phone.app.stuck = free
        questions.press(1)
        assertEquals(phone.view.onFault, questions.only().body)
        phone.app.stuck = null
        free.countDown()
        questions.press(1)
        assertEquals(Verdict.CLEAR, decided())
    }

    @Test
    fun anAnswerThatIsLostWithItsProcessIsAskedForAgain() {
        full(true)
        questions.press(1)
        phone.dies()
        full(false)
        phone.broadcast(Intent.ACTION_TIME_CHANGED)
        assertTrue(questions.only().title, questions.only().title.startsWith("How is your back"))
        questions.press(1)
        assertEquals(Verdict.CLEAR, decided())
    }

    @Test
    fun stoppedByForceNothingIsHeldUntilTheAppIsOpenedAndTheBootIsToldOf() {
        phone.dies()
        phone.notes.cancelAll()
        phone.held().forEach { phone.alarms.cancel(it.sends) }
        phone.broadcast(Intent.ACTION_BOOT_COMPLETED)
        assertEquals("it stands there again", 1, questions.all().size)
    }

    @Test
    fun whatTheSystemDoesNotSayIsNotHeard() {
        phone.dies()
        phone.notes.cancelAll()
        phone.deliver(Intent("app.other.SOMETHING").setClass(phone.app, SystemReceiver::class.java))
        assertEquals(emptyList<Any>(), questions.all())
    }
}
