package app.brace.desktop

import androidx.compose.ui.geometry.Size
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import app.brace.core.Evening
import app.brace.ui.BraceApp
import app.brace.ui.BraceTheme
import app.brace.wire.AppView
import app.brace.wire.Event

/**
 * A view made up on top of one of the real core's, drawn; what is tapped is kept.
 *
 * Boundary: for what a tap sends and where things lie; what the core makes of it is shown elsewhere.
 */
internal class Planted(
    private val test: SkikoComposeUiTest,
) {
    val sent = mutableListOf<Event>()

    fun tap(label: String) {
        val button = test.onNode(hasClickAction() and (hasText(label) or hasContentDescription(label)))
        runCatching { button.performScrollTo() }
        button.performClick()
        test.waitForIdle()
    }
}

internal fun planted(
    change: (AppView) -> AppView,
    before: Evening.() -> Unit = { start() },
    how: Look = Look.Light,
    high: Int = HEIGHT_DP,
    use: SkikoComposeUiTest.(Planted) -> Unit,
) = runSkikoComposeUiTest(
    Size(WIDTH_DP * how.density, high * how.density),
    Density(how.density, how.fontScale),
) {
    val view =
        Evening().use {
            it.before()
            change(it.view)
        }
    val planted = Planted(this)
    setContent {
        BraceTheme(how.dark, Roboto, reducedMotion = true) {
            BraceApp(view, { planted.sent += it })
        }
    }
    use(planted)
}
