package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.brace.wire.CheckFix
import app.brace.wire.CorrectEvent
import app.brace.wire.EditCheckView
import app.brace.wire.Event
import app.brace.wire.FixForm
import app.brace.wire.FixStep
import app.brace.wire.Place
import app.brace.wire.Rating

/*
 * A rating being corrected, or entered afterwards: each place with its number, and its time.
 *
 * Boundary: marks nothing that the person did not mark.
 */

@Composable
internal fun EditCheckScreen(
    edit: EditCheckView,
    frame: Frame,
) {
    var chosen by rememberSaveable(edit.frame.subject.toString()) { mutableStateOf(NOWHERE) }
    val time = rememberTime(edit.`when`.value)

    fun fill(form: CheckFix) = frame.send(Event.Correct(CorrectEvent.Fill(FixForm.Check(form))))
    val note = remember(edit.noteField.text) { mutableStateOf(edit.noteField.text) }
    val form = { edit.form.copy(`when` = time.form(), note = note.value) }

    fun commit() {
        if (form() != edit.form) fill(form())
    }

    fun step(by: FixStep) {
        commit()
        frame.send(Event.Correct(CorrectEvent.Step(by)))
    }

    fun mark(
        place: Place,
        nrs: UByte?,
    ) {
        val others = edit.form.ratings.filter { it.site != place.site }
        fill(form().copy(ratings = others + listOfNotNull(nrs?.let { Rating(place.site, it) })))
        chosen = NOWHERE
    }
    FixPage(edit.frame, { FixForm.Check(form()) }, form() == edit.form, frame) {
        Body(edit.body, Modifier.padding(bottom = Space.s), colours.quiet)
        if (edit.contexts.size > 1) {
            OneOf(edit.context, edit.contexts.map { it.context to it.name }, edit.form.context) {
                fill(form().copy(context = it))
            }
        }
        BackFigure(edit.places, edit.names, chosen) { chosen = if (it == chosen) NOWHERE else it }
        edit.places.getOrNull(chosen)?.let { place ->
            Heading(place.name, Modifier.padding(vertical = Space.s))
            DigitsRate(frame.keys) { mark(place, it) }
            Scale(edit.scale, edit.scaleLow, edit.scaleHigh) { mark(place, it) }
            if (place.nrs != null) QuietButton(edit.wipe) { mark(place, null) }
        }
        Ticked(edit.relief.label, edit.relief.on) { fill(form().copy(painRelief = !edit.relief.on)) }
        NoteText(edit.noteField, note, Modifier.padding(top = Space.s), onLeave = ::commit)
        TimeFields(edit.`when`, time, { step(FixStep.Earlier) }, { step(FixStep.Later) }, ::commit)
    }
}

private const val NOWHERE = -1
