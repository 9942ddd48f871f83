package app.brace

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import app.brace.files.Shelf
import app.brace.wire.FileOrder
import app.brace.wire.Screen
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import java.io.File

/**
 * The system's pickers, as the real activity opens them and hears of them: recreated, ended behind one, without one.
 *
 * Boundary: a picker is played here; what lies behind a document, InboxTest and OutgoingTest show.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class PickersTest {
    private val phone = Played()
    private val shelf = Shelf.stand()
    private var opened: ActivityController<MainActivity>? = null
    private val activity get() = checkNotNull(opened).get()
    private val outbox = File(phone.app.dataDir, "files/log/outbox")
    private val inbox = File(phone.app.cacheDir, "inbox")

    @Before
    fun open() {
        phone.bought()
        begin(null)
    }

    private fun begin(state: Bundle?) {
        val window = Robolectric.buildActivity(MainActivity::class.java)
        opened = if (state == null) window.setup() else window.setup(state)
        phone.await("a screen") { phone.view.screen !is Screen.Opening }
    }

    @After
    fun close() {
        opened?.close()
    }

    private class Picker(
        val request: Int,
        val intent: Intent,
    )

    private fun order(order: FileOrder): Picker {
        activity.pickers.carryOut(order)
        phone.idle()
        val asked = checkNotNull(shadowOf(activity).nextStartedActivityForResult)
        return Picker(asked.requestCode, asked.intent)
    }

    private fun Picker.answers(document: Uri?) {
        val code = if (document == null) Activity.RESULT_CANCELED else Activity.RESULT_OK
        assertTrue(activity.activityResultRegistry.dispatchResult(request, code, Intent().setData(document)))
        phone.idle()
    }

    private fun written(text: String): FileOrder.Save {
        outbox.mkdirs()
        val file = File(outbox, "brace-2026-03-02.jsonl").apply { writeText(text) }
        return FileOrder.Save(file.path, file.name, "application/jsonl")
    }

    private fun copies() = inbox.walk().filter { it.isFile }.toList()

    /** The system ends the process behind the picker, and begins another for the answer. */
    private fun endedAndBegunAnew() {
        val state = Bundle()
        checkNotNull(opened)
            .pause()
            .stop()
            .saveInstanceState(state)
            .destroy()
        phone.dies()
        begin(state)
    }

    @Test
    fun anyDocumentMayBeChosenAndIsCopied() {
        shelf.file("hevy.csv").writeText("title")
        val picker = order(FileOrder.Pick)
        assertEquals(Intent.ACTION_OPEN_DOCUMENT to "*/*", picker.intent.action to picker.intent.type)
        assertTrue("one that can be read", picker.intent.hasCategory(Intent.CATEGORY_OPENABLE))
        picker.answers(shelf.uri("hevy.csv"))
        phone.await("the copy") { copies().any { it.readText() == "title" } }
    }

    @Test
    fun theFileGoesWhereThePersonWantsIt() {
        shelf.file("mine.jsonl").writeText("")
        val picker = order(written("lines"))
        assertEquals(Intent.ACTION_CREATE_DOCUMENT, picker.intent.action)
        assertEquals("application/jsonl", picker.intent.type)
        assertEquals("brace-2026-03-02.jsonl", picker.intent.getStringExtra(Intent.EXTRA_TITLE))
        picker.answers(shelf.uri("mine.jsonl"))
        phone.await("the document") { shelf.file("mine.jsonl").readText() == "lines" }
    }

    @Test
    fun recreatedBehindThePickerItStillHears() {
        shelf.file("mine.jsonl").writeText("")
        val picker = order(written("lines"))
        checkNotNull(opened).recreate()
        picker.answers(shelf.uri("mine.jsonl"))
        phone.await("the document") { shelf.file("mine.jsonl").readText() == "lines" }
    }

    @Test
    fun endedBehindThePickerItStillKnowsWhatToSave() {
        shelf.file("mine.jsonl").writeText("")
        val picker = order(written("lines"))
        endedAndBegunAnew()
        picker.answers(shelf.uri("mine.jsonl"))
        phone.await("the document") { shelf.file("mine.jsonl").let { it.exists() && it.readText() == "lines" } }
    }

    @Test
    fun endedBehindThePickerItStillBringsTheDocument() {
        shelf.file("hevy.csv").writeText("title")
        val picker = order(FileOrder.Pick)
        endedAndBegunAnew()
        picker.answers(shelf.uri("hevy.csv"))
        phone.await("the copy") { copies().any { it.readText() == "title" } }
    }

    @Test
    fun whoLeavesThePickerChangesNothing() {
        order(FileOrder.Pick).answers(null)
        order(written("lines")).answers(null)
        assertEquals(emptyList<File>(), copies())
        assertEquals(listOf("lines"), outbox.listFiles().orEmpty().map { it.readText() })
    }

    @Test
    fun whatADemonstrationAskedForEndsWithTheProcess() {
        phone.brace.logs.demonstrate()
        phone.idle()
        shelf.file("hevy.csv").writeText("title")
        shelf.file("empty.jsonl").writeText("")
        val save = order(written("made up"))
        endedAndBegunAnew()
        save.answers(shelf.uri("empty.jsonl"))
        phone.await("that nothing empty is left") { !shelf.file("empty.jsonl").exists() }
        phone.brace.logs.demonstrate()
        phone.idle()
        val pick = order(FileOrder.Pick)
        endedAndBegunAnew()
        pick.answers(shelf.uri("hevy.csv"))
        assertEquals("one's own log is not asked", emptyList<File>(), copies())
    }

    @Test
    fun whatADemonstrationAskedForReachesIt() {
        phone.brace.logs.demonstrate()
        phone.idle()
        shelf.file("hevy.csv").writeText("title")
        val pick = order(FileOrder.Pick)
        checkNotNull(opened).recreate()
        pick.answers(shelf.uri("hevy.csv"))
        phone.await("the copy") { copies().any { it.readText() == "title" } }
        checkNotNull(phone.brace.logs.leave)()
    }

    @Test
    fun aSecondPickerTakesTheFirstOnesPlace() {
        shelf.file("one.jsonl").writeText("")
        shelf.file("two.csv").writeText("title")
        val save = order(written("lines"))
        val pick = order(FileOrder.Pick)
        pick.answers(shelf.uri("two.csv"))
        phone.await("the copy") { copies().any { it.readText() == "title" } }
        save.answers(shelf.uri("one.jsonl"))
        phone.await("that nothing empty is left") { !shelf.file("one.jsonl").exists() }
    }

    @Test
    fun aTextGoesToTheShareSheet() {
        activity.pickers.carryOut(FileOrder.Share("For a clinician", "two lines\nof text"))
        val sheet = checkNotNull(shadowOf(activity).nextStartedActivity)
        assertEquals(Intent.ACTION_CHOOSER, sheet.action)
        @Suppress("DEPRECATION")
        val send = checkNotNull(sheet.getParcelableExtra<Intent>(Intent.EXTRA_INTENT))
        assertEquals(Intent.ACTION_SEND to "text/plain", send.action to send.type)
        assertEquals("For a clinician", send.getStringExtra(Intent.EXTRA_SUBJECT))
        assertEquals("two lines\nof text", send.getStringExtra(Intent.EXTRA_TEXT))
    }

    @Test
    fun aTextThatIsTooLongForTheSheetIsSavedAsADocument() {
        shelf.file("page.txt").writeText("")
        val text = "a line of many\n".repeat(20_000)
        activity.pickers.carryOut(FileOrder.Share("For a clinician", text))
        phone.await("a picker") { shadowOf(activity).peekNextStartedActivityForResult() != null }
        val asked = shadowOf(activity).nextStartedActivityForResult
        assertEquals(Intent.ACTION_CREATE_DOCUMENT to "text/plain", asked.intent.action to asked.intent.type)
        assertEquals("For a clinician.txt", asked.intent.getStringExtra(Intent.EXTRA_TITLE))
        Picker(asked.requestCode, asked.intent).answers(shelf.uri("page.txt"))
        phone.await("the document") { shelf.file("page.txt").readText() == text }
    }

    @Test
    fun aPhoneWithoutPickersOrASheetGoesOn() {
        shadowOf(phone.app).checkActivities(true)
        activity.pickers.carryOut(FileOrder.Pick)
        activity.pickers.carryOut(written("lines"))
        activity.pickers.carryOut(FileOrder.Share("For a clinician", "text"))
        phone.idle()
        assertFalse(activity.isFinishing)
    }
}
