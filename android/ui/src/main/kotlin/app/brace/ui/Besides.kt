package app.brace.ui

import androidx.compose.runtime.Composable
import app.brace.wire.ReliefView
import app.brace.wire.RowButton

/*
 * What a rating can be given with: that something was taken against the pain, and that something else is new.
 *
 * Boundary: ticks nothing by itself; whether either is asked is the view's.
 */

/** Ticked before the answer, which is kept with it. */
@Composable
internal fun Relief(
    relief: ReliefView,
    frame: Frame,
) = Ticked(relief.label, relief.on, high = Reach.elsewhere) { frame.tap(relief.tap) }

/** Opens the card of symptoms. */
@Composable
internal fun Symptoms(
    symptoms: RowButton,
    frame: Frame,
) = QuietButton(symptoms.label, after = Icons.Next) { frame.tap(symptoms.tap) }
