//! What comes next of a lift, with its reason in one line: before the session, and as the form's first set.
//!
//! Boundary: words for what `model::log::next_time` found; decides nothing.

use super::{caps::in_one_line, words::Words};
use crate::{
    domain::{exercise::ExerciseId, load::Load, moment::Stamp},
    model::{
        event::{Event, NextEvent},
        log::next_time::{lift_of, next_lift, next_time},
        open_log::OpenLog,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The first set of the next session.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct NextView {
    /// The exercise's id.
    pub exercise: String,
    /// `Next: Deadlift 80 kg × 6`; without the set where Brace suggests no load.
    pub title: String,
    /// `80 kg × 6`; empty where Brace suggests no load.
    pub preview: String,
    /// Why, in one line; empty where there is nothing to say.
    pub reason: String,
    /// Both to read aloud.
    pub label: String,
    /// Opens the page of it, with every reason and the sets to change.
    pub tap: Event,
}

/// What the next session begins with; absent while one is open, and before the first set.
#[must_use]
pub fn next(words: &Words, log: &OpenLog, now: &Stamp) -> Option<NextView> {
    next_for(words, log, next_lift(&log.facts, now.instant())?, now)
}

/// What the next session of the main lift of the session at `session_index` begins with.
#[must_use]
pub fn next_of_session(
    words: &Words,
    log: &OpenLog,
    session_index: usize,
    now: &Stamp,
) -> Option<NextView> {
    let session = log.facts.sessions(now.instant()).get(session_index)?;
    next_for(words, log, lift_of(&log.facts, session)?, now)
}

/// What the next session of a lift begins with; absent while a session is open, and where nothing is known of it.
#[must_use]
pub fn next_for(
    words: &Words,
    log: &OpenLog,
    exercise: &ExerciseId,
    now: &Stamp,
) -> Option<NextView> {
    if log.facts.open_session(now.instant()).is_some() {
        return None;
    }
    let next = next_time(&log.facts, &log.settings, exercise, now);
    let reason = in_one_line(words, log, &next, now).unwrap_or_default();
    // Where lifting is off for today alone, what comes after it stands there with the reason.
    let off = || next.caps.sets.first().copied();
    let first = log.here.session.coming.sets(exercise, &next).first().copied().or_else(off);
    let first = first.and_then(|set| Some((Load::from_hundredths(set.load, next.unit)?, set.reps)));
    let name = words.exercise(exercise.as_str());
    let (title, preview) = match first {
        Some((load, reps)) => {
            let preview = words.load_reps(load, reps);
            (words.next_title(name, &preview), preview)
        }
        None if reason.is_empty() => return None,
        None => (words.next_none(name), String::new()),
    };
    let said = [title.clone(), reason.clone()];
    let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
    Some(NextView {
        exercise: exercise.as_str().to_owned(),
        label: said.join(&words.sentence_separator()),
        title,
        preview,
        reason,
        tap: Event::Next(NextEvent::Open { exercise: exercise.as_str().to_owned() }),
    })
}

impl Words {
    /// `100 kg × 5`; without a load, `bodyweight × 10`.
    pub(super) fn load_reps(&self, load: Load, reps: u16) -> String {
        let load = if load.hundredths() == 0 { self.bodyweight() } else { self.load(load) };
        self.set_preview(load, reps.to_string())
    }
}
