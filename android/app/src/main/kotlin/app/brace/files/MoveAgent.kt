package app.brace.files

import android.app.backup.BackupAgent
import android.app.backup.BackupDataInput
import android.app.backup.BackupDataOutput
import android.app.backup.FullBackupDataOutput
import android.os.Build
import android.os.ParcelFileDescriptor
import app.brace.BraceApplication
import app.brace.core.Core
import app.brace.device.Clocks
import app.brace.device.localeChoice
import app.brace.wire.Event
import app.brace.wire.Start
import app.brace.wire.StartReason
import java.io.File

/**
 * Called by the system before Brace's files go to the person's next phone: makes the snapshot that goes there.
 *
 * Boundary: which files are copied, res/xml says; what goes wrong here keeps none of them back.
 */
class MoveAgent : BackupAgent() {
    override fun onFullBackup(data: FullBackupDataOutput) {
        if (data.goesToAPhone()) makeSnapshot()
        super.onFullBackup(data)
    }

    private fun FullBackupDataOutput.goesToAPhone() =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.P && transportFlags and FLAG_DEVICE_TO_DEVICE_TRANSFER != 0

    // The snapshots of the days before are there whatever happens.
    @Suppress("TooGenericExceptionCaught", "SwallowedException")
    private fun makeSnapshot() {
        val log = File(dataDir, "files/log")
        if (!File(log, "brace.sqlite").exists()) return
        try {
            val app = applicationContext as? BraceApplication
            if (app == null) {
                // The system may have begun this process for the copying alone, without the app's own application.
                open(log).use { SnapshotNow(it, log).make() }
            } else {
                app.brace.wake()
                SnapshotNow(app.brace.core, log).make()
            }
        } catch (_: Exception) {
            return
        }
    }

    /** To look and to add, as a command does; nothing is ordered before a `Woken`. */
    private fun open(log: File): Core {
        val due = createDeviceProtectedStorageContext().filesDir
        return Core(log.path, due.path, Clocks(this)::now).also {
            it.send(Event.Start(Start(true, StartReason.INSPECT, localeChoice())))
        }
    }

    /** Only what has keys and values asks for it. */
    override fun onBackup(
        oldState: ParcelFileDescriptor?,
        data: BackupDataOutput?,
        newState: ParcelFileDescriptor?,
    ) = Unit

    /** Only what has keys and values asks for it. */
    override fun onRestore(
        data: BackupDataInput?,
        appVersionCode: Int,
        newState: ParcelFileDescriptor?,
    ) = Unit
}
