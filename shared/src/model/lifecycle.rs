//! From the first event to an open log, and what happens when the log cannot be opened.
//!
//! Boundary: decides what to open and when; nothing here deletes or overwrites anything.

use super::{
    Model, Stage,
    commit::Attempt,
    erase,
    event::{Event, FlagsEvent, Input, SettingsEvent, Start, StartReason},
    features::{self, recovery::Snapshots, work::WorkState},
    files,
    held::Held,
    jobs,
    locked::{self, Locked},
    notice::Notice,
    open_log::OpenLog,
    paging, recover,
    route::Route,
    snapshots,
    step::{Pending, Step},
    transfer,
};
use crate::{
    domain::{
        clock::Clock,
        moment::{Moment, Stamp},
    },
    effects::{
        Effect,
        order::{BackgroundJob, Order},
        store::{Closed, IfMissing, StoreFailure, StoreReply, StoreRequest, request::ask},
    },
};
use crux_core::Command;

/// How often the model tries an intent again because another process wrote in between. The store gives up first,
/// after some seconds; this only ends what would never end.
const MOST_ATTEMPTS: u16 = 10_000;

/// Why the log is not open.
#[derive(Debug)]
pub struct Closure {
    /// Why.
    pub closed: Closed,
    /// What the device knows of the questions: it asks them all the same.
    pub device: Locked,
}

/// Makes one step.
pub fn update(model: &mut Model, step: Step) -> Command<Effect, Step> {
    let then = made(model, step);
    files::hear(model);
    then
}

fn made(model: &mut Model, step: Step) -> Command<Effect, Step> {
    match step {
        Step::Shell(Input { moment, event: Event::Start(start) }) => begin(model, moment, start),
        Step::Moved(input) => {
            model.take_report(&input.event);
            reopen(model, Pending::new(input))
        }
        Step::Opened(reply, pending) => opened(model, reply, pending),
        Step::Written(reply, plan, pending) => with_open(model, pending, |open, pending| {
            open.written(&unless_overtaken(reply, pending), plan)
        }),
        Step::Retried(reply, pending) => retried(model, reply, pending),
        Step::Undone(reply, pending) => {
            let (now, os) = (now_or_epoch(model), model.os_to_rely_on());
            let randomness = model.randomness.clone();
            with_open(model, pending, |open, pending| {
                open.undone(&unless_overtaken(reply, pending), &now, (&os, &*randomness))
            })
        }
        Step::Found(reply, pending) => {
            let (now, os) = (now_or_epoch(model), model.os_to_rely_on());
            with_open(model, pending, |open, pending| {
                open.found(&unless_overtaken(reply, pending), pending.around, (&now, &os))
            })
        }
        Step::TakenOver(reply, pending) => recover::done(model, &reply, pending),
        Step::Erased(reply, pending) => erase::erased(model, &reply, pending),
        Step::Checked(reply, pending) => jobs::checked(model, &reply, pending),
        Step::Transferred(reply, pending) => {
            transfer::done(model, unless_overtaken(reply, &pending), pending)
        }
        Step::ForeignRead(reply, pending) => transfer::read(model, reply, pending),
        Step::ForeignBrought(reply, report, pending) => {
            let reply = unless_overtaken(reply, &pending);
            transfer::brought(model, (reply, report), pending)
        }
        Step::PutInOutbox(reply, what, pending) => {
            files::put_in_outbox(model, unless_overtaken(reply, &pending), what, pending)
        }
        Step::OutboxEmptied => Command::done(),
        Step::Snapshotted(reply, pending) => snapshots::done(model, &reply, pending),
        Step::SnapshotsFound(reply) => snapshots::found(model, reply),
        Step::Restored(reply, pending) => snapshots::restored(model, &reply, pending),
        Step::Paged(reply, pending) => paging::paged(model, reply, pending),
        Step::DueRead(reply, moment) => locked::read(model, reply, &moment),
        Step::DueWritten(orders) => locked::tell(orders),
        Step::Shell(Input { moment, event })
            if model.sight.is_second_tap(&event, &moment, model.reason) =>
        {
            Command::done()
        }
        Step::Shell(input) => {
            model.take_report(&input.event);
            from_shell(model, Pending::new(input))
        }
    }
}

