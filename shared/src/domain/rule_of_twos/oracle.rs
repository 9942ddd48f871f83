//! The rule of twos a second time, for tests: written from the rule's text alone, naively.
//!
//! Boundary: shares the facts' types with the rule and nothing else; every number is spelled out
//! again, so that a wrong constant differs too.

use super::{SessionTimes, TimedCheck, Verdict};
use crate::domain::{pain_check::CheckContext, ratings::Coverage, site::Site};

const MINUTE: i64 = 60_000;
const SUSTAIN: i64 = 120 * MINUTE;
const ASK_AFTER: i64 = 121 * MINUTE;
const GRACE: i64 = 120 * MINUTE;
const EXPIRE: i64 = 720 * MINUTE;

/// What the text says of one session.
#[derive(Debug, PartialEq, Eq)]
pub struct Said {
    pub verdict: Verdict,
    /// The reasons of every site that has this verdict; empty for Clear and Watch.
    pub reasons: Vec<&'static str>,
    pub ask: Option<i64>,
    /// Where a recalled answer may stand, for every site that settled unseen.
    pub recalls: Vec<i64>,
}

struct SiteSays {
    verdict: Verdict,
    reason: Option<&'static str>,
    ask: Option<i64>,
    recall: Option<i64>,
}

/// All facts, the checks in the text's order.
struct Facts<'a> {
    sessions: &'a [SessionTimes],
    checks: Vec<&'a TimedCheck>,
    now: i64,
}

/// What the text says of every session, in the order given.
pub fn say(sessions: &[SessionTimes], checks: &[TimedCheck], now: i64) -> Vec<Said> {
    let mut checks: Vec<&TimedCheck> = checks.iter().collect();
    checks.sort_by_key(|check| (check.stands_at.0, check.answered_at.0));
    let facts = Facts { sessions, checks, now };
    (0..sessions.len()).map(|session| facts.session_says(session)).collect()
}

