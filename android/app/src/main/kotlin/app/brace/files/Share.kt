package app.brace.files

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent

/*
 * A text for the system's share sheet.
 *
 * Boundary: opens it; who gets the text, the person chooses.
 */

/** At once 1 MiB goes from one process to another, for all that is on its way. Ours: a fifth; a character has two bytes. */
private const val MOST_CHARACTERS = 100_000

/** Whether the sheet opened: not for a text that is too long, and not on a phone without one. */
internal fun Context.share(
    title: String,
    text: String,
): Boolean {
    if (text.length > MOST_CHARACTERS) return false
    val send = Intent(Intent.ACTION_SEND)
        .setType("text/plain")
        .putExtra(Intent.EXTRA_SUBJECT, title)
        .putExtra(Intent.EXTRA_TEXT, text)
    return starts { startActivity(Intent.createChooser(send, title)) }
}

/** Whether the phone has what is started, and lets this app start it. */
internal fun starts(activity: () -> Unit): Boolean =
    try {
        activity()
        true
    } catch (_: ActivityNotFoundException) {
        false
    } catch (_: SecurityException) {
        false
    }
