package app.brace.device

import android.os.SystemClock
import android.provider.Settings
import app.brace.wire.Boot
import app.brace.wire.HourCycle
import app.brace.wire.LanguageAuthority
import app.brace.wire.Moment
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowSystemClock
import java.io.File
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
        assertTrue("${before.boot}", named(before).endsWith("-7"))
        assertEquals(SystemClock.elapsedRealtime(), before.uptimeMs)
        ShadowSystemClock.advanceBy(Duration.ofHours(8))
        assertEquals(Duration.ofHours(8).toMillis(), clocks.now().uptimeMs - before.uptimeMs)
        boots(8)
        assertEquals(named(before).replace("-7", "-8"), named(clocks.now()))
    }

    @Test
    fun theFourthBootOfAnotherPhoneHasAnotherName() {
        boots(4)
        val here = named(Clocks(app).now())
        assertEquals("the same process or another", here, named(Clocks(app).now()))
        assertTrue(here, Regex("[0-9a-f]{16}-4").matches(here))
        val kept = app.createDeviceProtectedStorageContext().noBackupFilesDir
        assertEquals(listOf("boots"), kept.list().orEmpty().filter { it.startsWith("boots") })
        // Another phone has none of what no backup takes along, and neither has this one where the file is cut off.
        File(kept, "boots").writeText("4f")
        assertNotEquals(here, named(Clocks(app).now()))
    }

    @Test
    fun whereTheNumberCannotBeKeptTheBootHasNoName() {
        boots(4)
        val kept = File(app.createDeviceProtectedStorageContext().noBackupFilesDir, "boots")
        assertTrue(kept.mkdir())
        assertEquals(Boot.Unnamed, Clocks(app).now().boot)
    }

    private fun named(moment: Moment) = (moment.boot as Boot.Named).value

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
