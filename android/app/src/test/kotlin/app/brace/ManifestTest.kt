package app.brace

import android.app.AlarmManager
import android.app.NotificationManager
import android.content.Intent
import android.content.pm.PackageManager
import android.content.res.XmlResourceParser
import android.graphics.drawable.AdaptiveIconDrawable
import app.brace.files.MoveAgent
import app.brace.reminders.SystemReceiver
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.w3c.dom.Document
import org.w3c.dom.Element
import org.xmlpull.v1.XmlPullParser
import java.io.File
import java.util.Properties
import javax.xml.parsers.DocumentBuilderFactory

/**
 * What the app asks of the system, as the manifest that its build merges says it.
 *
 * Boundary: the libraries' part is in it; a package as it is installed is looked at by its build.
 */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w360dp-h780dp-xhdpi")
class ManifestTest {
    private val app = RuntimeEnvironment.getApplication()

    private fun parts(flag: Int) = app.packageManager.getPackageInfo(app.packageName, flag)

    @Test
    fun itIsTheAppsOwnApplication() {
        assertEquals(BraceApplication::class.java, app.javaClass)
        assertTrue(
            "the wall clock is the system's",
            (app as BraceApplication)
                .brace.core.view.value.language
                .isEmpty(),
        )
    }

    /** The manifest that the build merged, where the build says it lies. */
    private val merged: Document by lazy {
        val said = Properties()
        checkNotNull(javaClass.getResourceAsStream("/com/android/tools/test_config.properties")).use(said::load)
        val file = File(said.getProperty("android_merged_manifest"))
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file)
    }

    private fun elements(tag: String): List<Element> {
        val found = merged.getElementsByTagName(tag)
        return (0 until found.length).map { found.item(it) as Element }
    }

    private fun Element.says(vararg names: String) = names.map { getAttribute("android:$it") }

    @Test
    fun theApplicationNamesWhatTheSystemReadsOfIt() {
        val application = elements("application").single()
        val copied = application.says("dataExtractionRules", "fullBackupContent")
        assertEquals(listOf("@xml/extraction", "@xml/backup"), copied)
        val asked = application.says("backupAgent", "fullBackupOnly")
        assertEquals("who makes the snapshot first", listOf(MoveAgent::class.java.name, "true"), asked)
        assertEquals(listOf("@xml/locales", "true"), application.says("localeConfig", "enableOnBackInvokedCallback"))
        assertEquals(listOf("@mipmap/icon", "@style/Brace"), application.says("icon", "theme"))
        val window = elements("activity").single { MainActivity::class.java.name in it.says("name") }
        val opens = window.says("launchMode", "windowSoftInputMode")
        assertEquals("one window, which the keyboard makes smaller", listOf("singleTop", "adjustResize"), opens)
        assertEquals("the one in the launcher", MainActivity::class.java.name, launched()?.className)
    }

    private fun launched() = app.packageManager.getLaunchIntentForPackage(app.packageName)?.component

    @Test
    fun noLibraryLooksForFontsElsewhere() {
        val begun = elements("meta-data").flatMap { it.says("name") }
        assertTrue("$begun", begun.isNotEmpty() && begun.none { "emoji" in it })
    }

    @Test
    fun nothingOfTheNetIsAskedForInAnyForm() {
        val tags = listOf("uses-permission", "uses-permission-sdk-23", "uses-permission-sdk-m")
        val asked = tags.flatMap(::elements).flatMap { it.says("name") }
        assertTrue("$asked", asked.isNotEmpty())
        val net = listOf("INTERNET", "NETWORK", "WIFI", "WIMAX", "BLUETOOTH", "NFC", "NEARBY")
        assertEquals(emptyList<String>(), asked.filter { permission -> net.any { it in permission } })
    }

    @Test
    fun itAsksForThreePermissionsAndNeverForTheNet() {
        val asked = parts(PackageManager.GET_PERMISSIONS).requestedPermissions.orEmpty().toSet()
        val expected = setOf(
            "android.permission.POST_NOTIFICATIONS",
            "android.permission.SCHEDULE_EXACT_ALARM",
            "android.permission.RECEIVE_BOOT_COMPLETED",
            // A library's, for receivers of its own within this app.
            "app.brace.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION",
        )
        assertEquals(expected, asked)
    }

    @Test
    fun nothingRunsInTheForegroundAndOnlyTheActivityIsOpenToOthers() {
        assertEquals(null, parts(PackageManager.GET_SERVICES).services?.toList())
        val activities = parts(PackageManager.GET_ACTIVITIES).activities.orEmpty().filter { it.exported }
        assertEquals(listOf(MainActivity::class.java.name), activities.map { it.name })
        val receivers = parts(PackageManager.GET_RECEIVERS).receivers.orEmpty()
        val open = receivers.filter { it.exported }
        // A library's, for the system's own shell.
        assertEquals(listOf("android.permission.DUMP"), open.map { it.permission })
        val own = receivers.filter { it.name.startsWith("app.brace") }
        assertEquals(3, own.size)
        assertTrue("before the first unlock, too", own.all { it.directBootAware && !it.exported })
        assertEquals(null, parts(PackageManager.GET_PROVIDERS).providers?.filter { it.exported }?.firstOrNull())
    }

    @Test
    fun whateverMayMoveAReminderIsHeard() {
        val heard = listOf(
            Intent.ACTION_LOCKED_BOOT_COMPLETED,
            Intent.ACTION_BOOT_COMPLETED,
            Intent.ACTION_MY_PACKAGE_REPLACED,
            Intent.ACTION_TIME_CHANGED,
            Intent.ACTION_TIMEZONE_CHANGED,
            Intent.ACTION_LOCALE_CHANGED,
            AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED,
            NotificationManager.ACTION_APP_BLOCK_STATE_CHANGED,
            NotificationManager.ACTION_NOTIFICATION_CHANNEL_BLOCK_STATE_CHANGED,
            NotificationManager.ACTION_NOTIFICATION_CHANNEL_GROUP_BLOCK_STATE_CHANGED,
        )
        val deaf = heard.filterNot { action ->
            val found = app.packageManager.queryBroadcastReceivers(Intent(action).setPackage(app.packageName), 0)
            found.map { it.activityInfo.name } == listOf(SystemReceiver::class.java.name)
        }
        assertEquals(emptyList<String>(), deaf)
    }

    private fun tags(resource: Int): List<Pair<String, Map<String, String>>> {
        val xml = app.resources.getXml(resource)
        val all = mutableListOf<Pair<String, Map<String, String>>>()
        while (xml.next() != XmlPullParser.END_DOCUMENT) {
            if (xml.eventType == XmlPullParser.START_TAG) all += xml.name to xml.attributes()
        }
        return all
    }

    private fun XmlResourceParser.attributes() =
        (0 until attributeCount).associate { getAttributeName(it) to getAttributeValue(it) }

    /** Everything the system copies unless it is told not to. */
    private val domains =
        listOf("root", "file", "database", "sharedpref").flatMap { listOf(it, "device_$it") }.toSet() +
            "external"

    @Test
    fun noCloudIsGivenAnythingAndAnotherPhoneTheSnapshotsAlone() {
        val extraction = tags(R.xml.extraction)
        val transfer = extraction.indexOfFirst { it.first == "device-transfer" }
        val (cloud, phone) = extraction.subList(0, transfer) to extraction.drop(transfer + 1)
        assertEquals(domains, cloud.filter { it.first == "exclude" }.map { it.second["domain"] }.toSet())
        assertFalse(cloud.any { it.first == "include" })
        assertEquals(listOf("include" to mapOf("domain" to "file", "path" to "log/snapshots")), phone)
        val before = tags(R.xml.backup)
        assertEquals(domains, before.filter { it.first == "exclude" }.map { it.second["domain"] }.toSet())
        assertFalse(before.any { it.first == "include" })
        assertTrue((cloud + before).filter { it.first == "exclude" }.all { it.second["path"] == "." })
    }

    @Test
    fun theSystemOffersTheLanguagesThatTheCoreSpeaks() {
        val offered = tags(R.xml.locales).mapNotNull { it.second["name"] }
        // Gradle runs tests in the module's folder, ./test kotlin in the one above.
        val texts = listOf("../shared/i18n", "../../shared/i18n").map(::File).first { it.isDirectory }
        val spoken = texts
            .listFiles()
            .orEmpty()
            .filter { it.isDirectory }
            .map { it.name }
        assertEquals(spoken.toSet(), offered.toSet())
    }

    @Test
    fun theIconHasAShapeForEveryLauncher() {
        val icon = app.getDrawable(R.mipmap.icon) as AdaptiveIconDrawable
        assertTrue(icon.background != null && icon.foreground != null)
        assertTrue("themed by the person's own colours", icon.monochrome != null)
    }
}
