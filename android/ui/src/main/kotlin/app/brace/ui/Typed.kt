package app.brace.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.Stable
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import app.brace.wire.Event
import app.brace.wire.SessionEvent
import app.brace.wire.SetForm

/*
 * The characters being typed into the set's fields.
 *
 * Boundary: momentary; committed when a field is left, when the set is stepped and when it is logged.
 */

@Stable
internal class Typed(
    private val given: SetForm,
    val load: MutableState<String>,
    val reps: MutableState<String>,
    val rpe: MutableState<String>,
) {
    /** The form as it reads on the screen. */
    fun form(): SetForm = given.copy(load = load.value, reps = reps.value, rpe = rpe.value)

    /** Nothing was typed since the core gave the form. */
    fun asGiven(): Boolean = form() == given

    /** Tells the core what was typed, where anything was. */
    fun commit(send: Send) {
        if (!asGiven()) send(Event.Session(SessionEvent.EditForm(form())))
    }
}

/** Begins anew with every form the core gives. */
@Composable
internal fun rememberTyped(form: SetForm): Typed =
    remember(form) {
        Typed(form, mutableStateOf(form.load), mutableStateOf(form.reps), mutableStateOf(form.rpe))
    }
