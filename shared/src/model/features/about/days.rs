//! A few days off these lifts: stepped on their page, taken, and ended.
//!
//! Boundary: when they end by themselves, the domain says; no reminder speaks of them, and a session can begin any
//! time.

use super::AboutState;
use crate::{
    domain::{
        days_off::LONGEST_DAYS_OFF,
        id::PersonFactId,
        person::{PersonFact, Said},
        plan::PlanFact,
        refusal::Refusal,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::{Plan, draft},
        features::Context,
        log::about::days_off,
        notice::Saved,
        route::Route,
    },
};

pub(super) fn take(context: &Context<'_>, days: u8) -> Result<Plan, Refusal> {
    expect(0, days)?;
    if days == 0 && days_off(context.facts, &context.read).is_none() {
        return Ok(Plan::drafts(Vec::new()).then_go(Route::Today));
    }
    let fact = PersonFact {
        id: PersonFactId::mint(context.at.utc_ms, context.randomness),
        at: context.at.clone(),
        said: Said::Plan(PlanFact::DaysOff { days }),
    };
    let changes = vec![Change::PutPerson(fact), Change::DropDraft(DraftKey::History)];
    let done = context.done(Intention::TakeDaysOff);
    Ok(Plan::intention(done, changes, Saved::DaysOff).then_go(Route::Today))
}

pub(super) fn step(state: &AboutState, days: u8) -> Result<Plan, Refusal> {
    expect(1, days)?;
    let stepped = AboutState { days: Some(days), ..state.clone() };
    Ok(Plan::drafts(vec![draft(DraftKey::History, &stepped)]))
}

fn expect(least: u8, days: u8) -> Result<(), Refusal> {
    let most = LONGEST_DAYS_OFF.value;
    if (least..=most).contains(&days) {
        return Ok(());
    }
    Err(Refusal::SettingOutOfRange { text: days.to_string(), least, most })
}
