package app.brace.desktop

import app.brace.core.Evening
import app.brace.core.Evening.Companion.lower
import app.brace.wire.ArticleBlock
import app.brace.wire.ArticleId
import app.brace.wire.Event
import app.brace.wire.LibraryEvent
import app.brace.wire.Route
import app.brace.wire.RowsEvent
import app.brace.wire.Screen
import app.brace.wire.StripView

/*
 * The library's pages: its first with nothing and with something typed, a lift to step through, faults, claims.
 *
 * Boundary: which of them looks how; what they say is the core's.
 */

internal fun Evening.read(article: ArticleId) = send(Event.Library(LibraryEvent.Open(article)))

/** The blocks of a kind of the article that lies open. */
internal inline fun <reified T : ArticleBlock> Screen.blocks(): List<T> {
    val article = (this as Screen.Article).value.article
    return article.blocks.filterIsInstance<T>()
}

/** The strip of the article that lies open. */
internal fun Screen.strip(): StripView = blocks<ArticleBlock.Strip>().single().value

/** A lift's page, stepped to a phase. */
private fun Evening.stepped(
    article: ArticleId,
    phase: Int,
) {
    start()
    read(article)
    send(
        view.screen
            .strip()
            .steps[phase]
            .show,
    )
}

private fun Evening.searched(text: String) {
    start()
    go(Route.LIBRARY)
    send(Event.Rows(RowsEvent.Type("library-search", text)))
}

private fun faulty(screen: Screen) = listOf(screen.strip().fault)

internal val LIBRARY_SCENES =
    listOf(
        Scene("library", tall = true) {
            start()
            go(Route.LIBRARY)
        },
        Scene("library-own", tall = true) {
            start()
            startSession(lower(1))
            rounded()
            read(ArticleId.TERMHINGE)
            send(Event.Library(LibraryEvent.Keep(ArticleId.TERMHINGE)))
            go(Route.LIBRARY)
        },
        Scene("library-found") { searched("bar drif") },
        Scene("library-nothing", tall = true) { searched("xylophone") },
        Scene("strip") { stepped(ArticleId.SHELFDEADLIFT, 0) },
        Scene("strip-brace") { stepped(ArticleId.SHELFDEADLIFT, 2) },
        Scene("strip-faults", taps = { faulty(it.screen) }) { stepped(ArticleId.SHELFDEADLIFT, 3) },
        Scene("strip-fault", taps = { faulty(it.screen) }) { stepped(ArticleId.SHELFDEADLIFT, 4) },
        Scene("strip-last") { stepped(ArticleId.SHELFDEADLIFT, 6) },
        Scene("strip-squat") { stepped(ArticleId.SHELFSQUAT, 2) },
        Scene("strip-rdl") { stepped(ArticleId.SHELFRDL, 1) },
        Scene("article-fault", tall = true) {
            start()
            read(ArticleId.FAULTROUND)
        },
        Scene("article-pair") {
            start()
            read(ArticleId.PAIRSPINE)
        },
        Scene("article-claim") {
            start()
            read(ArticleId.CLAIMTOES)
            send(Event.Library(LibraryEvent.Keep(ArticleId.CLAIMTOES)))
        },
        Scene("article-rule", tall = true) {
            start()
            read(ArticleId.RULEOFTWOS)
        },
        Scene("article-scale", tall = true) {
            start()
            read(ArticleId.RATINGSCALE)
        },
    )
