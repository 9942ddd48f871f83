package app.brace.reminders

import android.app.Notification
import android.app.PendingIntent
import android.app.RemoteInput
import android.content.Context
import android.graphics.drawable.Icon
import android.os.Bundle
import app.brace.R
import app.brace.wire.NotificationView
import app.brace.wire.QuestionRef
import app.brace.wire.ReminderKind
import app.brace.wire.UndoView

/**
 * What one notification says, and what can be answered to it.
 *
 * Boundary: every word is the view's; a lock screen is shown the neutral ones.
 */
internal class Note(
    private val context: Context,
) {
    private val views = NoteViews(context)

    /** The question; [told] is what its last answer came to. */
    fun question(
        said: NotificationView,
        alert: Boolean,
        told: String?,
    ): Notification {
        val question = QuestionRef(said.id, said.generation)
        val intents = NoteIntents(context, question)
        val body = told ?: said.body
        val builder = begun(said.kind.channel)
            .setContentTitle(said.title)
            .setContentText(body)
            .setCategory(Notification.CATEGORY_REMINDER)
            .setVisibility(Notification.VISIBILITY_PRIVATE)
            .setPublicVersion(public(said))
            .setOnlyAlertOnce(true)
            .setContentIntent(intents.open(said.kind != ReminderKind.REST))
            .setDeleteIntent(intents.dismiss)
            .addExtras(question.extras(said.words()))
        if (!alert) builder.quiet()
        if (said.scale.isNotEmpty()) builder.answered(said, body, intents)
        return builder.build()
    }

    /** What an answer came to, in the question's place. It goes by itself. */
    fun told(
        question: QuestionRef,
        told: String,
        undo: UndoView?,
    ): Notification {
        val builder = saying(question, told).setAutoCancel(true).setTimeoutAfter(STAYS_MS)
        undo?.let { builder.addAction(action(it.label, NoteIntents(context, question).undo(it.token)).build()) }
        return builder.build()
    }

    /** That the answer is not stored yet. It is the question's own, and stays as long. */
    fun waits(
        question: QuestionRef,
        told: String,
    ): Notification = saying(question, told).addExtras(question.extras(words = 0)).build()

    private fun saying(
        question: QuestionRef,
        told: String,
    ) = begun(ReminderKind.TWOHOURS.channel)
        .setContentTitle(told)
        .setStyle(Notification.BigTextStyle().bigText(told))
        .setVisibility(Notification.VISIBILITY_SECRET)
        .setContentIntent(NoteIntents(context, question).open(isQuestion = false))
        .quiet()

    private fun begun(channel: String) =
        Notification
            .Builder(context, channel)
            .setSmallIcon(R.drawable.note)
            .setColor(context.getColor(R.color.icon_ground))

    private fun public(said: NotificationView) =
        begun(said.kind.channel).setContentTitle(said.publicTitle).setContentText(said.publicBody).build()

    private fun Notification.Builder.answered(
        said: NotificationView,
        body: String,
        intents: NoteIntents,
    ) {
        setStyle(Notification.DecoratedCustomViewStyle())
        setCustomContentView(views.words(said.title, body))
        setCustomHeadsUpContentView(views.words(said.title, body))
        setCustomBigContentView(views.scale(said, body, intents))
        if (!views.takesActions) return
        addAction(typed(said, intents))
        addAction(action(said.snooze, intents.snooze).build())
        addAction(action(said.skip, intents.skip).build())
    }

    /** For watches, cars, voices: a choice, or a number. */
    private fun typed(
        said: NotificationView,
        intents: NoteIntents,
    ): Notification.Action {
        val ends = "${said.scale.first().nrs}–${said.scale.last().nrs}"
        val input = RemoteInput
            .Builder(TYPED)
            .setLabel(ends)
            .setChoices(said.scale.map { "${it.nrs}" }.toTypedArray())
            .build()
        return action(ends, intents.type).addRemoteInput(input).build()
    }

    private fun action(
        label: String,
        intent: PendingIntent,
    ) = Notification.Action.Builder(null as Icon?, label, intent)

    /** It stands there without a sound: its group's summary, which there is none of, would make it. */
    private fun Notification.Builder.quiet() =
        setGroup(QUIET).setGroupAlertBehavior(Notification.GROUP_ALERT_SUMMARY)

    private companion object {
        const val QUIET = "quiet"

        /** Long enough to see a slip of the thumb (ours). */
        const val STAYS_MS = 60_000L
    }
}

/** A question on the screen, and the words it was put in. */
internal class Stands(
    val question: QuestionRef,
    val words: Int,
)

private const val GENERATION = "generation"
private const val WORDS = "words"

private fun QuestionRef.extras(words: Int) =
    Bundle().apply {
        putInt(GENERATION, generation.toInt())
        putInt(WORDS, words)
    }

/** The question that a notification asks, as the order that posted it named it; none where it asks nothing. */
internal fun Notification.stands(tag: String?): Stands? {
    if (tag == null || !extras.containsKey(GENERATION)) return null
    return Stands(QuestionRef(tag, extras.getInt(GENERATION).toUInt()), extras.getInt(WORDS))
}

/** What tells these words from others, in any process. */
internal fun NotificationView.words() = bincodeSerialize().contentHashCode()
