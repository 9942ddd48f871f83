//! What a person is asked about themselves: a page a block before a session, all of it on one page otherwise.
//!
//! Boundary: rows with ready-made events; no answer stands there that the person did not give.

use super::{
    rows::{RowButton, RowChoice, RowControl, RowSection, RowView, RowsView},
    words::Words,
};
use crate::{
    content::history::{BLOCKS, Block, answer, asked},
    domain::{
        moment::Stamp,
        person::{BackPain, Background, Due, HistoryItem, HistoryValue, PUT_OFF_AT_MOST},
    },
    model::{
        event::{AboutEvent, Event},
        log::about::background,
        open_log::OpenLog,
        route::Route,
    },
};

/// The page that is open, or all of it.
#[must_use]
pub fn about(words: &Words, log: &OpenLog, now: &Stamp) -> RowsView {
    let known = background(&log.facts, now.instant());
    let page = log.here.about.page.map(usize::from).filter(|page| *page < BLOCKS.len());
    let shown = BLOCKS.iter().enumerate().filter(|(at, _)| page.is_none_or(|page| page == *at));
    let mut sections: Vec<_> =
        shown.map(|(at, block)| section(words, &known, (at, block))).collect();
    let may_put_off = page.is_some() && known.put_off() < PUT_OFF_AT_MOST.value;
    if let Some(last) = sections.last_mut().filter(|_| may_put_off) {
        let tap = RowControl::Tap(Event::About(AboutEvent::PutOff));
        last.rows.push(RowView::new(words.about_put_off(), String::new(), tap));
    }
    let back = match page {
        Some(page) if page > 0 => words.about_previous(),
        _ => words.back_to_today(),
    };
    RowsView {
        page: Route::About,
        title: words.about_title(),
        intro: page.map_or_else(
            || words.about_intro(),
            |page| words.about_page((page + 1).to_string(), BLOCKS.len().to_string()),
        ),
        back: RowButton { label: back, tap: Event::About(AboutEvent::Previous) },
        search: None,
        sections,
        action: Some(RowButton {
            label: forward(words, &known, page),
            tap: Event::About(AboutEvent::Next),
        }),
    }
}

/// What the docked button says: a page on which nothing is answered is skipped.
fn forward(words: &Words, known: &Background, page: Option<usize>) -> String {
    let Some(block) = page.and_then(|page| BLOCKS.get(page)) else { return words.about_done() };
    let mut items = block.conditions.iter().chain(block.others);
    if items.any(|item| known.answer(*item).is_some()) {
        words.about_next()
    } else {
        words.about_skip()
    }
}

fn section(words: &Words, known: &Background, (at, block): (usize, &Block)) -> RowSection {
    let items = block.conditions.iter().chain(block.others);
    let asked = items.filter(|item| is_asked(known, **item));
    let rows = asked.map(|item| row(words, known, *item));
    let why = RowView::new(words.written(block.why), String::new(), RowControl::Plain);
    let sources = block.sources.iter().map(|source| words.written(source.chip));
    let sources = sources.collect::<Vec<_>>().join(&words.list_separator());
    RowSection {
        title: words.written(block.title),
        note: words.about_sources(sources),
        rows: [why].into_iter().chain(rows).chain(none(words, known, (at, block))).collect(),
    }
}

/// What follows from an answer is asked once that is given.
fn is_asked(known: &Background, item: HistoryItem) -> bool {
    match item {
        HistoryItem::MayLift => {
            known.answer(item).is_some() || known.see_someone_for().next().is_some()
        }
        HistoryItem::BeganBefore45 => known.back_pain().is_some_and(|pain| pain != BackPain::Never),
        _ => true,
    }
}

fn row(words: &Words, known: &Background, item: HistoryItem) -> RowView {
    let mut now = known.answer(item);
    // Something came up since the person was told that they may lift.
    let asked_again = item == HistoryItem::MayLift && known.see_someone_for().next().is_some();
    if asked_again {
        now = None;
    }
    let choice = |value: &HistoryValue| RowChoice {
        label: words.written(answer(*value)),
        chosen: now == Some(*value),
        tap: Event::About(AboutEvent::Answer { item, value: *value }),
    };
    let choices: Vec<RowChoice> = item.answers().iter().map(choice).collect();
    let chosen = choices.iter().find(|choice| choice.chosen);
    let value = chosen.map_or_else(|| words.about_open(), |choice| choice.label.clone());
    let row = RowView::new(words.written(asked(item)), value, RowControl::Choices(choices));
    row.with_detail(if asked_again { words.about_may_lift_why() } else { String::new() })
}

/// None of the block, while something in it is open.
fn none(words: &Words, known: &Background, (at, block): (usize, &Block)) -> Option<RowView> {
    let open = block.conditions.iter().any(|item| known.answer(*item).is_none());
    let any = block.conditions.iter().any(|item| known.has(*item));
    let label = if any { words.about_none_others() } else { words.about_none() };
    let block = u8::try_from(at).ok().filter(|_| open)?;
    let tap = RowControl::Tap(Event::About(AboutEvent::NoneOfThese { block }));
    Some(RowView::new(label, String::new(), tap))
}

/// The way to it from the settings, with when the person saw it last.
#[must_use]
pub fn settings_row(words: &Words, log: &OpenLog) -> RowView {
    let known = Background::of(&log.facts.window().person);
    let day_end = log.facts.day_end();
    let seen = known.seen().map(|seen| words.about_seen(words.short_date(seen, seen, day_end)));
    let value = seen.unwrap_or_else(|| words.about_open());
    RowView::new(words.about_title(), value, RowControl::Tap(Event::About(AboutEvent::Open)))
}

/// What stands on Today: the history that was put off too often, or the way to say that the person may lift.
#[must_use]
pub fn on_today(words: &Words, log: &OpenLog, now: &Stamp) -> Option<RowButton> {
    let known = background(&log.facts, now.instant());
    let first = known.see_someone_for().next().map(|_| words.about_see_first());
    let due = (known.due(now) == Due::OnToday).then(|| words.about_due());
    let label = first.or(due)?;
    Some(RowButton { label, tap: Event::About(AboutEvent::Open) })
}
