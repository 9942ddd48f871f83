package app.brace.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.brace.wire.Event
import app.brace.wire.RowField
import app.brace.wire.RowsEvent

/*
 * The fields of a page of rows: the one searched in sends each character, the others what stands in them once they
 * are left.
 *
 * Boundary: characters being typed; what is tapped elsewhere comes after them.
 */

/** What is typed into the fields of a page and not told yet: a tap elsewhere need not take the keyboard from one. */
internal class Typing {
    private val fields = mutableMapOf<String, () -> Unit>()

    fun tell() = fields.values.toList().forEach { it() }

    fun begin(
        key: String,
        tell: () -> Unit,
    ) {
        fields[key] = tell
    }

    fun end(key: String) {
        fields -= key
    }
}

private fun typed(
    field: RowField,
    text: String,
) = Event.Rows(RowsEvent.Type(field.key, text))

@Composable
internal fun TypedField(
    label: String,
    field: RowField,
    frame: Frame,
    modifier: Modifier = Modifier,
) {
    val text = remember(field) { mutableStateOf(field.text) }
    var told by remember(field) { mutableStateOf(field.text) }

    fun tell() {
        if (text.value == told) return
        told = text.value
        frame.send(typed(field, text.value))
    }
    DisposableEffect(field, frame.send) {
        frame.typing.begin(field.key, ::tell)
        onDispose { frame.typing.end(field.key) }
    }
    Field(label, text, modifier, Takes(field.hint.takeIf { it != label }.orEmpty(), field.numeric), onLeave = ::tell)
}

/** While someone types here, what comes back from the core is behind them. */
@Composable
internal fun SearchField(
    field: RowField,
    frame: Frame,
    modifier: Modifier = Modifier,
) {
    val text = remember(field.key) { mutableStateOf(field.text) }
    var inside by remember(field.key) { mutableStateOf(false) }
    LaunchedEffect(field.text) { if (!inside) text.value = field.text }
    Field(
        "",
        text,
        modifier,
        Takes(field.hint, field.numeric, before = Icons.Search),
        onType = {
            text.value = it
            frame.send(typed(field, it))
        },
        onFocus = { inside = it },
    ) {}
}
