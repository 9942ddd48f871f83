//! The boundary: bytes of an `Input` in, bytes of a `Turn` out, durable when it returns.
//!
//! Boundary: encoding and panics; `engine` does the rest. A panic becomes an error, and the next event finds a
//! core rebuilt from the store.

pub use crate::store::{FileError, Taken, hand_out, let_go, take_in};

use crate::{
    domain::id::Randomness,
    effects::store::StoreLane,
    engine::{Engine, NewLane},
    os_randomness::OsRandomness,
    store::Store,
    wire::{decode_input, encode_turn},
};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};
use thiserror::Error;

/// Why an event did not come to a turn. Carries nothing a person entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, uniffi::Error)]
#[uniffi(flat_error)]
pub enum CoreError {
    /// The bytes are not an event of this version; nothing was done.
    #[error("read the event: use bindings generated from this version of the core")]
    Bridge,
    /// A fault in the core: it has started again from what is stored.
    #[error("handle the event: look at the last entry, then go on")]
    Fault,
}

/// The core as a shell holds it.
#[derive(uniffi::Object)]
pub struct CoreFfi {
    engine: Mutex<Engine>,
}

#[uniffi::export]
impl CoreFfi {
    /// A core over the app's private folder, and the one that is readable before the first unlock
    /// (where the platform has no such folder: the same). Nothing is opened before the first event.
    #[uniffi::constructor]
    #[must_use]
    pub fn new(private_dir: String, device_protected_dir: String) -> Self {
        Self::over(private_dir.into(), device_protected_dir.into())
    }

    /// Handles the bytes of an `Input` and returns those of a `Turn` once all it caused is durable.
    ///
    /// # Errors
    /// [`CoreError::Bridge`] for bytes that are no event, [`CoreError::Fault`] after a panic.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a borrowed slice becomes a direct buffer in Kotlin"
    )]
    pub fn update(&self, input: Vec<u8>) -> Result<Vec<u8>, CoreError> {
        let input = decode_input(&input).map_err(|_| CoreError::Bridge)?;
        let mut engine = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        let moment = input.moment.clone();
        let turn = catch_unwind(AssertUnwindSafe(|| engine.handle(input)));
        let Ok(turn) = turn else {
            engine.rebuild(&moment);
            return Err(CoreError::Fault);
        };
        encode_turn(&turn).map_err(|_| CoreError::Fault)
    }
}

impl CoreFfi {
    /// As [`CoreFfi::new`], for shells in Rust: a folder's name need not be text.
    #[must_use]
    pub fn over(private: PathBuf, device_protected: PathBuf) -> Self {
        let new_lane = move || {
            Box::new(Store::new(private.clone(), device_protected.clone())) as Box<dyn StoreLane>
        };
        Self::with(Box::new(new_lane), Arc::new(OsRandomness))
    }

    /// A core over any store and randomness, as tests want it.
    #[must_use]
    pub fn with(new_lane: NewLane, randomness: Arc<dyn Randomness>) -> Self {
        Self { engine: Mutex::new(Engine::new(new_lane, randomness)) }
    }
}
