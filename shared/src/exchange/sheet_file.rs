//! Sets and ratings as comma-separated values (RFC 4180), for a spreadsheet.
//!
//! Boundary: rows out, none in. Names, units and numbers are those of `docs/format.md`, whatever language the
//! person reads.

use crate::domain::{
    day::local_seconds, load::Load, moment::Stamp, outside_check::OutsideCheck,
    pain_check::PainCheck, ratings::Ratings, session::Session, set_entry::SetEntry, site::Site,
};
use csv::WriterBuilder;
use std::io::{self, Write};

/// The columns before those of the nine sites.
const FIRST: [&str; 14] = [
    "row",
    "session",
    "session_started",
    "time",
    "exercise",
    "load",
    "unit",
    "reps",
    "rpe",
    "kind",
    "checklist",
    "faults",
    "filmed",
    "check",
];
/// The columns behind them.
const LAST: [&str; 4] = ["about", "stop", "pain_relief", "note"];

/// The characters with which a spreadsheet begins a formula, or what it makes of one.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A file that is being written.
pub struct SheetWriter<W: Write> {
    out: csv::Writer<W>,
}

/// The cells of a row; what is not named stays empty.
#[derive(Default)]
struct Cells {
    row: &'static str,
    session: Option<(String, String)>,
    time: String,
    set: [String; 9],
    check: &'static str,
    ratings: Option<Ratings>,
    about: String,
    stop: &'static str,
    pain_relief: bool,
    note: String,
}

impl<W: Write> SheetWriter<W> {
    /// Writes the names of the columns.
    ///
    /// # Errors
    /// What the system answers.
    pub fn begin(out: W) -> io::Result<Self> {
        let mut out = WriterBuilder::new().from_writer(out);
        let sites = Site::ALL.iter().map(|site| site.id());
        out.write_record(FIRST.into_iter().chain(sites).chain(LAST)).map_err(io::Error::from)?;
        Ok(Self { out })
    }

    /// Writes a set.
    ///
    /// # Errors
    /// What the system answers.
    pub fn set(
        &mut self,
        session: &Session,
        SetEntry { at, lift, .. }: &SetEntry,
    ) -> io::Result<()> {
        let faults: Vec<&str> = lift.faults.iter().map(|fault| fault.id()).collect();
        self.row(&Cells {
            row: "set",
            session: Some(named(session)),
            time: time(at),
            set: [
                lift.exercise.as_str().to_owned(),
                decimal(lift.load),
                lift.load.unit().id().to_owned(),
                lift.reps.count().to_string(),
                lift.rpe.map(|rpe| halves(rpe.half_points())).unwrap_or_default(),
                lift.kind.id().to_owned(),
                lift.checklist.as_ref().map(|it| it.state().id().to_owned()).unwrap_or_default(),
                faults.join(" "),
                yes(lift.filmed).to_owned(),
            ],
            note: lift.note.as_ref().map(|note| note.as_str().to_owned()).unwrap_or_default(),
            ..Cells::default()
        })
    }

    /// Writes a check of a session.
    ///
    /// # Errors
    /// What the system answers.
    pub fn check(&mut self, session: &Session, check: &PainCheck) -> io::Result<()> {
        self.row(&Cells {
            row: "check",
            session: Some(named(session)),
            time: time(&check.answered),
            check: check.context.id(),
            ratings: Some(check.ratings),
            about: check.about.as_ref().map(time).unwrap_or_default(),
            stop: check.stop.as_ref().map(|taken| taken.choice.id()).unwrap_or_default(),
            pain_relief: check.pain_relief,
            note: check.note.as_ref().map(|note| note.as_str().to_owned()).unwrap_or_default(),
            ..Cells::default()
        })
    }

    /// Writes a rating outside any session.
    ///
    /// # Errors
    /// What the system answers.
    pub fn outside(&mut self, check: &OutsideCheck) -> io::Result<()> {
        self.row(&Cells {
            row: "check",
            time: time(&check.at),
            check: "outside",
            ratings: Some(check.ratings),
            pain_relief: check.pain_relief,
            note: check.note.as_ref().map(|note| note.as_str().to_owned()).unwrap_or_default(),
            ..Cells::default()
        })
    }

    /// Ends the file; returns what was written to.
    ///
    /// # Errors
    /// What the system answers.
    pub fn end(self) -> io::Result<W> {
        self.out.into_inner().map_err(|error| io::Error::from(error.error().kind()))
    }

    fn row(&mut self, cells: &Cells) -> io::Result<()> {
        let (id, started) = cells.session.clone().unwrap_or_default();
        let first = [cells.row.to_owned(), id, started, cells.time.clone()];
        let points = Site::ALL.iter().map(|site| {
            let nrs = cells.ratings.as_ref().and_then(|ratings| ratings.at(*site));
            nrs.map(|nrs| nrs.points().to_string()).unwrap_or_default()
        });
        let last = [
            cells.about.clone(),
            cells.stop.to_owned(),
            yes(cells.pain_relief).to_owned(),
            cells.note.clone(),
        ];
        let all = first.into_iter().chain(cells.set.iter().cloned());
        let all = all.chain([cells.check.to_owned()]).chain(points).chain(last);
        self.out.write_record(all.map(plain)).map_err(io::Error::from)
    }
}

/// The session's id, and when it began.
fn named(session: &Session) -> (String, String) {
    (session.id.to_string(), time(&session.started))
}

fn time(stamp: &Stamp) -> String {
    local_seconds(stamp.utc_ms, stamp.offset_min)
}

/// With a decimal point and no more digits than there are: `102.5`.
fn decimal(load: Load) -> String {
    let hundredths = load.hundredths();
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn halves(half_points: u8) -> String {
    format!("{}{}", half_points / 2, if half_points % 2 == 1 { ".5" } else { "" })
}

const fn yes(yes: bool) -> &'static str {
    if yes { "yes" } else { "" }
}

/// A cell that no spreadsheet takes for a formula: an apostrophe in front makes it text.
fn plain(cell: String) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_begins_like_a_formula_is_text() {
        for text in ["=1+1", "+49", "-5", "@sum", "\t=1", "\r=1"] {
            assert_eq!(plain(text.to_owned()), format!("'{text}"));
        }
        assert_eq!(plain("5-4".to_owned()), "5-4");
    }

    #[test]
    fn numbers_have_a_decimal_point() {
        use crate::domain::load::LoadUnit;
        let load = |hundredths| decimal(Load::from_hundredths(hundredths, LoadUnit::Kg).unwrap());
        assert_eq!([load(10_250), load(10_000), load(125), load(0)], ["102.5", "100", "1.25", "0"]);
        assert_eq!([halves(15), halves(16)], ["7.5", "8"]);
    }
}
