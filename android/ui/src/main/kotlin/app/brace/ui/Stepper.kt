package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp

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
) {
    // A long label at a large text size has no room between the two.
    val above = LocalDensity.current.fontScale > ROOMY
    if (above) Aside(label, Modifier.clearAndSetSemantics {})
    Row(
        Modifier
            .fillMaxWidth()
            .height(IntrinsicSize.Min)
            .clip(MaterialTheme.shapes.medium)
            .background(MaterialTheme.colorScheme.surfaceVariant)
            .border(1.dp, MaterialTheme.colorScheme.outlineVariant, MaterialTheme.shapes.medium),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Step(less.first, Sign.Minus, less.second)
        Number(label, value, digits, Modifier.weight(1f), above, onLeave)
        Step(more.first, Sign.Plus, more.second)
    }
}

@Composable
private fun Step(
    label: String,
    sign: Sign,
    onClick: () -> Unit,
) {
    Box(
        Modifier
            .width(72.dp)
            .heightIn(min = Target)
            .fillMaxHeight()
            .clickable(role = Role.Button, onClick = onClick)
            .semantics { contentDescription = label },
        contentAlignment = Alignment.Center,
    ) { SignIcon(sign, color = MaterialTheme.colorScheme.primary) }
}

@Composable
private fun Number(
    label: String,
    value: MutableState<String>,
    digits: Boolean,
    modifier: Modifier,
    named: Boolean,
    onLeave: () -> Unit,
) {
    var inside by remember { mutableStateOf(false) }
    val colors = MaterialTheme.colorScheme
    BasicTextField(
        value = value.value,
        onValueChange = { value.value = it },
        modifier =
            modifier
                .heightIn(min = 68.dp)
                .semantics { contentDescription = label }
                .onFocusChanged {
                    if (inside && !it.isFocused) onLeave()
                    inside = it.isFocused
                },
        textStyle =
            numerals(MaterialTheme.typography.titleLarge).copy(color = colors.onSurface, textAlign = TextAlign.Center),
        singleLine = true,
        keyboardOptions = KeyboardOptions(keyboardType = if (digits) KeyboardType.Number else KeyboardType.Text),
        cursorBrush = SolidColor(colors.primary),
        decorationBox = { field ->
            Column(
                Modifier.padding(bottom = 4.dp),
                verticalArrangement = Arrangement.Center,
                horizontalAlignment = Alignment.CenterHorizontally,
            ) {
                if (!named) Aside(label, Modifier.clearAndSetSemantics {})
                field()
            }
        },
    )
}
