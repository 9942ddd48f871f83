package app.brace.desktop

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTextReplacement
import androidx.compose.ui.test.requestFocus
import app.brace.core.Evening.Companion.lower
import app.brace.wire.ArticleBlock
import app.brace.wire.ArticleId
import app.brace.wire.Route
import app.brace.wire.Screen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * Reading, by touch over the real core: from between two sets and back, by search, by favourites.
 *
 * Boundary: what is found and what it says is the core's to test.
 */
class LibraryJourneyTest {
    private fun Hand.title() = on<Screen.Article>().value.article.title

    private fun Hand.back() = tap(on<Screen.Article>().value.back.label)

    /** The rows under a heading of the library's first page. */
    private fun Hand.under(heading: String): List<String> {
        val blocks = on<Screen.Library>().value.blocks
        val at = blocks.indexOfFirst { it is ArticleBlock.Heading && it.value == heading }
        return (blocks.getOrNull(at + 1) as? ArticleBlock.Links)?.value?.map { it.label }.orEmpty()
    }

    private fun drifted(use: SkikoComposeUiTest.(Hand) -> Unit) =
        inHand({
            start()
            startSession(lower(1))
            drifting()
            allTrue()
        }) { use(it) }

    @Test
    fun theFaultOfTheLastSetIsTwoTapsAwayBetweenSets() =
        drifted { hand ->
            hand.tap("Before today's lift")
            hand.tap(hand.under("Before today's lift").first())
            assertEquals(2, hand.taps)
            assertEquals("The bar drifts away", hand.title())
        }

    @Test
    fun theCueIsExplainedAndTheSetThatWasTypedIsStillThere() =
        drifted { hand ->
            onNodeWithContentDescription("Load").performTextReplacement("105kg")
            // As a finger does it, which leaves the keyboard in the field.
            hand.button("What is this?").performSemanticsAction(SemanticsActions.OnClick)
            waitForIdle()
            hand.on<Screen.Article>()
            hand.back()
            assertEquals("105\u00A0kg", hand.session().form.load)
        }

    @Test
    fun whatWasTypedIsToldOnceThoughItsFieldIsLeftLater() =
        planted({ it }, before = { ready() }) { hand ->
            onNodeWithContentDescription("Load").performTextReplacement("105kg")
            onNodeWithContentDescription("What is this?").performSemanticsAction(SemanticsActions.OnClick)
            onNodeWithContentDescription("Reps").requestFocus()
            waitForIdle()
            assertEquals("${hand.sent}", 2, hand.sent.size)
        }

    @Test
    fun aTagIsExplainedAndTheTagsAreStillThere() =
        drifted { hand ->
            val tags = checkNotNull(hand.session().tags)
            hand.tap(tags.open)
            val tag = tags.faults.first()
            hand.tap("${tag.label}\n${tag.about.label}")
            hand.on<Screen.Article>()
            hand.back()
            hand.button(tags.close).assertExists()
            hand.tap(tags.close)
            hand.button("Log set").assertExists()
        }

    @Test
    fun anItemOfTheListIsExplainedAndTheListIsStillThere() =
        inHand({ listed() }) { hand ->
            val item = checkNotNull(hand.session().checklist?.card).item
            hand.tap("What is this?")
            hand.on<Screen.Article>()
            hand.back()
            assertEquals(
                item,
                hand
                    .session()
                    .checklist
                    ?.card
                    ?.item,
            )
        }

    @Test
    fun everyLetterSearchesAndWhatIsFoundOpens() =
        inHand({
            start()
            go(Route.LIBRARY)
        }) { hand ->
            val search = onNodeWithContentDescription("Search")
            search.performTextReplacement("drift")
            waitForIdle()
            val found = hand.under("Found")
            assertTrue("$found", "The bar drifts away" in found)
            search.performTextReplacement("")
            waitForIdle()
            assertEquals(emptyList<String>(), hand.under("Found"))
            search.performTextReplacement("drift")
            waitForIdle()
            hand.tap("The bar drifts away")
            assertEquals("The bar drifts away", hand.title())
        }

    @Test
    fun aFavouriteIsKeptAtHandUntilItIsTakenOut() =
        inHand({
            start()
            read(ArticleId.TERMHINGE)
        }) { hand ->
            val title = hand.title()
            hand.tap("Add to favourites")
            hand.see(Route.LIBRARY)
            assertEquals(listOf(title), hand.under("Favourites"))
            hand.tap(title)
            hand.tap("Remove from favourites")
            hand.see(Route.LIBRARY)
            assertEquals(emptyList<String>(), hand.under("Favourites"))
        }

    @Test
    fun theWayBackLeadsToThePlaceThatWasReadAndAPageThatIsOpenedBeginsAtItsTop() =
        inHand({
            start()
            read(ArticleId.SHELFHABITS)
        }) { hand ->
            val shelf = hand.title()
            val rows = hand.view.screen.blocks<ArticleBlock.Links>()
            val last = rows
                .last()
                .value
                .last()
                .label
            hand.tap(last)
            assertEquals(0f, scrolled())
            hand.back()
            assertEquals(shelf, hand.title())
            assertTrue("${scrolled()}", scrolled() > 0f)
        }

    @Test
    fun whatIsSaidComesBeforeWhatLimitsIt() =
        inHand({
            start()
            read(ArticleId.CLAIMTOES)
        }) { hand ->
            val claim = hand.view.screen
                .blocks<ArticleBlock.Claim>()
                .first()
            val read = nodes().map { it.spoken() }
            val said = read.indexOfFirst { claim.value.claim.text in it }
            val limit = read.indexOfFirst { claim.value.correction.text in it }
            assertTrue("$read", said in 0..<limit)
        }
}
