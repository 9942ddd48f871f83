//! One intent per thing seen: whoever acts before they can have read a screen acts on the screen before
//! it.
//!
//! Boundary: tells such an intent by its time alone; each feature checks whether what the intent speaks
//! of still stands.

use super::{
    event::{Event, SessionEvent, StartReason},
    notice::Notice,
    route::Route,
};
use crate::domain::{
    moment::{Boot, Moment, Span, Uptime},
    refusal::Refusal,
    source::{Origin, Sourced},
};

/// A second tap or Enter that comes sooner than this belongs to the first: platforms count two taps within
/// 300 ms as one double tap (Android's `ViewConfiguration.getDoubleTapTimeout`), reading takes longer.
pub const DOUBLE_TAP: Sourced<Span> = Sourced { value: Span(300), origin: Origin::Ours };

/// When what the person sees changed last.
#[derive(Debug, Default)]
pub struct Sight {
    route: Option<Route>,
    since: Option<Uptime>,
}

impl Sight {
    /// Whether the intent is a second tap. Only a clock that nobody can set tells that, and a command has
    /// no screen to tap on.
    #[must_use]
    pub fn is_second_tap(&self, event: &Event, moment: &Moment, reason: StartReason) -> bool {
        let since = self.since.as_ref().zip(reading(moment)).filter(|(then, now)| {
            then.boot == now.boot
                && (0..DOUBLE_TAP.value.0).contains(&now.ms.saturating_sub(then.ms))
        });
        since.is_some() && event.makes_a_fact() && !reason.is_command()
    }

    /// Notes the screen after an event. Where the screen changed while the person only looked, or because
    /// another process wrote, no tap brought it there.
    pub fn shows(&mut self, route: Route, event: &Event, moment: &Moment, notice: Option<&Notice>) {
        let moved = self.route.replace(route) != Some(route) && !event.is_a_look();
        let notice = notice.map(Notice::plain);
        let done = matches!(notice, Some(Notice::Saved(_) | Notice::Failed(_)));
        // A question that a tap brought up must be read before a second one answers it.
        let asked = matches!(
            notice,
            Some(Notice::Refused(
                Refusal::UnusualLoad { .. }
                    | Refusal::SureToErase
                    | Refusal::SureToEmpty
                    | Refusal::SureToRestore
            ))
        );
        if moved || ((done || asked) && event.makes_a_fact()) || changes_the_list(event, notice) {
            self.since = reading(moment);
        }
    }
}

/// A tick brings up the next item or the set, logging a set may bring up the list instead, and the history turns its
/// pages on one screen.
const fn changes_the_list(event: &Event, notice: Option<&Notice>) -> bool {
    match event {
        Event::Checklist(event) => event.ticks(),
        Event::About(event) => event.turns_the_page(),
        Event::Session(SessionEvent::LogSet { .. }) => notice.is_none(),
        _ => false,
    }
}

/// The reading of the clock that nobody can set, where the moment has one.
fn reading(moment: &Moment) -> Option<Uptime> {
    match &moment.boot {
        Boot::Named(boot) => Some(Uptime { ms: moment.uptime_ms, boot: boot.clone() }),
        Boot::Unnamed | Boot::Given => None,
    }
}
