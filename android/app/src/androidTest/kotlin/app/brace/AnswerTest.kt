package app.brace

import android.content.Intent
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.brace.reminders.AlarmReceiver
import app.brace.reminders.NoteViews
import app.brace.wire.Screen
import app.brace.wire.Verdict
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith

/** The question as the phone shows it, and one tap on it: alarm, notification, button, receiver, log, verdict. */
@RunWith(AndroidJUnit4::class)
class AnswerTest {
    private val owner = Owner()

    @Before
    fun installs() = owner.installs()

    @After
    fun ends() = owner.ends()

    @Test
    fun twoHoursLaterTheQuestionComesAndOneTapDecides() {
        owner.lifts()
        owner.waits(minutes = 122)
        owner.app.sendBroadcast(Intent(owner.app, AlarmReceiver::class.java))
        owner.awaits("the question") { owner.questions.size == 1 }
        owner.presses(NoteViews.NUMBERS[1])
        owner.awaits("the verdict") { owner.view.screen is Screen.Verdict }
        assertEquals(Verdict.CLEAR, (owner.view.screen as Screen.Verdict).value.verdict)
    }
}
