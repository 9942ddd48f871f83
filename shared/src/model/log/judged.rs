//! The sessions of a page outside the window: what was lifted, and what the rule says of each.
//!
//! Boundary: judges a page by the sessions on it and those beside it, as the window would.

use super::Facts;
use crate::domain::in_order::InOrder;
use crate::{
    domain::{
        moment::Instant,
        nrs::Rise,
        rule_of_twos::{Assessment, Verdict},
        session::{Phase, Session},
        set_entry::{Lift, SetEntry, SetKind},
    },
    effects::store::{
        Log,
        query::{HistoryPage, WholeSession},
    },
};

/// How many lifts a line of the history names.
const LIFTS: usize = 2;

/// A session as a line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedSession {
    /// The session.
    pub session: Session,
    /// The rule's word; absent where none was asked for, since nothing was lifted.
    pub verdict: Option<Verdict>,
    /// The highest rise at the site that decides.
    pub rise: Option<Rise>,
    /// The first lifts of it, each by its heaviest sets.
    pub lifts: Vec<ListedLift>,
    /// How many lifts there were besides.
    pub others: usize,
}

/// A lift by its heaviest sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedLift {
    /// The first of the heaviest.
    pub lift: Lift,
    /// How many there were of that load.
    pub sets: usize,
    /// All of them had as many reps.
    pub same_reps: bool,
}

/// The facts by which a page is judged: its own sessions and those beside it.
#[must_use]
pub fn facts_of(page: &HistoryPage) -> Facts {
    Facts::new(log_of(page.sessions.iter().chain(&page.beside)))
}

/// The lines of a page, newest first.
#[must_use]
pub fn listed(page: HistoryPage, now: Instant) -> Vec<ListedSession> {
    let facts = facts_of(&page);
    let assessments = facts.assessments(now);
    let sessions = page.sessions.into_iter().map(|whole| {
        let at = facts.sessions(now).iter().position(|it| it.id == whole.session.id);
        let assessment = at.and_then(|at| assessments.get(at));
        line(whole, &facts, assessment.map(AsRef::as_ref), now)
    });
    sessions.collect()
}

/// A log of these sessions alone. What cannot be read whole is not judged, as in the window.
fn log_of<'a>(sessions: impl Iterator<Item = &'a WholeSession>) -> Log {
    let mut log = Log::default();
    for whole in sessions {
        log.sessions.push(whole.session.clone());
        log.sets.extend(whole.sets.iter().cloned());
        log.checks.extend(whole.checks.iter().cloned());
        if whole.incomplete || whole.cut_off {
            log.incomplete.push(whole.session.id);
        }
    }
    log.in_order()
}

fn line(
    whole: WholeSession,
    facts: &Facts,
    assessment: Option<&Assessment>,
    now: Instant,
) -> ListedSession {
    let WholeSession { session, sets, .. } = whole;
    let (lifts, others) = lifts(&sets, LIFTS);
    ListedSession {
        verdict: asked_verdict(facts, &session, assessment, now),
        rise: assessment.and_then(Assessment::deciding).map(|finding| finding.rise),
        session,
        lifts,
        others,
    }
}

/// The rule's word; `None` where none was asked for, since nothing was lifted.
#[must_use]
pub fn asked_verdict(
    facts: &Facts,
    session: &Session,
    assessment: Option<&Assessment>,
    now: Instant,
) -> Option<Verdict> {
    let over = facts.phase(session, now) != Phase::Open;
    let asked = !over || facts.worked(session) || !assessment.is_some_and(Assessment::is_open);
    assessment.map(|it| it.verdict).filter(|_| asked)
}

/// The first `most` lifts in the order in which they were done, and how many there were besides.
#[must_use]
pub fn lifts(sets: &[SetEntry], most: usize) -> (Vec<ListedLift>, usize) {
    let mut done: Vec<&SetEntry> = sets.iter().collect();
    done.order_by_key(|set| (set.at.instant(), set.id));
    let mut exercises = Vec::new();
    for set in &done {
        if !exercises.contains(&&set.lift.exercise) {
            exercises.push(&set.lift.exercise);
        }
    }
    let others = exercises.len().saturating_sub(most);
    let lifts = exercises.into_iter().take(most).filter_map(|exercise| {
        let of_it = || done.iter().map(|set| &set.lift).filter(|lift| lift.exercise == *exercise);
        // A warm-up stands for the lift only where there is nothing else of it.
        let kinds = [SetKind::Work, SetKind::BackOff, SetKind::WarmUp];
        let kind = kinds.into_iter().find(|kind| of_it().any(|lift| lift.kind == *kind))?;
        let counted = || of_it().filter(|lift| lift.kind == kind);
        let heaviest = counted().map(|lift| lift.load.grams()).max()?;
        let mut top = counted().filter(|lift| lift.load.grams() == heaviest);
        let lift = top.next()?.clone();
        let rest: Vec<_> = top.collect();
        let same_reps = rest.iter().all(|other| other.reps == lift.reps);
        Some(ListedLift { sets: rest.len() + 1, same_reps, lift })
    });
    (lifts.collect(), others)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            exercise::ExerciseId,
            id::{SessionId, SetId},
            moment::Stamp,
        },
        model::tests::form,
    };

    fn sets(of: &[(SetKind, &str)]) -> Vec<SetEntry> {
        let set = |(n, (kind, load)): (u8, &(SetKind, &str))| SetEntry {
            id: SetId::from_bytes([n; 16]),
            session: SessionId::from_bytes([0; 16]),
            at: Stamp::at_wall(i64::from(n), 0),
            lift: Lift { kind: *kind, ..form(load).preview(ExerciseId::parse).expect("a lift") },
        };
        (1..).zip(of).map(set).collect()
    }

    #[test]
    fn a_warm_up_stands_for_no_lift_that_was_worked_with() {
        use SetKind::{BackOff, WarmUp, Work};
        for (of, top) in [
            (&[(WarmUp, "120kg"), (Work, "100kg"), (BackOff, "110kg")][..], 100),
            (&[(WarmUp, "60kg"), (BackOff, "50kg")], 50),
            (&[(WarmUp, "40kg"), (WarmUp, "60kg")], 60),
        ] {
            let (lifts, _) = lifts(&sets(of), LIFTS);
            assert_eq!(lifts[0].lift.load.grams(), top * 1000, "{of:?}");
        }
    }
}
