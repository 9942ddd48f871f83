//! A page of the history.
//!
//! Boundary: sessions whole and the ratings between them, two indexes merged by time; what a list shows of them is
//! not the store's matter.

use super::whole;
use crate::domain::in_order::InOrder;
use crate::{
    domain::moment::Instant,
    effects::store::{
        Log,
        query::{HistoryCursor, HistoryNoun, HistoryPage, Pages, WholeSession},
    },
    store::{
        check_outside,
        error::StoreError,
        tx::Tx,
        walk::{END, Place, walk},
    },
};
use std::cmp::Ordering;

const OLDER: &str = include_str!("older.sql");
const NEWER: &str = include_str!("newer.sql");

/// Each noun with the walks through it, towards the past and towards today.
const WALKS: [(HistoryNoun, &str, &str); 2] = [
    (HistoryNoun::Session, OLDER, NEWER),
    (HistoryNoun::Outside, check_outside::OLDER, check_outside::NEWER),
];

/// The page, newest first, and how many rows are left out of it.
pub(super) fn page(tx: &Tx<'_>, pages: Pages) -> Result<(HistoryPage, u32), StoreError> {
    let (mut met, more) = entries(tx, pages)?;
    let (is_more_older, is_more_newer) = match pages {
        Pages::Newest => (more, false),
        Pages::Before(_) => (more, true),
        Pages::After(_) => {
            met.reverse();
            (true, more)
        }
    };
    let of = |noun| met.iter().filter(move |cursor| cursor.noun == noun);
    let sessions: Vec<Place> = of(HistoryNoun::Session).map(|it| (it.at.0, it.no)).collect();
    let mut page = HistoryPage { sessions: all_of(tx, &sessions)?, ..HistoryPage::default() };
    for rating in of(HistoryNoun::Outside) {
        page.outside.extend(check_outside::of_number(tx, rating.no)?.map(|(check, _)| check));
    }
    let unsound = tx.unsound();
    let mut beside = Vec::new();
    if let (Some(newest), Some(oldest)) = (sessions.first(), sessions.last()) {
        beside = walk(tx, OLDER, *oldest, Log::SESSIONS)?;
        beside.extend(walk(tx, NEWER, *newest, Log::AFTER)?);
    }
    page.beside = all_of(tx, &beside)?;
    page.older = met.last().copied().filter(|_| is_more_older);
    page.newer = met.first().copied().filter(|_| is_more_newer);
    Ok((page, unsound))
}

/// What stands on the page, in the order of the walk, and whether there is more.
fn entries(tx: &Tx<'_>, pages: Pages) -> Result<(Vec<HistoryCursor>, bool), StoreError> {
    let mut met = Vec::new();
    for (noun, older, newer) in WALKS {
        let (sql, from) = match pages {
            Pages::Newest => (older, END),
            Pages::Before(cursor) => (older, place_of(noun, cursor)),
            Pages::After(cursor) => (newer, place_of(noun, cursor)),
        };
        // One more tells whether there are more.
        let places = walk(tx, sql, from, HistoryPage::ENTRIES + 1)?;
        met.extend(places.into_iter().map(|(at, no)| HistoryCursor { at: Instant(at), noun, no }));
    }
    met.order();
    if !matches!(pages, Pages::After(_)) {
        met.reverse();
    }
    let more = met.len() > HistoryPage::ENTRIES;
    met.truncate(HistoryPage::ENTRIES);
    Ok((met, more))
}

/// Where the walk of one noun goes on from a cursor that stands at any of them.
fn place_of(noun: HistoryNoun, cursor: HistoryCursor) -> Place {
    let at = cursor.at.0;
    match noun.cmp(&cursor.noun) {
        Ordering::Less => (at, i64::MAX),
        Ordering::Equal => (at, cursor.no),
        Ordering::Greater => (at, i64::MIN),
    }
}

/// The sessions at these places; one that is not as it was written is left out.
fn all_of(tx: &Tx<'_>, places: &[Place]) -> Result<Vec<WholeSession>, StoreError> {
    let mut sessions = Vec::with_capacity(places.len());
    for (_, no) in places {
        sessions.extend(whole::of_number(tx, *no)?);
    }
    Ok(sessions)
}
