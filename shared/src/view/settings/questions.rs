//! When Brace asks, besides the rule's own question.
//!
//! Boundary: rows; what can delay a question has a page of its own.

use super::rows::{number, page, switch};
use crate::{
    domain::settings::OwnNumber,
    model::{
        event::{Event, ReminderChoice, ReminderEvent},
        open_log::OpenLog,
        route::Route,
    },
    view::{rows::RowSection, words::Words},
};

pub(super) fn section(words: &Words, open: &OpenLog) -> RowSection {
    let choose = |choice| Event::Reminders(ReminderEvent::Choose(choice));
    let turns = (choose(ReminderChoice::NextMorning), choose(ReminderChoice::NoNextMorning));
    let on = open.reminders.settings.next_morning;
    RowSection {
        title: words.settings_questions(),
        note: String::new(),
        rows: vec![
            switch(words, words.health_next_morning(), on, turns)
                .with_detail(words.health_next_morning_source()),
            number(words, &open.settings, OwnNumber::MorningHour),
            number(words, &open.settings, OwnNumber::Snooze),
            page(words.health_title(), String::new(), Route::Reminders)
                .with_detail(words.settings_reminders_note()),
        ],
    }
}
