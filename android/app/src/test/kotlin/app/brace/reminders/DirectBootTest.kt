package app.brace.reminders

import android.content.Intent
import app.brace.Played
import app.brace.PlayedApplication
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.io.File

/**
 * After a boot that nobody has unlocked: asked from the due-file alone, in words that say nothing of a back.
 *
 * Boundary: what the due-file holds, the core's own tests say.
 */
@RunWith(RobolectricTestRunner::class)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class DirectBootTest {
    private val phone = Played()
    private val questions = Questions(phone)
    private val private get() = File(phone.app.dataDir, "files")
    private val due get() = phone.app.createDeviceProtectedStorageContext().filesDir

    @Before
    fun rebooted() {
        phone.bought().lifted()
        phone.reboots()
        // Encrypted still: whatever the app did there would show.
        private.renameTo(File(private.parentFile, "away"))
    }

    private fun unlocked() {
        assertEquals("nothing was made where the log lies", false, private.exists())
        File(private.parentFile, "away").renameTo(private)
        phone.lock(false)
    }

    private fun dueNow() {
        phone.pass(minutes = 125)
        phone.broadcast(Intent.ACTION_LOCKED_BOOT_COMPLETED)
    }

    @Test
    fun itAsksFromTheDueFileInNeutralWords() {
        dueNow()
        val note = questions.only()
        assertEquals("Brace" to "You have a question to answer. Unlock this device first.", note.title to note.body)
        assertEquals("nothing to answer it with", emptyList<Any>(), note.actions)
        val file = File(due, "due.json").readText()
        listOf("nrs", "lower", "deadlift", "kg").forEach { assertFalse("$it in $file", it in file) }
        unlocked()
    }

    @Test
    fun unlockedTheSameQuestionGetsItsWordsAndItsAnswers() {
        dueNow()
        phone.dies()
        unlocked()
        phone.broadcast(Intent.ACTION_BOOT_COMPLETED)
        val note = questions.only()
        assertTrue(note.title, note.title.startsWith("How is your back"))
        assertEquals(3, note.actions.size)
        assertTrue("it made its sound", note.isSilent)
        questions.press(1)
        assertEquals(emptyList<Any>(), phone.brace.notes.shown())
    }

    @Test
    fun theUnlockMayComeWhileTheProcessLives() {
        dueNow()
        unlocked()
        phone.broadcast(Intent.ACTION_BOOT_COMPLETED)
        assertTrue(questions.only().title.startsWith("How is your back"))
    }

    @Test
    fun swipedAwayBeforeTheUnlockItStaysAway() {
        dueNow()
        questions.swipe()
        phone.dies()
        unlocked()
        phone.broadcast(Intent.ACTION_BOOT_COMPLETED)
        assertEquals(emptyList<Any>(), questions.all())
        assertEquals(true, phone.view.ask?.due)
    }

    @Test
    fun anAnswerFromBeforeTheBootIsKeptBackAndSaysSo() {
        dueNow()
        questions.press(1)
        val note = questions.only()
        assertEquals(checkNotNull(phone.view.notice).text, note.body)
        unlocked()
    }
}
