//! Take one of the ways on where a rating asked to stop.
//!
//! Boundary: takes the rating that the person saw, while that rating still asks to stop.

use crate::{
    domain::{refusal::Refusal, stop_advice::StopAdvice, stop_choice::StopChoice},
    effects::store::{Change, Intention},
    model::{commit::Plan, features::Context, log::stop, notice::Saved, route::Route},
};

pub(super) fn plan(context: &Context<'_>, seen: &str, choice: StopChoice) -> Result<Plan, Refusal> {
    let standing = stop::standing(context.facts, context.now());
    let standing = standing.filter(|standing| standing.is_of(seen));
    let standing = standing.ok_or(Refusal::NoStopStands)?;
    if choice == StopChoice::CarryOn && standing.advice == StopAdvice::StopAndBeEvaluated {
        return Err(Refusal::CarryOnNotOffered);
    }
    let next = match choice {
        StopChoice::End => Route::End,
        StopChoice::Switch => Route::Variations,
        StopChoice::CarryOn => Route::Session,
    };
    let changes = vec![Change::PutCheck(standing.taken(choice, &context.at))];
    let done = context.done(Intention::TakeStop);
    Ok(Plan::intention(done, changes, Saved::StopTaken(choice)).then_go(next))
}
