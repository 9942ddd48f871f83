package app.brace.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.collapse
import androidx.compose.ui.semantics.expand
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp

/*
 * What is folded away until it is asked for.
 *
 * Boundary: holds whether it is open; what it says comes in.
 */

@Composable
internal fun Folding(
    title: @Composable (Modifier) -> Unit,
    modifier: Modifier = Modifier,
    high: Dp = Reach.between,
    content: @Composable () -> Unit,
) {
    var open by rememberSaveable { mutableStateOf(false) }

    fun turn(): Boolean {
        open = !open
        return true
    }
    Row(
        modifier
            .fillMaxWidth()
            .clip(Corner.cell)
            .clickable(role = Role.Button) { turn() }
            .semantics { if (open) collapse { turn() } else expand { turn() } }
            .heightIn(min = high),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        title(Modifier.weight(1f))
        Drawn(if (open) Icons.Up else Icons.Down, color = colours.teal)
    }
    if (open) content()
}
