//! Answer the two-hour question, now or recalled, and say where it was felt.
//!
//! Boundary: an answer's own time counts; whether it decides anything is the rule's matter.

use super::{Active, Desk};
use crate::{
    domain::{
        moment::Stamp,
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        refusal::Refusal,
        reminders::ReminderKind,
        rule_of_twos::{
            Assessment,
            constants::{ASK_AFTER, SEEN_WITHIN, SUSTAIN},
        },
        site::Site,
    },
    effects::store::{Change, Intention},
    model::{
        event::About,
        notice::{Notice, Saved, Timing},
        plan::Plan,
        route::Route,
    },
};

pub(super) fn plan(
    active: &Active,
    desk: &Desk<'_>,
    nrs: u8,
    site: Option<Site>,
    about: About,
) -> Result<Plan, Refusal> {
    let nrs = Nrs::new(nrs)?;
    let now = desk.at.instant();
    let session = active.last_session().ok_or(Refusal::NoSession)?;
    let assessment = active.last_assessment(now).ok_or(Refusal::NoSession)?;
    let recalled = match about {
        About::Now => None,
        About::TwoHours => Some(active.recall_mark(now).ok_or(Refusal::NothingToRecall)?),
    };
    let about = recalled.map(|(mark, _)| desk.at.moved_to(mark));
    // 0 at the worst spot is 0 everywhere; more than 0 belongs to one site.
    let main = recalled.and_then(|(_, site)| site).unwrap_or_else(|| active.main_site(&assessment));
    let ratings = match site {
        Some(site) => Ratings::only(site, nrs),
        None if nrs == Nrs::NONE => Ratings::nothing_hurts(),
        None => Ratings::only(main, nrs),
    };
    let unplaced = site.is_none() && nrs > Nrs::NONE && assessment.tracked.len() != 1;
    let timing = timing(&assessment, &desk.at, about.as_ref());
    let check = desk.check(session.id, CheckContext::ReRating, about, ratings);
    let saved = Saved::Answer { nrs: nrs.points(), timing };
    let next = if unplaced { Route::Where } else { Route::Verdict };
    Ok(Plan::intention(Intention::AnswerReRating, desk.changes([check]), saved, next))
}

/// An answer from a notification: the question it names must still be open.
pub(super) fn from_notification(
    active: &Active,
    desk: &Desk<'_>,
    id: &str,
    nrs: u8,
) -> Result<Plan, Refusal> {
    if active.question_named(id)?.kind == ReminderKind::Rest {
        return Err(Refusal::UnknownQuestion);
    }
    plan(active, desk, nrs, None, About::Now)
}

/// Moves the last answer to the site where it was felt.
pub(super) fn place(active: &Active, desk: &Desk<'_>, site: Site) -> Result<Plan, Refusal> {
    let session = active.last_session().ok_or(Refusal::NoSession)?;
    let last = active.checks_of(session).next_back();
    let answer = last
        .filter(|check| check.context == CheckContext::ReRating)
        .ok_or(Refusal::NothingToPlace)?;
    let (_, nrs) = answer.ratings.worst().ok_or(Refusal::NothingRated)?;
    let placed = PainCheck { ratings: Ratings::only(site, nrs), ..answer.clone() };
    // Part of the answer: undo takes both back, so there is no step of its own to remember.
    let plan = Plan::drafts(desk.changes([Change::PutCheck(placed)]), Route::Verdict);
    Ok(Plan { saved: Some(Notice::Saved(Saved::Place(site))), ..plan })
}

fn timing(assessment: &Assessment, at: &Stamp, about: Option<&Stamp>) -> Timing {
    if about.is_some() {
        return Timing::Recalled;
    }
    // Measured from what the question was asked about: the session's end, or a rise's onset.
    let asked = assessment.ask.or(assessment.end.map(|end| end + ASK_AFTER.value));
    let Some(since) = asked.map(|asked| at.instant() - asked) else { return Timing::OnTime };
    let elapsed = since.plus(ASK_AFTER.value);
    if elapsed <= SUSTAIN.value {
        Timing::Early
    } else if elapsed <= SEEN_WITHIN {
        Timing::OnTime
    } else {
        Timing::Late
    }
}
