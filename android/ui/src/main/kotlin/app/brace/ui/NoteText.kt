package app.brace.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import app.brace.wire.NoteField

/*
 * A note in a person's own words, on a set, a rating or a session.
 *
 * Boundary: characters being typed; told when the field is left.
 */

@Composable
internal fun NoteText(
    field: NoteField,
    text: MutableState<String>,
    modifier: Modifier = Modifier,
    /** Someone just asked to write it. */
    begun: Boolean = false,
    onLeave: () -> Unit,
) {
    val here = remember { FocusRequester() }
    Field(field.label, text, modifier.focusRequester(here), Takes(field.hint, lines = true), onLeave = onLeave)
    LaunchedEffect(begun) { if (begun) here.requestFocus() }
}
