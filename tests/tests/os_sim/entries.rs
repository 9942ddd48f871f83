//! What an event came to, entered into the books beside the core.
//!
//! Boundary: reads what the view says and what reached the disk; decides nothing.

use super::phone::{Checked, Phone};
use shared::view::{AppView, Screen, notice::NoticeKind};
use tests::act::Act;

impl Phone {
    /// What an event came to, into the books.
    pub fn enter(&mut self, event: &Act, view: &AppView, in_memory: bool) -> Checked {
        let closed = matches!(view.screen, Screen::Recovery(_) | Screen::Opening(_));
        let mut state = self.disk.state();
        if let Some(lost) = state.lost.take() {
            return Err(lost);
        }
        let kind = view.notice.as_ref().map(|notice| notice.kind);
        let speaks = !matches!(event, Act::Look { .. } | Act::Woken { .. } | Act::Undo { .. });
        if speaks && kind == Some(NoticeKind::Saved) && !state.unsaved.is_empty() {
            return Err(format!("said to be saved, and is not: {event:?}"));
        }
        // What a locked device finds out since it booted cannot be written.
        self.ledger.lost_track |= closed && state.full;
        // A start decides nothing before the phone is told as it is.
        // Nor does a locked device, and it knows nothing where the due-file is in no backup.
        let told_of_phone = matches!(event, Act::Woken { .. });
        let nothing_known = closed && (state.restored || !told_of_phone);
        if !nothing_known && !matches!(event, Act::Start { .. }) {
            // What an iPhone shows it tells right after an answer.
            let told = !self.android() || told_of_phone;
            if let Act::AnswerQuestion { id, .. }
            | Act::Snooze { id, .. }
            | Act::SkipQuestion { id, .. }
            | Act::DismissQuestion { id, .. } = event
            {
                self.ledger.seen(id, &self.world);
            }
            for note in self.os.shown.iter().filter(|_| told) {
                self.ledger.seen(&note.id, &self.world);
            }
            self.ledger.ran(&self.world, &state, closed);
            // Shown while its facts waited to be written.
            for note in self.os.shown.iter().filter(|_| state.unsaved.is_empty()) {
                self.ledger.seen(&note.id, &self.world);
            }
        }
        // Behind what could not be written it waits in memory.
        let queued = kind == Some(NoticeKind::Failed) && !state.unsaved.is_empty();
        let kept = kind == Some(NoticeKind::Saved) || in_memory || queued;
        // A locked device keeps that a question was put off in its due-file.
        let put_off = kept || closed && kind.is_none();
        match event {
            Act::Snooze { id, .. } if kept => {
                self.ledger.snoozed(id, &self.world);
            }
            Act::SkipQuestion { id, .. } | Act::DismissQuestion { id, .. } if put_off => {
                if closed {
                    self.ledger.put_off_locked(id, state.full);
                } else {
                    self.ledger.put_off(id, false);
                }
            }
            Act::Start { .. } => self.ledger.forget_what_was_not_kept(),
            _ => {}
        }
        Ok(())
    }
}
