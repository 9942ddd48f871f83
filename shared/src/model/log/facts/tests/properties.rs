//! Dropped and rebuilt equals kept, whatever changes and whenever someone looks.
//!
//! Boundary: made-up logs, drawn towards the times at which the rule decides something.

use super::{
    super::{Assessments, Facts},
    keeping::renewed,
    made_up::{at, check, check_id, evenings, session, session_id, set, set_id},
};
use crate::{
    domain::{
        moment::{Instant, Span, Stamp},
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        session::Session,
        set_entry::{SetEntry, SetKind},
        site::Site,
    },
    effects::store::{Change, Fact, Log},
};
use proptest::{prelude::*, strategy::ValueTree};
use std::collections::BTreeSet;

/// Sessions that steps speak of; the crowd has ids from 0 up.
const SESSIONS: std::ops::Range<u8> = 200..205;

#[derive(Clone, Debug)]
enum Step {
    Session {
        id: u8,
        begins: i64,
        lasts: Option<i64>,
    },
    Set {
        id: u8,
        session: u8,
        after: i64,
        kind: SetKind,
    },
    Check {
        id: u8,
        session: u8,
        after: i64,
        late: Option<i64>,
        context: CheckContext,
        ratings: Ratings,
    },
    RemoveSession(u8),
    RemoveSet(u8),
    RemoveCheck(u8),
    Move {
        session: u8,
        by: i64,
    },
    Undo,
}

/// Minutes: about what the rule decides by.
fn span() -> impl Strategy<Value = i64> {
    let edges =
        prop::sample::select(vec![0_i64, 1, 60, 120, 121, 240, 241, 841, 842, 1_682, 2_880]);
    prop_oneof![4 => (edges, -2_i64..=2).prop_map(|(edge, by)| edge + by), 1 => 0_i64..6_000]
}

