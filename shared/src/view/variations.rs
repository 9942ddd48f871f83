//! Gentler variations of what the person lifted, to choose one for the next set.
//!
//! Boundary: rows; which there are is content, and what the next set then begins with the session's.

use super::{
    article::leads_to,
    rows::{RowButton, RowControl, RowSection, RowView, RowsView},
    words::Words,
};
use crate::{
    content::{
        articles::{ArticleId, Line},
        variations::{self, Variation},
    },
    domain::{
        exercise::{ExerciseId, Pattern},
        moment::Stamp,
    },
    model::{
        event::{Event, ExercisesEvent, NextEvent, Purpose, SessionEvent},
        log::lifted::lately_loaded,
        open_log::OpenLog,
        route::Route,
    },
};

/// The page.
#[must_use]
pub fn variations(words: &Words, log: &OpenLog, now: &Stamp) -> RowsView {
    let lifts = lately_loaded(&log.facts, now.instant());
    let open = log.facts.open_session(now.instant()).is_some();
    let mut patterns: Vec<Pattern> = Vec::new();
    for lift in &lifts {
        let pattern = log.facts.pattern(lift);
        if !patterns.contains(&pattern) {
            patterns.push(pattern);
        }
    }
    if patterns.is_empty() {
        patterns = vec![Pattern::Hinge, Pattern::Squat];
    }
    let by_pattern = patterns.iter().map(|pattern| gentler(words, *pattern, &lifts));
    let sections: Vec<_> =
        by_pattern.chain(lighter(words, &lifts)).chain([elsewhere(words)]).collect();
    let (label, to) = if open {
        (words.variations_back_session(), Route::Session)
    } else {
        (words.back_to_today(), Route::Today)
    };
    RowsView {
        page: Route::Variations,
        title: words.written("lib-var-why"),
        intro: words.variations_intro(),
        back: RowButton { label, tap: Event::Go(to) },
        search: None,
        sections,
        action: None,
    }
}

/// The variations of a pattern, but for what the person lifted itself.
fn gentler(words: &Words, pattern: Pattern, lifts: &[ExerciseId]) -> RowSection {
    let others = variations::of(pattern)
        .iter()
        .filter(|variation| !lifts.iter().any(|lift| lift.as_str() == variation.exercise));
    RowSection {
        title: match pattern {
            Pattern::Squat => words.variations_squat(),
            Pattern::Hinge | Pattern::Other => words.variations_hinge(),
        },
        note: String::new(),
        rows: others.map(|variation| row(words, variation)).collect(),
    }
}

fn row(words: &Words, variation: &Variation) -> RowView {
    let exercise = variation.exercise.to_owned();
    let tap = Event::Session(SessionEvent::ChooseVariation { exercise });
    let why = variation.why.iter().map(|line| because(words, *line));
    let why = why.collect::<Vec<_>>().join(" ");
    RowView::new(words.exercise(variation.exercise), String::new(), RowControl::Tap(tap))
        .with_detail(why)
}

fn because(words: &Words, line: Line) -> String {
    words.variations_because(words.written(line.text), words.written(line.source.chip))
}

/// The same lifts with less load and more reps.
fn lighter(words: &Words, lifts: &[ExerciseId]) -> Option<RowSection> {
    let row = |lift: &ExerciseId| {
        let exercise = lift.as_str().to_owned();
        let label = words.variations_lighter_lift(words.exercise(lift.as_str()));
        RowView::new(
            label,
            String::new(),
            RowControl::Tap(Event::Next(NextEvent::Open { exercise })),
        )
    };
    let (text, chip) =
        (words.written("lib-var-lighter-body"), words.written("chip-sore-back-article"));
    (!lifts.is_empty()).then(|| RowSection {
        title: words.variations_lighter(),
        note: words.variations_because(text, chip),
        rows: lifts.iter().map(row).collect(),
    })
}

/// Every other exercise, and what there is to read.
fn elsewhere(words: &Words) -> RowSection {
    let all = Event::Exercises(ExercisesEvent::Open { purpose: Purpose::NextSet });
    let read = leads_to(words, ArticleId::Variations);
    let row = |label, tap| RowView::new(label, String::new(), RowControl::Tap(tap));
    RowSection {
        title: String::new(),
        note: String::new(),
        rows: vec![row(words.variations_all(), all), row(words.variations_read(), read.leads_to)],
    }
}
