//! Whether a load looks like a slip beside what was lifted before.
//!
//! Boundary: compares within the window; how far is far, `domain::load` rules.

use super::Facts;
use crate::domain::{
    id::SetId,
    load,
    refusal::Refusal,
    set_entry::{Lift, SetKind},
};

/// Refuses a load that looks like a slip beside the heaviest one of the same exercise so far; the set that is
/// being corrected is no measure of itself, nor is a warm-up of what it leads to.
///
/// # Errors
/// [`Refusal::UnusualLoad`].
pub fn ask_about_load(facts: &Facts, lift: &Lift, besides: Option<SetId>) -> Result<(), Refusal> {
    let sets = facts.window().sets.iter().filter(|set| Some(set.id) != besides);
    let measures = |other: &&Lift| other.kind != SetKind::WarmUp || lift.kind == SetKind::WarmUp;
    let same = sets.map(|set| &set.lift).filter(|other| other.exercise == lift.exercise);
    let same = same.filter(measures);
    let heaviest = same.map(|other| other.load).max_by_key(|load| load.grams());
    if load::is_unusual(lift.load, heaviest) {
        let heaviest = heaviest.filter(|heaviest| load::is_leap(lift.load, *heaviest));
        return Err(Refusal::UnusualLoad { load: lift.load, heaviest });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::{
        domain::{set_entry::SetKind, set_form::SetForm},
        model::{
            event::{Event, ListUse, LoadCheck, SessionEvent, StartReason},
            tests::{Told, form},
        },
    };

    fn log(told: &mut Told, load: &str, kind: SetKind) {
        let form = SetForm { kind, checklist: None, ..form(load) };
        let (session, after) = (told.session(), told.last_set().map(|set| set.id.to_string()));
        let (check, list) = (LoadCheck::Ask, ListUse::AsGiven);
        told.tell(Event::Session(SessionEvent::LogSet { session, after, form, check, list }));
        told.later(2);
    }

    #[test]
    fn the_empty_bar_is_no_measure_of_the_set_that_it_warms_up_for() {
        let mut told = Told::started(StartReason::Ui);
        told.start(&[]).later(5);
        log(&mut told, "20kg", SetKind::WarmUp);
        log(&mut told, "140kg", SetKind::Work);
        assert_eq!(told.log().facts.window().sets.len(), 2);
        // A warm-up far above what was lifted is a slip as ever, and so is a work set.
        log(&mut told, "600kg", SetKind::WarmUp);
        log(&mut told, "300kg", SetKind::Work);
        assert_eq!(told.log().facts.window().sets.len(), 2);
    }
}
