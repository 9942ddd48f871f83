//! The open log: its facts, the forms the person is filling in, and the screen they are on.
//!
//! Boundary: hands an event to its feature and applies the plan that the feature makes; `lifecycle` asks
//! the store.

use super::{
    commit::{Anchors, Attempt, Commit, Patience, Plan, draft, is_undone},
    corrected::Before,
    dispatch::planned,
    event::{Event, StartReason},
    features::{
        Context,
        correct::is_correction,
        flags::taken_back,
        history::{HistoryEvent, HistoryState},
        navigation::reachable,
        recovery::Standing,
        reminders::{RemindersState, shown, wanted},
        verdicts::VerdictsState,
    },
    held::Held,
    here::Here,
    log::{Facts, Rows, flags},
    needs::needed_first,
    notice::Notice,
    route::Route,
};
use crate::{
    domain::{
        clock::{Clock, Reading},
        id::{Randomness, UndoToken},
        moment::{Instant, Moment, Stamp},
        refusal::Refusal,
        reminders::{Decision, OsState, Reminder, Wanted, reconcile},
        settings::{Setting, Settings},
        zone::Zone,
    },
    effects::store::{
        Answer, Change, DraftKey, DueEntry, Intention, Opened, StoreFailure, StoreReply,
        StoreRequest,
    },
};

/// An open log.
#[derive(Debug)]
pub struct OpenLog {
    /// The window of facts, unsaved changes included.
    pub facts: Facts,
    /// What the log remembers of each question.
    pub rows: Rows,
    /// How the log itself stands.
    pub standing: Standing,
    /// Where the person is.
    pub here: Here,
    /// Reminders, besides their rows.
    pub reminders: RemindersState,
    /// What undo would take back.
    pub history: HistoryState,
    /// Verdicts that the person has yet to read.
    pub verdicts: VerdictsState,
    /// What memory holds and the log does not yet.
    pub commit: Commit,
    /// What the person chose besides reminders.
    pub settings: Settings,
    /// The wall clock's offset, as the newest moment gave it.
    pub zone: Zone,
    /// Where the person was before the plan that the store is writing.
    before_plan: Option<Here>,
}

impl OpenLog {
    /// Takes what the store has just read and applies the unsaved changes on top.
    #[must_use]
    pub fn new(opened: Opened, held: Held, reason: StartReason, moment: &Moment) -> Self {
        let standing = Standing::of(&opened);
        let unsaved = held.unsaved.onto(&opened, &held.known);
        let mut clock = Clock::new(opened.anchors, opened.log.newest_in_a_boot());
        for shown in opened.reminders.iter().filter_map(Reminder::shown_in_a_boot) {
            clock.happened(shown);
        }
        let anchors = Anchors::new(clock);
        let mut log = Self {
            facts: Facts::new(opened.log),
            rows: Rows::new(opened.reminders),
            standing,
            here: Here::begins(reason),
            reminders: RemindersState {
                settings: opened.reminder_settings,
                unpersisted: Vec::new(),
            },
            history: HistoryState { undo: opened.undo },
            verdicts: VerdictsState::default(),
            commit: Commit { unsaved, anchors },
            settings: Settings::default(),
            zone: Zone::of(moment),
            before_plan: None,
        };
        opened.settings.iter().for_each(|setting| log.settings.apply(setting));
        log.read_facts_as_chosen();
        log.take_over(&opened.due_file, moment);
        for kept in &opened.drafts {
            log.verdicts.apply(&Change::PutDraft(kept.clone()));
        }
        match held.here {
            // Another process wrote: that moves nobody in this one.
            Some(here) => {
                log.here = here;
                log.here.past.pages.are_outdated();
                log.here.bin.is_outdated();
            }
            None if log.here.navigation.is_kept() => {
                for kept in opened.drafts {
                    log.here.apply(&Change::PutDraft(kept));
                }
            }
            None => {}
        }
        for transaction in log.commit.unsaved.clone().all() {
            for change in &transaction.changes {
                log.apply(change);
            }
            log.history.apply(transaction);
        }
        log
    }

