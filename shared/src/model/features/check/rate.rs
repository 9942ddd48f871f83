//! Rate the back between sets: a quick check of one site.
//!
//! Boundary: without an open session the rating stands by itself; refuses where someone rated the set since the person looked.

use super::outside;
use crate::{
    domain::{
        id::SetId,
        note::Note,
        nrs::{Nrs, Rise},
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        refusal::Refusal,
        site::Site,
        stop_advice::after_set,
    },
    effects::store::{Change, Intention},
    model::{
        commit::Plan,
        features::Context,
        log::{question, stop},
        notice::Saved,
        route::Route,
    },
};

pub(super) fn plan(
    context: &Context<'_>,
    (seen, after): (&str, Option<&str>),
    (nrs, site): (u8, Option<Site>),
    note: &str,
) -> Result<Plan, Refusal> {
    let note = Note::parse(note)?;
    let nrs = Nrs::new(nrs)?;
    let (facts, now) = (context.facts, context.now());
    if seen.is_empty() && after.is_none() && facts.open_session(now).is_none() {
        return outside::quick(context, (nrs, site), note.as_ref());
    }
    let session = context.open_session(seen)?;
    if let Some(after) = after {
        let set = SetId::parse(after).ok_or(Refusal::UnknownEntry)?;
        let set = facts.sets_of(session).find(|other| other.id == set);
        if facts.is_rated(session, set.ok_or(Refusal::UnknownEntry)?) {
            return Err(Refusal::RatedMeanwhile);
        }
    }
    let assessment = facts.assessments(now).last().cloned();
    let main = || assessment.as_ref().map(|assessment| question::main_site(facts, assessment, now));
    let site = site.or_else(main).unwrap_or(Site::LOWER_CENTRE);
    let rise = assessment.map_or(Rise(0), |assessment| stop::rise(&assessment, site, nrs));
    let ratings = Ratings::only(site, nrs);
    let check = context.new_check(session.id, CheckContext::During, None, ratings);
    let check = PainCheck { note, ..check };
    let saved = Saved::Rating { nrs: nrs.points(), advice: after_set(nrs, rise) };
    let changes = vec![Change::PutCheck(check)];
    Ok(Plan::intention(context.done(Intention::RatePain), changes, saved).then_go(Route::Session))
}