/// Passes the store's answer to the log, if it is still open.
fn with_open(
    model: &mut Model,
    pending: Pending,
    answer: impl FnOnce(&mut OpenLog, &Pending) -> Attempt,
) -> Command<Effect, Step> {
    let Stage::Open(open) = &mut model.stage else { return Command::done() };
    let attempt = answer(open, &pending);
    settle(model, attempt, pending)
}

fn retried(model: &mut Model, reply: StoreReply, pending: Pending) -> Command<Effect, Step> {
    let Stage::Open(open) = &mut model.stage else { return Command::done() };
    let attempt = open.commit.retried(&unless_overtaken(reply, &pending));
    // Once the store has written everything, a notice that it failed is no longer true.
    let written = open.commit.unsaved.is_empty();
    model.notice.take_if(|notice| written && matches!(notice, Notice::Failed(_)));
    settle(model, attempt, pending)
}

/// A change that other processes overtook [`MOST_ATTEMPTS`] times counts as one that failed.
fn unless_overtaken(reply: StoreReply, pending: &Pending) -> StoreReply {
    match reply {
        StoreReply::Stale if pending.attempts >= MOST_ATTEMPTS => {
            StoreReply::Failed(StoreFailure::Busy)
        }
        reply => reply,
    }
}

pub(super) fn settle(
    model: &mut Model,
    attempt: Attempt,
    pending: Pending,
) -> Command<Effect, Step> {
    model.fill_lifeboat();
    match attempt {
        Attempt::Done { kept, notice, orders } => {
            model.note_sight(&pending.input, notice.as_ref());
            model.notice = notice.or(model.notice.take());
            model.os.carry_out(&orders);
            let confirm = kept.then(|| Command::notify_shell(Order::Confirm).into());
            let tell = [locked::tell(orders), paging::ask_for(model, pending)];
            Command::all(confirm.into_iter().chain(tell))
        }
        Attempt::Ask(request) => ask(request, |reply| Step::Undone(reply, pending)),
        Attempt::Find(query) => {
            ask(StoreRequest::Query(query), |reply| Step::Found(reply, pending))
        }
        Attempt::Write(plan) => ask(StoreRequest::Write(plan.transaction.clone()), |reply| {
            Step::Written(reply, plan, pending)
        }),
        Attempt::Retry(transaction) => {
            ask(StoreRequest::Write(transaction), |reply| Step::Retried(reply, pending))
        }
        Attempt::RetryAfterReload => {
            reopen(model, Pending { attempts: pending.attempts + 1, ..pending })
        }
        Attempt::RetryAround(instant) => {
            let (attempts, around) = (pending.attempts + 1, Some(instant));
            reopen(model, Pending { attempts, around, ..pending })
        }
        Attempt::Reload(notice) => {
            model.notice = Some(notice);
            reopen(model, look(pending.input.moment))
        }
        Attempt::Damaged(notice) => {
            model.notice = notice.or(model.notice.take());
            reopen(model, look(pending.input.moment))
        }
        Attempt::Proceed => handle(model, pending),
        Attempt::ProceedUnsaved(failure) => {
            // What became of the event itself comes first.
            if !matches!(model.notice, Some(Notice::Undone(_) | Notice::NotKept(_))) {
                model.notice = Some(Notice::Failed(failure));
            }
            handle(model, pending)
        }
    }
}

fn begin(model: &mut Model, moment: Moment, start: Start) -> Command<Effect, Step> {
    model.notice = None;
    model.locale = start.locale.clone();
    model.reason = start.reason;
    model.os_known = false;
    model.work = WorkState::default();
    model.snapshots = Snapshots::default();
    match Clock::default().read(&moment) {
        Ok(reading) => model.now = Some(reading.stamp),
        Err(refusal) => model.notice = Some(Notice::Refused(refusal)),
    }
    if !start.unlocked {
        model.put_aside();
        return locked::begin(model, moment);
    }
    // What an earlier log left in memory stays in the lifeboat until a log opens.
    if matches!(model.stage, Stage::Locked(_)) {
        model.stage = Stage::Opening;
    }
    let input = Input { moment, event: Event::Start(start) };
    reopen(model, Pending::new(input))
}

pub(super) fn reopen(model: &Model, pending: Pending) -> Command<Effect, Step> {
    let now = now_or_epoch(model);
    let around = pending.around.unwrap_or_else(|| now.instant());
    let (at, now) = (Stamp { instant_ms: around.0, ..now.clone() }, now.instant());
    let if_missing = match model.reason {
        StartReason::Inspect => IfMissing::Report,
        StartReason::Look => IfMissing::Look,
        StartReason::Ui | StartReason::Command | StartReason::Demonstration => IfMissing::Begin,
    };
    ask(StoreRequest::Open { at, now, if_missing }, |reply| Step::Opened(reply, pending))
}

