package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.Dp
import app.brace.wire.CheckEvent
import app.brace.wire.Event
import app.brace.wire.LinkView
import app.brace.wire.PadView

/*
 * A question's eleven answers, and smaller beside them the one given before, going on without, and what else is new.
 *
 * Boundary: one tap or digit answers; the purpose says which intent it sends.
 */

@Composable
internal fun Pad(
    pad: PadView,
    frame: Frame,
    reach: Dp = Space.xs,
) {
    fun rate(nrs: UByte) = frame.send(frame.view.subjects.rating(pad.purpose, nrs))
    DigitsRate(frame.keys, ::rate)
    // A second tap where a set was logged falls on the answers, which no hasty tap gives.
    pad.symptoms?.let { Symptoms(it, frame) }
    pad.relief?.let { Relief(it, frame) }
    Scale(pad.scale, pad.scaleLow, pad.scaleHigh, reach, ::rate)
    if (pad.same != null || pad.skip != null) {
        FlowRow(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.SpaceBetween) {
            pad.same?.let { same -> QuietButton(same.label) { rate(same.nrs) } }
            pad.skip?.let { label ->
                QuietButton(label, Modifier.pulled(end = Space.s)) { frame.send(Event.Check(CheckEvent.SkipRating)) }
            }
        }
    }
}

/** The question, and beside it what the eleven answers mean. */
@Composable
internal fun Question(
    pad: PadView,
    frame: Frame,
    modifier: Modifier = Modifier,
) {
    Row(modifier.fillMaxWidth()) {
        Heading(pad.title, Modifier.weight(1f).padding(vertical = Space.xs), Type.title)
        WhatIsThis(pad.what, frame)
    }
}

/** Opens what a scale means. */
@Composable
internal fun WhatIsThis(
    what: LinkView,
    frame: Frame,
) = IconOnly(Icons.Question, what.label, atEnd = true) { frame.send(what.leadsTo) }
