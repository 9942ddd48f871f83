//! The facts as the rule wants them.
//!
//! Boundary: a translation; sessions and checks keep their indices in the window.

use crate::domain::{
    moment::Stamp,
    pain_check::PainCheck,
    rule_of_twos::{SessionTimes, TimedCheck, Timeline},
    session::Session,
    set_entry::{SetEntry, SetKind},
};

/// The timeline of these sessions and checks, the first ones of the window.
pub(super) fn timeline(
    sessions: &[Session],
    all_sets: &[SetEntry],
    checks: &[PainCheck],
) -> Timeline {
    let times = sessions.iter().map(|session| {
        let sets = || all_sets.iter().filter(|set| set.session == session.id);
        let mut work = sets().filter(|set| set.lift.kind == SetKind::Work);
        SessionTimes {
            first_work_set: work.next().map(|set| set.at.instant()),
            last_set: sets().next_back().map(|set| set.at.instant()),
            // A person who forgets to end a session ends nothing: it keeps the end it had while open.
            ended: session.ended.as_ref().map(Stamp::instant),
        }
    });
    let checks = checks.iter().map(|check| TimedCheck {
        stands_at: check.stands_at(),
        answered_at: check.answered.instant(),
        context: check.context,
        session: sessions.iter().position(|session| session.id == check.session),
        ratings: check.ratings,
    });
    Timeline::new(times.collect(), checks.collect())
}
