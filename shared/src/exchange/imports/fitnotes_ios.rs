//! Reads the export of `FitNotes` 2 for iOS, which is another app than `FitNotes`.
//!
//! It has a column for kilograms and one for pounds; either or both are filled. Boundary: which of the two counts; the
//! columns are the table's.

use super::{
    cells::{Decimal, is_something},
    dialect::{Columns, Role},
    fitnotes::of_day,
    gather::Gather,
    outcome::Reason,
    row::{Entry, RawExertion, RawSet, RawUnit, What},
    table::Row,
    times,
};
use crate::domain::{
    load::{Load, LoadUnit},
    set_entry::SetKind,
};

/// How far apart two loads may be that were one before they were rounded, hundredths of a kilogram: one of them may be
/// off by half a hundredth, or by half a pound where the app rounds to whole ones.
const ROUNDING: u32 = 25;

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
    let day = times::day(field(Role::Start)).ok_or(Reason::Date)?;
    let what = match load(field(Role::Load), field(Role::LoadPounds)) {
        Err(reason) => What::Refused(reason),
        Ok((load, unit)) => What::Set(RawSet {
            load,
            unit: RawUnit::Header(unit),
            reps: field(Role::Reps),
            seconds: field(Role::Seconds),
            distance: field(Role::Distance),
            exertion: RawExertion::Rpe(""),
            kind: SetKind::Work,
            note: field(Role::Note).into(),
            comma: false,
        }),
    };
    let visit = of_day(day);
    Ok(Entry { line: row.line, visit, exercise: field(Role::Exercise).into(), at: None, what })
}

/// The load to keep: the kilograms, unless only pounds are there. Two that contradict each other are none.
fn load<'r>(kilograms: &'r str, pounds: &'r str) -> Result<(&'r str, LoadUnit), Reason> {
    match (is_something(kilograms), is_something(pounds)) {
        (false, true) => Ok((pounds, LoadUnit::Lb)),
        (true, true) => {
            let read = |text, unit| {
                let number = Decimal::parse(text, false)?;
                Load::from_hundredths(u32::try_from(number.hundredths).ok()?, unit)
            };
            let both = read(kilograms, LoadUnit::Kg).zip(read(pounds, LoadUnit::Lb));
            let (kg, lb) = both.ok_or(Reason::NotALoad)?;
            let apart = kg.hundredths().abs_diff(lb.hundredths_in(LoadUnit::Kg));
            if apart <= ROUNDING { Ok((kilograms, LoadUnit::Kg)) } else { Err(Reason::TwoLoads) }
        }
        _ => Ok((kilograms, LoadUnit::Kg)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kilograms_count_where_both_agree_and_neither_where_they_do_not() {
        assert_eq!(load("40.00", "88.18"), Ok(("40.00", LoadUnit::Kg)));
        assert_eq!(load("40.00", "88"), Ok(("40.00", LoadUnit::Kg)));
        assert_eq!(load("", "88.18"), Ok(("88.18", LoadUnit::Lb)));
        assert_eq!(load("40.00", ""), Ok(("40.00", LoadUnit::Kg)));
        assert_eq!(load("0.00", "0.00"), Ok(("0.00", LoadUnit::Kg)));
        assert_eq!(load("40.00", "90"), Err(Reason::TwoLoads));
        assert_eq!(load("40.00", "40.00"), Err(Reason::TwoLoads));
        assert_eq!(load("forty 4", "88"), Err(Reason::NotALoad));
    }
}
