//! Makes snapshots of the log, lists them, and puts one into the log's place.
//!
//! Boundary: asks the store and says what came of it; the steps are the store's, the job is `work`'s, which one is due
//! `features::recovery` says.

use super::{
    Model, Stage,
    commit::Attempt,
    event::{Event, Input, RecoveryEvent, Sure},
    features::work::ByHand,
    lifecycle::{look, now_or_epoch, reopen, settle},
    notice::Notice,
    paging,
    step::{Pending, Step},
};
use crate::{
    domain::refusal::Refusal,
    effects::{
        Effect,
        order::{BackgroundJob, Order},
        store::{Closed, StoreFailure, StoreReply, StoreRequest, request::ask},
    },
};
use crux_core::Command;

/// The person wants one made now.
pub fn make(model: &mut Model, pending: Pending) -> Command<Effect, Step> {
    if !matches!(model.stage, Stage::Open(_)) {
        return refuse(model, Notice::NotOpen, pending);
    }
    Command::notify_shell(model.work.begin_snapshot(ByHand::Yes)).into()
}

/// Begins one that has become due while the process was there, where nothing else is done just now.
pub fn begin_due(model: &mut Model, Input { moment, event }: &Input) -> Option<Order> {
    let now = moment.utc_ms;
    let looks = *event == Event::Look && model.makes_snapshots() && model.work.is_idle();
    let Stage::Open(open) = &model.stage else { return None };
    if !looks || !model.snapshots.is_due(open, now) {
        return None;
    }
    model.snapshots.begins(now);
    Some(model.work.begin_snapshot(ByHand::No))
}

/// One step more.
pub fn go_on(model: &Model, pending: Pending) -> Command<Effect, Step> {
    let at = now_or_epoch(model);
    ask(StoreRequest::Snapshot { at }, |reply| Step::Snapshotted(reply, pending))
}

/// The store did a step. One that nobody asked for fails in silence: it is tried again another day.
pub fn done(model: &mut Model, reply: &StoreReply, pending: Pending) -> Command<Effect, Step> {
    model.note_sight(&pending.input, None);
    if let StoreReply::Snapshotting(_) = reply {
        let next = model.work.following();
        return next.map_or_else(Command::done, |order| Command::notify_shell(order).into());
    }
    let by_hand = model.work.snapshot == ByHand::Yes;
    let next = model.work.snapshot_ended();
    let notice = match reply {
        StoreReply::Snapshotted(Some(made)) => {
            model.snapshots.known = false;
            if let Stage::Open(open) = &mut model.stage {
                open.standing.snapshot_ms = Some(made.utc_ms);
            }
            Some(Notice::SnapshotMade(made.clone()))
        }
        StoreReply::Snapshotted(None) => Some(Notice::Refused(Refusal::SnapshotElsewhere)),
        StoreReply::Failed(failure) => Some(Notice::NotKept(*failure)),
        _ => Some(Notice::NotKept(StoreFailure::Busy)),
    };
    let notice = notice.filter(|_| by_hand);
    let after = match reply {
        StoreReply::Failed(StoreFailure::Corrupt) => {
            settle(model, Attempt::Damaged(notice), pending)
        }
        // Another log, or another version's, stands in its place.
        StoreReply::Stale => {
            model.notice = notice.or(model.notice.take());
            reopen(model, look(pending.input.moment))
        }
        _ => {
            model.notice = notice.or(model.notice.take());
            paging::ask_for(model, pending)
        }
    };
    let next = next.map(|order| Command::notify_shell(order).into());
    Command::all(next.into_iter().chain([after]))
}

/// Looks for what the log can be restored from.
pub fn list() -> Command<Effect, Step> {
    ask(StoreRequest::Snapshots, Step::SnapshotsFound)
}

/// The store found them.
pub fn found(model: &mut Model, reply: StoreReply) -> Command<Effect, Step> {
    if let StoreReply::Snapshots(found) = reply {
        model.snapshots.found = found;
        model.snapshots.known = true;
    }
    Command::done()
}

/// Whether a log that is not open may be restored.
#[must_use]
pub const fn is_offered(closed: &Closed) -> bool {
    matches!(closed, Closed::Quarantined(_) | Closed::Gone | Closed::Newer { .. })
}

/// The person wants one in the log's place.
pub fn restore(
    model: &mut Model,
    (name, sure): (&str, Sure),
    pending: Pending,
) -> Command<Effect, Step> {
    let offered = match &model.stage {
        Stage::Open(_) => sure == Sure::Confirmed,
        Stage::Recovery(closure) => is_offered(&closure.closed),
        Stage::Locked(_) | Stage::Opening => false,
    };
    if !offered && matches!(model.stage, Stage::Open(_)) {
        let asks = RecoveryEvent::Restore { name: name.to_owned(), sure };
        model.snapshots.asks = Some(asks.confirmed());
        return refuse(model, Notice::Refused(Refusal::SureToRestore), pending);
    }
    if !offered {
        return refuse(model, Notice::NotOpen, pending);
    }
    let (name, at) = (name.to_owned(), now_or_epoch(model));
    ask(StoreRequest::Restore { name, at }, |reply| Step::Restored(reply, pending))
}

/// The store put it there, or could not. Either way the log is read again.
pub fn restored(model: &mut Model, reply: &StoreReply, pending: Pending) -> Command<Effect, Step> {
    model.snapshots.asks = None;
    model.notice = match reply {
        StoreReply::Restored(restored) => {
            model.work.end_all();
            model.snapshots.put_back = true;
            model.snapshots.known = false;
            Some(Notice::PutBack(restored.clone()))
        }
        StoreReply::Failed(StoreFailure::Corrupt | StoreFailure::System { .. }) => {
            Some(Notice::Refused(Refusal::NotRestored))
        }
        StoreReply::Failed(failure) => Some(Notice::NotKept(*failure)),
        _ => model.notice.take(),
    };
    reopen(model, look(pending.input.moment))
}

/// The log that was put there is open. What can be read of a damaged one comes first, before any reminder is
/// reconciled: what it knows to be answered is not asked again.
pub fn opened(model: &mut Model) -> Option<Order> {
    let put_back = std::mem::take(&mut model.snapshots.put_back);
    let Stage::Open(open) = &model.stage else { return None };
    let aside = put_back && open.standing.aside.is_some();
    aside.then(|| model.work.begin(BackgroundJob::TakeOver))
}

fn refuse(model: &mut Model, notice: Notice, pending: Pending) -> Command<Effect, Step> {
    settle(model, Attempt::done(Some(notice)), pending)
}
