package app.brace.device

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.Settings
import app.brace.reminders.channel
import app.brace.wire.ReminderKind
import app.brace.wire.Risk

/*
 * The system's own pages: what stands in a reminder's way, the app's language, the dialler.
 *
 * Boundary: opens them; a phone without such a page shows the app's own, and without that nothing.
 */

/** Where the person lets a reminder through. */
fun Context.openSettings(risk: Risk) {
    val page = when (risk) {
        Risk.NOTIFICATIONS -> Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS)
        Risk.QUESTIONCHANNEL -> channelPage(ReminderKind.TWOHOURS)
        Risk.RESTCHANNEL -> channelPage(ReminderKind.REST)
        Risk.EXACTALARMS -> exactAlarms()
        Risk.BACKGROUND -> Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, own())
    }
    openPage(page.putExtra(Settings.EXTRA_APP_PACKAGE, packageName))
}

/** Where the system lets the person choose Brace's language; before Android 13 Brace does that itself. */
fun Context.openLanguages() {
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
        openPage(Intent(Settings.ACTION_APP_LOCALE_SETTINGS, own()))
    }
}

/** Puts the number into the dialler; calling is the person's. */
fun Context.dial(number: String) = openPage(Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null)))

private fun channelPage(kind: ReminderKind) =
    Intent(Settings.ACTION_CHANNEL_NOTIFICATION_SETTINGS).putExtra(Settings.EXTRA_CHANNEL_ID, kind.channel)

private fun Context.exactAlarms() =
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
        Intent(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM, own())
    } else {
        Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, own())
    }

private fun Context.own() = Uri.fromParts("package", packageName, null)

private fun Context.openPage(page: Intent) {
    val own = Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, own())
    listOf(page, own).firstOrNull { opens(it) }
}

private fun Context.opens(page: Intent) =
    try {
        startActivity(page.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
        true
    } catch (_: ActivityNotFoundException) {
        false
    }
