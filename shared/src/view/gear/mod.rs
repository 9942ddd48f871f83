//! The page of bars and plates, and of the lift at hand.
//!
//! Boundary: rows with their events; a bar has a page of its own.

use super::{
    refusals::typed,
    rows::{RowButton, RowChoice, RowControl, RowField, RowSection, RowView, RowsView},
    words::Words,
};
use crate::{
    content::{exercises::Kit, gear, own_gear},
    domain::{
        exercise::ExerciseId,
        gear::{Pair, own::MOST_PAIRS},
        load::{Load, LoadUnit},
        moment::{Span, Stamp},
        rest::{RestStep, STEP_SECONDS, stepped},
        settings::OwnBar,
    },
    model::{
        event::{Event, GearEvent},
        features::{
            gear::plate_field,
            session::{set_form, unit_of},
        },
        open_log::OpenLog,
        route::Route,
    },
};

/// Both units, that of the lift at hand first.
fn units(first: LoadUnit) -> [LoadUnit; 2] {
    match first {
        LoadUnit::Kg => [LoadUnit::Kg, LoadUnit::Lb],
        LoadUnit::Lb => [LoadUnit::Lb, LoadUnit::Kg],
    }
}

/// The page.
#[must_use]
pub fn gear_page(words: &Words, log: &OpenLog, now: &Stamp) -> RowsView {
    let form = set_form(&log.here.session, &log.facts, &log.settings, now);
    let lift = ExerciseId::parse(&form.exercise).ok();
    let of = |lift: &ExerciseId| unit_of(&log.facts, &log.settings, lift, now);
    let unit = lift.as_ref().map_or(LoadUnit::Kg, of);
    let mut sections: Vec<RowSection> = lift.iter().map(|lift| of_lift(words, log, lift)).collect();
    sections.push(bars(words, log, unit));
    sections.extend(units(unit).map(|unit| plates(words, log, unit)));
    RowsView {
        page: Route::Gear,
        title: words.gear_title(),
        intro: words.gear_intro(),
        back: back(words, log, now),
        search: None,
        sections,
        action: None,
    }
}

/// Back to the open session, else to the settings.
fn back(words: &Words, log: &OpenLog, now: &Stamp) -> RowButton {
    match log.facts.open_session(now.instant()) {
        Some(_) => RowButton { label: words.gear_to_session(), tap: Event::Go(Route::Session) },
        None => RowButton { label: words.gear_to_settings(), tap: Event::Go(Route::Settings) },
    }
}

/// The unit and the rest of one lift.
pub(super) fn of_lift(words: &Words, log: &OpenLog, lift: &ExerciseId) -> RowSection {
    let exercise = || lift.as_str().to_owned();
    let chosen = log.settings.lifts.of(lift).and_then(|choices| choices.unit);
    let choice = |label: String, unit: Option<LoadUnit>| RowChoice {
        label,
        chosen: chosen == unit,
        tap: Event::Gear(GearEvent::SetUnit { exercise: exercise(), unit }),
    };
    let choices = vec![
        choice(words.gear_unit_usual(), None),
        choice(words.gear_unit_kg(), Some(LoadUnit::Kg)),
        choice(words.gear_unit_lb(), Some(LoadUnit::Lb)),
    ];
    let value = choices.iter().find(|choice| choice.chosen).map(|choice| choice.label.clone());
    let unit =
        RowView::new(words.gear_unit(), value.unwrap_or_default(), RowControl::Choices(choices));
    let own = log.settings.rest_of(lift);
    let seconds = own.unwrap_or_else(|| log.reminders.settings.rest_target());
    let rest =
        |seconds: Option<u16>| Event::Gear(GearEvent::SetRest { exercise: exercise(), seconds });
    let step = |label: String, step: RestStep| RowButton {
        label,
        tap: rest(Some(stepped(seconds, step))),
    };
    let by = STEP_SECONDS.value.to_string();
    let control = RowControl::Stepper {
        less: step(words.rest_less_label(&by), RestStep::Less),
        more: step(words.rest_more_label(&by), RestStep::More),
    };
    let running = Words::running(Span(i64::from(seconds) * 1000));
    let mut rows = vec![unit, RowView::new(words.gear_rest(), running, control)];
    if own.is_some() {
        rows.push(RowView::new(
            words.gear_rest_usual(),
            String::new(),
            RowControl::Tap(rest(None)),
        ));
    }
    RowSection { title: words.exercise(lift.as_str()), note: words.gear_lift_note(), rows }
}

