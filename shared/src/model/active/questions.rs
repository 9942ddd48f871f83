//! The questions a person is asked, as reminders: what is wanted, what became of each.
//!
//! Boundary: turns the rule's assessments into what `domain::reminders` compares; decides nothing
//! about the OS itself.

use super::Active;
use crate::{
    domain::{
        clock::Reading,
        id::{ReminderId, SessionId},
        moment::{Instant, Moment, Span, Stamp},
        pain_check::PainCheck,
        refusal::Refusal,
        reminders::{
            Decision, Delivery, OsState, Reminder, ReminderKind, ReminderSettings, ReminderState,
            Wanted, WantedNow, fires_at, reconcile,
            settings::{LONGEST_REST_SECONDS, SNOOZE},
            wanted::{answers_morning, next_morning},
        },
        rule_of_twos::{Assessment, Reason, constants::ASK_AFTER},
        session::Session,
    },
    effects::store::{Change, DueEntry},
    model::{
        event::Event,
        notice::{Notice, Saved},
        plan::Plan,
    },
};

impl Active {
    /// Compares what is wanted now with what is remembered and what the OS holds.
    #[must_use]
    pub fn reconcile(&self, now: &Stamp, os: &OsState) -> Decision {
        let mut decision = reconcile(&self.reminders, &self.wanted(now), now, os);
        for id in &self.brought_along {
            let row = self.reminders.iter().find(|row| row.id == *id);
            if decision.rows.iter().all(|changed| changed.id != *id) {
                decision.rows.extend(row.cloned());
            }
        }
        decision
    }

    /// Every reminder the facts ask for.
    fn wanted(&self, now: &Stamp) -> Vec<Wanted> {
        let instant = now.instant();
        let assessments = self.assessments(instant);
        let sessions = self.log.sessions.iter().zip(assessments.iter());
        let mut wanted: Vec<Wanted> = sessions
            .filter(|(session, _)| self.worked(session))
            .filter_map(|(session, assessment)| two_hours(session, assessment))
            .collect();
        let last = self.last_session().zip(assessments.last());
        if let Some((session, assessment)) = last {
            wanted.extend(self.morning(session, assessment, now));
            wanted.extend(self.rest(session, now));
        }
        wanted
    }

    fn morning(&self, session: &Session, assessment: &Assessment, now: &Stamp) -> Option<Wanted> {
        if !self.reminder_settings.next_morning || !self.worked(session) {
            return None;
        }
        let end = session.started.moved_to(assessment.end?);
        let due = next_morning(&end);
        let answered = self.log.checks.iter().map(PainCheck::stands_at);
        let answered = answered.into_iter().any(|at| answers_morning(at, due));
        let open = now.instant() <= due + ReminderKind::NextMorning.stays_open();
        let wish = Wanted {
            session: session.id,
            kind: ReminderKind::NextMorning,
            due,
            now: WantedNow::Open,
        };
        (!answered && open).then_some(wish)
    }

    fn rest(&self, session: &Session, now: &Stamp) -> Option<Wanted> {
        let seconds = i64::from(self.reminder_settings.rest_seconds);
        let open = self.open_session(now.instant()).is_some();
        let last_set = &self.sets_of(session).next_back()?.at;
        let due = last_set.instant() + Span(seconds * 1000);
        // Nobody rests across a reboot.
        let fresh =
            last_set.same_boot(now) && now.instant() <= due + ReminderKind::Rest.stays_open();
        let wish =
            Wanted { session: session.id, kind: ReminderKind::Rest, due, now: WantedNow::Open };
        (seconds > 0 && open && fresh).then_some(wish)
    }

    /// Remembers a row.
    pub(super) fn keep(&mut self, row: &Reminder) {
        self.brought_along.retain(|id| *id != row.id);
        self.reminders.retain(|other| other.id != row.id);
        self.reminders.push(row.clone());
    }

    /// Reads an event's moment. What the system showed was due, and was heard: a boot whose clock is not
    /// anchored yet begins no earlier, or an answer to what was shown would count as early.
    ///
    /// # Errors
    /// [`Refusal::ClockOutOfRange`] where a field is outside what any real clock shows.
    pub fn read(&mut self, event: &Event) -> Result<Reading, Refusal> {
        let waiting = self.reminders.iter_mut().filter(|row| row.state == ReminderState::Waiting);
        let mut shown: Vec<&mut Reminder> = waiting.filter(|row| tells_of(event, row)).collect();
        let due = shown.iter().map(|row| row.effective_due().instant()).max();
        if let Some(due) = due {
            self.clock.not_before(due);
        }
        let reading = self.clock.read(event.moment())?;
        shown.retain(|row| row.effective_due().instant() <= reading.stamp.instant());
        for row in shown.into_iter().filter(|row| !row.sounded()) {
            *row = row.clone().heard();
            self.brought_along.push(row.id);
        }
        Ok(reading)
    }

