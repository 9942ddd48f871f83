package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.style.TextAlign
import app.brace.wire.RowButton
import app.brace.wire.StepperView

/*
 * A number between less and more, typed as well as stepped.
 *
 * Boundary: how far a step goes is the core's; the number is text here.
 */

@Composable
internal fun Stepper(
    label: String,
    value: MutableState<String>,
    less: Pair<String, () -> Unit>,
    more: Pair<String, () -> Unit>,
    digits: Boolean = false,
    onLeave: () -> Unit,
) = Steps(less, more) { Number(label, value, digits, Modifier.weight(1f), onLeave) }

/** What is stepped, between its two steps, each with what it says. */
@Composable
internal fun Steps(
    less: Pair<String, () -> Unit>,
    more: Pair<String, () -> Unit>,
    middle: @Composable RowScope.() -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .heightIn(min = Reach.row)
            .onPreviewKeyEvent { event ->
                // Up and down step wherever in the row the keyboard is.
                val step = if (event.key == Key.DirectionUp) more.second else less.second
                val steps = event.key == Key.DirectionUp || event.key == Key.DirectionDown
                if (steps && event.type == KeyEventType.KeyDown) step()
                steps
            },
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Step(less.first, Icons.Minus, less.second)
        middle()
        Step(more.first, Icons.Plus, more.second)
    }
}

/** A value between one step less and one step more. */
@Composable
internal fun Stepped(
    stepper: StepperView,
    frame: Frame,
) {
    fun step(by: RowButton) = by.label to { frame.tap(by.tap) }
    Steps(step(stepper.less), step(stepper.more)) {
        Column(
            Modifier.weight(1f).clearAndSetSemantics {
                contentDescription = stepper.label
                liveRegion = LiveRegionMode.Polite
            },
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            Aside(stepper.title)
            Fitting(stepper.value, Type.numeral, Type.head.copy(textAlign = TextAlign.Center), 1)
        }
    }
}

/** One step, a circle to tap. */
@Composable
internal fun Step(
    label: String,
    icon: ImageVector,
    onClick: () -> Unit,
) {
    val chosen = colours.chosen
    Box(
        Modifier
            .size(Reach.between)
            .clip(CircleShape)
            .background(chosen.ground)
            .clickable(role = Role.Button, onClick = onClick)
            .semantics { contentDescription = label },
        contentAlignment = Alignment.Center,
    ) { Drawn(icon, color = chosen.ink) }
}

@Composable
private fun Number(
    label: String,
    value: MutableState<String>,
    digits: Boolean,
    modifier: Modifier,
    onLeave: () -> Unit,
) {
    val inside = remember { mutableStateOf(false) }
    val ink = colours.ink
    BasicTextField(
        value = value.value,
        onValueChange = { value.value = it },
        modifier =
            modifier
                .heightIn(min = Reach.row)
                .semantics { contentDescription = label }
                .leaving(inside, onLeave),
        // The largest numeral that finds room beside the two circles.
        textStyle = (if (roomy) Type.head else Type.numeral).copy(color = ink, textAlign = TextAlign.Center),
        singleLine = true,
        keyboardOptions = KeyboardOptions(keyboardType = if (digits) KeyboardType.Number else KeyboardType.Text),
        cursorBrush = SolidColor(colours.teal),
        decorationBox = { field ->
            Column(verticalArrangement = Arrangement.Center, horizontalAlignment = Alignment.CenterHorizontally) {
                Aside(label, Modifier.clearAndSetSemantics {})
                field()
            }
        },
    )
}
