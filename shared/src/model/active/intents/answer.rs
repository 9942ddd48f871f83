//! Answer the two-hour question, now or recalled, and say where it was felt.
//!
//! Boundary: an answer's own time counts; whether it decides anything is the rule's matter.

use super::{Active, Desk};
use crate::{
    domain::{
        moment::{Instant, Stamp},
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        refusal::Refusal,
        reminders::{Reminder, ReminderKind, ReminderState},
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
    let place = active.answered_session(now).ok_or(Refusal::NoSession)?;
    let asked = match about {
        About::Now => Asked { place, mark: None, named: active.named_site(place, now), main: None },
        About::TwoHours => {
            let recall = active.recall(now).ok_or(Refusal::NothingToRecall)?;
            let named = recall.site.filter(|_| recall.named);
            Asked { place: recall.place, mark: Some(recall.mark), named, main: recall.site }
        }
    };
    answer(active, desk, nrs, site, asked)
}

/// An answer from a notification: the question it names must still be open.
pub(super) fn from_notification(
    active: &Active,
    desk: &Desk<'_>,
    id: &str,
    nrs: u8,
) -> Result<Plan, Refusal> {
    let (nrs, now) = (Nrs::new(nrs)?, desk.at.instant());
    let row = active.question_named(id)?;
    if row.kind == ReminderKind::Rest {
        return Err(Refusal::UnknownQuestion);
    }
    let place = active.log.sessions.iter().position(|session| session.id == row.session);
    let place = place.or_else(|| active.answered_session(now)).ok_or(Refusal::NoSession)?;
    let named = active.named_in(row, now);
    answer(active, desk, nrs, None, Asked { place, mark: None, named, main: None })
}

/// What was asked.
#[derive(Clone, Copy)]
struct Asked {
    /// The session's place in the log.
    place: usize,
    /// The time it is about, where that is not now.
    mark: Option<Instant>,
    /// The site it was asked about by name.
    named: Option<Site>,
    /// Where a number for the worst spot is kept; absent: where it hurt most of late.
    main: Option<Site>,
}

fn answer(
    active: &Active,
    desk: &Desk<'_>,
    nrs: Nrs,
    site: Option<Site>,
    asked: Asked,
) -> Result<Plan, Refusal> {
    let now = desk.at.instant();
    let session = active.log.sessions.get(asked.place).ok_or(Refusal::NoSession)?.id;
    let assessments = active.assessments(now);
    let assessment = assessments.get(asked.place).ok_or(Refusal::NoSession)?;
    let main = asked.main.unwrap_or_else(|| active.main_site(assessment));
    // 0 at the worst spot is 0 everywhere; more than 0 belongs to one site.
    let ratings = match site.or(asked.named) {
        Some(site) => Ratings::only(site, nrs),
        None if nrs == Nrs::NONE => Ratings::nothing_hurts(),
        None => Ratings::only(main, nrs),
    };
    let placed = site.or(asked.named).is_some() || nrs == Nrs::NONE;
    let unplaced = !placed && assessment.tracked.len() != 1;
    let about = asked.mark.map(|mark| desk.at.moved_to(mark));
    let timing = timing(assessment, &desk.at, about.as_ref());
    let check = desk.new_check(session, CheckContext::ReRating, about, ratings);
    let saved = Saved::Answer { nrs: nrs.points(), timing, kept: unplaced.then_some(main) };
    let after = after(active, desk, &check);
    let next = if unplaced { Route::Where } else { after.next };
    let changes = [Some(Change::PutCheck(check)), after.asked_again];
    let changes = desk.changes(changes.into_iter().flatten());
    Ok(Plan::intention(desk.done(Intention::AnswerReRating), changes, saved, next))
}

/// Moves the last answer to the site where it was felt.
pub(super) fn place(active: &Active, desk: &Desk<'_>, site: Site) -> Result<Plan, Refusal> {
    active.last_session().ok_or(Refusal::NoSession)?;
    let answer = active.answer_to_place().ok_or(Refusal::NothingToPlace)?;
    let (_, nrs) = answer.ratings.worst().ok_or(Refusal::NothingRated)?;
    let placed = PainCheck { ratings: Ratings::only(site, nrs), ..answer.clone() };
    let after = after(active, desk, &placed);
    let changes = [Some(Change::PutCheck(placed)), after.asked_again];
    let changes = desk.changes(changes.into_iter().flatten());
    // Part of the answer: undo takes both back, so there is no step of its own to remember.
    let plan = Plan::drafts(changes, after.next);
    Ok(Plan { saved: Some(Notice::Saved(Saved::Place(site))), ..plan })
}

/// What follows once an answer is kept.
struct After {
    next: Route,
    /// The notification asks again, about the site that is left.
    asked_again: Option<Change>,
}

fn after(active: &Active, desk: &Desk<'_>, answer: &PainCheck) -> After {
    if active.asks_after(answer, desk.at.instant()).is_none() {
        return After { next: Route::Verdict, asked_again: None };
    }
    // The same question by another name: shown anew under its id, and silently, for it was heard.
    let asked_again = active.question_shown(answer.session).map(|row| {
        let shown = row.lateness().map(|late| row.due.instant() + late);
        Change::PutReminder(Reminder {
            // What put it off is over; how late it came stays as it was.
            posted: shown.map(|shown| row.due.moved_within_boot(shown)),
            state: ReminderState::Waiting,
            generation: row.generation.saturating_add(1),
            armed: None,
            snoozed_to: None,
            ..row.clone()
        })
    });
    After { next: Route::Answer, asked_again }
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
