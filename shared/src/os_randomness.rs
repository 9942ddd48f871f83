//! The operating system's randomness, for ids.
//!
//! Boundary: the only place of the core that asks for any.

use crate::domain::id::Randomness;

/// Ten bytes from the operating system.
pub struct OsRandomness;

impl Randomness for OsRandomness {
    fn ten_bytes(&self) -> [u8; 10] {
        let mut bytes = [0; 10];
        // Without randomness two ids of one millisecond collide, and the store refuses the second:
        // an error the person sees, where a guess might pass unseen.
        let _ = getrandom::fill(&mut bytes);
        bytes
    }
}
