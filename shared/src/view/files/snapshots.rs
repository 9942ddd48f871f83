//! What the log can be restored from, on the page of files.
//!
//! Boundary: rows; what is restored how, `model::snapshots` says. A demonstration's log is thrown away: it has none.

use super::said;
use crate::{
    domain::moment::Stamp,
    model::{
        Model,
        event::{Event, RecoveryEvent, StartReason},
        open_log::OpenLog,
    },
    view::{
        foreign::count,
        rows::{RowButton, RowControl, RowSection, RowView},
        snapshots::snapshot,
        words::Words,
    },
};

/// The most copies that are listed. Ours: Brace keeps fewer snapshots; logs that were kept add up.
const MOST: usize = 40;

pub(super) fn section(words: &Words, log: &OpenLog, model: &Model, now: &Stamp) -> RowSection {
    let title = words.files_snapshots();
    if model.reason == StartReason::Demonstration {
        let rows = vec![said(words.files_snapshots_demonstration())];
        return RowSection { title, note: String::new(), rows };
    }
    let make = RowControl::Tap(Event::Recovery(RecoveryEvent::MakeSnapshot));
    let make = RowView::new(words.files_snapshot_now(), String::new(), make)
        .with_detail(newest(words, log, now));
    let found = &model.snapshots.found;
    let listed = found.iter().take(MOST).map(|one| {
        let view = snapshot(words, one, now);
        let put_back = RowButton { label: words.files_put_back(), tap: view.tap };
        RowView::new(view.text, String::new(), RowControl::Buttons(vec![put_back]))
    });
    let more = found.len().saturating_sub(MOST);
    let more = (more > 0).then(|| said(words.foreign_more(count(more))));
    let rows = [make].into_iter().chain(listed).chain(more).collect();
    RowSection { title, note: words.files_snapshots_note(), rows }
}

/// When the newest snapshot was made, or that there is none.
#[must_use]
pub fn newest(words: &Words, log: &OpenLog, now: &Stamp) -> String {
    match log.standing.snapshot_ms {
        Some(ms) => {
            let at = Stamp::at_wall(ms, now.offset_min);
            words.files_newest_snapshot(words.full_time(&at, now))
        }
        None => words.snapshots_none(),
    }
}
