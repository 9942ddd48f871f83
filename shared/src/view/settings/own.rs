//! Brace's own numbers: each with its default, and the way back to it.
//!
//! Boundary: rows; what changes a number stands in the section that it belongs to.

use super::{
    ramp,
    rows::{title, value},
};
use crate::{
    domain::settings::{OwnNumber, ramp::RAMP},
    model::{
        event::{Event, SettingsEvent},
        open_log::OpenLog,
    },
    view::{
        rows::{RowButton, RowControl, RowSection, RowView},
        words::Words,
    },
};

pub(super) fn section(words: &Words, open: &OpenLog) -> RowSection {
    let settings = &open.settings;
    let number = |number: &OwnNumber| {
        let (now, ours) = (number.of(settings), number.ours());
        let back = (now != ours).then_some(SettingsEvent::Ours(*number));
        let shown = |is| value(words, *number, is);
        row(words, title(words, *number), (shown(now), shown(ours)), back)
    };
    let now = settings.preferences.ramp_steps();
    let shown = (ramp::in_one_line(words, now), ramp::in_one_line(words, &RAMP.value));
    let back = (now != RAMP.value).then_some(SettingsEvent::Ramp(None));
    let steps = row(words, words.settings_ramp(), shown, back);
    let all = RowControl::Tap(Event::Settings(SettingsEvent::AllOurs));
    let all = RowView::new(words.settings_own_back_all(), String::new(), all);
    RowSection {
        title: words.settings_own(),
        note: words.settings_own_note(),
        rows: OwnNumber::ALL.iter().map(number).chain([steps, all]).collect(),
    }
}

fn row(
    words: &Words,
    title: String,
    (is, ours): (String, String),
    back: Option<SettingsEvent>,
) -> RowView {
    let control = back.map_or(RowControl::Plain, |back| {
        let label = words.settings_own_back();
        RowControl::Buttons(vec![RowButton { label, tap: Event::Settings(back) }])
    });
    RowView::new(title, is, control).with_detail(words.settings_own_default(ours))
}
