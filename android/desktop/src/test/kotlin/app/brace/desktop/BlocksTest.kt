package app.brace.desktop

import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.getBoundsInRoot
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.height
import androidx.compose.ui.unit.width
import app.brace.wire.ArticleBlock
import app.brace.wire.ArticleView
import app.brace.wire.Event
import app.brace.wire.Screen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * The blocks of an article that speak of a plan: a staircase, a bar, a value to step.
 *
 * Boundary: made up; which steps there are is the core's.
 */
class BlocksTest {
    private fun shown(
        article: ArticleView,
        how: Look = Look.Light,
        use: SkikoComposeUiTest.(Planted) -> Unit,
    ) = planted({ it.copy(screen = Screen.Plan(article)) }, how = how, use = use)

    @Test
    fun aStepperSendsEitherStepAndIsReadWhole() =
        shown(Steps) { hand ->
            hand.tap("Less load in set 1")
            hand.tap("More load in set 1")
            assertEquals(listOf<Event>(Less, More), hand.sent)
            onNodeWithContentDescription("Set 1, load: 97.5 kg").assertExists()
            listOf("Less load in set 1", "More load in set 1").forEach {
                val box = onNodeWithContentDescription(it).getBoundsInRoot()
                assertTrue(it, box.width >= 56.dp && box.height >= 56.dp)
            }
        }

    @Test
    fun aStaircaseAndABarAreReadAsTheirOneLabel() =
        shown(Steps) {
            onNodeWithContentDescription("Step 2 of 4").assertExists()
            onNodeWithContentDescription("20 kg bar, 25 and 5 a side").assertExists()
            assertTrue(nodes().none { "82.5" in it.spoken() })
        }

    @Test
    fun aStepIsARiserOf56() =
        shown(Steps) {
            val stairs = onNode(hasContentDescription("Step 2 of 4")).getBoundsInRoot()
            assertTrue("${stairs.height}", stairs.height >= (4 * 56).dp && stairs.height <= (5 * 56).dp)
        }

    @Test
    fun aWordThatFindsNoRoomOnItsStepMakesAListOfThem() {
        val long = treads("Körpergewicht", "50\u00A0%", "60\u00A0%", "70\u00A0%", "80\u00A0%", here = 0)
        shown(ArticleView("Plan", listOf(ArticleBlock.Staircase(long)))) {
            val stairs = onNode(hasContentDescription("Step 1 of 5")).getBoundsInRoot()
            assertTrue("${stairs.height}", stairs.height < (5 * 56).dp)
        }
    }
}
