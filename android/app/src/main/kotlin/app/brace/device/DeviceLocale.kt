package app.brace.device

import android.content.Context
import android.os.Build
import android.text.format.DateFormat
import app.brace.wire.HourCycle
import app.brace.wire.LanguageAuthority
import app.brace.wire.LocaleChoice
import java.util.Calendar

/*
 * How the person has set this phone to read.
 *
 * Boundary: hands on what the system says; the core picks the language and writes every text.
 */

private const val DAYS = 7

fun Context.localeChoice(): LocaleChoice {
    val locales = resources.configuration.locales
    val first = Calendar.getInstance(locales[0]).firstDayOfWeek
    // From Android 13 on the system has a language for each app.
    val system = Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU
    return LocaleChoice(
        (0 until locales.size()).map { locales[it].toLanguageTag() },
        if (DateFormat.is24HourFormat(this)) HourCycle.H24 else HourCycle.H12,
        ((first - Calendar.MONDAY + DAYS) % DAYS).toUByte(),
        if (system) LanguageAuthority.SYSTEM else LanguageAuthority.BRACE,
    )
}
