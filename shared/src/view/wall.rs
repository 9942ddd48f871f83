//! Instants as the wall clock shows them.
//!
//! Boundary: an instant in, a stamp out; how that is written is `words`'.

use crate::{
    domain::moment::{Instant, Stamp},
    model::open_log::OpenLog,
};

/// An instant on the clocks of `now`: at a time to come with the offset that will hold then. A question
/// that has come due keeps the time at which it was announced, whatever the clock did since.
#[must_use]
pub fn on_the_wall(log: &OpenLog, instant: Instant, now: &Stamp) -> Stamp {
    let at = log.zone.shown(now.moved_to(instant));
    let mut asked = log.rows.all().iter().map(|row| &row.due);
    match asked.find(|due| due.instant() == instant && instant <= now.instant()) {
        Some(due) => Stamp { offset_min: due.offset_min, ..at },
        None => at,
    }
}
