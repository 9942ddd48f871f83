//! What to do about the flags that are open: the sheet to act on, to show or to read out.
//!
//! Boundary: one sheet for all levels; the most urgent flag decides how it reads.

use super::{call::call, end::ways_unseen, more::more, urgency};
use crate::{
    content::{
        articles::what_is_this,
        flags::{BOTH_LEGS_DIFFER, question, says_not_to_drive},
        sources::{FORM_GUIDE, OURS},
    },
    domain::{
        flags::{Flag, Level, OpenFlag},
        moment::Stamp,
        red_flags::Flags,
        source::Origin,
    },
    model::{
        Model,
        event::{Event, FlagsEvent},
        log::flags::{folded, switches_off},
        open_log::OpenLog,
        route::Route,
    },
    view::{
        article::leads_to,
        flag_card::{FlagCardView, FlagRow},
        rows::RowButton,
        words::Words,
    },
};

/// The sheet; absent where no flag is open.
#[must_use]
pub fn sheet(words: &Words, log: &OpenLog, model: &Model, now: &Stamp) -> Option<FlagCardView> {
    let flags = folded(&log.facts, now.instant());
    let open = flags.open();
    let first = open.first()?;
    // Whoever has been seen needs no number and no driver any more.
    let unseen = |one: &&OpenFlag| one.seen.is_none();
    let drive = open
        .iter()
        .filter(unseen)
        .any(|one| one.level == Level::Emergency && says_not_to_drive(one.flag));
    let off = open.iter().any(switches_off);
    let more = more(words, log, now);
    Some(FlagCardView {
        urgency: urgency(first.level),
        title: title(words, first),
        flags: open.iter().map(|one| row(words, &flags, one, now)).collect(),
        number: open.iter().find(unseen).and_then(|one| call(words, log, model, one.level)),
        sentence_label: words.flag_sentence_label(),
        sentence: sentence(words, &open, now),
        drive: drive.then(|| words.flag_drive()),
        meanwhile: meanwhile(words, &open, off),
        ways: ways(words, log, (first, off), now),
        more_title: if more.is_empty() { String::new() } else { words.flag_more_title() },
        more,
        source: source(words, &open),
    })
}

/// What Brace suggests until the flags have ended.
fn meanwhile(words: &Words, open: &[OpenFlag], off: bool) -> String {
    let waits = open.iter().filter(|one| switches_off(one)).all(|one| one.seen.is_some());
    match (off, waits) {
        (true, true) => words.flag_meanwhile_seen(),
        (true, false) => words.flag_meanwhile_off(),
        (false, _) => words.flag_meanwhile_hold(),
    }
}

fn title(words: &Words, first: &OpenFlag) -> String {
    match (first.seen, first.level) {
        (None, Level::Today) => words.flag_today_where(),
        (None, Level::Evaluate) => words.flag_soon_where(),
        _ => words.flag_heading(first),
    }
}

fn row(words: &Words, flags: &Flags, open: &OpenFlag, now: &Stamp) -> FlagRow {
    let (flag, since) = (open.flag, words.when(&open.since, now));
    let text = words.flag(flag);
    let detail = match open.seen {
        Some((by, outcome)) => {
            words.flag_since_seen(since, words.seen_by(by), words.outcome(outcome))
        }
        None => words.flag_since(since),
    };
    let looked = RowButton {
        label: words.flag_way_looked(),
        tap: Event::Flags(FlagsEvent::OpenEnd { flag }),
    };
    let unseen = ways_unseen(words, flag, flags.may_be_gone(flag));
    FlagRow {
        label: [text.as_str(), detail.as_str()].join(" "),
        ways: [looked].into_iter().chain(unseen).collect(),
        text,
        detail,
    }
}

/// What to show or to read out: the flags as they were asked, each group with its time.
fn sentence(words: &Words, open: &[OpenFlag], now: &Stamp) -> String {
    let mut said: Vec<String> = Vec::new();
    let mut rest = open;
    while let Some(first) = rest.first() {
        let together = rest.iter().take_while(|one| one.since == first.since).count();
        let (group, later) = rest.split_at(together);
        let flags: Vec<Flag> = group.iter().map(|one| one.flag).collect();
        said.push(words.flag_sentence(words.when(&first.since, now), words.flags(&flags)));
        rest = later;
    }
    said.join(" ")
}

/// The ways on: none carries on with lifting while that is off.
fn ways(
    words: &Words,
    log: &OpenLog,
    (first, off): (&OpenFlag, bool),
    now: &Stamp,
) -> Vec<RowButton> {
    let go = |label, to| RowButton { label, tap: Event::Go(to) };
    let session = log.facts.open_session(now.instant()).is_some();
    let end = session.then(|| go(words.session_end(), Route::End));
    let switch = (session && !off).then(|| go(words.stop_switch(), Route::Variations));
    let log_only = session.then(|| go(words.flag_way_log(), Route::Session));
    // The page's own title may ask to get help now: on a button it would promise to call.
    let see = leads_to(words, what_is_this::flag(first));
    let read = RowButton { label: words.verdict_do_see(), tap: see.leads_to };
    let new = super::something_new(words);
    end.into_iter().chain(switch).chain([new, read]).chain(log_only).collect()
}

/// Where the signs come from, each source once, and what of it is Brace's own.
fn source(words: &Words, open: &[OpenFlag]) -> String {
    let mut chips: Vec<&str> = Vec::new();
    for source in open.iter().map(|one| question(one.flag).source) {
        if !chips.contains(&source.chip) && source != OURS {
            chips.push(source.chip);
        }
    }
    let ours = words.origin(Origin::Ours);
    let names: Vec<String> = chips.iter().map(|chip| words.written(chip)).collect();
    let names = if names.is_empty() { ours.clone() } else { names.join(&words.list_separator()) };
    let guide = open.iter().any(|one| question(one.flag).source == FORM_GUIDE);
    let differ = open.iter().any(|one| one.flag == Flag::BothLegs);
    let asides = [
        Some(words.flag_source(names, ours)),
        guide.then(|| words.flag_guide_word()),
        differ.then(|| words.written(BOTH_LEGS_DIFFER.text)),
    ];
    asides.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
