//! A file that Brace did not write: read whole, made a plan piece by piece, and brought in.
//!
//! Boundary: asks the store for bytes and gives it facts; what the bytes mean, `model::foreign` says.

use super::{
    coming::{At, Coming},
    pieces::{ask_for, orders_next},
    told,
};
use crate::{
    domain::{moment::Instant, session::Phase},
    effects::{
        Effect,
        store::{Bringing, Incoming, StoreReply, StoreRequest, Trial, request::ask},
    },
    exchange::imports::{error::MOST_BYTES, overlaps::Taken},
    model::{
        Model, Stage,
        event::{Event, TransferEvent},
        features::transfer,
        foreign::{ForeignAnswers, ForeignReading, Read},
        notice::{ForeignDone, Notice},
        open_log::OpenLog,
        step::{Pending, Step},
    },
};
use crux_core::Command;
use std::sync::Arc;

/// How much of the way of another app's file is reading it, parts of a hundred; the rest is the store's.
const READING: u8 = 40;

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

/// How far a file has come that is read, and of which the store has done so many parts of a hundred.
pub fn and_read(stored: u8) -> u8 {
    let parts = u16::from(100 - READING) * u16::from(stored.min(100)) / 100;
    READING + u8::try_from(parts).unwrap_or_default()
}

/// Asks for the bytes of a file that is not Brace's.
pub fn look_inside(model: &mut Model, pending: Pending) -> Command<Effect, Step> {
    model.coming = None;
    let Some((path, ..)) = asked(&pending) else { return Command::done() };
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let request = StoreRequest::ReadFile { path: path.to_owned(), most };
    ask(request, |reply| Step::ForeignRead(reply, pending))
}

/// The bytes are there.
pub fn read(model: &mut Model, reply: StoreReply, pending: Pending) -> Command<Effect, Step> {
    let bytes = match reply {
        StoreReply::FileRead(bytes) => bytes,
        StoreReply::FileRefused(problem) => {
            return told(model, Notice::FileRefused(problem), pending);
        }
        StoreReply::Failed(failure) => return told(model, Notice::NotKept(failure), pending),
        _ => return Command::done(),
    };
    let (Stage::Open(open), Some(now)) = (&model.stage, &model.now) else {
        return Command::done();
    };
    let Some((_, answers, trial)) = asked(&pending) else { return Command::done() };
    match ForeignReading::begin(bytes, answers.clone(), (&open.settings, now)) {
        Ok(reading) => {
            model.coming = Some(Coming { trial, at: At::Read(Box::new(reading)) });
            go_on(model, pending)
        }
        Err(refusal) => told(model, Notice::ForeignRefused(refusal), pending),
    }
}

/// Reads some rows more. Once all are read and nothing is asked of the person any more, the store gets them.
pub fn go_on(model: &mut Model, pending: Pending) -> Command<Effect, Step> {
    let (Some(Coming { trial, at: At::Read(mut reading) }), Stage::Open(open), Some(now)) =
        (model.coming.take(), &mut model.stage, &model.now)
    else {
        return Command::done();
    };
    let taken = || taken(open, now.instant());
    match reading.go_on(taken) {
        Err(refusal) => told(model, Notice::ForeignRefused(refusal), pending),
        Ok(Read::Some(parts)) => {
            model.coming = Some(Coming { trial, at: At::Read(reading) });
            let parts =
                u8::try_from(u16::from(parts) * u16::from(READING) / 100).unwrap_or(READING);
            orders_next(model, Bringing { way: trial.into(), parts }, &pending)
        }
        Ok(Read::Unanswered(report, unanswered)) => {
            let done = match trial {
                Trial::Preview => ForeignDone::Asked(unanswered),
                Trial::Kept => ForeignDone::Refused(unanswered),
            };
            told(model, Notice::Foreign(report, done), pending)
        }
        Ok(Read::All(report, batch)) => {
            let anchors = open.commit.anchors.unwritten();
            let incoming = Incoming::Sessions(Arc::new(batch));
            let by = (now.clone(), anchors, &*model.randomness);
            let import = transfer::import(incoming, trial, by);
            ask_for(model, import, Some(report), pending)
        }
    }
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
