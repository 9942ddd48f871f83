//! From the first event to an open log, and what happens when the log cannot be opened.
//!
//! Boundary: decides what to open and when; nothing here deletes or overwrites anything.

use super::{
    Model, Stage,
    active::{Active, unsaved::Unsaved},
    event::{Event, Start, StartReason},
    locked::{self, Locked},
    notice::Notice,
    step::{Step, Then},
};
use crate::{
    domain::{
        clock::Clock,
        moment::{Moment, Stamp},
        reminders::ReminderOrder,
    },
    effects::{
        Effect,
        order::Order,
        store::{
            Closed, IfMissing, Log, StoreFailure, StoreReply, StoreRequest, Transaction,
            request::ask,
        },
    },
};
use crux_core::Command;

/// How often an intent begins again because another process wrote in between.
const MOST_ATTEMPTS: u8 = 8;

/// Why the log is not open, and what was not saved when it closed.
#[derive(Debug)]
pub struct Closure {
    /// Why.
    pub closed: Closed,
    /// What outlives it.
    pub held: Held,
}

/// What outlives a log that is read again, or closes.
#[derive(Debug, Default)]
pub struct Held {
    /// Changes that could not be written: kept, and written to the next log that opens.
    unsaved: Unsaved,
    /// The log they were made on.
    known: Log,
    /// What is known of the questions: they are asked all the same.
    pub device: Locked,
}

impl Held {
    fn of(stage: Stage) -> Self {
        match stage {
            Stage::Active(active) => Self {
                unsaved: active.unsaved,
                known: active.log,
                device: Locked::of(&active.reminders),
            },
            Stage::Recovery(closure) => closure.held,
            Stage::Opening | Stage::Locked(_) => Self::default(),
        }
    }
}

/// Makes one step.
pub fn update(model: &mut Model, step: Step) -> Command<Effect, Step> {
    match step {
        Step::Shell(Event::Start(start)) => begin(model, start),
        Step::Moved(moment) => reopen(model, look(moment)),
        Step::Opened(reply, then) => opened(model, reply, then),
        Step::Written(reply, plan, then) => match &mut model.stage {
            Stage::Active(active) => {
                let outcome = active.written(&unless_overtaken(reply, &then), plan);
                settle(model, outcome, then)
            }
            _ => Command::done(),
        },
        Step::Retried(reply, then) => match &mut model.stage {
            Stage::Active(active) => {
                let outcome = active.retried(&unless_overtaken(reply, &then));
                // All is written by now: that it was not is no longer true.
                let written = active.unsaved.is_empty();
                model.notice.take_if(|notice| written && matches!(notice, Notice::Failed(_)));
                settle(model, outcome, then)
            }
            _ => Command::done(),
        },
        Step::Undone(reply, then) => {
            let (now, os) = (now_or_epoch(model), model.os_to_rely_on());
            match &mut model.stage {
                Stage::Active(active) => {
                    let outcome = active.undone(&unless_overtaken(reply, &then), &now, &os);
                    settle(model, outcome, then)
                }
                _ => Command::done(),
            }
        }
        Step::DueRead(reply, moment) => locked::read(model, reply, &moment),
        Step::DueWritten(orders) => locked::tell(orders),
        Step::Shell(event) => {
            if let Event::Woken { os, .. } = &event {
                model.os = if model.os_known { os.clone().after(&model.os) } else { os.clone() };
                model.os_known = true;
            }
            if let Event::ChangeLocale { locale, .. } = &event {
                model.locale = locale.clone();
            }
            // A look is no action of the person's: what they were told stays until they act.
            if !matches!(event, Event::Look { .. } | Event::Woken { .. }) {
                model.notice = None;
            }
            from_shell(model, Then { event, attempts: 0 })
        }
    }
}

/// Overtaken again and again, a change counts as one that failed.
fn unless_overtaken(reply: StoreReply, then: &Then) -> StoreReply {
    match reply {
        StoreReply::Stale if then.attempts >= MOST_ATTEMPTS => {
            StoreReply::Failed(StoreFailure::Busy)
        }
        reply => reply,
    }
}

