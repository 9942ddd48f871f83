package app.brace.core

import app.brace.ffi.CoreFfi
import app.brace.wire.AppView
import app.brace.wire.Event
import app.brace.wire.Moment
import app.brace.wire.Order
import app.brace.wire.Screen
import app.brace.wire.Turn
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
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

/** What a screen asks for; the clocks come in when it is sent. */
typealias Intent = (Moment) -> Event

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

    /** Sends an intent with the clocks as they are now; done when all it caused is durable. */
    fun send(intent: Intent): Job {
        val event = intent(clock())
        return scope.launch { handle(event) }
    }

    /** Lets the clocks on the screen tick, until cancelled: a host calls it while it is visible. */
    suspend fun tick() = withContext(thread) {
        views.map { it.hasClock() }.distinctUntilChanged().collectLatest { ticking ->
            while (ticking) {
                delay(ONE_SECOND)
                handle(Event.Look(clock()))
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

    // Whatever goes wrong over there, the person keeps a screen and is told.
    @Suppress("TooGenericExceptionCaught")
    private fun handle(event: Event) {
        val turn =
            try {
                Turn.bincodeDeserialize(ffi.update(event.bincodeSerialize()))
            } catch (_: Exception) {
                null
            }
        faults.value = turn == null
        if (turn != null) {
            views.value = turn.view
            turn.orders.forEach(onOrder)
        }
    }
}

private const val ONE_SECOND = 1000L
private const val CLOSING_SECONDS = 5L

/** Before the first turn there is nothing to draw. */
private fun opening() =
    AppView(
        language = "",
        screen = Screen.Opening(""),
        notifications = emptyList(),
        onFault = "",
    )

private fun AppView.hasClock(): Boolean =
    when (val shown = screen) {
        is Screen.Today -> shown.value.card.wait != null
        is Screen.Session -> shown.value.resting != null
        else -> false
    }
