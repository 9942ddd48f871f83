//! Red flags: the card of symptoms, what to do about them, and what became of them.
//!
//! Boundary: plans; what follows from it is `domain`'s and `model::log`'s.

mod card;
mod end;
mod event;
mod state;

pub use end::taken_back;
pub use event::FlagsEvent;
pub use state::{EndForm, FlagsState};

use super::Context;
use crate::{
    content::flags::{REGIONS, is_region},
    domain::{
        flags::FlagRefusal,
        refusal::Refusal,
        settings::{Preferences, Setting, SettingKey},
    },
    effects::store::DraftKey,
    model::{
        commit::{Plan, draft},
        route::Route,
    },
};
use state::Tick;

/// The field in which a person writes within which limits they may lift.
pub const LIMITS: &str = "flag-limits";

/// Plans what an event asks for; `here` is the screen that the person is on.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(
    (state, here): (&FlagsState, Route),
    context: &Context<'_>,
    event: &FlagsEvent,
) -> Result<Plan, Refusal> {
    match event {
        FlagsEvent::Open => Ok(card::open(here)),
        FlagsEvent::Unfold { line } => Ok(kept(&state.turned(*line))),
        FlagsEvent::Mark { flag, on } => Ok(kept(&state.ticked(*flag, on.then_some(Tick::New)))),
        FlagsEvent::MarkStill { flag, on } => {
            Ok(kept(&state.ticked(*flag, on.then_some(Tick::Still))))
        }
        FlagsEvent::Save => Ok(card::keep(state, context, (&state.marked, &state.still))),
        FlagsEvent::Answer { flags } => Ok(card::keep(state, context, (flags, &[]))),
        FlagsEvent::OpenCard => Ok(Plan::drafts(Vec::new()).then_go(Route::FlagCard)),
        FlagsEvent::OpenEnd { flag } => end::open(state, context, *flag),
        FlagsEvent::FillEnd { by, outcome } => end::fill(state, (*by, *outcome)),
        FlagsEvent::SaveEnd => end::save(state, context),
        FlagsEvent::End { flag, how } => end::keep(context, *flag, how.clone()),
        // The shell opens the dialler: nothing is kept.
        FlagsEvent::Dial { .. } => Ok(Plan::drafts(Vec::new())),
        FlagsEvent::ChooseRegion { region } => choose_region(context, region),
    }
}

/// Whether the dialler opens with it: nothing but a number that Brace shows.
#[must_use]
pub fn may_dial(number: &str) -> bool {
    REGIONS.iter().any(|known| known.emergency == number || known.urgent == Some(number))
}

fn kept(state: &FlagsState) -> Plan {
    Plan::drafts(vec![draft(DraftKey::Flags, state)])
}

fn choose_region(context: &Context<'_>, region: &str) -> Result<Plan, Refusal> {
    let code = region.trim().to_uppercase();
    if !code.is_empty() && !is_region(&code) {
        return Err(FlagRefusal::NotARegion { text: region.to_owned() }.into());
    }
    let region = (!code.is_empty()).then_some(code);
    let preferences = Preferences { region, ..context.settings.preferences.clone() };
    let choice = Setting::new(SettingKey::Preferences, &preferences);
    Ok(context.choose(vec![choice], Vec::new()))
}
