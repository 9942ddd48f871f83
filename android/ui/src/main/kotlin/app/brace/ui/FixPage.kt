package app.brace.ui

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.brace.wire.CorrectEvent
import app.brace.wire.Event
import app.brace.wire.FixEntry
import app.brace.wire.FixForm
import app.brace.wire.FixFrame
import app.brace.wire.LoadCheck

/*
 * What all forms of a correction have in common: their title, what the entry was, saving and deleting.
 *
 * Boundary: a form's own fields are its screen's; nothing is kept before it is saved.
 */

@Composable
internal fun FixPage(
    fix: FixFrame,
    form: () -> FixForm,
    asGiven: Boolean,
    frame: Frame,
    fields: @Composable ColumnScope.() -> Unit,
) {
    val confirm = frame.view.confirm?.takeIf { asGiven }

    fun save(check: LoadCheck) = frame.send(Event.Correct(CorrectEvent.Save(fix.subject, form(), check)))
    Page(
        frame,
        key = fix.subject,
        title = fix.title,
        thumb = {
            fix.remove?.let { label ->
                QuietButton(label, before = Icons.Bin) { frame.send(Event.Correct(CorrectEvent.Remove(fix.subject))) }
            }
        },
        dock = {
            if (confirm == null) {
                NoticeLine(frame, AboveThumb)
                MainButton(fix.save, high = Reach.docked) { save(LoadCheck.ASK) }
            } else {
                Confirm(confirm, { save(LoadCheck.CONFIRMED) }, { frame.send(Event.Look) })
            }
        },
    ) {
        fix.was?.let { Aside(it, Modifier.padding(bottom = Space.m)) }
        fields()
    }
}

/** Opens the form of an entry of the open session. */
internal fun Frame.correct(entry: FixEntry) = send(Event.Correct(CorrectEvent.Open(view.subjects.session, entry)))
