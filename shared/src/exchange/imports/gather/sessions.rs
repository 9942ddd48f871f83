//! Sessions while their rows come in, in whatever order.
//!
//! Boundary: grouping, runs and ids; whether a row is a set is decided before.

use super::notes;
use crate::domain::in_order::InOrder;
use crate::{
    domain::id::SetId,
    domain::session::IDLE_END,
    exchange::imports::{
        app::App,
        ids::SessionKey,
        outcome::Caution,
        plan::{PlannedSession, PlannedSet},
        row::{Ends, Visit},
        times::When,
    },
};
use std::collections::HashMap;

/// All sessions of a file.
#[derive(Default)]
pub struct Sessions {
    all: Vec<Building>,
    by_group: HashMap<String, usize>,
    /// How many sessions have each identity.
    identities: HashMap<String, usize>,
}

/// Where a row belongs.
pub struct Place {
    /// Which session.
    pub session: usize,
    /// The id of a set in that row.
    pub set_id: SetId,
}

struct Building {
    key: SessionKey,
    line: u64,
    starts: When,
    ends: Ends,
    title: String,
    note: String,
    sets: Vec<PlannedSet>,
    /// The exercise of the run that goes on.
    exercise: String,
    run: usize,
    row: usize,
    /// The note that the run's last set came with: apps write it into every row.
    last_note: String,
    /// Text of rows that are no set, until the next set.
    waiting: Vec<String>,
}

impl Sessions {
    /// Finds the session of a row and counts the row in its run: rows of one exercise behind each other. A row without an
    /// exercise stays in the run.
    pub fn place(&mut self, app: App, visit: &Visit<'_>, exercise: &str) -> Place {
        let known = self.by_group.get(visit.group.as_ref()).copied();
        let session = known.unwrap_or_else(|| self.begin(app, visit));
        let Some(building) = self.all.get_mut(session) else {
            return Place { session, set_id: SetId::from_bytes([0; 16]) };
        };
        if building.starts.wall(0) > visit.starts.wall(0) {
            building.starts = visit.starts;
        }
        if exercise.is_empty() || exercise == building.exercise {
            building.row += 1;
        } else {
            building.run += usize::from(building.row > 0);
            building.row = 1;
            exercise.clone_into(&mut building.exercise);
            building.last_note.clear();
        }
        let set_id = building.key.set(building.run, building.row - 1);
        Place { session, set_id }
    }

    /// Keeps the session's note, the first that is not empty; it where it is new.
    pub fn session_note(&mut self, session: usize, visit: &Visit<'_>) -> Option<String> {
        let building = self.all.get_mut(session)?;
        let note = visit.note.trim();
        if !building.note.is_empty() || note.is_empty() {
            return None;
        }
        note.clone_into(&mut building.note);
        Some(note.to_owned())
    }

    /// Keeps the text of a row that is no set: it goes with the run's last set, else with the next one. Gives it back
    /// where there is one.
    pub fn note_between(&mut self, session: usize, text: &str) -> Option<String> {
        let text = text.trim();
        let building = self.all.get_mut(session).filter(|_| !text.is_empty())?;
        building.waiting.push(text.to_owned());
        Some(text.to_owned())
    }

    /// Whether the set before in its run came with the same note.
    pub fn is_repeated(&self, session: usize, note: &str) -> bool {
        self.all.get(session).is_some_and(|building| building.last_note == note.trim())
    }

    /// The note of a set: its own unless it is repeated, and what waited for it.
    pub fn set_note(&mut self, session: usize, own: &str) -> Option<String> {
        let repeated = self.is_repeated(session, own);
        let building = self.all.get_mut(session)?;
        let own = own.trim();
        own.clone_into(&mut building.last_note);
        let waiting = std::mem::take(&mut building.waiting);
        let own = if repeated { "" } else { own };
        notes::joined(waiting.iter().map(String::as_str).chain([own]))
    }