fn ratings() -> impl Strategy<Value = Ratings> {
    let nrs = |points: u8| Nrs::new(points).unwrap();
    let other = Site::ALL[0];
    prop_oneof![
        (0_u8..6).prop_map(move |points| Ratings::only(Site::LOWER_CENTRE, nrs(points))),
        (0_u8..=10, 0_u8..5).prop_map(move |(a, b)| {
            Ratings::full(&[(Site::LOWER_CENTRE, nrs(a)), (other, nrs(b))]).unwrap()
        }),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let kind = prop::sample::select(vec![SetKind::WarmUp, SetKind::Work, SetKind::Work]);
    let context = prop::sample::select(vec![
        CheckContext::Baseline,
        CheckContext::During,
        CheckContext::End,
        CheckContext::ReRating,
        CheckContext::ReRating,
    ]);
    let lasts = prop::option::of(prop_oneof![Just(60_i64), 0_i64..200]);
    let late = prop::option::weighted(0.3, span());
    prop_oneof![
        3 => (SESSIONS, -3_000_i64..3_000, lasts)
            .prop_map(|(id, begins, lasts)| Step::Session { id, begins, lasts }),
        5 => (0_u8..20, SESSIONS, -5_i64..90, kind)
            .prop_map(|(id, session, after, kind)| Step::Set { id, session, after, kind }),
        8 => (0_u8..30, SESSIONS, -5_i64..4_000, span(), late, context, ratings()).prop_map(
            |(id, session, far, near, late, context, ratings)| {
                let after = if id % 4 == 0 { far } else { near };
                // Before the first set, so that most sessions have a baseline.
                let after = if context == CheckContext::Baseline { after % 5 - 6 } else { after };
                Step::Check { id, session, after, late, context, ratings }
            }
        ),
        1 => SESSIONS.prop_map(Step::RemoveSession),
        1 => (0_u8..20).prop_map(Step::RemoveSet),
        1 => (0_u8..30).prop_map(Step::RemoveCheck),
        1 => (SESSIONS, prop_oneof![span(), span().prop_map(|by| -by)])
            .prop_map(|(session, by)| Step::Move { session, by }),
        2 => Just(Step::Undo),
    ]
}

/// Steps, each with how much later someone looks; some look back.
fn steps() -> impl Strategy<Value = Vec<(Step, i64)>> {
    let later = prop_oneof![3 => Just(0_i64), 3 => span(), 1 => span().prop_map(|by| -by)];
    prop::collection::vec((step(), later), 1..40)
}

struct Play {
    facts: Facts,
    now: i64,
    done: Vec<Vec<Change>>,
}

impl Play {
    fn over(crowd: u8) -> Self {
        let mut facts = Facts::default();
        for change in evenings(crowd) {
            facts.apply(&change);
        }
        Self { facts, now: 2_880 * i64::from(crowd), done: Vec::new() }
    }

    fn begins(&self, session: u8) -> Option<i64> {
        let known = |it: &&Session| it.id == session_id(session);
        let held = self.facts.window().sessions.iter().find(known)?;
        Some((held.started.utc_ms - at(0).utc_ms) / 60_000)
    }

    /// The changes that a step comes to; none where what it speaks of is not there.
    fn changes(&mut self, step: &Step) -> Vec<Change> {
        match step {
            Step::Session { id, begins, lasts } => {
                let started = self.now + begins;
                vec![session(*id, started, lasts.map(|lasts| started + lasts))]
            }
            Step::Set { id, session, after, kind } => self
                .begins(*session)
                .map(|begins| set(set_id(*id), *session, begins + after, *kind))
                .into_iter()
                .collect(),
            Step::Check { id, session, after, late, context, ratings } => self
                .begins(*session)
                .map(|begins| {
                    let (stands, about) = (begins + after, late.map(|_| begins + after));
                    let answered = stands + late.unwrap_or(0).max(0);
                    check(check_id(*id), *session, (*context, answered, about), *ratings)
                })
                .into_iter()
                .collect(),
            Step::RemoveSession(id) => vec![removed(Fact::Session(session_id(*id)))],
            Step::RemoveSet(id) => vec![removed(Fact::Set(session_id(0), set_id(*id)))],
            Step::RemoveCheck(id) => vec![removed(Fact::Check(session_id(0), check_id(*id)))],
            Step::Move { session, by } => {
                let whole = self.facts.window().whole(session_id(*session));
                whole.into_iter().map(|change| moved(change, *by)).collect()
            }
            Step::Undo => self.done.pop().unwrap_or_default(),
        }
    }

    fn play(&mut self, step: &Step, later: i64) {
        let changes = self.changes(step);
        let mut back = Vec::new();
        for change in &changes {
            back.extend(inverse(self.facts.window(), change));
            self.facts.apply(change);
        }
        if !matches!(step, Step::Undo) {
            back.reverse();
            self.done.push(back);
        }
        self.now += later;
    }

    fn kept(&self) -> Assessments {
        self.facts.assessments(at(self.now).instant())
    }

    fn rebuilt(&self, at: Instant) -> Assessments {
        Facts::new(self.facts.window().clone()).assessments(at)
    }
}

fn removed(fact: Fact) -> Change {
    Change::Remove { fact, at: at(0) }
}

fn moved(change: Change, by: i64) -> Change {
    let later = |stamp: Stamp| stamp.moved_to(stamp.instant() + Span(by * 60_000));
    match change {
        Change::PutSession(it) => Change::PutSession(Session {
            started: later(it.started),
            ended: it.ended.map(later),
            ..it
        }),
        Change::PutSet(it) => Change::PutSet(SetEntry { at: later(it.at), ..it }),
        Change::PutCheck(it) => Change::PutCheck(PainCheck {
            answered: later(it.answered),
            about: it.about.map(later),
            ..it
        }),
        other => other,
    }
}

/// What takes the change back, the last first.
fn inverse(log: &Log, change: &Change) -> Vec<Change> {
    let Some(fact) = change.fact() else { return Vec::new() };
    let mut before = match fact {
        Fact::Session(id) if matches!(change, Change::Remove { .. }) => log.whole(id),
        Fact::Session(id) => log.whole(id).into_iter().take(1).collect(),
        Fact::Set(_, id) => {
            log.sets.iter().filter(|set| set.id == id).cloned().map(Change::PutSet).collect()
        }
        Fact::Check(_, id) => {
            let known = log.checks.iter().filter(|check| check.id == id).cloned();
            known.map(Change::PutCheck).collect()
        }
        Fact::Person(id) => {
            let known = log.person.iter().filter(|fact| fact.id == id).cloned();
            known.map(Change::PutPerson).collect()
        }
        Fact::Outside(id) => {
            let known = log.outside.iter().filter(|check| check.id == id).cloned();
            known.map(Change::PutOutside).collect()
        }
    };
    if before.is_empty() && !matches!(change, Change::Remove { .. }) {
        before.push(removed(fact));
    }
    before.reverse();
    before
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn dropped_and_rebuilt_equals_kept(crowd: u8, steps: &[(Step, i64)]) -> Result<(), TestCaseError> {
    let mut play = Play::over(crowd);
    for (step, later) in steps {
        play.play(step, *later);
        let kept = play.kept();
        prop_assert_eq!(&kept, &play.rebuilt(at(play.now).instant()), "after {:?}", step);
        let holds = play.facts.assessed.holds_for().unwrap();
        prop_assert!(holds.contains(&at(play.now).instant()));
        for edge in [holds.start, Instant(holds.end.0.saturating_sub(1))] {
            prop_assert_eq!(&kept, &play.rebuilt(edge), "still at {:?}", edge);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn what_is_kept_is_what_asking_anew_gives(steps in steps()) {
        dropped_and_rebuilt_equals_kept(0, &steps)?;
    }
}

proptest! {
    #![proptest_config(config(20))]

    #[test]
    fn what_is_kept_is_what_asking_anew_gives_while_the_window_moves(steps in steps()) {
        dropped_and_rebuilt_equals_kept(31, &steps)?;
    }
}

/// Else the properties above would hold of a log that keeps nothing, or of one where nothing changes.
#[test]
fn made_up_logs_keep_most_assessments_and_come_to_every_verdict() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut all, mut anew, mut looks_for_nothing) = (0, 0, 0);
    let mut seen = BTreeSet::new();
    for _ in 0..200 {
        let mut play = Play::over(3);
        let mut before = play.kept();
        for (step, later) in steps().new_tree(&mut runner).unwrap().current() {
            play.play(&step, later);
            let after = play.kept();
            all += after.len();
            anew += renewed(&before, &after);
            looks_for_nothing += usize::from(renewed(&before, &after) == 0);
            seen.extend(after.iter().map(|it| it.verdict.id()));
            before = after;
        }
    }
    assert!(anew * 3 < all && anew > 1_000, "{anew} of {all} anew");
    assert!(looks_for_nothing > 1_000, "{looks_for_nothing} looks for nothing");
    let seen: Vec<_> = seen.into_iter().collect();
    assert_eq!(seen, ["clear", "pending", "rising", "too_much", "unknown", "watch"]);
}
