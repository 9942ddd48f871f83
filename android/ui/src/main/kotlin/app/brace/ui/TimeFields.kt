package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
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
            Field(field.date, typed.date, it, onLeave = onLeave)
            Field(field.clock, typed.clock, it, onLeave = onLeave)
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
