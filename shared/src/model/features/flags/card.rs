//! The card of symptoms: open it, and keep what it says.
//!
//! Boundary: an answer is kept whatever it says, and nothing else waits for it.

use super::{Context, FlagsState};
use crate::{
    domain::{
        flags::{Flag, FlagAnswer, LIST_VERSION, Level},
        id::PersonFactId,
        person::{PersonFact, Said},
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::{Plan, draft},
        log::{flags, held},
        notice::Saved,
        route::Route,
    },
};

/// Opens the card over the screen that the person is on.
pub(super) fn open(here: Route) -> Plan {
    let from = (here != Route::FlagCard && here != Route::Flags).then_some(here);
    let next = FlagsState { from, ..FlagsState::default() };
    Plan::drafts(vec![draft(DraftKey::Flags, &next)]).then_go(Route::Flags)
}

/// Keeps an answer: what is new or worse, and what is still there.
pub(super) fn keep(
    state: &FlagsState,
    context: &Context<'_>,
    (named, still): (&[Flag], &[Flag]),
) -> Plan {
    let (facts, now) = (context.facts, context.now());
    let before = flags::folded(facts, now);
    let baseline = flags::unanswered_baseline(facts, now);
    let answer = FlagAnswer {
        check: baseline.map(|check| check.id),
        list: LIST_VERSION,
        patterns: before.patterns_due(&context.at),
        flags: once(named),
        still: once(still),
    };
    let named = !(answer.flags.is_empty() && answer.still.is_empty());
    let new = answer.flags.clone();
    let fact = PersonFact {
        id: PersonFactId::mint(context.at.utc_ms, context.randomness),
        at: context.at.clone(),
        said: Said::FlagAnswer(answer),
    };
    let change = Change::PutPerson(fact);
    let after = flags::folded(&facts.with(&change), now);
    let open = after.open();
    let raised: Option<Level> =
        open.iter().filter(|one| new.contains(&one.flag)).map(|one| one.level).max();
    let may = |flag: &Flag| after.may_be_gone(*flag) && !before.may_be_gone(*flag);
    let gone = open.iter().map(|one| one.flag).find(may);
    let off = open.iter().any(flags::switches_off);
    let next = match state.from {
        _ if raised.is_some() => Route::FlagCard,
        Some(from) => from,
        None if off => Route::FlagCard,
        None if held::no_lifting_today(facts, &context.at) => Route::Verdict,
        None => Route::Session,
    };
    let changes = vec![change, Change::DropDraft(DraftKey::Flags)];
    let saved = Saved::Flags { raised, named, gone };
    Plan::intention(context.done(Intention::AnswerFlags), changes, saved).then_go(next)
}

/// Each flag once, in the order of the list.
fn once(flags: &[Flag]) -> Vec<Flag> {
    Flag::ALL.iter().copied().filter(|flag| flags.contains(flag)).collect()
}
