//! The open log: what it holds, what is being filled in, and where the person is.
//!
//! Boundary: plans changes and applies what was saved; the store is asked by `lifecycle`.

pub mod asking;
pub mod full_check;
pub mod intents;
pub mod prefill;
pub mod questions;
pub mod replies;
pub mod sessions;
pub mod unsaved;

use self::{full_check::Marks, sessions::Assessed, unsaved::Unsaved};
use super::{
    event::{Event, StartReason},
    lifecycle::Outcome,
    notice::Notice,
    plan::{Plan, draft},
    route::Route,
};
use crate::{
    domain::{
        clock::{BootAnchor, Clock, Reading},
        id::{Randomness, ReminderId},
        moment::{Moment, Stamp},
        reminders::{OsState, Reminder, ReminderSettings, ReminderState},
        set_form::SetForm,
    },
    effects::store::{Change, DraftKey, Log, Opened, StoreReply, Transaction, Undoable},
};

/// An open log.
#[derive(Debug)]
pub struct Active {
    /// The window of facts, unsaved changes included.
    pub log: Log,
    /// The anchors known.
    pub clock: Clock,
    /// What undo would take back.
    pub undo: Option<Undoable>,
    /// Where the person is, as kept; what is shown is the nearest that makes sense now.
    pub route: Route,
    /// The full check being filled in.
    marks: Marks,
    /// The set being filled in; absent while it is as prefilled.
    pub form: Option<SetForm>,
    /// What could not be written yet, oldest first.
    pub unsaved: Unsaved,
    /// What the rule last made of the log.
    assessed: Assessed,
    /// What is remembered of each question.
    pub reminders: Vec<Reminder>,
    /// What the person chose about reminders.
    pub reminder_settings: ReminderSettings,
    /// Rows that stand in memory as a locked device left them, and not yet so in the log.
    brought_along: Vec<ReminderId>,
    /// Where boots began, by which nothing is dated yet that was written.
    anchors_to_keep: Vec<BootAnchor>,
    /// A command line keeps no route: each of its commands shows the record, unless it asks for another.
    keeps_route: bool,
}

impl Active {
    /// What was just read from the store, with the changes still to be written on top.
    #[must_use]
    pub fn new(opened: Opened, unsaved: Unsaved, reason: StartReason, moment: &Moment) -> Self {
        let keeps_route = !reason.is_command();
        let shown = opened.reminders.iter().filter_map(Reminder::shown_in_a_boot).max();
        let newest = opened.log.newest_in_a_boot().max(shown);
        let mut active = Self {
            log: opened.log,
            clock: Clock::new(opened.anchors, newest),
            undo: opened.undo,
            route: if keeps_route { Route::Today } else { Route::Record },
            marks: Marks::default(),
            form: None,
            unsaved,
            assessed: Assessed::default(),
            reminders: opened.reminders,
            reminder_settings: opened.reminder_settings,
            brought_along: Vec::new(),
            anchors_to_keep: Vec::new(),
            keeps_route,
        };
        active.bring_along(&opened.due_file, moment);
        if keeps_route {
            for kept in opened.drafts {
                active.restore(kept.key, &kept.body);
            }
        }
        for transaction in active.unsaved.clone().all() {
            active.apply(transaction);
        }
        active
    }

    /// A draft that no longer reads (an older Brace wrote it) is as good as none.
    fn restore(&mut self, key: DraftKey, body: &str) {
        match key {
            DraftKey::Route => self.route = serde_json::from_str(body).unwrap_or_default(),
            DraftKey::Ratings => self.marks = full_check::read_marks(body),
            DraftKey::Set => self.form = serde_json::from_str(body).ok(),
        }
    }

    /// Handles a shell's event.
    pub fn handle(
        &mut self,
        event: &Event,
        reading: Reading,
        (os, randomness): (&OsState, &dyn Randomness),
    ) -> Outcome {
        let at = reading.stamp.clone();
        let now = at.instant();
        if let Some(anchor) = &reading.new_anchor {
            self.anchors_to_keep.retain(|other| other.boot != anchor.boot);
            self.anchors_to_keep.push(anchor.clone());
        }
        let planned = match event {
            Event::Undo { .. } => return self.undo(reading.stamp, os),
            // Kept by nobody, so that nothing of it has to be written.
            Event::Go { to, .. } if !self.keeps_route => {
                self.route = self.reachable(*to, now);
                Ok(None)
            }
            Event::Go { to, .. } => Ok(self.go(self.reachable(*to, now))),
            Event::MarkSite { site, nrs, .. } => self.mark(*site, *nrs, now),
            Event::EditSet { form, .. } => Ok(Some(self.edit(form))),
            Event::StepSet { step, .. } => self.step(*step).map(Some),
            Event::SkipRating { .. } => Ok(self.go(Route::Session)),
            Event::Snooze { id, .. } => self.snooze(id, &at).map(Some),
            Event::SkipQuestion { id, .. } => self.put_off(id, ReminderState::Skipped).map(Some),
            Event::DismissQuestion { id, .. } => {
                self.put_off(id, ReminderState::Dismissed).map(Some)
            }
            Event::ChooseReminders { settings, .. } => self.choose_reminders(*settings).map(Some),
            intent => intents::plan(self, intent, reading, randomness),
        };
        match planned {
            Ok(Some(plan)) => self.carry_out(plan, &at, os),
            Ok(None) => self.follow_up(None, &at, os),
            Err(refusal) => Outcome::done(Some(Notice::Refused(refusal))),
        }
    }

