package app.brace.ui

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.brace.wire.SessionView

/*
 * The rest since the last set, as large as a gym's wall clock.
 *
 * Boundary: it ticks because the view does.
 */

@Composable
internal fun RestClock(
    session: SessionView,
    frame: Frame,
) {
    Column(Modifier.fillMaxWidth().heightIn(min = HIGH)) {
        val clock = session.resting
        if (clock == null) {
            Body(session.title)
        } else {
            Text(clock, style = if (roomy) Type.numeral else Type.clock, softWrap = false)
            Aside(frame.view.restOver?.text ?: session.labels.rest)
        }
    }
}

private val HIGH = 112.dp
