package app.brace

import android.content.res.Configuration
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.os.Build
import android.view.View
import android.view.View.MeasureSpec
import app.brace.desktop.Picture
import app.brace.reminders.Questions
import app.brace.wire.Event
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Assume.assumeTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import java.awt.image.BufferedImage
import java.io.File

/**
 * What a phone shows of this app, drawn by Android's own classes: its question among others, and its window.
 *
 * Boundary: how each screen looks, android/desktop's pictures hold. A change is recorded with
 * `BRACE_PICTURES=record ./test kotlin` and looked at.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h740dp-hdpi")
class PicturesTest {
    private val phone = Played()
    private val questions = Questions(phone)

    private fun View.picture(): Picture {
        val drawn = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888)
        draw(Canvas(drawn).apply { drawColor(ground()) })
        val pixels = IntArray(width * height)
        drawn.getPixels(pixels, 0, width, 0, 0, width, height)
        val image = BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
        image.setRGB(0, 0, width, height, pixels, 0, width)
        return Picture.of(image)
    }

    /** What the system lays under notifications. */
    private fun ground(): Int {
        val night = resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK
        return if (night == Configuration.UI_MODE_NIGHT_YES) Color.BLACK else Color.WHITE
    }

    private val resources get() = phone.app.resources

    private fun View.laidOut() =
        apply {
            measure(MeasureSpec.makeMeasureSpec(resources.displayMetrics.widthPixels, MeasureSpec.EXACTLY), 0)
            layout(0, 0, measuredWidth, measuredHeight)
        }

    private fun problem(
        name: String,
        shown: View,
    ): String? {
        val now = shown.picture()
        val committed = File("app/pictures/$name.png")
        if (System.getProperty("pictures") == "record") {
            committed.parentFile?.mkdirs()
            committed.writeBytes(now.bytes)
        }
        if (!committed.exists()) return "$name is not committed"
        val difference = now.difference(Picture.read(committed)) ?: return null
        File("../target/pictures/app/$name.png").apply { parentFile?.mkdirs() }.writeBytes(now.bytes)
        return "$name $difference; see target/pictures/app"
    }

    private fun asked(fontScale: Float) {
        RuntimeEnvironment.setFontScale(fontScale)
        phone.bought().lifted()
        phone.pass(minutes = 122)
        assertTrue(phone.ring())
    }

    private fun notification(name: String) =
        listOfNotNull(
            problem("note-closed$name", questions.closed().laidOut()),
            problem("note-over$name", questions.over().laidOut()),
            problem("note-opened$name", questions.opened().laidOut()),
        )

    private fun window(name: String): List<String> {
        phone.bought().lifted()
        phone.pass(minutes = 48)
        phone.send(Event.Look)
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        phone.idle()
        return window.use { listOfNotNull(problem(name, it.get().window.decorView)) }
    }

    private fun same(problems: List<String>) = assertEquals(emptyList<String>(), problems)

    /** The frame around a notification is each Android's own. */
    @Before
    fun drawnByOneOfThem() = assumeTrue(Build.VERSION.SDK_INT == Build.VERSION_CODES.VANILLA_ICE_CREAM)

    @Test
    fun theQuestion() {
        asked(1f)
        same(notification(""))
    }

    @Test
    fun theQuestionInLargeText() {
        asked(2f)
        same(notification("-large"))
    }

    @Test
    @Config(qualifiers = "+night")
    fun theQuestionAtNight() {
        asked(1f)
        same(notification("-dark"))
    }

    @Test
    fun theWindow() = same(window("window-light"))

    @Test
    @Config(qualifiers = "+night")
    fun theWindowAtNight() = same(window("window-dark"))

    @Test
    fun theWindowInLargeText() {
        RuntimeEnvironment.setFontScale(2f)
        same(window("window-large"))
    }
}
