package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.brace.wire.AboveView
import app.brace.wire.Does
import app.brace.wire.Route
import app.brace.wire.VerdictView

/*
 * The verdict: one word and one sentence in its container, the curve, what now; why is folded away under it.
 *
 * Boundary: what it says is the view's.
 */

@Composable
internal fun VerdictScreen(
    verdict: VerdictView,
    frame: Frame,
) {
    val ground = colours.verdict(verdict.mark)
    Page(frame, Route.VERDICT, lead = Lead(ground) { VerdictWord(verdict, ground, frame) }) {
        NoticeLine(frame)
        Verdict(verdict, frame)
    }
}

/** Mark, word and sentence, and above them what to do about a flag. */
@Composable
internal fun VerdictWord(
    verdict: VerdictView,
    ground: Ground,
    frame: Frame,
) {
    val above = verdict.above
    above?.let { Above(it, verdict, frame) }
    val small = above?.leads == true
    Row(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalAlignment = Alignment.CenterVertically) {
        Mark(verdict.mark, if (small) 24.dp else 40.dp, color = ground.ink)
        Heading(verdict.word, style = if (small) Type.head else Type.title)
    }
    Body(verdict.sentence, Modifier.padding(top = Space.s))
}

/** What to do about a flag that is open; where it takes the verdict's place it is as large as one. */
@Composable
private fun Above(
    above: AboveView,
    verdict: VerdictView,
    frame: Frame,
) {
    val ground = colours.ground(above.urgency)
    Card(Modifier.padding(bottom = Space.m), ground) {
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalAlignment = Alignment.CenterVertically) {
            Drawn(above.urgency.icon(), color = ground.ink, size = if (above.leads) 40.dp else 24.dp)
            Heading(above.text, style = if (above.leads) Type.title else Type.head)
        }
        Body(above.detail)
        // Where it is the first thing to do now, the button is further down.
        if (verdict.actions.none { it.does == Does.Send(above.way.tap) }) {
            QuietButton(above.way.label, after = Icons.Next) { frame.tap(above.way.tap) }
        }
    }
}

/** What belongs to a verdict, here and on a session's page. */
@Composable
internal fun Verdict(
    verdict: VerdictView,
    frame: Frame,
) {
    verdict.plot?.let { Plot(it, Modifier.padding(top = Space.m)) }
    WhatNow(verdict, frame)
    Why(verdict, frame)
}

/** What to do: buttons that lead somewhere, what no button says, one line of sources. */
@Composable
internal fun WhatNow(
    verdict: VerdictView,
    frame: Frame,
) {
    if (verdict.steps.lines.isEmpty() && verdict.actions.isEmpty()) return
    Heading(verdict.nowTitle, Modifier.padding(top = Space.l, bottom = Space.s))
    Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
        verdict.steps.lines.forEach { Body(it) }
        Actions(verdict.actions, frame)
        Aside(verdict.steps.source)
    }
}

/** Why, folded away until it is asked for. */
@Composable
internal fun Why(
    verdict: VerdictView,
    frame: Frame,
) {
    Folding({ Heading(verdict.whyArticle.title, it) }, Modifier.padding(top = Space.m)) {
        Blocks(verdict.whyArticle.blocks, frame, Modifier.padding(bottom = Space.m))
    }
    QuietButton(verdict.what.label) { frame.send(verdict.what.leadsTo) }
}