fn opened(model: &mut Model, reply: StoreReply, pending: Pending) -> Command<Effect, Step> {
    let closed = match reply {
        StoreReply::Opened(opened) => {
            model.put_aside();
            let mut held = model.lifeboat.take();
            // A new start returns to the route that the log keeps, not to where this process happens to be.
            if matches!(pending.input.event, Event::Start(_)) {
                held.here = None;
            }
            let moment = &pending.input.moment;
            let check = opened.check;
            let open = OpenLog::new(*opened, held, model.reason, moment);
            let elsewhere = open.here.lies_at(&open.facts);
            model.stage = Stage::Open(Box::new(open));
            // The session whose page is open may lie outside the window around now.
            if let (Some(there), None) = (elsewhere, pending.around) {
                return reopen(model, Pending { around: Some(there), ..pending });
            }
            if let Some(order) = snapshots::opened(model) {
                return Command::notify_shell(order).into();
            }
            return match pending.input.event {
                // The start itself is done. The anchors are known now, so the model reads its moment
                // again. Reminders wait until the shell reports the OS: what is due may be on the
                // screen already.
                Event::Start(_) => {
                    read_again(model, moment);
                    model.note_sight(&pending.input, None);
                    model.work.unsound = check.unsound;
                    // A command ends before any chunk has its turn, and a demonstration's log is thrown away.
                    let first = begin_due(model, check.due);
                    let page = paging::ask_for(model, pending);
                    let first = first.map(|order| Command::notify_shell(order).into());
                    Command::all(first.into_iter().chain([page]))
                }
                Event::BeginEmptyLog => from_shell(model, look(pending.input.moment)),
                _ => from_shell(model, pending),
            };
        }
        StoreReply::Closed(closed) => closed,
        StoreReply::Failed(failure) => Closed::Unreadable(failure),
        _ => return Command::done(),
    };
    let unread = matches!(model.stage, Stage::Opening);
    let device = model.put_aside();
    let offers = snapshots::is_offered(&closed);
    model.stage = Stage::Recovery(Closure { closed, device });
    let then = match pending.input.event {
        Event::Start(_) if unread => locked::read_due(pending.input.moment),
        _ => locked::handle(model, &pending.input),
    };
    if offers { Command::all([snapshots::list(), then]) } else { then }
}

/// Begins the jobs that are due now.
fn begin_due(model: &mut Model, check: bool) -> Option<Order> {
    let now = now_or_epoch(model);
    let Stage::Open(open) = &model.stage else { return None };
    if model.reason != StartReason::Ui {
        return None;
    }
    let erase = features::bin::due(&open.facts, &open.standing.bin, now.instant());
    let check = check.then_some(BackgroundJob::Check);
    let snapshot = model.snapshots.is_due(open, now.utc_ms).then_some(BackgroundJob::Snapshot);
    if snapshot.is_some() {
        model.snapshots.begins(now.utc_ms);
    }
    model.work.begin_due(erase, [check, snapshot])
}

fn read_again(model: &mut Model, moment: &Moment) {
    if let Stage::Open(open) = &model.stage
        && let Ok(reading) = open.commit.anchors.read(moment)
    {
        model.now = Some(reading.stamp);
    }
}

pub(super) fn look(moment: Moment) -> Pending {
    Pending::new(Input { moment, event: Event::Look })
}

