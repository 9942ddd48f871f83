package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.brace.wire.Choice
import app.brace.wire.KindChoice
import app.brace.wire.SessionLabels
import app.brace.wire.SetStep

/*
 * A set's fields, of the next one or of one being corrected: load and reps at the thumb, the rest in quiet words.
 *
 * Boundary: the choices and the one chosen are the view's; how far a step goes is the core's.
 */

@Composable
internal fun LoadAndReps(
    labels: SessionLabels,
    typed: Typed,
    onStep: (SetStep) -> Unit,
) {
    Column(Modifier.fillMaxWidth()) {
        Stepper(
            labels.load,
            typed.load,
            labels.lessLoad to { onStep(SetStep.LOADDOWN) },
            labels.moreLoad to { onStep(SetStep.LOADUP) },
            onLeave = typed::commit,
        )
        Stepper(
            labels.reps,
            typed.reps,
            labels.fewerReps to { onStep(SetStep.REPSDOWN) },
            labels.moreReps to { onStep(SetStep.REPSUP) },
            digits = true,
            onLeave = typed::commit,
        )
    }
}

/** What seldom changes between sets: the kind and the exertion. */
@Composable
internal fun Seldom(
    labels: SessionLabels,
    kinds: List<KindChoice>,
    typed: Typed,
) {
    var open by remember { mutableStateOf(false) }
    FlowRow(
        Modifier.fillMaxWidth(),
        horizontalArrangement = Arrangement.spacedBy(Space.m),
    ) {
        val kind = kinds.firstOrNull { it.kind == typed.form().kind }?.name.orEmpty()
        Dropdown(labels.kind, kind, open, { open = it }, kinds.map { it.kind to it.name }, Type.small) { chosen ->
            typed.choose { copy(kind = chosen) }
        }
        Rpe(labels.rpe, labels.noRpe, typed)
    }
}

/** The exercise, to choose another one. */
@Composable
internal fun Exercise(
    label: String,
    name: String,
    choices: List<Choice>,
    typed: Typed,
    frame: Frame,
    modifier: Modifier = Modifier,
) {
    val open = frame.choosing
    Dropdown(
        label,
        name,
        open.value,
        { open.value = it },
        choices.map { it.id to it.name },
        Type.head,
        modifier,
    ) { chosen -> typed.choose { copy(exercise = chosen) } }
}
