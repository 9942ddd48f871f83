//! A few days off: the page on which a person takes them, and what Today says while they run.
//!
//! Boundary: rows and lines; nothing is refused meanwhile, and no reminder speaks of them.

use super::{
    article::leads_to,
    rows::{RowButton, RowControl, RowSection, RowView, RowsView},
    today::DaysOffView,
    words::Words,
};
use crate::{
    content::articles::ArticleId,
    domain::{
        day::WallTime,
        days_off::{DAYS_OFF, DaysOff, LONGEST_DAYS_OFF},
        moment::Stamp,
    },
    model::{
        event::{AboutEvent, Event},
        log::{Facts, about},
        open_log::OpenLog,
        route::Route,
    },
};

/// The page.
#[must_use]
pub fn days_off(words: &Words, log: &OpenLog, now: &Stamp) -> RowsView {
    let days = log.here.about.days.unwrap_or(DAYS_OFF.value);
    let counted = words.days_off_count(i64::from(days));
    let step = |label, days: u8| RowButton {
        label,
        tap: Event::About(AboutEvent::StepDays { days: days.clamp(1, LONGEST_DAYS_OFF.value) }),
    };
    let stepper = RowControl::Stepper {
        less: step(words.days_off_fewer(), days.saturating_sub(1)),
        more: step(words.days_off_more(), days.saturating_add(1)),
    };
    let from = words.days_off_from(first_day(words, DaysOff::taken(days, now), now));
    let read = leads_to(words, ArticleId::Rest);
    let running = days_off_view(words, log, now);
    let end = running.map(|running| {
        RowView::new(running.end.label, String::new(), RowControl::Tap(running.end.tap))
    });
    let rows = [
        RowView::new(words.days_off_days(), counted.clone(), stepper),
        RowView::new(words.days_off_back(), from, RowControl::Plain),
        RowView::new(read.label, String::new(), RowControl::Tap(read.leads_to)),
    ];
    RowsView {
        page: Route::DaysOff,
        title: words.days_off_title(),
        intro: words.days_off_intro(),
        back: RowButton { label: words.back_to_today(), tap: Event::Go(Route::Today) },
        search: None,
        sections: vec![RowSection {
            title: String::new(),
            note: words.days_off_note(),
            rows: rows.into_iter().chain(end).collect(),
        }],
        action: Some(RowButton {
            label: words.days_off_take(counted),
            tap: Event::About(AboutEvent::TakeDaysOff { days }),
        }),
    }
}

/// What Today says while they run.
#[must_use]
pub fn days_off_view(words: &Words, log: &OpenLog, now: &Stamp) -> Option<DaysOffView> {
    let text = days_off_line(words, &log.facts, now)?;
    let tap = Event::About(AboutEvent::TakeDaysOff { days: 0 });
    Some(DaysOffView { text, end: RowButton { label: words.days_off_end(), tap } })
}

/// Until when days off run; absent where none do.
#[must_use]
pub fn days_off_line(words: &Words, facts: &Facts, now: &Stamp) -> Option<String> {
    let running = about::days_off(facts, now)?;
    Some(words.days_off_run(first_day(words, running, now)))
}

fn first_day(words: &Words, days: DaysOff, now: &Stamp) -> String {
    words.short_day(days.over(), WallTime::at(now.utc_ms, now.offset_min).year)
}
