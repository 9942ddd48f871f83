//! Reads Hevy's export.
//!
//! Newest session first, no ids: rows of one start and title are a session. Units of load and distance are in the header,
//! each for itself. Boundary: Hevy's own ways; the columns are the table's.

use super::{
    dialect::{Columns, Role},
    gather::Gather,
    outcome::Reason,
    row::{Ends, Entry, RawExertion, RawSet, RawUnit, Visit, What},
    table::Row,
    times,
};
use crate::domain::set_entry::SetKind;
use std::borrow::Cow;

/// Takes a row.
pub fn take(row: &Row, columns: &Columns, gather: &mut Gather<'_>) {
    match entry(row, columns) {
        Ok(entry) => {
            let superset = columns.field(&row.fields, Role::Superset);
            gather.lost().supersets += usize::from(!superset.is_empty());
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
    let starts = times::named_month(field(Role::Start)).ok_or(Reason::Date)?;
    let visit = Visit {
        group: format!("{}#{}", starts.identity(), field(Role::Title)).into(),
        identity: None,
        starts,
        ends: times::named_month(field(Role::End)).map_or(Ends::Unsaid, Ends::At),
        title: field(Role::Title).into(),
        note: lines(field(Role::SessionNote)),
    };
    let what = match set_kind(field(Role::Kind)) {
        None => What::Refused(Reason::UnknownKind),
        Some(kind) => What::Set(RawSet {
            load: field(Role::Load),
            unit: columns.unit(Role::Load).map_or(RawUnit::Unsaid, RawUnit::Header),
            reps: field(Role::Reps),
            seconds: field(Role::Seconds),
            distance: field(Role::Distance),
            exertion: RawExertion::Rpe(field(Role::Rpe)),
            kind,
            note: lines(field(Role::Note)),
            comma: false,
        }),
    };
    Ok(Entry { line: row.line, visit, exercise: field(Role::Exercise).into(), at: None, what })
}

fn set_kind(kind: &str) -> Option<SetKind> {
    match kind {
        "normal" | "failure" => Some(SetKind::Work),
        "warmup" => Some(SetKind::WarmUp),
        "dropset" => Some(SetKind::BackOff),
        _ => None,
    }
}

/// Some files have newlines inside quotes, some a backslash and an n.
fn lines(text: &str) -> Cow<'_, str> {
    if text.contains("\\n") { text.replace("\\n", "\n").into() } else { text.into() }
}
