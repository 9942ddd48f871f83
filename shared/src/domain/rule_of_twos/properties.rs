//! What holds of the rule whatever the facts are.
//!
//! Boundary: made-up timelines on a grid of half minutes, drawn towards the rule's own edges.

use super::{Assessment, SessionTimes, TimedCheck, Timeline, Verdict, assess_all, oracle::say};
use crate::domain::{
    moment::Instant,
    nrs::Nrs,
    pain_check::CheckContext,
    ratings::Ratings,
    site::{Region, Side, Site},
};
use proptest::{prelude::*, strategy::ValueTree};

const HALF_MINUTE: i64 = 30_000;
const HOUR: i64 = 3_600_000;

#[derive(Clone, Debug)]
struct Facts {
    sessions: Vec<SessionTimes>,
    checks: Vec<TimedCheck>,
    now: i64,
}

impl Facts {
    fn assess(&self) -> Vec<Assessment> {
        let timeline = Timeline::new(self.sessions.clone(), self.checks.clone());
        assess_all(&timeline, Instant(self.now))
    }

    /// Every instant later by `by`.
    fn shifted(&self, by: i64) -> Self {
        let later = |at: Instant| Instant(at.0 + by);
        Self {
            sessions: self
                .sessions
                .iter()
                .map(|s| SessionTimes {
                    first_work_set: s.first_work_set.map(later),
                    last_set: s.last_set.map(later),
                    ended: s.ended.map(later),
                })
                .collect(),
            checks: self
                .checks
                .iter()
                .map(|c| TimedCheck {
                    stands_at: later(c.stands_at),
                    answered_at: later(c.answered_at),
                    ..c.clone()
                })
                .collect(),
            now: self.now + by,
        }
    }
}

/// What a person is told: the verdicts, why, and when to ask.
fn told(assessments: &[Assessment]) -> Vec<(Verdict, Option<&'static str>, Option<i64>)> {
    assessments
        .iter()
        .map(|a| (a.verdict, a.reason.map(super::Reason::id), a.ask.map(|ask| ask.0)))
        .collect()
}

fn site(at: usize) -> Site {
    [
        Site::LOWER_CENTRE,
        Site { region: Region::Lower, side: Side::Left },
        Site { region: Region::Upper, side: Side::Right },
    ][at % 3]
}

/// Half minutes from a session's start or end at which the rule decides something, and near them.
fn span() -> impl Strategy<Value = i64> {
    let edges = prop::sample::select(vec![0_i64, 120, 240, 242, 480, 482, 1682, 1922]);
    prop_oneof![
        3 => (edges, -3_i64..=3).prop_map(|(edge, by)| edge + by),
        2 => 0_i64..600,
        1 => 0_i64..4_000,
    ]
}

fn session() -> impl Strategy<Value = (i64, SessionTimes)> {
    let shape = (-1_i64..30, 0_i64..200, prop::option::of(0_i64..250), 0_u8..8);
    let base = prop_oneof![1 => 0_i64..60, 1 => 0_i64..1_800, 3 => 0_i64..6_000];
    (base, shape).prop_map(|(base, (first, length, ended, kind))| {
        let at = |half_minutes: i64| Instant((base + half_minutes) * HALF_MINUTE);
        let times = SessionTimes {
            first_work_set: (kind != 0).then(|| at(first)),
            last_set: (kind != 1).then(|| at(first + length)),
            ended: ended.map(|ended| at(first + ended)),
        };
        (base, times)
    })
}

fn ratings() -> impl Strategy<Value = Ratings> {
    let points = prop_oneof![6 => 0_u8..6, 1 => 0_u8..=10];
    let one = (0_usize..3, points);
    (any::<bool>(), prop::collection::vec(one, 1..3)).prop_map(|(full, pairs)| {
        let mut named: Vec<(Site, Nrs)> = Vec::new();
        for (at, points) in pairs {
            if named.iter().all(|(other, _)| *other != site(at)) {
                named.push((site(at), Nrs::new(points).unwrap()));
            }
        }
        if full { Ratings::full(&named) } else { Ratings::named(&named) }.unwrap()
    })
}

#[derive(Clone, Debug)]
struct CheckSeed {
    of: usize,
    from_end: bool,
    after: i64,
    recalled: Option<i64>,
    context: CheckContext,
    belongs: usize,
    ratings: Ratings,
}

