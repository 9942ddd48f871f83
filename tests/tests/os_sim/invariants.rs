//! What must hold: after every entry point, and after every stretch of time.
//!
//! Boundary: reads phone, disk and books; the checks at the moment of showing are `ledger`'s.

use super::{
    oracle,
    os::Alarm,
    phone::{Checked, LATE, Phone},
    steps::Step,
    world::MINUTE,
};
use shared::{domain::reminders::ReminderKind, model::route::Route, view::Screen};
use tests::act::Act;

impl Phone {
    pub fn may_show(&self) -> bool {
        self.os.treatment.notifications && self.os.treatment.channel
    }

    fn locked(&self) -> bool {
        self.view.as_ref().is_none_or(|view| matches!(view.screen, Screen::Recovery(_)))
    }

    /// The app came to the end of an entry point: nothing is excused any more.
    pub fn settled(&mut self) -> Checked {
        if !self.disk.state().unsaved.is_empty() {
            return self.flagged();
        }
        if self.disk.state().restored {
            return Ok(());
        }
        // A locked device whose disk is full cannot even note that it rang.
        self.ledger.dirty = self.locked() && self.disk.state().full;
        self.ledger.excused = self.os.treatment.alarms_full;
        self.ledger.excused_ids.clear();
        self.ledger.bound = self.lateness();
        self.unseen = false;
        if !self.ledger.lost_track {
            self.covered()?;
        }
        if !self.locked() {
            self.flagged()?;
            if !self.android() {
                self.ledger.left_behind.clear();
            }
        }
        Ok(())
    }

    /// Posted or armed, whatever is open; and nothing else on the screen.
    pub fn covered(&self) -> Checked {
        let locked = self.locked();
        for (id, question) in self.ledger.open.iter().filter(|(_, question)| !question.put_off) {
            if locked && question.left {
                continue;
            }
            let shown = self.os.shown.iter().any(|note| note.id == *id && note.slot == *id);
            let mut own = self.os.alarms.iter().filter(|alarm| alarm.id == *id);
            let armed = own
                .any(|alarm| question.fits(alarm.at) || self.android() && alarm.at < question.due);
            // Until iOS shows it, what it holds is as good.
            let begun = self.world.t >= question.due;
            let late = if self.android() { 0 } else { LATE };
            let due = self.world.t >= question.due + late || question.posted;
            if due && self.may_show() && !shown {
                return Err(format!("due, and not shown: {id} {question:?} {:?}", self.os));
            }
            let full = self.os.treatment.alarms_full || self.locked() && self.os.is_full();
            let settled = begun && (shown || !self.may_show());
            if !due && !armed && !settled && !full {
                return Err(format!("to come, and not armed: {id} {question:?} {:?}", self.os));
            }
        }
        if self.locked() {
            return Ok(());
        }
        let open = |id: &String| self.ledger.open.get(id).is_some_and(|question| !question.put_off);
        if let Some(note) = self.os.shown.iter().find(|note| !open(&note.id)) {
            return Err(format!("on the screen, and not open: {note:?}"));
        }
        // On Android one that is left over wakes the app, which finds nothing to do.
        let fires = |at: i64| !self.android() || at > self.world.t;
        let left_behind = |id: &String| self.android() && self.ledger.left_behind.contains(id);
        let stray = |alarm: &&Alarm| !open(&alarm.id) && fires(alarm.at) && !left_behind(&alarm.id);
        if let Some(alarm) = self.os.alarms.iter().find(stray) {
            return Err(format!("armed, and not open: {alarm:?}"));
        }
        Ok(())
    }

    /// Every mode that delays or blocks is said.
    fn flagged(&self) -> Checked {
        let treatment = &self.os.treatment;
        let android = !treatment.channel || !treatment.exact || treatment.restricted;
        let risky = !treatment.notifications || self.android() && android;
        let said = self.view.as_ref().is_some_and(|view| view.reminder_risk.is_some());
        if risky == said { Ok(()) } else { Err(format!("risk {risky}, said {said}")) }
    }

    /// The screen about reminders lists each of them.
    pub fn listed(&mut self) -> Checked {
        let treatment = self.os.treatment;
        let android =
            [!treatment.channel, !treatment.channel, !treatment.exact, treatment.restricted];
        let expected = usize::from(!treatment.notifications)
            + android.iter().filter(|denied| **denied && self.android()).count();
        if !self.intend(|moment| Act::Go { moment, to: Route::Reminders })? {
            return Ok(());
        }
        let view = self.view.as_ref();
        if let Some(Screen::Reminders(health)) = view.map(|view| &view.screen) {
            let complete = health.risks.len() == expected
                && health.risks.iter().all(|risk| !risk.text.is_empty() && !risk.action.is_empty());
            if !complete {
                return Err(format!("{} of {expected} risks listed", health.risks.len()));
            }
        }
        Ok(())
    }

    /// What is due and was armed is shown by now.
    pub fn prompt(&self) -> Checked {
        let ledger = &self.ledger;
        if ledger.excused || ledger.lost_track || !self.may_show() {
            return Ok(());
        }
        let still = oracle::wishes(&self.world, &self.disk.state());
        for (id, question) in &ledger.open {
            let open = still.iter().any(|wish| wish.id == *id && wish.ask == question.ask);
            let rest = question.kind == ReminderKind::Rest || self.locked() && question.left;
            let late = self.world.t > question.due + ledger.bound;
            if !open || rest || question.put_off || ledger.excused_ids.contains(id) || !late {
                continue;
            }
            if !self.os.shown.iter().any(|note| note.id == *id) {
                let late = (self.world.t - question.due) / MINUTE;
                return Err(format!("not shown {late} min after it was due: {question:?}"));
            }
        }
        Ok(())
    }

    /// Reconciling twice is reconciling once.
    pub fn again(&mut self) -> Checked {
        let before = (self.os.clone(), self.ledger.sounds, self.ledger.shows);
        let picture = |phone: &Self| {
            let mut alarms = phone.os.alarms.clone();
            alarms.sort_by(|a, b| (&a.slot, a.exact).cmp(&(&b.slot, b.exact)));
            let mut shown = phone.os.shown.clone();
            shown.sort_by(|a, b| a.slot.cmp(&b.slot));
            (alarms, shown)
        };
        let first = picture(self);
        if !self.wake()? {
            return Ok(());
        }
        self.settled()?;
        let changed = picture(self) != first
            || self.ledger.sounds != before.1
            || self.ledger.shows != before.2;
        if changed {
            Err(format!("reconciled again: {first:?} became {:?}", picture(self)))
        } else {
            Ok(())
        }
    }
}

/// Steps that the book-keeping of a run counts.
pub fn counted(steps: &[Step]) -> std::collections::BTreeMap<String, usize> {
    let mut counts = std::collections::BTreeMap::new();
    for step in steps {
        *counts.entry(step.name()).or_default() += 1;
    }
    counts
}
