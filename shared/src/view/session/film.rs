//! The habit of filming a set from the side now and then.
//!
//! Boundary: counts the sessions in memory; what a film showed is the person's to note.

use super::Words;
use crate::{
    domain::{exercise::ExerciseId, moment::Stamp, set_entry::SetKind, settings::OwnNumber},
    model::open_log::OpenLog,
};

/// That a set of the lift wants filming: as many sessions with work sets of it as the person chose have passed since
/// one was filmed. Absent where they chose no such reminder, and once a set of the open session is filmed.
pub(super) fn film(
    words: &Words,
    log: &OpenLog,
    exercise: &ExerciseId,
    now: &Stamp,
) -> Option<String> {
    let every = usize::from(OwnNumber::FilmEvery.of(&log.settings));
    let open = log.facts.open_session(now.instant())?.id;
    let mut unfilmed = 0;
    for session in log.facts.sessions(now.instant()).iter().rev() {
        let of_it = || {
            let lifts = log.facts.sets_of(session).map(|set| &set.lift);
            lifts.filter(|lift| lift.exercise == *exercise)
        };
        if of_it().any(|lift| lift.filmed) {
            break;
        }
        let worked = of_it().any(|lift| lift.kind == SetKind::Work);
        unfilmed += usize::from(worked && session.id != open);
    }
    let count = i64::try_from(unfilmed).unwrap_or(i64::MAX);
    (every > 0 && unfilmed >= every).then(|| words.session_film(count))
}