    /// Adds a set.
    pub fn push(&mut self, session: usize, set: PlannedSet) {
        if let Some(building) = self.all.get_mut(session) {
            if building.sets.is_empty() {
                building.line = set.line;
            }
            building.sets.push(set);
        }
    }

    /// Those with sets, the oldest first, and what to say about them.
    pub fn finish(self, offset_min: i32) -> (Vec<PlannedSession>, Vec<(u64, Caution)>) {
        let mut cautions = Vec::new();
        let with_sets = self.all.into_iter().filter(|building| !building.sets.is_empty());
        let mut sessions: Vec<PlannedSession> =
            with_sets.map(|building| building.finish(offset_min, &mut cautions)).collect();
        // Stable: of two that began at one time the file's first comes first.
        sessions.order_by_key(|session| session.starts.wall(offset_min));
        (sessions, cautions)
    }

    fn begin(&mut self, app: App, visit: &Visit<'_>) -> usize {
        let identity = visit.identity.map_or_else(|| visit.starts.identity(), str::to_owned);
        let before = self.identities.entry(identity.clone()).or_default();
        let key = SessionKey { app, identity, ordinal: *before };
        *before += 1;
        self.all.push(Building {
            key,
            line: 0,
            starts: visit.starts,
            ends: visit.ends,
            title: visit.title.trim().to_owned(),
            note: String::new(),
            sets: Vec::new(),
            exercise: String::new(),
            run: 0,
            row: 0,
            last_note: String::new(),
            waiting: Vec::new(),
        });
        self.by_group.insert(visit.group.clone().into_owned(), self.all.len() - 1);
        self.all.len() - 1
    }
}

impl Building {
    fn finish(mut self, offset_min: i32, cautions: &mut Vec<(u64, Caution)>) -> PlannedSession {
        self.drop_far_times(offset_min, cautions);
        // Sets with times of their own stand in their order, whatever the file's is.
        if self.sets.iter().all(|set| set.at.is_some()) {
            let at =
                |set: Option<&PlannedSet>| set.and_then(|set| set.at).map(|at| at.wall(offset_min));
            if at(self.sets.first()) > at(self.sets.last()) {
                // Newest first: so were those that have one time.
                self.sets.reverse();
            }
            self.sets.order_by_key(|set| set.at.map(|at| at.wall(offset_min)));
        }
        let ends = self.believed_end(offset_min).unwrap_or_else(|| {
            cautions.push((self.line, Caution::LengthLeftOut));
            Ends::Unsaid
        });
        let waiting = self.waiting.iter().map(String::as_str);
        let text = notes::joined([self.title.as_str(), &self.note].into_iter().chain(waiting));
        let note =
            notes::kept(text.as_deref(), || cautions.push((self.line, Caution::NoteLeftOut)));
        let Self { key, starts, sets, .. } = self;
        PlannedSession { id: key.id(), starts, ends, note, sets }
    }

    /// Leaves out a set's time that lies further behind the session's start than a session can be long: a slip of the
    /// file's would make it last for years.
    fn drop_far_times(&mut self, offset_min: i32, cautions: &mut Vec<(u64, Caution)>) {
        let latest = self.starts.stamp(offset_min).instant() + IDLE_END.value;
        for set in &mut self.sets {
            if set.at.is_some_and(|at| at.stamp(offset_min).instant() > latest) {
                set.at = None;
                cautions.push((set.line, Caution::SetTimeLeftOut));
            }
        }
    }

    /// The end as the file has it, where a session can be that long: as long as one may be idle before it counts as
    /// ended.
    fn believed_end(&self, offset_min: i32) -> Option<Ends> {
        let longest = IDLE_END.value.0;
        let took_ms = match self.ends {
            Ends::Unsaid => 0,
            Ends::After(seconds) => seconds.checked_mul(1_000)?,
            Ends::At(end) => end.stamp(offset_min).utc_ms - self.starts.stamp(offset_min).utc_ms,
        };
        (0..=longest).contains(&took_ms).then_some(self.ends)
    }
}
