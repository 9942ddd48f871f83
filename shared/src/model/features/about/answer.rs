//! One answer, none of a block, or not now: each a fact with its date.
//!
//! Boundary: an answer that stands so already is not written again.

use super::{AboutState, pages::forward};
use crate::{
    content::history::BLOCKS,
    domain::{
        id::PersonFactId,
        person::{HistoryAnswer, HistoryItem, HistoryValue, PersonFact, Said},
        refusal::Refusal,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{commit::Plan, features::Context, log::about::background, notice::Saved, route::Route},
};

/// A new fact about the history.
pub(super) fn said(context: &Context<'_>, item: HistoryItem, value: HistoryValue) -> Change {
    Change::PutPerson(PersonFact {
        id: PersonFactId::mint(context.at.utc_ms, context.randomness),
        at: context.at.clone(),
        said: Said::HistoryAnswer(HistoryAnswer { item, value }),
    })
}

pub(super) fn one(
    context: &Context<'_>,
    item: HistoryItem,
    value: HistoryValue,
) -> Result<Plan, Refusal> {
    // That the whole was seen or put off is no answer to give by itself.
    let asked = !matches!(item, HistoryItem::Seen | HistoryItem::PutOff);
    if !asked || !(HistoryAnswer { item, value }).fits() {
        return Err(Refusal::AnswerMisfit);
    }
    let known = background(context.facts, context.now()).answer(item);
    // "May lift" again is news: it may be about something that came up since.
    if known == Some(value) && item != HistoryItem::MayLift {
        return Ok(Plan::drafts(Vec::new()));
    }
    let changes = vec![said(context, item, value)];
    Ok(Plan::intention(context.done(Intention::AnswerHistory), changes, Saved::History))
}

pub(super) fn none_of(
    state: &AboutState,
    context: &Context<'_>,
    block: u8,
) -> Result<Plan, Refusal> {
    let block = BLOCKS.get(usize::from(block)).ok_or(Refusal::AnswerMisfit)?;
    let known = background(context.facts, context.now());
    let open = block.conditions.iter().filter(|item| known.answer(**item).is_none());
    let answers = open.map(|item| said(context, *item, HistoryValue::No)).collect();
    if state.page.is_some() {
        return Ok(forward(state, context, answers));
    }
    if answers.is_empty() {
        return Ok(Plan::drafts(answers));
    }
    Ok(Plan::intention(context.done(Intention::AnswerHistory), answers, Saved::History))
}

pub(super) fn put_off(context: &Context<'_>) -> Plan {
    let changes = vec![
        said(context, HistoryItem::PutOff, HistoryValue::Yes),
        Change::DropDraft(DraftKey::History),
    ];
    Plan::intention(context.done(Intention::AnswerHistory), changes, Saved::HistoryPutOff)
        .then_go(Route::Baseline)
}
