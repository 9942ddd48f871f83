//! Anything over the boundary: a phone with an open session is sent pieces of the data, each as the bytes of an event.
//!
//! Boundary: a panic ends the run, even one that the core would catch. Whatever was sent, the next look comes to a turn.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shared::{
    ffi::CoreError,
    model::event::{Event, Input},
    wire::encode_input,
};
use tests::{
    events::{begin, low, set},
    phone::Phone,
};

fuzz_target!(|data: &[u8]| {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(folder.path(), 1);
    phone.send(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.send(&set(phone.now(), "100kg"));
    let mut rest = data;
    while let Some((length, after)) = rest.split_first_chunk() {
        let (bytes, left) = after.split_at(usize::from(u16::from_le_bytes(*length)).min(after.len()));
        rest = left;
        assert_ne!(phone.update(bytes.to_vec()), Err(CoreError::Fault));
        phone.clocks.pass_seconds(5);
    }
    let look = Input { moment: phone.now(), event: Event::Look };
    phone.update(encode_input(&look).unwrap()).unwrap();
});
