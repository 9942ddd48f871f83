//! A person's own bars and plates.
//!
//! Boundary: the choices, kept within the bounds of `domain::gear::own` whatever is read; what they can load is
//! `domain::gear`'s.

use crate::domain::in_order::InOrder;
use crate::domain::{
    exercise::ExerciseId,
    gear::{
        GearRefusal, Pair,
        own::{MOST_BARS, MOST_PLATES, is_a_bar, is_a_pair},
    },
    load::LoadUnit,
};
use serde::{Deserialize, Serialize};

/// The choices.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
#[serde(default)]
pub struct OwnGear {
    /// The person's own bars.
    pub bars: Vec<OwnBar>,
    /// Pairs of plates in kilograms: hundredths and how many pairs; absent: Brace's own.
    pub plates_kg: Option<Vec<(u32, u32)>>,
    /// Pairs of plates in pounds, likewise.
    pub plates_lb: Option<Vec<(u32, u32)>>,
}

/// A bar of a person's own.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct OwnBar {
    /// Its id, as its row gives it.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// What it weighs, hundredths of the unit.
    pub weight: u32,
    /// That unit.
    pub unit: LoadUnit,
    /// The ids of the lifts that it is for.
    #[serde(default)]
    pub exercises: Vec<String>,
    /// Whether it is also for every lift with a straight bar that no bar is for by name.
    #[serde(default)]
    pub every_lift: bool,
}

impl OwnBar {
    /// Whether it is for this lift by name.
    #[must_use]
    pub fn is_for(&self, exercise: &ExerciseId) -> bool {
        self.exercises.iter().any(|id| id == exercise.as_str())
    }
}

impl OwnGear {
    /// The bars that can be one, in the order in which they were added.
    pub fn bars(&self) -> impl Iterator<Item = &OwnBar> {
        self.bars.iter().filter(|bar| is_a_bar(bar.weight)).take(MOST_BARS.value)
    }

    /// What the bar for a lift weighs, hundredths of the unit: that of a bar which is for it by name, else that
    /// of one for every lift where `straight` says that the lift takes a straight bar; `None` where the person
    /// has none in this unit.
    #[must_use]
    pub fn bar_of(&self, exercise: &ExerciseId, unit: LoadUnit, straight: bool) -> Option<u32> {
        let named = self.bars().find(|bar| bar.unit == unit && bar.is_for(exercise));
        let any = || self.bars().find(|bar| bar.unit == unit && bar.every_lift && straight);
        named.or_else(any).map(|bar| bar.weight)
    }

    /// The pairs of plates of a unit, heaviest first; `None` where the person has not said.
    #[must_use]
    pub fn pairs(&self, unit: LoadUnit) -> Option<Vec<Pair>> {
        let kept = match unit {
            LoadUnit::Kg => &self.plates_kg,
            LoadUnit::Lb => &self.plates_lb,
        };
        let pairs =
            kept.as_ref()?.iter().map(|(plate, count)| Pair { plate: *plate, count: *count });
        let mut pairs: Vec<Pair> = pairs.filter(|pair| is_a_pair(*pair)).collect();
        pairs.order_by_key(|pair| std::cmp::Reverse(pair.plate));
        pairs.dedup_by_key(|pair| pair.plate);
        pairs.truncate(MOST_PLATES.value);
        Some(pairs)
    }

    /// The same with these pairs of a unit; `None` for Brace's own.
    #[must_use]
    pub fn with_pairs(mut self, unit: LoadUnit, pairs: Option<&[Pair]>) -> Self {
        let kept = pairs.map(|pairs| pairs.iter().map(|pair| (pair.plate, pair.count)).collect());
        match unit {
            LoadUnit::Kg => self.plates_kg = kept,
            LoadUnit::Lb => self.plates_lb = kept,
        }
        self
    }

    /// The bar of this id, or with this name.
    ///
    /// # Errors
    /// [`GearRefusal::UnknownBar`] where there is none.
    pub fn bar(&self, named: &str) -> Result<&OwnBar, GearRefusal> {
        let name = named.trim().to_lowercase();
        let by_id = self.bars().find(|bar| bar.id == named);
        let by_name = || self.bars().find(|bar| bar.name.to_lowercase() == name);
        by_id.or_else(by_name).ok_or_else(|| GearRefusal::UnknownBar { text: named.to_owned() })
    }

