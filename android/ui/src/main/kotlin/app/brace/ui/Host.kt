package app.brace.ui

import app.brace.wire.Risk

/*
 * What only the machine can do that Brace runs on.
 *
 * Boundary: called by the screens; what is not given stays without effect.
 */

/** The host's side of the screens. */
class Host(
    /** Where it sends what is typed outside a field. */
    val keys: Keys = Keys(),
    /** Opens a demonstration: a second core over a folder that is thrown away. */
    val onDemonstrate: () -> Unit = {},
    /** A demonstration's leap of two hours. */
    val onJump: () -> Unit = {},
    /** Closes the demonstration; absent where there is no other log to go back to. */
    val onLeave: (() -> Unit)? = null,
    /** Opens the system's own settings for what stands in a reminder's way. */
    val onSettings: (Risk) -> Unit = {},
    /** Keeps the screen awake, or lets it sleep. */
    val onAwake: (Boolean) -> Unit = {},
)
