package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.DayNoticeView

/*
 * A notice about the day, where the cue would be: it says where it comes from, and stands in the way of nothing.
 *
 * Boundary: when it comes and which ways on there are is the view's.
 */

@Composable
internal fun DayNotice(
    notice: DayNoticeView,
    frame: Frame,
) {
    val ground = colours.notice
    Column(
        Modifier
            .padding(vertical = Space.xs)
            .fillMaxWidth()
            .background(ground.ground, Corner.cell)
            .padding(start = 12.dp, top = Space.s, end = 12.dp),
    ) {
        Body(notice.text, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, ground.ink)
        Aside(notice.source)
        FlowRow(horizontalArrangement = Arrangement.spacedBy(Space.m)) {
            notice.ways.forEach { way -> QuietWord(way.label) { frame.tap(way.tap) } }
        }
    }
}
