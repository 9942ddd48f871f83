package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.ArticleBlock
import app.brace.wire.ArticleLine
import app.brace.wire.ClaimView
import app.brace.wire.DoDontView
import app.brace.wire.LinkView
import app.brace.wire.SourcesView

/*
 * An article's blocks, one below the other.
 *
 * Boundary: looks only; texts, figures and where a tap leads are the view's.
 */

@Composable
internal fun Blocks(
    blocks: List<ArticleBlock>,
    frame: Frame,
    modifier: Modifier = Modifier,
) {
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Space.m)) {
        // What a search comes to stands under another heading than what there is to browse.
        val live = blocks.any { it is ArticleBlock.Search }
        blocks.forEach { Block(it, frame, live) }
    }
}

@Composable
private fun Block(
    block: ArticleBlock,
    frame: Frame,
    live: Boolean,
) {
    when (block) {
        is ArticleBlock.Heading -> Heading(block.value, Modifier.padding(top = Space.s).said(live))
        is ArticleBlock.Paragraph -> Line(block.value)
        is ArticleBlock.Items -> Items(block.value)
        is ArticleBlock.DoDont -> Both(block.value)
        is ArticleBlock.Claim -> Claim(block.value)
        is ArticleBlock.Table -> Table(block.value)
        is ArticleBlock.Figure -> Box(Modifier.fillMaxWidth(), Alignment.Center) { Figure(block.value) }
        is ArticleBlock.Plot -> Plot(block.value)
        is ArticleBlock.Sources -> Sources(block.value)
        is ArticleBlock.Links -> Links(block.value, frame)
        is ArticleBlock.Actions -> Actions(block.value, frame)
        is ArticleBlock.Staircase -> Staircase(block.value)
        is ArticleBlock.Bar -> BarDrawing(block.value)
        is ArticleBlock.Stepper -> Stepped(block.value, frame)
        is ArticleBlock.Search -> SearchField(block.value, frame)
        is ArticleBlock.Strip -> Strip(block.value, frame)
    }
}

/** Said when it changes. */
private fun Modifier.said(live: Boolean) =
    if (live) semantics { liveRegion = LiveRegionMode.Polite } else this

/** What is said, and small behind it where from. */
@Composable
internal fun Line(
    line: ArticleLine,
    modifier: Modifier = Modifier,
) {
    Column(modifier.semantics(mergeDescendants = true) {}) {
        Body(line.text)
        line.chip?.let { Aside(it) }
    }
}

@Composable
internal fun Items(lines: List<ArticleLine>) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
        lines.forEach { line ->
            Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
                Box(Modifier.padding(top = 9.dp).size(6.dp).background(colours.quiet, CircleShape))
                Line(line, Modifier.weight(1f))
            }
        }
    }
}

@Composable
private fun Both(both: DoDontView) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
        Card {
            Heading(both.doLabel)
            Body(both.wanted)
        }
        Card {
            Heading(both.dontLabel)
            Body(both.unwanted)
        }
    }
}

/** What limits a claim lies directly under it, in a container of its own. */
@Composable
private fun Claim(claim: ClaimView) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
        Line(claim.claim)
        Card { Line(claim.correction) }
    }
}

@Composable
private fun Sources(sources: SourcesView) {
    if (sources.names.isEmpty()) return
    Column(Modifier.padding(top = Space.s)) {
        Aside(sources.title)
        sources.names.forEach { Aside(it) }
    }
}

/** Rows that open something. */
@Composable
internal fun Links(
    links: List<LinkView>,
    frame: Frame,
) {
    Column {
        links.forEachIndexed { at, link ->
            if (at > 0) HorizontalDivider(color = colours.faint)
            Opens(link.label) { frame.send(link.leadsTo) }
        }
    }
}

/** A row that opens something. */
@Composable
internal fun Opens(
    label: String,
    onClick: () -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .clickable(role = Role.Button, onClick = onClick)
            .heightIn(min = Reach.between)
            .padding(vertical = Space.s),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Body(label, Modifier.weight(1f))
        Drawn(Icons.Next, color = colours.teal, size = 20.dp)
    }
}
