package app.brace.reminders

import android.content.Context
import android.view.View
import android.widget.RemoteViews
import app.brace.R
import app.brace.wire.NotificationView

/**
 * What the system draws for this app: the question, and under it six and five answers of one tap each.
 *
 * Boundary: layouts and what is put into them.
 */
internal class NoteViews(
    private val context: Context,
) {
    fun words(
        title: String,
        body: String,
    ) = RemoteViews(context.packageName, R.layout.words).apply { say(title, body) }

    fun scale(
        said: NotificationView,
        body: String,
        intents: NoteIntents,
    ) = RemoteViews(context.packageName, R.layout.scale).apply {
        say(said.title, body)
        said.scale.zip(NUMBERS.toList()).forEach { (point, button) ->
            setTextViewText(button, "${point.nrs}")
            setContentDescription(button, point.label)
            setOnClickPendingIntent(button, intents.answer(point.nrs))
        }
    }

    private fun RemoteViews.say(
        title: String,
        body: String,
    ) {
        setTextViewText(R.id.title, title)
        setTextViewText(R.id.body, body)
        setViewVisibility(R.id.body, if (body.isEmpty()) View.GONE else View.VISIBLE)
    }

    companion object {
        /** The eleven buttons, 0 first. */
        val NUMBERS = intArrayOf(
            R.id.n0,
            R.id.n1,
            R.id.n2,
            R.id.n3,
            R.id.n4,
            R.id.n5,
            R.id.n6,
            R.id.n7,
            R.id.n8,
            R.id.n9,
            R.id.n10,
        )
    }
}
