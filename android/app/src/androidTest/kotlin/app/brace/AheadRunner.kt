package app.brace

import android.app.Application
import android.content.Context
import android.os.SystemClock
import androidx.test.runner.AndroidJUnitRunner
import app.brace.device.Clocks

/** Runs the tests on a phone, in the app's own process with clocks that they can move ahead. */
class AheadRunner : AndroidJUnitRunner() {
    override fun newApplication(
        loader: ClassLoader,
        name: String,
        context: Context,
    ): Application = super.newApplication(loader, AheadApplication::class.java.name, context)
}

/** The app's own process; what a phone waits two hours for, a test skips. */
class AheadApplication : BraceApplication() {
    /** How far both clocks are ahead of the phone's, milliseconds. */
    @Volatile
    var ahead = 0L

    public override fun clocks() =
        Clocks(this, { SystemClock.elapsedRealtime() + ahead }, { System.currentTimeMillis() + ahead })
}
