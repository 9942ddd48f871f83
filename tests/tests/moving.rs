//! A session that the window does not hold is moved like any other, and nothing else changes by it.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{effects::order::Order, model::event::MoveTo};
use std::path::Path;
use tests::{act::Act, history::Years, phone::Phone, tables};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// The oldest session's id, as hexadecimal digits, and when it began.
fn oldest(folder: &Path) -> (String, i64) {
    let of_oldest =
        |column: &str| format!("SELECT {column} FROM session ORDER BY started_instant_ms LIMIT 1");
    let id = tables::text(folder, &of_oldest("lower(hex(id))"));
    (id, tables::number(folder, &of_oldest("started_utc_ms")))
}

/// To one day before it began.
fn a_day_earlier(phone: &Phone, (id, began): (String, i64)) -> Act {
    let to = MoveTo::Starts { utc_ms: began - DAY_MS, offset_min: 60 };
    Act::MoveSession { moment: phone.now(), id, to }
}

#[test]
fn an_old_session_moves_with_what_belongs_to_it_and_asks_and_decides_nothing_today() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path();
    let mut phone = Years::of(100).phone(folder);
    let (facts, record) = (tables::facts(folder), phone.record());
    let (id, began) = oldest(folder);
    let span = |table: &str, column: &str| {
        tables::number(folder, &format!("SELECT min({column}) FROM {table}"))
    };
    let (set, check) = (span("set_entry", "at_utc_ms"), span("pain_check", "answered_utc_ms"));

    let turn = phone.send(&a_day_earlier(&phone, (id.clone(), began)));
    assert_eq!(turn.orders, [Order::Confirm], "{:?}", turn.view.notice);
    assert_eq!(turn.view.decided, None);
    assert_eq!(oldest(folder), (id, began - DAY_MS));
    assert_eq!(span("set_entry", "at_utc_ms"), set - DAY_MS);
    assert_eq!(span("pain_check", "answered_utc_ms"), check - DAY_MS);
    assert_eq!(phone.record(), record, "the session of today is as it was");
    phone.restart();
    assert_eq!(phone.record(), record);

    phone.clocks.pass_seconds(5);
    let turn = phone.send(&Act::Undo { moment: phone.now() });
    assert_eq!(turn.orders, [Order::Confirm], "{:?}", turn.view.notice);
    assert_eq!(tables::facts(folder), facts);
    assert_eq!(phone.record(), record);
}

#[test]
fn an_old_session_is_moved_though_another_process_writes_in_between() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Years::of(60).phone(dir.path());
    let other = phone.beside();
    let (id, began) = oldest(dir.path());
    other.keep(&a_day_earlier(&other, (id.clone(), began)));
    phone.keep(&a_day_earlier(&phone, (id.clone(), began - DAY_MS)));
    assert_eq!(oldest(dir.path()), (id, began - 2 * DAY_MS));
}

#[test]
fn an_old_session_in_the_bin_is_not_moved() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Years::of(60).phone(dir.path());
    let (id, began) = oldest(dir.path());
    tables::change(
        dir.path(),
        "UPDATE session SET deleted_instant_ms = started_instant_ms,
            deleted_utc_ms = started_utc_ms, deleted_offset_min = 0
        WHERE started_instant_ms = (SELECT min(started_instant_ms) FROM session)",
    );
    let facts = tables::facts(dir.path());
    let said = phone.refused(&a_day_earlier(&phone, (id, began)));
    assert!(said.contains("cannot find this entry"), "{said}");
    assert_eq!(tables::facts(dir.path()), facts);
}
