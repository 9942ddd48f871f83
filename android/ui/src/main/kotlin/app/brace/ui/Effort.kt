package app.brace.ui

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.runtime.Composable
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.brace.wire.EffortView
import app.brace.wire.SetStep

/*
 * How hard the set was, for those who say it: typed, or stepped.
 *
 * Boundary: text as typed; the scale, and what a number on it is, the core knows.
 */

@Composable
internal fun Effort(
    effort: EffortView,
    typed: Typed,
    onStep: (SetStep) -> Unit,
) {
    val inside = remember { mutableStateOf(false) }
    Row(verticalAlignment = Alignment.CenterVertically) {
        IconOnly(Icons.Minus, effort.less) { onStep(SetStep.RPEDOWN) }
        BasicTextField(
            value = typed.rpe.value,
            onValueChange = { typed.rpe.value = it },
            modifier =
                Modifier
                    .width(if (roomy) 112.dp else 72.dp)
                    .heightIn(min = Reach.elsewhere)
                    .semantics { contentDescription = effort.label }
                    .leaving(inside, typed::commit),
            textStyle = Type.body.copy(color = colours.ink, textAlign = TextAlign.Center),
            singleLine = true,
            keyboardOptions = KeyboardOptions(keyboardType = KeyboardType.Decimal),
            cursorBrush = SolidColor(colours.teal),
            decorationBox = { field ->
                Box(Modifier.heightIn(min = Reach.elsewhere), Alignment.Center) {
                    val none = typed.rpe.value.isEmpty() && !inside.value
                    if (none) Aside(effort.text, Modifier.clearAndSetSemantics {})
                    field()
                }
            },
        )
        IconOnly(Icons.Plus, effort.more, atEnd = true) { onStep(SetStep.RPEUP) }
    }
}
