//! What goes for a session.
//!
//! Boundary: rows; bars, exercises and warm-up sets have pages of their own.

use super::{
    ramp,
    rows::{choices, number, page, switch},
};
use crate::{
    domain::{
        load::LoadUnit,
        rest::RestStep,
        settings::{Exertion, ListWhen, OwnNumber, QuickCheck},
    },
    model::{
        event::{Event, ReminderChoice, ReminderEvent, SettingsEvent},
        open_log::OpenLog,
        route::Route,
    },
    view::{
        rows::{RowButton, RowControl, RowSection, RowView},
        words::Words,
    },
};

pub(super) fn section(words: &Words, open: &OpenLog) -> RowSection {
    let settings = &open.settings;
    let preferences = &settings.preferences;
    let awake =
        (Event::Settings(SettingsEvent::StayAwake), Event::Settings(SettingsEvent::LetSleep));
    let hinges = (
        Event::Settings(SettingsEvent::EveryHingeIsADeadlift),
        Event::Settings(SettingsEvent::OnlyDeadlifts),
    );
    let steps = ramp::in_one_line(words, preferences.ramp_steps());
    RowSection {
        title: words.settings_session(),
        note: String::new(),
        rows: vec![
            unit(words, preferences.unit),
            exertion(words, preferences.exertion),
            quick_check(words, preferences.quick_check),
            checklist(words, settings.checklist.when),
            number(words, settings, OwnNumber::ListAgain),
            page(words.settings_list_items(), String::new(), Route::Checklist)
                .with_detail(words.settings_list_items_note()),
            rest(words, open),
            rings(words, open),
            page(words.settings_ramp(), steps, Route::Ramp),
            page(words.settings_gear(), String::new(), Route::Gear),
            page(words.settings_exercises(), String::new(), Route::Exercises),
            number(words, settings, OwnNumber::FilmEvery).with_detail(words.settings_film_note()),
            switch(words, words.settings_hinges(), preferences.hinges_are_deadlifts, hinges)
                .with_detail(words.settings_hinges_note()),
            switch(words, words.settings_awake(), preferences.stay_awake, awake)
                .with_detail(words.settings_awake_note()),
        ],
    }
}

fn unit(words: &Words, now: Option<LoadUnit>) -> RowView {
    let all = [
        (None, words.settings_unit_last()),
        (Some(LoadUnit::Kg), words.settings_unit_kg()),
        (Some(LoadUnit::Lb), words.settings_unit_lb()),
    ];
    let all = all.map(|(unit, name)| (unit, name, Event::Settings(SettingsEvent::Unit(unit))));
    choices(words.settings_unit(), &now, all.into()).with_detail(words.settings_unit_note())
}

fn exertion(words: &Words, now: Exertion) -> RowView {
    let all = [
        (Exertion::Off, words.settings_off()),
        (Exertion::Rpe, words.settings_rpe()),
        (Exertion::Rir, words.settings_rir()),
    ];
    let all = all.map(|(it, name)| (it, name, Event::Settings(SettingsEvent::Exertion(it))));
    choices(words.settings_effort(), &now, all.into()).with_detail(words.settings_effort_note())
}

fn quick_check(words: &Words, now: QuickCheck) -> RowView {
    let all = [
        (QuickCheck::EachSet, words.settings_every_set()),
        (QuickCheck::WorkSets, words.settings_work_sets()),
        (QuickCheck::Off, words.settings_no_set_after()),
    ];
    let all = all.map(|(it, name)| (it, name, Event::Settings(SettingsEvent::QuickCheck(it))));
    let row = choices(words.settings_quick_check(), &now, all.into());
    row.with_detail(words.settings_quick_check_note())
}

fn checklist(words: &Words, now: ListWhen) -> RowView {
    let all = [
        (ListWhen::EachWorkSet, words.settings_list_each()),
        (ListWhen::FirstWorkSet, words.settings_list_first()),
        (ListWhen::Off, words.settings_no_set_before()),
    ];
    let all = all.map(|(it, name)| (it, name, Event::Settings(SettingsEvent::Checklist(it))));
    choices(words.settings_list(), &now, all.into()).with_detail(words.settings_list_note())
}

fn rest(words: &Words, open: &OpenLog) -> RowView {
    let title = words.settings_rest();
    let step =
        |label, step| RowButton { label, tap: Event::Reminders(ReminderEvent::StepRest(step)) };
    let control = RowControl::Stepper {
        less: step(words.settings_less(&title), RestStep::Less),
        more: step(words.settings_more(&title), RestStep::More),
    };
    RowView::new(title, words.rest(open.reminders.settings.rest_target()), control)
}

fn rings(words: &Words, open: &OpenLog) -> RowView {
    let reminders = open.reminders.settings;
    let rest =
        |seconds| Event::Reminders(ReminderEvent::Choose(ReminderChoice::RestSeconds(seconds)));
    let turns = (rest(reminders.rest_target()), rest(0));
    switch(words, words.settings_rest_rings(), reminders.rest_seconds > 0, turns)
}
