//! Which dialect a header belongs to, by a table of named ones.
//!
//! Boundary: columns and what they hold; the table is data, in `headers.txt`.

use super::{app::App, error::ImportError};
use crate::domain::load::LoadUnit;
use csv::StringRecord;
use std::{collections::HashSet, sync::LazyLock};
use strum::EnumString;

/// What a column holds.
#[derive(EnumString, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[strum(serialize_all = "kebab-case")]
pub enum Role {
    /// Nothing that Brace reads.
    #[strum(serialize = "-")]
    Nothing,
    /// What rows of one session share.
    Group,
    /// When the session began: a date, or a date and a clock.
    Start,
    /// The clock beside such a date.
    StartClock,
    /// When it ended.
    End,
    /// The clock at its end.
    EndClock,
    /// How long it took.
    Length,
    /// What the session is called.
    Title,
    /// What its program is called.
    Program,
    /// A note on the session.
    SessionNote,
    /// The name of the exercise.
    Exercise,
    /// What a person sorts the exercise under.
    Category,
    /// What the set was for, or that the row is none.
    Kind,
    /// The load.
    Load,
    /// The same in pounds, beside kilograms.
    LoadPounds,
    /// What the load was to be.
    PlannedLoad,
    /// The load's unit.
    Unit,
    /// The reps.
    Reps,
    /// Half of a set that was a distance.
    Distance,
    /// Half of a set that was a time.
    Seconds,
    /// When the set was done.
    SetTime,
    /// Exertion.
    Rpe,
    /// A note on the set or its exercise.
    Note,
    /// What sets of one superset share.
    Superset,
    /// Reps of the n-th set of a wide row.
    SetReps,
    /// Load of the n-th set of a wide row.
    SetLoad,
}

/// A column of a dialect.
#[derive(Debug)]
struct Column {
    /// As apps write it, folded; `{n}` is left as it is.
    spellings: Vec<String>,
    role: Role,
    optional: bool,
}

/// A named way in which an app writes its export.
#[derive(Debug)]
pub struct Dialect {
    /// Its name.
    pub name: String,
    /// The app; absent where Brace knows the dialect and does not read it.
    pub app: Option<App>,
    columns: Vec<Column>,
}

static TABLE: LazyLock<Vec<Dialect>> = LazyLock::new(|| parse(include_str!("headers.txt")));

/// All dialects.
#[must_use]
pub fn all() -> &'static [Dialect] {
    &TABLE
}

/// A column of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    role: Role,
    /// Which of several, from 1; 0 where there is one.
    number: usize,
    at: usize,
    /// Where its name says so.
    unit: Option<LoadUnit>,
}

/// Where a file has what.
#[derive(Debug)]
pub struct Columns {
    places: Vec<Place>,
    /// How many columns there are.
    pub count: usize,
}

impl Columns {
    /// The field of a row, without the white space around it; empty where there is none.
    #[must_use]
    pub fn field<'r>(&self, fields: &'r StringRecord, role: Role) -> &'r str {
        self.place(role, 0).and_then(|place| fields.get(place.at)).unwrap_or_default().trim()
    }

    /// The unit that the name of a column gives.
    #[must_use]
    pub fn unit(&self, role: Role) -> Option<LoadUnit> {
        self.place(role, 0)?.unit
    }

    /// Where the column stands.
    #[must_use]
    pub fn position(&self, role: Role) -> Option<usize> {
        Some(self.place(role, 0)?.at)
    }

    /// The sets of a wide row: reps, load and its unit, in their order.
    pub fn wide<'r>(
        &self,
        fields: &'r StringRecord,
    ) -> impl Iterator<Item = (&'r str, &'r str, Option<LoadUnit>)> {
        let field = |at: usize| fields.get(at).unwrap_or_default().trim();
        (1..).map_while(move |number| {
            let reps = self.place(Role::SetReps, number)?;
            let load = self.place(Role::SetLoad, number)?;
            Some((field(reps.at), field(load.at), load.unit))
        })
    }

    fn place(&self, role: Role, number: usize) -> Option<&Place> {
        self.places.iter().find(|place| place.role == role && place.number == number)
    }
}

