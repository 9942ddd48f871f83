package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.brace.wire.CheckEvent
import app.brace.wire.Event
import app.brace.wire.PadView

/*
 * A question with eleven answers: after a set, to the two-hour question, recalled.
 *
 * Boundary: one tap answers; the purpose says which intent it sends.
 */

@Composable
internal fun PadScreen(
    pad: PadView,
    frame: Frame,
) {
    fun rate(nrs: UByte) = frame.send(frame.view.subjects.rating(pad.purpose, nrs))
    Page(
        frame,
        key = pad.purpose,
        thumb = {
            NoticeLine(frame, AboveThumb)
            Scale(pad.scale, pad.scaleLow, pad.scaleHigh, ::rate)
            FlowRow(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.SpaceBetween) {
                pad.same?.let { same -> QuietButton(same.label) { rate(same.nrs) } }
                pad.skip?.let { label -> QuietButton(label) { frame.send(Event.Check(CheckEvent.SkipRating)) } }
            }
        },
    ) {
        Heading(pad.title, Modifier.padding(top = 24.dp), MaterialTheme.typography.headlineSmall)
        Body(pad.body, Modifier.padding(top = 8.dp), MaterialTheme.colorScheme.onSurfaceVariant)
    }
}
