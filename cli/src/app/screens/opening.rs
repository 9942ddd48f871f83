//! Before the log is open.
//!
//! Boundary: a title alone.

use super::super::flow::Flow;

pub fn screen(flow: &mut Flow, title: &str) {
    flow.quiet(title);
}
