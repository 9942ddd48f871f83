//! What the names in a file mean: what the person answered, else what the catalogue and their own lifts say.
//!
//! Boundary: one name at a time; what is not certain is asked.

use super::{ForeignAnswers, Meant, OtherNames};
use crate::{
    content::exercises::{
        Kit, find,
        foreign::{Foreign, foreign},
        typed,
    },
    domain::{exercise::ExerciseId, refusal::Refusal, settings::Lifts},
    exchange::imports::{self, Meaning, plan::ImportPlan},
};
use std::collections::BTreeMap;

/// A person's answers over their lifts.
pub struct Meanings<'a> {
    lifts: &'a Lifts,
    /// By folded name: as typed, and what it means.
    answers: BTreeMap<String, (String, Meaning)>,
    others: OtherNames,
}

impl<'a> Meanings<'a> {
    /// Reads the answers.
    pub fn new(lifts: &'a Lifts, given: &ForeignAnswers) -> Result<Self, Refusal> {
        let mut answers = BTreeMap::new();
        for answer in &given.names {
            let meaning = match &answer.meant {
                Meant::Own => Meaning::Own,
                Meant::Exercise(text) => Meaning::One(typed(lifts, text)?),
            };
            answers.insert(fold(&answer.name), (answer.name.clone(), meaning));
        }
        Ok(Self { lifts, answers, others: given.others })
    }

    /// An answer about a name that the file does not have.
    pub fn unused(&self, plan: &ImportPlan) -> Option<String> {
        let is_used =
            |folded: &String| plan.report.names.iter().any(|it| fold(&it.name) == *folded);
        let unused = self.answers.iter().find(|(folded, _)| !is_used(folded));
        unused.map(|(_, (name, _))| name.clone())
    }
}

impl imports::Lifts for Meanings<'_> {
    fn meaning(&self, name: &str) -> Meaning {
        if let Some((_, answer)) = self.answers.get(&fold(name)) {
            return answer.clone();
        }
        match (foreign(self.lifts, name), self.others) {
            (Foreign::One(id), _) => Meaning::One(id),
            (Foreign::Ask(near), OtherNames::Ask) => Meaning::Ask(near),
            (Foreign::Ask(_), OtherNames::Keep) | (Foreign::Own, _) => Meaning::Own,
        }
    }

    fn is_barbell(&self, exercise: &ExerciseId) -> bool {
        find(exercise).is_some_and(|known| known.kit == Kit::StraightBar)
    }
}

fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}
