package app.brace.ui

import androidx.compose.foundation.ScrollState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import app.brace.wire.Screen

/*
 * What of a screen waits while an article lies over it: how far a page was read, that the last set is being tagged.
 *
 * Boundary: momentary; which article lies over which is the core's.
 */

internal class Kept(
    /** The set that is being tagged. */
    val tagged: MutableState<String?>,
) {
    /** The page opened first comes first. */
    private val pages = mutableListOf<Pair<Any, ScrollState>>()

    /** How far a page is scrolled: where it was left if the way back leads to it, at its top if it is opened. */
    fun scroll(page: Any): ScrollState {
        val under = pages.indexOfFirst { it.first == page }
        if (under < 0) pages += page to ScrollState(0) else pages.subList(under + 1, pages.size).clear()
        return pages.last().second
    }

    /** Nothing waits under a screen that is no article. */
    fun now(screen: Screen) {
        if (screen !is Screen.Article) {
            if (screen !is Screen.Library && screen !is Screen.Plan) pages.clear()
            if (screen !is Screen.Library && screen !is Screen.Session) tagged.value = null
        }
    }
}

@Composable
internal fun rememberKept(): Kept {
    val tagged = rememberSaveable { mutableStateOf<String?>(null) }
    return remember { Kept(tagged) }
}