fn from_shell(model: &mut Model, pending: Pending) -> Command<Effect, Step> {
    if let Event::Work(event) = pending.input.event {
        return jobs::work(model, event, pending);
    }
    if pending.input.event == Event::Settings(SettingsEvent::OpenLanguages) {
        return Command::notify_shell(Order::OpenLanguages).into();
    }
    if let Event::Flags(FlagsEvent::Dial { number }) = &pending.input.event
        && features::flags::may_dial(number)
    {
        return Command::notify_shell(Order::Dial { number: number.clone() }).into();
    }
    if let Event::Recovery(event) = pending.input.event.clone() {
        return recover::decide(model, &event, pending);
    }
    if let Event::Bin(event) = &pending.input.event
        && let Some(what) = features::bin::erases(event)
    {
        return erase::begin(model, what, &pending);
    }
    match &mut model.stage {
        Stage::Open(open) => {
            let attempt = open.commit.before(pending.input.event.is_undo());
            let snapshot = snapshots::begin_due(model, &pending.input);
            let snapshot = snapshot.map(|order| Command::notify_shell(order).into());
            Command::all(snapshot.into_iter().chain([settle(model, attempt, pending)]))
        }
        Stage::Recovery(closure) => match (&closure.closed, &pending.input.event) {
            (Closed::Quarantined(_) | Closed::Gone, Event::BeginEmptyLog) => {
                ask(StoreRequest::BeginEmptyLog, |reply| Step::Opened(reply, pending))
            }
            // The person may have freed room, closed the other program or put the log back: only
            // opening the log again shows it.
            (
                Closed::DiskFull
                | Closed::Unreadable(_)
                | Closed::Gone
                | Closed::Foreign
                | Closed::NoLog,
                event,
            ) if !matches!(event, Event::ChangeLocale(_) | Event::Go(_)) => reopen(model, pending),
            _ => locked::handle(model, &pending.input),
        },
        Stage::Locked(_) => locked::handle(model, &pending.input),
        Stage::Opening => {
            model.notice = Some(Notice::NotOpen);
            Command::done()
        }
    }
}

/// Handles an event on an open log. The store has tried every unsaved change again before.
fn handle(model: &mut Model, pending: Pending) -> Command<Effect, Step> {
    if let Event::Transfer(event) = pending.input.event.clone() {
        return transfer::begin(model, &event, pending);
    }
    if let Event::Files(event) = pending.input.event.clone() {
        return files::update(model, event, pending);
    }
    let os = model.os_to_rely_on();
    let Stage::Open(open) = &mut model.stage else { return Command::done() };
    let Input { moment, event } = &pending.input;
    let attempt = match open.read(moment, event) {
        Ok(reading) => {
            model.now = Some(reading.stamp.clone());
            open.handle((event, pending.around), &reading, (&os, &*model.randomness))
        }
        // A look changes nothing and shows what is there, whatever the clock says.
        Err(_) if event.is_a_look() => Attempt::done(None),
        Err(refusal) => Attempt::done(Some(Notice::Refused(refusal))),
    };
    settle(model, attempt, pending)
}

pub(super) fn now_or_epoch(model: &Model) -> Stamp {
    model.now.clone().unwrap_or_else(|| Stamp::at_wall(0, 0))
}

impl Model {
    /// Notes what an event reports besides what it asks for: the OS and the locale. An action of the
    /// person's ends the last notice.
    fn take_report(&mut self, event: &Event) {
        match event {
            Event::Reminders(super::event::ReminderEvent::Woken(os)) => {
                self.os = if self.os_known { os.clone().after(&self.os) } else { os.clone() };
                self.os_known = true;
            }
            Event::ChangeLocale(locale) => self.locale = locale.clone(),
            _ => {}
        }
        if *event == Event::Go(Route::Files) {
            self.snapshots.known = false;
        }
        if !event.is_a_look() {
            self.notice = None;
            self.snapshots.asks = None;
        }
    }

    /// Notes what the person sees once an event is done.
    pub(super) fn note_sight(&mut self, Input { moment, event }: &Input, notice: Option<&Notice>) {
        if let (Stage::Open(open), Some(now)) = (&self.stage, &self.now) {
            self.sight.shows(open.shown_route(now), event, moment, notice);
        }
    }

    /// Closes the log in memory and puts what outlives it in the lifeboat. Returns what the device
    /// knows of the questions.
    fn put_aside(&mut self) -> Locked {
        match std::mem::replace(&mut self.stage, Stage::Opening) {
            Stage::Open(open) => {
                let device = Locked::of(open.rows.all());
                self.language.clone_from(&open.settings.preferences.language);
                self.lifeboat.put(Held::of(&open));
                device
            }
            Stage::Recovery(closure) => closure.device,
            Stage::Opening | Stage::Locked(_) => Locked::default(),
        }
    }

    /// Copies into the lifeboat what no log holds yet, so that it outlives a core that breaks down.
    fn fill_lifeboat(&self) {
        let Stage::Open(open) = &self.stage else { return };
        if open.commit.unsaved.is_empty() {
            self.lifeboat.clear();
        } else {
            self.lifeboat.put(Held::of(open));
        }
    }
}
