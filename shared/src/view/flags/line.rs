//! An open flag in a line: on whatever screen the person is, as Today's card, and right after an answer.
//!
//! Boundary: what to do in a few words; the sheet says the rest.

use super::urgency;
use crate::{
    domain::{flags::Level, moment::Stamp},
    model::{
        event::{Event, FlagsEvent},
        log::flags,
        open_log::OpenLog,
        route::Route,
    },
    view::{
        flag_card::FlagLineView,
        today::{CardKind, TodayCard},
        words::Words,
    },
};

/// The line; absent where no flag is open, and on the pages that are about it anyway.
#[must_use]
pub fn line(words: &Words, log: &OpenLog, route: Route, now: &Stamp) -> Option<FlagLineView> {
    if matches!(route, Route::FlagCard | Route::EndFlag | Route::Numbers) {
        return None;
    }
    let first = flags::open(&log.facts, now.instant()).into_iter().next()?;
    Some(FlagLineView {
        urgency: urgency(first.level),
        text: words.flag_heading(&first),
        tap: Event::Flags(FlagsEvent::OpenCard),
    })
}

/// Today's card: before everything else while lifting is off, otherwise before the last verdict.
#[must_use]
pub fn today(words: &Words, log: &OpenLog, off: bool, now: &Stamp) -> Option<TodayCard> {
    let open = flags::open(&log.facts, now.instant());
    let first = open.first().filter(|_| open.iter().any(flags::switches_off) == off)?;
    Some(TodayCard {
        kind: CardKind::Flag,
        mark: String::new(),
        title: words.flag_heading(first),
        body: words.flag(first.flag),
        action: words.flag_what_to_do(),
        to: Route::FlagCard,
        wait: None,
        pad: None,
        plot: None,
    })
}

/// What an answer to the card came to.
#[must_use]
pub fn saved(words: &Words, raised: Option<Level>, named: bool, gone: bool) -> String {
    let saved = match raised {
        Some(level) => words.saved_flags_raised(words.flag_level(level)),
        None if named => words.saved_flags_kept(),
        None => words.saved_flags_none(),
    };
    let gone = gone.then(|| words.saved_flags_gone());
    [saved].into_iter().chain(gone).collect::<Vec<_>>().join(" ")
}
