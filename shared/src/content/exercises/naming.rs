//! Which lift a name means, as a person types it or another app writes it.
//!
//! Boundary: decides by whole names and whole words, never by likeness: Romanian, stiff-leg and conventional
//! deadlift are near each other as words and differ in what a person tracks. What it cannot decide it asks.

use super::{Kit, all, find, folded::Folded};
use crate::domain::exercise::ExerciseId;
use crate::domain::in_order::InOrder;
use std::cmp::Reverse;

/// The most lifts that a question names.
const MOST_NEAR: usize = 5;

/// What a name came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// This lift.
    One(ExerciseId),
    /// One of these: the person says which.
    Several(Vec<ExerciseId>),
    /// None; these have most words in common with it, the nearest first.
    None {
        /// A few at most.
        near: Vec<ExerciseId>,
    },
}

/// A lift with one folded name of it.
struct Name {
    id: ExerciseId,
    folded: Folded,
    /// What a longer name may say besides.
    kit: &'static [&'static str],
}

/// Reads a name. `own` holds the names that the person gave, each with its lift.
#[must_use]
pub fn read<'a>(text: &str, own: impl Iterator<Item = (&'a ExerciseId, &'a str)>) -> Named {
    let typed = text.trim();
    let own: Vec<(&ExerciseId, &str)> = own.collect();
    // Forms hold ids: the common case folds nothing.
    let known = all().map(|exercise| exercise.id).find(|id| *id == typed).map(ExerciseId::known);
    let own_id = || own.iter().map(|(id, _)| *id).find(|id| id.as_str() == typed).cloned();
    if let Some(id) = known.or_else(own_id) {
        return Named::One(id);
    }
    let names: Vec<Name> = own.into_iter().map(given).chain(catalogue()).collect();
    let wanted = Folded::of(typed);
    if wanted.words.is_empty() {
        return Named::None { near: Vec::new() };
    }
    let same_letters = |shown: &Folded, name: &Name| shown.joined() == name.folded.joined();
    let same_words = |shown: &Folded, name: &Name| shown.bag() == name.folded.bag();
    let stages: [&dyn Fn(&Name) -> bool; 4] = [
        &|name| same_letters(&wanted, name),
        &|name| same_words(&wanted, name),
        &|name| same_letters(&wanted.without(name.kit), name),
        &|name| same_words(&wanted.without(name.kit), name),
    ];
    for stage in stages {
        let mut meant: Vec<ExerciseId> = Vec::new();
        for name in names.iter().filter(|name| stage(name)) {
            if !meant.contains(&name.id) {
                meant.push(name.id.clone());
            }
        }
        match meant.as_slice() {
            [] => {}
            [one] => return Named::One(one.clone()),
            _ => return Named::Several(meant),
        }
    }
    Named::None { near: near(&wanted, &names) }
}

fn given<'a>((id, name): (&'a ExerciseId, &'a str)) -> Name {
    let kit = find(id).map_or(&[][..], |exercise| exercise.kit.words());
    Name { id: id.clone(), folded: Folded::of(name), kit }
}

fn catalogue() -> impl Iterator<Item = Name> {
    all().flat_map(|exercise| {
        let kit = exercise.kit.words();
        let id = ExerciseId::known(exercise.id);
        exercise.names().map(move |name| Name { id: id.clone(), folded: Folded::of(name), kit })
    })
}

/// The lifts with most words in common but for what they are loaded with, those with few words of their own
/// first.
fn near(wanted: &Folded, names: &[Name]) -> Vec<ExerciseId> {
    let bare = |name: &Folded| name.without(&Kit::ALL.map(Kit::words).concat());
    let wanted = bare(wanted);
    let wanted = wanted.bag();
    let mut found: Vec<(Reverse<usize>, usize, &ExerciseId)> = Vec::new();
    for name in names {
        let folded = bare(&name.folded);
        let shared = folded.bag().intersection(&wanted).count();
        if shared > 0 {
            found.push((Reverse(shared), folded.bag().len() - shared, &name.id));
        }
    }
    found.order_by_key(|(shared, others, _)| (*shared, *others));
    let mut near: Vec<ExerciseId> = Vec::new();
    for (.., id) in found {
        if near.len() < MOST_NEAR && !near.contains(id) {
            near.push(id.clone());
        }
    }
    near
}
