//! Reads Liftosaur's history: instants, a time for each set, a unit for each load.
//!
//! Boundary: Liftosaur's own ways; the columns are the table's.

use super::{
    cells::is_something,
    dialect::{Columns, Role},
    gather::Gather,
    outcome::{Caution, Pseudo, Reason},
    row::{Ends, Entry, RawExertion, RawSet, RawUnit, Visit, What},
    table::Row,
    times,
};
use crate::domain::set_entry::SetKind;

/// Takes a row.
pub fn take(row: &Row, columns: &Columns, gather: &mut Gather<'_>) {
    match entry(row, columns) {
        Ok(entry) => {
            let written = columns.field(&row.fields, Role::SetTime);
            if entry.at.is_none() && !written.is_empty() {
                gather.caution(row.line, Caution::SetTimeLeftOut);
            }
            gather.take(&entry);
        }
        Err(reason) => gather.refuse(row.line, reason),
    }
}

fn entry<'r>(row: &'r Row, columns: &Columns) -> Result<Entry<'r>, Reason> {
    if row.fields.len() != columns.count {
        return Err(Reason::Fields);
    }
    let field = |role| columns.field(&row.fields, role);
    let starts = times::exact(field(Role::Start)).ok_or(Reason::Date)?;
    let visit = Visit {
        group: starts.identity().into(),
        identity: None,
        starts,
        ends: Ends::Unsaid,
        title: super::joined_title(field(Role::Program), field(Role::Title)),
        note: "".into(),
    };
    let exercise = field(Role::Exercise).into();
    let at = times::exact(field(Role::SetTime));
    Ok(Entry { line: row.line, visit, exercise, at, what: what(row, columns) })
}

fn what<'r>(row: &'r Row, columns: &Columns) -> What<'r> {
    let field = |role| columns.field(&row.fields, role);
    let kind = match field(Role::Kind) {
        "0" | "" => SetKind::Work,
        "1" => SetKind::WarmUp,
        _ => return What::Refused(Reason::UnknownKind),
    };
    if field(Role::Reps).is_empty() {
        return What::Pseudo(Pseudo::NotStarted, "".into());
    }
    // What was planned is not what was lifted.
    if field(Role::Load).is_empty() && is_something(field(Role::PlannedLoad)) {
        return What::Refused(Reason::LoadNotSaid);
    }
    What::Set(RawSet {
        load: field(Role::Load),
        unit: RawUnit::Written(field(Role::Unit)),
        reps: field(Role::Reps),
        seconds: "",
        distance: "",
        exertion: RawExertion::Rpe(field(Role::Rpe)),
        kind,
        note: field(Role::Note).into(),
        comma: false,
    })
}
