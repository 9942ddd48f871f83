//! A file on its way into the log: looked through, laid down piece by piece, or taken back.
//!
//! Boundary: one piece a call, bounded by a count and no time; the model says when. What the process loses with this is
//! taken back at the next opening.

mod laying;
mod source;
mod target;

use super::{
    failed::Failed,
    half::{self, Lock},
};
use crate::{
    domain::transfer::{FileProblem, ForeignBatch, Imported},
    effects::store::{Bringing, Import, Incoming, StoreFailure, Way},
    exchange::log_file::Survey,
    store::{
        data_dir::DataDir,
        open::Live,
        transact::{Outcome, transact},
    },
};
use laying::{Laying, Piece};
use source::Source;
use std::{
    fs::{self, File},
    io::BufReader,
    sync::Arc,
};
use target::Target;

/// How many facts a piece brings in, or takes back: a count and no time, so that it does the same on every phone.
pub(in crate::store) const FACTS: usize = 256;
/// How much of the way of Brace's own file is looking it through, parts of a hundred.
const LOOKING: u64 = 30;

/// A file on its way.
pub(in crate::store) struct Coming {
    asked: Box<Import>,
    stage: Stage,
}

enum Stage {
    /// It is looked through to its end before anything is written; it has so many bytes.
    Looked(Box<Survey<BufReader<File>>>, u64),
    /// The facts that it has are known by their number.
    Known(u64),
    /// They are being laid down.
    Laid(Box<Laying>),
    /// What the log has of it is being taken back: how much that was at first, and how it ends.
    Back(#[allow(dead_code, reason = "held, not read")] Option<Lock>, Option<u64>, Ended),
}

/// How an import ends.
pub(in crate::store) enum Ended {
    /// It did this, or would do.
    Imported(Box<Imported>),
    /// The file cannot be brought in.
    Refused(FileProblem),
    /// The log could not take it.
    Failed(StoreFailure),
    /// The person stopped it.
    Stopped,
}

/// What a piece came to.
pub(in crate::store) enum Came {
    /// There is more to do.
    So(Bringing),
    /// That was all.
    Ended(Ended),
}

impl Coming {
    /// Begins.
    pub(in crate::store) fn begin(asked: Box<Import>) -> Result<Self, FileProblem> {
        let stage = match &asked.what {
            Incoming::File { path } => {
                let bytes = fs::metadata(path).map_or(0, |found| found.len());
                Stage::Looked(Box::new(Survey::begin(source::open(path)?)?), bytes)
            }
            Incoming::Sessions(batch) => Stage::Known(facts_of(batch)?),
        };
        Ok(Self { asked, stage })
    }

    /// Gives it up: what the log has of it goes again.
    pub(in crate::store) fn stop(self, how: Ended) -> Result<Self, Ended> {
        let Self { asked, stage } = self;
        match stage {
            Stage::Laid(laying) if laying.is_half() => {
                Ok(Self { asked, stage: Stage::Back(laying.into_lock(), None, how) })
            }
            Stage::Back(..) => Ok(Self { asked, stage }),
            Stage::Looked(..) | Stage::Known(_) | Stage::Laid(_) => Err(how),
        }
    }

    /// Whether the log has a part of it.
    pub(in crate::store) fn is_half(&self) -> bool {
        match &self.stage {
            Stage::Laid(laying) => laying.is_half(),
            Stage::Back(..) => true,
            Stage::Looked(..) | Stage::Known(_) => false,
        }
    }

    /// Whether it is being taken back.
    pub(in crate::store) const fn goes_back(&self) -> bool {
        matches!(self.stage, Stage::Back(..))
    }

    /// How far it has come, where nothing says so.
    pub(in crate::store) fn so_far(&self) -> Bringing {
        let way = if self.goes_back() { Way::Back } else { self.asked.trial.into() };
        Bringing { way, parts: 0 }
    }

    /// Does as much as one piece has room for.
    pub(super) fn go_on(
        &mut self,
        live: &mut Live,
        (data_dir, mut room): (&DataDir, usize),
    ) -> Result<Outcome<Came>, Failed> {
        let way = self.asked.trial.into();
        let so = |way, parts: u64| {
            let parts = u8::try_from(parts.min(100)).unwrap_or(100);
            Ok(Outcome::Done(Came::So(Bringing { way, parts })))
        };
        if let Stage::Looked(survey, bytes) = &mut self.stage {
            let Some(found) = survey.go_on(room)? else {
                return so(way, survey.read().saturating_mul(LOOKING) / (*bytes).max(1));
            };
            let all = found.new.all();
            room = room.saturating_sub(usize::try_from(all).unwrap_or(usize::MAX));
            self.stage = Stage::Known(all);
        }
        if let Stage::Known(all) = self.stage {
            if room == 0 {
                return so(way, looked(&self.asked));
            }
            let Some(target) = Target::for_trial(self.asked.trial, live)? else {
                return Ok(Outcome::Stale);
            };
            let source = match &self.asked.what {
                Incoming::File { path } => Source::of_file(path)?,
                Incoming::Sessions(batch) => Source::of_sessions(Arc::clone(batch), self.asked.id),
            };
            self.stage = Stage::Laid(Box::new(Laying::new(source, target, all)));
        }
        match &mut self.stage {
            Stage::Laid(laying) => {
                let laid = laying.go_on(live, (&self.asked, data_dir, room))?;
                match laid {
                    Outcome::Stale => Ok(Outcome::Stale),
                    Outcome::Done(Piece::All(did)) => {
                        Ok(Outcome::Done(Came::Ended(Ended::Imported(did))))
                    }
                    Outcome::Done(Piece::More(parts)) => {
                        let looked = looked(&self.asked);
                        so(way, looked + u64::from(parts) * (100 - looked) / 100)
                    }
                }
            }
            Stage::Back(_, first, how) => {
                let unmade = transact(&live.connection, &live.boots, live.seen, |tx| {
                    half::half(tx)?.map_or(Ok(0), |half| half::unmake(tx, half, room))
                })?;
                let Outcome::Done(left) = unmade else { return Ok(Outcome::Stale) };
                if left == 0 {
                    let how = std::mem::replace(how, Ended::Stopped);
                    return Ok(Outcome::Done(Came::Ended(how)));
                }
                let first = *first.get_or_insert(left.saturating_add(1));
                so(Way::Back, 100_u64.saturating_sub(left.saturating_mul(100) / first))
            }
            // Neither comes here: one is known by now, and the other is laid down.
            Stage::Looked(..) | Stage::Known(_) => so(way, 0),
        }
    }
}

/// How much of its way is looking it through, parts of a hundred; another app's file was read before.
const fn looked(asked: &Import) -> u64 {
    match asked.what {
        Incoming::File { .. } => LOOKING,
        Incoming::Sessions(_) => 0,
    }
}

/// How many facts sessions of another app are.
fn facts_of(batch: &ForeignBatch) -> Result<u64, FileProblem> {
    let sets: usize = batch.sessions.iter().map(|session| session.sets.len()).sum();
    if sets > ForeignBatch::MOST_SETS {
        return Err(FileProblem::TooMuch);
    }
    Ok(u64::try_from(sets + batch.sessions.len()).unwrap_or(u64::MAX))
}
