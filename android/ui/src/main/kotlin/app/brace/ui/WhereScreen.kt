package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.brace.wire.PlaceView
import app.brace.wire.Route

/*
 * Where the last answer was felt: one tap moves it.
 *
 * Boundary: the answer is kept already; this only places it.
 */

@Composable
internal fun WhereScreen(
    where: PlaceView,
    frame: Frame,
) {
    Page(
        frame,
        key = Route.WHERE,
        thumb = {
            BackFigure(where.places, where.names, NOWHERE) { at ->
                frame.send(frame.view.subjects.placed(where.places[at].site))
            }
        },
    ) {
        NoticeLine(frame)
        Heading(where.title, Modifier.padding(top = 16.dp), Type.title)
        Body(where.body, Modifier.padding(top = 8.dp), colours.quiet)
    }
}

private const val NOWHERE = -1
