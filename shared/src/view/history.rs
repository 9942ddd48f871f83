//! All sessions: months as shapes, and under them what was lifted in each.
//!
//! Boundary: the pages that memory holds, however many sessions there are.

use super::{history_plot::history_plot, names::mark, note, plot::PlotView, words::Words};
use crate::domain::in_order::InOrder;
use crate::{
    domain::{
        day::{WallTime, days_in_month, weekday_of},
        local_day::DayEnd,
        moment::Stamp,
        outside_check::OutsideCheck,
        rule_of_twos::Verdict,
    },
    model::{
        event::{CorrectEvent, Event, FixEntry, HistoryEvent, LocaleChoice},
        features::history::{ListedLift, ListedSession},
        open_log::OpenLog,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The most months drawn, the newest of those listed: a view does not grow with how far apart sessions are.
const MOST_MONTHS: usize = 12;

/// The history.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct HistoryView {
    /// Its heading.
    pub title: String,
    /// What stands there before the first session.
    pub empty: Option<String>,
    /// The months of the sessions listed, newest first.
    pub months: Vec<MonthView>,
    /// Load and rise of the lift that is listed most; absent before its second session.
    pub plot: Option<PlotView>,
    /// Heading over the list.
    pub list_title: String,
    /// The sessions and the ratings between them, newest first.
    pub rows: Vec<HistoryRow>,
    /// The label of listing older ones; absent where there are none.
    pub older: Option<String>,
    /// The label of listing newer ones; absent where there are none.
    pub newer: Option<String>,
    /// The label of entering a session afterwards: `Open` a new one.
    pub add: String,
    /// The label of the bin: `Go` there.
    pub bin: String,
}

/// One month.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct MonthView {
    /// `February 2026`.
    pub title: String,
    /// Seven short names, from the person's first weekday.
    pub weekdays: Vec<String>,
    /// How many columns stay empty before the first day.
    pub blank: u8,
    /// Its days.
    pub days: Vec<DayCell>,
}

/// One day of a month.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct DayCell {
    /// 1 to 31.
    pub day: u8,
    /// The shape of the day's worst verdict; empty without a session.
    pub mark: String,
    /// Day and verdict in words.
    pub label: String,
    /// The ids of its sessions, newest first.
    pub sessions: Vec<String>,
    /// It is today.
    pub today: bool,
}

/// One session, or a rating outside any.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct HistoryRow {
    /// Its id, for `Open`; empty for a rating outside any session.
    pub session: String,
    /// When it began, or was given, milliseconds since 1970.
    pub started_utc_ms: i64,
    /// The rule's word; absent where nothing was asked.
    pub verdict: Option<Verdict>,
    /// The shape that stands for it; empty where nothing was asked.
    pub mark: String,
    /// The word as a person reads it.
    pub word: String,
    /// `Deadlift 100 kg, 3 × 5`.
    pub title: String,
    /// `Thu 26 Feb · +1`.
    pub detail: String,
    /// All of it, to be read aloud.
    pub label: String,
    /// What the person noted of it, in one line.
    pub note: Option<String>,
    /// The id of what it stands for: the session's, or that of a rating outside any.
    pub id: String,
    /// What a tap sends.
    pub open: Event,
}

/// The pages that are listed.
#[must_use]
pub fn history(words: &Words, log: &OpenLog, locale: &LocaleChoice, now: &Stamp) -> HistoryView {
    let pages = &log.here.past.pages;
    let sessions: Vec<&ListedSession> = pages.sessions().collect();
    let day_end = log.facts.day_end();
    let mut rows: Vec<_> = sessions
        .iter()
        .map(|listed| (listed.session.started.instant(), row(words, listed, (now, day_end))))
        .chain(
            pages
                .outside()
                .map(|check| (check.at.instant(), outside_row(words, check, (now, day_end)))),
        )
        .collect();
    rows.order_by_key(|(at, _)| std::cmp::Reverse(*at));
    let rows: Vec<HistoryRow> = rows.into_iter().map(|(_, row)| row).collect();
    HistoryView {
        title: words.history_title(),
        empty: rows.is_empty().then(|| words.history_none()),
        months: months(words, &sessions, locale, (now, day_end)),
        plot: history_plot(words, &sessions, now, day_end),
        list_title: words.history_list_title(),
        rows,
        older: pages.older().map(|_| words.history_older()),
        newer: pages.newer().map(|_| words.history_newer()),
        add: words.history_add(),
        bin: words.bin_title(),
    }
}

