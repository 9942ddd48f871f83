package app.brace.core

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/**
 * The log of one's own, if there is one, and over it, while the person looks around, a demonstration.
 *
 * Boundary: opens and closes them; what either is, its shell knows.
 */
class LookAround<L : AutoCloseable>(
    private val own: L?,
    private val demonstration: () -> L,
) : AutoCloseable {
    private val on = MutableStateFlow(own ?: demonstration())

    /** The log that is on the screen. */
    val shown: StateFlow<L> = on.asStateFlow()

    /** Opens a demonstration over one's own log. */
    fun demonstrate() {
        if (on.value === own) on.value = demonstration()
    }

    /** Closes the demonstration; absent where there is nothing under it. */
    val leave: (() -> Unit)?
        get() = own?.let {
            {
                val left = on.value
                on.value = it
                if (left !== it) left.close()
            }
        }

    override fun close() {
        if (on.value !== own) on.value.close()
        own?.close()
    }
}
