package app.brace.files

import android.app.Application
import android.app.backup.BackupAgent
import android.app.backup.FullBackupDataOutput
import app.brace.MainActivity
import app.brace.Played
import app.brace.PlayedApplication
import app.brace.core.Evening
import app.brace.wire.Event
import app.brace.wire.RecoveryKind
import app.brace.wire.Route
import app.brace.wire.Screen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter
import java.io.File

/**
 * A person moves to another phone: a snapshot of now goes there, and is offered there.
 *
 * Boundary: that the system copies what res/xml names is the system's.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class MoveAgentTest {
    private val app = RuntimeEnvironment.getApplication()
    private val log = File(app.dataDir, "files/log")
    private val snapshots = File(log, "snapshots")

    private fun made() = snapshots.list().orEmpty().filter { it.endsWith(".sqlite") }

    private fun copied(flags: Int) {
        val agent = Robolectric.buildBackupAgent(MoveAgent::class.java).create().get()
        val data = ReflectionHelpers.callConstructor(
            FullBackupDataOutput::class.java,
            ClassParameter.from(Long::class.javaPrimitiveType, Long.MAX_VALUE),
            ClassParameter.from(Int::class.javaPrimitiveType, flags),
        )
        agent.onFullBackup(data)
    }

    @Test
    fun whatWasLoggedUntilNowGoesToTheNextPhoneAndIsOfferedThere() {
        val phone = Played().bought()
        phone.lifted()
        assertEquals("none was due", emptyList<String>(), made())
        copied(BackupAgent.FLAG_DEVICE_TO_DEVICE_TRANSFER)
        assertEquals(1, made().size)
        // The next phone: what the rule names, and nothing else.
        phone.dies()
        log
            .listFiles()
            .orEmpty()
            .filterNot { it == snapshots }
            .forEach { it.deleteRecursively() }
        app.createDeviceProtectedStorageContext().filesDir.deleteRecursively()
        Robolectric.buildActivity(MainActivity::class.java).setup().use {
            phone.await("a screen") { phone.view.screen is Screen.Recovery }
            val recovery = (phone.view.screen as Screen.Recovery).value
            assertEquals(RecoveryKind.GONE, recovery.kind)
            phone.send(checkNotNull(recovery.restore).tap)
            phone.await("the log") { phone.view.screen !is Screen.Recovery }
            phone.send(Event.Go(Route.HISTORY))
            assertEquals(1, (phone.view.screen as Screen.History).value.rows.size)
        }
    }

    @Test
    fun aCloudGetsNoSnapshotMade() {
        Played().bought().lifted()
        copied(0)
        assertEquals(emptyList<String>(), made())
    }

    @Test
    fun aPhoneWithoutALogBeginsNone() {
        copied(BackupAgent.FLAG_DEVICE_TO_DEVICE_TRANSFER)
        assertEquals(emptyList<String>(), made())
    }

    /** As the system begins a process for the copying alone. */
    @Test
    @Config(application = Application::class)
    fun withoutTheAppsOwnApplicationASnapshotIsMadeAllTheSame() {
        copied(BackupAgent.FLAG_DEVICE_TO_DEVICE_TRANSFER)
        assertTrue("no log begins", log.list().isNullOrEmpty())
        log.mkdirs()
        Evening(folder = log, leaves = true).use {
            it.known()
            it.startSession(Evening.lower(1))
            it.logSet()
        }
        copied(BackupAgent.FLAG_DEVICE_TO_DEVICE_TRANSFER)
        assertEquals(1, made().size)
    }

    @Test
    @Config(application = Application::class)
    fun aLogThatDoesNotOpenKeepsNothingBack() {
        snapshots.mkdirs()
        File(snapshots, "20260302T170000Z-1.sqlite").writeText("not looked into here")
        File(log, "brace.sqlite").writeText("this was a log once".repeat(200))
        copied(BackupAgent.FLAG_DEVICE_TO_DEVICE_TRANSFER)
        assertEquals(listOf("20260302T170000Z-1.sqlite"), made())
    }
}