    /// Takes over what was shown, armed and put off while the log could not be read: on a locked
    /// device, or because it was closed.
    pub(super) fn bring_along(&mut self, entries: &[DueEntry], moment: &Moment) {
        let Ok(here) = self.clock.read(moment) else { return };
        for entry in entries {
            // The locked device had a clock of its own: its reading is what both share.
            let in_this_boot = |at: Option<&Stamp>| here.stamp.at_uptime(at?.uptime.as_ref()?);
            let armed = in_this_boot(entry.armed.as_ref());
            let posted = in_this_boot(entry.posted.as_ref());
            let dated = armed.is_some() || posted.is_some();
            // The same question, which the locked device may have handed over anew.
            let same = |row: &&mut Reminder| {
                row.id.hex() == entry.id
                    && row.effective_due().instant() == entry.due.instant()
                    && row.generation <= entry.generation
                    && row.is_live()
            };
            let Some(row) = self.reminders.iter_mut().find(same) else { continue };
            let before = row.clone();
            row.generation = entry.generation;
            row.armed = armed.or(row.armed.take());
            // A file that was behind the log when the power went takes nothing back.
            if row.state == ReminderState::Waiting || !entry.state.is_live() {
                row.state = entry.state;
            }
            if entry.sounded {
                *row = row.clone().heard();
            }
            if row.posted.is_none() {
                let on_its_own_clock = |at: &Stamp| at.moved_to(at.instant());
                row.posted = posted.or_else(|| entry.posted.as_ref().map(on_its_own_clock));
            }
            if *row != before {
                self.brought_along.push(row.id);
                // Where nothing is dated by this boot yet, what is known later may still move its begin.
                self.anchors_to_keep = here.new_anchor.iter().filter(|_| dated).cloned().collect();
            }
        }
        for anchor in &self.anchors_to_keep {
            self.clock.learn(anchor);
        }
    }

    /// The reminder a notification names, while it can still be acted on.
    pub(super) fn question_named(&self, id: &str) -> Result<&Reminder, Refusal> {
        let id = ReminderId::parse(id).ok_or(Refusal::UnknownQuestion)?;
        let row = self.reminders.iter().find(|row| row.id == id).ok_or(Refusal::UnknownQuestion)?;
        if row.state == ReminderState::Closed { Err(Refusal::QuestionClosed) } else { Ok(row) }
    }

    /// The two-hour question or the second check of a session, while it is shown.
    pub(super) fn question_shown(&self, session: SessionId) -> Option<&Reminder> {
        let kinds = [ReminderKind::TwoHours, ReminderKind::SecondCheck];
        self.reminders.iter().find(|row| {
            row.session == session
                && kinds.contains(&row.kind)
                && row.state == ReminderState::Posted
        })
    }

    pub(super) fn snooze(&self, id: &str, now: &Stamp) -> Result<Plan, Refusal> {
        let row = self.question_named(id)?;
        if row.kind == ReminderKind::Rest {
            // In a quarter of an hour nobody rests any more.
            return self.put_off(id, ReminderState::Dismissed);
        }
        let to = now.moved_within_boot(now.instant() + SNOOZE.value);
        // One that is still to come by then is not put off.
        // Since a reboot there is only a wall clock, and better than that the notification they saw.
        let waiting = row.state == ReminderState::Waiting && row.is_timed_in_boot_of(now);
        let puts_off = !waiting || fires_at(row, now).instant() < to.instant();
        let generation = row.generation.saturating_add(1);
        let state = ReminderState::Waiting;
        let snoozed = if puts_off {
            let snoozed_to = Some(to);
            let (armed, posted) = (None, None);
            Reminder { armed, state, generation, snoozed_to, posted, ..row.clone() }
        } else {
            Reminder { state, generation, ..row.clone() }
        };
        Ok(self.reminder_plan(snoozed, Saved::Snoozed))
    }

    pub(super) fn put_off(&self, id: &str, state: ReminderState) -> Result<Plan, Refusal> {
        let row = Reminder { state, ..self.question_named(id)?.clone() };
        Ok(self.reminder_plan(row, Saved::PutOff))
    }

    fn reminder_plan(&self, row: Reminder, saved: Saved) -> Plan {
        let plan = Plan::drafts(vec![Change::PutReminder(row)], self.route);
        Plan { saved: Some(Notice::Saved(saved)), ..plan }
    }

    pub(super) fn choose_reminders(&self, settings: ReminderSettings) -> Result<Plan, Refusal> {
        if settings.rest_seconds > LONGEST_REST_SECONDS {
            return Err(Refusal::RestTooLong);
        }
        let plan = Plan::drafts(vec![Change::PutReminderSettings(settings)], self.route);
        Ok(Plan { saved: Some(Notice::Saved(Saved::Settings)), ..plan })
    }

    /// How late the newest reminder that was shown came.
    #[must_use]
    pub fn last_lateness(&self) -> Option<Span> {
        let shown =
            self.reminders.iter().filter_map(|row| Some((row.posted.as_ref()?.instant(), row)));
        shown.max_by_key(|(posted, _)| *posted).and_then(|(_, row)| row.lateness())
    }
}

/// An event tells that a reminder was on the screen, though the app did not put it there.
fn tells_of(event: &Event, row: &Reminder) -> bool {
    match event {
        Event::AnswerQuestion { id, .. }
        | Event::Snooze { id, .. }
        | Event::SkipQuestion { id, .. }
        | Event::DismissQuestion { id, .. } => row.id.hex() == *id,
        Event::Woken { os, .. } => {
            let shown = os.shown_of(row.id).filter(|_| os.delivery == Delivery::System);
            shown.is_some_and(|shown| shown.generation == row.generation)
        }
        _ => false,
    }
}

/// The two-hour question or the second check: open where the rule asks, missed where it closed.
fn two_hours(session: &Session, assessment: &Assessment) -> Option<Wanted> {
    let after_end: Instant = assessment.end? + ASK_AFTER.value;
    let missed = || {
        let missed = assessment.reason == Some(Reason::NoAnswer);
        assessment.recall().filter(|_| missed).map(|(due, _)| (due, WantedNow::Missed))
    };
    let (due, now) = assessment.ask.map(|due| (due, WantedNow::Open)).or_else(missed)?;
    // Asked about a rise that began after the end: the second check.
    let kind = if due > after_end { ReminderKind::SecondCheck } else { ReminderKind::TwoHours };
    Some(Wanted { session: session.id, kind, due, now })
}
