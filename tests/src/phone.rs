//! A shell without a screen: one core over one folder, driven by bytes.
//!
//! Boundary: encodes and decodes; the clocks are the test's.

use crate::{
    clocks::{Clocks, Seeded},
    events,
};
use shared::{
    domain::{id::Randomness, moment::Moment},
    effects::store::StoreLane,
    ffi::{CoreError, CoreFfi},
    model::{event::Event, route::Route},
    store::Store,
    view::{
        AppView, Screen, notice::NoticeKind, record::RecordedSession, recovery::RecoveryView,
        verdict::VerdictView,
    },
    wire::{Turn, decode_turn, encode_event},
};
use std::{path::Path, sync::Arc};

/// A core, its clocks and the randomness it shares with the cores that replace it.
pub struct Phone {
    core: CoreFfi,
    folder: String,
    randomness: Arc<Seeded>,
    /// What the device's clocks say.
    pub clocks: Clocks,
}

/// A lane over the real store of a folder.
pub fn store_of(folder: &str) -> Box<dyn StoreLane> {
    Box::new(Store::new(folder.into(), folder.into()))
}

/// A core over the real store of a folder.
pub fn core_over(folder: &str, randomness: Arc<dyn Randomness>) -> CoreFfi {
    let folder = folder.to_owned();
    CoreFfi::with(Box::new(move || store_of(&folder)), randomness)
}

/// Sends an event as bytes and reads the turn.
///
/// # Errors
/// The core's own error.
pub fn send(core: &CoreFfi, event: &Event) -> Result<Turn, CoreError> {
    let bytes = core.update(encode_event(event).unwrap())?;
    Ok(decode_turn(&bytes).expect("a turn of this version"))
}

impl Phone {
    /// A phone that has not sent anything yet.
    pub fn new(folder: &Path, seed: u64) -> Self {
        let folder = folder.to_string_lossy().into_owned();
        let randomness = Arc::new(Seeded::new(seed));
        let core = core_over(&folder, randomness.clone());
        Self { core, folder, randomness, clocks: Clocks::default() }
    }

    /// A phone whose store is the test's.
    pub fn with_lane(
        new_lane: Box<dyn Fn() -> Box<dyn StoreLane> + Send>,
        folder: &Path,
        seed: u64,
    ) -> Self {
        let phone = Self::new(folder, seed);
        let core = CoreFfi::with(new_lane, phone.randomness.clone());
        Self { core, ..phone }
    }

    /// A phone with its log open.
    pub fn started(folder: &Path, seed: u64) -> Self {
        let phone = Self::new(folder, seed);
        phone.start();
        phone
    }

    /// The first event, now.
    pub fn start(&self) -> Turn {
        self.send(&events::start(self.now()))
    }

    /// The process ends, and another one begins on the same folder.
    pub fn restart(&mut self) -> Turn {
        self.core = core_over(&self.folder, self.randomness.clone());
        self.start()
    }

    /// A second process on the same folder, with its log open.
    #[must_use]
    pub fn beside(&self) -> Self {
        let (folder, randomness) = (self.folder.clone(), self.randomness.clone());
        let core = core_over(&folder, randomness.clone());
        let phone = Self { core, folder, randomness, clocks: self.clocks.clone() };
        phone.start();
        phone
    }

    /// What the clocks say.
    pub fn now(&self) -> Moment {
        self.clocks.moment()
    }

    /// Sends an event that must come to a turn.
    pub fn send(&self, event: &Event) -> Turn {
        self.try_send(event).expect("a turn")
    }

    /// Sends an event.
    ///
    /// # Errors
    /// The core's own error.
    pub fn try_send(&self, event: &Event) -> Result<Turn, CoreError> {
        send(&self.core, event)
    }

    /// Sends bytes as they are.
    ///
    /// # Errors
    /// The core's own error.
    pub fn raw(&self, bytes: Vec<u8>) -> Result<Vec<u8>, CoreError> {
        self.core.update(bytes)
    }

    /// Sends an event that must be kept.
    pub fn keep(&self, event: &Event) -> AppView {
        let turn = self.send(event);
        let kind = turn.view.notice.as_ref().map(|notice| notice.kind);
        assert!(
            matches!(kind, Some(NoticeKind::Saved | NoticeKind::Undone)),
            "{event:?} came to {:?}",
            turn.view.notice
        );
        assert_eq!(turn.orders.len(), 1, "one confirmation");
        turn.view
    }

    /// Sends an event that must be refused; what the person reads.
    pub fn refused(&self, event: &Event) -> String {
        let turn = self.send(event);
        let notice = turn.view.notice.expect("a notice");
        assert_eq!(notice.kind, NoticeKind::Refused, "{}", notice.text);
        assert_eq!(turn.orders.len(), 0);
        notice.text
    }

    /// The record of the last session.
    pub fn record(&self) -> RecordedSession {
        let view = self.send(&events::go(self.now(), Route::Record)).view;
        match view.screen {
            Screen::Record(record) => record.session.expect("a session"),
            other => panic!("{other:?}"),
        }
    }

    /// The verdict of the last session.
    pub fn verdict(&self) -> VerdictView {
        self.record().verdict
    }
}

/// The recovery screen of a view.
pub fn recovery(view: AppView) -> RecoveryView {
    match view.screen {
        Screen::Recovery(recovery) => recovery,
        other => panic!("{other:?}"),
    }
}
