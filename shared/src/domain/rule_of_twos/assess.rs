//! A session's verdict: its worst site's, with everything a person needs to follow it.
//!
//! Boundary: combines sites; `site_rule` judges one site.

use super::{
    baseline::References,
    evidence::{Evidence, gather},
    series::series,
    site_rule::{Finding, Frame, site_rule},
    timeline::{CheckIndex, Timeline},
    verdict::{Reason, Verdict},
};
use crate::domain::in_order::InOrder;
use crate::domain::{moment::Instant, nrs::Nrs, site::Site};

/// What the rule says of one session, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The session's end `T`; absent where the log knows nothing of it.
    pub end: Option<Instant>,
    /// The first work set of a later session: from then on every answer belongs to that one.
    pub until: Option<Instant>,
    /// Its baseline check.
    pub baseline: Option<CheckIndex>,
    /// The worst site's verdict.
    pub verdict: Verdict,
    /// Why.
    pub reason: Option<Reason>,
    /// The earliest time at which a site wants to be asked.
    pub ask: Option<Instant>,
    /// Every site looked at, the deciding one first.
    pub findings: Vec<Finding>,
    /// The sites rated above 0 at the baseline or since.
    pub tracked: Vec<Site>,
    /// The reference of each site; absent where there is no baseline.
    pub references: Option<References>,
}

impl Assessment {
    /// Whether the verdict waits for an answer, or waited in vain.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.verdict, Verdict::Pending | Verdict::Rising)
            || self.reason == Some(Reason::NoAnswer)
    }

    /// The time a person may recall to settle what nobody saw, and the site it is about.
    #[must_use]
    pub fn recall(&self) -> Option<(Instant, Site)> {
        self.findings.iter().find_map(|finding| finding.recall.map(|mark| (mark, finding.site)))
    }

    /// When time alone changes it, or has changed it: whenever a question closes without an answer.
    pub fn changes(&self) -> impl Iterator<Item = Instant> {
        self.findings.iter().filter_map(|finding| finding.closes)
    }

    /// Whether it still holds at `now`, or held then already, as far as time goes.
    #[must_use]
    pub fn holds_at(&self, now: Instant) -> bool {
        let asks = |finding: &Finding| finding.closes.map(|closes| now < closes);
        self.findings.iter().all(|it| asks(it).is_none_or(|asks| asks == it.ask.is_some()))
    }

    /// The site that decides; absent where there is no baseline.
    #[must_use]
    pub fn deciding(&self) -> Option<&Finding> {
        self.findings.first()
    }
}

/// Evaluates every session of the timeline as of `now`.
#[must_use]
pub fn assess_all(timeline: &Timeline, now: Instant) -> Vec<Assessment> {
    gather(timeline).iter().map(|evidence| assess(evidence, now)).collect()
}

/// Evaluates one session as of `now`.
#[must_use]
pub fn assess(evidence: &Evidence, now: Instant) -> Assessment {
    let &Evidence { end, until, .. } = evidence;
    let (Some((baseline, references)), Some(end)) = (&evidence.baseline, end) else {
        return Assessment {
            end,
            until,
            baseline: None,
            verdict: Verdict::Unknown,
            reason: Some(Reason::NoBaseline),
            ask: None,
            findings: Vec::new(),
            tracked: Vec::new(),
            references: None,
        };
    };
    let frame = Frame { end, now, until };
    let mut findings: Vec<Finding> = Vec::new();
    let mut untouched: Option<Finding> = None;
    for (site, reference) in Site::ALL.into_iter().zip(references) {
        let points = series(&evidence.checks, end, site, *reference);
        let hurts = points.iter().any(|point| point.nrs > Nrs::NONE)
            || baseline.ratings.at(site) > Some(Nrs::NONE);
        let finding = site_rule(site, *reference, &points, frame);
        if hurts {
            findings.push(finding);
        } else if site == Site::LOWER_CENTRE {
            untouched = Some(finding);
        }
    }
    let tracked = findings.iter().map(|finding| finding.site).collect();
    if findings.is_empty() {
        findings.extend(untouched);
    }
    // The worst first; among equals the one asked first, then the highest rise.
    findings.order_by(|a, b| {
        b.verdict
            .cmp(&a.verdict)
            .then(a.ask.unwrap_or(Instant(i64::MAX)).cmp(&b.ask.unwrap_or(Instant(i64::MAX))))
            .then(b.rise.cmp(&a.rise))
            .then(a.site.index().cmp(&b.site.index()))
    });
    let worst = findings.first();
    let verdict = worst.map_or(Verdict::Unknown, |finding| finding.verdict);
    let decided = verdict == Verdict::TooMuch;
    Assessment {
        end: Some(end),
        until,
        baseline: Some(baseline.check),
        verdict,
        reason: worst.and_then(|finding| finding.reason),
        ask: findings.iter().filter_map(|finding| finding.ask).filter(|_| !decided).min(),
        findings,
        tracked,
        references: Some(*references),
    }
}
