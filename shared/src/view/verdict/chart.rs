//! The deciding site from the baseline to the last check, to draw where looking beats reading.
//!
//! Boundary: points and lines in plain numbers; the shells turn them into pixels.

use super::Case;
use crate::domain::rule_of_twos::{
    baseline::elevated,
    constants::{RISE, SUSTAIN},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The most points a chart carries: nobody could tell more apart on a phone.
const MOST_POINTS: usize = 60;

/// A small line chart.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ChartView {
    /// What it shows, for who cannot see it.
    pub label: String,
    /// From the baseline on, in time order; minutes count from the first.
    pub points: Vec<ChartPoint>,
    /// From this rating on a point is elevated; above 10 it cannot be drawn.
    pub elevated_from: u8,
    /// What the line at `elevated_from` is called.
    pub elevated_label: String,
    /// Where two hours after the session's end lie, minutes.
    pub two_hours_at: i32,
    /// What that line is called.
    pub two_hours_label: String,
}

/// One rating.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ChartPoint {
    /// Minutes since the baseline.
    pub minutes: i32,
    /// 0 to 10.
    pub nrs: u8,
    /// At least the rule's rise above the reference.
    pub elevated: bool,
    /// `3, 18:42`.
    pub label: String,
}

pub(super) fn chart(case: &Case<'_>) -> Option<ChartView> {
    let finding = case.assessment.deciding()?;
    let own = case.log.facts.window().checks.get(case.assessment.baseline?)?;
    let end = case.assessment.end?;
    let last = finding.decided_by.map_or(own.stands_at(), |(_, last)| last.at);
    let reference = finding.reference.nrs;
    let minutes = |at: crate::domain::moment::Instant| {
        i32::try_from((at - own.stands_at()).whole_minutes()).unwrap_or(i32::MAX)
    };
    let mut checks: Vec<_> = case.log.facts.window().checks.iter().collect();
    checks.sort_by_key(|check| (check.stands_at(), check.answered.instant()));
    let points: Vec<ChartPoint> = checks
        .into_iter()
        .filter(|check| (own.stands_at()..=last).contains(&check.stands_at()))
        .filter_map(|check| Some((check, check.ratings.at(finding.site)?)))
        .map(|(check, nrs)| ChartPoint {
            minutes: minutes(check.stands_at()),
            nrs: nrs.points(),
            elevated: check.id != own.id && elevated(nrs, reference),
            label: [nrs.points().to_string(), case.words.when(check.stands(), case.now)]
                .join(&case.words.list_separator()),
        })
        .collect();
    let skip = points.len().saturating_sub(MOST_POINTS);
    let rise = RISE.value.unsigned_abs();
    Some(ChartView {
        label: case.words.verdict_chart(),
        points: points.into_iter().skip(skip).collect(),
        elevated_from: reference.points() + rise,
        elevated_label: case.words.verdict_chart_line(rise.to_string()),
        two_hours_at: minutes(end + SUSTAIN.value),
        two_hours_label: case.words.verdict_chart_two_hours(),
    })
}
