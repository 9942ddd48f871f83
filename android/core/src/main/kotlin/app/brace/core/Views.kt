package app.brace.core

import app.brace.wire.AppView
import app.brace.wire.Asked
import app.brace.wire.Screen
import app.brace.wire.Subjects

/*
 * What the hold on the core needs to know of a view.
 *
 * Boundary: nothing of how it is drawn.
 */

/** Before the first turn there is nothing to draw, and nothing to speak of. */
internal fun opening() =
    AppView(
        language = "",
        screen = Screen.Opening(""),
        subjects = Subjects(session = "", asked = Asked.Nothing),
        notifications = emptyList(),
        onFault = "",
        keepAwake = false,
    )

/** Something on it ticks. */
internal fun AppView.hasClock(): Boolean =
    when (val shown = screen) {
        is Screen.Today -> shown.value.card.wait != null
        is Screen.Session -> shown.value.rest != null
        else -> false
    }
