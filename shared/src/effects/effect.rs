//! The app's whole effect type.
//!
//! Boundary: never crosses to a shell; what does are the orders in it.

#![allow(missing_docs, reason = "crux's macro adds undocumented accessors")]

use super::{order::Order, store::StoreRequest};
use crux_core::macros::effect;

/// Everything the model can cause.
#[effect]
#[derive(Debug)]
pub enum Effect {
    /// Answered inside the core, durably.
    Store(StoreRequest),
    /// Handed to the shell with the turn.
    Order(Order),
}
