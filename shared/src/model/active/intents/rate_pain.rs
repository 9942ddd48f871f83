//! Rate the back between sets: a quick check of one site.
//!
//! Boundary: refused without an open session; afterwards the question is `answer`'s.

use super::{Active, Desk};
use crate::{
    domain::{
        nrs::{Nrs, Rise},
        pain_check::CheckContext,
        ratings::Ratings,
        refusal::Refusal,
        site::Site,
        stop_advice::after_set,
    },
    effects::store::Intention,
    model::{notice::Saved, plan::Plan, route::Route},
};

pub(super) fn plan(
    active: &Active,
    desk: &Desk<'_>,
    nrs: u8,
    site: Option<Site>,
) -> Result<Plan, Refusal> {
    let nrs = Nrs::new(nrs)?;
    let now = desk.at.instant();
    let session = active.open_session(now).ok_or(Refusal::NoOpenSession)?.id;
    let assessment = active.last_assessment(now);
    let main = || assessment.as_ref().map(|assessment| active.main_site(assessment));
    let site = site.or_else(main).unwrap_or(Site::LOWER_CENTRE);
    let reference = assessment.as_ref().and_then(|assessment| assessment.references);
    let rise = reference
        .and_then(|references| {
            references.get(site.index()).map(|reference| nrs.rise_over(reference.nrs))
        })
        .unwrap_or(Rise(0));
    let check = desk.check(session, CheckContext::During, None, Ratings::only(site, nrs));
    let saved = Saved::Rating { nrs: nrs.points(), advice: after_set(nrs, rise) };
    Ok(Plan::intention(
        desk.done(Intention::RatePain),
        desk.changes([check]),
        saved,
        Route::Session,
    ))
}