    fn go(&self, to: Route) -> Option<Plan> {
        (to != self.route).then(|| Plan::drafts(Vec::new(), to))
    }

    /// Applies a plan, finds the reminders that follow from it, and asks for all of it to be
    /// written in one transaction: a death in between loses neither.
    fn carry_out(&mut self, mut plan: Plan, now: &Stamp, os: &OsState) -> Outcome {
        if !self.keeps_route {
            plan.route = self.route;
        } else if plan.route != self.route {
            plan.transaction.changes.push(draft(DraftKey::Route, &plan.route));
        }
        self.apply(&plan.transaction);
        let decision = self.reconcile(now, os);
        for row in decision.rows {
            let change = Change::PutReminder(row);
            self.apply_change(&change);
            plan.transaction.changes.push(change);
        }
        plan.orders = decision.orders;
        self.keep_anchors(&mut plan.transaction);
        match self.unsaved.stuck() {
            Some(failure) => self.written(&StoreReply::Failed(failure), plan),
            None => Outcome::Write(plan),
        }
    }

    /// What is dated by a boot is written with where the boot began: a wall clock that is set
    /// afterwards must not move it.
    fn keep_anchors(&mut self, transaction: &mut Transaction) {
        let kept = |change: &Change| matches!(change, Change::AnchorBoot(_));
        if transaction.changes.iter().all(Change::is_draft) || transaction.changes.iter().any(kept)
        {
            return;
        }
        for anchor in std::mem::take(&mut self.anchors_to_keep) {
            self.clock.learn(&anchor);
            transaction.changes.insert(0, Change::AnchorBoot(anchor));
        }
    }

    /// What was taken back was dated, too: where its boot began is kept even if nothing else is.
    fn dating(&mut self, outcome: Outcome) -> Outcome {
        match outcome {
            Outcome::Done { notice, orders, .. } if !self.anchors_to_keep.is_empty() => {
                let anchors = std::mem::take(&mut self.anchors_to_keep);
                for anchor in &anchors {
                    self.clock.learn(anchor);
                }
                let changes = anchors.into_iter().map(Change::AnchorBoot).collect();
                Outcome::Write(Plan { saved: notice, orders, ..Plan::drafts(changes, self.route) })
            }
            outcome => outcome,
        }
    }

    /// What follows from time passing, or from the OS having changed: reminders alone.
    pub fn follow_up(&mut self, notice: Option<Notice>, now: &Stamp, os: &OsState) -> Outcome {
        let plan = Plan { saved: notice, ..Plan::drafts(Vec::new(), self.route) };
        match self.carry_out(plan, now, os) {
            Outcome::Write(plan) if plan.transaction.changes.is_empty() => {
                let orders = self.unsaved.let_through(plan.orders);
                Outcome::Done { kept: false, notice: plan.saved, orders }
            }
            outcome => outcome,
        }
    }

    fn apply(&mut self, transaction: &Transaction) {
        for change in &transaction.changes {
            self.apply_change(change);
        }
        if transaction.intention.is_some() {
            self.undo = transaction.intention;
        }
    }

    /// Where the facts change, so does what the rule makes of them.
    fn change_log(&mut self, change: &Change) {
        self.log.apply(change);
        if change.fact().is_some() {
            self.assessed = Assessed::default();
        }
    }

    fn apply_change(&mut self, change: &Change) {
        self.change_log(change);
        match change {
            Change::AnchorBoot(anchor) => {
                self.anchors_to_keep.retain(|other| other.boot != anchor.boot);
                self.clock.learn(anchor);
            }
            Change::PutReminder(row) => self.keep(row),
            Change::PutReminderSettings(settings) => self.reminder_settings = *settings,
            Change::PutDraft(kept) if self.keeps_route => self.restore(kept.key, &kept.body),
            Change::DropDraft(DraftKey::Ratings) => self.marks = Marks::default(),
            Change::DropDraft(DraftKey::Set) => self.form = None,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn what_is_no_fact_leaves_what_the_rule_made_of_them() {
        let moment = Moment { utc_ms: 0, offset_min: 0, uptime_ms: 0, boot: None };
        let mut active =
            Active::new(Opened::default(), Unsaved::default(), StartReason::Ui, &moment);
        let now = Stamp::at_wall(1_772_452_800_000, 60);
        let before = active.assessments(now.instant());
        active.apply_change(&draft(DraftKey::Route, &Route::Record));
        active.apply_change(&Change::PutReminderSettings(ReminderSettings::default()));
        assert!(Arc::ptr_eq(&before, &active.assessments(now.instant())));
        let session = crate::domain::id::SessionId::from_bytes([1; 16]);
        let session =
            crate::domain::session::Session { id: session, started: now.clone(), ended: None };
        active.apply_change(&Change::PutSession(session));
        assert_eq!(active.assessments(now.instant()).len(), 1);
    }
}
