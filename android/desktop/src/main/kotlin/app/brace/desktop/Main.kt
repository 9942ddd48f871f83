package app.brace.desktop

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.runtime.withFrameNanos
import androidx.compose.ui.Modifier
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import app.brace.core.LookAround
import app.brace.ui.BraceApp
import app.brace.ui.BraceTheme
import app.brace.ui.Host
import app.brace.ui.Keys
import app.brace.ui.Said
import app.brace.wire.Event
import app.brace.wire.Route
import java.io.File
import java.lang.management.ManagementFactory

/*
 * The phone's app in a phone-sized window: a demonstration, or with `--data DIR` a log of one's own.
 *
 * Boundary: opens what is asked for and closes it again; a log's own host is Log.kt.
 */

fun main(arguments: Array<String>) {
    val data = arguments
        .toList()
        .zipWithNext()
        .firstOrNull { it.first == "--data" }
        ?.second
    val opened = LookAround(data?.let { Log.at(File(it)) }) { Log.demonstration() }
    Runtime.getRuntime().addShutdownHook(Thread(opened::close))
    val place = WindowPlace()
    val state = place.restored()

    application(exitProcessOnExit = true) {
        val keys = remember { Keys() }
        Window(
            onCloseRequest = {
                place.keep(state)
                exitApplication()
            },
            title = "Brace",
            state = state,
            onKeyEvent = keys::press,
        ) {
            val log by opened.shown.collectAsState()
            BraceTheme(font = Roboto) { key(log) { Shown(log, opened, keys) } }
            LaunchedEffect(Unit) { if (System.getenv("BRACE_TIMES") != null) reportFirstFrame() }
        }
    }
}

@Composable
private fun Shown(
    log: Log,
    opened: LookAround<Log>,
    keys: Keys,
) {
    val core = log.core
    val view by core.view.collectAsState()
    val fault by core.fault.collectAsState()
    val said by log.notices.said.collectAsState()
    val host = remember(log) { Host(keys, opened::demonstrate, log::jump, opened.leave) }
    Column {
        said.forEach { notice ->
            Said(notice.title, notice.body) {
                log.notices.hide(notice.id)
                core.send(Event.Go(Route.TODAY))
            }
        }
        Box(Modifier.weight(1f)) { BraceApp(view, core::send, fault, host) }
    }
    LaunchedEffect(log) { core.tick() }
}

/** For docs/performance.md: when the window has drawn its second frame. */
private suspend fun reportFirstFrame() {
    repeat(2) { withFrameNanos {} }
    val since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().startTime
    println("first frame after $since ms")
}
