package app.brace.device

import android.os.SystemClock
import android.provider.Settings
import app.brace.wire.Boot
import app.brace.wire.HourCycle
import app.brace.wire.LanguageAuthority
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowSystemClock
import java.time.Duration
import java.util.TimeZone

/**
 * Clocks and languages as the phone has them.
 *
 * Boundary: hands them on; what follows is the core's.
 */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w360dp-h780dp-xhdpi")
class DeviceTest {
    private val app = RuntimeEnvironment.getApplication()
    private val zone = TimeZone.getDefault()

    @After
    fun home() = TimeZone.setDefault(zone)

    private fun boots(count: Int) = Settings.Global.putInt(app.contentResolver, Settings.Global.BOOT_COUNT, count)

    @Test
    fun theClockThatCountsSleepIsTheBootsOwn() {
        boots(7)
        val clocks = Clocks(app) { 1_772_467_200_000L }
        val before = clocks.now()
        assertEquals(Boot.Named("7"), before.boot)
        assertEquals(SystemClock.elapsedRealtime(), before.uptimeMs)
        ShadowSystemClock.advanceBy(Duration.ofHours(8))
        assertEquals(Duration.ofHours(8).toMillis(), clocks.now().uptimeMs - before.uptimeMs)
        boots(8)
        assertEquals(Boot.Named("8"), clocks.now().boot)
    }

    @Test
    fun aPhoneThatCountsNoBootsNamesNone() {
        assertEquals(Boot.Unnamed, Clocks(app).now().boot)
    }

    @Test
    fun theZoneIsTheOneOfNowWithItsNextChange() {
        val clocks = Clocks(app) { 1_772_467_200_000L }
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"))
        assertEquals(60, clocks.now().offsetMin)
        assertEquals(120, clocks.now().zoneChange?.offsetMin)
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"))
        assertEquals(540 to null, clocks.now().run { offsetMin to zoneChange })
    }

    @Test
    fun theWallClockIsTheSystems() {
        val before = System.currentTimeMillis()
        assertTrue(Clocks(app).now().utcMs in before..before + 60_000)
    }

    @Test
    fun languagesHoursAndWeekdaysAreThePersons() {
        RuntimeEnvironment.setQualifiers("+de-rDE")
        val german = app.localeChoice()
        assertEquals("de-DE", german.languages.first())
        assertEquals("Monday", 0.toUByte(), german.firstWeekday)
        Settings.System.putString(app.contentResolver, Settings.System.TIME_12_24, "24")
        assertEquals(HourCycle.H24, app.localeChoice().clock)
        Settings.System.putString(app.contentResolver, Settings.System.TIME_12_24, "12")
        assertEquals(HourCycle.H12, app.localeChoice().clock)
        RuntimeEnvironment.setQualifiers("+en-rUS")
        assertEquals("Sunday", 6.toUByte(), app.localeChoice().firstWeekday)
        assertEquals("the system has a language for each app", LanguageAuthority.SYSTEM, german.authority)
    }
}
