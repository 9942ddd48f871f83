package app.brace.desktop

import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.withFrameNanos
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import app.brace.core.Core
import app.brace.ui.BraceApp
import app.brace.ui.BraceTheme
import app.brace.wire.Event
import app.brace.wire.HourCycle
import app.brace.wire.LocaleChoice
import app.brace.wire.Route
import app.brace.wire.Start
import app.brace.wire.StartReason
import java.io.File
import java.lang.management.ManagementFactory
import java.nio.file.Files
import java.util.Locale

/*
 * The phone's app in a phone-sized window: a demonstration, or with `--data DIR` a log of one's own.
 *
 * Boundary: a host like the phone's activity; the screens and the core are the phone's.
 */

fun main(arguments: Array<String>) {
    val data = arguments
        .toList()
        .zipWithNext()
        .firstOrNull { it.first == "--data" }
        ?.second
    val folder = data?.let(::File) ?: Files.createTempDirectory("brace-demonstration").toFile()
    val clocks = Clocks()
    val core = Core(folder.path, folder.path, clocks::now)
    Runtime.getRuntime().addShutdownHook(
        Thread {
            core.close()
            // What was thrown away from the start is gone when the window is.
            if (data == null) folder.deleteRecursively()
        },
    )
    val reason = if (data == null) StartReason.DEMONSTRATION else StartReason.UI
    core.send(Event.Start(Start(true, reason, locale())))

    application(exitProcessOnExit = true) {
        val view by core.view.collectAsState()
        val fault by core.fault.collectAsState()
        Window(
            onCloseRequest = ::exitApplication,
            title = "Brace",
            state = rememberWindowState(width = 360.dp, height = 800.dp),
            onKeyEvent = { pressed ->
                val back = pressed.type == KeyEventType.KeyUp && pressed.key == Key.Escape && view.back != null
                if (back) core.send(Event.Go(Route.TODAY))
                back
            },
        ) {
            BraceTheme(font = Roboto) {
                BraceApp(view, core::send, fault) {
                    clocks.jump()
                    core.send(Event.Look)
                }
            }
            LaunchedEffect(Unit) { core.tick() }
            LaunchedEffect(Unit) { if (System.getenv("BRACE_TIMES") != null) reportFirstFrame() }
        }
    }
}

private fun locale(): LocaleChoice {
    val locale = Locale.getDefault()
    return LocaleChoice(listOf(locale.toLanguageTag()), HourCycle.H24, 0u)
}

/** For docs/performance.md: when the window has drawn its second frame. */
private suspend fun reportFirstFrame() {
    repeat(2) { withFrameNanos {} }
    val since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().startTime
    println("first frame after $since ms")
}
