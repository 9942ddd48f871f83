//! Saves a check as its form reads: one that is there, or one entered afterwards, which counts as recalled.
//!
//! Boundary: a check stands inside its session, a re-rating any time after its start.

use super::{
    CheckFix, FixEntry, FixRef, subject,
    when::{Reach, stamp},
};
use crate::{
    domain::{
        id::CheckId,
        moment::Stamp,
        note::Note,
        pain_check::{CheckContext, PainCheck},
        ratings::{Coverage, Ratings},
        refusal::Refusal,
        session::Session,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{commit::Plan, event::Rating, features::Context, notice::Saved},
};

pub(super) fn plan(
    context: &Context<'_>,
    about: &FixRef,
    form: &CheckFix,
) -> Result<Plan, Refusal> {
    let session = subject::session(context, &about.session)?;
    let zone = session.started.offset_min;
    let note = Note::parse(&form.note)?;
    let pain_relief = form.pain_relief;
    let (intention, check) = match &about.entry {
        FixEntry::Check(id) => {
            let before = subject::check(context.facts, session, id)?;
            subject::expect_as_seen(context.facts, session, about)?;
            let ratings = read(&form.ratings, before.ratings.coverage())?;
            let at = stamp(context, &form.when, Some(before.stands()), zone)?;
            let at = if at == *before.stands() {
                at
            } else {
                reach(context, session, before.context).hold(at)?
            };
            (
                Intention::EditCheck,
                PainCheck { ratings, note, pain_relief, ..standing_at(context, before, at) },
            )
        }
        FixEntry::NewCheck => {
            let ratings = read(&form.ratings, coverage_of(form.context))?;
            let at = stamp(context, &form.when, None, zone)?;
            let at = reach(context, session, form.context).hold(at)?;
            let id = CheckId::mint(at.utc_ms, context.randomness);
            let check = context.new_check(session.id, form.context, Some(at), ratings);
            (Intention::AddCheck, PainCheck { id, note, pain_relief, ..check })
        }
        _ => return Err(Refusal::UnknownEntry),
    };
    let changes = vec![Change::PutCheck(check), Change::DropDraft(DraftKey::Fix)];
    let home = subject::home_of(context, Some(session.id));
    Ok(Plan::intention(context.done(intention), changes, Saved::CheckFixed).then_go(home))
}

fn reach(context: &Context<'_>, session: &Session, asked: CheckContext) -> Reach {
    match asked {
        CheckContext::ReRating => Reach::until_now(context, session),
        _ => Reach::of(context, session),
    }
}

/// The check at another time: of a recalled one the time that it speaks of. Where that is later than its answer,
/// the person answers for it now.
fn standing_at(context: &Context<'_>, check: &PainCheck, at: Stamp) -> PainCheck {
    if check.about.is_none() {
        return PainCheck { answered: at, ..check.clone() };
    }
    let answered =
        if at.instant() > check.answered.instant() { &context.at } else { &check.answered };
    PainCheck { answered: answered.clone(), about: Some(at), ..check.clone() }
}

/// How much of the back a check of this kind speaks of.
const fn coverage_of(asked: CheckContext) -> Coverage {
    match asked {
        CheckContext::Baseline | CheckContext::End => Coverage::Full,
        CheckContext::During | CheckContext::ReRating => Coverage::Named,
    }
}

pub(super) fn read(ratings: &[Rating], coverage: Coverage) -> Result<Ratings, Refusal> {
    let pairs: Vec<_> = ratings.iter().map(|rating| rating.read()).collect::<Result<_, _>>()?;
    match coverage {
        Coverage::Full => Ratings::full(&pairs),
        Coverage::Named => Ratings::named(&pairs),
    }
}
