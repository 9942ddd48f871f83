//! A plan as the person's own deeds tell it: begun, corrected, paused, ended.
//!
//! Boundary: folds what they said; the sessions are the course's.

use super::{PlanDeed, PlanFact, Reference, Stretch, constants::HIGHEST_LINE};
use crate::domain::{
    exercise::ExerciseId,
    id::PlanId,
    moment::{Instant, Stamp},
    nrs::Nrs,
    person::{PersonFact, Said},
};

/// A plan that the person began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Which.
    pub plan: PlanId,
    /// Of which lift.
    pub lift: ExerciseId,
    /// When they began it.
    pub started: Stamp,
    /// From which maximum.
    pub reference: Reference,
    /// What they corrected it to, the oldest correction first; all in the unit of the first.
    pub references: Vec<(Instant, Reference)>,
    /// Up to which rating the last step counts as done.
    pub own_line: Nrs,
    /// When they paused it.
    pub pauses: Vec<Stretch>,
    /// When they went on with it.
    pub resumed: Vec<Instant>,
    /// When they ended it; absent while it lasts.
    pub ended: Option<Instant>,
}

impl Kept {
    /// The plans that these facts tell of, given oldest first, in the order in which they began. What speaks of a
    /// plan that never began or has ended changes nothing.
    #[must_use]
    pub fn all<'a>(facts: impl IntoIterator<Item = &'a PersonFact>) -> Vec<Self> {
        let mut plans: Vec<Self> = Vec::new();
        for fact in facts {
            let Said::Plan(PlanFact::Of { plan, deed }) = &fact.said else { continue };
            match (plans.iter_mut().find(|known| known.plan == *plan), deed) {
                (Some(known), _) => known.take(deed, fact.at.instant()),
                (None, PlanDeed::Start { lift, reference }) => {
                    plans.push(Self::begun((*plan, lift.clone()), *reference, fact.at.clone()));
                }
                (None, _) => {}
            }
        }
        plans
    }

    fn begun((plan, lift): (PlanId, ExerciseId), reference: Reference, at: Stamp) -> Self {
        Self {
            plan,
            lift,
            started: at,
            reference,
            references: Vec::new(),
            own_line: Nrs::NONE,
            pauses: Vec::new(),
            resumed: Vec::new(),
            ended: None,
        }
    }

    fn take(&mut self, deed: &PlanDeed, at: Instant) {
        if self.ended.is_some() {
            return;
        }
        match deed {
            PlanDeed::Start { .. } => {}
            PlanDeed::Refer(reference) => {
                if reference.unit == self.reference.unit {
                    self.references.push((at, *reference));
                }
            }
            PlanDeed::OwnLine(points) => {
                if let Ok(line) = Nrs::new(*points)
                    && line.points() <= HIGHEST_LINE.value
                {
                    self.own_line = line;
                }
            }
            PlanDeed::Pause => {
                if !self.is_paused() {
                    self.pauses.push(Stretch { from: at, until: None });
                }
            }
            PlanDeed::Resume => {
                self.resumed.push(at);
                if let Some(pause) = self.pauses.last_mut() {
                    pause.until.get_or_insert(at);
                }
            }
            PlanDeed::End => self.ended = Some(at),
        }
    }

    /// The person paused it and has not gone on since.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        self.pauses.last().is_some_and(|pause| pause.until.is_none())
    }

    /// The maximum as it was corrected last.
    #[must_use]
    pub fn newest_reference(&self) -> Reference {
        self.references.last().map_or(self.reference, |(_, reference)| *reference)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{id::PersonFactId, load::LoadUnit, plan::Found};

    fn reference(hundredths: u32, unit: LoadUnit) -> Reference {
        Reference { hundredths, unit, found: Found::Entered }
    }

    fn start(lift: &'static str) -> PlanDeed {
        let lift = ExerciseId::known(lift);
        PlanDeed::Start { lift, reference: reference(16_500, LoadUnit::Kg) }
    }

    /// Deeds about plans, one an instant.
    fn told(deeds: &[(u8, PlanDeed)]) -> Vec<Kept> {
        let facts = (1_u8..).zip(deeds).map(|(at, (plan, deed))| PersonFact {
            id: PersonFactId::from_bytes([at; 16]),
            at: Stamp::at_wall(at.into(), 0),
            said: Said::Plan(PlanFact::Of {
                plan: PlanId::from_bytes([*plan; 16]),
                deed: deed.clone(),
            }),
        });
        Kept::all(&facts.collect::<Vec<_>>())
    }

    #[test]
    fn a_plan_is_what_was_said_of_it_last() {
        let [plan] = &told(&[
            (1, start("deadlift")),
            (1, PlanDeed::Refer(reference(15_000, LoadUnit::Kg))),
            (1, PlanDeed::OwnLine(2)),
            (1, PlanDeed::Pause),
            (1, PlanDeed::Pause),
            (1, PlanDeed::Resume),
        ])[..] else {
            panic!("one plan");
        };
        assert_eq!(plan.newest_reference().hundredths, 15_000);
        assert_eq!(plan.own_line.points(), 2);
        assert_eq!(plan.pauses, [Stretch { from: Instant(4), until: Some(Instant(6)) }]);
        assert_eq!(plan.resumed, [Instant(6)]);
        assert!(!plan.is_paused());
    }

    #[test]
    fn what_cannot_be_chosen_or_comes_after_the_end_changes_nothing() {
        let plans = told(&[
            (2, PlanDeed::Pause),
            (1, start("deadlift")),
            (1, PlanDeed::OwnLine(3)),
            (1, PlanDeed::Refer(reference(36_500, LoadUnit::Lb))),
            (1, start("back-squat")),
            (1, PlanDeed::End),
            (1, PlanDeed::Pause),
            (3, start("back-squat")),
        ]);
        assert_eq!(plans.len(), 2);
        assert_eq!(plans[0].lift.as_str(), "deadlift");
        assert_eq!(
            (plans[0].own_line, plans[0].newest_reference().hundredths),
            (Nrs::NONE, 16_500)
        );
        assert_eq!((plans[0].ended, plans[0].is_paused()), (Some(Instant(6)), false));
        assert_eq!((plans[1].lift.as_str(), plans[1].ended), ("back-squat", None));
    }
}
