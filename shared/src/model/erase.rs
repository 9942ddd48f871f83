//! Erases what lies in the bin: what is old enough, or what the person wants gone.
//!
//! Boundary: asks the store chunk by chunk and says what came of it; what may go, `features::bin` says.

use super::{
    Model, Stage,
    commit::Attempt,
    features::work::Erasing,
    lifecycle::{look, reopen, settle},
    notice::{Notice, Saved},
    paging,
    step::{Pending, Step},
};
use crate::effects::{
    Effect,
    order::{BackgroundJob, Order},
    store::{Erase, StoreFailure, StoreReply, StoreRequest, request::ask},
};
use crux_core::Command;

/// The person has said that they want it gone.
pub fn begin(model: &mut Model, what: Erase, pending: Pending) -> Command<Effect, Step> {
    if let Err(refusal) = model.work.begins_other_work() {
        return settle(model, Attempt::done(Some(Notice::Refused(refusal))), pending);
    }
    let Stage::Open(open) = &mut model.stage else { return Command::done() };
    open.here.bin.asks = None;
    let order = model.work.begin_erasing(Erasing { what, by_hand: true });
    model.note_sight(&pending.input, None);
    Command::notify_shell(order).into()
}

/// One chunk more.
pub fn go_on(model: &mut Model, pending: Pending) -> Command<Effect, Step> {
    let Some(erasing) = model.work.erasing else {
        model.work.end(BackgroundJob::Erase);
        return Command::done();
    };
    ask(StoreRequest::Erase(erasing.what), |reply| Step::Erased(reply, pending))
}

/// The store erased a chunk. Where it could not, what is left stays in the bin.
pub fn erased(model: &mut Model, reply: &StoreReply, pending: Pending) -> Command<Effect, Step> {
    let by_hand = model.work.erasing.is_some_and(|erasing| erasing.by_hand);
    match reply {
        StoreReply::Erased { more, undo, bin } => {
            if let Stage::Open(open) = &mut model.stage {
                open.standing.bin = *bin;
                open.here.bin.is_outdated();
                if open.commit.unsaved.is_empty() {
                    open.history.undo = *undo;
                }
            }
            let told = by_hand && !more;
            if told {
                model.notice = Some(Notice::Saved(Saved::Erased));
            }
            let orders = told.then_some(Order::Confirm).into_iter().chain(model.work.erased(*more));
            let orders = orders.map(|order| Command::notify_shell(order).into());
            let orders: Vec<_> = orders.collect();
            Command::all(orders.into_iter().chain([paging::ask_for(model, pending)]))
        }
        StoreReply::Stale => {
            let next = model.work.following();
            let next = next.map_or_else(Command::done, |order| Command::notify_shell(order).into());
            Command::all([reopen(model, look(pending.input.moment)), next])
        }
        StoreReply::Failed(failure) => {
            model.work.end(BackgroundJob::Erase);
            let notice = by_hand.then_some(Notice::NotKept(*failure));
            match failure {
                StoreFailure::Corrupt => settle(model, Attempt::Damaged(notice), pending),
                _ => settle(model, Attempt::done(notice), pending),
            }
        }
        _ => Command::done(),
    }
}
