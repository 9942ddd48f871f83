//! A file comes in piece by piece: asks for the next one, and says what became of it.
//!
//! Boundary: pieces of the store's work; those of reading another app's file are `foreign`'s.

use super::{
    coming::{At, Coming},
    foreign, told,
};
use crate::{
    domain::transfer::{FileProblem, Imported},
    effects::{
        Effect,
        store::{
            Bringing, Import, StoreFailure, StoreReply, StoreRequest, Trial, Way, request::ask,
        },
    },
    exchange::imports::plan::ImportReport,
    model::{
        Model,
        commit::Attempt,
        lifecycle::{look, reopen, settle},
        notice::{ForeignDone, Notice},
        step::{Pending, Step},
    },
};
use crux_core::Command;

/// Asks the store to begin.
pub fn ask_for(
    model: &mut Model,
    import: Import,
    report: Option<Box<ImportReport>>,
    pending: Pending,
) -> Command<Effect, Step> {
    let request = StoreRequest::Import(Box::new(import.clone()));
    model.coming = Some(Coming { trial: import.trial, at: At::Asked(Box::new(import), report) });
    ask(request, |reply| Step::Brought(reply, pending))
}

/// One piece more.
pub fn go_on(model: &mut Model, pending: Pending) -> Command<Effect, Step> {
    let request = match model.coming.as_ref().map(|coming| &coming.at) {
        None => return told(model, Notice::BringInStopped, pending),
        Some(At::Read(_)) => return foreign::go_on(model, pending),
        Some(At::Asked(import, _)) => StoreRequest::Import(import.clone()),
        Some(At::Stored(_)) => StoreRequest::ImportOn,
    };
    ask(request, |reply| Step::Brought(reply, pending))
}

/// The person wants no more of it.
pub fn stop(model: &mut Model, pending: Pending) -> Command<Effect, Step> {
    match model.coming.as_ref().map(|coming| &coming.at) {
        _ if model.work.bringing.is_none() => Command::done(),
        Some(At::Stored(_)) => {
            ask(StoreRequest::StopImport, |reply| Step::BringInStopped(reply, pending))
        }
        _ => told(model, Notice::BringInStopped, pending),
    }
}

/// The store has begun to take it back, or has nothing to take back: the piece that is ordered goes on with it.
pub fn stopped(model: &mut Model, reply: StoreReply, pending: Pending) -> Command<Effect, Step> {
    if let StoreReply::Importing(bringing) = reply {
        model.note_sight(&pending.input, None);
        model.work.bringing = Some(bringing);
        return Command::done();
    }
    brought(model, reply, pending)
}

/// The store did a piece.
pub fn brought(model: &mut Model, reply: StoreReply, pending: Pending) -> Command<Effect, Step> {
    match reply {
        StoreReply::Importing(bringing) => further(model, bringing, &pending),
        StoreReply::Imported(imported) => {
            let notice = done(model.coming.take(), imported);
            told(model, notice, pending)
        }
        StoreReply::ImportStopped => told(model, Notice::BringInStopped, pending),
        StoreReply::FileRefused(FileProblem::NotOurs) if model.work.bringing.is_none() => {
            foreign::look_inside(model, pending)
        }
        StoreReply::FileRefused(problem) => told(model, Notice::FileRefused(problem), pending),
        StoreReply::Stale => overtaken(model, pending),
        StoreReply::Failed(failure) => told(model, Notice::NotKept(failure), pending),
        _ => told(model, Notice::NotKept(StoreFailure::Busy), pending),
    }
}

fn done(coming: Option<Coming>, imported: Box<Imported>) -> Notice {
    match coming {
        Some(Coming { trial, at: At::Asked(_, Some(report)) | At::Stored(Some(report)) }) => {
            let done = match trial {
                Trial::Preview => ForeignDone::Would(imported),
                Trial::Kept => ForeignDone::Did(imported),
            };
            Notice::Foreign(report, done)
        }
        Some(Coming { trial: Trial::Preview, .. }) => Notice::Previewed(imported),
        _ => Notice::Imported(imported),
    }
}

/// There is more to do.
fn further(model: &mut Model, bringing: Bringing, pending: &Pending) -> Command<Effect, Step> {
    if let Some(coming) = &mut model.coming
        && let At::Asked(_, report) = &mut coming.at
    {
        coming.at = At::Stored(report.take());
    }
    let read = matches!(&model.coming, Some(Coming { at: At::Stored(Some(_)), .. }));
    let parts = if read && bringing.way != Way::Back {
        foreign::and_read(bringing.parts)
    } else {
        bringing.parts
    };
    orders_next(model, Bringing { parts, ..bringing }, pending)
}

/// Orders the next piece, the first one too.
pub fn orders_next(
    model: &mut Model,
    bringing: Bringing,
    pending: &Pending,
) -> Command<Effect, Step> {
    model.note_sight(&pending.input, None);
    let next = if model.work.bringing.is_some() {
        model.work.has_brought(bringing)
    } else {
        Some(model.work.begin_bringing(bringing))
    };
    next.map_or_else(Command::done, |order| Command::notify_shell(order).into())
}

/// Another process wrote in between: the log is read again, and the same piece comes next.
fn overtaken(model: &mut Model, pending: Pending) -> Command<Effect, Step> {
    let Some(bringing) = model.work.bringing else {
        model.coming = None;
        return settle(model, Attempt::RetryAfterReload, pending);
    };
    let next = orders_next(model, bringing, &pending);
    Command::all([reopen(model, look(pending.input.moment)), next])
}
