package app.brace

import android.Manifest
import android.animation.ValueAnimator
import android.content.Intent
import android.os.Build
import android.os.Bundle
import android.view.WindowManager
import androidx.activity.ComponentActivity
import androidx.activity.compose.BackHandler
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.foundation.layout.Box
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.onKeyEvent
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import androidx.lifecycle.lifecycleScope
import androidx.lifecycle.repeatOnLifecycle
import app.brace.device.dial
import app.brace.device.openLanguages
import app.brace.device.openSettings
import app.brace.device.tick
import app.brace.reminders.opened
import app.brace.ui.BraceApp
import app.brace.ui.BraceTheme
import app.brace.ui.Host
import app.brace.ui.Keys
import app.brace.wire.Order
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.launch

/**
 * The one window: draws the view, and does what only a screen can.
 *
 * Boundary: no state of its own; where the person is, the core knows, through every recreation.
 */
class MainActivity : ComponentActivity() {
    private val brace get() = (application as BraceApplication).brace
    private val keys = Keys()
    internal val pickers = FilePickers(this) { brace }
    private val permission = registerForActivityResult(ActivityResultContracts.RequestPermission()) { brace.asked() }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        lifecycleScope.launch {
            repeatOnLifecycle(Lifecycle.State.STARTED) {
                brace.wake()
                launch { brace.logs.shown.collectLatest { it.core.tick() } }
                launch { brace.logs.shown.collectLatest { it.orders.collect(::carryOut) } }
                launch { brace.asksToNotify.collect { if (it) askToNotify() } }
            }
        }
        if (savedInstanceState == null) followNote(intent)
        setContent { Shown() }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        followNote(intent)
    }

    /** A tap on a question leads to its grid. */
    private fun followNote(intent: Intent) {
        val event = intent.opened() ?: return
        brace.wake()
        brace.core.send(event)
    }

    @Composable
    private fun Shown() {
        val log by brace.logs.shown.collectAsStateWithLifecycle()
        BraceTheme(reducedMotion = !ValueAnimator.areAnimatorsEnabled()) { key(log) { Shown(log) } }
        BackHandler(keys.leadBack, keys::back)
    }

    @Composable
    private fun Shown(log: Shell) {
        val view by log.core.view.collectAsStateWithLifecycle()
        val fault by log.core.fault.collectAsStateWithLifecycle()
        val host = remember {
            Host(keys, brace.logs::demonstrate, log::jump, brace.logs.leave, { openSettings(it) }, ::keepAwake)
        }
        Box(Modifier.onKeyEvent(keys::press)) { BraceApp(view, log.core::send, fault, host) }
    }

    private fun carryOut(order: Order) {
        when (order) {
            is Order.Confirm -> window.decorView.tick()
            is Order.Dial -> dial(order.number)
            is Order.File -> pickers.carryOut(order.value)
            is Order.OpenLanguages -> openLanguages()
            is Order.Reminder, is Order.Resume -> Unit
        }
    }

    private fun askToNotify() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            permission.launch(Manifest.permission.POST_NOTIFICATIONS)
        }
    }

    private fun keepAwake(awake: Boolean) {
        if (awake) {
            window.addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        } else {
            window.clearFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        }
    }
}
