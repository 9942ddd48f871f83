package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/*
 * What is chosen: one of several, or on and off.
 *
 * Boundary: looks only; what there is to choose and what is chosen comes in.
 */

/** All of several side by side, the one that is [chosen] marked by more than its colour. */
@Composable
internal fun <T> OneOf(
    label: String,
    choices: List<Pair<T, String>>,
    chosen: T,
    modifier: Modifier = Modifier.fillMaxWidth(),
    onChoose: (T) -> Unit,
) {
    FlowRow(
        modifier.selectableGroup().semantics { contentDescription = label },
        horizontalArrangement = Arrangement.spacedBy(Space.s),
    ) {
        choices.forEach { (choice, name) -> Choice(name, choice == chosen) { onChoose(choice) } }
    }
}

/** Any of several side by side; one that is chosen is marked by more than its colour. */
@Composable
internal fun SomeOf(
    label: String,
    choices: List<Several>,
) {
    FlowRow(
        Modifier.fillMaxWidth().semantics { contentDescription = label },
        horizontalArrangement = Arrangement.spacedBy(Space.s),
    ) {
        choices.forEach { choice ->
            val turned = Modifier.toggleable(choice.chosen, role = Role.Checkbox) { choice.onTurn() }
            Chip(choice.name, choice.chosen, turned) {
                if (choice.chosen) Drawn(Icons.Check, color = LocalContentColor.current, size = 16.dp)
            }
        }
    }
}

/** One of several of which any may be chosen. */
internal class Several(
    val name: String,
    val chosen: Boolean,
    val onTurn: () -> Unit,
)

@Composable
private fun Choice(
    name: String,
    chosen: Boolean,
    onChoose: () -> Unit,
) = Chip(name, chosen, Modifier.selectable(chosen, role = Role.RadioButton, onClick = onChoose))

@Composable
private fun Chip(
    name: String,
    chosen: Boolean,
    acts: Modifier,
    before: @Composable () -> Unit = {},
) {
    val colours = colours
    val ink = if (chosen) colours.chosen.ink else colours.ink
    CompositionLocalProvider(LocalContentColor provides ink) {
        Row(
            Modifier
                .padding(vertical = Space.xs)
                .clip(Corner.card)
                .background(if (chosen) colours.chosen.ground else Color.Transparent)
                .border(if (chosen) 2.dp else 1.dp, if (chosen) colours.teal else colours.line, Corner.card)
                .then(acts)
                .sizeIn(minWidth = Reach.between, minHeight = Reach.between)
                .padding(horizontal = Space.m),
            horizontalArrangement = Arrangement.spacedBy(Space.s, Alignment.CenterHorizontally),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            before()
            Text(name, style = Type.button)
        }
    }
}

/** On or off; the whole line can be tapped. */
@Composable
internal fun OnOff(
    label: String,
    on: Boolean,
    onChange: (Boolean) -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .clip(Corner.card)
            .toggleable(on, role = Role.Switch, onValueChange = onChange)
            .heightIn(min = Reach.between)
            .padding(vertical = 8.dp),
        horizontalArrangement = Arrangement.spacedBy(16.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Body(label, Modifier.weight(1f))
        Switch(on, onCheckedChange = null)
    }
}

/** A box to tick, and what it stands for; the whole line can be tapped. */
@Composable
internal fun Ticked(
    label: String,
    ticked: Boolean,
    modifier: Modifier = Modifier,
    high: Dp = Reach.between,
    onTurn: () -> Unit,
) {
    Row(
        modifier
            .fillMaxWidth()
            .clip(Corner.cell)
            .toggleable(ticked, role = Role.Checkbox) { onTurn() }
            .heightIn(min = high),
        horizontalArrangement = Arrangement.spacedBy(12.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Tick(ticked)
        Body(label, Modifier.weight(1f))
    }
}

/** A box: empty, ticked, or with a bar across it where what it stands for is [open]. */
@Composable
internal fun Tick(
    ticked: Boolean,
    open: Boolean = false,
) {
    val ground = if (ticked) colours.teal else Color.Transparent
    Box(
        Modifier
            .size(24.dp)
            .background(ground, Corner.tick)
            .border(2.dp, if (ticked) colours.teal else colours.line, Corner.tick),
        contentAlignment = Alignment.Center,
    ) {
        if (ticked) {
            Drawn(Icons.Check, color = colours.onTeal, size = 16.dp)
        } else if (open) {
            Drawn(Icons.Minus, color = colours.ink, size = 16.dp)
        }
    }
}
