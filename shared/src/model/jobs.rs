//! Chunks of jobs in the background.
//!
//! Boundary: asks the store for the next one and says how it went on; which chunk is next, `work` knows.

use super::{
    Model, Stage,
    commit::Attempt,
    erase,
    features::work::WorkEvent,
    lifecycle::{look, now_or_epoch, reopen, settle},
    recover, snapshots,
    step::{Pending, Step},
    transfer,
};
use crate::effects::{
    Effect,
    order::BackgroundJob,
    store::{StoreFailure, StoreReply, StoreRequest, request::ask},
};
use crux_core::Command;

/// A job's next chunk changes no fact: it writes no unsaved change again and reconciles no reminder.
pub fn work(model: &mut Model, event: WorkEvent, pending: Pending) -> Command<Effect, Step> {
    let (job, chunk) = match event {
        WorkEvent::Resume { job, chunk } => (job, chunk),
        WorkEvent::Cancel { job: BackgroundJob::BringIn } => return transfer::stop(model, pending),
        WorkEvent::Cancel { job } => {
            model.work.end(job);
            return Command::done();
        }
    };
    let Stage::Open(open) = &mut model.stage else { return Command::done() };
    if !model.work.expects(job, chunk) {
        return Command::done();
    }
    if let Ok(reading) = open.read(&pending.input.moment, &pending.input.event) {
        model.now = Some(reading.stamp);
    }
    match job {
        BackgroundJob::Check => {
            let at = now_or_epoch(model);
            ask(StoreRequest::Check { at }, |reply| Step::Checked(reply, pending))
        }
        BackgroundJob::TakeOver => recover::go_on(model, pending),
        BackgroundJob::Erase => erase::go_on(model, pending),
        BackgroundJob::Snapshot => snapshots::go_on(model, pending),
        BackgroundJob::BringIn => transfer::go_on(model, pending),
    }
}

/// The store checked a chunk. Where it could not, this process leaves the check at that: it is still due
/// at the next start.
pub fn checked(model: &mut Model, reply: &StoreReply, pending: Pending) -> Command<Effect, Step> {
    model.note_sight(&pending.input, None);
    if let StoreReply::Checked { more, unsound } = *reply {
        let next = model.work.checked(more, unsound);
        return next.map_or_else(Command::done, |order| Command::notify_shell(order).into());
    }
    model.work.end(BackgroundJob::Check);
    match reply {
        StoreReply::Failed(StoreFailure::Corrupt) => settle(model, Attempt::Damaged(None), pending),
        // Another log, or another version's, stands in its place.
        StoreReply::Stale => reopen(model, look(pending.input.moment)),
        _ => Command::done(),
    }
}
