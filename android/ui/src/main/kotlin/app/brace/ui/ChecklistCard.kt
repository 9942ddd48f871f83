package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.drawscope.Fill
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.ChecklistCard
import app.brace.wire.ChecklistItem
import app.brace.wire.ChecklistView
import app.brace.wire.ItemState

/*
 * One item at a time: where it stands among the others, the lifter, the sentence, true or not yet.
 *
 * Boundary: what is said of an item that is not true yet is the view's.
 */

/** Where the item stands among the others: the one before it can be looked at again, and all ticks be taken back. */
@Composable
internal fun Place(
    list: ChecklistView,
    card: ChecklistCard,
    frame: Frame,
) {
    Segments(list.items, card)
    val before = list.items.takeWhile { it.item != card.item }.lastOrNull()
    Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
        before?.let { IconOnly(Icons.Back, it.text) { frame.send(it.look) } }
        Aside(card.place, Modifier.weight(1f).semantics { liveRegion = LiveRegionMode.Polite })
        if (!roomy) Cleared(list, frame)
        IconOnly(Icons.Book, list.why.label, atEnd = true) { frame.send(list.why.leadsTo) }
        WhatIsThis(card.about, frame)
    }
    if (roomy) Cleared(list, frame)
}

/** Takes every tick back. */
@Composable
internal fun Cleared(
    list: ChecklistView,
    frame: Frame,
) {
    list.clear?.let { clear -> QuietButton(clear.label) { frame.send(clear.tap) } }
}

/** A bar an item: full where it is ticked, hollow where it is open, taller where it is in view. */
@Composable
private fun Segments(
    items: List<ChecklistItem>,
    card: ChecklistCard,
) {
    val (full, empty, here) = listOf(colours.teal, colours.faint, colours.ink)
    Canvas(Modifier.fillMaxWidth().padding(top = Space.xs).height(8.dp)) {
        val unit = 1.dp.toPx()
        val each = (size.width + GAP * unit) / items.size
        items.forEachIndexed { at, item ->
            val high = (if (item.item == card.item) 8 else 4) * unit
            val hollow = item.state == ItemState.OPEN
            val ink =
                when {
                    item.item == card.item -> here
                    item.state == ItemState.TICKED || hollow -> full
                    else -> empty
                }
            val inset = if (hollow) unit / 2 else 0f
            drawRoundRect(
                ink,
                Offset(at * each + inset, (size.height - high) / 2 + inset),
                Size(each - GAP * unit - 2 * inset, high - 2 * inset),
                CornerRadius(high / 2),
                style = if (hollow) Stroke(unit) else Fill,
            )
        }
    }
}

private const val GAP = 4

private const val TITLE_LINES = 3

/** What lies between two things where there is nothing to show. */
@Composable
internal fun ColumnScope.Between() = Spacer(Modifier.weight(1f))

/** The lifter, as large as there is room; large letters come first. */
@Composable
internal fun ColumnScope.ItemFigure(card: ChecklistCard) {
    val figure = card.figure
    if (figure == null || roomy) return Between()
    BoxWithConstraints(Modifier.weight(1f).fillMaxWidth(), Alignment.Center) {
        if (maxHeight >= LEAST) Figure(figure, Modifier.width(minOf(maxHeight, MOST)), bounds(listOf(figure)))
    }
}

private val LEAST = 72.dp
private val MOST = 240.dp

@Composable
internal fun ItemText(
    card: ChecklistCard,
    frame: Frame,
) {
    val fix = card.fix
    Column(Modifier.semantics { liveRegion = LiveRegionMode.Polite }, Arrangement.spacedBy(Space.xs)) {
        if (fix == null) {
            Fitting(card.text, Type.title, Type.head, TITLE_LINES)
            card.seen?.let { Aside(it) }
            Aside(card.source)
        } else {
            Text(card.text, style = Type.head)
            Body(fix, Modifier.padding(top = Space.xs))
            card.fixSource?.let { Aside(it) }
        }
    }
    if (roomy) card.figure?.let { Figure(it, box = bounds(listOf(it))) }
    card.notForMe?.let { not -> QuietButton(not.label) { frame.send(not.tap) } }
}

/** True lies where the next set is logged. */
@Composable
internal fun ItemButtons(
    list: ChecklistView,
    card: ChecklistCard,
    frame: Frame,
) {
    FlowRow(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.SpaceBetween) {
        QuietButton(card.no.label, Modifier.named(card.no.spoken)) { frame.send(card.no.tap) }
        // Where each item is asked by itself, the list leads to the first that is not answered: this may be it.
        val first = list.items.firstOrNull { it.state == ItemState.UNMARKED }?.item
        if (card.fix != null || card.item != first || !list.items.all { it.singly }) {
            QuietButton(card.back.label, Modifier.pulled(end = Space.s)) { frame.send(card.back.tap) }
        }
    }
    MainButton(card.yes.label, Modifier.named(card.yes.spoken), Reach.docked) { frame.send(card.yes.tap) }
}
