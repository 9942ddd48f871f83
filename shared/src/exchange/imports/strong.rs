//! Reads Strong's exports, in each of the shapes that it has written since 2017.
//!
//! A row is a set; its date is the session's start on the wall clock. Supersets are lost in every shape.
//! Boundary: Strong's own ways; the columns are the table's.

use super::{
    cells,
    dialect::{Columns, Role},
    gather::Gather,
    outcome::{Pseudo, Reason},
    row::{Ends, Entry, RawExertion, RawSet, RawUnit, Visit, What},
    table::Row,
    times,
};
use crate::domain::set_entry::SetKind;

/// Takes a row, whose numbers may have a decimal comma.
pub fn take(row: &Row, columns: &Columns, comma: bool, gather: &mut Gather<'_>) {
    match entry(row, columns, comma) {
        Ok(entry) => gather.take(&entry),
        Err(reason) => gather.refuse(row.line, reason),
    }
}

fn entry<'r>(row: &'r Row, columns: &Columns, comma: bool) -> Result<Entry<'r>, Reason> {
    if row.fields.len() != columns.count {
        return Err(Reason::Fields);
    }
    let field = |role| columns.field(&row.fields, role);
    let starts = times::wall(field(Role::Start)).ok_or(Reason::Date)?;
    let length = field(Role::Length);
    let visit = Visit {
        // Names repeat, and a number is only in one shape: the start tells sessions apart, and the number two that
        // began together.
        group: format!("{}#{}", starts.identity(), field(Role::Group)).into(),
        identity: None,
        starts,
        ends: cells::seconds(length).filter(|it| *it > 0).map_or(Ends::Unsaid, Ends::After),
        title: field(Role::Title).into(),
        note: field(Role::SessionNote).into(),
    };
    let written = |column| field(column);
    let unit = match columns.unit(Role::Load) {
        Some(unit) => RawUnit::Header(unit),
        None if columns.position(Role::Unit).is_some() => RawUnit::Written(written(Role::Unit)),
        None => RawUnit::Unsaid,
    };
    let kind = field(Role::Kind).to_lowercase();
    let what = match kind.as_str() {
        "rest timer" => What::Pseudo(Pseudo::RestTimer, "".into()),
        "note" => What::Pseudo(Pseudo::Note, written(Role::Note).into()),
        kind => set_kind(kind).map_or(What::Refused(Reason::UnknownKind), |kind| {
            What::Set(RawSet {
                load: written(Role::Load),
                unit,
                reps: written(Role::Reps),
                seconds: written(Role::Seconds),
                distance: written(Role::Distance),
                exertion: RawExertion::Rpe(written(Role::Rpe)),
                kind,
                note: written(Role::Note).into(),
                comma,
            })
        }),
    };
    Ok(Entry { line: row.line, visit, exercise: field(Role::Exercise).into(), at: None, what })
}

/// A set's place, or a letter instead of it: warm-up, drop, failure. A drop set is lighter than the work set before it.
fn set_kind(order: &str) -> Option<SetKind> {
    match order {
        "w" => Some(SetKind::WarmUp),
        "d" => Some(SetKind::BackOff),
        "f" => Some(SetKind::Work),
        number => cells::Decimal::whole(number, false).filter(|it| *it > 0).map(|_| SetKind::Work),
    }
}
