//! A file on its way into the log: it gives way to no other job, and takes the place of none that a person wants.
//!
//! Boundary: how far it has come; what a chunk does is the store's and `model::transfer`'s.

use super::{ByHand, WorkState};
use crate::{
    domain::refusal::Refusal,
    effects::{
        order::{BackgroundJob, Order},
        store::Bringing,
    },
};

impl WorkState {
    /// Whether a file may begin its way in now.
    ///
    /// # Errors
    /// [`Refusal::BringingIn`] while another one is on its way, [`Refusal::OtherWork`] while work runs that the
    /// person asked for.
    pub fn takes_a_file(&self) -> Result<(), Refusal> {
        self.begins_other_work()?;
        let erases = self.erasing.is_some_and(|erasing| erasing.by_hand);
        let wanted = erases || self.taken_over.is_some() || self.snapshot == ByHand::Yes;
        if wanted { Err(Refusal::OtherWork) } else { Ok(()) }
    }

    /// Whether work may begin that a person asks for.
    ///
    /// # Errors
    /// [`Refusal::BringingIn`] while a file is on its way in.
    pub const fn begins_other_work(&self) -> Result<(), Refusal> {
        if self.bringing.is_some() { Err(Refusal::BringingIn) } else { Ok(()) }
    }

    /// A file begins its way: what was due and runs begins anew behind it.
    pub fn begin_bringing(&mut self, bringing: Bringing) -> Order {
        let running = self.running.map(|(job, _)| job);
        let mut waiting = running.into_iter().chain(self.next.into_iter().flatten());
        let next = [waiting.next(), waiting.next(), waiting.next()];
        let erasing = self.erasing;
        let order = self.begin(BackgroundJob::BringIn);
        (self.next, self.erasing, self.bringing) = (next, erasing, Some(bringing));
        order
    }

    /// A file came so far: the order for the next chunk.
    pub fn has_brought(&mut self, bringing: Bringing) -> Option<Order> {
        self.bringing = Some(bringing);
        self.following()
    }

    /// The file is in, or will not be: the order for the next job.
    pub fn brought(&mut self) -> Option<Order> {
        let (next, erasing) = (self.next, self.erasing);
        self.end(BackgroundJob::BringIn);
        (self.next, self.erasing) = (next, erasing);
        self.begin_next()
    }

    /// The order that was given last, for a shell that has begun anew.
    pub(super) const fn repeated(&self) -> Option<Order> {
        match self.running {
            Some((job, chunk)) => Some(Order::Resume { job, chunk }),
            None => None,
        }
    }
}
