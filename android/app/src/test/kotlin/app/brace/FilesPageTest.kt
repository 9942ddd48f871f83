package app.brace

import android.content.Intent
import app.brace.files.Shelf
import app.brace.wire.Event
import app.brace.wire.FilesEvent
import app.brace.wire.Route
import app.brace.wire.SaveAs
import app.brace.wire.Screen
import app.brace.wire.SummaryEvent
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
 * The page of files on a phone: the log out to another app's documents and in again, told what came of it.
 *
 * Boundary: what a file brings is the core's; pickers are played.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class FilesPageTest {
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

    private fun page() = (phone.view.screen as Screen.Rows).value

    private fun onThePage() {
        phone.send(Event.Go(Route.FILES))
        assertEquals(Route.FILES, page().page)
    }

    private fun says(what: String) = phone.await(what) {
        phone.view.notice
            ?.text
            ?.contains(what) == true
    }

    @Test
    fun theLogGoesOutAndComesInOnAnotherPhone() {
        phone.lifted()
        onThePage()
        shelf.file("mine.jsonl").writeText("")
        pickers.tapped(FilesEvent.Save(SaveAs.WHOLELOG)).answers(shelf.uri("mine.jsonl"))
        phone.await("that the core was told") { phone.view.notice != null }
        assertTrue(shelf.file("mine.jsonl").length() > 0)
        phone.await("the core's own copy goes") { outbox.list().isNullOrEmpty() }
        // Another phone.
        phone.dies()
        File(phone.app.dataDir, "files/log").deleteRecursively()
        phone.app
            .createDeviceProtectedStorageContext()
            .filesDir
            .deleteRecursively()
        pickers.begin()
        onThePage()
        pickers.tapped(FilesEvent.Pick).answers(shelf.uri("mine.jsonl"))
        phone.await("what it would bring") {
            page()
                .sections
                .first()
                .title
                .contains("mine.jsonl")
        }
        phone.send(checkNotNull(page().action).tap)
        phone.await("that it came in") { page().action == null }
        phone.send(Event.Go(Route.HISTORY))
        assertEquals(1, (phone.view.screen as Screen.History).value.rows.size)
    }

    @Test
    fun endedBehindThePickerTheFileIsSavedAndSaid() {
        phone.lifted()
        onThePage()
        shelf.file("mine.jsonl").writeText("")
        val picker = pickers.tapped(FilesEvent.Save(SaveAs.WHOLELOG))
        pickers.endedAndBegunAnew()
        picker.answers(shelf.uri("mine.jsonl"))
        says("saved")
        assertTrue(shelf.file("mine.jsonl").length() > 0)
    }

    @Test
    fun endedBehindThePickerAFileIsStillLookedAt() {
        shelf.file("hevy.csv").writeText(HEVY)
        onThePage()
        val picker = pickers.tapped(FilesEvent.Pick)
        pickers.endedAndBegunAnew()
        picker.answers(shelf.uri("hevy.csv"))
        onThePage()
        phone.await("what it would bring") {
            page()
                .sections
                .first()
                .title
                .contains("hevy.csv")
        }
    }

    @Test
    fun whatFailsIsSaid() {
        onThePage()
        pickers.tapped(FilesEvent.Pick).answers(shelf.uri("missing"))
        says("could not be read")
        phone.lifted()
        onThePage()
        shelf.file("mine.jsonl").writeText("")
        shelf.opens = { File("/dev/full") }
        pickers.tapped(FilesEvent.Save(SaveAs.WHOLELOG)).answers(shelf.uri("mine.jsonl"))
        says("could not be written")
        assertFalse("nothing half", shelf.file("mine.jsonl").exists())
        assertTrue(outbox.list().isNullOrEmpty())
    }

    @Test
    fun withoutAPickerItIsSaid() {
        onThePage()
        shadowOf(phone.app).checkActivities(true)
        phone.send(Event.Files(FilesEvent.Pick))
        says("could not be read")
        phone.send(Event.Files(FilesEvent.Save(SaveAs.TABLE)))
        says("could not be written")
    }

    @Test
    fun thePageForAClinicianIsSharedAsText() {
        phone.lifted()
        phone.send(Event.Summary(SummaryEvent.Open))
        phone.send(Event.Files(FilesEvent.ShareSummary))
        val send = pickers.shared()
        val text = checkNotNull(send.getStringExtra(Intent.EXTRA_TEXT))
        assertTrue(text, text.lines().size > 10 && send.getStringExtra(Intent.EXTRA_SUBJECT).orEmpty() in text)
    }

    private companion object {
        const val HEVY =
            "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type," +
                "weight_kg,reps,distance_km,duration_seconds,rpe\n" +
                "\"Pull\",\"2 Mar 2026, 17:00\",\"2 Mar 2026, 18:00\",\"\",\"Deadlift (Barbell)\",,\"\",0,\"normal\"," +
                "100,5,,,\n"
    }
}
