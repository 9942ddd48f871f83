//! The deciding site from the baseline to the last rating, as the rule's chart.
//!
//! Boundary: which ratings and times stand in it; `rule_plot` draws it.

use super::{
    super::{
        plot::{PlotLabel, PlotView},
        rule_plot::{PlotRating, RulePlot},
        words::{Words, capitalised},
    },
    Case,
    seen::{Seen, label},
};
use crate::domain::{
    day::WallTime,
    moment::{Instant, Stamp},
    nrs::Nrs,
    pain_check::PainCheck,
    rule_of_twos::constants::SUSTAIN,
};

/// The most ratings that are read aloud: the first, and as many of the newest.
const READ_ALOUD: usize = 12;

pub(super) fn curve(case: &Case<'_>, seen: &Seen<'_>) -> PlotView {
    let words = case.words;
    let at = |instant: Instant| PlotLabel {
        at: seen.minutes(instant),
        words: clock(words, &case.stamp(instant)),
    };
    let of = |(check, _): &(&PainCheck, Nrs)| PlotLabel {
        at: seen.minutes(check.stands_at()),
        words: clock(words, check.stands()),
    };
    let two_hours = seen.end + SUSTAIN.value;
    let ends = seen.rated.first().into_iter().chain(seen.rated.last()).map(of);
    let plot = RulePlot {
        label: read_aloud(case, seen),
        reference: seen.finding.reference.nrs.points(),
        ratings: seen
            .rated
            .iter()
            .map(|(check, nrs)| PlotRating {
                at: seen.minutes(check.stands_at()),
                nrs: nrs.points(),
                label: label(case, check, *nrs),
            })
            .collect(),
        sets: seen.sets(case),
        two_hours_at: seen.minutes(two_hours),
        times: ends.chain([at(two_hours), at(seen.end)]).collect(),
    };
    plot.draw(words)
}

fn clock(words: &Words, at: &Stamp) -> String {
    words.clock(WallTime::at(at.utc_ms, at.offset_min))
}

/// `Lower back, centre: 1 before at 17:00, 3 at 18:10`.
fn read_aloud(case: &Case<'_>, seen: &Seen<'_>) -> String {
    let words = case.words;
    let skipped = seen.rated.len().saturating_sub(READ_ALOUD);
    let ratings = seen.rated.iter().enumerate();
    let kept = ratings.filter(|(index, _)| *index == 0 || *index > skipped);
    let said = kept.map(|(_, (check, nrs))| {
        let (nrs, time) = (nrs.points().to_string(), clock(words, check.stands()));
        if seen.is_own(check) { words.plot_before(nrs, time) } else { words.plot_at(nrs, time) }
    });
    let said: Vec<String> = said.collect();
    let site = capitalised(&words.site(seen.finding.site));
    words.plot_label(site, said.join(&words.list_separator()))
}
