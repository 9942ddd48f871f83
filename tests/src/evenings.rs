//! Evenings that several tests begin with.
//!
//! Boundary: what a person does; what follows from it is for the tests.

use crate::{
    act::Act,
    events::{answer, begin, end, form, low, rate, set},
    phone::Phone,
};
use shared::{model::event::Event, view::AppView};
use std::path::Path;
use tempfile::TempDir;

/// A phone with an empty log of someone who has seen what is asked about them.
pub fn lifter() -> (TempDir, Phone) {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(folder.path(), 3);
    phone.see_the_history();
    (folder, phone)
}

/// Sends an event five seconds later.
pub fn tell(phone: &mut Phone, event: Event) -> AppView {
    phone.clocks.pass_seconds(5);
    phone.tell(event)
}

/// Three deadlift sets of five from a baseline of 1, and this rating at the end and after two hours: 141 minutes.
pub fn deadlifts(phone: &mut Phone, load: &str, after: u8) {
    phone.clocks.pass_seconds(5);
    phone.keep(&begin(phone.now(), low(1)));
    for _ in 0..3 {
        phone.clocks.pass(5);
        phone.keep(&Act::LogSet { moment: phone.now(), form: form("deadlift", load, "5") });
    }
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(after)));
    phone.clocks.pass(125);
    phone.keep(&answer(phone.now(), after));
}

/// One set with a back of 1 before it; from then on it is `nrs`, at the two-hour question, too.
pub fn answered(folder: &Path, nrs: u8) -> Phone {
    let mut phone = Phone::started(folder, 5);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100 kg"));
    phone.clocks.pass(1);
    phone.keep(&rate(phone.now(), nrs));
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(nrs)));
    phone.clocks.pass(121);
    phone.keep(&answer(phone.now(), nrs));
    phone
}
