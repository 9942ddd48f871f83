//! A file that Brace did not write: read whole, made a plan, and brought in.
//!
//! Boundary: asks the store for bytes and gives it facts; what the bytes mean, `model::foreign` says.

use crate::{
    domain::{moment::Instant, session::Phase, transfer::Imported},
    effects::{
        Effect,
        order::Order,
        store::{Incoming, StoreFailure, StoreReply, StoreRequest, Trial, request::ask},
    },
    exchange::imports::{
        error::MOST_BYTES,
        overlaps::Taken,
        plan::{ImportPlan, ImportReport},
    },
    model::{
        Model, Stage,
        commit::Attempt,
        event::{Event, TransferEvent},
        features::transfer,
        foreign::{ForeignAnswers, ForeignRefusal, plan},
        lifecycle::{look, reopen, settle},
        notice::{ForeignDone, Notice},
        open_log::OpenLog,
        step::{Pending, Step},
    },
};
use crux_core::Command;
use std::sync::Arc;

/// What the event asks about its file.
fn asked(pending: &Pending) -> Option<(&str, &ForeignAnswers, Trial)> {
    match &pending.input.event {
        Event::Transfer(TransferEvent::Preview { path, answers }) => {
            Some((path, answers, Trial::Preview))
        }
        Event::Transfer(TransferEvent::BringIn { path, answers }) => {
            Some((path, answers, Trial::Kept))
        }
        _ => None,
    }
}

/// Asks for the bytes of a file that is not Brace's.
pub fn look_inside(pending: Pending) -> Command<Effect, Step> {
    let Some((path, ..)) = asked(&pending) else { return Command::done() };
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let request = StoreRequest::ReadFile { path: path.to_owned(), most };
    ask(request, |reply| Step::ForeignRead(reply, pending))
}

/// The bytes are there.
pub fn read(model: &mut Model, reply: StoreReply, pending: Pending) -> Command<Effect, Step> {
    let told =
        |model: &mut Model, notice, pending| settle(model, Attempt::done(Some(notice)), pending);
    let bytes = match reply {
        StoreReply::FileRead(bytes) => bytes,
        StoreReply::FileRefused(problem) => {
            return told(model, Notice::FileRefused(problem), pending);
        }
        StoreReply::Failed(failure) => return told(model, Notice::NotKept(failure), pending),
        _ => return Command::done(),
    };
    let Some((_, answers, trial)) = asked(&pending) else { return Command::done() };
    let planned = planned(model, &bytes, answers);
    drop(bytes);
    match planned {
        Ok(None) => Command::done(),
        Err(refusal) => told(model, Notice::ForeignRefused(refusal), pending),
        Ok(Some(plan)) => bring(model, plan, trial, pending),
    }
}

/// The plan over the log as it stands.
fn planned(
    model: &Model,
    bytes: &[u8],
    answers: &ForeignAnswers,
) -> Result<Option<ImportPlan>, ForeignRefusal> {
    let (Stage::Open(open), Some(now)) = (&model.stage, &model.now) else { return Ok(None) };
    let mut plan = plan(bytes, answers, (&open.settings, now))?;
    plan.leave_out_overlaps(&taken(open, now.instant()));
    Ok(Some(plan))
}

/// The times at which the log has sessions.
fn taken(open: &OpenLog, now: Instant) -> Vec<Taken> {
    let sessions = open.facts.sessions(now).iter();
    let taken = sessions.map(|session| Taken {
        id: session.id,
        started: session.started.clone(),
        ended: match open.facts.phase(session, now) {
            Phase::Open => None,
            Phase::Ended(at) | Phase::Lapsed(at) => Some(at),
        },
    });
    taken.collect()
}

/// Asks the store, where nothing is asked of the person any more.
fn bring(
    model: &mut Model,
    plan: ImportPlan,
    trial: Trial,
    pending: Pending,
) -> Command<Effect, Step> {
    let (Stage::Open(open), Some(now)) = (&mut model.stage, &model.now) else {
        return Command::done();
    };
    let report = Box::new(plan.report.clone());
    let batch = match plan.into_batch(now.offset_min) {
        Ok(batch) => batch,
        Err(unanswered) => {
            let done = match trial {
                Trial::Preview => ForeignDone::Asked(unanswered),
                Trial::Kept => ForeignDone::Refused(unanswered),
            };
            let notice = Notice::Foreign(report, done);
            return settle(model, Attempt::done(Some(notice)), pending);
        }
    };
    let anchors = open.commit.anchors.unwritten();
    let incoming = Incoming::Sessions(Arc::new(batch));
    let request = transfer::import(incoming, trial, (now.clone(), anchors, &*model.randomness));
    ask(request, |reply| Step::ForeignBrought(reply, report, pending))
}

/// The store brought the sessions in, or said what that would do.
pub fn brought(
    model: &mut Model,
    (reply, report): (StoreReply, Box<ImportReport>),
    pending: Pending,
) -> Command<Effect, Step> {
    let kept = asked(&pending).is_some_and(|(.., trial)| trial == Trial::Kept);
    match reply {
        StoreReply::Imported(imported) if kept => {
            imported_sessions(model, report, imported, pending)
        }
        StoreReply::Imported(imported) => {
            let notice = Notice::Foreign(report, ForeignDone::Would(imported));
            settle(model, Attempt::done(Some(notice)), pending)
        }
        StoreReply::Stale => settle(model, Attempt::RetryAfterReload, pending),
        StoreReply::Failed(failure @ StoreFailure::Corrupt) => {
            settle(model, Attempt::Damaged(Some(Notice::NotKept(failure))), pending)
        }
        StoreReply::Failed(failure) => {
            settle(model, Attempt::done(Some(Notice::NotKept(failure))), pending)
        }
        StoreReply::FileRefused(problem) => {
            settle(model, Attempt::done(Some(Notice::FileRefused(problem))), pending)
        }
        _ => Command::done(),
    }
}

fn imported_sessions(
    model: &mut Model,
    report: Box<ImportReport>,
    imported: Box<Imported>,
    pending: Pending,
) -> Command<Effect, Step> {
    let changed = !imported.changes_nothing();
    model.notice = Some(Notice::Foreign(report, ForeignDone::Did(imported)));
    let confirm = changed.then(|| Command::notify_shell(Order::Confirm).into());
    // The window, the reminders and what undo takes back are as the log says now.
    let again = reopen(model, look(pending.input.moment));
    Command::all(confirm.into_iter().chain([again]))
}
