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
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalFocusManager
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp

/*
 * A field to type in, with its name in it.
 *
 * Boundary: text as typed; told when the field is left.
 */

/** What kind of text a field takes, and what stands in it while it is empty. */
internal class Takes(
    val hint: String = "",
    val numeric: Boolean = false,
    /** More than one line. */
    val lines: Boolean = false,
    val before: ImageVector? = null,
)

@Composable
internal fun Field(
    label: String,
    value: MutableState<String>,
    modifier: Modifier = Modifier,
    takes: Takes = Takes(),
    onType: (String) -> Unit = { value.value = it },
    onFocus: (Boolean) -> Unit = {},
    onLeave: () -> Unit,
) {
    val inside = remember { mutableStateOf(false) }
    val focus = LocalFocusManager.current
    BasicTextField(
        value = value.value,
        onValueChange = onType,
        modifier =
            modifier
                .fillMaxWidth()
                .semantics { contentDescription = label.ifEmpty { takes.hint } }
                .leaving(inside, onLeave)
                .onFocusChanged { onFocus(it.isFocused) },
        textStyle = Type.body.copy(color = colours.ink),
        singleLine = !takes.lines,
        maxLines = if (takes.lines) MOST_LINES else 1,
        keyboardOptions =
            KeyboardOptions(
                keyboardType = if (takes.numeric) KeyboardType.Decimal else KeyboardType.Text,
                imeAction = if (takes.lines) ImeAction.Default else ImeAction.Done,
            ),
        keyboardActions = KeyboardActions(onDone = { focus.clearFocus() }),
        cursorBrush = SolidColor(colours.teal),
        decorationBox = { field ->
            Row(
                Modifier
                    .border(1.dp, if (inside.value) colours.teal else colours.line, Corner.card)
                    .heightIn(min = Reach.between)
                    .padding(horizontal = Space.m, vertical = 6.dp),
                horizontalArrangement = Arrangement.spacedBy(12.dp),
                verticalAlignment = Alignment.CenterVertically,
            ) {
                takes.before?.let { Drawn(it, color = colours.quiet) }
                Column(Modifier.weight(1f)) {
                    Aside(label, Modifier.clearAndSetSemantics {})
                    Box {
                        if (value.value.isEmpty()) Body(takes.hint, Modifier.clearAndSetSemantics {}, colours.quiet)
                        field()
                    }
                }
            }
        },
    )
}

/** What is longer scrolls in its field. */
private const val MOST_LINES = 3

/** Tells when a field is left; whether the keyboard is [inside] is kept for its looks. */
internal fun Modifier.leaving(
    inside: MutableState<Boolean>,
    onLeave: () -> Unit,
): Modifier =
    onFocusChanged {
        if (inside.value && !it.isFocused) onLeave()
        inside.value = it.isFocused
    }
