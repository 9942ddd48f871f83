package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import app.brace.wire.CorrectEvent
import app.brace.wire.EditSessionView
import app.brace.wire.Event
import app.brace.wire.FixForm
import app.brace.wire.FixStep
import app.brace.wire.TimesFix

/*
 * When a session began and ended, being corrected, or a session being entered afterwards.
 *
 * Boundary: holds characters being typed; the core reads them.
 */

@Composable
internal fun EditSessionScreen(
    edit: EditSessionView,
    frame: Frame,
) {
    val starts = rememberTime(edit.starts.value)
    val ends = rememberTime(edit.ends.value)
    val note = remember(edit.noteField.text) { mutableStateOf(edit.noteField.text) }
    val form = { TimesFix(starts.form(), ends.form(), note.value) }

    fun commit() {
        if (form() != edit.form) frame.send(Event.Correct(CorrectEvent.Fill(FixForm.Times(form()))))
    }

    fun step(by: FixStep) {
        commit()
        frame.send(Event.Correct(CorrectEvent.Step(by)))
    }
    FixPage(edit.frame, { FixForm.Times(form()) }, form() == edit.form, frame) {
        TimeFields(edit.starts, starts, { step(FixStep.Earlier) }, { step(FixStep.Later) }, ::commit)
        TimeFields(edit.ends, ends, { step(FixStep.EndsEarlier) }, { step(FixStep.EndsLater) }, ::commit)
        NoteText(edit.noteField, note, onLeave = ::commit)
        edit.note?.let { Aside(it, Modifier.padding(top = Space.s)) }
    }
}
