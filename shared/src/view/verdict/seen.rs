//! What was rated at the deciding site, from the session's baseline to the last rating that counts.
//!
//! Boundary: gathers; the chart draws it and the table lists it.

use super::Case;
use crate::domain::in_order::InOrder;
use crate::domain::{
    moment::Instant,
    nrs::Nrs,
    pain_check::PainCheck,
    rule_of_twos::{baseline::elevated, site_rule::Finding},
};

/// The ratings at the site that decides.
pub(super) struct Seen<'a> {
    pub finding: &'a Finding,
    /// The session's own baseline; minutes count from it.
    own: &'a PainCheck,
    /// The session's end, provisional while it is open.
    pub end: Instant,
    /// From the baseline on, in time order.
    pub rated: Vec<(&'a PainCheck, Nrs)>,
}

/// What there is to see; `None` without a baseline.
pub(super) fn seen<'a>(case: &Case<'a>) -> Option<Seen<'a>> {
    let finding = case.assessment.deciding()?;
    let window = case.log.facts.window();
    let own = window.checks.get(case.assessment.baseline?)?;
    let end = case.assessment.end?;
    let last = finding.decided_by.map_or(own.stands_at(), |(_, last)| last.at);
    let mut checks: Vec<_> = window.checks.iter().collect();
    checks.order_by_key(|check| (check.stands_at(), check.answered.instant()));
    let rated = checks
        .into_iter()
        .filter(|check| (own.stands_at()..=last).contains(&check.stands_at()))
        .filter_map(|check| Some((check, check.ratings.at(finding.site)?)))
        .collect();
    Some(Seen { finding, own, end, rated })
}

/// A rating as it is read aloud, `3, 18:42`.
pub(super) fn label(case: &Case<'_>, check: &PainCheck, nrs: Nrs) -> String {
    [nrs.points().to_string(), case.words.when(check.stands(), case.now)]
        .join(&case.words.list_separator())
}

impl Seen<'_> {
    /// Minutes since the baseline.
    pub fn minutes(&self, at: Instant) -> i32 {
        i32::try_from((at - self.own.stands_at()).whole_minutes()).unwrap_or(i32::MAX)
    }

    /// Whether a rating stands at least the rule's rise above the reference. The baseline itself is no part of
    /// a rise, even where an earlier one is carried over.
    pub fn is_elevated(&self, check: &PainCheck, nrs: Nrs) -> bool {
        !self.is_own(check) && elevated(nrs, self.finding.reference.nrs)
    }

    /// Whether it is the session's own baseline.
    pub fn is_own(&self, check: &PainCheck) -> bool {
        check.id == self.own.id
    }

    /// When the person lifted, minutes since the baseline.
    pub fn sets(&self, case: &Case<'_>) -> Vec<i32> {
        let sets = case.log.facts.window().sets.iter();
        let own = sets.filter(|set| set.session == self.own.session);
        own.map(|set| self.minutes(set.at.instant())).filter(|at| *at >= 0).collect()
    }
}
