//! The plan of each fixture, as snapshots.
//!
//! Boundary: everything a plan says, in few lines.

use super::{FIXTURES, described::described, reading};
use crate::exchange::imports::read;

#[test]
fn every_fixture_s_plan_is_this_one() {
    for (name, bytes) in FIXTURES {
        let plan = read(bytes, &reading(None)).unwrap();
        insta::assert_snapshot!(*name, described(&plan));
    }
}
