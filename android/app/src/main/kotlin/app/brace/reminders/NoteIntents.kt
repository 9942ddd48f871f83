package app.brace.reminders

import android.app.PendingIntent
import android.app.RemoteInput
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import app.brace.MainActivity
import app.brace.core.answered
import app.brace.core.dismissed
import app.brace.core.skipped
import app.brace.core.snoozed
import app.brace.wire.Event
import app.brace.wire.HistoryEvent
import app.brace.wire.QuestionRef
import app.brace.wire.Route

/*
 * What a notification sends: the deed and its question stand in the address, by which the system tells intents apart.
 *
 * Boundary: reads and writes addresses; whether the question still stands, the core finds out.
 */

private const val SCHEME = "brace"
private const val SNOOZE = "snooze"
private const val SKIP = "skip"
private const val DISMISS = "dismiss"
private const val TYPE = "type"
private const val UNDO = "undo"
private const val OPEN = "open"

/** What is typed into a notification. */
internal const val TYPED = "typed"

/** A number on no scale: what was typed is none, and the core says so. */
private val NoNumber = UByte.MAX_VALUE

/** The intents of one question. */
internal class NoteIntents(
    private val context: Context,
    private val question: QuestionRef,
) {
    val snooze get() = broadcast(SNOOZE)
    val skip get() = broadcast(SKIP)
    val dismiss get() = broadcast(DISMISS)

    fun answer(nrs: UByte) = broadcast("$nrs")

    fun undo(token: String) = broadcast("$UNDO/$token")

    /** The one that the system may fill in; it is for this app's own receiver alone. */
    val type: PendingIntent
        get() {
            val mutable = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) PendingIntent.FLAG_MUTABLE else 0
            return PendingIntent.getBroadcast(context, 0, addressed(TYPE), mutable or PendingIntent.FLAG_UPDATE_CURRENT)
        }

    /** Opens the app directly, as the system wants it of a tap. */
    fun open(isQuestion: Boolean): PendingIntent {
        val intent = Intent(context, MainActivity::class.java).setFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
        if (isQuestion) intent.setData(address(OPEN))
        return PendingIntent.getActivity(context, 0, intent, PendingIntent.FLAG_IMMUTABLE)
    }

    private fun broadcast(deed: String) =
        PendingIntent.getBroadcast(context, 0, addressed(deed), PendingIntent.FLAG_IMMUTABLE)

    private fun addressed(deed: String) = Intent(context, AnswerReceiver::class.java).setData(address(deed))

    private fun address(deed: String): Uri =
        Uri.fromParts(SCHEME, "note/${question.id}/${question.generation}/$deed", null)
}

/** What a notification was asked to send. */
internal class Deed(
    val question: QuestionRef,
    val event: Event,
) {
    val isAnswer get() = event is Event.Check
    val isUndo get() = event is Event.History
}

/** The deed of an intent; none where its address is not one of these. */
internal fun Intent.deed(): Deed? {
    val (question, deed) = address() ?: return null
    val event = when (deed.first()) {
        SNOOZE -> question.snoozed()
        SKIP -> question.skipped()
        DISMISS -> question.dismissed()
        TYPE -> question.answered(typed())
        UNDO -> Event.History(HistoryEvent.Undo(deed.last()))
        else -> question.answered(deed.first().toUByteOrNull() ?: NoNumber)
    }
    return Deed(question, event)
}

/** Where a tap on a question leads. */
internal fun Intent.opened(): Event? = address()?.takeIf { it.second.first() == OPEN }?.let { Event.Go(Route.ANSWER) }

private fun Intent.address(): Pair<QuestionRef, List<String>>? {
    val parts = data
        ?.takeIf { it.scheme == SCHEME }
        ?.schemeSpecificPart
        .orEmpty()
        .split('/')
    if (parts.size < NAMED || parts[0] != "note") return null
    val generation = parts[2].toUIntOrNull() ?: return null
    return QuestionRef(parts[1], generation) to parts.drop(NAMED - 1)
}

private fun Intent.typed(): UByte {
    val text = RemoteInput.getResultsFromIntent(this)?.getCharSequence(TYPED) ?: return NoNumber
    return text.trim().toString().toUByteOrNull() ?: NoNumber
}

/** The parts of an address up to its deed. */
private const val NAMED = 4
