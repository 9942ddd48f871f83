//! The app's whole effect type.
//!
//! Boundary: never crosses to a shell; the orders in it do.

#![allow(missing_docs, reason = "crux's macro adds undocumented accessors")]

use super::{order::Order, store::StoreRequest};
use crux_core::macros::effect;

/// Everything the model can cause.
#[effect]
#[derive(Debug)]
pub enum Effect {
    /// A request that the store answers inside the core, durably.
    Store(StoreRequest),
    /// An order that the shell gets with the turn.
    Order(Order),
}
