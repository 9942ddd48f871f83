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
    /** Whether the system's own row of actions fits under the grid, at the person's text size. */
    val takesActions get() = context.resources.configuration.fontScale <= LARGE

    fun words(
        title: String,
        body: String,
    ) = RemoteViews(context.packageName, R.layout.words).apply {
        setTextViewText(R.id.title, title)
        setTextViewText(R.id.body, body)
        setViewVisibility(R.id.body, if (body.isEmpty()) View.GONE else View.VISIBLE)
    }

    fun scale(
        said: NotificationView,
        body: String,
        intents: NoteIntents,
    ) = RemoteViews(context.packageName, R.layout.scale).apply {
        setTextViewText(R.id.title, "$body ${said.title}".trim())
        said.scale.zip(NUMBERS.toList()).forEach { (point, button) ->
            setTextViewText(button, "${point.nrs}")
            setContentDescription(button, point.label)
            setOnClickPendingIntent(button, intents.answer(point.nrs))
        }
        if (!takesActions) {
            setViewVisibility(R.id.ways, View.VISIBLE)
            setTextViewText(R.id.snooze, said.snooze)
            setOnClickPendingIntent(R.id.snooze, intents.snooze)
            setTextViewText(R.id.skip, said.skip)
            setOnClickPendingIntent(R.id.skip, intents.skip)
        }
    }

    companion object {
        /** Measured: from here on header, grid and actions are higher than the system allows. */
        const val LARGE = 1f

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
