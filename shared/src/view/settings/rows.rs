//! The kinds of rows that the settings have.
//!
//! Boundary: the form of a row; which there are, the sections say.

use crate::{
    domain::{
        day::WallTime,
        settings::{OwnNumber, Settings},
    },
    model::{
        event::{Event, SettingsEvent},
        route::Route,
    },
    view::{
        rows::{RowButton, RowChoice, RowControl, RowView},
        words::Words,
    },
};

/// A row that leads to a page.
pub(super) fn page(title: String, value: String, to: Route) -> RowView {
    RowView::new(title, value, RowControl::Tap(Event::Go(to)))
}

/// A row that is on or off, with what turns it on and what turns it off.
pub(super) fn switch(
    words: &Words,
    title: String,
    on: bool,
    (turn_on, turn_off): (Event, Event),
) -> RowView {
    let value = if on { words.settings_on() } else { words.settings_off() };
    let tap = if on { turn_off } else { turn_on };
    RowView::new(title, value, RowControl::Switch { on, tap })
}

/// A row with a few to choose from, each with what chooses it.
pub(super) fn choices<T: PartialEq>(
    title: String,
    now: &T,
    all: Vec<(T, String, Event)>,
) -> RowView {
    let choice =
        |(what, label, tap): (T, String, Event)| RowChoice { label, chosen: what == *now, tap };
    let all: Vec<RowChoice> = all.into_iter().map(choice).collect();
    let chosen = all.iter().find(|choice| choice.chosen);
    let value = chosen.map(|choice| choice.label.clone()).unwrap_or_default();
    RowView::new(title, value, RowControl::Choices(all))
}

/// A row that steps one of Brace's own numbers.
pub(super) fn number(words: &Words, settings: &Settings, number: OwnNumber) -> RowView {
    let (title, now) = (title(words, number), number.of(settings));
    let (less, more) = number.beside(now);
    let (less_label, more_label) = match number {
        OwnNumber::DayEnds | OwnNumber::MorningHour => {
            (words.settings_earlier(&title), words.settings_later(&title))
        }
        OwnNumber::ListAgain | OwnNumber::FilmEvery | OwnNumber::Snooze => {
            (words.settings_less(&title), words.settings_more(&title))
        }
    };
    let to = |to| Event::Settings(SettingsEvent::Number { number, to });
    let control = RowControl::Stepper {
        less: RowButton { label: less_label, tap: to(less) },
        more: RowButton { label: more_label, tap: to(more) },
    };
    RowView::new(title, value(words, number, now), control)
}

/// What one of Brace's own numbers is about.
#[must_use]
pub fn title(words: &Words, number: OwnNumber) -> String {
    match number {
        OwnNumber::ListAgain => words.settings_list_again(),
        OwnNumber::FilmEvery => words.settings_film(),
        OwnNumber::MorningHour => words.settings_morning_hour(),
        OwnNumber::Snooze => words.settings_snooze(),
        OwnNumber::DayEnds => words.settings_day_ends(),
    }
}

/// One of Brace's own numbers with its unit.
pub(super) fn value(words: &Words, number: OwnNumber, is: u8) -> String {
    match number {
        OwnNumber::ListAgain | OwnNumber::Snooze => words.elapsed_minutes(is.to_string()),
        OwnNumber::FilmEvery if is == 0 => words.settings_off(),
        OwnNumber::FilmEvery => words.settings_film_every(i64::from(is)),
        OwnNumber::MorningHour | OwnNumber::DayEnds => {
            words.clock(WallTime::at(i64::from(is) * 3_600_000, 0))
        }
    }
}
