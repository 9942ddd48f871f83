package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import app.brace.wire.EffortView
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

/** What seldom changes between sets: the kind, the exertion where the person says it, and what else there is to say. */
@Composable
internal fun Seldom(
    labels: SessionLabels,
    kinds: List<KindChoice>,
    effort: EffortView?,
    typed: Typed,
    onStep: (SetStep) -> Unit,
    others: @Composable () -> Unit = {},
) {
    var open by remember { mutableStateOf(false) }
    FlowRow(
        Modifier.fillMaxWidth(),
        horizontalArrangement = Arrangement.spacedBy(Space.s),
    ) {
        val kind = kinds.firstOrNull { it.kind == typed.form().kind }?.name.orEmpty()
        Dropdown(labels.kind, kind, open, { open = it }, kinds.map { it.kind to it.name }, Type.small) { chosen ->
            typed.choose { copy(kind = chosen) }
        }
        effort?.let { Effort(it, typed, onStep) }
        others()
    }
}

/** The exercise, to choose another one on a page of its own. */
@Composable
internal fun OpensLifts(
    label: String,
    name: String,
    modifier: Modifier = Modifier,
    onOpen: () -> Unit,
) {
    Box(modifier) {
        Opener(label, Role.Button, onOpen) { Fitting(name, Type.head, Type.small, 2, it) }
    }
}
