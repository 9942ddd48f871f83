package app.brace.desktop

import app.brace.core.Evening
import app.brace.core.Evening.Companion.lower
import app.brace.wire.Event
import app.brace.wire.FilesEvent
import app.brace.wire.Order
import app.brace.wire.RecoveryEvent
import app.brace.wire.Route
import app.brace.wire.SummaryEvent
import app.brace.wire.Turn
import app.brace.wire.WorkEvent
import java.io.File

/*
 * The log as a whole: as a file, out and in, as a page for a clinician, and gone with a snapshot left.
 *
 * Boundary: the views come from the real core; nothing is made up.
 */

/** What another app writes above its rows, from the core's own examples. */
internal val STRONG_HEADER: String =
    listOf("../shared", "../../shared")
        .map { File(it, "src/exchange/imports/fixtures/strong-classic.csv") }
        .first { it.isFile }
        .useLines { it.first() }

/** Another app's export without a unit, with a name that Brace does not know. */
private val STRONG =
    """
    $STRONG_HEADER
    2025-03-04 18:05:00,"Evening",1h,"Deadlift (Barbell)",1,100.0,5.0,0,0.0,"","",8
    2025-03-04 18:05:00,"Evening",1h,"Deadlift (Barbell)",2,102.5,5.0,0,0.0,"","",
    2025-03-04 18:05:00,"Evening",1h,"Sunday Special",1,20.0,12.0,0,0.0,"","",
    2025-03-04 18:05:00,"Evening",1h,"Plank",1,0,0,0,60.0,"","",

    """.trimIndent()

/** A job of the core's own goes on until it is done. */
private fun Evening.finished(begun: Turn) {
    var turn = begun
    while (true) {
        val next = turn.orders.filterIsInstance<Order.Resume>().lastOrNull() ?: return
        turn = send(Event.Work(WorkEvent.Resume(next.job, next.chunk)))
    }
}

/** On the page of files, a file just chosen. */
private fun Evening.chosen(
    name: String,
    text: String,
) {
    val file = File(folder, name).apply { writeText(text) }
    go(Route.FILES)
    finished(send(Event.Files(FilesEvent.Picked(file.path, name))))
}

/** A session of the day before, of which there is a snapshot and nothing else. */
private fun Evening.leftWithASnapshot() {
    Evening(folder = folder, leaves = true).use {
        it.answered(1)
        it.finished(it.send(Event.Recovery(RecoveryEvent.MakeSnapshot)))
    }
    folder
        .listFiles()
        .orEmpty()
        .filterNot { it.name == "snapshots" }
        .forEach { it.deleteRecursively() }
    later(24 * 60)
    start()
}

internal val LOG_SCENES =
    listOf(
        Scene("files", tall = true) {
            start()
            go(Route.FILES)
        },
        Scene("files-asked", tall = true) {
            start()
            chosen("strong.csv", STRONG)
        },
        Scene("recovery-restore") { leftWithASnapshot() },
        Scene("summary", tall = true) {
            lifted()
            later(1)
            rate(1)
            later(30)
            endSession(lower(2))
            later(122)
            answer(2, Evening.LowerBack)
            send(Event.Summary(SummaryEvent.Open))
        },
    )
