package app.brace.device

import android.content.Context
import android.provider.Settings
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException
import java.nio.file.Files
import java.nio.file.StandardCopyOption
import java.security.SecureRandom

/**
 * Names the boots of this phone as no other phone's are named.
 *
 * The system only counts them, and a log that moves here from another phone speaks of that phone's fourth boot, too. So the
 * count stands behind a random number, which this phone draws once and no backup takes along.
 *
 * Boundary: readable before the first unlock, as alarms ring then; tells nothing of the phone, since the name goes out with
 * the log.
 */
class Boots(
    private val context: Context,
) {
    private var drawn: String? = null

    /** The boot that this is; null where the system does not count, or the number cannot be kept. */
    @Synchronized
    fun name(): String? {
        val count = Settings.Global.getInt(context.contentResolver, Settings.Global.BOOT_COUNT, UNKNOWN)
        if (count == UNKNOWN) return null
        drawn = drawn ?: kept()
        return drawn?.let { "$it-$count" }
    }

    private fun kept(): String? =
        try {
            val file = File(context.createDeviceProtectedStorageContext().noBackupFilesDir, "boots")
            read(file) ?: draw().also { keep(it, file) }
        } catch (_: IOException) {
            null
        }

    private fun read(file: File): String? =
        try {
            file.readText().takeIf { it.length == LENGTH }
        } catch (_: FileNotFoundException) {
            null
        }

    private fun draw() =
        ByteArray(LENGTH / 2)
            .also { SecureRandom().nextBytes(it) }
            .joinToString("") { "%02x".format(it) }

    /** Whole or not at all. */
    private fun keep(
        number: String,
        file: File,
    ) {
        val fresh = File.createTempFile("fresh", null, file.parentFile)
        try {
            fresh.writeText(number)
            Files.move(fresh.toPath(), file.toPath(), StandardCopyOption.ATOMIC_MOVE)
        } finally {
            fresh.delete()
        }
    }

    private companion object {
        const val UNKNOWN = -1

        /** Digits of the random number: 64 bits. */
        const val LENGTH = 16
    }
}