    fn take_over(&mut self, entries: &[DueEntry], moment: &Moment) {
        let Ok(reading) = self.commit.anchors.read(moment) else { return };
        if shown::take_over(&mut self.reminders, &mut self.rows, entries, &reading) {
            self.commit.anchors.fix(&reading);
        }
    }

    /// Reads an event's moment. A reminder that the event says the system has shown was due by then, and
    /// the system has made its sound.
    ///
    /// # Errors
    /// [`Refusal::ClockOutOfRange`] where a field is outside what any real clock shows.
    pub fn read(&mut self, moment: &Moment, event: &Event) -> Result<Reading, Refusal> {
        if let Some(due) = shown::latest_due(&self.rows, event) {
            self.commit.anchors.not_before(due);
        }
        let reading = self.commit.anchors.read(moment)?;
        self.zone = Zone::of(moment);
        shown::mark_alerted(&mut self.reminders, &mut self.rows, event, &reading.stamp);
        Ok(reading)
    }

    /// Handles a shell's event.
    pub fn handle(
        &mut self,
        (event, around): (&Event, Option<Instant>),
        reading: &Reading,
        (os, randomness): (&OsState, &dyn Randomness),
    ) -> Attempt {
        let needed = needed_first(event, (&self.facts, &self.here.bin), &reading.stamp, around);
        if let Some(attempt) = needed {
            return attempt;
        }
        self.commit.anchors.dates(reading);
        let read = reading.stamp.clone();
        let at = self.facts.window().behind_the_same_moment(read.clone());
        let facts = &self.facts;
        let rows = if event.names_a_question() {
            &self.rows.as_wanted(&self.wanted(&read))
        } else {
            &self.rows
        };
        let zone = self.zone;
        let done_last = self.history.undo.map(|done| done.intention);
        let settings = &self.settings;
        let pain_relief = self.here.check.relief.is_ticked(facts, at.instant());
        let context = Context {
            facts,
            rows,
            settings,
            typed: &self.here.typed,
            read: read.clone(),
            at,
            zone,
            pain_relief,
            done_last,
            randomness,
        };
        let planned = match event {
            Event::History(HistoryEvent::Undo { token }) => {
                return self.undo(token, read, (os, randomness));
            }
            // This process keeps no route, so there is nothing to write.
            Event::Go(to) if !self.here.navigation.is_kept() => {
                let opened = self.here.opened();
                self.here.navigation.route = reachable(facts, opened, *to, read.instant());
                Ok(Plan::drafts(Vec::new()))
            }
            Event::History(HistoryEvent::Older) => {
                self.here.past.pages.want_older();
                Ok(Plan::drafts(Vec::new()))
            }
            Event::History(HistoryEvent::Newer) => {
                self.here.past.pages.want_newer();
                Ok(Plan::drafts(Vec::new()))
            }
            _ => planned(self, &context, event),
        };
        if let Event::Bin(event) = event {
            self.here.bin.is_done(event);
        }
        match planned {
            Ok(plan) => self.carry_out(plan, &read, os),
            Err(refusal) => self.refuse(refusal, &read, os),
        }
    }

    /// A refused event changes nothing. Its reminders are reconciled all the same: another process may
    /// have changed the facts.
    fn refuse(&mut self, refusal: Refusal, now: &Stamp, os: &OsState) -> Attempt {
        let saved = Some(Notice::Refused(refusal));
        self.carry_out(Plan { saved, ..Plan::drafts(Vec::new()) }, now, os)
    }

    /// Applies a plan, finds the reminders that follow from it, and asks the store to write both in one
    /// transaction: where the process dies in between, neither is lost without the other.
    fn carry_out(&mut self, mut plan: Plan, now: &Stamp, os: &OsState) -> Attempt {
        let navigation = self.here.navigation;
        plan.route = plan.route.filter(|to| navigation.is_kept() && *to != navigation.route);
        if let Some(route) = plan.route {
            plan.transaction.changes.push(draft(DraftKey::Route, &route));
        }
        self.before_plan = Some(self.here.clone());
        let facts_change = plan.transaction.facts().next().is_some();
        let before = facts_change.then(|| Before::of(&self.facts, &self.settings, now));
        for change in &plan.transaction.changes {
            self.apply(change);
        }
        if !navigation.is_kept() {
            // What a command opens is its own: it leaves another process's forms alone.
            plan.transaction.changes.retain(|change| !Here::is_its_own(change));
        }
        self.history.apply(&plan.transaction);
        if let Some(before) = before {
            self.say_what_changed(&mut plan, &before, now);
        }
        let decision = self.reconcile(now, os);
        for row in decision.rows {
            let change = Change::PutReminder(row);
            self.apply(&change);
            plan.transaction.changes.push(change);
        }
        plan.orders = decision.orders;
        self.commit.anchors.accompany(&mut plan.transaction);
        if plan.transaction.changes.is_empty() {
            return self.nothing_to_write(plan);
        }
        match self.commit.unsaved.stuck() {
            Some(failure) => self.written(&StoreReply::Failed(failure), plan),
            None => Attempt::Write(plan),
        }
    }

