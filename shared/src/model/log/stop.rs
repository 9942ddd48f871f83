//! Whether the last rating between sets still asks to stop.
//!
//! Boundary: reads; taking one of the choices is the check feature's.

use super::Facts;
use crate::domain::{
    exercise::ExerciseId,
    id::CheckId,
    moment::{Instant, Stamp},
    nrs::{Nrs, Rise},
    pain_check::{CheckContext, PainCheck},
    rule_of_twos::Assessment,
    site::Site,
    stop_advice::{StopAdvice, after_set},
    stop_choice::{StopChoice, StopTaken},
};

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
    let earlier = |at: &Instant| *at <= check.answered.instant();
    let mut sets = facts.sets_of(session).rev().filter(|set| earlier(&set.at.instant()));
    let exercise = sets.next().map(|set| set.lift.exercise.clone());
    stands.then(|| Standing { check: check.clone(), advice, now: rated, before, exercise })
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
