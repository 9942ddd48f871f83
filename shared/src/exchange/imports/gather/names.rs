//! The names of exercises in a file, and what each becomes.
//!
//! Boundary: a name is looked up once; what it means the caller says, and near is never near enough.

use crate::{
    domain::exercise::ExerciseId,
    exchange::imports::{
        Lifts, Meaning,
        plan::{Becomes, NameUse},
    },
};
use std::{collections::HashMap, sync::Arc};

/// Names met so far.
#[derive(Default)]
pub struct Names {
    uses: Vec<NameUse>,
    places: HashMap<Arc<str>, usize>,
}

impl Names {
    /// Counts a set of this name; its place among the names.
    pub fn used(&mut self, name: &str, lifts: &dyn Lifts) -> usize {
        let place = self.places.get(name).copied().unwrap_or_else(|| self.add(name, lifts));
        if let Some(used) = self.uses.get_mut(place) {
            used.sets += 1;
        }
        place
    }

    /// All of them, in the order of the file.
    pub fn into_uses(self) -> Vec<NameUse> {
        self.uses
    }

    fn add(&mut self, name: &str, lifts: &dyn Lifts) -> usize {
        let name: Arc<str> = name.into();
        let becomes = match lifts.meaning(&name) {
            Meaning::One(id) => Becomes::Known(id),
            Meaning::Ask(near) => Becomes::Asked(near),
            // A name too long for the log has to become something else.
            Meaning::Own => {
                ExerciseId::parse(&name).map_or(Becomes::Asked(Vec::new()), Becomes::Own)
            }
        };
        let each_side = name.to_lowercase().contains("each side");
        self.places.insert(Arc::clone(&name), self.uses.len());
        self.uses.push(NameUse { name, becomes, sets: 0, each_side });
        self.uses.len() - 1
    }
}
