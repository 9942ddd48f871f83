//! Reads the export of `FitNotes` for Android.
//!
//! A date and no time of day, so a day is a session. The app quotes comments and never the name of an exercise, which may
//! hold commas. Boundary: the repair of such rows, and the app's own ways; the columns are the table's.

use super::{
    cells::{self, Decimal},
    dialect::{Columns, Role},
    error::MOST_COLUMNS,
    gather::Gather,
    outcome::Reason,
    row::{Ends, Entry, RawExertion, RawSet, RawUnit, Visit, What},
    table::Row,
    times::{self, When},
};
use crate::domain::set_entry::SetKind;
use csv::StringRecord;
use std::collections::HashSet;

/// Date, exercise and category stand first; what is behind them has no commas, or is quoted.
const IN_FRONT: usize = 3;

/// Notes the category of a sound row: the categories of all of them repair the others.
pub fn note_category(row: &Row, columns: &Columns, categories: &mut HashSet<String>) {
    if row.fields.len() == columns.count && is_sound(&row.fields, columns) {
        let category = columns.field(&row.fields, Role::Category);
        if !categories.contains(category) {
            categories.insert(category.to_owned());
        }
    }
}

/// Takes a row.
pub fn take(row: &Row, columns: &Columns, categories: &HashSet<String>, gather: &mut Gather<'_>) {
    let repaired = repaired(row, columns, categories);
    let read = repaired.as_ref().map_err(|reason| *reason);
    match read.and_then(|row| Ok((row.line, entry(row, columns)?))) {
        Ok((_, entry)) => gather.take(&entry),
        Err(reason) => gather.refuse(row.line, reason),
    }
}

/// The row with as many fields as the header has.
fn repaired(row: &Row, columns: &Columns, categories: &HashSet<String>) -> Result<Row, Reason> {
    let line = row.line;
    let Some(extra) = row.fields.len().checked_sub(columns.count) else {
        return Err(Reason::Fields);
    };
    if extra == 0 {
        return Ok(Row { line, fields: row.fields.clone() });
    }
    // No name has so many: every way to part them is tried, each of which takes as long as the row.
    if extra > MOST_COLUMNS {
        return Err(Reason::UnquotedComma);
    }
    // A category may hold commas, too: of all ways to part the two, the one whose category is known.
    let splits = (1..=extra + 1).filter_map(|category| split(&row.fields, columns, category));
    let sound = splits.filter(|fields| is_sound(fields, columns));
    let known: Vec<StringRecord> =
        sound.filter(|fields| categories.contains(columns.field(fields, Role::Category))).collect();
    match <[StringRecord; 1]>::try_from(known) {
        Ok([fields]) => Ok(Row { line, fields }),
        Err(_) => Err(Reason::UnquotedComma),
    }
}

/// The fields where the last so many before the fixed ones are the category and the others the name.
fn split(fields: &StringRecord, columns: &Columns, category: usize) -> Option<StringRecord> {
    let all: Vec<&str> = fields.iter().collect();
    let behind = all.len().checked_sub(columns.count - IN_FRONT)?;
    let (front, fixed) = all.split_at_checked(behind)?;
    let (date, words) = front.split_first()?;
    let (name, category) = words.split_at_checked(words.len().checked_sub(category)?)?;
    let (name, category) = (name.join(","), category.join(","));
    Some([*date, &name, &category].into_iter().chain(fixed.iter().copied()).collect())
}

/// Whether what stands in the fixed columns can stand there.
fn is_sound(fields: &StringRecord, columns: &Columns) -> bool {
    let unit = columns.field(fields, Role::Unit);
    let number = |role| Decimal::parse(columns.field(fields, role), false).is_some();
    (unit.is_empty() || cells::unit(unit).is_some()) && number(Role::Load) && number(Role::Reps)
}

fn entry<'r>(row: &'r Row, columns: &Columns) -> Result<Entry<'r>, Reason> {
    let field = |role| columns.field(&row.fields, role);
    let day = times::day(field(Role::Start)).ok_or(Reason::Date)?;
    let unit = columns.unit(Role::Load);
    let what = What::Set(RawSet {
        load: field(Role::Load),
        unit: unit.map_or(RawUnit::Written(field(Role::Unit)), RawUnit::Header),
        reps: field(Role::Reps),
        seconds: field(Role::Seconds),
        distance: field(Role::Distance),
        exertion: RawExertion::Rpe(""),
        kind: SetKind::Work,
        note: field(Role::Note).into(),
        comma: false,
    });
    let visit = of_day(day);
    Ok(Entry { line: row.line, visit, exercise: field(Role::Exercise).into(), at: None, what })
}

/// The one session of a day.
pub(super) fn of_day(day: chrono::NaiveDate) -> Visit<'static> {
    Visit {
        group: day.to_string().into(),
        identity: None,
        starts: When::Day(day),
        ends: Ends::Unsaid,
        title: "".into(),
        note: "".into(),
    }
}
