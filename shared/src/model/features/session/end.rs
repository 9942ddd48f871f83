//! End the open session with its full check.
//!
//! Boundary: fixes the session's end, and with it when to ask. Refuses an end before the last set.

use super::start::read_full;
use crate::{
    domain::{note::Note, pain_check::CheckContext, refusal::Refusal, session::Session},
    effects::store::{Change, DraftKey, Intention},
    model::{commit::Plan, event::Rating, features::Context, notice::Saved, route::Route},
};

pub(super) fn plan(
    context: &Context<'_>,
    seen: &str,
    (ratings, note): (&[Rating], &str),
) -> Result<Plan, Refusal> {
    let note = Note::parse(note)?;
    let ratings = read_full(ratings)?;
    let open = context.open_session(seen)?;
    let last_set = context.facts.sets_of(open).next_back();
    if let Some(set) = last_set.filter(|set| set.at.instant() > context.now()) {
        let (end, set) = (Box::new(context.at.clone()), Box::new(set.at.clone()));
        return Err(Refusal::EndBeforeLastSet { end, set });
    }
    let note = note.or_else(|| open.note.clone());
    let ended = Session { ended: Some(context.at.clone()), note, ..open.clone() };
    let check = context.new_check(open.id, CheckContext::End, None, ratings);
    let changes = vec![
        Change::PutSession(ended),
        Change::PutCheck(check),
        Change::DropDraft(DraftKey::Ratings),
    ];
    Ok(Plan::intention(context.done(Intention::EndSession), changes, Saved::End)
        .then_go(Route::Today))
}
