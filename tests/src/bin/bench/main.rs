//! The benchmark.
//!
//! Boundary: none yet.
fn main() {}
