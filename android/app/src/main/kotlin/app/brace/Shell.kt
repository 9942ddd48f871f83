package app.brace

import app.brace.core.Core
import app.brace.wire.AppView
import app.brace.wire.Order
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.channels.BufferOverflow
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableSharedFlow

/**
 * A log that a screen can show: one's own, or a demonstration.
 *
 * Boundary: what both have for the activity.
 */
interface Shell : AutoCloseable {
    val core: Core

    /** The orders that only a screen can carry out; gone where none is there. */
    val orders: Flow<Order>

    /** Every entry point: starts the core where it has not been, and tells it how the phone stands. */
    fun wake(): Deferred<AppView?>

    /** A demonstration's leap ahead. */
    fun jump()
}

/** Holds no more orders than a tap causes. */
internal fun ordersForScreen() = MutableSharedFlow<Order>(0, WAITING, BufferOverflow.DROP_OLDEST)

private const val WAITING = 16
