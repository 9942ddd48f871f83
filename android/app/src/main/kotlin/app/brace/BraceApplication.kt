package app.brace

import android.app.Application
import app.brace.device.Clocks

/**
 * The process: whatever the system woke it for, there is one [Brace] in it.
 *
 * Boundary: touches no file by itself, since it may run before the first unlock.
 */
open class BraceApplication : Application() {
    private var held: Brace? = null

    /** The core and all that carries out its orders; made when it is first asked for. */
    val brace: Brace
        get() = synchronized(this) { held ?: Brace(this, clocks()).also { held = it } }

    /** The phone's clocks. */
    protected open fun clocks() = Clocks(this)

    /** Only a machine that plays a phone ends a process this way. */
    override fun onTerminate() {
        super.onTerminate()
        synchronized(this) { held.also { held = null } }?.close()
    }
}
