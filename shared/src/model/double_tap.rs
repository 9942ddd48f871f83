//! One intent per thing seen: who acts before a screen can have been read acted on the one before it.
//!
//! Boundary: tells such an intent by its time alone; whether what it speaks of still stands is each
//! feature's matter.

use super::{
    event::{Event, StartReason},
    notice::Notice,
    route::Route,
};
use crate::domain::{
    moment::{Boot, Moment, Span, Uptime},
    source::{Origin, Sourced},
};

/// A second tap or Enter that comes sooner than this is the first one's: platforms count two taps within
/// 300 ms as one double tap (Android's `ViewConfiguration.getDoubleTapTimeout`), reading takes longer.
pub const DOUBLE_TAP: Sourced<Span> = Sourced { value: Span(300), origin: Origin::Ours };

/// When what the person sees changed last.
#[derive(Debug, Default)]
pub struct Sight {
    route: Option<Route>,
    since: Option<Uptime>,
}

impl Sight {
    /// The intent is a second tap. Only a boot's own clock can tell, and a command has no screen.
    #[must_use]
    pub fn was_acted_on_already(
        &self,
        event: &Event,
        moment: &Moment,
        reason: StartReason,
    ) -> bool {
        let since = self.since.as_ref().zip(reading(moment)).filter(|(then, now)| {
            then.boot == now.boot
                && (0..DOUBLE_TAP.value.0).contains(&now.ms.saturating_sub(then.ms))
        });
        since.is_some() && event.makes_a_fact() && !reason.is_command()
    }

    /// An event is done, and this is what is shown now. A screen that changed while the person only
    /// looked, or because another process wrote, was not brought there by a tap.
    pub fn shows(&mut self, route: Route, event: &Event, moment: &Moment, notice: Option<&Notice>) {
        let moved = self.route.replace(route) != Some(route) && !event.is_a_look();
        let done = matches!(notice, Some(Notice::Saved(_) | Notice::Failed(_)));
        if moved || (done && event.makes_a_fact()) {
            self.since = reading(moment);
        }
    }
}

/// What a clock says that nobody can set.
fn reading(moment: &Moment) -> Option<Uptime> {
    match &moment.boot {
        Boot::Named(boot) => Some(Uptime { ms: moment.uptime_ms, boot: boot.clone() }),
        Boot::Unnamed | Boot::Given => None,
    }
}
