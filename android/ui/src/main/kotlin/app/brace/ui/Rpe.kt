package app.brace.ui

import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.runtime.Composable
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
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp

/*
 * The exertion, for those who rate it.
 *
 * Boundary: text as typed; what an RPE is, the core knows.
 */

@Composable
internal fun Rpe(
    label: String,
    none: String,
    typed: Typed,
) {
    var inside by remember { mutableStateOf(false) }
    BasicTextField(
        value = typed.rpe.value,
        onValueChange = { typed.rpe.value = it },
        modifier =
            Modifier
                .widthIn(min = 96.dp)
                .heightIn(min = Reach.elsewhere)
                .semantics { contentDescription = label }
                .onFocusChanged {
                    if (inside && !it.isFocused) typed.commit()
                    inside = it.isFocused
                },
        textStyle = Type.body.copy(color = colours.ink),
        singleLine = true,
        keyboardOptions = KeyboardOptions(keyboardType = KeyboardType.Decimal),
        cursorBrush = SolidColor(colours.teal),
        decorationBox = { field ->
            Row(Modifier.heightIn(min = Reach.elsewhere), verticalAlignment = Alignment.CenterVertically) {
                val given = inside || typed.rpe.value.isNotEmpty()
                Aside(if (given) label else none, Modifier.padding(end = Space.s).clearAndSetSemantics {})
                field()
            }
        },
    )
}
