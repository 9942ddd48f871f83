package app.brace.device

import android.os.Build
import android.view.HapticFeedbackConstants
import android.view.View

/*
 * One tick for what was kept.
 *
 * Boundary: whether the phone ticks at all is the person's setting.
 */

fun View.tick() {
    val confirm = Build.VERSION.SDK_INT >= Build.VERSION_CODES.R
    performHapticFeedback(if (confirm) HapticFeedbackConstants.CONFIRM else HapticFeedbackConstants.VIRTUAL_KEY)
}
