//! The history as a chart: the load of the lift that is listed most as steps, and how far the back rose as dots.
//!
//! Boundary: from the sessions listed to a `PlotView`. The two have no unit in common, so each has its own band
//! of the height: the loads below, the rises above.

use super::{
    plot::{MOST_POINTS, PlotAxis, PlotLabel, PlotPoint, PlotSeries, PlotView, SeriesKind},
    words::Words,
};
use crate::{
    domain::{load::Load, local_day::DayEnd, moment::Stamp, rule_of_twos::constants::RISE},
    model::features::history::{ListedLift, ListedSession},
};

/// The height of the chart, in its own units.
const HEIGHT: i32 = 100;
/// Where the lightest and the heaviest load stand.
const LOADS: (i32, i32) = (10, 50);
/// Where a rise of none stands.
const NO_RISE: i32 = 62;
/// The height of one point of rise.
const RISE_POINT: i32 = 6;
/// The most points of rise that are drawn apart: what is higher stands at the top, with its number in it.
const MOST_RISE: i32 = 5;

/// The chart of the sessions listed, which come newest first; absent where no lift stands in two of them.
#[must_use]
pub fn history_plot(
    words: &Words,
    sessions: &[&ListedSession],
    now: &Stamp,
    day_end: DayEnd,
) -> Option<PlotView> {
    let exercise = most_listed(sessions)?;
    let mut shown: Vec<(&ListedSession, &ListedLift)> = sessions
        .iter()
        .filter_map(|session| Some((*session, lift_of(session, exercise)?)))
        .take(MOST_POINTS)
        .collect();
    shown.reverse();
    let (first, last) = (shown.first()?, shown.last()?);
    let day = |at: &Stamp| day_end.day_of(at);
    let (from, to) = (day(&first.0.session.started), day(&last.0.session.started));
    if shown.len() < 2 || from == to {
        return None;
    }
    let loads = || shown.iter().map(|(_, listed)| listed.lift.load);
    let lightest = loads().min_by_key(|load| load.grams())?;
    let heaviest = loads().max_by_key(|load| load.grams())?;
    let date = |session: &ListedSession| words.short_date(&session.session.started, now, day_end);
    let load_points = shown.iter().map(|(session, listed)| {
        let load = words.load(listed.lift.load);
        PlotPoint {
            x: day(&session.session.started) - from,
            y: height(listed.lift.load, lightest, heaviest),
            words: String::new(),
            label: words.history_point(date(session), load),
            strong: false,
        }
    });
    let rises = shown.iter().filter_map(|(session, _)| {
        let rise = i32::from(session.rise?.0).max(0);
        Some(PlotPoint {
            x: day(&session.session.started) - from,
            y: NO_RISE + RISE_POINT * rise.min(MOST_RISE),
            words: rise.to_string(),
            label: words.history_point(date(session), words.history_rise(rise.to_string())),
            strong: rise >= i32::from(RISE.value),
        })
    });
    let rises: Vec<PlotPoint> = rises.collect();
    let highest = shown.iter().filter_map(|(session, _)| session.rise).map(|rise| rise.0).max();
    let label = words.history_plot(
        words.exercise(exercise),
        words.load(lightest),
        words.load(heaviest),
        i64::try_from(shown.len()).unwrap_or(i64::MAX),
        highest.unwrap_or(0).max(0).to_string(),
    );
    let at = |at, words| PlotLabel { at, words };
    Some(PlotView {
        label,
        x: PlotAxis {
            from: 0,
            to: to - from,
            labels: vec![at(0, date(first.0)), at(to - from, date(last.0))],
        },
        y: PlotAxis {
            from: 0,
            to: HEIGHT,
            labels: if lightest == heaviest {
                vec![at(LOADS.1, words.load(heaviest))]
            } else {
                vec![at(LOADS.0, words.load(lightest)), at(LOADS.1, words.load(heaviest))]
            },
        },
        bands: Vec::new(),
        marks: Vec::new(),
        series: vec![
            PlotSeries { kind: SeriesKind::Steps, points: load_points.collect() },
            PlotSeries { kind: SeriesKind::Dots, points: rises },
        ],
    })
}

