package app.brace.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.DropdownMenu
import androidx.compose.material3.DropdownMenuItem
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp

/*
 * A word that opens a list of others to choose from.
 *
 * Boundary: looks only; what there is to choose and what is chosen comes in.
 */

@Composable
internal fun <T> Dropdown(
    label: String,
    chosen: String,
    open: Boolean,
    onOpen: (Boolean) -> Unit,
    choices: List<Pair<T, String>>,
    style: TextStyle,
    modifier: Modifier = Modifier,
    onChoose: (T) -> Unit,
) {
    Box(modifier) {
        Opener(label, Role.DropdownList, { onOpen(true) }) { Text(chosen, it, style = style) }
        DropdownMenu(open, { onOpen(false) }) {
            choices.forEach { (choice, name) ->
                DropdownMenuItem(
                    text = { Body(name) },
                    onClick = {
                        onOpen(false)
                        onChoose(choice)
                    },
                    modifier = Modifier.semantics { role = Role.Button },
                )
            }
        }
    }
}

/** A [word] and an arrow down; it is named after what there is to choose. */
@Composable
internal fun Opener(
    label: String,
    role: Role,
    onOpen: () -> Unit,
    word: @Composable (Modifier) -> Unit,
) {
    Row(
        Modifier
            .pulled(start = Space.s)
            .clip(Corner.cell)
            .clickable(role = role, onClick = onOpen)
            .semantics { contentDescription = label }
            .heightIn(min = Reach.elsewhere)
            .padding(horizontal = Space.s),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        word(Modifier.weight(1f, fill = false))
        Drawn(Icons.Down, Modifier.padding(start = Space.xs), colours.teal, 16.dp)
    }
}
