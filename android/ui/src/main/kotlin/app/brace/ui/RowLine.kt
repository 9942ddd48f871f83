package app.brace.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.brace.wire.Event
import app.brace.wire.RowButton
import app.brace.wire.RowChoice
import app.brace.wire.RowControl
import app.brace.wire.RowView

/*
 * One row: what it is about, how it stands, and what can be done with it.
 *
 * Boundary: a tap sends the event that came with it.
 */

/** What was typed is told before what is tapped. */
internal fun Frame.tap(event: Event) {
    typing.tell()
    send(event)
}

@Composable
internal fun RowLine(
    row: RowView,
    frame: Frame,
) {
    when (val control = row.control) {
        is RowControl.Plain -> Line(row, Modifier.semantics(mergeDescendants = true) {})
        is RowControl.Tap -> {
            val tapped = Modifier.clickable(role = Role.Button) { frame.tap(control.value) }
            Line(row, tapped) { Drawn(Icons.Next, color = colours.teal, size = 20.dp) }
        }
        is RowControl.Switch -> {
            val turned = Modifier.toggleable(control.on, role = Role.Switch) { frame.tap(control.tap) }
            Line(row, turned) { Switch(control.on, onCheckedChange = null) }
        }
        is RowControl.Stepper -> Stepped(row, control, frame)
        is RowControl.Choices -> Chosen(row, control.value, frame)
        is RowControl.Field ->
            Column(Modifier.padding(vertical = Space.s)) {
                TypedField(row.title, control.value, frame)
                Aside(row.detail, Modifier.padding(top = Space.xs))
            }
        is RowControl.Buttons -> {
            if (row.label.isNotEmpty()) Line(row, Modifier.semantics(mergeDescendants = true) {})
            Buttons(control.value, frame)
        }
    }
}

/** Title and detail, at the end what stands there; below it where text is large. */
@Composable
private fun Line(
    row: RowView,
    modifier: Modifier,
    end: @Composable () -> Unit = {},
) {
    val below = roomy || row.value.length > LONG_VALUE
    Row(
        modifier
            .semantics { contentDescription = row.label }
            .fillMaxWidth()
            .heightIn(min = Reach.between)
            .padding(vertical = Space.s),
        horizontalArrangement = Arrangement.spacedBy(Space.m),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f).clearAndSetSemantics {}) {
            Body(row.title)
            Aside(row.detail)
            if (below) Body(row.value, color = colours.quiet)
        }
        if (!below && row.value.isNotEmpty()) {
            val apart = Modifier.widthIn(max = MOST_VALUE).clearAndSetSemantics {}
            Text(row.value, apart, style = Type.body, color = colours.quiet, textAlign = TextAlign.End)
        }
        end()
    }
}

private val MOST_VALUE = 160.dp

/** A longer value, characters, stands below what it is the value of. */
private const val LONG_VALUE = 18

private fun RowView.said() = Modifier.clearAndSetSemantics { contentDescription = label }

/** Two short answers stand beside the question, others under it; they say what they are of. */
@Composable
private fun Chosen(
    row: RowView,
    choices: List<RowChoice>,
    frame: Frame,
) {
    val chosen = choices.firstOrNull { it.chosen }
    val named = choices.map { it to it.label }
    val choose = { choice: RowChoice? -> choice?.let { frame.tap(it.tap) } }
    if (!roomy && choices.size == 2 && choices.all { it.label.length <= SHORT_ANSWER }) {
        Row(
            Modifier.fillMaxWidth().padding(vertical = Space.xs),
            horizontalArrangement = Arrangement.spacedBy(Space.m),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            About(row, Modifier.weight(1f))
            OneOf(row.label, named, chosen, Modifier) { choose(it) }
        }
    } else {
        Column(Modifier.fillMaxWidth().padding(vertical = Space.s)) {
            About(row)
            OneOf(row.label, named, chosen) { choose(it) }
        }
    }
}

/** Characters of `nein`. */
private const val SHORT_ANSWER = 4

@Composable
private fun About(
    row: RowView,
    modifier: Modifier = Modifier,
) {
    Column(modifier.clearAndSetSemantics {}) {
        Body(row.title)
        Aside(row.detail)
    }
}

@Composable
private fun Buttons(
    buttons: List<RowButton>,
    frame: Frame,
) {
    FlowRow(horizontalArrangement = Arrangement.spacedBy(Space.l)) {
        buttons.forEach { button -> QuietButton(button.label) { frame.tap(button.tap) } }
    }
}

@Composable
private fun Stepped(
    row: RowView,
    control: RowControl.Stepper,
    frame: Frame,
) {
    val steps =
        @Composable {
            Row(verticalAlignment = Alignment.CenterVertically) {
                Step(control.less.label, Icons.Minus) { frame.tap(control.less.tap) }
                Text(
                    row.value,
                    Modifier.widthIn(min = LEAST_VALUE).padding(horizontal = Space.s).clearAndSetSemantics {},
                    style = Type.body,
                    textAlign = TextAlign.Center,
                )
                Step(control.more.label, Icons.Plus) { frame.tap(control.more.tap) }
            }
        }
    Column(Modifier.fillMaxWidth().padding(vertical = Space.s)) {
        if (roomy) {
            Body(row.title, row.said())
            steps()
        } else {
            Row(
                Modifier.fillMaxWidth(),
                horizontalArrangement = Arrangement.spacedBy(Space.m),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                Body(row.title, row.said().weight(1f))
                steps()
            }
        }
        // Said with the title.
        Aside(row.detail, Modifier.padding(top = Space.xs).clearAndSetSemantics {})
    }
}

private val LEAST_VALUE = 72.dp
