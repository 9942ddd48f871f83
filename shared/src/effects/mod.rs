//! What the model may ask for: the store's protocol and the orders to a shell.
//!
//! Boundary: plain values and command builders; `store` and the shells carry them out.

pub mod effect;
pub mod order;
pub mod store;

pub use effect::Effect;
