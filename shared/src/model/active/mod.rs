//! The open log: what it holds, what is being filled in, and where the person is.
//!
//! Boundary: plans changes and applies what was saved; the store is asked by `lifecycle`.

pub mod full_check;
pub mod intents;
pub mod prefill;
pub mod sessions;

use super::{
    event::{Event, StartReason},
    lifecycle::Outcome,
    notice::Notice,
    plan::{Plan, draft},
    route::Route,
};
use crate::{
    domain::{
        clock::{Clock, Reading},
        id::Randomness,
        nrs::Nrs,
        refusal::Refusal,
        set_form::SetForm,
        site::Site,
    },
    effects::store::{
        Change, DraftKey, Intention, Log, Opened, StoreFailure, StoreReply, StoreRequest,
        Transaction,
    },
};

/// An open log.
#[derive(Debug)]
pub struct Active {
    /// The window of facts, unsaved changes included.
    pub log: Log,
    /// The anchors known.
    pub clock: Clock,
    /// What undo would take back.
    pub undo: Option<Intention>,
    /// Where the person is.
    pub route: Route,
    /// The full check being filled in.
    pub marks: Vec<(Site, Nrs)>,
    /// The set being filled in; absent while it is as prefilled.
    pub form: Option<SetForm>,
    /// What could not be written yet, oldest first.
    pub unsaved: Vec<Transaction>,
    /// A command line keeps no route: each of its commands shows the record.
    keeps_route: bool,
}

impl Active {
    /// What was just read from the store, with the changes still to be written on top.
    #[must_use]
    pub fn new(opened: Opened, unsaved: Vec<Transaction>, reason: StartReason) -> Self {
        let keeps_route = reason != StartReason::Command;
        let mut active = Self {
            log: opened.log,
            clock: Clock::new(opened.anchors),
            undo: opened.undo,
            route: if keeps_route { Route::Today } else { Route::Record },
            marks: Vec::new(),
            form: None,
            unsaved,
            keeps_route,
        };
        if keeps_route {
            for kept in opened.drafts {
                active.restore(kept.key, &kept.body);
            }
        }
        for transaction in active.unsaved.clone() {
            active.apply(&transaction);
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

    /// Before an event: what could not be written is tried again first.
    #[must_use]
    pub fn before(&self, event: &Event) -> Outcome {
        match (self.unsaved.first(), event) {
            (Some(_), Event::Undo { .. }) | (None, _) => Outcome::GoOn,
            (Some(oldest), _) => Outcome::Retry(oldest.clone()),
        }
    }

    /// Handles a shell's event.
    pub fn handle(
        &mut self,
        event: &Event,
        reading: Reading,
        randomness: &dyn Randomness,
    ) -> Outcome {
        let now = reading.stamp.instant();
        self.route = self.reachable(self.route, now);
        let planned = match event {
            Event::Undo { .. } => return self.undo(reading),
            Event::Go { to, .. } => Ok(self.go(self.reachable(*to, now))),
            Event::MarkSite { site, nrs, .. } => self.mark(*site, *nrs),
            Event::EditSet { form, .. } => Ok(Some(self.edit(form))),
            Event::StepSet { step, .. } => self.step(*step).map(Some),
            Event::SkipRating { .. } => Ok(self.go(Route::Session)),
            intent => intents::plan(self, intent, reading, randomness),
        };
        match planned {
            Ok(Some(plan)) => Outcome::Write(self.with_route(plan)),
            Ok(None) => Outcome::Done(None),
            Err(refusal) => Outcome::Done(Some(Notice::Refused(refusal))),
        }
    }

    fn go(&self, to: Route) -> Option<Plan> {
        (to != self.route).then(|| Plan::drafts(Vec::new(), to))
    }

    /// The route belongs to the plan's own transaction: a death in between loses neither.
    fn with_route(&self, mut plan: Plan) -> Plan {
        if self.keeps_route {
            if plan.route != self.route {
                plan.transaction.changes.push(draft(DraftKey::Route, &plan.route));
            }
        } else {
            plan.route = self.route;
        }
        plan
    }

    fn undo(&mut self, reading: Reading) -> Outcome {
        // What was never written is taken back by forgetting it and reading the log again.
        if let Some(intention) = self.unsaved.pop().and_then(|unwritten| unwritten.intention) {
            return Outcome::Reread(Notice::Undone(intention));
        }
        Outcome::Ask(StoreRequest::Undo { at: reading.stamp })
    }

    /// The store answered a plan's write.
    pub fn written(&mut self, reply: &StoreReply, plan: Plan) -> Outcome {
        let failure = match reply {
            StoreReply::Saved => None,
            StoreReply::Stale => return Outcome::BeginAnew,
            StoreReply::Failed(failure) => Some(*failure),
            _ => Some(StoreFailure::System { code: 0 }),
        };
        self.apply(&plan.transaction);
        self.route = plan.route;
        match failure {
            None => {
                plan.saved.map_or(Outcome::Done(None), |saved| Outcome::Kept(Notice::Saved(saved)))
            }
            // A draft or a route is not worth a warning, and is written with the next one.
            Some(_) if plan.transaction.intention.is_none() => Outcome::Done(None),
            Some(failure) => {
                self.unsaved.push(plan.transaction);
                Self::failed(failure)
            }
        }
    }

    /// The store answered the renewed write of the oldest unsaved change.
    pub fn retried(&mut self, reply: &StoreReply) -> Outcome {
        match reply {
            StoreReply::Saved => {
                self.unsaved.remove(0);
                self.unsaved.first().map_or(Outcome::GoOn, |next| Outcome::Retry(next.clone()))
            }
            StoreReply::Stale => Outcome::BeginAnew,
            StoreReply::Failed(failure) => Self::failed(*failure),
            _ => Outcome::GoOn,
        }
    }

    /// The store answered an undo.
    pub fn undone(&mut self, reply: &StoreReply) -> Outcome {
        match reply {
            StoreReply::Undone { intention, changes } => {
                for change in changes {
                    self.log.apply(change);
                }
                self.undo = None;
                Outcome::Kept(Notice::Undone(*intention))
            }
            StoreReply::Stale => Outcome::BeginAnew,
            StoreReply::Failed(failure) => Outcome::Done(Some(Notice::Failed(*failure))),
            _ => Outcome::Done(Some(Notice::Refused(Refusal::NothingToUndo))),
        }
    }

    fn failed(failure: StoreFailure) -> Outcome {
        if failure == StoreFailure::Corrupt {
            return Outcome::Damaged;
        }
        Outcome::Done(Some(Notice::Failed(failure)))
    }

    fn apply(&mut self, transaction: &Transaction) {
        for change in &transaction.changes {
            self.log.apply(change);
            match change {
                Change::AnchorBoot(anchor) => self.clock.learn(anchor),
                Change::PutDraft(kept) if self.keeps_route => self.restore(kept.key, &kept.body),
                Change::DropDraft(DraftKey::Ratings) => self.marks.clear(),
                Change::DropDraft(DraftKey::Set) => self.form = None,
                _ => {}
            }
        }
        if transaction.intention.is_some() {
            self.undo = transaction.intention;
        }
    }
}