    /// A correction says itself which verdicts and plans it changed. What anything else decides on the side is told
    /// until the person has read it.
    fn say_what_changed(&mut self, plan: &mut Plan, before: &Before, now: &Stamp) {
        let corrects = plan.transaction.intention.is_some_and(|it| is_correction(it.intention));
        let verdicts = &before.verdicts;
        if corrects {
            plan.saved = plan.saved.take().map(|saved| self.corrected(saved, before, now));
        } else if let Some(change) = self.verdicts.decided_by(verdicts, &self.facts, now.instant())
        {
            self.apply(&change);
            plan.transaction.changes.push(change);
        }
    }

    fn corrected(&self, notice: Notice, before: &Before, now: &Stamp) -> Notice {
        before.told_with(notice, (&self.facts, &self.settings), now)
    }

    fn nothing_to_write(&self, plan: Plan) -> Attempt {
        let orders = self.commit.unsaved.deliverable_orders(plan.orders);
        let kept = is_undone(plan.saved.as_ref());
        Attempt::Done { kept, notice: plan.saved, orders }
    }

    /// Every reminder that the facts ask for now.
    fn wanted(&self, now: &Stamp) -> Vec<Wanted> {
        let chosen = (&self.reminders.settings, &self.settings);
        wanted((&self.facts, &self.rows), chosen, now, self.zone)
    }

    /// Compares the reminders wanted now with the rows and with what the OS holds.
    fn reconcile(&self, now: &Stamp, os: &OsState) -> Decision {
        let mut decision = reconcile(self.rows.all(), &self.wanted(now), now, os);
        for row in &mut decision.rows {
            row.due = self.zone.shown(row.due.clone());
        }
        for id in &self.reminders.unpersisted {
            if decision.rows.iter().all(|changed| changed.id != *id) {
                decision.rows.extend(self.rows.get(*id).cloned());
            }
        }
        decision
    }

    fn undo(
        &mut self,
        token: &str,
        at: Stamp,
        (os, randomness): (&OsState, &dyn Randomness),
    ) -> Attempt {
        if self.history.undo.is_none() {
            return self.refuse(Refusal::NothingToUndo, &at, os);
        }
        let Some(token) = UndoToken::parse(token) else {
            return self.refuse(Refusal::UndoSuperseded, &at, os);
        };
        // To undo what the store never wrote, forget it and read the log again.
        let waits = self.commit.unsaved.holds(token);
        if let Some(intention) = waits.then(|| self.commit.unsaved.take_back()).flatten() {
            return Attempt::Reload(Notice::Undone(intention));
        }
        if let Some(failure) = self.commit.unsaved.stuck() {
            return self.undone(&StoreReply::Failed(failure), &at, (os, randomness));
        }
        let anchors = self.commit.anchors.unwritten();
        Attempt::Ask(StoreRequest::Undo { at, token, anchors })
    }

    /// The store answered a plan's write.
    pub fn written(&mut self, reply: &StoreReply, plan: Plan) -> Attempt {
        let kept = self.here.navigation.is_kept();
        let patience = if kept { Patience::Waits } else { Patience::TakenBack };
        if *reply == StoreReply::Stale
            && let Some(before) = self.before_plan.take()
        {
            self.here = before;
        }
        self.commit.written(reply, plan, patience)
    }

