//! Rate the back while no session is open.
//!
//! Boundary: a session that still takes ratings gets it, since its verdict looks at every one given after it; only
//! then it stands by itself, and is part of no verdict.

use super::answer;
use crate::{
    domain::{
        caps::pain_outside, id::CheckId, note::Note, nrs::Nrs, outside_check::OutsideCheck,
        ratings::Ratings, refusal::Refusal, site::Site,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::Plan, event::Rating, features::Context, log::question, notice::Saved, route::Route,
    },
};

/// The whole back.
pub(super) fn full(context: &Context<'_>, ratings: &[Rating], note: &str) -> Result<Plan, Refusal> {
    let note = Note::parse(note)?;
    let pairs: Vec<_> = ratings.iter().map(|rating| rating.read()).collect::<Result<_, _>>()?;
    let ratings = Ratings::full(&pairs)?;
    expect_no_session(context)?;
    let plan = match question::listening(context.facts, context.now()) {
        Some(session_index) => answer::with_full_look(context, session_index, ratings)?,
        None => by_itself(context, ratings),
    };
    Ok(noted(plan, note.as_ref()))
}

/// One number; without a site at the lower back's centre, where it is more than 0.
pub(super) fn quick(
    context: &Context<'_>,
    (nrs, site): (Nrs, Option<Site>),
    note: Option<&Note>,
) -> Result<Plan, Refusal> {
    if let Some(session_index) = question::listening(context.facts, context.now()) {
        return Ok(noted(answer::unasked(context, session_index, nrs, site)?, note));
    }
    let ratings = match site {
        None if nrs == Nrs::NONE => Ratings::nothing_hurts(),
        site => Ratings::only(site.unwrap_or(Site::LOWER_CENTRE), nrs),
    };
    Ok(noted(by_itself(context, ratings), note))
}

/// The same with a note on the rating that it keeps.
fn noted(mut plan: Plan, note: Option<&Note>) -> Plan {
    for change in &mut plan.transaction.changes {
        match change {
            Change::PutCheck(check) => check.note = note.cloned(),
            Change::PutOutside(check) => check.note = note.cloned(),
            _ => {}
        }
    }
    plan
}

fn expect_no_session(context: &Context<'_>) -> Result<(), Refusal> {
    match context.facts.open_session(context.now()) {
        Some(_) => Err(Refusal::SessionOpen),
        None => Ok(()),
    }
}

fn by_itself(context: &Context<'_>, ratings: Ratings) -> Plan {
    let id = CheckId::mint(context.at.utc_ms, context.randomness);
    let (at, pain_relief) = (context.at.clone(), context.pain_relief);
    let check = OutsideCheck { id, at, ratings, note: None, pain_relief };
    let worst = ratings.worst().map_or(Nrs::NONE, |(_, nrs)| nrs);
    let saved = Saved::Outside { nrs: worst.points(), held: pain_outside([worst]).is_some() };
    let changes = vec![Change::PutOutside(check), Change::DropDraft(DraftKey::Ratings)];
    Plan::intention(context.done(Intention::RateOutside), changes, saved).then_go(Route::Today)
}
