//! The exercises that a file names: those asked about, those known, those that keep their own names.
//!
//! Boundary: rows; what a name may mean, the model says.

use super::said;
use crate::{
    domain::exercise::ExerciseId,
    exchange::imports::plan::{Becomes, ImportReport, NameUse},
    model::{
        event::{Event, FilesEvent},
        features::files::{NameQuestion, OpenFile},
        foreign::Meant,
    },
    view::{
        foreign::count,
        refusals::typed,
        rows::{RowChoice, RowControl, RowSection, RowView},
        words::Words,
    },
};
use std::collections::BTreeSet;

/// The most names that are asked about at once, and that are listed of one kind. Ours: a page of rows is scrolled by hand.
const MOST: usize = 40;

/// The names that are asked about, those answered among them; `None` where none is. Of many, the part is shown in which
/// the first open question stands.
pub(super) fn asked(words: &Words, open: &OpenFile) -> Option<RowSection> {
    let questions = &open.questions;
    let is_open = |question: &NameQuestion| open.file.said_of(&question.name).is_none();
    let last = questions.len().checked_sub(1)?;
    let first_open = questions.iter().position(is_open);
    let from = first_open.unwrap_or(last) / MOST * MOST;
    let shown = questions.iter().skip(from).take(MOST);
    let mut rows: Vec<_> = shown.map(|question| row(words, open, question)).collect();
    let more = questions.len().saturating_sub(from + MOST);
    if more > 0 {
        rows.push(said(words.foreign_more(count(more))));
    }
    if questions.iter().any(|question| is_open(question) && !question.too_long) {
        let tap = RowControl::Tap(Event::Files(FilesEvent::KeepNames));
        let keep = RowView::new(words.files_keep_names(), String::new(), tap);
        rows.push(keep.with_detail(words.files_keep_names_note()));
    }
    Some(RowSection { title: words.foreign_asked(), note: String::new(), rows })
}

fn row(words: &Words, open: &OpenFile, question: &NameQuestion) -> RowView {
    let meant = open.file.said_of(&question.name);
    let choice = |label: String, means: Meant| RowChoice {
        label,
        chosen: meant == Some(&means),
        tap: Event::Files(FilesEvent::Name { name: question.name.clone(), meant: means }),
    };
    let near = |id: &ExerciseId| {
        choice(words.exercise(id.as_str()), Meant::Exercise(id.as_str().to_owned()))
    };
    let own = (!question.too_long).then(|| choice(words.files_own_name(), Meant::Own));
    let choices: Vec<_> = question.near.iter().map(near).chain(own).collect();
    let chosen = choices.iter().find(|choice| choice.chosen).map(|choice| choice.label.clone());
    let sets = words.count_sets(count(question.sets));
    let detail = if question.too_long { words.files_name_too_long(sets) } else { sets };
    let title = typed(&question.name);
    let value = chosen.unwrap_or_default();
    RowView::new(title, value, RowControl::Choices(choices)).with_detail(detail)
}

/// The names about which nothing is asked.
pub(super) fn settled(
    words: &Words,
    report: &ImportReport,
    open: &OpenFile,
) -> impl Iterator<Item = RowSection> {
    let asked: BTreeSet<&str> = open.questions.iter().map(|it| it.name.as_str()).collect();
    let (mut known, mut own) = (Vec::new(), Vec::new());
    for name in report.names.iter().filter(|name| !asked.contains(&*name.name)) {
        match &name.becomes {
            Becomes::Known(id) => known.push((name, words.exercise(id.as_str()))),
            Becomes::Own(_) => own.push((name, String::new())),
            Becomes::Asked(_) => {}
        }
    }
    let lists = [(words.foreign_known(), known), (words.foreign_own(), own)];
    let section = |(title, list): (String, Vec<(&NameUse, String)>)| {
        (!list.is_empty()).then(|| listed(words, title, list))
    };
    lists.map(section).into_iter().flatten()
}

fn listed(words: &Words, title: String, list: Vec<(&NameUse, String)>) -> RowSection {
    let more = list.len().saturating_sub(MOST);
    let row = |(name, exercise): (&NameUse, String)| {
        let sets = words.count_sets(count(name.sets));
        let detail = if name.each_side { words.foreign_each_side(sets) } else { sets };
        RowView::new(typed(&name.name), exercise, RowControl::Plain).with_detail(detail)
    };
    let more = (more > 0).then(|| said(words.foreign_more(count(more))));
    let rows = list.into_iter().take(MOST).map(row).chain(more).collect();
    RowSection { title, note: String::new(), rows }
}
