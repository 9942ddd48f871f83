package app.brace.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.DropdownMenu
import androidx.compose.material3.DropdownMenuItem
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.Event
import app.brace.wire.SessionEvent
import app.brace.wire.SessionView

/*
 * What seldom changes between sets: the exercise, the kind of set, the RPE.
 *
 * Boundary: the choices and the one chosen are the view's.
 */

@Composable
internal fun SetDetails(
    session: SessionView,
    typed: Typed,
    frame: Frame,
) {
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Exercise(session, typed, frame)
        OneOf(session.labels.kind, session.kinds.map { it.kind to it.name }, session.form.kind) { kind ->
            frame.send(Event.Session(SessionEvent.EditForm(typed.form().copy(kind = kind))))
        }
        Rpe(session.labels.rpe, typed) { typed.commit(frame.send) }
    }
}

@Composable
private fun Exercise(
    session: SessionView,
    typed: Typed,
    frame: Frame,
) {
    val form = session.form
    val name = session.exercises.firstOrNull { it.id == form.exercise }?.name ?: form.exercise
    Box {
        Row(
            Modifier
                .fillMaxWidth()
                .clip(MaterialTheme.shapes.medium)
                .border(BorderStroke(1.dp, MaterialTheme.colorScheme.outline), MaterialTheme.shapes.medium)
                .clickable(role = Role.DropdownList) { frame.choosing.value = true }
                .heightIn(min = Target)
                .padding(horizontal = 16.dp, vertical = 8.dp),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Column(Modifier.weight(1f)) {
                Aside(session.labels.exercise)
                Heading(name)
            }
            SignIcon(Sign.Down, color = MaterialTheme.colorScheme.primary)
        }
        DropdownMenu(frame.choosing.value, { frame.choosing.value = false }) {
            session.exercises.forEach { choice ->
                DropdownMenuItem(
                    text = { Body(choice.name) },
                    onClick = {
                        frame.choosing.value = false
                        frame.send(Event.Session(SessionEvent.EditForm(typed.form().copy(exercise = choice.id))))
                    },
                    modifier = Modifier.semantics { role = Role.Button },
                )
            }
        }
    }
}
