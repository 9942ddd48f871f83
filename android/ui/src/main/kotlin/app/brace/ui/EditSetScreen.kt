package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.brace.wire.CorrectEvent
import app.brace.wire.EditSetView
import app.brace.wire.Event
import app.brace.wire.ExercisesEvent
import app.brace.wire.FixForm
import app.brace.wire.FixStep
import app.brace.wire.Purpose
import app.brace.wire.SetFix
import app.brace.wire.SetForm

/*
 * A set being corrected, or entered afterwards: the same fields as for the next one, and its time.
 *
 * Boundary: holds characters being typed; the core reads them.
 */

@Composable
internal fun EditSetScreen(
    edit: EditSetView,
    frame: Frame,
) {
    val time = rememberTime(edit.`when`.value)

    fun fill(form: SetForm) = frame.send(Event.Correct(CorrectEvent.Fill(FixForm.Set(SetFix(form, time.form())))))
    val typed = rememberTyped(edit.form.set, ::fill)

    fun commit() {
        if (!typed.asGiven() || time.form() != edit.form.`when`) fill(typed.form())
    }

    fun step(by: FixStep) {
        commit()
        frame.send(Event.Correct(CorrectEvent.Step(by)))
    }
    val form = { FixForm.Set(SetFix(typed.form(), time.form())) }
    FixPage(edit.frame, form, typed.asGiven() && time.form() == edit.form.`when`, frame) {
        OpensLifts(edit.labels.exercise, edit.exercise) {
            commit()
            frame.send(Event.Exercises(ExercisesEvent.Open(Purpose.CORRECTION)))
        }
        val choose = { tap: Event -> frame.send(tap.over(typed, time)) }
        LoadAndReps(edit.labels, typed) { step(FixStep.Set(it)) }
        Seldom(edit.labels, edit.kinds, edit.effort, typed, { step(FixStep.Set(it)) })
        edit.checklist?.let { list -> ListChoice(list, choose) }
        SomeOf("", (edit.faults + edit.filmed).map { tag -> Several(tag.label, tag.chosen) { choose(tag.tap) } })
        NoteText(edit.noteField, typed.note, Modifier.padding(top = Space.s), onLeave = ::commit)
        TimeFields(edit.`when`, time, { step(FixStep.Earlier) }, { step(FixStep.Later) }, ::commit)
    }
}

/** A choice makes the form anew as the core has it: what is typed since stays. */
private fun Event.over(
    typed: Typed,
    time: TypedTime,
): Event {
    val fill = (this as? Event.Correct)?.value as? CorrectEvent.Fill
    val form = (fill?.form as? FixForm.Set)?.value ?: return this
    return Event.Correct(CorrectEvent.Fill(FixForm.Set(SetFix(typed.over(form.set), time.form()))))
}
