//! Whole sessions as a phone lives them: baseline, sets with a rating after each, end, answer.
//!
//! Boundary: says what is done and when; who is called back does it, and measures.

use std::path::Path;
use tests::{
    act::Act,
    clocks::Clocks,
    events::{answer, begin, end, form, low, rate},
    history::Years,
    phone::Phone,
    waiting::woken,
};

/// Sessions in the log before the first one that counts.
pub const HISTORY: i64 = 32;
/// Sets of a session.
pub const SETS: usize = 15;
/// Minutes from one session's answer to the next session: the day after tomorrow.
const APART: i64 = 45 * 60;

/// What a person does in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// The session with its baseline.
    Begin,
    /// A set.
    Set,
    /// The rating after a set.
    Rating,
    /// The end with its full check.
    End,
    /// The answer two hours later.
    Answer,
}

impl Deed {
    /// Every deed with its name in the table.
    pub const ALL: [(Self, &str); 5] = [
        (Self::Begin, "a baseline"),
        (Self::Set, "a set"),
        (Self::Rating, "a rating"),
        (Self::End, "an end"),
        (Self::Answer, "an answer"),
    ];
}

/// Makes a log with some history, which a phone has opened and closed again.
pub fn history(folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    Years::of(HISTORY).write(folder);
    drop(phone(folder));
}

/// A phone with that log open.
pub fn phone(folder: &Path) -> Phone {
    phone_after(HISTORY, folder)
}

/// A phone with the log of so many sessions open, told what the system permits.
pub fn phone_after(sessions: i64, folder: &Path) -> Phone {
    let mut phone = Phone::new(folder, 1);
    phone.clocks = Clocks { utc_ms: Years::of(sessions).end().utc_ms, ..Clocks::default() };
    phone.start();
    phone.send(&woken(phone.now()));
    phone
}

/// Lives so many sessions; each deed is handed over and must be done before the call returns.
pub fn live(phone: &mut Phone, sessions: usize, mut each: impl FnMut(Deed, &Act, &Phone)) {
    for _ in 0..sessions {
        phone.clocks.pass(APART);
        each(Deed::Begin, &begin(phone.now(), low(1)), phone);
        for at in 0..SETS {
            phone.clocks.pass(3);
            let lifted = form("deadlift", if at < 3 { "80kg" } else { "102.5kg" }, "5");
            each(Deed::Set, &Act::LogSet { moment: phone.now(), form: lifted }, phone);
            phone.clocks.pass(1);
            each(Deed::Rating, &rate(phone.now(), 2), phone);
        }
        phone.clocks.pass(3);
        each(Deed::End, &end(phone.now(), low(2)), phone);
        phone.clocks.pass(122);
        each(Deed::Answer, &answer(phone.now(), 1), phone);
    }
}