    /// The store answered an undo; its reminders follow, and what the history keeps of it.
    pub fn undone(
        &mut self,
        reply: &StoreReply,
        now: &Stamp,
        (os, randomness): (&OsState, &dyn Randomness),
    ) -> Attempt {
        match reply {
            // The rows of an import are more than memory holds: it reads what is there now.
            StoreReply::Undone { intention: Intention::Import, .. } => {
                self.commit.unsaved.set_overtaken(false);
                Attempt::Reload(Notice::Undone(Intention::Import))
            }
            StoreReply::Undone { intention, changes, next } => {
                let before = Before::of(&self.facts, &self.settings, now);
                let open = flags::open(&self.facts, now.instant());
                for change in changes {
                    self.remember(change);
                }
                self.history.undo = *next;
                self.commit.unsaved.set_overtaken(false);
                // The store wrote them together with what they date.
                self.commit.anchors.were_written();
                let mut undone = Notice::Undone(*intention);
                if is_correction(*intention) {
                    undone = self.corrected(undone, &before, now);
                }
                let saved = Some(undone);
                let kept = match intention {
                    Intention::AnswerFlags => taken_back(&open, &self.facts, now, randomness),
                    _ => Vec::new(),
                };
                self.carry_out(Plan { saved, ..Plan::drafts(kept) }, now, os)
            }
            StoreReply::Stale => Attempt::RetryAfterReload,
            StoreReply::Superseded => Attempt::Reload(Notice::Refused(Refusal::UndoSuperseded)),
            StoreReply::Failed(failure) => Self::not_done(*failure),
            _ => Attempt::done(Some(Notice::Refused(Refusal::NothingToUndo))),
        }
    }

    /// The store answered where a session lies that the window does not hold, though it lies `around` a time.
    /// More sessions may begin at one instant than a window holds: then reading again would not help.
    pub fn found(
        &mut self,
        reply: &StoreReply,
        around: Option<Instant>,
        (now, os): (&Stamp, &OsState),
    ) -> Attempt {
        match reply {
            StoreReply::Found(found) => {
                let there = match &found.answer {
                    Answer::Place(there) => *there,
                    Answer::Bin(page) => {
                        self.here.bin.take(page.clone());
                        return Attempt::Proceed;
                    }
                    Answer::Session(Some(whole)) => {
                        self.here.bin.found = Some(Box::new(whole.clone()));
                        return Attempt::Proceed;
                    }
                    _ => None,
                };
                match there.filter(|there| around != Some(*there)) {
                    Some(there) => Attempt::RetryAround(there),
                    None => self.refuse(Refusal::UnknownEntry, now, os),
                }
            }
            StoreReply::Failed(failure) => Self::not_done(*failure),
            _ => Attempt::RetryAfterReload,
        }
    }

    /// The store failed at what an event needed; memory has not changed.
    const fn not_done(failure: StoreFailure) -> Attempt {
        match failure {
            StoreFailure::Corrupt => Attempt::Damaged(Some(Notice::Failed(failure))),
            failure => Attempt::done(Some(Notice::NotKept(failure))),
        }
    }

    /// Applies a change that the store wrote, or will write, to all that memory holds.
    fn apply(&mut self, change: &Change) {
        self.commit.anchors.apply(change);
        self.remember(change);
    }

    /// The same without the boots' anchors: what the store took back is dated by those that it has.
    fn remember(&mut self, change: &Change) {
        self.facts.apply(change);
        self.reminders.apply(change);
        self.verdicts.apply(change);
        self.here.apply(change);
        match change {
            Change::PutReminder(row) => self.rows.put(row),
            Change::PutSetting(setting) => self.choose(setting),
            _ => {}
        }
    }

    /// Takes over a choice, with what the facts are read by.
    fn choose(&mut self, setting: &Setting) {
        self.settings.apply(setting);
        self.read_facts_as_chosen();
    }

    fn read_facts_as_chosen(&mut self) {
        self.facts.end_days_at(self.settings.day_end());
        self.facts.know(&self.settings.lifts);
    }

    /// The screen to show now: the route kept, or the nearest one that makes sense.
    #[must_use]
    pub fn shown_route(&self, now: &Stamp) -> Route {
        reachable(&self.facts, self.here.opened(), self.here.navigation.route, now.instant())
    }
}
