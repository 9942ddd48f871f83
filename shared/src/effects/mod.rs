//! What the model may ask for: the store's protocol and the orders to a shell.
//!
//! Boundary: plain values and command builders; who carries them out is `store` and the shells.

pub mod effect;
pub mod order;
pub mod store;

pub use effect::Effect;
