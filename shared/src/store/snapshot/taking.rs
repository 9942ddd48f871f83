//! A snapshot under way: `SQLite`'s backup API copies some pages a step, and the copy is checked before it counts.
//!
//! Boundary: one step a call, and never longer than [`PATIENCE`]; other events pass in between. The model says when.
//!
//! `SQLite`'s backup borrows both connections for as long as it lasts, so that it lives on the stack of a thread of
//! its own, which does nothing but what it is asked for. It reads the log in one read transaction: whatever this
//! process or another one writes meanwhile, the copy is the log of one moment and never begins anew.

use super::{
    list, lock, look,
    made::{self, Staged},
    thin,
};
use crate::{
    effects::store::Snapshot,
    store::{connect, data_dir::DataDir, error::StoreError, schema},
};
use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
};
use std::{
    fs,
    path::Path,
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread::{Builder, JoinHandle},
    time::Duration,
};

/// How many pages a step copies: 1 MiB, a count and no time, so that a step does the same work on every phone.
const PAGES: i32 = 256;
/// How long one call waits for what the thread does: a tap must not wait longer for its turn.
const PATIENCE: Duration = Duration::from_millis(20);

/// How far a snapshot has come.
#[derive(Debug)]
pub(in crate::store) enum Progress {
    /// There is more to do: so many parts of a hundred are done.
    More(u8),
    /// It is made, checked and durable; `None` where another process is making one just now.
    Done(Option<Snapshot>),
}

/// What the thread says.
enum Said {
    /// A step is copied; so many parts of a hundred are.
    Copied(u8),
    /// All is copied: it goes on by itself.
    Checking,
    /// It ends.
    Ended(Result<Option<Snapshot>, StoreError>),
}

/// A snapshot under way.
pub(in crate::store) struct Taking {
    /// Asks for the next step; taken where the snapshot is given up.
    asks: Option<Sender<()>>,
    said: Receiver<Said>,
    thread: Option<JoinHandle<()>>,
    /// What was asked for last is not said yet.
    waits: bool,
    parts: u8,
}

impl Taking {
    /// Begins a snapshot of the log in that folder at that time.
    pub(in crate::store) fn begin(data_dir: &DataDir, utc_ms: i64) -> Result<Self, StoreError> {
        Self::begin_within(data_dir, utc_ms, None)
    }

    /// The same on a disk that has room for so many pages.
    pub(in crate::store) fn begin_within(
        data_dir: &DataDir,
        utc_ms: i64,
        most_pages: Option<u32>,
    ) -> Result<Self, StoreError> {
        let (asks, asked) = channel();
        let (says, said) = channel();
        let job = Job { data_dir: data_dir.clone(), utc_ms, most_pages, asked, says };
        let thread = Builder::new().name("snapshot".to_owned()).spawn(move || job.run())?;
        Ok(Self { asks: Some(asks), said, thread: Some(thread), waits: false, parts: 0 })
    }

    /// Does the next step, or waits a little for the check.
    pub(in crate::store) fn go_on(&mut self) -> Result<Progress, StoreError> {
        if !self.waits {
            self.waits = true;
            // A thread that has ended says so below.
            let _ = self.asks.as_ref().map(|asks| asks.send(()));
        }
        match self.said.recv_timeout(PATIENCE) {
            Ok(Said::Copied(parts)) => {
                (self.waits, self.parts) = (false, parts);
                Ok(Progress::More(parts))
            }
            Ok(Said::Checking) | Err(RecvTimeoutError::Timeout) => Ok(Progress::More(self.parts)),
            Ok(Said::Ended(ended)) => ended.map(Progress::Done),
            Err(RecvTimeoutError::Disconnected) => Err(StoreError::Overtaken),
        }
    }
}

