//! The plan's first page: the sets that the next session of each recent lift begins with, and why.
//!
//! Boundary: words for `model::log::next_time`; while a session is open, its own form says what comes next.

use super::{
    super::{caps::in_one_line, return_plan, session::bar, words::Words},
    ActionStyle, ActionView, ArticleBlock, ArticleLine, ArticleView, Does, LinkView, TableRow,
    TableView, leads_to,
    next::MOST_SETS,
};
use crate::{
    content::articles::ArticleId,
    domain::{
        back_down::{LoadReps, work},
        exercise::ExerciseId,
        load::Load,
        moment::Stamp,
        set_entry::{SetEntry, SetKind},
    },
    model::{
        event::{Event, NextEvent},
        log::next_time::{NextTime, next_time},
        open_log::OpenLog,
        route::Route,
    },
};

/// The most lifts that the page lists: a session has few, and a page stays readable.
const MOST_LIFTS: usize = 6;

/// The plan's first page.
#[must_use]
pub fn plan(words: &Words, log: &OpenLog, now: &Stamp) -> ArticleView {
    let lifts = lifts(log, now);
    let body = if lifts.is_empty() { words.plan_body_empty() } else { words.plan_body() };
    let mut blocks = return_plan::begun(words, log, now);
    blocks.push(ArticleBlock::Paragraph(ArticleLine::plain(body)));
    for exercise in &lifts {
        blocks.extend(coming(words, log, exercise, now));
    }
    if log.facts.open_session(now.instant()).is_none() {
        blocks.push(ArticleBlock::Actions(vec![ActionView {
            label: words.today_start(),
            style: ActionStyle::Filled,
            does: Does::Send(Event::Go(Route::Baseline)),
        }]));
    }
    let sessions = (!lifts.is_empty())
        .then(|| LinkView { label: words.plan_sessions(), leads_to: Event::Go(Route::History) });
    let offers = lifts.iter().filter_map(|lift| return_plan::offer(words, log, lift, now));
    let articles = [ArticleId::PlanHow, ArticleId::RuleOfTwos, ArticleId::Variations];
    let links =
        sessions.into_iter().chain(offers).chain(articles.map(|article| leads_to(words, article)));
    blocks.push(ArticleBlock::Links(links.collect()));
    ArticleView { title: words.plan_title(), blocks }
}

/// The lifts of the last session that held any work, in the order in which they were lifted.
fn lifts(log: &OpenLog, now: &Stamp) -> Vec<ExerciseId> {
    let sessions = log.facts.sessions(now.instant()).iter().rev();
    let lifted = |session| {
        let mut lifts: Vec<ExerciseId> = Vec::new();
        for set in log.facts.sets_of(session).filter(|set| is_work(set)) {
            if !lifts.contains(&set.lift.exercise) {
                lifts.push(set.lift.exercise.clone());
            }
        }
        lifts.truncate(MOST_LIFTS);
        lifts
    };
    sessions.map(lifted).find(|lifts| !lifts.is_empty()).unwrap_or_default()
}

fn is_work(set: &SetEntry) -> bool {
    set.lift.kind != SetKind::WarmUp
}

fn coming(words: &Words, log: &OpenLog, exercise: &ExerciseId, now: &Stamp) -> Vec<ArticleBlock> {
    let next = next_time(&log.facts, &log.settings, exercise, now);
    let sets = log.here.session.coming.sets(exercise, &next);
    let name = words.exercise(exercise.as_str());
    let mut blocks = vec![ArticleBlock::Heading(name)];
    let why = in_one_line(words, log, &next, now);
    blocks.extend(why.map(|why| ArticleBlock::Paragraph(ArticleLine::plain(why))));
    let rows = (1_usize..).zip(sets.iter().take(MOST_SETS)).filter_map(|(number, set)| {
        let load = Load::from_hundredths(set.load, next.unit)?;
        let bar = bar(words, &next.gear, load, None);
        let on_bar = bar.as_ref().map(|bar| bar.text.clone()).unwrap_or_default();
        let number = number.to_string();
        let preview = words.load_reps(load, set.reps);
        let said = [words.logged_number(&number), preview.clone()];
        let said = said.into_iter().chain(bar.map(|bar| bar.label)).collect::<Vec<_>>();
        let label = said.join(&words.list_separator());
        Some(TableRow { cells: vec![number, preview, on_bar], label, strong: false })
    });
    let rows: Vec<TableRow> = rows.collect();
    let columns = vec![words.plan_set(), words.plan_load(), words.plan_bar()];
    let table = (!rows.is_empty()).then_some(ArticleBlock::Table(TableView { columns, rows }));
    blocks.extend(table);
    let more = i64::try_from(sets.len().saturating_sub(MOST_SETS)).unwrap_or(i64::MAX);
    let more = (more > 0).then(|| words.plan_more(more));
    blocks.extend(more.map(|more| ArticleBlock::Paragraph(ArticleLine::plain(more))));
    let total = total(words, &next, &sets);
    blocks.extend(total.map(|total| ArticleBlock::Paragraph(ArticleLine::plain(total))));
    let open = NextEvent::Open { exercise: exercise.as_str().to_owned() };
    blocks.push(ArticleBlock::Actions(vec![ActionView {
        label: if sets.is_empty() { words.next_why() } else { words.next_change() },
        style: ActionStyle::Outlined,
        does: Does::Send(Event::Next(open)),
    }]));
    blocks
}

/// Load times reps of last time's sets and of these; `None` where both are the same, or nothing was loaded.
fn total(words: &Words, next: &NextTime, sets: &[LoadReps]) -> Option<String> {
    let last = next.last.as_ref()?;
    let (before, after) = (work(&last.sets), work(sets));
    let load = |hundredths: u64| words.total_load(hundredths, next.unit);
    (before != after && after > 0).then(|| words.plan_total(load(after), load(before)))
}

#[cfg(test)]
mod tests;
