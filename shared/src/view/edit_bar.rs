//! The page of one bar: its name, its weight and the lifts that it is for.
//!
//! Boundary: what is typed counts once the person saves it.

use super::{
    rows::{RowButton, RowChoice, RowControl, RowField, RowSection, RowView, RowsView},
    words::Words,
};
use crate::{
    content::{exercises::offered, own_gear},
    domain::load::{Load, LoadUnit},
    model::{
        event::{BarForm, Event, GearEvent},
        features::gear::{NAME_FIELD, WEIGHT_FIELD},
        open_log::OpenLog,
        route::Route,
    },
};

/// The most lifts that are offered to a bar: the page does not grow with how many a person adds.
const MOST_OFFERED: usize = 48;

/// The page of the open bar; `None` where none is open.
#[must_use]
pub fn edit_bar(words: &Words, log: &OpenLog) -> Option<RowsView> {
    let form = log.here.gear.open.as_ref()?;
    let is_new = form.bar.is_empty();
    let mut sections = vec![about(words, log, form), lifts(words, log, form)];
    if !is_new {
        let tap = Event::Gear(GearEvent::RemoveBar { bar: form.bar.clone() });
        let row = RowView::new(words.bar_page_delete(), String::new(), RowControl::Tap(tap));
        sections.push(RowSection { title: String::new(), note: String::new(), rows: vec![row] });
    }
    Some(RowsView {
        page: Route::EditBar,
        title: if is_new { words.gear_new_bar() } else { words.bar_page_title() },
        intro: String::new(),
        back: RowButton { label: words.gear_title(), tap: Event::Go(Route::Gear) },
        search: None,
        sections,
        action: Some(RowButton {
            label: words.bar_page_save(),
            tap: Event::Gear(GearEvent::SaveBar),
        }),
    })
}

/// What a tap makes of the form.
fn filled(form: BarForm) -> Event {
    Event::Gear(GearEvent::FillBar { form })
}

fn about(words: &Words, log: &OpenLog, form: &BarForm) -> RowSection {
    let kept = Load::parse(&form.weight);
    let kept = kept.map_or_else(|_| form.weight.clone(), |load| words.load(load));
    let field = |key: &str, stood: String, hint: String, numeric: bool| {
        let text = log.here.typed.get(key).map_or(stood, str::to_owned);
        RowControl::Field(RowField { key: key.to_owned(), text, hint, numeric })
    };
    let name = field(NAME_FIELD, form.name.clone(), words.bar_page_name_hint(), false);
    let weight = field(WEIGHT_FIELD, kept, words.bar_page_weight_hint(), true);
    let unit = |label: String, unit: LoadUnit| RowChoice {
        label,
        chosen: form.unit == Some(unit),
        tap: filled(BarForm { unit: Some(unit), ..form.clone() }),
    };
    let units =
        vec![unit(words.gear_unit_kg(), LoadUnit::Kg), unit(words.gear_unit_lb(), LoadUnit::Lb)];
    let rows = vec![
        RowView::new(words.bar_page_name(), String::new(), name),
        RowView::new(words.bar_page_weight(), String::new(), weight),
        RowView::new(words.gear_unit(), String::new(), RowControl::Choices(units)),
    ];
    RowSection { title: String::new(), note: String::new(), rows }
}

fn lifts(words: &Words, log: &OpenLog, form: &BarForm) -> RowSection {
    let every = filled(BarForm { every_lift: !form.every_lift, ..form.clone() });
    let every = RowControl::Switch { on: form.every_lift, tap: every };
    let mut rows = vec![RowView::new(words.gear_bar_every(), String::new(), every)];
    let row = |(id, name): (String, String)| {
        let on = form.exercises.contains(&id);
        let exercise = id;
        let tap =
            if on { GearEvent::DropLift { exercise } } else { GearEvent::AddLift { exercise } };
        RowView::new(name, String::new(), RowControl::Switch { on, tap: Event::Gear(tap) })
    };
    let offered = offered(log.facts.lifts(), log.facts.lately()).into_iter();
    let offered = offered.filter(|lift| own_gear::takes_a_bar(&log.settings, lift));
    let offered = offered.map(|lift| (lift.as_str().to_owned(), words.exercise(lift.as_str())));
    let offered: Vec<(String, String)> = offered.take(MOST_OFFERED).collect();
    let others = form.exercises.iter().filter(|id| offered.iter().all(|(other, _)| other != *id));
    let others: Vec<_> = others.map(|id| (id.clone(), words.exercise(id))).collect();
    rows.extend(offered.into_iter().chain(others).map(row));
    RowSection { title: words.bar_page_lifts(), note: words.bar_page_lifts_note(), rows }
}