impl Drop for Taking {
    /// Gives up what is not done, and waits until the log is let go of.
    fn drop(&mut self) {
        self.asks = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the thread does.
struct Job {
    data_dir: DataDir,
    utc_ms: i64,
    most_pages: Option<u32>,
    asked: Receiver<()>,
    says: Sender<Said>,
}

/// Nobody asks for the rest any more.
struct GivenUp;

impl Job {
    fn run(self) {
        if let Ok(ended) = self.take() {
            let _ = self.says.send(Said::Ended(ended));
        }
    }

    fn take(&self) -> Result<Result<Option<Snapshot>, StoreError>, GivenUp> {
        self.wait()?;
        let _alone = match lock::alone(&self.data_dir) {
            Ok(Some(alone)) => alone,
            Ok(None) => return Ok(Ok(None)),
            Err(error) => return Ok(Err(error)),
        };
        let staged = Staged::new(&self.data_dir);
        let holds = match self.copied(staged.path()) {
            Ok(holds) => holds?,
            Err(error) => return Ok(Err(error)),
        };
        self.says.send(Said::Checking).map_err(|_| GivenUp)?;
        let finished = finish(staged.path(), &holds).and_then(|()| {
            let name = made::publish(&self.data_dir, &staged, self.utc_ms)?;
            // What cannot be thinned now is thinned with the next one.
            let _ = thin::thin(&self.data_dir);
            Ok(name)
        });
        Ok(finished.map(|name| Some(list::snapshot(name, &holds))))
    }

    /// Waits until the next step is asked for.
    fn wait(&self) -> Result<(), GivenUp> {
        self.asked.recv().map_err(|_| GivenUp)
    }

    /// Copies step by step; what the log held in the transaction in which it was read.
    fn copied(&self, staging: &Path) -> Result<Result<look::Holds, GivenUp>, StoreError> {
        let source = connect::connect_to_look(&self.data_dir.database())?;
        // Dropped with the connection: nothing was written.
        source.execute_batch(include_str!("begin.sql"))?;
        schema::expect(&source)?;
        let holds = look::holds(&source)?;
        let mut copy = connect_to_copy(staging, self.most_pages)?;
        let backup = Backup::new(&source, &mut copy)?;
        loop {
            let step = backup.step(PAGES)?;
            if step == StepResult::Done {
                break;
            }
            let progress = backup.progress();
            let done = progress.pagecount.saturating_sub(progress.remaining);
            let parts = i64::from(done) * 100 / i64::from(progress.pagecount.max(1));
            let said = self.says.send(Said::Copied(u8::try_from(parts).unwrap_or(100)));
            if said.is_err() || self.wait().is_err() {
                return Ok(Err(GivenUp));
            }
        }
        drop(backup);
        // A file by itself: nothing that lies beside it belongs to it.
        copy.pragma_update(None, "journal_mode", "DELETE")?;
        copy.close().map_err(|(_, error)| error)?;
        Ok(Ok(holds))
    }
}

/// Connects to a new file. Nobody misses it before it is finished, so that nothing here waits for the disk.
fn connect_to_copy(staging: &Path, most_pages: Option<u32>) -> Result<Connection, StoreError> {
    made::create_private(staging)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let copy = Connection::open_with_flags(staging, flags)?;
    copy.pragma_update(None, "journal_mode", "MEMORY")?;
    copy.pragma_update(None, "synchronous", "OFF")?;
    copy.pragma_update(None, "temp_store", "MEMORY")?;
    if let Some(most) = most_pages {
        copy.pragma_update(None, "max_page_count", most)?;
    }
    Ok(copy)
}

/// Checks the copy, compares what it holds with what the log held, and makes its bytes durable.
fn finish(staging: &Path, holds: &look::Holds) -> Result<(), StoreError> {
    let copy = connect::connect_to_what_stays(staging)?;
    if look::checked(&copy)? != *holds {
        return Err(StoreError::Damaged);
    }
    drop(copy);
    fs::File::open(staging)?.sync_all()?;
    Ok(())
}
