//! Loads against pain: the highest rating of each session over the loads of the lift that was done most, and under it
//! what each lift was loaded with.
//!
//! Boundary: from sessions to a `PlotView`. Pain and load have no unit in common, so each has its own band of the
//! height: the loads below, the pain above.

use super::{Case, count, said, table};
use crate::{
    domain::{day::WallTime, load::Load, nrs::Nrs, rule_of_twos::constants::RISE},
    model::log::summary::{Course, LiftLoads, SessionLine, loads},
    view::{
        article::{ArticleBlock, TableRow},
        plot::{MOST_POINTS, PlotAxis, PlotLabel, PlotPoint, PlotSeries, PlotView, SeriesKind},
    },
};

/// The height of the chart, in its own units.
const HEIGHT: i32 = 100;
/// Where the lightest and the heaviest load stand.
const LOADS: (i32, i32) = (6, 30);
/// Where a pain of none stands.
const NO_PAIN: i32 = 42;
/// The height of one point of pain.
const PAIN_POINT: i32 = 5;
/// Of the width, what a date written under it takes.
const LABELS: i32 = 6;
/// The most lifts that the table lists.
const MOST_LIFTS: usize = 6;

/// The blocks; none where nothing was lifted.
pub(super) fn chart(case: &Case<'_>) -> Vec<ArticleBlock> {
    let words = case.words;
    let lifts = loads(&case.entries.sessions);
    let Some(main) = lifts.first() else { return Vec::new() };
    let name = words.exercise(main.exercise.as_str());
    let (plot, a_dot) = plot(case, main);
    let thinned = (a_dot > 1).then(|| words.summary_chart_thinned(count(a_dot)));
    let note = [words.summary_chart_note(name)].into_iter().chain(thinned);
    let blocks = [
        ArticleBlock::Heading(words.summary_chart()),
        ArticleBlock::Plot(plot),
        said(note.collect::<Vec<_>>().join(" ")),
    ];
    let more = lifts.len().saturating_sub(MOST_LIFTS);
    let more = (more > 0).then(|| said(words.summary_lifts_more(count(more))));
    blocks.into_iter().chain(lift_table(case, &lifts)).chain(more).collect()
}

fn lift_table(case: &Case<'_>, lifts: &[LiftLoads]) -> Option<ArticleBlock> {
    let words = case.words;
    let row = |lift: &LiftLoads| {
        let name = words.exercise(lift.exercise.as_str());
        let [first, heaviest, last] =
            [lift.first, lift.heaviest, lift.last].map(|load| words.load(load));
        let label = words.summary_lift_row(&name, count(lift.sessions), &first, &heaviest, &last);
        let cells = vec![name, lift.sessions.to_string(), first, heaviest, last];
        TableRow { cells, label, strong: false }
    };
    let columns = vec![
        words.summary_lift(),
        words.summary_sessions(),
        words.summary_first(),
        words.summary_heaviest(),
        words.summary_last(),
    ];
    table(columns, lifts.iter().take(MOST_LIFTS).map(row).collect())
}

