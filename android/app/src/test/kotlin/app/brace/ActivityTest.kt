package app.brace

import android.graphics.Bitmap
import android.graphics.Canvas
import android.view.WindowManager
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.performClick
import app.brace.wire.Event
import app.brace.wire.Screen
import app.brace.wire.SettingsEvent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/**
 * The real activity over the real library: started, pressed, left by the system's way back, recreated.
 *
 * Boundary: what screens look like, android/ui's pictures hold.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class ActivityTest {
    @get:Rule
    val compose = createAndroidComposeRule<MainActivity>()

    private val brace get() = (compose.activity.application as BraceApplication).brace
    private val view get() = brace.core.view.value

    private fun await(holds: () -> Boolean) = compose.waitUntil(15_000, holds)

    private fun started() = await { view.screen is Screen.Today }

    private fun press(label: String) = compose.onNode(hasText(label) and hasClickAction()).performClick()

    private fun shows(label: String) = compose.onNode(hasText(label) or hasContentDescription(label)).assertExists()

    @Test
    fun aPersonStartsGoesInAndComesBack() {
        started()
        compose.waitForIdle()
        press((view.screen as Screen.Today).value.card.action)
        await { view.screen !is Screen.Today }
        // The system's way back leads on.
        await { compose.activity.onBackPressedDispatcher.hasEnabledCallbacks() }
        compose.waitForIdle()
        shows(checkNotNull(view.back))
        compose.activity.onBackPressedDispatcher.onBackPressed()
        started()
        // And from Today it leads out.
        await { !compose.activity.onBackPressedDispatcher.hasEnabledCallbacks() }
        assertFalse(compose.activity.isFinishing)
    }

    @Test
    fun theWindowReachesFromEdgeToEdgeAndHasNoBar() {
        started()
        compose.waitForIdle()
        assertNull(compose.activity.actionBar)
        val window = compose.activity.window.decorView
        val drawn = Bitmap.createBitmap(window.width, window.height, Bitmap.Config.ARGB_8888)
        window.draw(Canvas(drawn))
        val ground = compose.activity.getColor(R.color.ground)
        // Up to the upper corners it is the screens' own ground.
        listOf(0, drawn.width - 1).forEach { x -> assertEquals("at $x", ground, drawn.getPixel(x, 0)) }
    }

    @Test
    fun recreatedItShowsTheSameScreen() {
        started()
        compose.waitForIdle()
        press((view.screen as Screen.Today).value.card.action)
        await { view.screen !is Screen.Today }
        compose.waitForIdle()
        val (screen, back) = view.screen.javaClass to checkNotNull(view.back)
        compose.activityRule.scenario.recreate()
        compose.waitForIdle()
        assertEquals(screen, view.screen.javaClass)
        shows(back)
    }

    @Test
    fun theScreenStaysOnWhileThePersonWantsIt() {
        started()
        val phone = Played().bought()
        phone.begins()
        val stays = WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON
        for ((choice, on) in listOf(SettingsEvent.StayAwake to true, SettingsEvent.LetSleep to false)) {
            phone.send(Event.Settings(choice))
            assertEquals(on, view.keepAwake)
            await { on == (compose.activity.window.attributes.flags and stays != 0) }
        }
    }
}
