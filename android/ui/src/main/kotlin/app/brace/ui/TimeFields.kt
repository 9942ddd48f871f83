package app.brace.ui

import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.TimeField
import app.brace.wire.TimeForm

/*
 * A time: date and clock typed, or stepped by five minutes; under it the same as people say it.
 *
 * Boundary: text here; what is a time, and how far a step goes, the core knows.
 */

/** The characters of a time being typed. */
internal class TypedTime(
    given: TimeForm,
) {
    val date = mutableStateOf(given.date)
    val clock = mutableStateOf(given.clock)

    fun form() = TimeForm(date.value, clock.value)
}

@Composable
internal fun rememberTime(given: TimeForm): TypedTime = remember(given) { TypedTime(given) }

@Composable
internal fun TimeFields(
    field: TimeField,
    typed: TypedTime,
    onEarlier: () -> Unit,
    onLater: () -> Unit,
    onLeave: () -> Unit,
) {
    Column(Modifier.padding(vertical = Space.s), verticalArrangement = Arrangement.spacedBy(Space.s)) {
        Fields {
            Field(field.date, typed.date, it, onLeave)
            Field(field.clock, typed.clock, it, onLeave)
        }
        Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
            Step(field.earlier, Icons.Minus, onEarlier)
            Box(Modifier.weight(1f).padding(horizontal = Space.m)) { Body(field.spoken) }
            Step(field.later, Icons.Plus, onLater)
        }
    }
}

/** Side by side, or one below the other where text is large. */
@Composable
private fun Fields(content: @Composable (Modifier) -> Unit) {
    if (roomy) {
        Column(verticalArrangement = Arrangement.spacedBy(Space.s)) { content(Modifier) }
    } else {
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.m)) { content(Modifier.weight(1f)) }
    }
}

/** A field of one line with its name in it. */
@Composable
internal fun Field(
    label: String,
    value: MutableState<String>,
    modifier: Modifier = Modifier,
    onLeave: () -> Unit,
) {
    var inside by remember { mutableStateOf(false) }
    BasicTextField(
        value = value.value,
        onValueChange = { value.value = it },
        modifier =
            modifier
                .fillMaxWidth()
                .semantics { contentDescription = label }
                .onFocusChanged {
                    if (inside && !it.isFocused) onLeave()
                    inside = it.isFocused
                },
        textStyle = Type.body.copy(color = colours.ink),
        singleLine = true,
        cursorBrush = SolidColor(colours.teal),
        decorationBox = { field ->
            Column(
                Modifier
                    .border(1.dp, if (inside) colours.teal else colours.line, Corner.card)
                    .heightIn(min = Reach.between)
                    .padding(horizontal = Space.m, vertical = 6.dp),
                verticalArrangement = Arrangement.Center,
            ) {
                Aside(label, Modifier.clearAndSetSemantics {})
                field()
            }
        },
    )
}