fn check_seed() -> impl Strategy<Value = CheckSeed> {
    let context = prop::sample::select(vec![
        CheckContext::During,
        CheckContext::During,
        CheckContext::End,
        CheckContext::ReRating,
        CheckContext::ReRating,
        CheckContext::Baseline,
    ]);
    let recalled = prop_oneof![4 => Just(None), 1 => (0_i64..2_000).prop_map(Some)];
    (0_usize..3, any::<bool>(), span(), recalled, context, 0_usize..8, ratings()).prop_map(
        |(of, from_end, after, recalled, context, belongs, ratings)| CheckSeed {
            of,
            from_end,
            after,
            recalled,
            context,
            belongs,
            ratings,
        },
    )
}

prop_compose! {
    fn facts()(
        sessions in prop::collection::vec((session(), prop::option::weighted(0.9, (-40_i64..1, ratings()))), 1..4),
        seeds in prop::collection::vec(check_seed(), 0..12),
        now in span(),
        now_from in 0_usize..3,
    ) -> Facts {
        let mut checks = Vec::new();
        for (at, ((base, _), baseline)) in sessions.iter().enumerate() {
            if let Some((before, rated)) = baseline {
                let stands = Instant((base + before) * HALF_MINUTE);
                let full: Vec<(Site, Nrs)> = rated.said().collect();
                checks.push(TimedCheck {
                    stands_at: stands,
                    answered_at: stands,
                    context: CheckContext::Baseline,
                    session: Some(at),
                    ratings: Ratings::full(&full).unwrap(),
                });
            }
        }
        let count = sessions.len();
        let mut last = sessions[now_from % count].0.0 * HALF_MINUTE;
        for seed in seeds {
            let of = seed.of % count;
            let (base, times) = sessions[of].0;
            let ended = times.ended.or(times.last_set).map_or(base * HALF_MINUTE, |end| end.0);
            let from = if seed.from_end { ended } else { base * HALF_MINUTE };
            let stands_at = Instant(from + seed.after * HALF_MINUTE);
            last = last.max(stands_at.0);
            let late = seed.recalled.unwrap_or(0) * HALF_MINUTE;
            checks.push(TimedCheck {
                stands_at,
                answered_at: Instant(stands_at.0 + late),
                context: seed.context,
                session: match seed.belongs {
                    0 => None,
                    1 => Some((of + 1) % count),
                    _ => Some(of),
                },
                ratings: seed.ratings,
            });
        }
        // Two checks that stand and were answered at one time have no order: the text gives none.
        let mut seen = Vec::new();
        checks.retain(|check| {
            let key = (check.stands_at, check.answered_at);
            let new = !seen.contains(&key);
            seen.push(key);
            new
        });
        let now = last + (now - 1_000) * HALF_MINUTE;
        checks.retain(|check| check.answered_at.0 <= now);
        Facts { sessions: sessions.into_iter().map(|((_, times), _)| times).collect(), checks, now }
    }
}

fn many() -> ProptestConfig {
    ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() }
}

fn some() -> ProptestConfig {
    ProptestConfig { cases: 500, ..many() }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn every_timeline_comes_out_as_the_text_says(facts in facts()) {
        let expected = say(&facts.sessions, &facts.checks, facts.now);
        let assessed = facts.assess();
        prop_assert_eq!(assessed.len(), expected.len());
        for (got, said) in assessed.iter().zip(&expected) {
            prop_assert_eq!(got.verdict, said.verdict);
            prop_assert_eq!(got.ask.map(|ask| ask.0), said.ask);
            match got.reason {
                None => prop_assert!(said.reasons.is_empty(), "{:?}", said),
                Some(reason) => prop_assert!(said.reasons.contains(&reason.id()), "{:?} {:?}", reason, said),
            }
            let mut recalls: Vec<i64> = got
                .findings
                .iter()
                .filter(|finding| finding.reason == Some(super::Reason::SettledUnseen))
                .filter_map(|finding| finding.recall.map(|at| at.0))
                .collect();
            recalls.sort_unstable();
            let mut offered = said.recalls.clone();
            offered.sort_unstable();
            prop_assert_eq!(recalls, offered);
        }
    }
}

