use super::*;
use crate::{
    domain::{
        id::SessionId,
        moment::Stamp,
        reminders::ReminderSettings,
        rule_of_twos::{Reason, Verdict, constants::REACH},
    },
    effects::store::{Draft, DraftKey},
};
use std::sync::Arc;

const NOON: i64 = 1_772_452_800_000;

fn session(id: u8, at: Stamp) -> Change {
    Change::PutSession(Session { id: SessionId::from_bytes([id; 16]), started: at, ended: None })
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

/// A window full of evenings and one more that has begun, without a set; its first minute.
fn full_window() -> (Facts, i64) {
    let mut facts = Facts::default();
    let begins = 2_880 * 31;
    let mut changes = made_up::evenings(31);
    changes.push(made_up::session(31, begins, None));
    changes.push(rating(31, begins, CheckContext::Baseline, 1));
    changes.iter().for_each(|change| facts.apply(change));
    assert_eq!(facts.window().sessions.len(), Log::SESSIONS);
    (facts, begins)
}

fn rating(session: u8, minutes: i64, context: CheckContext, points: u8) -> Change {
    let id = made_up::check_id(u8::try_from(minutes % 200).unwrap());
    made_up::check(id, session, (context, minutes, None), made_up::low(points))
}

fn work_set(session: u8, minutes: i64) -> Change {
    let id = made_up::set_id(u8::try_from(minutes % 200).unwrap());
    made_up::set(id, session, minutes, SetKind::Work)
}

/// How many sessions the rule has assessed anew.
pub(super) fn renewed(before: &Assessments, after: &Assessments) -> usize {
    let is_kept = |it: &&Arc<_>| before.iter().any(|kept| Arc::ptr_eq(kept, it));
    after.len() - after.iter().filter(is_kept).count()
}

#[test]
fn one_more_set_or_rating_asks_the_rule_about_its_own_session() {
    let (mut facts, begins) = full_window();
    let at = |minutes| made_up::now(begins + minutes);
    let mut before = facts.assessments(at(1));
    // The first work set also says when the evening before can no longer be answered.
    let counted = [
        (work_set(31, begins + 5), 2),
        (work_set(31, begins + 8), 1),
        (rating(31, begins + 9, CheckContext::During, 2), 1),
        (rating(31, begins + 10, CheckContext::During, 3), 1),
    ];
    for (change, expected) in counted {
        facts.apply(&change);
        let after = facts.assessments(at(11));
        assert_eq!(renewed(&before, &after), expected, "{change:?}");
        before = after;
    }
}

#[test]
fn a_look_a_minute_later_asks_the_rule_about_no_session() {
    let (mut facts, begins) = full_window();
    facts.apply(&work_set(31, begins + 5));
    let before = facts.assessments(made_up::now(begins + 6));
    for minutes in [7, 8, 60, 125, 840] {
        let later = facts.assessments(made_up::now(begins + minutes));
        assert!(Arc::ptr_eq(&before, &later), "{minutes} minutes later");
    }
}

#[test]
fn only_the_session_whose_question_closes_is_assessed_when_it_closes() {
    let (mut facts, begins) = full_window();
    facts.apply(&work_set(31, begins + 5));
    let before = facts.assessments(made_up::now(begins + 6));
    let closes = made_up::now(begins + 5) + REACH;
    assert_eq!(facts.assessed.holds_for().end, closes + Span(1));
    assert_eq!(renewed(&before, &facts.assessments(closes)), 0);
    let after = facts.assessments(closes + Span(1));
    assert_eq!(renewed(&before, &after), 1);
    assert_eq!(after.last().unwrap().reason, Some(Reason::NoAnswer));
}

#[test]
fn an_answer_recalled_about_an_earlier_evening_reaches_that_evening() {
    let (mut facts, begins) = full_window();
    let last = 2_880 * 30;
    let before = facts.assessments(made_up::now(begins + 1));
    let about = Some(last + 70);
    let id = made_up::check_id(255);
    let heard = (CheckContext::ReRating, begins + 1, about);
    facts.apply(&made_up::check(id, 30, heard, made_up::low(4)));
    let after = facts.assessments(made_up::now(begins + 1));
    assert_eq!(renewed(&before, &after), 1);
    assert_eq!(before[30].verdict, Verdict::Clear);
    assert_eq!(after[30].verdict, Verdict::Watch);
}

#[test]
fn what_one_more_change_would_make_asks_the_rule_about_what_it_reaches() {
    let (mut facts, begins) = full_window();
    facts.apply(&work_set(31, begins + 5));
    let now = made_up::now(begins + 12);
    let before = facts.assessments(now);
    let after = facts.with(&rating(31, begins + 10, CheckContext::During, 2));
    assert_eq!(renewed(&before, &after.assessments(now)), 1);
    assert!(Arc::ptr_eq(&before, &facts.assessments(now)), "the facts themselves are the same");
}
