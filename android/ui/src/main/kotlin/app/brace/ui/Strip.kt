package app.brace.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.brace.wire.StripFault
import app.brace.wire.StripStep
import app.brace.wire.StripView

/*
 * A lift to step through: the lifter, the ways to the phases beside, all phases small, what to do in this one.
 *
 * Boundary: which phase is shown is the core's; what is played, and which fault is laid over, is momentary.
 */

@Composable
internal fun Strip(
    strip: StripView,
    frame: Frame,
) {
    val playing = rememberPlaying(strip)
    val played = playing.at
    val at = played?.toInt() ?: strip.at.toInt()
    val step = strip.steps.getOrNull(at) ?: return
    var faulty by rememberSaveable { mutableStateOf(false) }
    var which by remember(at) { mutableIntStateOf(0) }
    val fault = step.faults.getOrNull(which)?.takeIf { faulty && played == null }

    fun show(to: Int) {
        playing.stop()
        strip.steps.getOrNull(to)?.let { frame.send(it.show) }
    }
    ArrowsStep(frame.keys) { show(at + it) }
    Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
        val next = strip.steps.getOrNull(at + 1)
        val figure = if (played == null || next == null) step.figure else step.towards(next.figure, played - at)
        Lifter(listOfNotNull(figure, fault?.figure), strip) { show(at + it) }
        Ways(strip, at, playing, ::show)
        Phases(strip, at, ::show)
        if (step.faults.isNotEmpty()) {
            OnOff(strip.fault, faulty) { faulty = it }
            fault?.let { Over(strip.fault, step.faults, it, frame) { at -> which = at } }
        }
        Phase(step, frame)
    }
}

/** The phase before, all of it once, the phase after. */
@Composable
private fun Ways(
    strip: StripView,
    at: Int,
    playing: Playing,
    show: (Int) -> Unit,
) {
    Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
        Way(strip.back, Icons.Back, at > 0) { show(at - 1) }
        Box(Modifier.weight(1f), Alignment.Center) {
            val icon = if (playing.at == null) Icons.Play else Icons.Stop
            QuietButton(strip.play, before = icon, high = Reach.between, onClick = playing::turn)
        }
        Way(strip.on, Icons.Next, at < strip.steps.lastIndex) { show(at + 1) }
    }
}

/** Where there is no such phase its room stays, so that nothing moves under the thumb. */
@Composable
private fun Way(
    label: String,
    icon: ImageVector,
    leads: Boolean,
    onClick: () -> Unit,
) = if (leads) Step(label, icon, onClick) else Spacer(Modifier.size(Reach.between))

/** The fault that is laid over the form: its name, which opens its article, and where there are more, which. */
@Composable
private fun Over(
    label: String,
    faults: List<StripFault>,
    shown: StripFault,
    frame: Frame,
    onChoose: (Int) -> Unit,
) {
    if (faults.size > 1) {
        val choices = faults.mapIndexed { at, fault -> at to fault.opens.label }
        OneOf(label, choices, faults.indexOf(shown), onChoose = onChoose)
    }
    Opens(shown.opens.label) { frame.send(shown.opens.leadsTo) }
}

/** What to do, what limits it, and the way to the phase's own article. */
@Composable
private fun Phase(
    step: StripStep,
    frame: Frame,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .clickable(role = Role.Button) { frame.send(step.opens.leadsTo) }
            .semantics { liveRegion = LiveRegionMode.Polite }
            .heightIn(min = Reach.between),
        horizontalArrangement = Arrangement.spacedBy(Space.s),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f)) {
            Heading(step.title)
            Aside(step.place)
        }
        Drawn(Icons.Next, color = colours.teal)
    }
    Line(step.text)
    step.limit?.let { Card { Line(it) } }
}
