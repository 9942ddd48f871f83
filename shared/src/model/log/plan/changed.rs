//! Where the plans stand at one time, to compare with another.
//!
//! Boundary: by plan, since a correction may end one or bring it back.

use super::{Current, all};
use crate::{
    domain::{
        exercise::ExerciseId,
        id::PlanId,
        moment::Stamp,
        plan::{PlanState, Step},
        settings::Settings,
    },
    model::log::Facts,
};
use std::collections::BTreeMap;

/// Where a plan stands, as far as a person reads it in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    /// The step.
    pub step: Step,
    /// How many sessions counted on it.
    pub counted: u8,
    /// Whether it runs.
    pub state: PlanState,
}

/// A plan that stands elsewhere because of a correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replanned {
    /// Of which lift.
    pub lift: ExerciseId,
    /// Where it stood.
    pub was: Stand,
    /// Where it stands.
    pub is: Stand,
}

/// Where each plan stands.
#[derive(Clone, Debug, Default)]
pub struct Stands(BTreeMap<PlanId, (ExerciseId, Stand)>);

impl Stands {
    /// Those of the plans that last.
    #[must_use]
    pub fn of(facts: &Facts, settings: &Settings, now: &Stamp) -> Self {
        let stand = |plan: Current| {
            let it = plan.standing;
            let stand = Stand { step: it.step, counted: it.counted, state: it.state };
            (plan.kept.plan, (plan.kept.lift, stand))
        };
        Self(all(facts, settings, now).into_iter().map(stand).collect())
    }

    /// The plans that stand elsewhere now.
    #[must_use]
    pub fn changed_to(&self, now: &Self) -> Vec<Replanned> {
        let changed = now.0.iter().filter_map(|(plan, (lift, is))| {
            let (_, was) = self.0.get(plan).filter(|(_, was)| was != is)?;
            Some(Replanned { lift: lift.clone(), was: *was, is: *is })
        });
        changed.collect()
    }
}
