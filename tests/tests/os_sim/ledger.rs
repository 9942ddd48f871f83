//! The books beside the core: which question is due when in true time, and what was shown of it.
//!
//! Boundary: written from what happened, never from what the core says of itself. Across boots it
//! follows the promise: by the wall clock, between at once and two hours.

use super::{
    disk::State,
    oracle::{self, Wish},
    world::{HOUR, MINUTE, World},
};
use shared::domain::reminders::ReminderKind;
use std::collections::{BTreeMap, BTreeSet};

/// A question that is open.
#[derive(Clone, Debug)]
pub struct Question {
    pub kind: ReminderKind,
    pub ask: i64,
    /// Which of the snoozes put it off last; 0 for none.
    pub snooze: u32,
    pub put_off: bool,
    /// That it was put off is known to the process alone.
    in_memory: bool,
    /// The app knows that it was shown: it may come back at any time.
    pub posted: bool,
    boot: usize,
    /// A locked device found it over by its clocks, and left it to the app.
    pub left: bool,
    /// The boot in which its due time was decided.
    dated: usize,
    /// When it may be shown, in true time.
    pub due: i64,
    due_wall: i64,
    /// The furthest that a wall clock may put it off in another boot.
    longest: i64,
}

#[derive(Default)]
pub struct Ledger {
    pub open: BTreeMap<String, Question>,
    /// The sounds that were made and can be known: another phone, and what was tapped away from a process that
    /// died before it learned of it, do not count.
    sounded: BTreeSet<(String, i64, u32)>,
    snoozes: u32,
    /// Put off by a locked device, which does not know what is over; by a clock that was set back it may
    /// be open again.
    put_off_when_over: BTreeSet<String>,
    /// The process died between what it decided and what it told the phone.
    pub dirty: bool,
    /// Nothing is promised before the next entry point: the phone forgot everything, or forbids.
    pub excused: bool,
    /// A boot with a wrong clock, and what was shown before it could not be written: from here on
    /// nobody can know when something is due.
    pub lost_track: bool,
    /// Alarms for what was killed before it could be written: no log knows of them any more. iOS
    /// shows them unless the log is opened before; on Android, where nobody can list alarms, they
    /// wake the app, which finds nothing to do.
    pub left_behind: Vec<String>,
    pub excused_ids: BTreeSet<String>,
    /// The books as they were before something could not be written.
    pub before_limbo: Option<BTreeMap<String, Question>>,
    /// How late the phone may be since the last entry point.
    pub bound: i64,
    pub sounds: u64,
    pub shows: u64,
}

/// Two readings of a clock are not one.
const TOLERANCE: i64 = 1_500;

impl Ledger {
    /// The core has run: what is open now, and what a new boot does to its due times.
    pub fn ran(&mut self, world: &World, disk: &State, locked: bool) {
        if locked {
            for question in self.open.values_mut() {
                question.left = question.is_left_to_the_app(world);
                if !question.left {
                    question.across(world);
                }
            }
            return;
        }
        let now = oracle::now(world, disk);
        let wishes = oracle::wishes(world, disk);
        self.open.retain(|id, _| wishes.iter().any(|wish| wish.id == *id));
        for Wish { id, kind, ask, .. } in wishes {
            match self.open.get_mut(&id).filter(|question| question.ask == ask) {
                Some(question) => {
                    question.left = false;
                    question.across(world);
                }
                None => {
                    let (due, boot) = (world.t + ask - now, world.boot());
                    let due_wall = world.wall() + ask - now;
                    let longest = match kind {
                        ReminderKind::TwoHours | ReminderKind::SecondCheck => 2 * HOUR,
                        ReminderKind::NextMorning => 24 * HOUR,
                        ReminderKind::Rest => 30 * MINUTE,
                    };
                    let put_off = self.put_off_when_over.remove(&id);
                    let (snooze, in_memory, posted) = (0, false, false);
                    let question = Question {
                        kind,
                        ask,
                        snooze,
                        put_off,
                        in_memory,
                        posted,
                        boot,
                        left: false,
                        dated: boot,
                        due,
                        due_wall,
                        longest,
                    };
                    self.open.insert(id, question);
                }
            }
        }
    }

