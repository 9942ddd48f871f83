//! Reads `LiftLog`'s plain-text export: an id for each session, a time for each set, the newest first.
//!
//! Boundary: `LiftLog`'s own ways; the columns are the table's.

use super::{
    dialect::{Columns, Role},
    gather::Gather,
    outcome::Reason,
    row::{Ends, Entry, RawExertion, RawSet, RawUnit, Visit, What},
    table::Row,
    times,
};
use crate::domain::set_entry::SetKind;

/// Takes a row.
pub fn take(row: &Row, columns: &Columns, gather: &mut Gather<'_>) {
    match entry(row, columns) {
        Ok(entry) => gather.take(&entry),
        Err(reason) => gather.refuse(row.line, reason),
    }
}

fn entry<'r>(row: &'r Row, columns: &Columns) -> Result<Entry<'r>, Reason> {
    if row.fields.len() != columns.count {
        return Err(Reason::Fields);
    }
    let field = |role| columns.field(&row.fields, role);
    let group = field(Role::Group);
    if group.is_empty() {
        return Err(Reason::Shape);
    }
    let at = times::wall(field(Role::SetTime)).ok_or(Reason::Date)?;
    // The file has no start of a session: its first set is the first thing known of it.
    let visit = Visit {
        group: group.into(),
        identity: Some(group),
        starts: at,
        ends: Ends::Unsaid,
        title: "".into(),
        note: "".into(),
    };
    let what = What::Set(RawSet {
        load: field(Role::Load),
        unit: RawUnit::Written(field(Role::Unit)),
        reps: field(Role::Reps),
        seconds: "",
        distance: "",
        exertion: RawExertion::Rpe(""),
        kind: SetKind::Work,
        note: field(Role::Note).into(),
        comma: false,
    });
    let exercise = field(Role::Exercise).into();
    Ok(Entry { line: row.line, visit, exercise, at: Some(at), what })
}
