//! Why: the site, the checks and their real times, the rise, the rule, its source, what is ours.
//!
//! Boundary: data first; each line of text follows from it.

use super::Case;
use crate::domain::{
    nrs::Nrs,
    pain_check::PainCheck,
    rule_of_twos::{Reason, Verdict, baseline::Reference, constants::RISE, site_rule::Finding},
    site::Site,
    source::Origin,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Why a verdict is what it is.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct WhyView {
    /// The site that decides; absent where there is no baseline.
    pub site: Option<Site>,
    /// The rating that the rule compares it with.
    pub baseline: Option<WhyCheck>,
    /// The rule carried the baseline over from an earlier session.
    pub carried: bool,
    /// The first of the checks that decide.
    pub first: Option<WhyCheck>,
    /// The last of them.
    pub last: Option<WhyCheck>,
    /// The highest rise among them, points.
    pub rise: i8,
    /// All of it in sentences, each with its source.
    pub lines: Vec<WhyLine>,
}

/// One rating that decides.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct WhyCheck {
    /// The check's id.
    pub id: String,
    /// The time it speaks of, milliseconds since 1970.
    pub utc_ms: i64,
    /// 0 to 10.
    pub nrs: u8,
}

/// One sentence with its source.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct WhyLine {
    /// The sentence.
    pub text: String,
    /// Where it comes from; empty for what the person said themselves.
    pub source: String,
}

pub(super) fn why(case: &Case<'_>) -> WhyView {
    let finding = case.assessment.deciding();
    let check =
        |at: usize, nrs: Nrs| case.log.facts.window().checks.get(at).map(|check| (check, nrs));
    let baseline =
        finding.and_then(|finding| check(finding.reference.check, finding.reference.nrs));
    let decided = finding.and_then(|finding| finding.decided_by);
    let first = decided.and_then(|(first, _)| check(first.check, first.nrs));
    let last = decided.and_then(|(_, last)| check(last.check, last.nrs));
    let as_data = |(check, nrs): (&PainCheck, Nrs)| WhyCheck {
        id: check.id.to_string(),
        utc_ms: check.stands().utc_ms,
        nrs: nrs.points(),
    };
    let mut lines = Vec::new();
    if let Some(finding) = finding {
        lines.extend(baseline.map(|baseline| compared_with(case, finding, baseline)));
        lines.extend(checks(case, finding, first, last));
    }
    lines.extend(rule(case, finding.map(|finding| finding.reference)));
    WhyView {
        site: finding.map(|finding| finding.site),
        baseline: baseline.map(as_data),
        carried: finding.is_some_and(|finding| finding.reference.carried_from.is_some()),
        first: first.map(as_data),
        last: last.map(as_data),
        rise: finding.map_or(0, |finding| finding.rise.0),
        lines,
    }
}

type Rated<'a> = (&'a PainCheck, Nrs);

fn said(text: String) -> WhyLine {
    WhyLine { text, source: String::new() }
}

fn compared_with(case: &Case<'_>, finding: &Finding, (check, nrs): Rated<'_>) -> WhyLine {
    let rating = case.words.nrs_at(finding.site, nrs);
    let time = case.words.when(check.stands(), case.now);
    said(match finding.reference.carried_from {
        Some(_) => case.words.why_carried(rating, time),
        None => case.words.why_before(rating, time),
    })
}

fn checks(
    case: &Case<'_>,
    finding: &Finding,
    first: Option<Rated<'_>>,
    last: Option<Rated<'_>>,
) -> Vec<WhyLine> {
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let words = case.words;
    let rating = |(_, nrs): Rated<'_>| words.nrs_at(finding.site, nrs);
    let time = |(check, _): Rated<'_>| words.when(check.stands(), case.now);
    let one = first.0.id == last.0.id;
    let elevated = matches!(finding.reason, Some(Reason::Sustained | Reason::Elevated));
    let mut lines = Vec::new();
    if elevated || (finding.verdict == Verdict::Watch && !one) {
        lines.push(words.why_first(rating(first), time(first)));
    }
    if elevated && !one {
        let elapsed = words.elapsed(last.0.stands_at() - first.0.stands_at());
        lines.push(words.why_still(rating(last), time(last), elapsed));
    }
    let end = case.ended.filter(|end| last.0.stands_at() > *end);
    match end {
        Some(end) if !elevated => {
            let elapsed = words.elapsed(last.0.stands_at() - end);
            lines.push(words.why_answered(rating(last), time(last), elapsed));
        }
        None if !elevated => lines.push(words.why_last(rating(last), time(last))),
        _ => {}
    }
    if finding.rise.0 > 0 {
        lines.push(words.why_rise(i64::from(finding.rise.0)));
    }
    lines.into_iter().map(said).collect()
}

fn rule(case: &Case<'_>, reference: Option<Reference>) -> Vec<WhyLine> {
    let words = case.words;
    let ours = |text: String| WhyLine { text, source: words.origin(Origin::Ours) };
    let mut lines = vec![
        WhyLine { text: words.why_rule(), source: words.origin(RISE.origin) },
        WhyLine { text: words.why_support(), source: words.source_support() },
        ours(words.why_ours_ask()),
    ];
    if reference.is_some_and(|reference| reference.carried_from.is_some()) {
        lines.push(ours(words.why_ours_carry()));
    }
    if case.assessment.reason == Some(Reason::Ceiling) {
        lines.push(ours(words.why_ours_ceiling()));
    }
    lines
}
