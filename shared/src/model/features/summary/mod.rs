//! One page for a clinician: which days it shows, and whether the person's notes stand on it.
//!
//! Boundary: plans drafts and reads; no fact comes of it, and nothing leaves by it.

mod event;
mod gather;
mod state;
#[cfg(test)]
mod tests;

pub use event::{SummaryEvent, SummaryNotes, SummarySpan};
pub use state::{Chosen, Days, SummaryState};

use super::Context;
use crate::{
    domain::{date_span::DateSpan, day::parse_date, refusal::Refusal},
    effects::store::DraftKey,
    model::{
        commit::{Plan, draft},
        route::Route,
    },
};

/// Plans what an event asks for.
///
/// # Errors
/// [`Refusal::NotADate`] where a date cannot be read, [`Refusal::NotASpan`] where the two are none.
pub fn update(
    state: &SummaryState,
    context: &Context<'_>,
    event: &SummaryEvent,
) -> Result<Plan, Refusal> {
    let chosen = state.chosen;
    let chosen = match event {
        SummaryEvent::Open => Chosen::default(),
        SummaryEvent::Last(span) => Chosen { days: Days::Last(*span), ..chosen },
        SummaryEvent::Between { from, to } => {
            Chosen { days: between(state, context, from, to)?, ..chosen }
        }
        SummaryEvent::Notes(notes) => Chosen { notes: *notes, ..chosen },
    };
    Ok(Plan::drafts(vec![draft(DraftKey::Summary, &chosen)]).then_go(Route::Summary))
}

/// The days that a person names. Without a last one it stays, without a first one there are as many as are shown. No
/// day after today is shown.
fn between(
    state: &SummaryState,
    context: &Context<'_>,
    from: &str,
    to: &str,
) -> Result<Days, Refusal> {
    let day_end = context.facts.day_end();
    let (shown, today) = (state.span(&context.read, day_end), day_end.day_of(&context.read));
    let read = |text: &str, shown: i32| {
        if text.trim().is_empty() {
            return Ok(shown);
        }
        parse_date(text).ok_or_else(|| Refusal::NotADate { text: text.to_owned() })
    };
    let to = read(to, shown.to())?.min(today);
    let as_many = to.saturating_sub(shown.to() - shown.from());
    let span = DateSpan::new(read(from, as_many)?, to).ok_or(Refusal::NotASpan)?;
    Ok(Days::Own { from: span.from(), to: span.to() })
}
