//! A store that fails when a test says so, in front of the real one.
//!
//! Boundary: answers or stands in the way; keeps nothing itself.

use crate::phone::{Phone, store_of};
use shared::effects::store::{StoreFailure, StoreLane, StoreReply, StoreRequest};
use std::{
    path::Path,
    sync::{Arc, Mutex},
};

/// What becomes of the next requests to write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// They reach the store.
    #[default]
    Well,
    /// They fail, and nothing is written.
    Fails(StoreFailure),
    /// The lane panics before it asks the store.
    PanicsBefore,
    /// The lane panics after the store has written.
    PanicsAfter,
    /// Another process always comes in between.
    Stale,
}

/// A switch that a test holds on to.
pub type Switch = Arc<Mutex<Mood>>;

/// A phone with its log open, whose store fails as the switch says.
pub fn moody(dir: &Path) -> (Phone, Switch) {
    let switch = Switch::default();
    let (folder, held) = (dir.to_string_lossy().into_owned(), switch.clone());
    let new_lane =
        move || Box::new(Moody::new(store_of(&folder), held.clone())) as Box<dyn StoreLane>;
    let phone = Phone::with_lane(Box::new(new_lane), dir, 1);
    phone.start();
    (phone, switch)
}

/// Sets the mood.
pub fn put(switch: &Switch, mood: Mood) {
    *switch.lock().unwrap() = mood;
}

/// The lane.
pub struct Moody {
    store: Box<dyn StoreLane>,
    mood: Switch,
}

impl Moody {
    /// In front of a store.
    pub fn new(store: Box<dyn StoreLane>, mood: Switch) -> Self {
        Self { store, mood }
    }
}

impl StoreLane for Moody {
    fn answer(&mut self, request: &StoreRequest) -> StoreReply {
        let writes = matches!(request, StoreRequest::Write(_) | StoreRequest::Undo { .. });
        let mood = if writes { *self.mood.lock().unwrap() } else { Mood::Well };
        match mood {
            Mood::Well => self.store.answer(request),
            Mood::Fails(failure) => StoreReply::Failed(failure),
            Mood::Stale => StoreReply::Stale,
            Mood::PanicsBefore => panic!("the lane breaks before the write"),
            Mood::PanicsAfter => {
                self.store.answer(request);
                panic!("the lane breaks after the write");
            }
        }
    }

    fn moved(&mut self) -> bool {
        self.store.moved()
    }
}