/// The chart, and for how many sessions in a row a dot stands.
fn plot(case: &Case<'_>, main: &LiftLoads) -> (PlotView, usize) {
    let words = case.words;
    let oldest_first: Vec<&SessionLine> = case.entries.sessions.iter().rev().collect();
    let width = (case.span.to() - case.span.from()).max(1);
    let x = |line: &SessionLine| (case.dates.number(&line.started) - case.span.from()).min(width);
    let rated: Vec<(&SessionLine, Nrs)> =
        oldest_first.iter().filter_map(|line| Some((*line, line.worst?))).collect();
    let a_dot = rated.len().div_ceil(MOST_POINTS).max(1);
    let highest_of = |some: &[(&SessionLine, Nrs)]| {
        let (line, worst) = some.iter().max_by_key(|(_, worst)| *worst).copied()?;
        let points = worst.points().to_string();
        Some(PlotPoint {
            x: x(line),
            y: NO_PAIN + PAIN_POINT * i32::from(worst.points()),
            words: points.clone(),
            label: words.summary_chart_point(case.dates.on(&line.started), points),
            strong: some.iter().any(|(line, _)| line.pain.is_some_and(is_up)),
        })
    };
    let pain: Vec<PlotPoint> = rated.chunks(a_dot).filter_map(highest_of).collect();
    let lifted: Vec<(&SessionLine, Load)> = oldest_first
        .iter()
        .filter_map(|line| {
            let own = line.lifts.iter().find(|it| it.lift.exercise == main.exercise)?;
            Some((*line, own.lift.load))
        })
        .collect();
    let lightest = lifted.iter().map(|(_, load)| *load).min_by_key(|load| load.grams());
    let lightest = lightest.unwrap_or(main.heaviest);
    let step = |(line, load): &(&SessionLine, Load)| PlotPoint {
        x: x(line),
        y: height(*load, lightest, main.heaviest),
        words: String::new(),
        label: words.history_point(case.dates.on(&line.started), words.load(*load)),
        strong: false,
    };
    let a_step = lifted.len().div_ceil(MOST_POINTS).max(1);
    let heaviest =
        |some: &[(&SessionLine, Load)]| some.iter().max_by_key(|(_, load)| load.grams()).map(step);
    let loads: Vec<PlotPoint> = lifted.chunks(a_step).filter_map(heaviest).collect();
    let plot = PlotView {
        label: label(case, main, lightest, &rated),
        x: PlotAxis::with_room(0, width, width / LABELS, date_labels(case, width)),
        y: y_axis(case, main, lightest),
        bands: Vec::new(),
        marks: Vec::new(),
        series: vec![
            PlotSeries { kind: SeriesKind::Steps, points: loads },
            PlotSeries { kind: SeriesKind::Dots, points: pain },
        ],
    };
    (plot, a_dot)
}

fn is_up(pain: Course) -> bool {
    pain.highest.rise_over(pain.reference).0 >= RISE.value
}

/// The first and the last day, and between them the first of each month.
fn date_labels(case: &Case<'_>, width: i32) -> Vec<PlotLabel> {
    let label = |at: i32| PlotLabel { at, words: case.dates.day(case.span.from() + at) };
    let is_first = |at: &i32| WallTime::of_day(case.span.from() + at).day == 1;
    let months = (1..width).filter(is_first);
    [0, width].into_iter().chain(months).map(label).collect()
}

fn y_axis(case: &Case<'_>, main: &LiftLoads, lightest: Load) -> PlotAxis {
    let words = case.words;
    let pain = |nrs: Nrs| PlotLabel {
        at: NO_PAIN + PAIN_POINT * i32::from(nrs.points()),
        words: words.summary_chart_pain(nrs.points().to_string()),
    };
    let load = |at, load| PlotLabel { at, words: words.load(load) };
    let heaviest = load(LOADS.1, main.heaviest);
    let one = lightest.grams() == main.heaviest.grams();
    let lightest = (!one).then(|| load(LOADS.0, lightest));
    let loads = lightest.into_iter().chain([heaviest]);
    let labels = loads.chain([pain(Nrs::NONE), pain(Nrs::WORST)]).collect();
    PlotAxis { from: 0, to: HEIGHT, labels }
}

/// All of it in words.
fn label(
    case: &Case<'_>,
    main: &LiftLoads,
    lightest: Load,
    rated: &[(&SessionLine, Nrs)],
) -> String {
    let words = case.words;
    let loads = words.summary_chart_loads(
        words.exercise(main.exercise.as_str()),
        words.load(lightest),
        words.load(main.heaviest),
    );
    let highest = rated.iter().max_by_key(|(_, worst)| *worst).map(|(line, worst)| {
        words.summary_chart_highest(worst.points().to_string(), case.dates.on(&line.started))
    });
    [Some(loads), highest].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Where a load stands: in the middle of its band where all are alike.
fn height(load: Load, lightest: Load, heaviest: Load) -> i32 {
    let over = |load: Load| i64::from(load.grams()) - i64::from(lightest.grams());
    let (low, high) = (i64::from(LOADS.0), i64::from(LOADS.1));
    let at = match over(heaviest) {
        0 => high,
        range => low + (high - low) * over(load) / range,
    };
    i32::try_from(at).unwrap_or(LOADS.1)
}
