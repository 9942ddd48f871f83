package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics

/*
 * A notification, where the system shows none: the host puts it over the screens.
 *
 * Boundary: looks only; a tap is the host's to follow.
 */

@Composable
fun Said(
    title: String,
    body: String,
    onClick: () -> Unit,
) {
    val notice = colours.notice
    Column(
        Modifier
            .fillMaxWidth()
            .background(notice.ground)
            .clickable(role = Role.Button, onClick = onClick)
            .semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Assertive }
            .heightIn(min = Reach.between)
            .padding(horizontal = Space.m, vertical = Space.s),
    ) {
        Body(title, color = notice.ink)
        Aside(body, color = notice.ink)
    }
}
