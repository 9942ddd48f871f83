package app.brace.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusDirection
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.isCtrlPressed
import androidx.compose.ui.input.key.isMetaPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.platform.LocalFocusManager
import kotlinx.coroutines.delay

/*
 * A keyboard: arrows between neighbours or phases, digits on the pad, what a host hands on to the screen that is drawn.
 *
 * Boundary: keys that a focused field did not take; what they do is the screens'.
 */

/** Where a host sends the keys that no field took. */
class Keys {
    internal var onDigit: ((Int) -> Unit)? = null
    internal var onBack: (() -> Unit)? = null
        set(value) {
            field = value
            leadBack = value != null
        }
    internal var onDestination: ((Int) -> Unit)? = null
    internal var onStep: ((Int) -> Unit)? = null

    /** Whether the screen that is drawn has a way back. */
    var leadBack: Boolean by mutableStateOf(false)
        private set

    /** Takes that way. */
    fun back() {
        onBack?.invoke()
    }

    /** Takes a key; `true` where it was for this. */
    fun press(event: KeyEvent): Boolean {
        val take = taken(event) ?: return false
        if (event.type == KeyEventType.KeyDown) take()
        return true
    }

    private fun taken(event: KeyEvent): (() -> Unit)? {
        val digit = DIGITS.indexOfFirst { event.key in it }
        return when {
            event.key == Key.Escape -> onBack
            event.key == Key.DirectionLeft -> onStep?.let { { it(-1) } }
            event.key == Key.DirectionRight -> onStep?.let { { it(1) } }
            digit < 0 -> null
            event.isAltPressed -> onDestination?.let { { it(digit) } }.takeIf { digit > 0 }
            event.isCtrlPressed || event.isMetaPressed -> null
            else -> onDigit?.let { { it(digit) } }
        }
    }
}

private val DIGITS =
    listOf(
        setOf(Key.Zero, Key.NumPad0),
        setOf(Key.One, Key.NumPad1),
        setOf(Key.Two, Key.NumPad2),
        setOf(Key.Three, Key.NumPad3),
        setOf(Key.Four, Key.NumPad4),
        setOf(Key.Five, Key.NumPad5),
        setOf(Key.Six, Key.NumPad6),
        setOf(Key.Seven, Key.NumPad7),
        setOf(Key.Eight, Key.NumPad8),
        setOf(Key.Nine, Key.NumPad9),
    )

/** How long a 1 waits for the 0 of a 10, milliseconds. */
private const val TEN_MS = 600L

/** Digits rate: each at once, a 1 once no 0 has followed. */
@Composable
internal fun DigitsRate(
    keys: Keys,
    onRate: (UByte) -> Unit,
) {
    var one by remember { mutableStateOf(false) }
    val rate by rememberUpdatedState(onRate)
    DisposableEffect(keys) {
        val typed: (Int) -> Unit = { digit ->
            if (one) {
                one = false
                rate(if (digit == 0) 10u else 1u)
            } else if (digit == 1) {
                one = true
            } else {
                rate(digit.toUByte())
            }
        }
        keys.onDigit = typed
        onDispose { if (keys.onDigit === typed) keys.onDigit = null }
    }
    LaunchedEffect(one) {
        if (one) {
            delay(TEN_MS)
            one = false
            rate(1u)
        }
    }
}

/** The arrows to the left and the right step: by -1, by 1. */
@Composable
internal fun ArrowsStep(
    keys: Keys,
    onStep: (Int) -> Unit,
) {
    val step by rememberUpdatedState(onStep)
    DisposableEffect(keys) {
        val pressed: (Int) -> Unit = { step(it) }
        keys.onStep = pressed
        onDispose { if (keys.onStep === pressed) keys.onStep = null }
    }
}

/** Arrows lead to the neighbour in that direction. */
@Composable
internal fun Modifier.byArrows(): Modifier {
    val focus = LocalFocusManager.current
    return onKeyEvent { event ->
        val way =
            when (event.key) {
                Key.DirectionLeft -> FocusDirection.Left
                Key.DirectionRight -> FocusDirection.Right
                Key.DirectionUp -> FocusDirection.Up
                Key.DirectionDown -> FocusDirection.Down
                else -> null
            }
        way != null && event.type == KeyEventType.KeyDown && focus.moveFocus(way)
    }
}
