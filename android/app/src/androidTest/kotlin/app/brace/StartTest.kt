package app.brace

import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.performClick
import androidx.test.ext.junit.runners.AndroidJUnit4
import app.brace.wire.Screen
import org.junit.Assert.assertFalse
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

/** The app on a phone: the core answers, the screens are drawn, the system's way back leads on. */
@RunWith(AndroidJUnit4::class)
class StartTest {
    @get:Rule
    val compose = createAndroidComposeRule<MainActivity>()

    private val brace get() = (compose.activity.application as BraceApplication).brace
    private val view get() = brace.core.view.value

    @Test
    fun aPersonStartsGoesInAndComesBack() {
        compose.waitUntil(PATIENCE_MS) { view.screen is Screen.Today }
        compose.waitForIdle()
        val card = (view.screen as Screen.Today).value.card
        compose.onNode(hasText(card.action) and hasClickAction()).performClick()
        compose.waitUntil(PATIENCE_MS) { view.screen !is Screen.Today }
        compose.waitForIdle()
        compose.runOnUiThread { compose.activity.onBackPressedDispatcher.onBackPressed() }
        compose.waitUntil(PATIENCE_MS) { view.screen is Screen.Today }
        assertFalse(compose.activity.isFinishing)
    }

    private companion object {
        const val PATIENCE_MS = 15_000L
    }
}
