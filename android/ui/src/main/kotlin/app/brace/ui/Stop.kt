package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.StopChoice
import app.brace.wire.StopView

/*
 * The one interruption between sets: stop this exercise, on whatever screen, until a way on is taken.
 *
 * Boundary: when to stop and what is offered is the view's.
 */

@Composable
internal fun StopScreen(
    stop: StopView,
    frame: Frame,
) {
    Page(frame, key = stop.check, thumb = {
        NoticeLine(frame, AboveThumb)
        // Whoever slipped can say so, also where nothing was told since.
        if (frame.view.notice == null) Undo(frame)
        StopChoices(stop, frame)
    }) { StopAdvice(stop) }
}

@Composable
private fun StopAdvice(stop: StopView) {
    val clay = colours.tooMuch
    val spoken =
        Modifier
            .padding(top = Space.l)
            .semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Assertive }
    Card(spoken, clay, Space.m) {
        Row(horizontalArrangement = Arrangement.spacedBy(Space.m), verticalAlignment = Alignment.CenterVertically) {
            Mark("▲", 40.dp, color = clay.ink)
            Change(stop.change)
        }
        Heading(stop.text)
        Aside(stop.source, color = clay.ink)
    }
}

@Composable
private fun StopChoices(
    stop: StopView,
    frame: Frame,
) {
    fun take(choice: StopChoice) = frame.send(stop.taken(choice))
    Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
        MainButton(stop.switch, high = Reach.docked) { take(StopChoice.SWITCH) }
        OtherButton(stop.end) { take(StopChoice.END) }
        stop.carryOn?.let { label -> QuietButton(label, high = Reach.between) { take(StopChoice.CARRYON) } }
    }
}

/** From what to what. The arrow is drawn: fonts lack it. */
@Composable
private fun Change(change: String) {
    Row(
        Modifier.semantics { contentDescription = change },
        horizontalArrangement = Arrangement.spacedBy(12.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        change.split(ARROW).forEachIndexed { at, number ->
            if (at > 0) Drawn(Icons.To, size = 32.dp)
            Text(number.trim(), Modifier.clearAndSetSemantics {}, style = Type.numeral)
        }
    }
}

private const val ARROW = '→'
