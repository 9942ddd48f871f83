//! Reads the page of the history or of the bin that the screen wants, and page by page what a span of dates holds.
//!
//! Boundary: asks the store and hands its answer on; which page, and what its lines say, is the history's.

use super::{
    Model, Stage,
    lifecycle::{look, now_or_epoch, reopen},
    notice::Notice,
    route::Route,
    snapshots,
    step::{Pending, Step},
};
use crate::effects::{
    Effect,
    store::{Answer, Query, StoreReply, StoreRequest, request::ask},
};
use crux_core::Command;

/// Asks for the page that the screen wants and memory does not hold.
pub fn ask_for(model: &Model, pending: Pending) -> Command<Effect, Step> {
    let Stage::Open(open) = &model.stage else { return Command::done() };
    let now = now_or_epoch(model);
    let wanted = match open.shown_route(&now) {
        Route::History => open.here.past.pages.wanted().map(Query::History),
        Route::Files if !model.snapshots.known => return snapshots::list(),
        Route::Bin => open.here.bin.wanted().map(|before| Query::Bin { before }),
        Route::Summary => {
            let summary = &open.here.summary;
            summary.wanted(&now, open.facts.day_end()).map(Query::History)
        }
        _ => None,
    };
    wanted.map_or_else(Command::done, |query| {
        ask(StoreRequest::Query(query), |reply| Step::Paged(reply, pending))
    })
}

/// The store answered with a page. Where it could not, the list stays as it is.
pub fn paged(model: &mut Model, reply: StoreReply, pending: Pending) -> Command<Effect, Step> {
    let now = now_or_epoch(model);
    let Stage::Open(open) = &mut model.stage else { return Command::done() };
    match reply {
        StoreReply::Found(found) => {
            match found.answer {
                Answer::History(page) if open.shown_route(&now) == Route::Summary => {
                    let day_end = open.facts.day_end();
                    open.here.summary.take(&page, &now, day_end);
                }
                Answer::History(page) => open.here.past.pages.take(page, now.instant()),
                Answer::Bin(page) => open.here.bin.take(page),
                _ => return Command::done(),
            }
            // What was asked for while the list was outdated comes next.
            ask_for(model, pending)
        }
        StoreReply::Stale => reopen(model, look(pending.input.moment)),
        StoreReply::Failed(failure) => {
            model.notice = Some(Notice::NotKept(failure));
            Command::done()
        }
        _ => Command::done(),
    }
}