/// What handling one step came to.
#[derive(Debug)]
pub enum Outcome {
    /// Done.
    Done {
        /// Something was kept durably: the shell may tick.
        kept: bool,
        /// What to say of it.
        notice: Option<Notice>,
        /// What to tell the OS.
        orders: Vec<ReminderOrder>,
    },
    /// Ask the store before going on.
    Ask(StoreRequest),
    /// Write this plan.
    Write(super::plan::Plan),
    /// Write the oldest unsaved change again.
    Retry(Transaction),
    /// Another process wrote: read the log again and begin anew.
    BeginAnew,
    /// What is in memory is not what will be written: read the log again, and say so.
    Reread(Notice),
    /// The log turned out to be damaged while in use, and what to say of it.
    Damaged(Option<Notice>),
    /// Go on with the event.
    GoOn,
    /// Go on with the event, though unsaved changes failed again.
    GoOnUnsaved(StoreFailure),
}

impl Outcome {
    /// Done, with nothing for the OS.
    #[must_use]
    pub const fn done(notice: Option<Notice>) -> Self {
        Self::Done { kept: false, notice, orders: Vec::new() }
    }
}

fn settle(model: &mut Model, outcome: Outcome, then: Then) -> Command<Effect, Step> {
    match outcome {
        Outcome::Done { kept, notice, orders } => {
            model.notice = notice.or(model.notice.take());
            model.os.carry_out(&orders);
            let confirm = kept.then(|| Command::notify_shell(Order::Confirm).into());
            Command::all(confirm.into_iter().chain([locked::tell(orders)]))
        }
        Outcome::Ask(request) => ask(request, |reply| Step::Undone(reply, then)),
        Outcome::Write(plan) => ask(StoreRequest::Write(plan.transaction.clone()), |reply| {
            Step::Written(reply, plan, then)
        }),
        Outcome::Retry(transaction) => {
            ask(StoreRequest::Write(transaction), |reply| Step::Retried(reply, then))
        }
        Outcome::BeginAnew => reopen(model, Then { attempts: then.attempts + 1, ..then }),
        Outcome::Reread(notice) => {
            model.notice = Some(notice);
            reopen(model, nothing_more(model))
        }
        Outcome::Damaged(notice) => {
            model.notice = notice.or(model.notice.take());
            reopen(model, nothing_more(model))
        }
        Outcome::GoOn => handle(model, then),
        Outcome::GoOnUnsaved(failure) => {
            // What became of the event itself is said first.
            if !matches!(model.notice, Some(Notice::Undone(_) | Notice::NotKept(_))) {
                model.notice = Some(Notice::Failed(failure));
            }
            handle(model, then)
        }
    }
}

fn begin(model: &mut Model, start: Start) -> Command<Effect, Step> {
    model.notice = None;
    model.locale = start.locale.clone();
    model.reason = start.reason;
    model.os_known = false;
    match Clock::default().read(&start.moment) {
        Ok(reading) => model.now = Some(reading.stamp),
        Err(refusal) => model.notice = Some(Notice::Refused(refusal)),
    }
    if !start.unlocked {
        return locked::begin(model, start.moment);
    }
    // What an earlier log left in memory stays there until one opens.
    if matches!(model.stage, Stage::Locked(_)) {
        model.stage = Stage::Opening;
    }
    reopen(model, Then { event: Event::Start(start), attempts: 0 })
}

fn reopen(model: &Model, then: Then) -> Command<Effect, Step> {
    let if_missing = match model.reason {
        StartReason::Inspect => IfMissing::Report,
        StartReason::Ui | StartReason::Command | StartReason::Demonstration => IfMissing::Begin,
    };
    ask(StoreRequest::Open { at: now_or_epoch(model), if_missing }, |reply| {
        Step::Opened(reply, then)
    })
}

