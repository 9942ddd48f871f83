package app.brace.reminders

import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import app.brace.wire.AppView
import app.brace.wire.NoticeKind
import app.brace.wire.NotificationView
import app.brace.wire.QuestionRef
import app.brace.wire.ReminderKind
import app.brace.wire.ReminderOrder
import app.brace.wire.Shown

/** The channel of a kind: the rest timer has one of its own. */
internal val ReminderKind.channel get() = if (this == ReminderKind.REST) "rest" else "question"

/**
 * The notifications: shown as the core orders them, by the question's id, so that showing one twice replaces it.
 *
 * Boundary: texts are the view's; what a notification looks like is [Note]'s.
 */
class Notes internal constructor(
    private val context: Context,
    private val view: () -> AppView,
) {
    private val manager = context.getSystemService(NotificationManager::class.java)
    private val note = Note(context)

    fun areOn() = manager.areNotificationsEnabled()

    /** A channel that is not there yet was not switched off. */
    fun isOn(kind: ReminderKind): Boolean {
        val channel = manager.getNotificationChannel(kind.channel) ?: return true
        return channel.importance != NotificationManager.IMPORTANCE_NONE
    }

    /** The questions on the screen. */
    fun shown(): List<Shown> = standing().map { Shown(it.question.id, it.question.generation) }

    fun post(order: ReminderOrder.Post) {
        said(QuestionRef(order.id, order.generation))?.let { show(it, order.alert) }
    }

    fun remove(id: String) = manager.cancel(id, ID)

    /** Says anew what reads otherwise by now: in another language, or since the log is open. */
    fun refresh() =
        standing().forEach { stands ->
            said(stands.question)?.takeIf { stands.words != it.words() }?.let { show(it, alert = false) }
        }

    /**
     * Says what came of a deed: saved, with its undo, in the question's place; or over the question, which stays, why it
     * was not. What was typed into a notification waits until that is shown anew. [view] is absent where nothing came
     * of it.
     */
    internal fun tell(
        deed: Deed,
        view: AppView?,
    ) {
        val told = view?.notice?.text ?: this.view().onFault
        val stands = standing().firstOrNull { it.question.id == deed.question.id }
        when {
            stands == null -> tellInPlace(deed, view, told)
            // It asks about something else by now.
            stands.question != deed.question -> Unit
            else -> tellOver(deed.question, told)
        }
    }

    /**
     * The question still stands: it was not answered, or the answer waits in memory until the log takes it. Then there is
     * nothing to press, and the core has it removed once it is stored; what is lost with the process is asked again.
     */
    private fun tellOver(
        question: QuestionRef,
        told: String,
    ) {
        val said = said(question)
        if (said !=
            null
        ) {
            show(said, alert = false, told)
        } else {
            manager.notify(question.id, ID, note.waits(question, told))
        }
    }

    /** The question is gone. */
    private fun tellInPlace(
        deed: Deed,
        view: AppView?,
        told: String,
    ) {
        when {
            !deed.isAnswer && !deed.isUndo -> Unit
            deed.isUndo && view?.notice?.kind == NoticeKind.UNDONE -> remove(deed.question.id)
            else -> manager.notify(deed.question.id, ID, note.told(deed.question, told, view?.undo))
        }
    }

    private fun said(question: QuestionRef) =
        view().notifications.firstOrNull { it.id == question.id && it.generation == question.generation }

    private fun standing() = manager.activeNotifications.mapNotNull { it.notification.stands(it.tag) }

    private fun show(
        said: NotificationView,
        alert: Boolean,
        told: String? = null,
    ) {
        val channel = NotificationChannel(said.kind.channel, said.channel, NotificationManager.IMPORTANCE_HIGH)
        // Where it is there already, its name changes alone: the rest is the person's.
        manager.createNotificationChannel(channel)
        manager.notify(said.id, ID, note.question(said, alert, told))
    }

    private companion object {
        /** Tags tell them apart. */
        const val ID = 0
    }
}
