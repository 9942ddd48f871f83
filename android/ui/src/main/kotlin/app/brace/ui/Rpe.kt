package app.brace.ui

import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
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
    typed: Typed,
    onLeave: () -> Unit,
) {
    var inside by remember { mutableStateOf(false) }
    val colors = MaterialTheme.colorScheme
    BasicTextField(
        value = typed.rpe.value,
        onValueChange = { typed.rpe.value = it },
        modifier =
            Modifier
                .fillMaxWidth()
                .semantics { contentDescription = label }
                .onFocusChanged {
                    if (inside && !it.isFocused) onLeave()
                    inside = it.isFocused
                },
        textStyle = MaterialTheme.typography.titleLarge.copy(color = colors.onSurface),
        singleLine = true,
        keyboardOptions = KeyboardOptions(keyboardType = KeyboardType.Decimal),
        cursorBrush = SolidColor(colors.primary),
        decorationBox = { field ->
            Row(
                Modifier
                    .fillMaxWidth()
                    .border(1.dp, colors.outline, MaterialTheme.shapes.medium)
                    .heightIn(min = Target)
                    .padding(horizontal = 16.dp, vertical = 8.dp),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                Aside(label, Modifier.padding(end = 16.dp).clearAndSetSemantics {})
                field()
            }
        },
    )
}
