//! Reads the export of `StrongLifts`: a row an exercise, its sets beside each other.
//!
//! 0 reps are a set that was not used or that failed; the file does not say which. Boundary: wide rows, each set of which
//! is counted as one; the columns are the table's.

use super::{
    dialect::{Columns, Role},
    gather::Gather,
    outcome::Reason,
    row::{Ends, Entry, RawExertion, RawSet, RawUnit, Visit, What},
    table::Row,
    times::{self, When},
};
use crate::domain::set_entry::SetKind;
use chrono::{NaiveDateTime, TimeDelta};

/// Takes a row.
pub fn take(row: &Row, columns: &Columns, gather: &mut Gather<'_>) {
    if row.fields.len() != columns.count {
        return gather.refuse(row.line, Reason::Fields);
    }
    let Some(day) = times::day(columns.field(&row.fields, Role::Start)) else {
        return gather.refuse(row.line, Reason::Date);
    };
    let is_used = |(reps, load, _): &(&str, &str, _)| !reps.is_empty() || !load.is_empty();
    let mut none = true;
    for (reps, load, unit) in columns.wide(&row.fields).filter(is_used) {
        none = false;
        let unit = unit.map_or(RawUnit::Unsaid, RawUnit::Header);
        gather.take(&entry(row, columns, day, (reps, load, unit)));
    }
    if none {
        gather.refuse(row.line, Reason::Nothing);
    }
}

fn entry<'r>(
    row: &'r Row,
    columns: &Columns,
    day: chrono::NaiveDate,
    (reps, load, unit): (&'r str, &'r str, RawUnit<'r>),
) -> Entry<'r> {
    let field = |role| columns.field(&row.fields, role);
    let clock = |role| times::clock(field(role));
    let starts = clock(Role::StartClock).map(|clock| day.and_time(clock));
    let end = clock(Role::EndClock).map(|clock| day.and_time(clock));
    let ends = starts.zip(end).map(|(start, end)| Ends::At(When::Wall(behind(start, end))));
    let title = super::joined_title(field(Role::Program), field(Role::Title));
    let visit = Visit {
        group: format!("{day}#{}", field(Role::Group)).into(),
        identity: None,
        starts: starts.map_or(When::Day(day), When::Wall),
        ends: ends.unwrap_or(Ends::Unsaid),
        title,
        note: field(Role::SessionNote).into(),
    };
    let set = RawSet {
        load,
        unit,
        reps,
        seconds: "",
        distance: "",
        exertion: RawExertion::Rpe(""),
        kind: SetKind::Work,
        note: "".into(),
        comma: false,
    };
    let exercise = field(Role::Exercise).into();
    Entry { line: row.line, visit, exercise, at: None, what: What::Set(set) }
}

/// A session that ends earlier on the clock than it began ended the next day.
fn behind(start: NaiveDateTime, end: NaiveDateTime) -> NaiveDateTime {
    if end < start { end.checked_add_signed(TimeDelta::days(1)).unwrap_or(end) } else { end }
}
