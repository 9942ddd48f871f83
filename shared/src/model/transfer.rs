//! Files out and in: asks the store, and says what came of it.
//!
//! Boundary: what is asked, `features::transfer` says; the bytes of Brace's own files never come by here, those of other
//! apps' are `foreign`'s.

mod foreign;

pub use foreign::{brought, read};

use super::{
    Model, Stage,
    commit::Attempt,
    event::{Event, Input, TransferEvent},
    features::transfer,
    lifecycle::{look, reopen, settle},
    notice::Notice,
    step::{Pending, Step},
};
use crate::{
    domain::transfer::FileProblem,
    effects::{
        Effect,
        order::Order,
        store::{StoreFailure, StoreReply, request::ask},
    },
};
use crux_core::Command;

/// A file is to be written or read.
pub fn begin(model: &mut Model, event: &TransferEvent, pending: Pending) -> Command<Effect, Step> {
    let Stage::Open(open) = &mut model.stage else { return Command::done() };
    let Input { moment, event: whole } = &pending.input;
    let reading = match open.read(moment, whole) {
        Ok(reading) => reading,
        Err(refusal) => {
            return settle(model, Attempt::done(Some(Notice::Refused(refusal))), pending);
        }
    };
    // What waits in memory would be missing in the file, and may belong to what comes in.
    let waits = open.commit.unsaved.stuck().or(open.commit.unsaved.constraint_violation());
    if let Some(failure) = waits {
        return settle(model, Attempt::done(Some(Notice::Failed(failure))), pending);
    }
    open.commit.anchors.dates(&reading);
    let anchors = open.commit.anchors.unwritten();
    model.now = Some(reading.stamp.clone());
    match transfer::request(event, &reading.stamp, (anchors, &*model.randomness)) {
        Ok(request) => ask(request, |reply| Step::Transferred(reply, pending)),
        Err(problem) => settle(model, Attempt::done(Some(Notice::FileRefused(problem))), pending),
    }
}

/// The store did it, or left it.
pub fn done(model: &mut Model, reply: StoreReply, pending: Pending) -> Command<Effect, Step> {
    let previewed = matches!(pending.input.event, Event::Transfer(TransferEvent::Preview { .. }));
    let notice = match reply {
        StoreReply::Exported(exported) => Notice::Exported(exported),
        StoreReply::Imported(imported) if previewed => Notice::Previewed(imported),
        StoreReply::Imported(imported) => {
            let changed = !imported.changes_nothing();
            model.notice = Some(Notice::Imported(imported));
            let confirm = changed.then(|| Command::notify_shell(Order::Confirm).into());
            // The window, the reminders and what undo takes back are as the log says now.
            let again = reopen(model, look(pending.input.moment));
            return Command::all(confirm.into_iter().chain([again]));
        }
        StoreReply::FileRefused(FileProblem::NotOurs) => return foreign::look_inside(pending),
        StoreReply::FileRefused(problem) => Notice::FileRefused(problem),
        StoreReply::Stale => return settle(model, Attempt::RetryAfterReload, pending),
        StoreReply::Failed(failure @ StoreFailure::Corrupt) => {
            return settle(model, Attempt::Damaged(Some(Notice::NotKept(failure))), pending);
        }
        StoreReply::Failed(failure) => Notice::NotKept(failure),
        _ => return Command::done(),
    };
    settle(model, Attempt::done(Some(notice)), pending)
}
