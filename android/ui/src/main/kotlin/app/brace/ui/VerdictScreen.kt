package app.brace.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import app.brace.wire.AdviceView
import app.brace.wire.Offer
import app.brace.wire.Route
import app.brace.wire.VerdictView
import app.brace.wire.WhyLine

/*
 * The verdict: one word, one sentence, the curve, what now; why is folded away under it.
 *
 * Boundary: holds whether why is open; the rest is the view's.
 */

@Composable
internal fun VerdictScreen(
    verdict: VerdictView,
    frame: Frame,
) {
    Page(frame, Route.VERDICT) {
        NoticeLine(frame)
        Verdict(verdict, frame)
    }
}

/** The verdict with all that belongs to it, here and in a session's record. */
@Composable
internal fun Verdict(
    verdict: VerdictView,
    frame: Frame,
) {
    VerdictWord(verdict.mark, verdict.word)
    Body(verdict.sentence)
    verdict.chart?.let { VerdictChart(it, Modifier.padding(top = 16.dp)) }
    if (verdict.now.isNotEmpty()) {
        Heading(verdict.nowTitle, Modifier.padding(top = 24.dp, bottom = 8.dp))
        Column(verticalArrangement = Arrangement.spacedBy(16.dp)) { verdict.now.forEach { Advice(it, frame) } }
    }
    Why(verdict)
}

@Composable
private fun VerdictWord(
    mark: String,
    word: String,
) {
    Row(
        Modifier.padding(top = 16.dp, bottom = 8.dp),
        horizontalArrangement = Arrangement.spacedBy(12.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Mark(mark, 32.dp)
        Heading(word, style = Type.title)
    }
}

/** A thing to do, and where it comes from. */
@Composable
internal fun Advice(
    advice: AdviceView,
    frame: Frame,
) {
    Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
        when (advice.offer) {
            null -> Body(advice.text)
            Offer.ANSWER -> OtherButton(advice.text) { frame.go(Route.ANSWER) }
            Offer.RECALL -> OtherButton(advice.text) { frame.go(Route.RECALL) }
        }
        Aside(advice.source)
    }
}

@Composable
private fun Why(verdict: VerdictView) {
    var open by rememberSaveable { mutableStateOf(false) }
    Row(
        Modifier
            .padding(top = 16.dp)
            .fillMaxWidth()
            .clickable(role = Role.Button) { open = !open }
            .heightIn(min = Reach.between),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Heading(verdict.whyTitle, Modifier.weight(1f))
        Drawn(if (open) Icons.Up else Icons.Down, color = colours.teal)
    }
    if (open) {
        Column(Modifier.padding(bottom = 16.dp), verticalArrangement = Arrangement.spacedBy(16.dp)) {
            verdict.why.lines.forEach { Reason(it) }
        }
    }
}

@Composable
private fun Reason(line: WhyLine) {
    Column {
        Body(line.text)
        Aside(line.source)
    }
}
