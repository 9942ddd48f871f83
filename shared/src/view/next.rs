//! What comes next of a lift, with its reason in one line: before the session, and as the form's first set.
//!
//! Boundary: words for what `model::log::next_time` found; decides nothing.

use super::{verdict::hold, wall::on_the_wall, words::Words};
use crate::{
    domain::{exercise::ExerciseId, load::Load, moment::Stamp, progress::Progress},
    model::{
        log::{
            held,
            next_time::{NextTime, Why, lift_of, next_lift, next_time},
            question,
        },
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
    /// `Next: Deadlift 80 kg × 6`.
    pub title: String,
    /// `80 kg × 6`.
    pub preview: String,
    /// Why, in one line; empty where there is nothing to say.
    pub reason: String,
    /// Both to read aloud.
    pub label: String,
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

/// What the next session of a lift begins with; absent while a session is open.
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
    let next = next_time(&log.facts, &log.settings, exercise, now)?;
    let (load, reps) = next.first()?;
    let preview = words.load_reps(load, reps);
    let title = words.next_title(words.exercise(exercise.as_str()), &preview);
    let reason = reason(words, log, &next, now).unwrap_or_default();
    let said = [title.clone(), reason.clone()];
    let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
    Some(NextView {
        exercise: exercise.as_str().to_owned(),
        label: said.join(&words.sentence_separator()),
        title,
        preview,
        reason,
    })
}

/// Why the newest session's main lift does not begin as the verdict alone would have it; `None` where it does.
pub(super) fn besides_verdict(
    words: &Words,
    log: &OpenLog,
    session_index: usize,
    now: &Stamp,
) -> Option<String> {
    let sessions = log.facts.sessions(now.instant());
    let newest = sessions.last().filter(|_| session_index + 1 == sessions.len())?;
    let next = next_time(&log.facts, &log.settings, lift_of(&log.facts, newest)?, now)?;
    let besides = !matches!(next.why, Why::Progress(_) | Why::NotAsked);
    reason(words, log, &next, now).filter(|_| besides)
}

/// Why the next sets are what they are; `None` for a lift that the rule does not speak of.
pub(super) fn reason(words: &Words, log: &OpenLog, next: &NextTime, now: &Stamp) -> Option<String> {
    if held::no_lifting_today(&log.facts, now) {
        return Some(words.now_no_lifting());
    }
    let bodyweight = next.sets.iter().all(|set| set.load == 0);
    Some(match next.why {
        Why::NotAsked => return None,
        Why::NotClearSince => words.next_not_clear_since(),
        Why::OtherLift => words.next_other_lift(),
        Why::Form => words.next_form(),
        Why::Break(days) => words.next_break(days.to_string()),
        Why::Progress(progress) => match progress {
            Progress::BackDown if bodyweight => words.next_bodyweight(),
            Progress::BackDown => words.next_back_down(),
            Progress::Lighter => words.next_lighter(),
            Progress::Wait => wait(words, log, now),
            Progress::Hold => words.next_hold(),
            Progress::Repeat => words.next_repeat(),
            Progress::Free => match next.step_up {
                Some(load) => words.next_step_up(words.load(load)),
                None => words.next_clear(),
            },
            Progress::HighBaseline(_) | Progress::Creep | Progress::PainOutside(_) => {
                hold(words, progress)?.0
            }
        },
    })
}

fn wait(words: &Words, log: &OpenLog, now: &Stamp) -> String {
    let ask = question::asked_at(&log.facts, now.instant());
    match ask.filter(|ask| *ask > now.instant()) {
        Some(ask) => words.next_wait_until(words.when(&on_the_wall(log, ask, now), now)),
        None => words.next_wait(),
    }
}

impl Words {
    /// `100 kg × 5`; without a load, `bodyweight × 10`.
    pub(super) fn load_reps(&self, load: Load, reps: u16) -> String {
        let load = if load.hundredths() == 0 { self.bodyweight() } else { self.load(load) };
        self.set_preview(load, reps.to_string())
    }
}
