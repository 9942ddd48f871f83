package app.brace.ui

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.brace.wire.CheckEvent
import app.brace.wire.Event
import app.brace.wire.FullCheckView
import app.brace.wire.Place

/*
 * A full check: tap where it hurts, then how much; before a session and at its end.
 *
 * Boundary: holds which place is being rated and how the nine are shown, nothing else.
 */

@Composable
internal fun FullCheckScreen(
    check: FullCheckView,
    frame: Frame,
) {
    var asList by rememberSaveable { mutableStateOf(false) }
    var chosen by rememberSaveable(check.purpose) { mutableStateOf(NONE) }
    val place = check.places.getOrNull(chosen)
    val choose = { at: Int -> chosen = if (at == chosen) NONE else at }
    Page(
        frame,
        key = check.purpose to (place == null || asList),
        beside = { QuietButton(if (asList) check.asDrawing else check.asList) { asList = !asList } },
        thumb = {
            NoticeLine(frame, AboveThumb)
            if (place == null || asList) {
                Confirm(check, frame)
            } else {
                Heading(place.name, Modifier.padding(start = 4.dp, bottom = 8.dp))
                Rating(check, place, frame.send) { chosen = NONE }
            }
        },
    ) {
        Heading(check.title, Modifier.padding(top = 8.dp))
        Body(check.body, Modifier.padding(top = 8.dp, bottom = 16.dp), MaterialTheme.colorScheme.onSurfaceVariant)
        if (asList) {
            PlaceList(check.places, chosen, choose) { Rating(check, it, frame.send) { chosen = NONE } }
        } else {
            BackFigure(check.places, chosen, choose)
        }
    }
}

private const val NONE = -1

@Composable
private fun Rating(
    check: FullCheckView,
    place: Place,
    send: Send,
    onDone: () -> Unit,
) {
    fun mark(nrs: UByte?) {
        send(Event.Check(CheckEvent.MarkSite(place.site, nrs)))
        onDone()
    }
    Column(Modifier.fillMaxWidth()) {
        Scale(check.scale, check.scaleLow, check.scaleHigh, ::mark)
        if (place.nrs != null) QuietButton(check.wipe) { mark(null) }
    }
}

@Composable
private fun Confirm(
    check: FullCheckView,
    frame: Frame,
) {
    val label = if (check.marked.isEmpty()) check.nothingHurts else check.confirm
    MainButton(label, Modifier.padding(4.dp)) { frame.send(frame.view.subjects.full(check)) }
}
