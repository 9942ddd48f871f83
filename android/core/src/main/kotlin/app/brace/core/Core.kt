package app.brace.core

import app.brace.ffi.CoreFfi
import app.brace.wire.AppView
import app.brace.wire.Event
import app.brace.wire.Input
import app.brace.wire.Moment
import app.brace.wire.Order
import app.brace.wire.Turn
import app.brace.wire.WorkEvent
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.cancel
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit

/**
 * A shell's hold on the core: one serial thread carries every event to it and publishes what to draw.
 *
 * Boundary: knows no screen and no rule; nothing of it runs on the thread that draws.
 */
class Core(
    privateDir: String,
    deviceProtectedDir: String,
    private val clock: () -> Moment,
    private val onOrder: (Order) -> Unit = {},
) : AutoCloseable {
    private val thread = Executors.newSingleThreadExecutor { Thread(it, "brace-core") }.asCoroutineDispatcher()
    private val scope = CoroutineScope(SupervisorJob() + thread)
    private val opened = lazy { CoreFfi(privateDir, deviceProtectedDir) }
    private val ffi by opened
    private val views = MutableStateFlow(opening())
    private val faults = MutableStateFlow(false)

    /** What to draw: the newest view. */
    val view: StateFlow<AppView> = views.asStateFlow()

    /** The last event came to nothing: the view's `onFault` says so. The next event is handled as ever. */
    val fault: StateFlow<Boolean> = faults.asStateFlow()

    /**
     * Sends an event with the clocks as they are now, when the person taps, and not when its turn comes;
     * done when all it caused is durable and every order is carried out. The view that came of it, if one did.
     */
    fun send(event: Event): Deferred<AppView?> {
        val input = Input(clock(), event)
        return scope.async { handle(input) }
    }

    /** Sends what the system says once all before it is carried out: it holds and shows what came of that. */
    fun report(event: () -> Event): Deferred<AppView?> = scope.async { handle(Input(clock(), event())) }

    /** Lets the clocks on the screen tick, until cancelled: a host calls it while it is visible. */
    suspend fun tick() = withContext(thread) {
        views.map { it.hasClock() }.distinctUntilChanged().collectLatest { ticking ->
            while (ticking) {
                delay(ONE_SECOND)
                handle(Input(clock(), Event.Look))
            }
        }
    }

    override fun close() {
        scope.cancel()
        // The log is closed on its own thread, after the event that may be under way.
        thread.executor.execute { if (opened.isInitialized()) ffi.close() }
        thread.close()
        (thread.executor as ExecutorService).awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)
    }

    /** Sends the chunk back behind every event that waits by now. */
    private fun resume(order: Order.Resume) {
        scope.launch { handle(Input(clock(), Event.Work(WorkEvent.Resume(order.job, order.chunk)))) }
    }

    // Whatever goes wrong over there, the person keeps a screen and is told.
    @Suppress("TooGenericExceptionCaught")
    private fun handle(input: Input): AppView? {
        val turn =
            try {
                Turn.bincodeDeserialize(ffi.update(input.bincodeSerialize()))
            } catch (_: Exception) {
                null
            }
        // A chunk of the core's own work says nothing of what the person did last.
        if (input.event !is Event.Work) faults.value = turn == null
        if (turn != null) {
            views.value = turn.view
            turn.orders.forEach { if (it is Order.Resume) resume(it) else onOrder(it) }
        }
        return turn?.view
    }
}

private const val ONE_SECOND = 1000L
private const val CLOSING_SECONDS = 5L
