//! Phones whose store fails on command, at the beginnings that tests share.
//!
//! Boundary: a real core and store behind a moody lane; what a test goes on with is its own.

use crate::{
    act::Act,
    events::{begin, low, set},
    lanes::{Mood, Switch, moody, put},
    phone::Phone,
};
use shared::{
    domain::{moment::Moment, reminders::OsState},
    effects::store::StoreFailure,
    view::notice::NoticeKind,
    wire::Turn,
};
use std::path::Path;

/// No room is left.
pub const FULL: Mood = Mood::Fails(StoreFailure::DiskFull);

/// A session with one set that found no room.
pub fn one_set_unwritten(dir: &Path) -> (Phone, Switch) {
    let (mut phone, switch) = moody(dir);
    phone.keep(&begin(phone.now(), low(1)));
    put(&switch, FULL);
    phone.clocks.pass(5);
    assert_eq!(said(&phone.send(&set(phone.now(), "100kg"))), Some(NoticeKind::Failed));
    (phone, switch)
}

/// A set was written, and the phone was told as it is.
pub fn lifted(dir: &Path) -> (Phone, Switch) {
    let (mut phone, switch) = moody(dir);
    phone.send(&woken(phone.now()));
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    (phone, switch)
}

/// What kind of notice a turn shows.
pub fn said(turn: &Turn) -> Option<NoticeKind> {
    turn.view.notice.as_ref().map(|notice| notice.kind)
}

/// Time has passed.
pub fn look(phone: &Phone) -> Turn {
    phone.send(&Act::Look { moment: phone.now() })
}

/// A phone that shows nothing and permits everything.
pub fn woken(moment: Moment) -> Act {
    Act::Woken { moment, os: OsState { shown: Some(Vec::new()), ..OsState::default() } }
}
