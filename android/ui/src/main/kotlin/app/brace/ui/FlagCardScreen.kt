package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.dp
import app.brace.wire.ArticleLine
import app.brace.wire.FlagCardView
import app.brace.wire.FlagRow
import app.brace.wire.NumberView
import app.brace.wire.Route
import app.brace.wire.RowControl
import app.brace.wire.RowView

/*
 * What to do about the flags that are open: whom to call, the sentence to show or to read out, what becomes of a flag.
 *
 * Boundary: which flag matters most and what is said of it is the view's; no call is placed from here.
 */

@Composable
internal fun FlagCardScreen(
    card: FlagCardView,
    frame: Frame,
) {
    val ground = colours.ground(card.urgency)
    Page(frame, key = Route.FLAGCARD, lead = Lead(ground) { WhatToDo(card, ground, frame) }, aloft = false) {
        NoticeLine(frame)
        Sentence(card)
        card.drive?.let { Heading(it, Modifier.padding(top = Space.m)) }
        Column(Modifier.padding(vertical = Space.m)) {
            card.flags.forEachIndexed { at, flag ->
                if (at > 0) HorizontalDivider(color = colours.faint)
                RowLine(flag.row(), frame)
            }
        }
        Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
            Body(card.meanwhile)
            card.ways.forEach { way -> OtherButton(way.label) { frame.tap(way.tap) } }
        }
        if (card.more.isNotEmpty()) {
            Folding({ Heading(card.moreTitle, it) }, Modifier.padding(top = Space.m)) {
                Items(card.more.map { ArticleLine(it, null) })
            }
        }
        Aside(card.source, Modifier.padding(vertical = Space.m))
    }
}

/** What to do, and the number it is done with. */
@Composable
private fun WhatToDo(
    card: FlagCardView,
    ground: Ground,
    frame: Frame,
) {
    if (roomy) {
        Drawn(card.urgency.icon(), color = ground.ink, size = 40.dp)
        // Its longest word finds room.
        Heading(card.title, style = Type.button)
    } else {
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalAlignment = Alignment.CenterVertically) {
            Drawn(card.urgency.icon(), color = ground.ink, size = 40.dp)
            Heading(card.title, Modifier.weight(1f), Type.title)
        }
    }
    card.number?.let { Number(it, frame) }
}

@Composable
private fun Number(
    number: NumberView,
    frame: Frame,
) {
    val named = Modifier.padding(vertical = Space.m).named(number.label)
    if (number.call == null) {
        Text(number.text, named, style = Type.title)
    } else {
        Fitting(number.text, Type.clock, Type.numeral, 1, named)
    }
    number.call?.let { call -> MainButton(call.label, high = Reach.docked) { frame.tap(call.tap) } }
    QuietButton(number.others.label, Modifier.padding(top = Space.xs)) { frame.tap(number.others.tap) }
}

/** Legible at arm's length; held, it can be copied. */
@Composable
private fun Sentence(card: FlagCardView) {
    Card(Modifier.padding(top = Space.m)) {
        // What can be copied is reached by keys, too, and then named.
        Aside(card.sentenceLabel, Modifier.clearAndSetSemantics {})
        SelectionContainer(Modifier.named(card.sentenceLabel)) {
            Text(card.sentence, style = if (roomy) Type.button else Type.title)
        }
    }
}

private fun FlagRow.row() =
    RowView(text, detail, "", label, if (ways.isEmpty()) RowControl.Plain else RowControl.Buttons(ways))
