package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import app.brace.wire.Event
import app.brace.wire.HealthView
import app.brace.wire.ReminderChoice
import app.brace.wire.ReminderEvent
import app.brace.wire.Route

/*
 * What can delay or block reminders, one line for each, and which of them come.
 *
 * Boundary: the choices are the view's; what opens the system's own settings is the phone's host.
 */

@Composable
internal fun RemindersScreen(
    health: HealthView,
    frame: Frame,
) {
    Page(frame, Route.REMINDERS, title = health.title, thumb = {
        NoticeLine(frame, AboveThumb)
        Choices(health) { frame.send(Event.Reminders(ReminderEvent.Choose(it))) }
    }) { Blocks(health.health.blocks, frame, Modifier.padding(top = Space.s)) }
}

@Composable
private fun Choices(
    health: HealthView,
    choose: (ReminderChoice) -> Unit,
) {
    val settings = health.settings
    Column(Modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Space.s)) {
        OnOff(health.nextMorning, settings.nextMorning) { on ->
            choose(if (on) ReminderChoice.NextMorning else ReminderChoice.NoNextMorning)
        }
        Aside(health.nextMorningSource)
        // The choices below say it to who listens.
        Body(health.rest, Modifier.padding(top = Space.m).clearAndSetSemantics {})
        OneOf(health.rest, health.rests.map { it.seconds to it.name }, settings.restSeconds) {
            choose(ReminderChoice.RestSeconds(it))
        }
    }
}
