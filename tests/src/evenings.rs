//! An evening that several tests begin with.
//!
//! Boundary: what a person does; what follows from it is for the tests.

use crate::{
    events::{answer, begin, end, low, rate, set},
    phone::Phone,
};
use std::path::Path;

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
