package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.brace.wire.PadView

/*
 * The two-hour question, or the one recalled, on a screen of its own.
 *
 * Boundary: the pad answers; this puts the question over it.
 */

@Composable
internal fun PadScreen(
    pad: PadView,
    frame: Frame,
) {
    Page(
        frame,
        key = pad.purpose,
        thumb = {
            NoticeLine(frame, AboveThumb)
            Pad(pad, frame)
        },
    ) {
        Question(pad, frame, Modifier.padding(top = Space.s))
        Body(pad.body, Modifier.padding(top = Space.xs), colours.quiet)
    }
}
