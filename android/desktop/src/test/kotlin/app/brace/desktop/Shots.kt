package app.brace.desktop

import androidx.compose.ui.geometry.Size
import androidx.compose.ui.semantics.ScrollAxisRange
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import app.brace.core.Evening
import app.brace.ui.BraceApp
import app.brace.ui.BraceTheme

/** How a screen is looked at. */
internal enum class Look(
    val dark: Boolean,
    val fontScale: Float,
    /** The pixels of a dp: enough to read by, and small files. */
    val density: Float,
) {
    Light(false, 1f, 1.5f),
    Dark(true, 1f, 1.5f),
    Large(false, 2f, 1f),
}

internal const val WIDTH_DP = 360
internal const val HEIGHT_DP = 740

/**
 * Shows a scene on a phone of 360 by 740 dp, does its taps, and looks with [look].
 * Where a screen scrolls, the phone is made as high as it has to be if [whole].
 */
internal fun <T> show(
    scene: Scene,
    language: String,
    how: Look,
    whole: Boolean = false,
    look: SkikoComposeUiTest.() -> T,
): T {
    val view =
        Evening(language).use { evening ->
            scene.lived(evening)
            evening.view
        }

    val density = density(scene, how)

    fun <R> on(
        height: Float,
        then: SkikoComposeUiTest.() -> R,
    ): R {
        var result: Result<R>? = null
        val size = Size(WIDTH_DP * density, height)
        runSkikoComposeUiTest(size, Density(density, how.fontScale)) {
            setContent {
                BraceTheme(how.dark, Roboto, reducedMotion = true) { BraceApp(view, send = {}) }
            }
            scene.taps(view).forEach { label ->
                onAllNodes(hasText(label) or hasContentDescription(label)).onFirst().also {
                    runCatching { it.performScrollTo() }
                    it.performClick()
                }
            }
            waitForIdle()
            result = Result.success(then())
        }
        return checkNotNull(result).getOrThrow()
    }
    val screenful = HEIGHT_DP * density
    val more = if (whole) on(screenful) { scrollable() } else 0f
    return on(screenful + more, look)
}

/** The pixels of a dp in a scene's picture. */
internal fun density(
    scene: Scene,
    how: Look,
): Float = if (scene.tall) how.density * TALL else how.density

private const val TALL = 0.6f

/** How far the screen scrolls down, pixels. */
internal fun SkikoComposeUiTest.scrollable(): Float = scroll { it.maxValue() }

/** How far down the screen is scrolled, pixels. */
internal fun SkikoComposeUiTest.scrolled(): Float = scroll { it.value() }

private fun SkikoComposeUiTest.scroll(of: (ScrollAxisRange) -> Float): Float =
    nodes().maxOfOrNull { it.config.getOrNull(SemanticsProperties.VerticalScrollAxisRange)?.let(of) ?: 0f } ?: 0f

/** All that assistive technology sees, popups included. */
internal fun SkikoComposeUiTest.nodes(merged: Boolean = true): List<SemanticsNode> {
    fun below(node: SemanticsNode): List<SemanticsNode> = listOf(node) + node.children.flatMap(::below)
    return onAllNodes(isRoot(), useUnmergedTree = !merged).fetchSemanticsNodes().flatMap(::below)
}

/** What is read out for a node. */
internal fun SemanticsNode.spoken(): String =
    buildList {
        config.getOrNull(SemanticsProperties.ContentDescription)?.let(::addAll)
        config.getOrNull(SemanticsProperties.Text)?.forEach { add(it.text) }
    }.joinToString(" ").trim()

internal fun SemanticsNode.acts(): Boolean =
    SemanticsActions.OnClick in config || SemanticsActions.SetText in config || SemanticsProperties.Selected in config