proptest! {
    #![proptest_config(some())]

    #[test]
    fn the_order_in_which_checks_were_stored_does_not_matter(
        (facts, order) in facts().prop_flat_map(|facts| {
            let order: Vec<usize> = (0..facts.checks.len()).collect();
            (Just(facts), Just(order).prop_shuffle())
        })
    ) {
        let checks = order.iter().map(|at| facts.checks[*at].clone()).collect();
        let shuffled = Facts { checks, ..facts.clone() };
        prop_assert_eq!(told(&facts.assess()), told(&shuffled.assess()));
    }

    #[test]
    fn the_order_in_which_sessions_were_stored_does_not_matter(facts in facts()) {
        // Sessions that begin at one time have no order of their own.
        let mut firsts: Vec<_> = facts.sessions.iter().map(|s| s.first_work_set).collect();
        firsts.sort();
        firsts.dedup();
        prop_assume!(firsts.len() == facts.sessions.len());
        let count = facts.sessions.len();
        let mut turned = facts.clone();
        turned.sessions.reverse();
        for check in &mut turned.checks {
            check.session = check.session.map(|at| count - 1 - at);
        }
        let mut back = told(&turned.assess());
        back.reverse();
        prop_assert_eq!(told(&facts.assess()), back);
    }

    #[test]
    fn later_by_any_span_changes_nothing_but_the_ask(facts in facts(), by in -900_000 * HOUR..900_000 * HOUR) {
        let moved: Vec<_> = told(&facts.shifted(by).assess())
            .into_iter()
            .map(|(verdict, reason, ask)| (verdict, reason, ask.map(|ask| ask - by)))
            .collect();
        prop_assert_eq!(told(&facts.assess()), moved);
    }

    #[test]
    fn a_check_that_hurts_nowhere_makes_it_too_much_only_by_what_follows_it(facts in facts(), after in span(), quick in any::<bool>()) {
        let before = facts.assess();
        let at = Instant(after * HALF_MINUTE + facts.sessions[0].first_work_set.map_or(0, |set| set.0) + 7);
        let ratings = if quick { Ratings::only(Site::LOWER_CENTRE, Nrs::NONE) } else { Ratings::nothing_hurts() };
        let mut more = facts.clone();
        more.checks.push(TimedCheck {
            stands_at: at,
            answered_at: at,
            context: CheckContext::ReRating,
            session: Some(0),
            ratings,
        });
        // A run that begins anew after it may reach further than the one that it ended.
        let mut after_it = more.clone();
        let earlier =
            |check: &TimedCheck| check.stands_at < at && check.context != CheckContext::Baseline;
        after_it.checks.retain(|check| !earlier(check));
        let alone = after_it.assess();
        for ((was, alone), is) in before.iter().zip(alone).zip(more.assess()) {
            let too_much = [was.verdict, alone.verdict].contains(&Verdict::TooMuch);
            prop_assert!(is.verdict != Verdict::TooMuch || too_much);
        }
    }

    #[test]
    fn the_worst_finding_is_the_verdict_and_a_decided_one_asks_no_more(facts in facts()) {
        for assessment in facts.assess() {
            if assessment.verdict == Verdict::TooMuch {
                prop_assert_eq!(assessment.ask, None);
            }
            let worst = assessment.findings.iter().map(|finding| finding.verdict).max();
            prop_assert_eq!(worst.unwrap_or(Verdict::Unknown), assessment.verdict);
            let open = matches!(assessment.verdict, Verdict::Pending | Verdict::Rising);
            prop_assert_eq!(assessment.ask.is_some(), open);
        }
    }
}

/// Else the properties above would hold of nothing.
#[test]
fn made_up_timelines_come_to_every_verdict_for_every_reason() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..3_000 {
        let facts = facts().new_tree(&mut runner).unwrap().current();
        for assessment in facts.assess() {
            seen.insert(format!("{:?} {:?}", assessment.verdict, assessment.reason));
            let carried = assessment.references.iter().flatten().any(|r| r.carried_from.is_some());
            seen.extend(carried.then(|| "carried".to_owned()));
        }
    }
    let seen: Vec<_> = seen.iter().map(String::as_str).collect();
    assert_eq!(
        seen,
        [
            "Clear None",
            "Pending Some(Elevated)",
            "Pending Some(Waiting)",
            "Rising Some(Elevated)",
            "TooMuch Some(Sustained)",
            "Unknown Some(Ceiling)",
            "Unknown Some(NoAnswer)",
            "Unknown Some(NoBaseline)",
            "Unknown Some(SettledUnseen)",
            "Watch None",
            "carried",
        ]
    );
}
