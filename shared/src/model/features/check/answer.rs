//! Answer the two-hour question, now or recalled.
//!
//! Boundary: an answer's own time counts; whether it decides anything, the rule says. Where a question
//! was answered, moved or closed since the person saw it, this refuses the answer and says why.

use super::{Asked, RecallRef};
use crate::{
    domain::{
        id::SessionId,
        moment::{Instant, Stamp},
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        refusal::Refusal,
        reminders::{Reminder, ReminderKind, ReminderState},
        rule_of_twos::{
            Assessment,
            constants::{ASK_AFTER, SEEN_WITHIN, SUSTAIN},
            timeline::SessionIndex,
        },
        site::Site,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::Plan,
        features::Context,
        log::question::{self, Recall},
        notice::{Saved, Timing},
        route::Route,
    },
};

pub(super) fn plan(
    context: &Context<'_>,
    asked: &Asked,
    nrs: u8,
    site: Option<Site>,
) -> Result<Plan, Refusal> {
    let nrs = Nrs::new(nrs)?;
    let (facts, now) = (context.facts, context.now());
    let subject = match asked {
        Asked::Nothing => {
            let session_index = question::answered_session(facts, now).ok_or(Refusal::NoSession)?;
            let named = question::named_site(facts, session_index, now);
            let unasked = question::open(facts, now).is_none();
            Subject { session_index, mark: None, named, main: None, unasked }
        }
        Asked::Question(seen) | Asked::Notified(seen) => {
            of_row(context, context.rows.asked(seen)?)?
        }
        Asked::Recall(seen) => {
            let recall = recall_seen(context, seen).ok_or(Refusal::NothingToRecall)?;
            let named = recall.site.filter(|_| recall.named);
            Subject {
                session_index: recall.session_index,
                mark: Some(recall.mark),
                named,
                main: recall.site,
                unasked: false,
            }
        }
    };
    answer(context, nrs, site, subject)
}

/// An answer that nobody asked for, about a session that still takes ratings.
pub(super) fn unasked(
    context: &Context<'_>,
    session_index: SessionIndex,
    nrs: Nrs,
    site: Option<Site>,
) -> Result<Plan, Refusal> {
    let unasked = question::open(context.facts, context.now()).is_none();
    let named = question::named_site(context.facts, session_index, context.now());
    let subject = Subject { session_index, mark: None, named, main: None, unasked };
    answer(context, nrs, site, subject)
}

/// The same of the whole back.
pub(super) fn with_full_look(
    context: &Context<'_>,
    session_index: SessionIndex,
    ratings: Ratings,
) -> Result<Plan, Refusal> {
    let unasked = question::open(context.facts, context.now()).is_none();
    let subject = Subject { session_index, mark: None, named: None, main: None, unasked };
    let mut plan = keep(context, ratings, None, subject)?;
    plan.transaction.changes.push(Change::DropDraft(DraftKey::Ratings));
    Ok(plan)
}

/// What the answer is about.
#[derive(Clone, Copy)]
struct Subject {
    /// The session's index in the window.
    session_index: SessionIndex,
    /// The time it is about, where that is not now.
    mark: Option<Instant>,
    /// The site that Brace asked about by name.
    named: Option<Site>,
    /// The site that keeps a number for the worst spot; absent: the site that hurt most of late.
    main: Option<Site>,
    /// No question is open: the person answers unasked.
    unasked: bool,
}

fn of_row(context: &Context<'_>, row: &Reminder) -> Result<Subject, Refusal> {
    let (facts, now) = (context.facts, context.now());
    if row.kind == ReminderKind::Rest {
        return Err(Refusal::UnknownQuestion);
    }
    let session_index = facts.sessions(now).iter().position(|session| session.id == row.session);
    let session_index = session_index.or_else(|| question::answered_session(facts, now));
    let session_index = session_index.ok_or(Refusal::NoSession)?;
    let named = question::named_in(facts, row, now);
    Ok(Subject { session_index, mark: None, named, main: None, unasked: false })
}

