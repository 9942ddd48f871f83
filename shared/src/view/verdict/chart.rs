//! The deciding site from the baseline to the last check, to draw where looking beats reading.
//!
//! Boundary: points and lines in plain numbers; the shells turn them into pixels.

use super::{
    super::plot::MOST_POINTS,
    Case,
    seen::{Seen, label},
};
use crate::domain::rule_of_twos::constants::{RISE, SUSTAIN};
use facet::Facet;
use serde::{Deserialize, Serialize};

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

pub(super) fn chart(case: &Case<'_>, seen: &Seen<'_>) -> ChartView {
    let points: Vec<ChartPoint> = seen
        .rated
        .iter()
        .map(|(check, nrs)| ChartPoint {
            minutes: seen.minutes(check.stands_at()),
            nrs: nrs.points(),
            elevated: seen.is_elevated(check, *nrs),
            label: label(case, check, *nrs),
        })
        .collect();
    let skip = points.len().saturating_sub(MOST_POINTS);
    let rise = RISE.value.unsigned_abs();
    ChartView {
        label: case.words.verdict_chart(),
        points: points.into_iter().skip(skip).collect(),
        elevated_from: seen.finding.reference.nrs.points() + rise,
        elevated_label: case.words.verdict_chart_line(rise.to_string()),
        two_hours_at: seen.minutes(seen.end + SUSTAIN.value),
        two_hours_label: case.words.verdict_chart_two_hours(),
    }
}
