//! Makes sessions of rows: which rows belong together, what each is called by its id, where its note goes.
//!
//! Boundary: every row comes in once and is a set, no set, or left out; a dialect's own ways are its reader's.

mod names;
mod notes;
mod sessions;

use self::{names::Names, sessions::Sessions};
use super::{
    Reading,
    app::App,
    figures::judge,
    outcome::{Caution, Lost, Pseudo, Reason},
    pain_words,
    plan::{Adds, ImportPlan, ImportReport, PlannedSet},
    row::{Entry, RawSet, RawUnit, What},
    text::Encoding,
    times::When,
    unit_question::UnitQuestion,
};
use crate::domain::in_order::InOrder;
use chrono::{Datelike, NaiveDate, TimeDelta};

/// The first year of which Brace keeps anything (`domain::clock`).
const FIRST_YEAR: i32 = 2000;

/// Collects the rows of a file, some at a time.
pub struct Gather<'a> {
    /// What is collected.
    all: &'a mut Gathered,
    reading: &'a Reading<'a>,
}

/// What was collected so far.
pub struct Gathered {
    app: App,
    dialect: String,
    names: Names,
    sessions: Sessions,
    refused: Vec<(u64, Reason)>,
    pseudo: Vec<(u64, Pseudo)>,
    cautions: Vec<(u64, Caution)>,
    pain_words: Vec<(u64, String)>,
    lost: Lost,
    rows: usize,
}

impl Gathered {
    /// Nothing yet.
    pub fn new(app: App, dialect: &str) -> Self {
        Self {
            app,
            dialect: dialect.to_owned(),
            names: Names::default(),
            sessions: Sessions::default(),
            refused: Vec::new(),
            pseudo: Vec::new(),
            cautions: Vec::new(),
            pain_words: Vec::new(),
            lost: Lost::default(),
            rows: 0,
        }
    }

    /// The plan, now that every row was taken.
    pub fn into_plan(mut self, encoding: Encoding, reading: &Reading<'_>) -> ImportPlan {
        let offset = reading.offset_min;
        let (sessions, cautions) = self.sessions.finish(offset);
        self.cautions.extend(cautions);
        let now = When::Exact { utc_ms: reading.utc_ms, offset_min: Some(offset) }.wall(offset);
        let is_ahead = |starts: When| match starts {
            When::Day(day) => day > now.date(),
            _ => starts.wall(offset) > now,
        };
        for session in sessions.iter().filter(|session| is_ahead(session.starts)) {
            let line = session.sets.iter().map(|set| set.line).min().unwrap_or_default();
            self.cautions.push((line, Caution::Ahead));
        }
        self.cautions.order();
        self.refused.order();
        let names = self.names.into_uses();
        let unit_question = UnitQuestion::of(&sessions, &names, reading.lifts);
        let report = ImportReport {
            app: self.app,
            dialect: self.dialect,
            encoding,
            rows: self.rows,
            adds: Adds::of(&sessions),
            names,
            unit_question,
            refused: self.refused,
            pseudo: self.pseudo,
            cautions: self.cautions,
            pain_words: self.pain_words,
            lost: self.lost,
        };
        ImportPlan { sessions, report }
    }
}

impl<'a> Gather<'a> {
    /// Goes on collecting.
    pub fn onto(all: &'a mut Gathered, reading: &'a Reading<'a>) -> Self {
        Self { all, reading }
    }

    /// What the dialect finds besides.
    pub fn lost(&mut self) -> &mut Lost {
        &mut self.all.lost
    }

    /// Takes a row whose session cannot be read.
    pub fn refuse(&mut self, line: u64, reason: Reason) {
        self.all.rows += 1;
        self.all.refused.push((line, reason));
    }

    /// Says something about a row that is kept.
    pub fn caution(&mut self, line: u64, caution: Caution) {
        self.all.cautions.push((line, caution));
    }

    /// Takes a row.
    pub fn take(&mut self, entry: &Entry<'_>) {
        if let Err(reason) = self.dated(entry.visit.starts) {
            return self.refuse(entry.line, reason);
        }
        self.all.rows += 1;
        let name = entry.exercise.trim();
        let place = self.all.sessions.place(self.all.app, &entry.visit, name);
        let note = self.all.sessions.session_note(place.session, &entry.visit);
        self.look_for_pain(entry.line, note.as_deref());
        match &entry.what {
            What::Refused(reason) => self.all.refused.push((entry.line, *reason)),
            What::Pseudo(kind, text) => {
                self.all.pseudo.push((entry.line, *kind));
                self.all.lost.rests += usize::from(*kind == Pseudo::RestTimer);
                if let Some(text) = self.all.sessions.note_between(place.session, text) {
                    self.look_for_pain(entry.line, Some(&text));
                }
            }
            What::Set(_) if name.is_empty() => {
                self.all.refused.push((entry.line, Reason::NoExercise));
            }
            What::Set(raw) => match judge(raw, self.reading.unit, self.reading.usual_unit) {
                Err(reason) => self.all.refused.push((entry.line, reason)),
                Ok(figures) => {
                    self.all.lost.beside_reps += usize::from(figures.had_more);
                    let said = figures.cautions.iter().map(|caution| (entry.line, *caution));
                    self.all.cautions.extend(said);
                    if !self.all.sessions.is_repeated(place.session, &raw.note) {
                        self.look_for_pain(entry.line, Some(&raw.note));
                    }
                    let text = self.all.sessions.set_note(place.session, &raw.note);
                    let note = notes::kept(text.as_deref(), || {
                        self.all.cautions.push((entry.line, Caution::NoteLeftOut));
                    });
                    self.all.sessions.push(
                        place.session,
                        PlannedSet {
                            id: place.set_id,
                            line: entry.line,
                            name: self.all.names.used(name, self.reading.lifts),
                            hundredths: figures.hundredths,
                            unit: figures.unit,
                            reps: figures.reps,
                            rpe: figures.rpe,
                            kind: raw.kind,
                            at: entry.at,
                            note,
                            written_load: raw.load.into(),
                            written_unit: written_unit(raw).into(),
                        },
                    );
                }
            },
        }
    }

    /// Whether a session of that day can be kept. A zone can be most of a day ahead of this one, so tomorrow still can.
    fn dated(&self, starts: When) -> Result<(), Reason> {
        let offset = self.reading.offset_min;
        let now = When::Exact { utc_ms: self.reading.utc_ms, offset_min: Some(offset) };
        let day = starts.wall(offset).date();
        let tomorrow = now.wall(offset).date().checked_add_signed(TimeDelta::days(1));
        match day.year() {
            year if year < FIRST_YEAR => Err(Reason::TooOld),
            _ if day > tomorrow.unwrap_or(NaiveDate::MAX) => Err(Reason::Future),
            _ => Ok(()),
        }
    }

    fn look_for_pain(&mut self, line: u64, text: Option<&str>) {
        let found = pain_words::in_text(text.unwrap_or_default(), self.reading.pain_words);
        self.all.pain_words.extend(found.into_iter().map(|word| (line, word.to_owned())));
    }
}

/// The unit as the file has it; of a column's name only the unit is told.
fn written_unit<'r>(set: &RawSet<'r>) -> &'r str {
    match set.unit {
        RawUnit::Written(text) => text,
        RawUnit::Header(unit) => unit.id(),
        RawUnit::Unsaid => "",
    }
}