/// What can be recalled now, if it is what the person saw.
fn recall_seen(context: &Context<'_>, seen: &RecallRef) -> Option<Recall> {
    let recall = question::recall(context.facts, context.now())?;
    let session = context.facts.sessions(context.now()).get(recall.session_index)?.id;
    let named = recall.site.filter(|_| recall.named);
    let same = SessionId::parse(&seen.session) == Some(session)
        && Instant(seen.mark_ms) == recall.mark
        && seen.site == named;
    same.then_some(recall)
}

fn answer(
    context: &Context<'_>,
    nrs: Nrs,
    site: Option<Site>,
    subject: Subject,
) -> Result<Plan, Refusal> {
    let (facts, now) = (context.facts, context.now());
    let assessments = facts.assessments(now);
    let assessment = assessments.get(subject.session_index).ok_or(Refusal::NoSession)?;
    let main = subject.main.unwrap_or_else(|| question::main_site(facts, assessment, now));
    // 0 at the worst spot is 0 everywhere; more than 0 belongs to one site.
    let ratings = match site.or(subject.named) {
        Some(site) => Ratings::only(site, nrs),
        None if nrs == Nrs::NONE => Ratings::nothing_hurts(),
        None => Ratings::only(main, nrs),
    };
    let placed = site.or(subject.named).is_some() || nrs == Nrs::NONE;
    let unplaced = !placed && assessment.tracked.len() != 1;
    keep(context, ratings, unplaced.then_some(main), subject)
}

/// Keeps an answer; the site keeps its number until the person says where they felt it.
fn keep(
    context: &Context<'_>,
    ratings: Ratings,
    kept: Option<Site>,
    subject: Subject,
) -> Result<Plan, Refusal> {
    let (facts, now) = (context.facts, context.now());
    let session = facts.sessions(now).get(subject.session_index).ok_or(Refusal::NoSession)?.id;
    let assessments = facts.assessments(now);
    let assessment = assessments.get(subject.session_index).ok_or(Refusal::NoSession)?;
    let nrs = ratings.worst().map_or(Nrs::NONE, |(_, nrs)| nrs);
    let about = subject.mark.map(|mark| context.at.moved_to(mark));
    let timing = if subject.unasked {
        Timing::Unasked
    } else {
        timing(assessment, &context.at, about.as_ref())
    };
    let check = context.new_check(session, CheckContext::ReRating, about, ratings);
    let saved = Saved::Answer { nrs: nrs.points(), timing, kept };
    let after = after(context, &check);
    let next = if kept.is_some() { Route::Where } else { after.next };
    let changes = [Some(Change::PutCheck(check)), after.asked_again];
    let changes = changes.into_iter().flatten().collect();
    Ok(Plan::intention(context.done(Intention::AnswerReRating), changes, saved).then_go(next))
}

/// What follows once the log holds an answer.
pub(super) struct After {
    /// Where to go.
    pub(super) next: Route,
    /// The row of the same question, which now asks about the site that is left.
    pub(super) asked_again: Option<Change>,
}

pub(super) fn after(context: &Context<'_>, answer: &PainCheck) -> After {
    if question::asks_after(context.facts, answer, context.now()).is_none() {
        return After { next: Route::Verdict, asked_again: None };
    }
    // The same question about another site: the OS shows it anew under its id, and silently, because it
    // made its sound before.
    let asked_again = context.rows.question_of(answer.session).map(|row| {
        let shown = row.lateness().map(|late| row.due.instant() + late);
        let posted = shown.map(|shown| row.due.moved_within_boot(shown));
        let generation = row.generation.saturating_add(1);
        let asked_anew = match row.state {
            // The snooze is over; how late the question came stays as it was.
            ReminderState::Posted => Reminder {
                state: ReminderState::Waiting,
                armed: None,
                snoozed_to: None,
                ..row.clone()
            },
            _ => row.clone(),
        };
        Change::PutReminder(Reminder { posted, generation, asked_since: generation, ..asked_anew })
    });
    After { next: Route::Answer, asked_again }
}

fn timing(assessment: &Assessment, at: &Stamp, about: Option<&Stamp>) -> Timing {
    if about.is_some() {
        return Timing::Recalled;
    }
    // Measured from what the question asks about: the session's end, or a rise's onset.
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
