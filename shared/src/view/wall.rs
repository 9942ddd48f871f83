//! Instants as the wall clock shows them.
//!
//! Boundary: an instant in, a stamp out; `words` writes it.

use crate::{
    domain::moment::{Instant, Stamp},
    model::open_log::OpenLog,
};

/// An instant on the clocks of `now`; a time to come has the offset that will hold then. A question that
/// has come due keeps the time that Brace announced, whatever the clock has done since.
#[must_use]
pub fn on_the_wall(log: &OpenLog, instant: Instant, now: &Stamp) -> Stamp {
    let at = log.zone.shown(now.moved_to(instant));
    let mut asked = log.rows.all().iter().map(|row| &row.due);
    match asked.find(|due| due.instant() == instant && instant <= now.instant()) {
        Some(due) => Stamp { offset_min: due.offset_min, ..at },
        None => at,
    }
}
