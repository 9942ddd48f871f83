//! The card of symptoms: what is open first, then the lines, each with what it opens.
//!
//! Boundary: nothing is ticked that the person did not tick; one button answers it with none.

use crate::{
    content::flags::MUSCLES,
    domain::{
        flags::{Flag, OpenFlag},
        moment::Stamp,
        red_flags::Flags,
    },
    model::{
        event::{Event, FlagsEvent},
        features::flags::FlagsState,
        log::flags,
        open_log::OpenLog,
        route::Route,
    },
    view::{
        rows::{RowButton, RowChoice, RowControl, RowSection, RowView, RowsView},
        words::Words,
    },
};

/// The page.
#[must_use]
pub fn card(words: &Words, log: &OpenLog, now: &Stamp) -> RowsView {
    let folded = flags::folded(&log.facts, now.instant());
    let state = &log.here.flags;
    let nothing = state.marked.is_empty() && state.still.is_empty();
    let label = if nothing { words.flag_none() } else { words.flag_save() };
    let sections = [still(words, state, &folded, now), lines(words, state, &folded, now)];
    RowsView {
        page: Route::Flags,
        title: words.flag_card_title(),
        intro: words.flag_card_intro(),
        back: back(words, state),
        search: None,
        sections: sections.into_iter().filter(|section| !section.rows.is_empty()).collect(),
        action: Some(RowButton { label, tap: Event::Flags(FlagsEvent::Save) }),
    }
}

/// Opens the card from whatever screen stands there.
#[must_use]
pub fn something_new(words: &Words) -> RowButton {
    RowButton { label: words.flag_something_new(), tap: Event::Flags(FlagsEvent::Open) }
}

fn back(words: &Words, state: &FlagsState) -> RowButton {
    let (label, to) = match state.from {
        Some(from) => (words.flag_back(), from),
        None => (words.flag_later(), Route::Session),
    };
    RowButton { label, tap: Event::Go(to) }
}

/// What is open.
fn still(words: &Words, state: &FlagsState, folded: &Flags, now: &Stamp) -> RowSection {
    let row = |open: &OpenFlag| {
        let flag = open.flag;
        let (same, worse) = (state.still.contains(&flag), state.marked.contains(&flag));
        let mark_still = |on| Event::Flags(FlagsEvent::MarkStill { flag, on });
        let choice = |label, chosen, tap| RowChoice { label, chosen, tap };
        let choices = vec![
            choice(words.flag_still_yes(), same, mark_still(true)),
            choice(words.flag_still_worse(), worse, mark(flag, true)),
            choice(words.flag_still_no(), false, mark(flag, false)),
        ];
        let chosen = choices.iter().find(|choice| choice.chosen);
        let value = chosen.map(|choice| choice.label.clone()).unwrap_or_default();
        RowView::new(words.flag(flag), value, RowControl::Choices(choices))
            .with_detail(words.flag_since(words.when(&open.since, now)))
    };
    RowSection {
        title: words.flag_still_title(),
        note: String::new(),
        rows: folded.open().iter().map(row).collect(),
    }
}

/// The lines, and under each that is unfolded, or has something ticked, what it asks.
fn lines(words: &Words, state: &FlagsState, folded: &Flags, now: &Stamp) -> RowSection {
    let mut rows = Vec::new();
    for (place, line, asked) in flags::asked(folded, now) {
        let tap = Event::Flags(FlagsEvent::Unfold { line: place });
        let title = words.written(line.text);
        rows.push(RowView::new(title, String::new(), RowControl::Tap(tap)));
        let ticked = asked.iter().any(|flag| state.marked.contains(flag));
        if ticked || state.unfolded.contains(&place) {
            rows.extend(asked.into_iter().map(|flag| question(words, state, folded, flag)));
        }
    }
    RowSection { title: String::new(), note: words.flag_card_note(), rows }
}

fn question(words: &Words, state: &FlagsState, folded: &Flags, flag: Flag) -> RowView {
    let on = state.marked.contains(&flag);
    let aside = (flag == Flag::BothLegs).then(|| words.written(MUSCLES.text));
    let known = folded.is_known(flag).then(|| words.flag_known());
    let detail: Vec<String> = known.into_iter().chain(aside).collect();
    let control = RowControl::Switch { on, tap: mark(flag, !on) };
    RowView::new(words.flag(flag), String::new(), control).with_detail(detail.join(" "))
}

const fn mark(flag: Flag, on: bool) -> Event {
    Event::Flags(FlagsEvent::Mark { flag, on })
}
