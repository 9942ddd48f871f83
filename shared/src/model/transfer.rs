//! Files out and in: asks the store, and says what came of it.
//!
//! Boundary: what is asked, `features::transfer` says; how a file comes in piece by piece, `pieces` knows; the bytes of
//! Brace's own files never come by here, those of other apps' are `foreign`'s.

mod coming;
mod foreign;
mod pieces;

use coming::At;
pub use coming::Coming;
pub use foreign::read;
pub use pieces::{brought, go_on, stop, stopped};

use super::{
    Model, Stage,
    commit::Attempt,
    event::{Input, TransferEvent},
    features::transfer,
    lifecycle::{look, reopen, settle},
    notice::{ForeignDone, Notice},
    step::{Pending, Step},
};
use crate::{
    domain::refusal::Refusal,
    effects::{
        Effect,
        order::Order,
        store::{StoreFailure, StoreReply, StoreRequest, Way, request::ask},
    },
};
use crux_core::Command;

/// A file is to be written or read.
pub fn begin(model: &mut Model, event: &TransferEvent, pending: Pending) -> Command<Effect, Step> {
    let refused = |refusal: Refusal| settled(Attempt::done(Some(Notice::Refused(refusal))));
    let allowed = match event {
        TransferEvent::Export { .. } => model.work.begins_other_work(),
        TransferEvent::Preview { .. } | TransferEvent::BringIn { .. } => model.work.takes_a_file(),
    };
    let Stage::Open(open) = &mut model.stage else { return Command::done() };
    let Input { moment, event: whole } = &pending.input;
    let reading = match allowed.and_then(|()| open.read(moment, whole)) {
        Ok(reading) => reading,
        Err(refusal) => return refused(refusal)(model, pending),
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
        Ok(StoreRequest::Import(import)) => pieces::ask_for(model, *import, None, pending),
        Ok(request) => ask(request, |reply| Step::Exported(reply, pending)),
        Err(problem) => settle(model, Attempt::done(Some(Notice::FileRefused(problem))), pending),
    }
}

fn settled(attempt: Attempt) -> impl FnOnce(&mut Model, Pending) -> Command<Effect, Step> {
    |model, pending| settle(model, attempt, pending)
}

/// The store wrote the log to a file, or left it.
pub fn exported(model: &mut Model, reply: StoreReply, pending: Pending) -> Command<Effect, Step> {
    let attempt = match reply {
        StoreReply::Exported(exported) => Attempt::done(Some(Notice::Exported(exported))),
        StoreReply::FileRefused(problem) => Attempt::done(Some(Notice::FileRefused(problem))),
        StoreReply::Stale => Attempt::RetryAfterReload,
        StoreReply::Failed(failure @ StoreFailure::Corrupt) => {
            Attempt::Damaged(Some(Notice::NotKept(failure)))
        }
        StoreReply::Failed(failure) => Attempt::done(Some(Notice::NotKept(failure))),
        _ => return Command::done(),
    };
    settle(model, attempt, pending)
}

/// Says what came of a preview or of an import: every end of one passes here, and goes on with the job that waited.
pub fn told(model: &mut Model, notice: Notice, pending: Pending) -> Command<Effect, Step> {
    let stored = matches!(model.coming.take(), Some(Coming { at: At::Stored(_), .. }));
    // Pieces of it may have been read while it was on its way.
    let way = model.work.bringing.map(|bringing| bringing.way);
    let wrote = stored && way != Some(Way::LookedThrough);
    let next = model.work.brought();
    let did = match &notice {
        Notice::Imported(did) | Notice::Foreign(_, ForeignDone::Did(did)) => Some(did),
        _ => None,
    };
    let confirm = did.is_some_and(|did| !did.changes_nothing()).then_some(Order::Confirm);
    let orders = confirm.into_iter().chain(next).map(|order| Command::notify_shell(order).into());
    let orders: Vec<_> = orders.collect();
    let after = match notice {
        Notice::NotKept(StoreFailure::Corrupt) => {
            settle(model, Attempt::Damaged(Some(notice)), pending)
        }
        // The window, the reminders and what undo takes back are as the log says now.
        _ if wrote || did.is_some() => {
            model.notice = Some(notice);
            reopen(model, look(pending.input.moment))
        }
        _ => settle(model, Attempt::done(Some(notice)), pending),
    };
    Command::all(orders.into_iter().chain([after]))
}
