//! The rule as a chart: ratings over time, the area two points up, the line at two hours.
//!
//! Boundary: from ratings in minutes to a `PlotView`; which ratings stand in it is for who draws one.

use super::{
    plot::{
        BandFill, MOST_POINTS, MarkKind, PlotAxis, PlotBand, PlotLabel, PlotMark, PlotPoint,
        PlotSeries, PlotView, SeriesKind,
    },
    words::Words,
};
use crate::domain::{nrs::Nrs, rule_of_twos::constants::RISE};

/// How far below the reference the chart begins, points: room for the point itself.
const BELOW: i32 = 1;
/// How far above the reference it goes at least, points.
const ABOVE: i32 = 5;
/// Of the width, what a time written under it takes: `12:42 am` on a small phone.
const LABELS: i32 = 6;

/// What the chart is made of. Minutes count from the first rating.
pub struct RulePlot {
    /// What it shows, read aloud.
    pub label: String,
    /// The rating that the others are compared with, points.
    pub reference: u8,
    /// The ratings, oldest first.
    pub ratings: Vec<PlotRating>,
    /// When the person lifted.
    pub sets: Vec<i32>,
    /// Two hours after the end.
    pub two_hours_at: i32,
    /// Times to write below, the most important first.
    pub times: Vec<PlotLabel>,
}

/// One rating in it.
pub struct PlotRating {
    /// When.
    pub at: i32,
    /// What the person rated, points.
    pub nrs: u8,
    /// How it is read aloud.
    pub label: String,
}

impl RulePlot {
    /// The chart.
    #[must_use]
    pub fn draw(self, words: &Words) -> PlotView {
        let reference = i32::from(self.reference);
        let up = reference + i32::from(RISE.value);
        let levels = || self.ratings.iter().map(|rating| i32::from(rating.nrs));
        let lowest = levels().min().unwrap_or(reference).min(reference);
        let highest = levels().max().unwrap_or(reference);
        let last = self.ratings.last().map_or(0, |rating| rating.at);
        let right = last.max(self.two_hours_at.saturating_add(self.two_hours_at / LABELS)).max(1);
        let y = PlotAxis {
            from: lowest - BELOW,
            to: (reference + ABOVE).max(highest + BELOW),
            labels: Vec::new(),
        };
        let area = |left, bottom, fill, label| {
            let (right, top) = (right, y.to);
            PlotBand { left, right, bottom, top, fill, label }
        };
        let points = RISE.value.unsigned_abs().to_string();
        // On this scale nothing is higher than 10: there is no room for a rise from 9 on.
        let hatched = (up <= i32::from(Nrs::WORST.points()))
            .then(|| area(0, up, BandFill::Hatched, words.verdict_chart_line(points)));
        let tinted = area(self.two_hours_at, y.from, BandFill::Tinted, String::new());
        let line = PlotMark {
            at: self.two_hours_at,
            kind: MarkKind::Line,
            label: words.verdict_chart_two_hours(),
        };
        let tick = |at: &i32| PlotMark { at: *at, kind: MarkKind::Tick, label: String::new() };
        let earlier = self.sets.len().saturating_sub(MOST_POINTS);
        let ticks = self.sets.iter().skip(earlier).map(tick);
        let skip = self.ratings.len().saturating_sub(MOST_POINTS);
        let point = |(index, rating): (usize, PlotRating)| PlotPoint {
            x: rating.at,
            y: i32::from(rating.nrs),
            words: rating.nrs.to_string(),
            label: rating.label,
            strong: index > 0 && i32::from(rating.nrs) >= up,
        };
        PlotView {
            label: self.label,
            x: PlotAxis::with_room(0, right, right / LABELS, self.times),
            bands: hatched.into_iter().chain([tinted]).collect(),
            marks: [line].into_iter().chain(ticks).collect(),
            series: vec![PlotSeries {
                kind: SeriesKind::Joined,
                points: self.ratings.into_iter().enumerate().skip(skip).map(point).collect(),
            }],
            y,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::event::LocaleChoice;

    fn drawn(reference: u8, ratings: &[(i32, u8)]) -> PlotView {
        let ratings =
            ratings.iter().map(|(at, nrs)| PlotRating { at: *at, nrs: *nrs, label: String::new() });
        let plot = RulePlot {
            label: String::new(),
            reference,
            ratings: ratings.collect(),
            sets: vec![10, 20],
            two_hours_at: 180,
            times: Vec::new(),
        };
        plot.draw(&Words::new(&LocaleChoice::default()))
    }

    #[test]
    fn it_reaches_from_one_below_the_baseline_to_five_above() {
        let plot = drawn(1, &[(0, 1), (60, 3)]);
        assert_eq!((plot.y.from, plot.y.to), (0, 6));
        let wide = drawn(1, &[(0, 1), (60, 9), (90, 0)]);
        assert_eq!((wide.y.from, wide.y.to), (-1, 10), "nothing lies outside");
    }

    #[test]
    fn two_points_up_is_hatched_and_from_nine_on_nothing_is() {
        let fills = |reference| {
            let bands = drawn(reference, &[(0, reference)]).bands;
            bands.into_iter().map(|band| (band.fill, band.bottom)).collect::<Vec<_>>()
        };
        assert_eq!(fills(8), [(BandFill::Hatched, 10), (BandFill::Tinted, 7)]);
        assert_eq!(fills(9), [(BandFill::Tinted, 8)]);
    }

    #[test]
    fn what_lies_past_two_hours_is_there_before_anything_was_rated_in_it() {
        let plot = drawn(1, &[(0, 1)]);
        let tinted = plot.bands.last().unwrap();
        assert_eq!((tinted.left, tinted.right), (180, plot.x.to));
        assert!(tinted.left < tinted.right);
    }

    #[test]
    fn a_rating_two_up_stands_out_and_the_first_one_never_does() {
        let plot = drawn(1, &[(0, 4), (60, 3), (90, 2)]);
        let strong: Vec<bool> = plot.series[0].points.iter().map(|point| point.strong).collect();
        assert_eq!(strong, [false, true, false]);
    }

    #[test]
    fn a_hundred_ratings_leave_the_newest_sixty() {
        let ratings: Vec<(i32, u8)> = (0..100).map(|at| (at, 1)).collect();
        let points = &drawn(1, &ratings).series[0].points;
        assert_eq!((points.len(), points.last().map(|point| point.x)), (MOST_POINTS, Some(99)));
    }
}