/// The exercise that stands in most of the sessions; of equally frequent ones the one lifted last.
fn most_listed<'a>(sessions: &[&'a ListedSession]) -> Option<&'a str> {
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for listed in sessions.iter().flat_map(|session| &session.lifts) {
        let exercise = listed.lift.exercise.as_str();
        match counted.iter_mut().find(|(known, _)| *known == exercise) {
            Some((_, count)) => *count += 1,
            None => counted.push((exercise, 1)),
        }
    }
    // `max_by_key` takes the last of equal ones, and the newest stand first.
    counted.into_iter().rev().max_by_key(|(_, count)| *count).map(|(exercise, _)| exercise)
}

fn lift_of<'a>(session: &'a ListedSession, exercise: &str) -> Option<&'a ListedLift> {
    session.lifts.iter().find(|listed| listed.lift.exercise.as_str() == exercise)
}

/// Between the lightest and the heaviest; all at the top where they are one load.
fn height(load: Load, lightest: Load, heaviest: Load) -> i32 {
    let (bottom, top) = LOADS;
    let span = i64::from(heaviest.grams()) - i64::from(lightest.grams());
    let above = i64::from(load.grams()) - i64::from(lightest.grams());
    let share = (above * i64::from(top - bottom)).checked_div(span);
    share.and_then(|share| i32::try_from(share).ok()).map_or(top, |share| bottom + share)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            exercise::ExerciseId,
            id::SessionId,
            moment::Span,
            nrs::Rise,
            reps::Reps,
            rule_of_twos::Verdict,
            session::Session,
            set_entry::{Lift, SetKind},
        },
        model::event::LocaleChoice,
    };

    fn session(days: i64, exercise: &str, load: &str, rise: i8) -> ListedSession {
        let first = Stamp::at_wall(1_771_516_800_000, 60);
        let started = first.moved_to(first.instant() + Span::hours(24 * days));
        let lift = Lift {
            exercise: ExerciseId::parse(exercise).unwrap(),
            load: Load::parse(load).unwrap(),
            reps: Reps::new(5).unwrap(),
            rpe: None,
            kind: SetKind::Work,
            checklist: None,
            faults: Vec::new(),
            filmed: false,
            note: None,
        };
        ListedSession {
            session: Session {
                id: SessionId::from_bytes([1; 16]),
                started,
                ended: None,
                note: None,
            },
            verdict: Some(Verdict::Clear),
            rise: Some(Rise(rise)),
            lifts: vec![ListedLift { lift, sets: 3, same_reps: true }],
            others: 0,
        }
    }

    fn plot(sessions: &[ListedSession]) -> Option<PlotView> {
        // As the list has them, newest first.
        let sessions: Vec<&ListedSession> = sessions.iter().rev().collect();
        history_plot(
            &Words::new(&LocaleChoice::default()),
            &sessions,
            &Stamp::at_wall(0, 0),
            DayEnd::default(),
        )
    }

    #[test]
    fn the_lift_listed_most_stands_as_steps_and_the_rises_as_dots_above() {
        let shown = plot(&[
            session(0, "deadlift", "80kg", 0),
            session(2, "back-squat", "140kg", 4),
            session(4, "deadlift", "100kg", 2),
        ])
        .unwrap();
        let [loads, rises] = shown.series.as_slice() else { panic!("{shown:?}") };
        let places = |series: &PlotSeries| -> Vec<(i32, i32)> {
            series.points.iter().map(|point| (point.x, point.y)).collect()
        };
        assert_eq!(places(loads), [(0, LOADS.0), (4, LOADS.1)]);
        assert_eq!(places(rises), [(0, NO_RISE), (4, NO_RISE + 2 * RISE_POINT)]);
        assert!(!rises.points[0].strong && rises.points[1].strong);
        assert!(shown.label.contains("Deadlift"), "{}", shown.label);
    }

    #[test]
    fn one_session_or_one_day_draws_nothing() {
        assert_eq!(plot(&[]), None);
        assert_eq!(plot(&[session(0, "deadlift", "80kg", 0)]), None);
        let same_day = [session(0, "deadlift", "80kg", 0), session(0, "deadlift", "90kg", 0)];
        assert_eq!(plot(&same_day), None);
    }

    #[test]
    fn one_load_stands_level_and_a_rise_of_ten_stays_in_the_chart() {
        let sessions = [session(0, "deadlift", "80kg", 0), session(2, "deadlift", "80kg", 10)];
        let shown = plot(&sessions).unwrap();
        let all = shown.series.iter().flat_map(|series| &series.points);
        assert!(all.clone().all(|point| (0..=HEIGHT).contains(&point.y)));
        assert_eq!(shown.series[0].points[0].y, shown.series[0].points[1].y);
        assert_eq!(shown.series[1].points[1].words, "10");
    }
}
