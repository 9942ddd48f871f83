package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.brace.wire.CardKind
import app.brace.wire.Route
import app.brace.wire.TodayCard
import app.brace.wire.TodayView
import app.brace.wire.Urgency

/*
 * The card that matters most: a flag, the question itself, a session that goes on, a wait, a verdict, a plan, a welcome.
 *
 * Boundary: which of them it is, and what it says, is the view's.
 */

@Composable
internal fun TodayCard(
    card: TodayCard,
    frame: Frame,
) {
    val plain = Ground(colours.card, colours.ink)
    val flag = frame.view.flag
        ?.urgency
        .takeIf { card.kind == CardKind.FLAG }
    val ground =
        when {
            flag != null -> colours.ground(flag)
            card.mark.isEmpty() -> plain
            else -> colours.verdict(card.mark)
        }
    Card(ground = ground) {
        val pad = card.pad
        if (pad == null) Word(card, flag, ground) else Question(pad, frame)
        card.wait?.let { WaitingRing(it, ground.ink) }
        Body(card.body)
        card.plot?.let { Plot(it, Modifier.padding(top = Space.s), 72.dp, ground) }
        val go = { frame.go(card.to) }
        when {
            pad != null -> Pad(pad, frame)
            card.kind == CardKind.WAITING -> QuietButton(card.action, onClick = go)
            card.kind in LEADS_ON -> QuietButton(card.action, after = Icons.Next, onClick = go)
        }
    }
}

/** Cards that say in short what another page says whole. */
private val LEADS_ON = setOf(CardKind.VERDICT, CardKind.FLAG, CardKind.PLAN)

@Composable
private fun Word(
    card: TodayCard,
    flag: Urgency?,
    ground: Ground,
) {
    Row(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalAlignment = Alignment.CenterVertically) {
        when {
            flag != null -> Drawn(flag.icon(), color = ground.ink, size = 32.dp)
            card.mark.isNotEmpty() -> Mark(card.mark, 32.dp, color = ground.ink)
        }
        Heading(card.title, style = Type.title)
    }
}

/** The ways to the settings and to the reminders. */
@Composable
internal fun WaysAside(
    today: TodayView,
    frame: Frame,
) {
    IconOnly(Icons.Gear, today.settings, atEnd = true) { frame.go(Route.SETTINGS) }
    RemindersBell(today.reminders, frame)
}

/** The way to the reminders; a dot where something stands in their way. */
@Composable
private fun RemindersBell(
    label: String,
    frame: Frame,
) {
    val risk = frame.view.reminderRisk
    Box {
        IconOnly(
            if (risk ==
                null
            ) {
                Icons.Bell
            } else {
                Icons.BellOff
            },
            risk ?: label,
            atEnd = true,
        ) { frame.go(Route.REMINDERS) }
        if (risk != null) {
            val dot = Modifier.align(Alignment.TopEnd).offset(y = 10.dp)
            Box(dot.size(10.dp).background(colours.tooMuch.ink, CircleShape))
        }
    }
}