impl Facts<'_> {
    /// `B`, as an index into the ordered checks.
    fn baseline(&self, session: usize) -> Option<usize> {
        (0..self.checks.len()).rev().find(|at| {
            let check = self.checks[*at];
            check.session == Some(session)
                && check.context == CheckContext::Baseline
                && check.ratings.coverage() == Coverage::Full
                && self.sessions[session].first_work_set.is_none_or(|set| check.stands_at < set)
        })
    }

    /// `T`.
    fn end(&self, session: usize) -> Option<i64> {
        let times = self.sessions[session];
        if let Some(ended) = times.ended {
            return Some(ended.0);
        }
        let mut active: Vec<i64> = times.last_set.iter().map(|set| set.0).collect();
        for check in &self.checks {
            if check.session == Some(session) && check.context == CheckContext::During {
                active.push(check.stands_at.0);
            }
        }
        if let Some(last) = active.into_iter().max() {
            return Some(last);
        }
        let baseline = || self.baseline(session).map(|at| self.checks[at].stands_at.0);
        times.first_work_set.map(|set| set.0).or_else(baseline)
    }

    /// Where a session stands among the others; one without a work set stands at its baseline.
    fn stands_at(&self, session: usize) -> Option<i64> {
        let baseline = || self.baseline(session).map(|at| self.checks[at].stands_at.0);
        self.sessions[session].first_work_set.map(|set| set.0).or_else(baseline)
    }

    /// The first work set of the next later session.
    fn next_work_set(&self, session: usize) -> Option<i64> {
        let own = self.stands_at(session)?;
        self.sessions
            .iter()
            .filter_map(|s| s.first_work_set)
            .map(|set| set.0)
            .filter(|set| *set > own)
            .min()
    }

    /// What a site is compared with in a session: its baseline's number, or an earlier one's.
    fn reference(&self, session: usize, site: Site) -> Option<u8> {
        let own = self.baseline(session)?;
        let rated = self.checks[own].ratings.at(site)?.points();
        let mut earlier: Vec<usize> = (0..self.sessions.len())
            .filter(|other| *other != session)
            .filter(|other| self.stands_at(*other) < self.stands_at(session))
            .filter(|other| self.baseline(*other).is_some())
            .collect();
        earlier.sort_by_key(|other| std::cmp::Reverse(self.stands_at(*other)));
        for other in earlier {
            let (Some(before), Some(end)) = (self.baseline(other), self.end(other)) else {
                continue;
            };
            if self.checks[own].stands_at.0 > end + ASK_AFTER + EXPIRE || before >= own {
                continue;
            }
            let Some(carried) = self.reference(other, site) else { continue };
            let mut between = self.checks[before + 1..own].iter().rev();
            let last = between.find_map(|check| check.ratings.at(site));
            if rated >= carried + 2 && last.is_some_and(|last| last.points() >= carried + 2) {
                return Some(carried);
            }
        }
        Some(rated)
    }

    /// A site's series: times and numbers.
    fn series(&self, session: usize, site: Site) -> Vec<(i64, u8)> {
        let (Some(own), Some(end)) = (self.baseline(session), self.end(session)) else {
            return Vec::new();
        };
        let reference = self.reference(session, site).unwrap_or_default();
        let mut series: Vec<(i64, u8)> = Vec::new();
        let mut onset: Option<i64> = None;
        for check in &self.checks[own + 1..] {
            let at = check.stands_at.0;
            let Some(nrs) = check.ratings.at(site) else { continue };
            if self.next_work_set(session).is_some_and(|set| at >= set) {
                break;
            }
            if at > onset.unwrap_or(end).max(end) + ASK_AFTER + EXPIRE {
                break;
            }
            series.push((at, nrs.points()));
            onset = (nrs.points() >= reference + 2).then_some(onset.unwrap_or(at));
        }
        series
    }

    fn session_says(&self, session: usize) -> Said {
        let Some(own) = self.baseline(session) else {
            let reasons = vec!["no_baseline"];
            return Said { verdict: Verdict::Unknown, reasons, ask: None, recalls: Vec::new() };
        };
        let mut sites: Vec<Site> = Site::ALL
            .into_iter()
            .filter(|site| {
                self.checks[own].ratings.at(*site).is_some_and(|nrs| nrs.points() > 0)
                    || self.series(session, *site).iter().any(|(_, nrs)| *nrs > 0)
            })
            .collect();
        if sites.is_empty() {
            sites.push(Site::LOWER_CENTRE);
        }
        let says: Vec<SiteSays> =
            sites.iter().filter_map(|site| self.site_says(session, *site)).collect();
        let order = [
            Verdict::TooMuch,
            Verdict::Rising,
            Verdict::Pending,
            Verdict::Unknown,
            Verdict::Watch,
            Verdict::Clear,
        ];
        let worst = order.into_iter().find(|v| says.iter().any(|s| s.verdict == *v)).unwrap();
        let asks = says
            .iter()
            .filter(|s| matches!(s.verdict, Verdict::Rising | Verdict::Pending))
            .filter_map(|s| s.ask);
        Said {
            verdict: worst,
            reasons: says.iter().filter(|s| s.verdict == worst).filter_map(|s| s.reason).collect(),
            ask: asks.min().filter(|_| worst != Verdict::TooMuch),
            recalls: says.iter().filter_map(|s| s.recall).collect(),
        }
    }

    fn site_says(&self, session: usize, site: Site) -> Option<SiteSays> {
        let reference = self.reference(session, site)?;
        let end = self.end(session)?;
        let series = self.series(session, site);
        let elevated = |nrs: u8| nrs >= reference + 2;
        let overtaken = self.next_work_set(session).is_some_and(|set| set <= self.now);
        let says = |verdict, reason, ask, recall| Some(SiteSays { verdict, reason, ask, recall });

        if reference >= 9 {
            return says(Verdict::Unknown, Some("ceiling"), None, None);
        }

        // Runs as (first, last, the check that ended it).
        let mut runs: Vec<(i64, i64, Option<i64>)> = Vec::new();
        let mut open = false;
        for (at, nrs) in &series {
            match (elevated(*nrs), open, runs.last_mut()) {
                (true, true, Some(run)) => run.1 = *at,
                (true, ..) => {
                    runs.push((*at, *at, None));
                    open = true;
                }
                (false, true, Some(run)) => {
                    run.2 = Some(*at);
                    open = false;
                }
                (false, ..) => {}
            }
        }
        if runs.iter().any(|(first, last, _)| last - first > SUSTAIN) {
            return says(Verdict::TooMuch, Some("sustained"), None, None);
        }
        if let Some((onset, ..)) = runs.last().filter(|_| open) {
            let ask = onset + ASK_AFTER;
            if self.now > ask + EXPIRE || overtaken {
                return says(Verdict::Unknown, Some("no_answer"), None, None);
            }
            let verdict = if *onset > end { Verdict::Rising } else { Verdict::Pending };
            return says(verdict, Some("elevated"), Some(ask), None);
        }
        let Some((first_late, _)) = series.iter().find(|(at, _)| *at > end + SUSTAIN) else {
            let ask = end + ASK_AFTER;
            if self.now > ask + EXPIRE || overtaken {
                return says(Verdict::Unknown, Some("no_answer"), None, None);
            }
            return says(Verdict::Pending, Some("waiting"), Some(ask), None);
        };
        let unseen = runs
            .iter()
            .find(|(_, last, ended)| ended.is_some_and(|ended| ended - last > SUSTAIN + GRACE));
        if *first_late > end + SUSTAIN + GRACE {
            return says(Verdict::Unknown, Some("settled_unseen"), None, Some(end + ASK_AFTER));
        }
        if let Some((onset, ..)) = unseen {
            return says(Verdict::Unknown, Some("settled_unseen"), None, Some(onset + ASK_AFTER));
        }
        let rose = series.iter().any(|(_, nrs)| *nrs > reference);
        says(if rose { Verdict::Watch } else { Verdict::Clear }, None, None, None)
    }
}
