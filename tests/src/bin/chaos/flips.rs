//! Single bits that turn over, in the database and in a write-ahead log that was left behind.
//!
//! Boundary: each trial is a copy of one log, one bit, an opening, a set more and another opening.

use crate::{
    Length, program, scratch,
    shown::{Fate, Shown, check_finds},
};
use rusqlite::Connection;
use shared::{domain::id::Randomness, view::notice::NoticeKind};
use std::{collections::BTreeMap, fs, path::Path};
use tests::{
    act::Act,
    clocks::{Clocks, Seeded},
    events::{begin, form, low, rate, set},
    history::Years,
    killing,
    waiting::woken,
};

const DATABASE: &str = "brace.sqlite";
const WAL: &str = "brace.sqlite-wal";
/// Acknowledged acts whose frames a killed process leaves behind.
const LEFT_BEHIND: usize = 40;

/// A closed log with something in every table; the clocks of its last act.
fn whole(folder: &Path) -> Clocks {
    let mut phone = Years::of(6).phone(folder);
    phone.clocks = Clocks { utc_ms: phone.clocks.utc_ms, ..Clocks::default() };
    phone.send(&woken(phone.now()));
    phone.clocks.pass(24 * 60);
    phone.keep(&begin(phone.now(), low(1)));
    for load in ["60kg", "100kg", "105kg"] {
        phone.clocks.pass(4);
        phone.keep(&set(phone.now(), load));
        phone.clocks.pass(1);
        phone.keep(&rate(phone.now(), 2));
    }
    let wrong = phone.record().sets[0].id.clone();
    phone.keep(&Act::RemoveSet { moment: phone.now(), id: wrong });
    phone.clocks.pass(2);
    phone.keep(&set(phone.now(), "107.5kg"));
    phone.send(&Act::EditSet { moment: phone.now(), form: form("deadlift", "110kg", "3") });
    phone.clocks
}

/// Copies a log, but for the index of its write-ahead log, which `SQLite` makes anew.
fn copy(from: &Path, to: &Path) {
    for name in [DATABASE, WAL] {
        if from.join(name).exists() {
            fs::copy(from.join(name), to.join(name)).unwrap();
        }
    }
}

/// Turns one bit of a file over.
fn turn_over(path: &Path, bit: u64) {
    let mut bytes = fs::read(path).unwrap();
    bytes[usize::try_from(bit / 8).unwrap()] ^= 1 << (bit % 8);
    fs::write(path, bytes).unwrap();
}

/// One trial: what became of a copy of a log to which this was done.
fn trial(from: &Path, harm: impl Fn(&Path), stored: &Shown, clocks: &Clocks) -> Fate {
    let dir = scratch();
    copy(from, dir.path());
    harm(dir.path());
    let (shown, mut phone) = match Shown::of(dir.path(), clocks) {
        Ok(opened) => opened,
        Err(fate) => return fate,
    };
    let fate = shown.against(stored);
    if fate == Fate::Unnoticed && check_finds(dir.path(), clocks) {
        return Fate::NoticedByTheCheck;
    }
    if fate > Fate::FoundAnew {
        return fate;
    }
    // An index that is wrong shows where the log is written.
    phone.clocks.pass(5);
    let Ok(turn) = phone.try_send(&set(phone.now(), "100kg")) else { return Fate::Fault };
    let kept = match turn.view.notice.map(|notice| notice.kind) {
        Some(NoticeKind::Saved) => 1,
        Some(NoticeKind::Failed) => return Fate::Noticed,
        _ => 0,
    };
    let clocks = phone.clocks.clone();
    drop(phone);
    match Shown::of(dir.path(), &clocks) {
        Ok((shown, _)) if shown.holds(stored, kept) => fate,
        Ok(_) => Fate::Unnoticed,
        Err(fate) => fate,
    }
}

/// Where the bits of this file's indexes lie: each page's first, and how many bits a page has.
fn index_pages(folder: &Path) -> (Vec<u64>, u64) {
    let connection = Connection::open(folder.join(DATABASE)).unwrap();
    let mut pages = connection
        .prepare(
            "SELECT pageno FROM dbstat WHERE name IN \
             (SELECT name FROM sqlite_schema WHERE type = 'index')",
        )
        .unwrap();
    let size: i64 = connection.query_row("PRAGMA page_size", [], |row| row.get(0)).unwrap();
    let bits = u64::try_from(size).unwrap() * 8;
    let pages = pages.query_map([], |row| row.get(0)).unwrap();
    (pages.map(|page| (u64::try_from(page.unwrap_or(1_i64)).unwrap() - 1) * bits).collect(), bits)
}

/// Flips so many bits, one a trial, prints what became of them, and returns how many went unnoticed.
fn flip(
    what: &str,
    from: &Path,
    name: &str,
    times: usize,
    clocks: &Clocks,
    bit: impl Fn(u64) -> u64,
) -> usize {
    let original = scratch();
    copy(from, original.path());
    let stored = Shown::of(original.path(), clocks).map_err(|fate| format!("{fate:?}")).unwrap().0;
    let unharmed = trial(from, |_| (), &stored, clocks);
    assert_eq!(unharmed, Fate::AsItWas, "without a flip nothing changes");
    let randomness = Seeded::new(5);
    let mut fates = BTreeMap::new();
    for _ in 0..times {
        let ten = randomness.ten_bytes();
        let bit = bit(u64::from_le_bytes(std::array::from_fn(|at| ten[at])));
        let harm = |folder: &Path| turn_over(&folder.join(name), bit);
        *fates.entry(trial(from, harm, &stored, clocks)).or_insert(0_usize) += 1;
    }
    let count = |fate| fates.get(&fate).copied().unwrap_or_default();
    let lost = count(Fate::Unnoticed);
    println!(
        "bits flipped in {what}: {times}, {} shown as it was, {} less a draft or the like, {} noticed, \
         {} by the check in the background, {} faults: {lost} changed or lost unnoticed",
        count(Fate::AsItWas),
        count(Fate::FoundAnew),
        count(Fate::Noticed),
        count(Fate::NoticedByTheCheck),
        count(Fate::Fault),
    );
    lost + count(Fate::Fault)
}

fn bits_of(path: &Path) -> u64 {
    fs::metadata(path).unwrap().len() * 8
}

/// Flips bits everywhere, prints, and returns how many went unnoticed.
pub fn flips(length: Length) -> usize {
    let closed = scratch();
    let clocks = whole(closed.path());
    let bits = bits_of(&closed.path().join(DATABASE));
    let many = length.of(300, 4000);
    let mut lost =
        flip("the database", closed.path(), DATABASE, many, &clocks, |random| random % bits);
    let (pages, bits) = index_pages(closed.path());
    if pages.is_empty() {
        println!("bits flipped in index pages: the log has no index");
    } else {
        let in_a_page = |random: u64| {
            let page = usize::try_from(random % pages.len() as u64).unwrap();
            pages[page] + (random >> 32) % bits
        };
        lost += flip("index pages", closed.path(), DATABASE, many / 2, &clocks, in_a_page);
    }
    let killed = scratch();
    killing::leave_behind(&program(), killed.path(), LEFT_BEHIND);
    let mut clocks = Clocks::default();
    clocks.pass(24 * 60);
    let bits = bits_of(&killed.path().join(WAL));
    lost +=
        flip("a write-ahead log left behind", killed.path(), WAL, many / 2, &clocks, |random| {
            random % bits
        });
    lost
}
