//! Start a session with its full baseline.
//!
//! Boundary: refuses while a session is open.

use crate::{
    domain::{
        id::SessionId,
        note::Note,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        refusal::Refusal,
        session::Session,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::Plan, event::Rating, features::Context, log::held, notice::Saved, route::Route,
    },
};

pub(super) fn plan(context: &Context<'_>, ratings: &[Rating], note: &str) -> Result<Plan, Refusal> {
    let note = Note::parse(note)?;
    if context.facts.open_session(context.now()).is_some() {
        return Err(Refusal::SessionOpen);
    }
    let ratings = read_full(ratings)?;
    let held = held::of_baseline(context.facts, &ratings, &context.at);
    let id = SessionId::mint(context.at.utc_ms, context.randomness);
    let check = context.new_check(id, CheckContext::Baseline, None, ratings);
    let baseline = PainCheck { note, ..check };
    let changes = vec![
        Change::PutSession(Session { id, started: context.at.clone(), ended: None, note: None }),
        Change::PutCheck(baseline),
        Change::DropDraft(DraftKey::Ratings),
        Change::DropDraft(DraftKey::Flags),
    ];
    // The card of symptoms comes first, also where the baseline rules out lifting: it knows the way on.
    Ok(Plan::intention(context.done(Intention::StartSession), changes, Saved::Session { held })
        .then_go(Route::Flags))
}

/// Reads the ratings of a full check that a shell sent.
pub(super) fn read_full(ratings: &[Rating]) -> Result<Ratings, Refusal> {
    let pairs: Result<Vec<_>, _> = ratings.iter().map(|rating| rating.read()).collect();
    Ratings::full(&pairs?)
}
