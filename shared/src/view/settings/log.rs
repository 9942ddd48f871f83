//! What goes for the whole log.
//!
//! Boundary: rows; the bin has a page of its own.

use super::rows::{choices, number, page};
use crate::{
    domain::{moment::Stamp, settings::OwnNumber},
    model::{
        event::{Event, LanguageAuthority, SettingsEvent, SummaryEvent},
        open_log::OpenLog,
        route::Route,
    },
    view::{
        about::settings_row,
        files::newest,
        rows::{RowControl, RowSection, RowView},
        texts::Language,
        words::Words,
    },
};

pub(super) fn section(
    words: &Words,
    open: &OpenLog,
    (authority, now): (LanguageAuthority, &Stamp),
) -> RowSection {
    let summary = Event::Summary(SummaryEvent::Open);
    RowSection {
        title: words.settings_log(),
        note: String::new(),
        rows: vec![
            settings_row(words, open),
            number(words, &open.settings, OwnNumber::DayEnds)
                .with_detail(words.settings_day_ends_note()),
            language(words, open.settings.preferences.language.as_deref(), authority),
            page(words.settings_bin(), String::new(), Route::Bin)
                .with_detail(words.settings_bin_note()),
            page(words.files_title(), String::new(), Route::Files)
                .with_detail(newest(words, open, now)),
            RowView::new(words.summary_row(), String::new(), RowControl::Tap(summary))
                .with_detail(words.summary_row_note()),
        ],
    }
}

/// A choice where Brace decides, else the way to where the system does.
fn language(words: &Words, now: Option<&str>, authority: LanguageAuthority) -> RowView {
    if authority == LanguageAuthority::System {
        let open = RowControl::Tap(Event::Settings(SettingsEvent::OpenLanguages));
        let row = RowView::new(words.settings_language(), words.settings_language_name(), open);
        return row.with_detail(words.settings_language_note());
    }
    let choose =
        |tag: Option<&str>| Event::Settings(SettingsEvent::Language(tag.map(ToOwned::to_owned)));
    let spoken = Language::ALL.iter().map(|language| {
        let tag = Some(language.tag());
        (tag, language.settings_language_name(), choose(tag))
    });
    let system = (None, words.settings_language_system(), choose(None));
    choices(words.settings_language(), &now, [system].into_iter().chain(spoken).collect())
}
