//! The whole history is read page by page, and neither the view nor what memory holds grows with it.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    domain::rule_of_twos::Verdict,
    view::{Screen, history::HistoryView},
    wire::decode_turn,
};
use std::collections::BTreeSet;
use tests::{
    act::Act,
    events::{begin, go, low},
    history::Years,
    phone::Phone,
};

use shared::model::route::Route;

/// The most a view may take, bytes: a phone draws every turn.
const LONGEST_VIEW: usize = 64 * 1024;
/// Two pages of 32.
const MOST_ROWS: usize = 64;

fn listed(phone: &Phone, act: &Act) -> HistoryView {
    let bytes = phone.raw(phone.bytes(act)).unwrap();
    assert!(bytes.len() <= LONGEST_VIEW, "{} bytes", bytes.len());
    match decode_turn(&bytes).unwrap().view.screen {
        Screen::History(history) => history,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_thousand_sessions_page_through_and_back_without_growing() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Years::of(1_000).phone(dir.path());
    let mut history = listed(&phone, &go(phone.now(), Route::History));
    assert_eq!((history.rows.len(), history.newer.as_ref()), (32, None));
    let (mut seen, mut pages) = (BTreeSet::new(), 1);
    loop {
        assert!(history.rows.len() <= MOST_ROWS, "{} rows", history.rows.len());
        assert!(history.months.len() <= 12);
        assert!(history.rows.is_sorted_by_key(|row| std::cmp::Reverse(row.started_utc_ms)));
        // All are alike: 1 before, 2 at the end, 1 after two hours.
        assert!(history.rows.iter().all(|row| row.verdict == Some(Verdict::Watch)));
        seen.extend(history.rows.iter().map(|row| row.session.clone()));
        if history.older.is_none() {
            break;
        }
        history = listed(&phone, &Act::Older { moment: phone.now() });
        pages += 1;
    }
    assert_eq!((seen.len(), pages), (1_000, 32));
    while history.newer.is_some() {
        history = listed(&phone, &Act::Newer { moment: phone.now() });
        assert!(history.rows.len() <= MOST_ROWS);
        pages -= 1;
    }
    let newest = listed(&phone, &go(phone.now(), Route::History));
    assert_eq!(newest.rows[0], history.rows[0], "back at the newest, after as many steps");
    assert!(pages <= 2, "{pages}");
}

#[test]
fn every_page_says_of_a_session_what_its_own_page_says() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Years::of(80).phone(dir.path());
    listed(&phone, &go(phone.now(), Route::History));
    let older = listed(&phone, &Act::Older { moment: phone.now() });
    for row in [&older.rows[0], &older.rows[31], &older.rows[32], &older.rows[63]] {
        let open = Act::OpenSession { moment: phone.now(), session: row.session.clone() };
        let Screen::Past(past) = phone.send(&open).view.screen else { panic!("no page") };
        assert_eq!(row.word, past.session.verdict.word);
    }
}

#[test]
fn where_the_last_row_of_a_page_is_deleted_the_list_goes_on_with_the_newest() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Years::of(33).phone(dir.path());
    listed(&phone, &go(phone.now(), Route::History));
    let both = listed(&phone, &Act::Older { moment: phone.now() });
    let session = both.rows.last().unwrap().session.clone();
    let open = Act::OpenSession { moment: phone.now(), session };
    let Screen::Past(past) = phone.send(&open).view.screen else { panic!("no page") };
    let history = listed(&phone, &Act::RemoveEntry { moment: phone.now(), subject: past.subject });
    assert_eq!((history.rows.len(), history.empty, history.older), (32, None, None));
}

#[test]
fn the_list_goes_on_in_the_turn_that_asks_for_it_beside_another_process() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Years::of(40).phone(dir.path());
    listed(&phone, &go(phone.now(), Route::History));
    let other = phone.beside();
    other.keep(&begin(other.now(), low(1)));
    let both = listed(&phone, &Act::Older { moment: phone.now() });
    assert!(both.rows.len() > 32, "{} rows", both.rows.len());
}
