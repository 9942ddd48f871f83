//! Jobs in the background: which one runs, and which chunk of it is next.
//!
//! Boundary: knows no chunk's content; `lifecycle` asks the store to do it. Belongs to the process, so that
//! a log that is read again ends no job.

mod bringing;
mod event;
#[cfg(test)]
mod tests;

pub use event::WorkEvent;

use crate::effects::{
    order::{BackgroundJob, Order},
    store::{Bringing, Erase},
};

/// The job that runs, and what the check of the log has found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WorkState {
    /// The job, and the chunk that the core has ordered last.
    running: Option<(BackgroundJob, u32)>,
    /// How much of a log that lies aside is taken over, parts of a hundred, while that is under way.
    pub taken_over: Option<u8>,
    /// What is being erased.
    pub erasing: Option<Erasing>,
    /// How far a file on its way into the log has come.
    pub bringing: Option<Bringing>,
    /// The jobs that begin once the running one is done, one after the other.
    next: Waiting,
    /// Whether the person wants the snapshot that is being made, and is told once it is.
    pub snapshot: ByHand,
    /// How many rows of the log are not as they were written, as the newest check has found.
    pub unsound: u32,
}

/// The jobs that wait.
type Waiting = [Option<BackgroundJob>; 3];

/// What is being erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erasing {
    /// What of the bin.
    pub what: Erase,
    /// The person wants it gone, and is told once it is.
    pub by_hand: bool,
}

/// Whether the person asked for what is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ByHand {
    /// They did.
    Yes,
    /// It was due.
    #[default]
    No,
}

impl WorkState {
    /// Begins what is due when the log has opened, one job after the other.
    pub fn begin_due(
        &mut self,
        erase: Option<Erase>,
        others: [Option<BackgroundJob>; 2],
    ) -> Option<Order> {
        let [check, snapshot] = others;
        if self.bringing.is_some() {
            // What an earlier start found due may wait already; it is found due again at the next one.
            self.next = [check, snapshot, None];
            return self.repeated();
        }
        let order = erase.map(|what| self.begin_erasing(Erasing { what, by_hand: false }));
        self.next = [check, snapshot, None];
        order.or_else(|| self.begin_next())
    }

    /// Begins the job that waits, once none runs.
    fn begin_next(&mut self) -> Option<Order> {
        let mut waiting = self.next.into_iter().flatten();
        let job = waiting.next();
        let rest = [waiting.next(), waiting.next(), None];
        // One that had to give way to a file begins anew.
        let erasing = self.erasing.filter(|_| job == Some(BackgroundJob::Erase));
        let order = job.map(|job| self.begin(job));
        (self.next, self.erasing) = (rest, erasing);
        order
    }

    /// Whether no job runs.
    #[must_use]
    pub const fn is_idle(&self) -> bool {
        self.running.is_none()
    }

    /// Begins to make a snapshot.
    pub const fn begin_snapshot(&mut self, by_hand: ByHand) -> Order {
        let order = self.begin(BackgroundJob::Snapshot);
        self.snapshot = by_hand;
        order
    }

    /// The snapshot is made, or could not be: the order for the next job.
    pub fn snapshot_ended(&mut self) -> Option<Order> {
        let next = self.next;
        self.end(BackgroundJob::Snapshot);
        self.next = next;
        self.begin_next()
    }

    /// Ends whatever runs: another log stands in the place of the one it was about.
    pub fn end_all(&mut self) {
        *self = Self::default();
    }

    /// Begins to erase.
    pub const fn begin_erasing(&mut self, erasing: Erasing) -> Order {
        let order = self.begin(BackgroundJob::Erase);
        self.erasing = Some(erasing);
        order
    }

    /// Takes over what one chunk of erasing came to: the order for the next chunk or the next job.
    pub fn erased(&mut self, more: bool) -> Option<Order> {
        if more {
            return self.following();
        }
        let next = self.next;
        self.end(BackgroundJob::Erase);
        self.next = next;
        self.begin_next()
    }

    /// Begins a job, in place of one that runs: the order for its first chunk.
    pub const fn begin(&mut self, job: BackgroundJob) -> Order {
        self.running = Some((job, 0));
        (self.erasing, self.next, self.snapshot) = (None, [None; 3], ByHand::No);
        self.taken_over = if matches!(job, BackgroundJob::TakeOver) { Some(0) } else { None };
        self.bringing = None;
        Order::Resume { job, chunk: 0 }
    }

    /// Whether this chunk is the next one. One that the shell repeats, or that an earlier job ordered, is
    /// not.
    #[must_use]
    pub fn expects(&self, job: BackgroundJob, chunk: u32) -> bool {
        self.running == Some((job, chunk))
    }

    /// Takes over what one chunk of the check came to: the order for the next one, where there is more.
    pub fn checked(&mut self, more: bool, unsound: u32) -> Option<Order> {
        // What an earlier check found stands until this one has seen every row.
        self.unsound = if more { unsound.max(self.unsound) } else { unsound };
        if more {
            return self.following();
        }
        self.running = None;
        self.begin_next()
    }

    /// Takes over how far one chunk brought a log that lies aside: the order for the next one.
    pub fn has_taken_over(&mut self, parts: u8) -> Option<Order> {
        self.taken_over = self.running.map(|_| parts);
        self.following()
    }

    /// The order for the next chunk of the job that runs.
    pub fn following(&mut self) -> Option<Order> {
        let (job, chunk) = self.running.as_mut()?;
        *chunk = chunk.wrapping_add(1);
        Some(Order::Resume { job: *job, chunk: *chunk })
    }

    /// Ends a job, if it runs.
    pub fn end(&mut self, job: BackgroundJob) {
        if self.running.take_if(|(running, _)| *running == job).is_some() {
            (self.taken_over, self.bringing) = (None, None);
            (self.erasing, self.next, self.snapshot) = (None, [None; 3], ByHand::No);
        }
    }
}
