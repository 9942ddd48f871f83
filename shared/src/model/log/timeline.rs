//! The facts as the rule wants them.
//!
//! Boundary: a translation; sessions and checks keep their indices in the window.

use crate::domain::{
    id::SessionId,
    moment::Stamp,
    pain_check::PainCheck,
    rule_of_twos::{SessionTimes, TimedCheck, Timeline, timeline::SessionIndex},
    session::Session,
    set_entry::{SetEntry, SetKind},
};
use std::collections::BTreeMap;

/// The timeline of these sessions and checks, the first ones of the window.
pub(super) fn timeline(
    sessions: &[Session],
    all_sets: &[SetEntry],
    checks: &[PainCheck],
    incomplete: &[SessionId],
) -> Timeline {
    let index = sessions.iter().enumerate().map(|(index, session)| (session.id, index));
    let index: BTreeMap<SessionId, SessionIndex> = index.collect();
    let mut times: Vec<SessionTimes> = sessions
        .iter()
        .map(|session| SessionTimes {
            // A person who forgets to end a session ends nothing: it keeps the end it had while open.
            ended: session.ended.as_ref().map(Stamp::instant),
            ..SessionTimes::default()
        })
        .collect();
    // Oldest first.
    for set in all_sets {
        let session = index.get(&set.session).and_then(|index| times.get_mut(*index));
        let Some(times) = session else { continue };
        times.last_set = Some(set.at.instant());
        if set.lift.kind == SetKind::Work {
            times.first_work_set.get_or_insert(set.at.instant());
        }
    }
    let checks = checks.iter().map(|check| TimedCheck {
        stands_at: check.stands_at(),
        answered_at: check.answered.instant(),
        context: check.context,
        // A session of which something cannot be read is not judged: its checks are nobody's.
        session: index
            .get(&check.session)
            .copied()
            .filter(|_| !incomplete.contains(&check.session)),
        ratings: check.ratings,
    });
    Timeline::new(times, checks.collect())
}
