//! The window of facts, what lies ahead of it, and what is kept of what the rule made of it.
//!
//! Boundary: changes in, answers out; what the rule says is tested with the rule.

mod keeping;
mod made_up;
mod properties;

use super::*;
use crate::{
    domain::{id::SessionId, moment::Stamp, reminders::ReminderSettings},
    effects::store::{Draft, DraftKey},
};
use std::sync::Arc;

const NOON: i64 = 1_772_452_800_000;

fn session(id: u8, at: Stamp) -> Change {
    Change::PutSession(Session {
        id: SessionId::from_bytes([id; 16]),
        started: at,
        ended: None,
        note: None,
    })
}

#[test]
fn what_is_no_fact_leaves_what_the_rule_made_of_them() {
    let mut facts = Facts::default();
    let now = Stamp::at_wall(NOON, 60);
    let before = facts.assessments(now.instant());
    facts.apply(&Change::PutDraft(Draft { key: DraftKey::Route, body: String::new() }));
    facts.apply(&Change::PutReminderSettings(ReminderSettings::default()));
    assert!(Arc::ptr_eq(&before, &facts.assessments(now.instant())));
    facts.apply(&session(1, now.clone()));
    assert_eq!(facts.assessments(now.instant()).len(), 1);
}

#[test]
fn a_session_dated_ahead_stands_in_nobodys_way() {
    let mut facts = Facts::default();
    let now = Stamp::at_wall(NOON, 60);
    let ahead = now.moved_to(now.instant() + Span::hours(365 * 24));
    facts.apply(&session(1, ahead));
    assert_eq!(facts.open_session(now.instant()), None);
    facts.apply(&session(2, now.clone()));
    let open = facts.open_session(now.instant()).map(|open| open.id);
    assert_eq!(open, Some(SessionId::from_bytes([2; 16])));
    assert_eq!(facts.assessments(now.instant()).len(), 1);
}

/// A rating of it may be what makes the difference between *too much* and *clear*.
#[test]
fn a_session_of_which_something_cannot_be_read_is_not_judged() {
    use crate::domain::rule_of_twos::Verdict;
    use made_up::{check, check_id, low, now, session, set, set_id};
    let mut log = Log::default();
    for change in [
        session(1, 0, Some(60)),
        check(check_id(1), 1, (CheckContext::Baseline, 0, None), low(1)),
        set(set_id(1), 1, 10, SetKind::Work),
        check(check_id(2), 1, (CheckContext::End, 60, None), low(1)),
        check(check_id(3), 1, (CheckContext::ReRating, 185, None), low(1)),
    ] {
        log.apply(&change);
    }
    let verdict = |log: &Log| Facts::new(log.clone()).assessments(now(200))[0].verdict;
    assert_eq!(verdict(&log), Verdict::Clear);
    log.incomplete.push(SessionId::from_bytes([1; 16]));
    assert_eq!(verdict(&log), Verdict::Unknown);
}
