//! What a chunk of the check and of the snapshot in the background costs.
//!
//! Boundary: the whole way from the event's bytes to the turn's, as a shell waits for it.

use crate::table::{millis, row, spread};
use shared::{
    effects::order::BackgroundJob,
    model::event::{Event, WorkEvent},
};
use std::time::Instant;
use tests::history::Years;

/// Ten years, three times a week, a week after the check before: with the indexes.
pub fn chunks() {
    let dir = tempfile::tempdir().unwrap();
    let years = Years::of(1560);
    let mut phone = years.phone(dir.path());
    phone.clocks.pass(8 * 24 * 60);
    let mut turn = phone.restart();
    let (mut checking, mut copying) = (Vec::new(), Vec::new());
    while let Some(next) = phone.next_chunk(&turn) {
        let began = Instant::now();
        turn = phone.send_input(&next);
        let checks =
            matches!(next.event, Event::Work(WorkEvent::Resume { job: BackgroundJob::Check, .. }));
        let times = if checks { &mut checking } else { &mut copying };
        times.push(began.elapsed());
    }
    for (what, times) in [("the check", checking), ("the snapshot", copying)] {
        let count = times.len();
        let (middle, most, highest) = spread(times);
        row(
            &format!("a chunk of {what}, {count} for ten years: typical, 90 %, highest"),
            &format!("{}, {}, {}", millis(middle), millis(most), millis(highest)),
        );
    }
}
