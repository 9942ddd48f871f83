package app.brace

import android.content.Intent
import app.brace.files.Shelf
import app.brace.files.starts
import app.brace.wire.FileOrder
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
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
    private val pickers = PlayedPickers(phone)
    private val outbox = File(phone.app.dataDir, "files/log/outbox")

    @Before
    fun open() {
        phone.bought()
        pickers.begin()
    }

    @After
    fun close() = pickers.close()

    private fun written(text: String): FileOrder.Save {
        outbox.mkdirs()
        val file = File(outbox, "brace-2026-03-02.jsonl").apply { writeText(text) }
        return FileOrder.Save(file.path, file.name, "application/jsonl")
    }

    @Test
    fun anyDocumentMayBeChosenAndIsCopied() {
        shelf.file("hevy.csv").writeText("title")
        val picker = pickers.order(FileOrder.Pick)
        assertEquals(Intent.ACTION_OPEN_DOCUMENT to "*/*", picker.intent.action to picker.intent.type)
        assertTrue("one that can be read", picker.intent.hasCategory(Intent.CATEGORY_OPENABLE))
        picker.answers(shelf.uri("hevy.csv"))
        phone.await("the copy") { pickers.copies().any { it.readText() == "title" } }
    }

    @Test
    fun theFileGoesWhereThePersonWantsIt() {
        shelf.file("mine.jsonl").writeText("")
        val picker = pickers.order(written("lines"))
        assertEquals(Intent.ACTION_CREATE_DOCUMENT, picker.intent.action)
        assertEquals("application/jsonl", picker.intent.type)
        assertEquals("brace-2026-03-02.jsonl", picker.intent.getStringExtra(Intent.EXTRA_TITLE))
        picker.answers(shelf.uri("mine.jsonl"))
        phone.await("the document") { shelf.file("mine.jsonl").readText() == "lines" }
    }

    @Test
    fun recreatedBehindThePickerItStillHears() {
        shelf.file("mine.jsonl").writeText("")
        val picker = pickers.order(written("lines"))
        pickers.recreate()
        picker.answers(shelf.uri("mine.jsonl"))
        phone.await("the document") { shelf.file("mine.jsonl").readText() == "lines" }
    }

    @Test
    fun endedBehindThePickerItStillKnowsWhatToSave() {
        shelf.file("mine.jsonl").writeText("")
        val picker = pickers.order(written("lines"))
        pickers.endedAndBegunAnew()
        picker.answers(shelf.uri("mine.jsonl"))
        phone.await("the document") { shelf.file("mine.jsonl").let { it.exists() && it.readText() == "lines" } }
    }

    @Test
    fun endedBehindThePickerItStillBringsTheDocument() {
        shelf.file("hevy.csv").writeText("title")
        val picker = pickers.order(FileOrder.Pick)
        pickers.endedAndBegunAnew()
        picker.answers(shelf.uri("hevy.csv"))
        phone.await("the copy") { pickers.copies().any { it.readText() == "title" } }
    }

    @Test
    fun whoLeavesThePickerChangesNothing() {
        pickers.order(FileOrder.Pick).answers(null)
        pickers.order(written("lines")).answers(null)
        assertEquals(emptyList<File>(), pickers.copies())
        assertEquals(listOf("lines"), outbox.listFiles().orEmpty().map { it.readText() })
    }

    @Test
    fun whatADemonstrationAskedForEndsWithTheProcess() {
        phone.brace.logs.demonstrate()
        phone.idle()
        shelf.file("hevy.csv").writeText("title")
        shelf.file("empty.jsonl").writeText("")
        val save = pickers.order(written("made up"))
        pickers.endedAndBegunAnew()
        save.answers(shelf.uri("empty.jsonl"))
        phone.await("that nothing empty is left") { !shelf.file("empty.jsonl").exists() }
        phone.brace.logs.demonstrate()
        phone.idle()
        val pick = pickers.order(FileOrder.Pick)
        pickers.endedAndBegunAnew()
        pick.answers(shelf.uri("hevy.csv"))
        assertEquals("one's own log is not asked", emptyList<File>(), pickers.copies())
    }

    @Test
    fun whatADemonstrationAskedForReachesIt() {
        phone.brace.logs.demonstrate()
        phone.idle()
        shelf.file("hevy.csv").writeText("title")
        val pick = pickers.order(FileOrder.Pick)
        pickers.recreate()
        pick.answers(shelf.uri("hevy.csv"))
        phone.await("the copy") { pickers.copies().any { it.readText() == "title" } }
        checkNotNull(phone.brace.logs.leave)()
    }

    @Test
    fun aSecondPickerTakesTheFirstOnesPlace() {
        shelf.file("one.jsonl").writeText("")
        shelf.file("two.csv").writeText("title")
        val save = pickers.order(written("lines"))
        val pick = pickers.order(FileOrder.Pick)
        pick.answers(shelf.uri("two.csv"))
        phone.await("the copy") { pickers.copies().any { it.readText() == "title" } }
        save.answers(shelf.uri("one.jsonl"))
        phone.await("that nothing empty is left") { !shelf.file("one.jsonl").exists() }
    }

    @Test
    fun aTextGoesToTheShareSheet() {
        pickers.activity.pickers.carryOut(FileOrder.Share("For a clinician", "two lines\nof text"))
        val send = pickers.shared()
        assertEquals(Intent.ACTION_SEND to "text/plain", send.action to send.type)
        assertEquals("For a clinician", send.getStringExtra(Intent.EXTRA_SUBJECT))
        assertEquals("two lines\nof text", send.getStringExtra(Intent.EXTRA_TEXT))
    }

    @Test
    fun aTextThatIsTooLongForTheSheetIsSavedAsADocument() {
        shelf.file("page.txt").writeText("")
        val text = "a line of many\n".repeat(20_000)
        pickers.activity.pickers.carryOut(FileOrder.Share("For a clinician", text))
        val picker = pickers.open()
        assertEquals(Intent.ACTION_CREATE_DOCUMENT to "text/plain", picker.intent.action to picker.intent.type)
        assertEquals("For a clinician.txt", picker.intent.getStringExtra(Intent.EXTRA_TITLE))
        picker.answers(shelf.uri("page.txt"))
        phone.await("the document") { shelf.file("page.txt").readText() == text }
    }

    @Test
    fun aPhoneWithoutPickersOrASheetGoesOn() {
        assertFalse("nor one that does not let it", starts { throw SecurityException() })
        shadowOf(phone.app).checkActivities(true)
        pickers.activity.pickers.carryOut(FileOrder.Pick)
        pickers.activity.pickers.carryOut(written("lines"))
        pickers.activity.pickers.carryOut(FileOrder.Share("For a clinician", "text"))
        phone.idle()
        assertFalse(pickers.activity.isFinishing)
    }
}