/// The dialect of a header and where its columns stand.
///
/// # Errors
/// [`ImportError::UnknownHeader`] with the header, where it is of none.
pub fn of(header: &StringRecord) -> Result<(&'static Dialect, Columns), ImportError> {
    let found = all().iter().find_map(|dialect| Some((dialect, dialect.matches(header)?)));
    found.ok_or_else(|| ImportError::UnknownHeader { header: shown(header) })
}

/// The most characters of a header that are shown.
const SHOWN: usize = 300;

fn shown(header: &StringRecord) -> String {
    let columns: Vec<&str> = header.iter().map(str::trim).collect();
    let whole: String =
        columns.join(", ").chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    if whole.chars().count() <= SHOWN {
        return whole;
    }
    whole.chars().take(SHOWN).chain(['…']).collect()
}

impl Dialect {
    /// Where the columns stand, where the header is of this dialect.
    fn matches(&self, header: &StringRecord) -> Option<Columns> {
        let mut met = HashSet::new();
        let mut places = Vec::new();
        for (at, written) in header.iter().enumerate() {
            let folded = fold(written);
            let (column, number) = self.column(&folded)?;
            if !met.insert((column, number)) {
                return None;
            }
            let role = self.columns.get(column)?.role;
            places.push(Place { role, number, at, unit: unit_of(&folded) });
        }
        let is_there = |(at, column): (usize, &Column)| {
            column.optional || met.iter().any(|(met, _)| *met == at)
        };
        let complete = self.columns.iter().enumerate().all(is_there);
        complete.then_some(Columns { places, count: header.len() })
    }

    /// Which column a folded name is, and which of several.
    fn column(&self, folded: &str) -> Option<(usize, usize)> {
        self.columns.iter().enumerate().find_map(|(at, column)| {
            let number = column.spellings.iter().find_map(|spelling| number(spelling, folded))?;
            Some((at, number))
        })
    }
}

/// 0 where a folded name is this spelling; its number where the spelling has one.
fn number(spelling: &str, folded: &str) -> Option<usize> {
    let Some((before, behind)) = spelling.split_once("{n}") else {
        return (spelling == folded).then_some(0);
    };
    let digits = folded.strip_prefix(before)?.strip_suffix(behind)?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
    digits.parse().ok().filter(|number| plain && *number > 0)
}

/// Lower case, and one space for all between letters and digits.
fn fold(written: &str) -> String {
    let lower = written.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn unit_of(folded: &str) -> Option<LoadUnit> {
    super::cells::unit(folded.rsplit(' ').next()?)
}

/// Reads the table; a line that means nothing is passed over, and a test finds it.
fn parse(table: &str) -> Vec<Dialect> {
    let mut dialects: Vec<Dialect> = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, app)) = head(line) {
            dialects.push(Dialect { name: name.to_owned(), app, columns: Vec::new() });
        } else if let (Some(dialect), Some(column)) = (dialects.last_mut(), column(line)) {
            dialect.columns.push(column);
        }
    }
    dialects
}

fn head(line: &str) -> Option<(&str, Option<App>)> {
    let (name, app) = line.strip_prefix('[')?.strip_suffix(']')?.split_once(" = ")?;
    Some((name, App::from_id(app)))
}

fn column(line: &str) -> Option<Column> {
    let (spellings, role) = line.rsplit_once(" = ")?;
    let (role, optional) = role.strip_suffix('?').map_or((role, false), |role| (role, true));
    let kept = |spelling: &str| match spelling.split_once("{n}") {
        Some((before, behind)) => format!("{} {{n}} {}", fold(before), fold(behind)),
        None => fold(spelling),
    };
    Some(Column {
        spellings: spellings.split(" / ").map(kept).collect(),
        role: role.parse().ok()?,
        optional,
    })
}

#[cfg(test)]
mod tests;
