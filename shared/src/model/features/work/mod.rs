//! Jobs in the background: which one runs, and which chunk of it is next.
//!
//! Boundary: knows no chunk's content; `lifecycle` asks the store to do it. Belongs to the process, so that
//! a log that is read again ends no job.

mod event;
#[cfg(test)]
mod tests;

pub use event::WorkEvent;

use crate::effects::{
    order::{BackgroundJob, Order},
    store::Erase,
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
    /// The job that begins once the running one is done.
    next: Option<BackgroundJob>,
    /// How many rows of the log are not as they were written, as the newest check has found.
    pub unsound: u32,
}

/// What is being erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erasing {
    /// What of the bin.
    pub what: Erase,
    /// The person wants it gone, and is told once it is.
    pub by_hand: bool,
}

impl WorkState {
    /// Begins what is due when the log has opened, one job after the other.
    pub const fn begin_due(&mut self, erase: Option<Erase>, check: bool) -> Option<Order> {
        if let Some(what) = erase {
            let order = self.begin_erasing(Erasing { what, by_hand: false });
            self.next = if check { Some(BackgroundJob::Check) } else { None };
            return Some(order);
        }
        if check { Some(self.begin(BackgroundJob::Check)) } else { None }
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
        next.map(|job| self.begin(job))
    }

    /// Begins a job, in place of one that runs: the order for its first chunk.
    pub const fn begin(&mut self, job: BackgroundJob) -> Order {
        self.running = Some((job, 0));
        (self.erasing, self.next) = (None, None);
        self.taken_over = if matches!(job, BackgroundJob::TakeOver) { Some(0) } else { None };
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
        if more { self.following() } else { self.running.take().and(None) }
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
            self.taken_over = None;
            (self.erasing, self.next) = (None, None);
        }
    }
}
