//! What one session says of the next load by itself: what its verdict is shown with.
//!
//! Boundary: gathers; what else a lift's next load follows from is `next_time`'s.

use super::{Facts, about, flags, held};
use crate::domain::{
    caps::{Caps, Given, Judged, Lifted, weigh},
    gear::Gear,
    moment::Stamp,
    rule_of_twos::{Assessment, Reason, Verdict, timeline::SessionIndex},
};

/// What the session at `session_index` says by itself, with the flags that are open; no load comes of it.
#[must_use]
pub fn of_session(
    facts: &Facts,
    session_index: SessionIndex,
    assessment: &Assessment,
    now: &Stamp,
) -> Caps {
    let instant = now.instant();
    let session = facts.window().sessions.get(session_index);
    let relieved = |session| facts.checks_of(session).any(|check| check.pain_relief);
    let verdict = assessment.verdict;
    let judged = [Judged {
        verdict,
        decides: matches!(verdict, Verdict::Clear | Verdict::Watch | Verdict::TooMuch),
        elevated: held::rose(assessment),
        ceiling: assessment.reason == Some(Reason::Ceiling),
        relief: session.is_some_and(relieved),
        fault: false,
        sets: Vec::new(),
        top: None,
    }];
    let lifted = Lifted { sessions: &judged, gear: &Gear::Steps(1), days: 0, flag_ended: false };
    weigh(&Given {
        flags: &flags::open(facts, instant),
        see_someone: about::see_someone_first(facts, instant),
        baseline: held::baseline_of(facts, session_index, now),
        waits: matches!(verdict, Verdict::Pending | Verdict::Rising),
        outside: held::pain_after(facts, session_index, assessment, instant),
        lifted: Some(lifted),
        ..Given::NOTHING
    })
}
