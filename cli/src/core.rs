//! The core behind its boundary: events in, turns out, as bytes like any other shell.
//!
//! Boundary: the same `CoreFfi` that the phones hold.

use shared::{
    domain::moment::Moment,
    ffi::{CoreError, CoreFfi},
    model::event::{Event, Input},
    wire::{Turn, decode_turn, encode_input},
};
use std::path::Path;

/// A core over one folder.
pub struct Core(CoreFfi);

impl Core {
    /// Opens nothing before the first event.
    pub fn over(folder: &Path) -> Self {
        Self(CoreFfi::over(folder.to_owned(), folder.to_owned()))
    }

    /// Sends one event; everything it caused is durable when this returns.
    pub fn send(&self, moment: Moment, event: Event) -> Result<Turn, CoreError> {
        self.input(&Input { moment, event })
    }

    /// The same, where event and moment come together.
    pub fn input(&self, input: &Input) -> Result<Turn, CoreError> {
        let bytes = encode_input(input).map_err(|_| CoreError::Bridge)?;
        decode_turn(&self.0.update(bytes)?).map_err(|_| CoreError::Bridge)
    }
}
