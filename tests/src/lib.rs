//! What the tests share.
//!
//! Boundary: nothing yet; each test stands in its own file.
