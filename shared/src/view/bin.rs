//! The bin: what was removed, each with the ways back and out.
//!
//! Boundary: the page that memory holds; what is old enough to go, the model says.

use super::{
    rows::{RowButton, RowControl, RowSection, RowView, RowsView},
    words::Words,
};
use crate::{
    domain::moment::Stamp,
    effects::store::query::{BinEntry, BinFact},
    model::{
        event::{BinEvent, BinRef, Event, FixEntry, Sure},
        open_log::OpenLog,
        route::Route,
    },
};

/// The page of the bin that is listed.
#[must_use]
pub fn bin(words: &Words, log: &OpenLog, now: &Stamp) -> RowsView {
    let state = &log.here.bin;
    let rows: Vec<_> = state.entries().iter().map(|entry| row(words, entry, now)).collect();
    let empty = rows.is_empty() && !state.has_older() && !state.has_newer();
    let button = |label: String, event| RowButton { label, tap: Event::Bin(event) };
    let further = [
        state.has_older().then(|| button(words.bin_older(), BinEvent::Older)),
        state.has_newer().then(|| button(words.bin_newest(), BinEvent::Newest)),
    ];
    let further = further
        .into_iter()
        .flatten()
        .map(|RowButton { label, tap }| RowView::new(label, String::new(), RowControl::Tap(tap)));
    let section =
        |rows: Vec<RowView>| RowSection { title: String::new(), note: String::new(), rows };
    let sections = [section(rows), section(further.collect())];
    RowsView {
        page: Route::Bin,
        title: words.bin_title(),
        intro: if empty { words.bin_none() } else { words.bin_intro() },
        back: RowButton { label: words.history_title(), tap: Event::Go(Route::History) },
        search: None,
        sections: sections.into_iter().filter(|section| !section.rows.is_empty()).collect(),
        action: state.newest().filter(|_| !empty).map(|newest| {
            let empties = BinEvent::Empty { until_ms: newest.0, sure: Sure::Ask };
            button(words.bin_empty(), empties)
        }),
    }
}

fn row(words: &Words, entry: &BinEntry, now: &Stamp) -> RowView {
    let removed = words.full_time(&entry.removed, now);
    let (what, (title, at)) = (named(&entry.fact), told(words, &entry.fact, now));
    let detail = match at {
        Some(at) => words.bin_detail(words.full_time(at, now), removed),
        None => words.bin_removed(removed),
    };
    let button = |label, event| RowButton { label, tap: Event::Bin(event) };
    let buttons = vec![
        button(words.bin_restore(), BinEvent::Restore(what.clone())),
        button(words.bin_erase(), BinEvent::Erase { what, sure: Sure::Ask }),
    ];
    RowView::new(title, String::new(), RowControl::Buttons(buttons)).with_detail(detail)
}

/// What it was, and when, where its title does not say that.
fn told<'a>(words: &Words, fact: &'a BinFact, now: &Stamp) -> (String, Option<&'a Stamp>) {
    match fact {
        BinFact::Session(session) => {
            (words.bin_session(words.full_time(&session.started, now)), None)
        }
        BinFact::Set(set) => (words.lift(&set.lift), Some(&set.at)),
        BinFact::Check(check) => {
            (words.bin_check(words.ratings(&check.ratings)), Some(check.stands()))
        }
        BinFact::Outside(check) => {
            (words.bin_check(words.ratings(&check.ratings)), Some(&check.at))
        }
    }
}

fn named(fact: &BinFact) -> BinRef {
    let of = |session: String, entry| BinRef { session, entry };
    match fact {
        BinFact::Session(session) => of(session.id.to_string(), FixEntry::Session),
        BinFact::Set(set) => of(set.session.to_string(), FixEntry::Set(set.id.to_string())),
        BinFact::Check(check) => {
            of(check.session.to_string(), FixEntry::Check(check.id.to_string()))
        }
        BinFact::Outside(check) => of(String::new(), FixEntry::Outside(check.id.to_string())),
    }
}
