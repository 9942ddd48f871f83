package app.brace.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.Stable
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import app.brace.wire.SetForm

/*
 * The characters being typed into a set's fields.
 *
 * Boundary: momentary; told when a field is left, when the set is stepped and when it is logged or saved.
 */

@Stable
internal class Typed(
    private val given: SetForm,
    private val onFill: (SetForm) -> Unit,
) {
    val load: MutableState<String> = mutableStateOf(given.load)
    val reps: MutableState<String> = mutableStateOf(given.reps)
    val rpe: MutableState<String> = mutableStateOf(given.rpe)
    val note: MutableState<String> = mutableStateOf(given.note)

    /** The form as it reads on the screen. */
    fun form(): SetForm = over(given)

    /** Another form with what is typed here. */
    fun over(other: SetForm): SetForm =
        other.copy(load = load.value, reps = reps.value, rpe = rpe.value, note = note.value)

    /** Nothing was typed since the core gave the form. */
    fun asGiven(): Boolean = form() == given

    private var told = given

    /** Tells the core what was typed, where anything was: once, though the field is left after the tap, too. */
    fun commit() {
        val form = form()
        if (form == told) return
        told = form
        onFill(form)
    }

    /** Tells the core what was typed, with a choice beside it. */
    fun choose(choice: SetForm.() -> SetForm) = onFill(form().choice())
}

/** Begins anew with every form the core gives. */
@Composable
internal fun rememberTyped(
    form: SetForm,
    onFill: (SetForm) -> Unit,
): Typed {
    val fill = rememberUpdatedState(onFill)
    return remember(form) { Typed(form) { fill.value(it) } }
}
