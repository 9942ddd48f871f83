package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.brace.wire.ConfirmView

/*
 * A question before something is done: the button that does nothing lies where the one that asked lay.
 *
 * Boundary: what is asked is the view's.
 */

@Composable
internal fun Confirm(
    confirm: ConfirmView,
    onYes: () -> Unit,
    onNo: () -> Unit,
) {
    Body(confirm.text, Modifier.semantics { liveRegion = LiveRegionMode.Assertive })
    OtherButton(confirm.yes, Modifier.padding(vertical = Space.s), onClick = onYes)
    OtherButton(confirm.no, onClick = onNo)
}
