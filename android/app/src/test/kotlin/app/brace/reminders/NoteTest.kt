package app.brace.reminders

import android.app.Notification
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Intent
import android.view.View
import android.view.View.MeasureSpec
import android.view.ViewGroup
import android.widget.Button
import app.brace.MainActivity
import app.brace.Played
import app.brace.PlayedApplication
import app.brace.R
import app.brace.wire.Screen
import app.brace.wire.Verdict
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/**
 * The question as the system draws it and hands its answers back.
 *
 * Boundary: whether a real lock screen hides what it is told to, only a phone shows.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class NoteTest {
    private val phone = Played()
    private val questions = Questions(phone)

    @Before
    fun asked() {
        phone.bought().lifted()
        phone.pass(minutes = 122)
        assertTrue(phone.ring())
    }

    private fun View.all(): List<View> =
        listOf(this) + if (this is ViewGroup) (0 until childCount).flatMap { getChildAt(it).all() } else emptyList()

    private fun dp(pixels: Int) = pixels / phone.app.resources.displayMetrics.density

    private fun numbers(opened: View) = NoteViews.NUMBERS.map { opened.findViewById<Button>(it) }

    /** The system gives an open notification 252 dp, and leaves a margin of 16 dp beside it. */
    private fun openedOn(screen: Int): View {
        val wide = ((screen - 32) * phone.app.resources.displayMetrics.density).toInt()
        return questions.opened().apply {
            measure(MeasureSpec.makeMeasureSpec(wide, MeasureSpec.EXACTLY), 0)
            layout(0, 0, measuredWidth, measuredHeight)
        }
    }

    @Test
    fun allElevenAnswersFitAtEveryTextSize() {
        val tooHigh = mutableListOf<String>()
        for (scale in listOf(1f, 1.15f, 1.3f, 1.5f, 2f)) {
            RuntimeEnvironment.setFontScale(scale)
            comesBack()
            // On a narrow phone the system's own margins leave a finger less than 48 dp, and more of its height.
            for ((screen, least) in listOf(360 to 43, 393 to 48, 412 to 51)) {
                val opened = openedOn(screen)
                val all = "at $scale on $screen dp"
                if (dp(opened.height) > 252) tooHigh += "${dp(opened.height)} dp $all"
                val buttons = numbers(opened)
                assertEquals((0..10).map { "$it" }, buttons.map { it.text.toString() })
                buttons.forEach {
                    assertTrue("${it.text}: ${dp(it.width)} wide $all", dp(it.width) >= least)
                    assertTrue("${it.text}: ${dp(it.height)} high $all", dp(it.height) >= 48)
                    assertEquals("whole $all", 0, it.layout.getEllipsisCount(0))
                    assertTrue("within its button $all", it.layout.height <= it.height)
                }
                val rows = buttons.map { it.parent }.distinct()
                assertEquals(listOf(6, 5), rows.map { row -> buttons.count { it.parent == row } })
            }
        }
        assertEquals(emptyList<String>(), tooHigh)
    }

    @Test
    fun eachOfTheElevenIsAnAnswerOfItsOwn() {
        val question = checkNotNull(questions.only().run { notification.stands(tag) }).question
        val intents = (0..10).map { NoteIntents(phone.app, question).answer(it.toUByte()) }
        assertEquals(11, intents.distinct().size)
        assertTrue(intents.all { it.isImmutable && it.isBroadcast })
        val sent = intents.map { checkNotNull(shadowOf(it).savedIntent.deed()) }
        assertEquals((0..10).map { question.answeredWith(it) }, sent.map { it.event })
    }

    @Test
    fun aPressedButtonDecides() {
        numbers(questions.opened())[1].performClick()
        phone.await("the answer") { phone.view.screen is Screen.Verdict }
        assertEquals(Verdict.CLEAR, (phone.view.screen as Screen.Verdict).value.verdict)
    }

    @Test
    fun onlyWhatTheSystemFillsInIsMutable() {
        val note = questions.only()
        val typed = note.actions.single { it.remoteInputs != null }
        assertFalse(typed.actionIntent.isImmutable)
        assertEquals(
            AnswerReceiver::class.java.name,
            shadowOf(typed.actionIntent).savedIntent.component?.className,
        )
        val others = note.actions.filterNot { it === typed }.map { it.actionIntent } + note.notification.run {
            listOf(contentIntent, deleteIntent)
        }
        assertTrue(others.all(PendingIntent::isImmutable))
        assertEquals(
            (0..10).map { "$it" },
            typed.remoteInputs
                .single()
                .choices
                .map { "$it" },
        )
        assertTrue(typed.remoteInputs.single().allowFreeFormInput)
    }

    @Test
    fun aTapOpensTheActivityItself() {
        val tap = questions.only().notification.contentIntent
        assertTrue("no receiver in between", tap.isActivity)
        assertEquals(MainActivity::class.java.name, shadowOf(tap).savedIntent.component?.className)
    }

    @Test
    fun aLockScreenIsToldNothingOfABack() {
        val note = questions.only().notification
        assertEquals(Notification.VISIBILITY_PRIVATE, note.visibility)
        val public = checkNotNull(note.publicVersion).extras
        val words = listOf(Notification.EXTRA_TITLE, Notification.EXTRA_TEXT).map { "${public.getCharSequence(it)}" }
        assertEquals(listOf("Brace", "You have a question to answer."), words)
        assertTrue("nothing to press", note.publicVersion.actions.isNullOrEmpty())
    }

    @Test
    fun itMakesItsSoundOnceAndHasAChannelOfItsOwn() {
        val note = questions.only()
        assertFalse(note.isSilent)
        assertTrue(note.notification.flags and Notification.FLAG_ONLY_ALERT_ONCE != 0)
        val channel = checkNotNull(phone.notes.getNotificationChannel("question"))
        assertEquals(NotificationManager.IMPORTANCE_HIGH, channel.importance)
        assertEquals("Two-hour questions", channel.name)
        // Cleared by the system, it comes back without a sound.
        comesBack()
        assertTrue(questions.only().isSilent)
    }

    private fun comesBack() {
        phone.notes.cancelAll()
        phone.dies()
        phone.broadcast(Intent.ACTION_MY_PACKAGE_REPLACED)
    }

    @Test
    fun atALargeTextSizePuttingOffAndSkippingStandUnderTheGrid() {
        RuntimeEnvironment.setFontScale(2f)
        comesBack()
        val opened = openedOn(360)
        val way = opened.findViewById<Button>(R.id.snooze)
        assertEquals("In 15\u00A0minutes", "${way.text}")
        for (each in listOf(way, opened.findViewById(R.id.skip))) {
            assertEquals("whole", 0, each.layout.getEllipsisCount(0))
            assertTrue("within its button", dp(each.width) - dp(each.layout.getLineWidth(0).toInt()) >= 2 * 8)
            assertTrue("within its row", each.top >= 0 && each.bottom <= (each.parent as View).height)
        }
        way.performClick()
        phone.await("put off") { questions.all().isEmpty() }
    }

    @Test
    fun inAnotherLanguageTheQuestionAndItsChannelReadAnew() {
        RuntimeEnvironment.setQualifiers("+de-rDE")
        phone.broadcast(Intent.ACTION_LOCALE_CHANGED)
        assertTrue(questions.only().title.startsWith("Wie geht es deinem Rücken"))
        assertEquals("Zwei-Stunden-Fragen", phone.notes.getNotificationChannel("question").name)
        assertTrue(questions.only().isSilent)
        assertNotNull(questions.only().notification.publicVersion)
    }
}
