//! The question in which unit a file's loads are.
//!
//! Boundary: what helps a person to say; never an answer.

use super::{
    Lifts,
    plan::{NameUse, PlannedSession, PlannedSet},
};
use crate::domain::in_order::InOrder;
use std::{collections::BTreeMap, sync::Arc};

/// Loads without a unit, and those of one lift to know them by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitQuestion {
    /// How many sets have a load without a unit.
    pub sets: usize,
    /// The heaviest barbell lift among them, as the file names it; the heaviest lift where none is a barbell's.
    pub lift: Arc<str>,
    /// Its lightest load, hundredths of whatever unit it is.
    pub lightest: u32,
    /// Its median load, the lower one of two.
    pub median: u32,
    /// Its heaviest load.
    pub heaviest: u32,
}

impl UnitQuestion {
    /// The question, where a load has no unit.
    pub fn of(sessions: &[PlannedSession], names: &[NameUse], lifts: &dyn Lifts) -> Option<Self> {
        let asked = |set: &&PlannedSet| set.unit.is_none() && set.hundredths > 0;
        let mut loads: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
        for set in sessions.iter().flat_map(|session| &session.sets).filter(asked) {
            loads.entry(set.name).or_default().push(set.hundredths);
        }
        let sets = loads.values().map(Vec::len).sum();
        let is_barbell = |name: usize| names.get(name).is_some_and(|name| barbell(name, lifts));
        let heaviest = |(name, loads): (usize, &[u32])| {
            (is_barbell(name), loads.iter().max().copied(), std::cmp::Reverse(name))
        };
        let shown = loads.iter().max_by_key(|(name, loads)| heaviest((**name, loads)))?;
        let mut of_lift = shown.1.clone();
        of_lift.order();
        Some(Self {
            sets,
            lift: Arc::clone(&names.get(*shown.0)?.name),
            lightest: *of_lift.first()?,
            median: *of_lift.get((of_lift.len() - 1) / 2)?,
            heaviest: *of_lift.last()?,
        })
    }
}

fn barbell(name: &NameUse, lifts: &dyn Lifts) -> bool {
    let says_so = name.name.to_lowercase().contains("barbell");
    says_so || name.becomes.exercise().is_some_and(|id| lifts.is_barbell(id))
}
