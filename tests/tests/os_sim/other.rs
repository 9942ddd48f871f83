//! Another process on the same log: it writes a fact, and tells nobody.
//!
//! Boundary: what it writes; that the core finds out and the books stay right is checked as ever.

use super::{
    disk::State,
    oracle,
    phone::Phone,
    rng::Counter,
    steps::Deed,
    world::{MINUTE, World},
};
use shared::{
    domain::{
        checklist::{ChecklistAnswer, ChecklistState},
        exercise::ExerciseId,
        id::{CheckId, SetId, UndoToken},
        load::Load,
        moment::{Stamp, Uptime},
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        reminders::ReminderKind,
        reps::Reps,
        set_entry::{Lift, SetEntry, SetKind},
    },
    effects::store::{Change, Draft, DraftKey, Intention, Transaction, Undoable},
};

impl Phone {
    /// What another process would write now; absent where it cannot.
    pub fn another_writes(&self, deed: Deed) -> Option<Transaction> {
        let state = self.disk.state();
        let can = self.world.unlocked && self.knows_unlocked && !state.full && !state.restored;
        can.then(|| writes(deed, &self.world, &state, &self.counter)).flatten()
    }

    /// Another process writes now, and this one is not told.
    pub fn write_beside(&mut self, deed: Deed) {
        if let Some(transaction) = self.another_writes(deed) {
            self.disk.write_beside(&mut self.disk.state(), transaction);
            self.unseen = true;
        }
    }
}

/// What it writes a second before now; absent where there is nothing to do.
fn writes(deed: Deed, world: &World, disk: &State, random: &Counter) -> Option<Transaction> {
    let change = match deed {
        Deed::Type => Change::PutDraft(Draft { key: DraftKey::Ratings, body: "[]".to_owned() }),
        Deed::LogSet => {
            let (session, at) = (oracle::open_session(world, disk)?, stamp(world, disk)?);
            let id = SetId::mint(at.utc_ms, random);
            Change::PutSet(SetEntry { id, session, at, lift: lift() })
        }
        Deed::Answer => {
            let due = oracle::now(world, disk);
            let asked = oracle::wishes(world, disk).into_iter().find(|wish| {
                let question = [ReminderKind::TwoHours, ReminderKind::SecondCheck];
                question.contains(&wish.kind) && wish.ask + MINUTE < due
            })?;
            let answered = stamp(world, disk)?;
            Change::PutCheck(PainCheck {
                id: CheckId::mint(answered.utc_ms, random),
                session: asked.session,
                context: CheckContext::ReRating,
                answered,
                about: None,
                ratings: Ratings::nothing_hurts(),
                stop: None,
                note: None,
                pain_relief: false,
            })
        }
    };
    // What it logs it could take back itself: nobody else's undo does.
    let at = world.wall();
    let intention = (deed == Deed::LogSet)
        .then(|| Undoable { intention: Intention::LogSet, token: UndoToken::mint(at, random) });
    Some(Transaction { intention, changes: vec![change] })
}

/// A second before now, in a boot that the log knows.
fn stamp(world: &World, disk: &State) -> Option<Stamp> {
    let boot = world.boot_name();
    disk.anchors.iter().find(|anchor| anchor.boot == boot)?;
    let second = 1_000;
    Some(Stamp {
        instant_ms: oracle::now(world, disk) - second,
        utc_ms: world.wall() - second,
        offset_min: world.offset_min,
        uptime: Some(Uptime { boot, ms: world.uptime() - second }),
    })
}

fn lift() -> Lift {
    Lift {
        exercise: ExerciseId::parse("back-squat").unwrap(),
        load: Load::parse("60kg").unwrap(),
        reps: Reps::parse("3").unwrap(),
        rpe: None,
        kind: SetKind::Work,
        checklist: ChecklistAnswer::new(ChecklistState::StillTrue, (None, 1), &[], &[]),
        faults: Vec::new(),
        filmed: false,
        note: None,
    }
}
