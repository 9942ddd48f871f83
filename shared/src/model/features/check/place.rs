//! Say where the person felt an answer.
//!
//! Boundary: moves the answer that the person saw, and no other.

use super::answer::after;
use crate::{
    domain::{id::CheckId, pain_check::PainCheck, ratings::Ratings, refusal::Refusal, site::Site},
    effects::store::{Change, Intention},
    model::{
        commit::Plan,
        features::Context,
        log::question,
        notice::{Notice, Saved},
    },
};

pub(super) fn plan(context: &Context<'_>, seen: &str, site: Site) -> Result<Plan, Refusal> {
    context.facts.last_session(context.now()).ok_or(Refusal::NoSession)?;
    let answer = question::answer_to_place(context.facts, &context.read);
    let answer = answer.filter(|answer| CheckId::parse(seen) == Some(answer.id));
    let answer = answer.ok_or(Refusal::NothingToPlace)?;
    let (_, nrs) = answer.ratings.worst().ok_or(Refusal::NothingRated)?;
    let answered = answer.answered.clone();
    let placed = PainCheck { ratings: Ratings::only(site, nrs), ..answer.clone() };
    let after = after(context, &placed);
    let changes = [Some(Change::PutCheck(placed)), after.asked_again];
    let changes = changes.into_iter().flatten().collect();
    let saved = Saved::Place(site);
    let just_answered = context.done_last == Some(Intention::AnswerReRating)
        && context.facts.window().is_newest(&answered);
    let plan = if just_answered {
        // This belongs to the answer: undo takes both back at once, so this is no intention of its own.
        Plan { saved: Some(Notice::Saved(saved)), ..Plan::drafts(changes) }
    } else {
        Plan::intention(context.done(Intention::PlaceAnswer), changes, saved)
    };
    Ok(plan.then_go(after.next))
}
