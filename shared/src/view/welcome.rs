//! The first page of a log that holds nothing yet: the rule in three lines, its drawing, two ways to begin.
//!
//! Boundary: says what Brace does; the shell opens a demonstration where a button says so.

use super::{
    article::{ActionStyle, ActionView, Does},
    plot::PlotView,
    rule_plot::{PlotRating, RulePlot},
    words::Words,
};
use crate::model::{event::Event, route::Route};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What stands there before the first session.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct WelcomeView {
    /// What it is for.
    pub title: String,
    /// The rule in three lines.
    pub lines: Vec<String>,
    /// A rating that rises by two and stays up past two hours.
    pub drawing: PlotView,
    /// The ways to begin.
    pub actions: Vec<ActionView>,
    /// What the demonstration is.
    pub demonstration: String,
    /// Whom it is written for.
    pub adults: String,
}

/// The first page.
#[must_use]
pub fn welcome(words: &Words) -> WelcomeView {
    let action = |label, style, does| ActionView { label, style, does };
    WelcomeView {
        title: words.welcome_title(),
        lines: vec![words.welcome_rate(), words.welcome_lift(), words.welcome_ask()],
        drawing: curve(words),
        actions: vec![
            action(
                words.today_start(),
                ActionStyle::Filled,
                Does::Send(Event::Go(Route::Baseline)),
            ),
            action(words.welcome_demonstrate(), ActionStyle::Quiet, Does::Demonstrate),
        ],
        demonstration: words.welcome_demonstration(),
        adults: words.welcome_adults(),
    }
}

/// The drawn evening: minutes since the first rating, and the rating. The last set is at 50, the end at 60.
const EVENING: [(i32, u8); 5] = [(0, 1), (25, 1), (60, 3), (120, 3), (200, 3)];
const SETS: [i32; 3] = [15, 30, 50];
const TWO_HOURS_AT: i32 = 60 + 120;

/// A rating that crosses the line two points up, and the line at two hours.
#[must_use]
pub fn curve(words: &Words) -> PlotView {
    let rating = |(at, nrs): (i32, u8)| PlotRating { at, nrs, label: nrs.to_string() };
    let drawing = RulePlot {
        label: words.welcome_curve(),
        reference: 1,
        ratings: EVENING.map(rating).into(),
        sets: SETS.into(),
        two_hours_at: TWO_HOURS_AT,
        times: Vec::new(),
    };
    drawing.draw(words)
}
