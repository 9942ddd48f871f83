//! A file before it comes in: what it would bring, what is asked, what stays out.
//!
//! Boundary: rows; the sentences are those of `transfer` and `foreign`. Long lists are cut, and say how much more there is.

use super::{closes, names, said};
use crate::{
    domain::load::LoadUnit,
    exchange::imports::plan::ImportReport,
    model::{
        event::{Event, FilesEvent},
        features::files::{Found, OpenFile},
        notice::ForeignDone,
    },
    view::{
        refusals::typed,
        rows::{RowChoice, RowControl, RowSection, RowView},
        words::Words,
    },
};

/// The most stretches of lines that one row names. Ours: a row is read, not searched.
const MOST_LINES: usize = 20;

/// The sections of a file that was looked at.
pub(super) fn sections(words: &Words, open: &OpenFile) -> Vec<RowSection> {
    let section =
        |title: String, rows: Vec<RowView>| RowSection { title, note: String::new(), rows };
    let title = words.files_file(typed(&open.file.name));
    let mut sections = match &open.found {
        Found::Ours(would) | Found::Did(would) => {
            let lines = words.previewed_rows(would).into_iter();
            vec![section(title, lines.map(said).collect())]
        }
        Found::Foreign(report, done) => {
            let lines = words.import_file_lines(report).into_iter().chain(outlook(words, done));
            let mut all = vec![section(title, lines.map(said).collect())];
            all.extend(unit(words, report, open).map(|row| section(words.files_unit(), vec![row])));
            all.extend(names::asked(words, open));
            all.extend(names::settled(words, report, open));
            all.extend(left_out(words, report).map(|(title, rows)| section(title, rows)));
            all
        }
    };
    if let Some(first) = sections.first_mut() {
        first.rows.push(closes(words.files_not_now()));
    }
    sections
}

/// What it would do, or what is asked first.
fn outlook(words: &Words, done: &ForeignDone) -> Vec<String> {
    match done {
        ForeignDone::Asked(unanswered) | ForeignDone::Refused(unanswered) => {
            vec![words.unanswered(*unanswered)]
        }
        ForeignDone::Would(would) | ForeignDone::Did(would) => words.previewed_rows(would),
    }
}

/// The unit of loads that have none: asked, or said and to be changed.
fn unit(words: &Words, report: &ImportReport, open: &OpenFile) -> Option<RowView> {
    let said = open.file.answers.unit;
    let question = report.unit_question.as_ref();
    if said.is_none() && question.is_none() {
        return None;
    }
    let choice = |unit: LoadUnit, label: String| RowChoice {
        chosen: said == Some(unit),
        tap: Event::Files(FilesEvent::Unit(unit)),
        label,
    };
    let (kg, lb) = (words.settings_unit_kg(), words.settings_unit_lb());
    let value = match said {
        Some(LoadUnit::Kg) => kg.clone(),
        Some(LoadUnit::Lb) => lb.clone(),
        None => String::new(),
    };
    let control = RowControl::Choices(vec![choice(LoadUnit::Kg, kg), choice(LoadUnit::Lb, lb)]);
    let row = RowView::new(words.files_unit_asked(), value, control);
    Some(match question {
        Some(question) => row.with_detail(words.unit_asked(question)),
        None => row,
    })
}

/// What stays out, and what to know; nothing that has no line.
fn left_out(words: &Words, report: &ImportReport) -> impl Iterator<Item = (String, Vec<RowView>)> {
    let cautions = (words.foreign_cautions(), words.to_know(report, MOST_LINES));
    let parts = words.left_out(report, MOST_LINES).into_iter().chain([cautions]);
    let rows = |lines: Vec<String>| lines.into_iter().map(said).collect::<Vec<_>>();
    parts.filter(|(_, lines)| !lines.is_empty()).map(move |(title, lines)| (title, rows(lines)))
}
