package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.brace.wire.ArticleView

/*
 * An article on a screen of its own: the library's first page, the plan's, one that is open.
 *
 * Boundary: what it says is the view's.
 */

@Composable
internal fun ArticleScreen(
    article: ArticleView,
    key: Any,
    frame: Frame,
) {
    Page(frame, key, title = article.title, scroll = { frame.kept.scroll(key) }) {
        NoticeLine(frame)
        Blocks(article.blocks, frame, Modifier.padding(top = Space.s, bottom = Space.l))
    }
}
