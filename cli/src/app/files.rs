//! The files that the core wants chosen: which one comes in, where one goes, where a text is written.
//!
//! Boundary: asks for a path and copies bytes; what a file holds, and what is wrong with it, the core says. Nothing is
//! written over before the person has read that it would be.

use super::state::App;
use shared::{
    domain::transfer::FileProblem,
    effects::{
        order::{FileOrder, Order},
        store::Replace,
    },
    model::event::{Event, FileOutcome, FilesEvent},
    store::write_whole,
};
use std::{fs, path::PathBuf};

/// The name that is suggested for a page as text.
const PAGE: &str = "brace.txt";

/// A path that is being typed.
pub struct Asked {
    /// What for.
    pub order: FileOrder,
    /// The path, as far as it is typed.
    pub typed: String,
    /// Why the last one did not do.
    pub problem: Option<String>,
    /// A file of that name is there, and the person has read so.
    replace: Replace,
}

impl Asked {
    /// What the core wants chosen, where it wants something.
    pub fn of(orders: &[Order]) -> Option<Self> {
        let order = orders.iter().find_map(|order| match order {
            Order::File(order) => Some(order.clone()),
            _ => None,
        })?;
        let typed = match &order {
            FileOrder::Pick => String::new(),
            FileOrder::Save { name, .. } => name.clone(),
            FileOrder::Share { .. } => PAGE.to_owned(),
        };
        Some(Self { order, typed, problem: None, replace: Replace::Never })
    }

    /// The path changes: whatever was said of the one before says nothing of it.
    pub fn type_in(&mut self, typed: String) {
        (self.typed, self.problem, self.replace) = (typed, None, Replace::Never);
    }
}

impl App {
    /// Does what was asked for with the path that is typed.
    pub fn take_path(&mut self) {
        let Some(asked) = self.asked.take() else { return };
        if asked.typed.trim().is_empty() {
            self.asked = Some(asked);
            return;
        }
        let path = absolute(asked.typed.trim());
        match &asked.order {
            FileOrder::Pick => {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let path = path.to_string_lossy().into_owned();
                self.tell(FilesEvent::Picked { path, name });
            }
            FileOrder::Save { path: from, .. } => {
                let written = fs::read(from).map(|bytes| written(&path, &bytes, asked.replace));
                match written {
                    Ok(Ok(())) => self.tell(FilesEvent::Handed(FileOutcome::Done)),
                    Ok(Err(problem)) => self.ask_again(asked, &problem),
                    Err(_) => self.tell(FilesEvent::Handed(FileOutcome::Failed)),
                }
            }
            FileOrder::Share { text, .. } => match written(&path, text.as_bytes(), asked.replace) {
                Ok(()) => {
                    self.wrote = Some(self.typed.page().written(&path.display().to_string()));
                }
                Err(problem) => self.ask_again(asked, &problem),
            },
        }
    }

    /// The person wants none.
    pub fn leave_path(&mut self) {
        match self.asked.take().map(|asked| asked.order) {
            Some(FileOrder::Pick) => self.tell(FilesEvent::NotPicked(FileOutcome::Cancelled)),
            Some(FileOrder::Save { .. }) => self.tell(FilesEvent::Handed(FileOutcome::Cancelled)),
            Some(FileOrder::Share { .. }) | None => {}
        }
    }

    fn tell(&mut self, event: FilesEvent) {
        self.send(|_| Event::Files(event));
    }

    fn ask_again(&mut self, mut asked: Asked, problem: &FileProblem) {
        let there = *problem == FileProblem::Exists;
        asked.replace = if there { Replace::Allowed } else { Replace::Never };
        asked.problem =
            Some(if there { self.words.file_there() } else { self.typed.file_problem(problem) });
        self.asked = Some(asked);
    }
}

fn written(path: &std::path::Path, bytes: &[u8], replace: Replace) -> Result<(), FileProblem> {
    write_whole(path, bytes, replace)
}

/// As a shell would read it: from the current folder, or from the home folder behind a `~`.
fn absolute(typed: &str) -> PathBuf {
    let home = typed.strip_prefix("~/").zip(std::env::home_dir());
    let path = home.map_or_else(|| PathBuf::from(typed), |(rest, home)| home.join(rest));
    std::path::absolute(&path).unwrap_or(path)
}
