package app.brace.device

import android.app.ActivityManager
import android.app.AlarmManager
import android.app.usage.UsageStatsManager
import android.content.Context
import android.os.Build
import android.os.UserManager
import app.brace.core.Entry
import app.brace.reminders.Notes
import app.brace.wire.Delivery
import app.brace.wire.OsState
import app.brace.wire.Permission
import app.brace.wire.Permissions
import app.brace.wire.ReminderKind

/**
 * The phone as the core is told of it: unlocked or not, how the person reads, what it permits and shows.
 *
 * Boundary: hands on what the system says; the core draws the conclusions.
 */
internal class Phone(
    private val context: Context,
    private val notes: Notes,
) : Entry.Device {
    /** Readable before the first unlock; it says nothing of a person's health. */
    private val kept by lazy {
        context.createDeviceProtectedStorageContext().getSharedPreferences("phone", Context.MODE_PRIVATE)
    }

    override fun isUnlocked() = context.getSystemService(UserManager::class.java).isUserUnlocked

    override fun locale() = context.localeChoice()

    /** What waits with the alarm manager nobody can list. */
    override fun reminders() = OsState(permissions(), Delivery.APP, null, notes.shown())

    private fun permissions() =
        Permissions(
            // Who was not asked yet is asked when there is something to come: nothing stands in its way.
            notifications = allowed(notes.areOn() || hasToAsk()),
            questionChannel = allowed(notes.isOn(ReminderKind.TWOHOURS)),
            restChannel = allowed(notes.isOn(ReminderKind.REST)),
            exactAlarms = exactAlarms(),
            background = background(),
        )

    /** From Android 13 on the person is asked, and nothing is shown before. */
    fun hasToAsk() =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && !notes.areOn() && !kept.getBoolean(ASKED, false)

    fun asked() {
        kept.edit().putBoolean(ASKED, true).apply()
    }

    private fun exactAlarms(): Permission {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.S) return Permission.NOTNEEDED
        return allowed(context.getSystemService(AlarmManager::class.java).canScheduleExactAlarms())
    }

    /** Restricted by the person, or by the system for an app that is hardly used: one alarm a day, or none. */
    private fun background(): Permission {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.P) return Permission.NOTNEEDED
        val restricted = context.getSystemService(ActivityManager::class.java).isBackgroundRestricted
        return allowed(!restricted && !isInTheLastBucket())
    }

    private fun isInTheLastBucket(): Boolean {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.R) return false
        val bucket = context.getSystemService(UsageStatsManager::class.java).appStandbyBucket
        return bucket >= UsageStatsManager.STANDBY_BUCKET_RESTRICTED
    }

    private fun allowed(isAllowed: Boolean) = if (isAllowed) Permission.GRANTED else Permission.DENIED

    private companion object {
        const val ASKED = "asked"
    }
}