fn bars(words: &Words, log: &OpenLog, unit: LoadUnit) -> RowSection {
    let open = |bar: Option<String>| RowControl::Tap(Event::Gear(GearEvent::OpenBar { bar }));
    let row = |bar: &OwnBar| {
        let weight = Load::from_hundredths(bar.weight, bar.unit).map(|load| words.load(load));
        let row =
            RowView::new(typed(&bar.name), weight.unwrap_or_default(), open(Some(bar.id.clone())));
        row.with_detail(bar_is_for(words, bar))
    };
    let mut rows: Vec<RowView> = log.settings.gear.bars().map(row).collect();
    rows.push(RowView::new(words.gear_new_bar(), String::new(), open(None)));
    let usual = |kit: Kit| {
        let load = gear::bar(kit, unit).and_then(|bar| Load::from_hundredths(bar, unit));
        load.map(|load| words.load(load)).unwrap_or_default()
    };
    let note = words.gear_bars_note(usual(Kit::StraightBar), usual(Kit::TrapBar));
    RowSection { title: words.gear_bars(), note, rows }
}

/// How many lifts a line names.
const NAMED: usize = 4;

/// Which lifts a bar is for, in a line.
fn bar_is_for(words: &Words, bar: &OwnBar) -> String {
    let every = bar.every_lift.then(|| words.gear_bar_every());
    let named = bar.exercises.iter().take(NAMED).map(|lift| words.exercise(lift));
    let others = bar.exercises.len().saturating_sub(NAMED);
    let more = (others > 0).then(|| words.history_lifts_more(others.to_string()));
    let all: Vec<String> = every.into_iter().chain(named).chain(more).collect();
    if all.is_empty() { words.gear_bar_none() } else { all.join(&words.list_separator()) }
}

fn plates(words: &Words, log: &OpenLog, unit: LoadUnit) -> RowSection {
    let own = log.settings.gear.pairs(unit).is_some();
    let pairs = own_gear::pairs(&log.settings, unit);
    let mut rows: Vec<RowView> =
        pairs.iter().filter_map(|pair| plate(words, *pair, unit)).collect();
    let key = plate_field(unit).to_owned();
    let text = log.here.typed.get(&key).unwrap_or_default().to_owned();
    let hint = words.gear_plate_hint();
    let field = RowField { key, text, hint, numeric: true };
    rows.push(RowView::new(words.gear_new_plate(), String::new(), RowControl::Field(field)));
    let mut buttons = vec![RowButton {
        label: words.gear_add_plate(),
        tap: Event::Gear(GearEvent::AddPlate { unit }),
    }];
    let usual = Event::Gear(GearEvent::UsualPlates { unit });
    buttons.extend(own.then(|| RowButton { label: words.gear_usual_plates(), tap: usual }));
    rows.push(RowView::new(String::new(), String::new(), RowControl::Buttons(buttons)));
    RowSection {
        title: match unit {
            LoadUnit::Kg => words.gear_plates_kg(),
            LoadUnit::Lb => words.gear_plates_lb(),
        },
        note: if own { String::new() } else { words.gear_plates_ours() },
        rows,
    }
}

fn plate(words: &Words, pair: Pair, unit: LoadUnit) -> Option<RowView> {
    let Pair { plate, count } = pair;
    let name = words.load(Load::from_hundredths(plate, unit)?);
    let to = |count: u32| Event::Gear(GearEvent::SetPairs { unit, plate, count });
    let less = RowButton { label: words.gear_fewer_pairs(&name), tap: to(count.saturating_sub(1)) };
    let most = MOST_PAIRS.value;
    let more = RowButton { label: words.gear_more_pairs(&name), tap: to((count + 1).min(most)) };
    let control = RowControl::Stepper { less, more };
    Some(RowView::new(name, words.gear_pairs(i64::from(count)), control))
}

#[cfg(test)]
mod tests;
