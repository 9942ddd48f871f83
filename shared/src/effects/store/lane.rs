//! Who answers the store's requests, as the edge of the core sees it.
//!
//! Boundary: a trait only, so that a test can put a lane that fails in the store's place.

use super::protocol::{StoreReply, StoreRequest};

/// Answers one request after the other.
pub trait StoreLane: Send {
    /// Carries a request out; what it wrote is durable when this returns.
    fn answer(&mut self, request: &StoreRequest) -> StoreReply;

    /// True where someone else wrote since this lane last read: time to open again.
    fn moved(&mut self) -> bool;
}
