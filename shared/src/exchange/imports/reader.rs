//! Reads a file some rows at a time, so that whoever reads it can do something else in between.
//!
//! Boundary: where it pauses; what a row says is its dialect's.

use super::{
    Reading,
    app::App,
    dialect::{self, Columns},
    error::ImportError,
    fitnotes, fitnotes_ios,
    gather::{Gather, Gathered},
    hevy, liftlog, liftosaur, openweight,
    plan::ImportPlan,
    strong, stronglifts,
    table::{Row, Rows, Table},
    text::{self, Encoding},
};
use std::collections::HashSet;

/// A file that is being read.
pub struct FileReader {
    gathered: Gathered,
    encoding: Encoding,
    left: Left,
}

/// What is left to read.
enum Left {
    /// A whole file of JSON.
    Json(String),
    /// Rows.
    Rows(Box<Dialect>),
    /// Nothing.
    Nothing,
}

/// A table with its app's ways.
struct Dialect {
    app: App,
    columns: Columns,
    table: Table,
    rows: Rows,
    /// Of a `FitNotes` file: the categories of its sound rows, for which it is read once before.
    categories: HashSet<String>,
    pass: Pass,
}

/// Which time a table is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// To know its categories.
    Categories,
    /// For its rows.
    Rows,
}

/// How far a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// So many parts of a hundred.
    More(u8),
    /// To its end.
    Done,
}

impl FileReader {
    /// Knows what kind of file it is.
    ///
    /// # Errors
    /// [`ImportError`] where it is none that Brace reads.
    pub fn begin(bytes: Vec<u8>) -> Result<Self, ImportError> {
        let (text, encoding) = text::decode_whole(bytes)?;
        if openweight::looks_so(&text) {
            let gathered = Gathered::new(App::Openweight, "openweight");
            return Ok(Self { gathered, encoding, left: Left::Json(text) });
        }
        let table = Table::open(text)?;
        let (dialect, columns) = dialect::of(table.header())?;
        let Some(app) = dialect.app else {
            return Err(ImportError::Unread { name: dialect.name.clone() });
        };
        let pass = if app == App::FitNotes { Pass::Categories } else { Pass::Rows };
        let (rows, categories) = (table.rows(), HashSet::new());
        let left = Left::Rows(Box::new(Dialect { app, columns, table, rows, categories, pass }));
        Ok(Self { gathered: Gathered::new(app, &dialect.name), encoding, left })
    }

    /// Reads some rows more; a file of JSON whole.
    ///
    /// # Errors
    /// [`ImportError`] where the whole file cannot be read.
    pub fn go_on(&mut self, rows: usize, reading: &Reading<'_>) -> Result<Progress, ImportError> {
        let mut gather = Gather::onto(&mut self.gathered, reading);
        match &mut self.left {
            Left::Nothing => return Ok(Progress::Done),
            Left::Json(text) => openweight::read(text, &mut gather)?,
            Left::Rows(dialect) => {
                if let Progress::More(parts) = dialect.go_on(rows, &mut gather)? {
                    return Ok(Progress::More(parts));
                }
            }
        }
        self.left = Left::Nothing;
        Ok(Progress::Done)
    }

    /// What the file holds, once it is read to its end.
    #[must_use]
    pub fn into_plan(self, reading: &Reading<'_>) -> ImportPlan {
        let Self { gathered, encoding, left } = self;
        drop(left);
        gathered.into_plan(encoding, reading)
    }
}

impl Dialect {
    fn go_on(&mut self, rows: usize, gather: &mut Gather<'_>) -> Result<Progress, ImportError> {
        let comma = self.table.has_decimal_comma();
        for _ in 0..rows {
            match (self.rows.next()?, self.pass) {
                (Some(row), Pass::Categories) => {
                    fitnotes::note_category(row, &self.columns, &mut self.categories);
                }
                (Some(row), Pass::Rows) => {
                    take(row, (self.app, &self.columns, comma, &self.categories), gather);
                }
                (None, Pass::Categories) => {
                    self.rows = self.table.rows();
                    self.pass = Pass::Rows;
                }
                (None, Pass::Rows) => return Ok(Progress::Done),
            }
        }
        Ok(Progress::More(self.parts()))
    }

    fn parts(&self) -> u8 {
        let parts = self.rows.parts();
        match (self.app, self.pass) {
            (App::FitNotes, Pass::Categories) => parts / 2,
            (App::FitNotes, Pass::Rows) => 50 + parts / 2,
            _ => parts,
        }
    }
}

/// Takes a row the app's own way.
fn take(
    row: &Row,
    (app, columns, comma, categories): (App, &Columns, bool, &HashSet<String>),
    gather: &mut Gather<'_>,
) {
    match app {
        App::Strong => strong::take(row, columns, comma, gather),
        App::Hevy => hevy::take(row, columns, gather),
        App::FitNotes => fitnotes::take(row, columns, categories, gather),
        App::FitNotesIos => fitnotes_ios::take(row, columns, gather),
        App::StrongLifts => stronglifts::take(row, columns, gather),
        App::Liftosaur => liftosaur::take(row, columns, gather),
        App::LiftLog => liftlog::take(row, columns, gather),
        // Its files are no tables.
        App::Openweight => {}
    }
}