fn opened(model: &mut Model, reply: StoreReply, then: Then) -> Command<Effect, Step> {
    let closed = match reply {
        StoreReply::Opened(opened) => {
            let held = Held::of(std::mem::replace(&mut model.stage, Stage::Opening));
            let unsaved = held.unsaved.onto(&opened.log, &held.known);
            let active = Active::new(*opened, unsaved, model.reason, then.event.moment());
            model.stage = Stage::Active(Box::new(active));
            return match then.event {
                // The start itself is done. Its moment is read again now that the anchors are known;
                // reminders wait for the OS to be reported: what is due may be on the screen already.
                Event::Start(start) => {
                    read_again(model, &start.moment);
                    Command::done()
                }
                Event::BeginEmptyLog { moment } => from_shell(model, look(moment)),
                _ => from_shell(model, then),
            };
        }
        StoreReply::Closed(closed) => closed,
        StoreReply::Failed(failure) => Closed::Unreadable(failure),
        _ => return Command::done(),
    };
    let unread = matches!(model.stage, Stage::Opening);
    let held = Held::of(std::mem::replace(&mut model.stage, Stage::Opening));
    model.stage = Stage::Recovery(Closure { closed, held });
    match then.event {
        Event::Start(start) if unread => locked::read_due(start.moment),
        event => locked::handle(model, &event),
    }
}

fn read_again(model: &mut Model, moment: &Moment) {
    if let Stage::Active(active) = &model.stage
        && let Ok(reading) = active.clock.read(moment)
    {
        model.now = Some(reading.stamp);
    }
}

fn look(moment: Moment) -> Then {
    Then { event: Event::Look { moment }, attempts: 0 }
}

fn from_shell(model: &mut Model, then: Then) -> Command<Effect, Step> {
    match &mut model.stage {
        Stage::Active(active) => {
            let outcome = active.before(&then.event);
            settle(model, outcome, then)
        }
        Stage::Recovery(closure) => match (&closure.closed, &then.event) {
            (Closed::Quarantined(_) | Closed::Gone, Event::BeginEmptyLog { .. }) => {
                ask(StoreRequest::BeginEmptyLog, |reply| Step::Opened(reply, then))
            }
            // Room may have been freed, the other program closed, the log put back: looking again is
            // how one finds out.
            (
                Closed::DiskFull
                | Closed::Unreadable(_)
                | Closed::Gone
                | Closed::Foreign
                | Closed::NoLog,
                event,
            ) if !matches!(event, Event::ChangeLocale { .. } | Event::Go { .. }) => {
                reopen(model, then)
            }
            _ => locked::handle(model, &then.event),
        },
        Stage::Locked(_) => locked::handle(model, &then.event),
        Stage::Opening => {
            model.notice = Some(Notice::NotOpen);
            Command::done()
        }
    }
}

/// Handles an event on an open log, every unsaved change having been tried again.
fn handle(model: &mut Model, then: Then) -> Command<Effect, Step> {
    let os = model.os_to_rely_on();
    let Stage::Active(active) = &mut model.stage else { return Command::done() };
    let outcome = match active.read(&then.event) {
        Ok(reading) => {
            model.now = Some(reading.stamp.clone());
            active.handle(&then.event, reading, (&os, &*model.randomness))
        }
        // A look changes nothing and shows what is there, whatever the clock says.
        Err(_) if matches!(then.event, Event::Look { .. } | Event::Woken { .. }) => {
            Outcome::done(None)
        }
        Err(refusal) => Outcome::done(Some(Notice::Refused(refusal))),
    };
    settle(model, outcome, then)
}

fn nothing_more(model: &Model) -> Then {
    let now = now_or_epoch(model);
    let (utc_ms, offset_min) = (now.utc_ms, now.offset_min);
    let (uptime_ms, boot) = now.uptime.map_or((0, None), |uptime| (uptime.ms, Some(uptime.boot)));
    look(Moment { utc_ms, offset_min, uptime_ms, boot })
}

fn now_or_epoch(model: &Model) -> Stamp {
    model.now.clone().unwrap_or_else(|| Stamp::at_wall(0, 0))
}