    pub fn snoozed(&mut self, id: &str, world: &World) {
        self.snoozes += 1;
        if let Some(question) = self.open.get_mut(id) {
            // In a quarter of an hour nobody rests any more.
            if question.kind == ReminderKind::Rest {
                question.put_off = true;
                return;
            }
            let to = world.t + 15 * MINUTE;
            question.snooze = self.snoozes;
            question.put_off = false;
            question.posted = false;
            if to > question.due {
                (question.boot, question.dated) = (world.boot(), world.boot());
                question.due = to;
                question.due_wall = world.wall() + 15 * MINUTE;
                question.longest = 15 * MINUTE;
            }
        }
    }

    /// Put off for good, or, where a locked device's disk is full, for as long as the process lives.
    pub fn put_off(&mut self, id: &str, in_memory: bool) {
        if let Some(question) = self.open.get_mut(id) {
            question.put_off = true;
            question.in_memory = in_memory;
        }
    }

    pub fn put_off_locked(&mut self, id: &str, in_memory: bool) {
        match self.open.get(id) {
            // The due-file does not hold it.
            Some(question) if question.kind == ReminderKind::Rest => {}
            Some(_) => self.put_off(id, in_memory),
            None => {
                self.put_off_when_over.insert(id.to_owned());
            }
        }
    }

    pub fn forget_what_was_not_kept(&mut self) {
        for question in self.open.values_mut().filter(|question| question.in_memory) {
            question.put_off = false;
            question.in_memory = false;
        }
    }

    /// The app learns that it was shown.
    pub fn seen(&mut self, id: &str, world: &World) {
        if let Some(question) = self.open.get_mut(id) {
            question.posted |= world.t >= question.due;
        }
    }

    pub fn forget_sounds(&mut self, of: impl Fn(&str) -> bool) {
        self.sounded.retain(|(id, ..)| !of(id));
    }

    /// Something appeared on the screen.
    pub fn visible(
        &mut self,
        id: &str,
        (alert, by_app): (bool, bool),
        world: &World,
    ) -> Result<(), String> {
        self.shows += 1;
        let Some(question) = self.open.get_mut(id) else {
            // A locked device knows when something was due, not whether it has closed since.
            let left_behind = self.left_behind.iter().any(|left| left == id);
            return if self.dirty || !world.unlocked || left_behind {
                Ok(())
            } else {
                Err(format!("shown, but not open: {id}"))
            };
        };
        question.posted |= by_app;
        if self.dirty || self.lost_track {
            // That it was due was written before the process died.
            if by_app {
                question.due = question.due.min(world.t);
            }
            return Ok(());
        }
        if world.t < question.due - TOLERANCE {
            let early = (question.due - world.t) / 1_000;
            return Err(format!("shown {early} s before it is due: {question:?}"));
        }
        if question.put_off {
            return Err(format!("shown although it was put off: {question:?}"));
        }
        if alert {
            self.sounds += 1;
            if !self.sounded.insert((id.to_owned(), question.ask, question.snooze)) {
                return Err(format!("sounded twice: {question:?}"));
            }
        }
        Ok(())
    }

    pub fn widen(&mut self, bound: i64) {
        self.bound = self.bound.max(bound);
    }
}

impl Question {
    /// What a locked device leaves to the app: what is over by its clocks, and the end of a rest.
    fn is_left_to_the_app(&self, world: &World) -> bool {
        let same_boot = self.dated == world.boot();
        let late = if same_boot { world.t - self.due } else { world.wall() - self.due_wall };
        self.kind == ReminderKind::Rest || late > oracle::stays_open(self.kind)
    }

    fn across(&mut self, world: &World) {
        if self.boot != world.boot() && !self.posted {
            self.boot = world.boot();
            self.due = world.t + (self.due_wall - world.wall()).clamp(0, self.longest);
        }
    }

    /// An alarm for then is as good as one for the due time.
    pub const fn fits(&self, at: i64) -> bool {
        (at - self.due).abs() <= TOLERANCE
    }
}
