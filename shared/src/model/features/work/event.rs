//! What a shell sends about a job in the background.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::effects::order::BackgroundJob;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about a job in the background.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum WorkEvent {
    /// Nothing else is to do: do this chunk, as `Order::Resume` named it.
    Resume {
        /// Which job.
        job: BackgroundJob,
        /// Which chunk.
        chunk: u32,
    },
    /// Stop the job where it is.
    Cancel {
        /// Which job.
        job: BackgroundJob,
    },
}
