//! Whether the last rating between sets still asks to stop.
//!
//! Boundary: reads; taking one of the choices is the check feature's.

use super::Facts;
use crate::domain::{
    exercise::ExerciseId,
    id::CheckId,
    local_day::calendar_day,
    moment::{Instant, Stamp},
    nrs::{Nrs, Rise},
    pain_check::{CheckContext, PainCheck},
    rule_of_twos::Assessment,
    session::Session,
    site::Site,
    stop_advice::{StopAdvice, after_set},
    stop_choice::{StopChoice, StopTaken},
};
use std::sync::Arc;

/// A rating that asks to stop, with no choice taken yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The rating.
    pub check: PainCheck,
    /// How strongly.
    pub advice: StopAdvice,
    /// The rating at the site that asks most.
    pub now: Nrs,
    /// What it is compared with; absent where there is nothing to compare with.
    pub before: Option<Nrs>,
    /// The exercise that hurt; absent where no set stands before the rating.
    pub exercise: Option<ExerciseId>,
}

impl Standing {
    /// The rating, with this choice taken.
    #[must_use]
    pub fn taken(self, choice: StopChoice, at: &Stamp) -> PainCheck {
        let taken = StopTaken { choice, exercise: self.exercise, at: at.clone() };
        PainCheck { stop: Some(taken), ..self.check }
    }

    /// It is this rating.
    #[must_use]
    pub fn is_of(&self, check: &str) -> bool {
        CheckId::parse(check) == Some(self.check.id)
    }
}

/// The newest rating of the open session, while it asks to stop.
#[must_use]
pub fn standing(facts: &Facts, now: Instant) -> Option<Standing> {
    let session = facts.open_session(now)?;
    let mut ratings = facts.checks_of(session).rev();
    let check = ratings.find(|check| check.context == CheckContext::During)?;
    let assessments = facts.assessments(now);
    let assessment = assessments.last()?;
    let asked = |(site, nrs): (Site, Nrs)| {
        let rise = rise(assessment, site, nrs);
        (after_set(nrs, rise), rise, nrs, reference(assessment, site))
    };
    let (advice, _, rated, before) = check.ratings.marked().map(asked).max()?;
    let stands = check.stop.is_none() && advice != StopAdvice::None;
    let exercise = lifted_before(facts, session, check).cloned();
    stands.then(|| Standing { check: check.clone(), advice, now: rated, before, exercise })
}

/// The strongest advice to stop that a rating after a set of the lift gave: in the open session, and what asked to be
/// evaluated in any of today's.
#[must_use]
pub fn advised(facts: &Facts, exercise: &ExerciseId, now: &Stamp) -> StopAdvice {
    let (instant, today) = (now.instant(), calendar_day(now));
    let assessments = facts.assessments(instant);
    let open = facts.open_session(instant).map(|open| open.id);
    let sessions = facts.sessions(instant).iter().zip(assessments.iter()).rev();
    let today = sessions.take_while(|(session, _)| {
        open == Some(session.id) || calendar_day(&session.started) == today
    });
    let of_one = |(session, assessment): (&Session, &Arc<Assessment>)| {
        let least = if open == Some(session.id) {
            StopAdvice::Stop
        } else {
            StopAdvice::StopAndBeEvaluated
        };
        let during = facts.checks_of(session).filter(|check| check.context == CheckContext::During);
        let about_it =
            during.filter(|check| lifted_before(facts, session, check) == Some(exercise));
        let marked = about_it.flat_map(|check| check.ratings.marked().collect::<Vec<_>>());
        let advice = marked.map(|(site, nrs)| after_set(nrs, rise(assessment, site, nrs))).max();
        advice.filter(|advice| *advice >= least)
    };
    today.filter_map(of_one).max().unwrap_or(StopAdvice::None)
}

/// The exercise of the last set before a rating between sets.
fn lifted_before<'a>(
    facts: &'a Facts,
    session: &'a Session,
    check: &PainCheck,
) -> Option<&'a ExerciseId> {
    let answered = check.answered.instant();
    let mut sets = facts.sets_of(session).rev().filter(|set| set.at.instant() <= answered);
    sets.next().map(|set| &set.lift.exercise)
}

/// How far a rating lies above what it is compared with; 0 where there is nothing to compare with.
#[must_use]
pub fn rise(assessment: &Assessment, site: Site, nrs: Nrs) -> Rise {
    reference(assessment, site).map_or(Rise(0), |before| nrs.rise_over(before))
}

/// The rating at a site that later ones are compared with.
fn reference(assessment: &Assessment, site: Site) -> Option<Nrs> {
    let references = assessment.references.as_ref()?;
    references.get(site.index()).map(|reference| reference.nrs)
}
