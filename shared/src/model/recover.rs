//! What a person decides about a log that lies aside: to take over what can be read of it, or to leave it.
//!
//! Boundary: asks the store and says what came of it; the chunks are the store's, the job is `work`'s.

use super::{
    Model, Stage,
    commit::Attempt,
    event::RecoveryEvent,
    lifecycle::{look, reopen, settle},
    notice::Notice,
    snapshots,
    step::{Pending, Step},
};
use crate::{
    domain::refusal::Refusal,
    effects::{
        Effect,
        order::BackgroundJob,
        store::{StoreReply, StoreRequest, request::ask},
    },
};
use crux_core::Command;

/// A person decides about what lies aside.
pub fn decide(model: &mut Model, event: &RecoveryEvent, pending: Pending) -> Command<Effect, Step> {
    let folder = match event {
        RecoveryEvent::MakeSnapshot => return snapshots::make(model, pending),
        RecoveryEvent::ListSnapshots => {
            model.snapshots.listed = true;
            return snapshots::list();
        }
        RecoveryEvent::Restore { name, sure } => {
            return snapshots::restore(model, (name, *sure), pending);
        }
        RecoveryEvent::TakeOver { folder } | RecoveryEvent::Leave { folder } => folder,
    };
    let Stage::Open(open) = &model.stage else { return Command::done() };
    if open.standing.lies_in(folder).is_none() {
        let refused = Notice::Refused(Refusal::NothingAside);
        return settle(model, Attempt::done(Some(refused)), pending);
    }
    if let Err(refusal) = model.work.begins_other_work() {
        return settle(model, Attempt::done(Some(Notice::Refused(refusal))), pending);
    }
    match event {
        RecoveryEvent::Leave { .. } if model.work.taken_over.is_some() => {
            model.work.end(BackgroundJob::TakeOver);
            // What was taken over so far is in the log.
            reopen(model, look(pending.input.moment))
        }
        RecoveryEvent::Leave { .. } => {
            ask(StoreRequest::LeaveAside, |reply| Step::TakenOver(reply, pending))
        }
        _ => Command::notify_shell(model.work.begin(BackgroundJob::TakeOver)).into(),
    }
}

/// One chunk more.
pub fn go_on(model: &mut Model, pending: Pending) -> Command<Effect, Step> {
    let Stage::Open(open) = &model.stage else { return Command::done() };
    let Some(aside) = &open.standing.aside else {
        model.work.end(BackgroundJob::TakeOver);
        return Command::done();
    };
    let folder = aside.folder.clone();
    ask(StoreRequest::Salvage { folder }, |reply| Step::TakenOver(reply, pending))
}

/// The store did a chunk, or left what lies aside.
pub fn done(model: &mut Model, reply: &StoreReply, pending: Pending) -> Command<Effect, Step> {
    let parts = match reply {
        StoreReply::Salvaging(parts) => *parts,
        // The next chunk begins from the start, and adds nothing twice.
        StoreReply::Stale => 0,
        other => {
            model.work.end(BackgroundJob::TakeOver);
            model.notice = match other {
                StoreReply::Salvaged(salvaged) => Some(Notice::TakenOver(*salvaged)),
                StoreReply::Failed(failure) => Some(Notice::NotKept(*failure)),
                _ => model.notice.take(),
            };
            return reopen(model, look(pending.input.moment));
        }
    };
    let next = model.work.has_taken_over(parts);
    let next = next.map_or_else(Command::done, |order| Command::notify_shell(order).into());
    if *reply == StoreReply::Stale {
        return Command::all([reopen(model, look(pending.input.moment)), next]);
    }
    next
}
