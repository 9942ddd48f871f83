package app.brace.ui

import app.brace.core.Evening
import app.brace.wire.ArticleBlock
import app.brace.wire.ArticleId
import app.brace.wire.Event
import app.brace.wire.FigureView
import app.brace.wire.LibraryEvent
import app.brace.wire.Screen
import app.brace.wire.StripStep
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import kotlin.math.abs
import kotlin.math.hypot

/**
 * What is drawn between two phases: it begins and ends as the core says, and no limb grows or shrinks on the way.
 *
 * Boundary: the real core's figures; when each is drawn is tested with the screen.
 */
class PlayingTest {
    private val lifts = listOf(ArticleId.SHELFDEADLIFT, ArticleId.SHELFSQUAT, ArticleId.SHELFRDL)

    private fun pairs(): List<Pair<StripStep, StripStep>> =
        Evening().use { evening ->
            evening.start()
            lifts.flatMap { lift ->
                evening.send(Event.Library(LibraryEvent.Open(lift)))
                val article = (evening.view.screen as Screen.Article).value.article
                val strip = article.blocks.filterIsInstance<ArticleBlock.Strip>().single()
                strip.value.steps.zipWithNext()
            }
        }

    private fun FigureView.lengths() =
        lines.flatMap { line ->
            line.points.zipWithNext { a, b -> hypot((b.x - a.x).toDouble(), (b.y - a.y).toDouble()) }
        }

    private fun FigureView.body(of: StripStep) = lines
        .take(
            of.moves
                .first()
                .lines.size,
        ).map { it.points }

    @Test
    fun itBeginsWithOnePhaseAndEndsWithTheNext() =
        pairs().filter { it.first.moves.isNotEmpty() }.forEach { (step, next) ->
            assertEquals(step.figure, step.towards(next.figure, 0.2f))
            assertEquals(next.figure.body(step), step.towards(next.figure, 1f).body(step))
        }

    @Test
    fun noLimbGrowsOrShrinksOnTheWay() =
        pairs().filter { it.first.moves.isNotEmpty() }.forEach { (step, next) ->
            val (before, after) = listOf(step.figure, next.figure).map { it.lengths() }
            for (part in 41..100) {
                val here = step.towards(next.figure, part / 100f)
                here.lengths().forEachIndexed { at, length ->
                    val (least, most) = minOf(before[at], after[at]) to maxOf(before[at], after[at])
                    val slack = 60.0
                    assertTrue("${step.title} $part: $length not in $least..$most", length > least - slack)
                    assertTrue("${step.title} $part: $length not in $least..$most", length < most + slack)
                }
            }
        }

    @Test
    fun noPointLeapsFromOneMomentToTheNext() =
        pairs().forEach { (step, next) ->
            val drawn = (40..100).map { step.towards(next.figure, it / 100f) }
            drawn.zipWithNext { one, other ->
                val points = { figure: FigureView -> figure.lines.take(6).flatMap { it.points } }
                points(one).zip(points(other)) { a, b ->
                    assertTrue("${step.title}: $a to $b", abs(a.x - b.x) + abs(a.y - b.y) < 200)
                }
            }
        }
}
