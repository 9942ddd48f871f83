package app.brace.reminders

import android.app.Notification
import android.content.Intent
import android.net.Uri
import app.brace.Played
import app.brace.PlayedApplication
import app.brace.core.answered
import app.brace.wire.NoticeKind
import app.brace.wire.QuestionRef
import app.brace.wire.Screen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** The event that one of the eleven is. */
fun QuestionRef.answeredWith(nrs: Int) = answered(nrs.toUByte())

/**
 * What a person does to a notification, with the app never opened, and what the notification says of it.
 *
 * Boundary: what an answer means is the core's.
 */
@RunWith(RobolectricTestRunner::class)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class AnswersTest {
    private val phone = Played()
    private val questions = Questions(phone)

    @Before
    fun asked() {
        phone.bought().lifted()
        phone.pass(minutes = 122)
        assertTrue(phone.ring())
        phone.dies()
    }

    private fun shown() = phone.brace.notes.shown()

    @Test
    fun aTypedNumberIsSavedAndSaidWithItsUndo() {
        questions.type(" 3 ")
        assertEquals(emptyList<Any>(), shown())
        val told = questions.only()
        assertTrue(told.title, "3" in told.title)
        assertTrue(told.isSilent)
        assertEquals(listOf(checkNotNull(phone.view.undo).label), told.actions.map { "${it.title}" })
        assertEquals("nothing of it on a lock screen", Notification.VISIBILITY_SECRET, told.notification.visibility)
        assertTrue("it goes by itself", told.notification.timeoutAfter > 0)
    }

    @Test
    fun undoneTheQuestionStandsThereAgain() {
        questions.press(1)
        phone.dies()
        questions.action(0)
        assertEquals(NoticeKind.UNDONE, phone.view.notice?.kind)
        assertEquals(1, shown().size)
        questions.press(1)
        assertTrue(phone.view.screen is Screen.Verdict)
    }

    @Test
    fun whatIsNoNumberIsToldAndTheQuestionStays() {
        for (text in listOf("eleven", "11", "-1", "")) {
            questions.type(text)
            assertEquals(text, NoticeKind.REFUSED, phone.view.notice?.kind)
            assertEquals(checkNotNull(phone.view.notice).text, questions.only().body)
            assertEquals(1, shown().size)
        }
        questions.press(1)
        assertEquals(NoticeKind.SAVED, phone.view.notice?.kind)
    }

    @Test
    fun putOffItComesAgain() {
        questions.action(1)
        assertEquals(emptyList<Any>(), questions.all())
        assertEquals(2, phone.held().size)
        assertFalse(phone.ring())
        phone.dies()
        phone.pass(minutes = 16)
        assertTrue(phone.ring())
        assertEquals(1, shown().size)
    }

    @Test
    fun skippedItIsGoneAndStandsInTheApp() {
        questions.action(2)
        assertEquals(emptyList<Any>(), questions.all())
        assertEquals(emptyList<Any>(), phone.held())
        assertEquals(true, phone.view.ask?.due)
    }

    @Test
    fun swipedAwayItStaysAway() {
        questions.swipe()
        phone.dies()
        phone.broadcast(Intent.ACTION_MY_PACKAGE_REPLACED)
        assertEquals(emptyList<Any>(), questions.all())
        assertEquals(true, phone.view.ask?.due)
    }

    @Test
    fun anAnswerThatComesTwiceIsStoredOnce() {
        val stale = checkNotNull(questions.only().run { notification.stands(tag) }).question
        questions.press(1)
        questions.send(NoteIntents(phone.app, stale).answer(7u))
        assertEquals(NoticeKind.REFUSED, phone.view.notice?.kind)
        assertEquals(null, phone.view.stop)
        assertEquals(emptyList<Any>(), shown())
    }

    @Test
    fun anAddressThatIsNoneDoesNothing() {
        val intent = Intent(phone.app, AnswerReceiver::class.java)
        listOf("brace:note/ab", "brace:note/ab/x/3", "http://note/ab/1/3", "brace:").forEach {
            phone.deliver(Intent(intent).setData(Uri.parse(it)))
        }
        assertEquals(1, questions.all().size)
    }
}
