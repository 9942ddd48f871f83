//! What has become of a flag.
//!
//! Boundary: says it of a flag that is open; whether that ends it is the fold's.

use super::{Context, EndForm, FlagsState, LIMITS, kept};
use crate::{
    domain::{
        flags::{Ending, Flag, FlagEnd, FlagRefusal, OpenFlag, Outcome, SeenBy},
        id::{PersonFactId, Randomness},
        moment::Stamp,
        note::Note,
        person::{PersonFact, Said},
        refusal::Refusal,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::Plan,
        log::{Facts, flags},
        notice::Saved,
        route::Route,
    },
};

/// Opens the page for a flag that is open.
pub(super) fn open(state: &FlagsState, context: &Context<'_>, flag: Flag) -> Result<Plan, Refusal> {
    expect_open(context, flag)?;
    let end = Some(EndForm { flag, by: None, outcome: None });
    let mut plan = kept(&FlagsState { end, ..state.clone() });
    plan.transaction.changes.push(Change::DropDraft(DraftKey::Typed));
    Ok(plan.then_go(Route::EndFlag))
}

/// Says who looked at it or what they said; what is absent stays as it is.
pub(super) fn fill(
    state: &FlagsState,
    (by, outcome): (Option<SeenBy>, Option<Outcome>),
) -> Result<Plan, Refusal> {
    let open = state.end.ok_or(FlagRefusal::NotOpen)?;
    let end = EndForm { by: by.or(open.by), outcome: outcome.or(open.outcome), ..open };
    Ok(kept(&FlagsState { end: Some(end), ..state.clone() }))
}

/// Keeps what the page says.
pub(super) fn save(state: &FlagsState, context: &Context<'_>) -> Result<Plan, Refusal> {
    let form = state.end.ok_or(FlagRefusal::NotOpen)?;
    let (by, outcome) = form.by.zip(form.outcome).ok_or(FlagRefusal::Unsaid)?;
    let limits = match outcome {
        Outcome::WithinLimits => context.typed.get(LIMITS).unwrap_or_default().to_owned(),
        Outcome::MayLift | Outcome::NotNow | Outcome::Waiting => String::new(),
    };
    keep(context, form.flag, Ending::Seen { by, outcome, limits })
}

/// Keeps what has become of a flag.
pub(super) fn keep(context: &Context<'_>, flag: Flag, how: Ending) -> Result<Plan, Refusal> {
    expect_open(context, flag)?;
    let (facts, now) = (context.facts, context.now());
    if how == Ending::Gone && !flags::folded(facts, now).may_be_gone(flag) {
        return Err(FlagRefusal::NotGone.into());
    }
    let how = match how {
        Ending::Seen { by, outcome, limits } => {
            let limits = Note::parse(&limits)?.map(|note| note.as_str().to_owned());
            Ending::Seen { by, outcome, limits: limits.unwrap_or_default() }
        }
        other => other,
    };
    let change = Change::PutPerson(PersonFact {
        id: PersonFactId::mint(context.at.utc_ms, context.randomness),
        at: context.at.clone(),
        said: Said::FlagEnd(FlagEnd { flag, how }),
    });
    let left = flags::open(&facts.with(&change), now);
    let open = left.iter().any(|other| other.flag == flag);
    let next = match facts.open_session(now) {
        _ if !left.is_empty() => Route::FlagCard,
        Some(_) => Route::Session,
        None => Route::Today,
    };
    let drops = [DraftKey::Flags, DraftKey::Typed].map(Change::DropDraft);
    let changes = [change].into_iter().chain(drops).collect();
    let saved = Saved::FlagEnd { flag, open };
    Ok(Plan::intention(context.done(Intention::EndFlag), changes, saved).then_go(next))
}

fn expect_open(context: &Context<'_>, flag: Flag) -> Result<(), Refusal> {
    let open = flags::open(context.facts, context.now());
    let is_open = open.iter().any(|open| open.flag == flag);
    if is_open { Ok(()) } else { Err(FlagRefusal::NotOpen.into()) }
}

/// What the history keeps of an answer that undo took back: what it had raised was ticked by mistake.
#[must_use]
pub fn taken_back(
    open: &[OpenFlag],
    after: &Facts,
    now: &Stamp,
    randomness: &dyn Randomness,
) -> Vec<Change> {
    let left = flags::open(after, now.instant());
    let gone = open.iter().filter(|one| left.iter().all(|other| other.flag != one.flag));
    let at = after.window().behind_the_same_moment(now.clone());
    let mistake = |one: &OpenFlag| {
        Change::PutPerson(PersonFact {
            id: PersonFactId::mint(at.utc_ms, randomness),
            at: at.clone(),
            said: Said::FlagEnd(FlagEnd { flag: one.flag, how: Ending::Mistake }),
        })
    };
    gone.map(mistake).collect()
}
