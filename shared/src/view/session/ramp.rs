//! The warm-up ramp: one line a set, logged with one tap.
//!
//! Boundary: words and events for what `model::features::session` offers.

use crate::{
    domain::{
        gear::Gear,
        load::Load,
        moment::Stamp,
        set_entry::SetKind,
        set_form::{SetForm, typed_load},
    },
    model::{
        event::{Event, ListUse, LoadCheck},
        features::session::{Ramp, RampSet, ramp as offered},
        log::on_bar::on_bar,
        open_log::OpenLog,
        route::Route,
    },
    view::{rows::RowButton, subjects::Subjects, words::Words},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The warm-up sets before the first work set.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RampView {
    /// Its heading.
    pub title: String,
    /// Its sets, lightest first.
    pub steps: Vec<RampStepView>,
    /// Opens the page on which the steps are chosen.
    pub edit: RowButton,
}

/// One warm-up set.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RampStepView {
    /// `40 kg × 5`.
    pub text: String,
    /// `10 a side`, or that the bar is empty; empty where no bar is loaded.
    pub plates: String,
    /// What to change on the bar before it; absent where nothing changes, and of a set that is done.
    pub change: Option<String>,
    /// It is logged already.
    pub done: bool,
    /// Logs it as a warm-up set; absent once it is done.
    pub log: Option<Event>,
    /// The line to read aloud, with what a tap does.
    pub label: String,
}

/// The ramp before the lift's first work set; absent from then on.
pub(super) fn ramp(words: &Words, log: &OpenLog, form: &SetForm, now: &Stamp) -> Option<RampView> {
    let ramp = offered((&log.facts, &log.settings, &log.here.session.coming), form, now)?;
    let on = on_bar(&log.facts, &ramp.exercise, (&ramp.gear, ramp.unit), now.instant());
    let subjects = Subjects::of(log, now);
    let mut on = on.unwrap_or_default();
    let step = |set: &RampSet| one(words, &ramp, set, (&mut on, &subjects));
    Some(RampView {
        title: words.ramp_title(),
        steps: ramp.sets.iter().filter_map(step).collect(),
        edit: RowButton { label: words.ramp_edit(), tap: Event::Go(Route::Ramp) },
    })
}

/// One set. `on` is what lies on a side of the bar before it, and then after it.
fn one(
    words: &Words,
    ramp: &Ramp,
    RampSet { set, done }: &RampSet,
    (on, subjects): (&mut Vec<u32>, &Subjects),
) -> Option<RampStepView> {
    let load = Load::from_hundredths(set.load, ramp.unit)?;
    let bar = super::bar(words, &ramp.gear, load, (!done).then_some(&on[..]));
    if let (Gear::Bar(rack), false) = (&ramp.gear, done) {
        *on = rack.change(on, set.load)?.side;
    }
    let form = SetForm {
        exercise: ramp.exercise.as_str().to_owned(),
        load: typed_load(set.load, ramp.unit),
        reps: set.reps.to_string(),
        rpe: String::new(),
        kind: SetKind::WarmUp,
        checklist: None,
        faults: Vec::new(),
        filmed: false,
        note: String::new(),
    };
    let text = words.load_reps(load, set.reps);
    let log = (!done).then(|| Event::Session(subjects.set(form, LoadCheck::Ask, ListUse::AsGiven)));
    let change = bar.as_ref().and_then(|bar| bar.change.clone());
    let said = if *done { words.ramp_done(&text) } else { words.ramp_log(&text) };
    let said: Vec<String> = [Some(said), change.clone()].into_iter().flatten().collect();
    Some(RampStepView {
        plates: bar.map(|bar| bar.text).unwrap_or_default(),
        label: said.join(&words.list_separator()),
        change,
        done: *done,
        log,
        text,
    })
}