fn row(words: &Words, session: &ListedSession, (now, day_end): (&Stamp, DayEnd)) -> HistoryRow {
    let date = words.short_date(&session.session.started, now, day_end);
    let word = session.verdict.map_or_else(|| words.verdict_not_asked(), |it| words.verdict(it));
    let title = lifted(words, session);
    let rise = session.rise.filter(|rise| rise.0 > 0).map_or_else(
        || session.verdict.filter(|it| *it == Verdict::Clear).map(|_| words.history_no_rise()),
        |rise| Some(words.history_rise(rise.0.to_string())),
    );
    let detail: Vec<String> = [date.clone()].into_iter().chain(rise).collect();
    let id = session.session.id.to_string();
    HistoryRow {
        open: Event::History(HistoryEvent::Open { session: id.clone() }),
        id: id.clone(),
        session: id,
        started_utc_ms: session.session.started.utc_ms,
        verdict: session.verdict,
        mark: session.verdict.map(mark).unwrap_or_default().to_owned(),
        label: words.history_row(&title, date, &word),
        note: session.session.note.as_ref().map(note::line),
        word,
        title,
        detail: detail.join(DOT),
    }
}

/// A rating between two sessions: it has no verdict, and so no shape.
fn outside_row(
    words: &Words,
    check: &OutsideCheck,
    (now, day_end): (&Stamp, DayEnd),
) -> HistoryRow {
    let date = words.short_date(&check.at, now, day_end);
    let relief = check.pain_relief.then(|| words.rating_with_relief());
    let rated = [Some(words.ratings(&check.ratings)), relief].into_iter().flatten();
    let rated = rated.collect::<Vec<_>>().join(&words.list_separator());
    let (session, id) = (String::new(), check.id.to_string());
    let entry = FixEntry::Outside(id.clone());
    HistoryRow {
        open: Event::Correct(CorrectEvent::Open { session: session.clone(), entry }),
        id,
        session,
        started_utc_ms: check.at.utc_ms,
        verdict: None,
        mark: String::new(),
        word: String::new(),
        label: words.history_outside_row(&date, &rated),
        title: words.history_outside(),
        note: check.note.as_ref().map(note::line),
        detail: [date, rated].join(DOT),
    }
}

/// Between the parts of a line.
const DOT: &str = " · ";

fn lifted(words: &Words, session: &ListedSession) -> String {
    if session.lifts.is_empty() {
        return words.history_no_lift();
    }
    let others = session.others;
    let more = (others > 0).then(|| words.history_lifts_more(others.to_string()));
    let lifts = session.lifts.iter().map(|lift| one_lift(words, lift));
    lifts.chain(more).collect::<Vec<_>>().join(DOT)
}

pub(super) fn one_lift(words: &Words, listed: &ListedLift) -> String {
    let ListedLift { lift, sets, same_reps } = listed;
    let (exercise, load) = (words.exercise(lift.exercise.as_str()), words.load(lift.load));
    if *same_reps {
        words.history_lift(exercise, load, sets.to_string(), lift.reps.count().to_string())
    } else {
        words.history_lift_mixed(exercise, load, i64::try_from(*sets).unwrap_or(i64::MAX))
    }
}

/// The months in which a session of the list began.
fn months(
    words: &Words,
    sessions: &[&ListedSession],
    locale: &LocaleChoice,
    (now, day_end): (&Stamp, DayEnd),
) -> Vec<MonthView> {
    let today = day_end.date_of(now);
    let mut listed: Vec<(i32, u32)> = sessions
        .iter()
        .map(|session| day_end.date_of(&session.session.started))
        .map(|began| (began.year, began.month))
        .collect();
    listed.dedup();
    listed.truncate(MOST_MONTHS);
    let first = u32::from(locale.first_weekday % 7);
    let month = |(year, month): (i32, u32)| {
        let begins = weekday_of((year, month, 1)).unwrap_or(0);
        let day = |day: u32| {
            let on_it = |session: &&&ListedSession| {
                let began = day_end.date_of(&session.session.started);
                (began.year, began.month, began.day) == (year, month, day)
            };
            let on_it: Vec<_> = sessions.iter().filter(on_it).copied().collect();
            let weekday = (begins + day - 1) % 7;
            let date = WallTime { year, month, day, weekday, ..today };
            let is_today = (today.year, today.month, today.day) == (year, month, day);
            cell(words, &on_it, (date, today.year), is_today)
        };
        MonthView {
            title: words.history_month(words.month(month), year.to_string()),
            weekdays: (0..7).map(|at| words.short_weekday((first + at) % 7)).collect(),
            blank: u8::try_from((begins + 7 - first) % 7).unwrap_or(0),
            days: (1..=days_in_month(year, month)).map(day).collect(),
        }
    };
    listed.into_iter().map(month).collect()
}

fn cell(
    words: &Words,
    sessions: &[&ListedSession],
    (date, this_year): (WallTime, i32),
    today: bool,
) -> DayCell {
    let worst = sessions.iter().filter_map(|session| session.verdict).max();
    let text = words.short_day(date, this_year);
    let word = worst.map_or_else(|| words.verdict_not_asked(), |it| words.verdict(it));
    let label = match i64::try_from(sessions.len()).unwrap_or(i64::MAX) {
        0 => words.history_day_none(text),
        1 => words.history_day(text, word),
        several => words.history_day_several(several, text, word),
    };
    DayCell {
        day: u8::try_from(date.day).unwrap_or(0),
        mark: worst.map(mark).unwrap_or_default().to_owned(),
        label,
        sessions: sessions.iter().map(|it| it.session.id.to_string()).collect(),
        today,
    }
}
