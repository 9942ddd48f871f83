//! How many sessions the rule is asked about again.
//!
//! Boundary: counts assessments by who they are, in a window full of evenings.

use super::{
    super::{Assessments, Facts},
    made_up,
};
use crate::{
    domain::{
        moment::Span,
        pain_check::CheckContext,
        rule_of_twos::{Reason, Verdict, constants::REACH},
        set_entry::SetKind,
    },
    effects::store::{Change, Log},
};
use std::sync::Arc;

/// A window full of evenings and one more that has begun, without a set; its first minute.
fn full_window() -> (Facts, i64) {
    let mut facts = Facts::default();
    let begins = 2_880 * 31;
    let mut changes = made_up::evenings(31);
    changes.push(made_up::session(31, begins, None));
    changes.push(rating(31, begins, CheckContext::Baseline, 1));
    for change in &changes {
        facts.apply(change);
    }
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
    assert_eq!(facts.assessed.holds_for().unwrap().end, closes + Span(1));
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
