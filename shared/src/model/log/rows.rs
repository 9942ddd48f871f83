//! What the log remembers of each question.
//!
//! Boundary: finds rows; the reminders feature changes them.

use crate::domain::{
    id::{ReminderId, SessionId},
    moment::Span,
    refusal::Refusal,
    reminders::{Reminder, ReminderKind, ReminderState, Wanted, WantedNow},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A question as a person saw it.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct QuestionRef {
    /// The reminder's id, 32 hexadecimal digits.
    pub id: String,
    /// The generation it was shown with.
    pub generation: u32,
}

/// The reminders' rows.
#[derive(Clone, Debug, Default)]
pub struct Rows(Vec<Reminder>);

impl Rows {
    /// The rows as stored.
    #[must_use]
    pub const fn new(rows: Vec<Reminder>) -> Self {
        Self(rows)
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Reminder] {
        &self.0
    }

    /// All of them, to change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Reminder> {
        self.0.iter_mut()
    }

    /// Adds or replaces a row.
    pub fn put(&mut self, row: &Reminder) {
        self.0.retain(|other| other.id != row.id);
        self.0.push(row.clone());
    }

    /// The row of this id.
    #[must_use]
    pub fn get(&self, id: ReminderId) -> Option<&Reminder> {
        self.0.iter().find(|row| row.id == id)
    }

    /// The two-hour question or the second check of a session, while an answer still closes it.
    #[must_use]
    pub fn question_of(&self, session: SessionId) -> Option<&Reminder> {
        let kinds = [ReminderKind::TwoHours, ReminderKind::SecondCheck];
        let mut rows = self.0.iter().filter(|row| row.session == session);
        rows.find(|row| kinds.contains(&row.kind) && row.state != ReminderState::Closed)
    }

    /// The same rows, brought up to date with the facts. Another process that moved or closed a question
    /// writes the facts alone.
    #[must_use]
    pub fn as_wanted(&self, wanted: &[Wanted]) -> Self {
        let questions = [ReminderKind::TwoHours, ReminderKind::SecondCheck];
        let seen_now = |row: &Reminder| {
            let wish = wanted.iter().find(|wish| wish.id() == row.id);
            let moved =
                wish.is_some_and(|it| it.now == WantedNow::Open && it.due != row.due.instant());
            let mut row = row.clone();
            if moved {
                row.asked_since = row.generation.saturating_add(1);
            } else if wish.is_none() && questions.contains(&row.kind) {
                row.state = ReminderState::Closed;
            }
            row
        };
        Self(self.0.iter().map(seen_now).collect())
    }

    /// The row that an intent names, while it is the question that the person saw.
    ///
    /// # Errors
    /// What became of it: [`Refusal::UnknownQuestion`], [`Refusal::QuestionClosed`] or
    /// [`Refusal::QuestionMoved`].
    pub fn asked(&self, seen: &QuestionRef) -> Result<&Reminder, Refusal> {
        let row = ReminderId::parse(&seen.id).and_then(|id| self.get(id));
        let row = row.ok_or(Refusal::UnknownQuestion)?;
        match row.state {
            ReminderState::Closed => Err(Refusal::QuestionClosed),
            _ if seen.generation < row.asked_since => Err(Refusal::QuestionMoved),
            _ => Ok(row),
        }
    }

    /// How late the newest reminder came that the OS or the app showed.
    #[must_use]
    pub fn last_lateness(&self) -> Option<Span> {
        let shown = self.0.iter().filter_map(|row| Some((row.posted.as_ref()?.instant(), row)));
        shown.max_by_key(|(posted, _)| *posted).and_then(|(_, row)| row.lateness())
    }
}
