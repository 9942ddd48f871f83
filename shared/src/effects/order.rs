//! What a shell is asked to do: plain data without an answer.
//!
//! Boundary: an outcome comes back as an ordinary event with a moment, never as a resolution.

use crux_core::capability::Operation;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// One order.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Order {
    /// Something was kept: a shell with haptics may tick.
    Confirm,
    /// Look again at this time, milliseconds UTC: a question falls due or closes then.
    LookAt {
        /// Milliseconds since 1970.
        utc_ms: i64,
    },
}

impl Operation for Order {
    type Output = ();
}