    /// An id that no bar has.
    ///
    /// # Errors
    /// [`GearRefusal::TooManyBars`] where no more bars are kept.
    pub fn free_id(&self) -> Result<String, GearRefusal> {
        if self.bars.len() >= MOST_BARS.value {
            return Err(GearRefusal::TooManyBars);
        }
        let taken = |id: &String| self.bars.iter().any(|bar| bar.id == *id);
        let mut ids = (1..=self.bars.len() + 1).map(|number| format!("bar-{number}"));
        ids.find(|id| !taken(id)).ok_or(GearRefusal::TooManyBars)
    }

    /// The same with this bar, in place of the one with its id or behind the others.
    #[must_use]
    pub fn with_bar(mut self, bar: OwnBar) -> Self {
        match self.bars.iter_mut().find(|kept| kept.id == bar.id) {
            Some(kept) => *kept = bar,
            None => self.bars.push(bar),
        }
        self
    }

    /// The same without the bar of this id.
    #[must_use]
    pub fn without_bar(mut self, id: &str) -> Self {
        self.bars.retain(|bar| bar.id != id);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use LoadUnit::{Kg, Lb};

    fn bar(id: &str, weight: u32, unit: LoadUnit, exercises: &[&str]) -> OwnBar {
        OwnBar {
            id: id.to_owned(),
            name: format!("Bar {id}"),
            weight,
            unit,
            exercises: exercises.iter().map(|id| (*id).to_owned()).collect(),
            every_lift: false,
        }
    }

    #[test]
    fn the_bar_named_for_a_lift_comes_before_the_one_for_every_lift() {
        let gear = OwnGear::default()
            .with_bar(OwnBar { every_lift: true, ..bar("a", 1500, Kg, &[]) })
            .with_bar(bar("b", 800, Kg, &["deadlift"]));
        let (deadlift, squat) = (ExerciseId::known("deadlift"), ExerciseId::known("back-squat"));
        assert_eq!(gear.bar_of(&deadlift, Kg, true), Some(800));
        assert_eq!(gear.bar_of(&squat, Kg, true), Some(1500));
        assert_eq!(gear.bar_of(&squat, Kg, false), None, "a trap bar is another bar");
        assert_eq!(gear.bar_of(&deadlift, Lb, true), None, "no bar is converted");
    }

    #[test]
    fn whatever_is_read_stays_within_bounds() {
        let pairs =
            [(2500, 2), (2500, 3), (1, 4), (0, 1), (2000, 0), (2000, 21), (127, 1), (u32::MAX, 1)];
        let bars = [0, 1500, 15_001, u32::MAX].map(|weight| bar("x", weight, Kg, &["deadlift"]));
        let gear = OwnGear {
            bars: bars.to_vec(),
            plates_kg: Some(pairs.to_vec()),
            plates_lb: Some(Vec::new()),
        };
        assert_eq!(gear.pairs(Kg), Some(vec![Pair { plate: 2500, count: 2 }]));
        assert_eq!(gear.pairs(Lb), Some(Vec::new()), "no plates at all is a choice, too");
        assert_eq!(gear.bar_of(&ExerciseId::known("deadlift"), Kg, true), Some(1500));
        let many = (1..=40).map(|n| (n * 100, 1)).collect();
        let many = OwnGear { plates_kg: Some(many), ..OwnGear::default() }.pairs(Kg).unwrap();
        assert_eq!((many.len(), many[0].plate), (12, 4000));
    }

    #[test]
    fn a_bar_is_found_by_its_id_or_its_name_and_ids_are_used_once() {
        let mut gear = OwnGear::default();
        for _ in 0..12 {
            let id = gear.free_id().unwrap();
            gear = gear.with_bar(bar(&id, 1500, Kg, &[]));
        }
        assert_eq!(gear.free_id(), Err(GearRefusal::TooManyBars));
        assert_eq!(gear.bar(" BAR bar-3 ").unwrap().id, "bar-3");
        assert!(matches!(gear.bar("none"), Err(GearRefusal::UnknownBar { .. })));
        let gear = gear.without_bar("bar-3");
        assert_eq!(gear.free_id().unwrap(), "bar-3");
    }

    #[test]
    fn a_body_that_an_earlier_version_wrote_reads() {
        let body =
            r#"{"bars":[{"id":"bar-1","name":"Home","weight":1500,"unit":"Kg","exercises":[]}]}"#;
        let gear: OwnGear = serde_json::from_str(body).unwrap();
        assert!(!gear.bars[0].every_lift);
        assert_eq!(gear.pairs(Kg), None);
    }
}
