//! A shell without a screen: one core over one folder, driven by bytes.
//!
//! Boundary: encodes and decodes; the clocks are the test's.

use crate::{
    act::{Act, Seen},
    clocks::{Clocks, Seeded},
    events,
};
use shared::{
    domain::{id::Randomness, moment::Moment},
    effects::{order::Order, store::StoreLane},
    ffi::{CoreError, CoreFfi},
    model::event::{AboutEvent, Event, Input, Route, WorkEvent},
    store::Store,
    view::{
        AppView, Screen, notice::NoticeKind, record::RecordedSession, recovery::RecoveryView,
        subjects::Subjects, verdict::VerdictView,
    },
    wire::{Turn, decode_turn, encode_input},
};
use std::{
    path::Path,
    sync::{Arc, Mutex},
    thread,
};

/// A core, its clocks and the randomness it shares with the cores that replace it.
pub struct Phone {
    core: CoreFfi,
    folder: String,
    randomness: Arc<Seeded>,
    /// What the person saw last.
    seen: Mutex<Seen>,
    /// What the device's clocks say.
    pub clocks: Clocks,
    /// How large a stack the thread of the core has, bytes; absent for the test's own thread.
    pub stack: Option<usize>,
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

/// Sends an input as bytes and reads the turn.
///
/// # Errors
/// The core's own error.
pub fn send(core: &CoreFfi, input: &Input) -> Result<Turn, CoreError> {
    let bytes = core.update(encode_input(input).unwrap())?;
    Ok(decode_turn(&bytes).expect("a turn of this version"))
}

impl Phone {
    /// A phone that has not sent anything yet.
    pub fn new(folder: &Path, seed: u64) -> Self {
        let folder = folder.to_string_lossy().into_owned();
        let randomness = Arc::new(Seeded::new(seed));
        let core = core_over(&folder, randomness.clone());
        let clocks = Clocks::default();
        Self { core, folder, randomness, seen: Mutex::default(), clocks, stack: None }
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
        let (seen, clocks) = (Mutex::default(), self.clocks.clone());
        let phone = Self { core, folder, randomness, seen, clocks, stack: self.stack };
        phone.start();
        phone
    }

    /// What the clocks say.
    pub fn now(&self) -> Moment {
        self.clocks.moment()
    }

    /// Does something that must come to a turn.
    pub fn send(&self, act: &Act) -> Turn {
        self.try_send(act).expect("a turn")
    }

    /// Does something.
    ///
    /// # Errors
    /// The core's own error.
    pub fn try_send(&self, act: &Act) -> Result<Turn, CoreError> {
        let turn = self.turned(&self.input(act))?;
        self.seen.lock().unwrap().show(&turn);
        Ok(turn)
    }

    /// What the person sees that intents speak of.
    pub fn subjects(&self) -> Subjects {
        self.seen.lock().unwrap().subjects().clone()
    }

    /// What is sent for an act now.
    pub fn input(&self, act: &Act) -> Input {
        act.input(&self.seen.lock().unwrap())
    }

    /// Sends an input that must come to a turn, on what was seen when it was made.
    pub fn send_input(&self, input: &Input) -> Turn {
        let turn = self.turned(input).expect("a turn");
        self.seen.lock().unwrap().show(&turn);
        turn
    }

    /// Sends an event as it is, now.
    pub fn tell(&self, event: Event) -> AppView {
        self.send_input(&Input { moment: self.now(), event }).view
    }

    /// The person has seen what is asked about themselves: no baseline waits for it.
    pub fn see_the_history(&mut self) {
        self.tell(Event::About(AboutEvent::Open));
        self.clocks.pass_seconds(1);
        self.tell(Event::About(AboutEvent::Next));
        self.clocks.pass_seconds(1);
    }

    /// What a shell sends once nothing else is to do, if the turn asks for it.
    pub fn next_chunk(&self, turn: &Turn) -> Option<Input> {
        let chunk = |order: &Order| match order {
            Order::Resume { job, chunk } => Some(WorkEvent::Resume { job: *job, chunk: *chunk }),
            Order::Confirm
            | Order::Reminder(_)
            | Order::OpenLanguages
            | Order::Dial { .. }
            | Order::File(_) => None,
        };
        let event = turn.orders.iter().find_map(chunk)?;
        Some(Input { moment: self.now(), event: Event::Work(event) })
    }

    /// The bytes of an act now.
    pub fn bytes(&self, act: &Act) -> Vec<u8> {
        encode_input(&self.input(act)).unwrap()
    }

    /// Sends bytes as they are, and shows what they come to.
    ///
    /// # Errors
    /// The core's own error.
    pub fn raw(&self, bytes: Vec<u8>) -> Result<Vec<u8>, CoreError> {
        let turn = self.update(bytes)?;
        self.show(&turn);
        Ok(turn)
    }

    /// Sends bytes as they are and shows nothing: what the core alone takes.
    ///
    /// # Errors
    /// The core's own error.
    pub fn update(&self, bytes: Vec<u8>) -> Result<Vec<u8>, CoreError> {
        let Some(stack) = self.stack else { return self.core.update(bytes) };
        thread::scope(|scope| {
            let small = thread::Builder::new().stack_size(stack);
            small.spawn_scoped(scope, || self.core.update(bytes)).unwrap().join().unwrap()
        })
    }

    fn turned(&self, input: &Input) -> Result<Turn, CoreError> {
        let bytes = self.update(encode_input(input).unwrap())?;
        Ok(decode_turn(&bytes).expect("a turn of this version"))
    }

    /// Shows a turn's bytes.
    pub fn show(&self, turn: &[u8]) {
        self.seen.lock().unwrap().show(&decode_turn(turn).expect("a turn of this version"));
    }

    /// Does something that must be kept.
    pub fn keep(&self, act: &Act) -> AppView {
        let turn = self.send(act);
        let kind = turn.view.notice.as_ref().map(|notice| notice.kind);
        assert!(
            matches!(kind, Some(NoticeKind::Saved | NoticeKind::Undone)),
            "{act:?} came to {:?}",
            turn.view.notice
        );
        let confirmed = turn.orders.iter().filter(|order| **order == Order::Confirm).count();
        assert_eq!(confirmed, 1, "one confirmation");
        turn.view
    }

    /// Does something that must be refused; what the person reads.
    pub fn refused(&self, act: &Act) -> String {
        let turn = self.send(act);
        let notice = turn.view.notice.expect("a notice");
        assert_eq!(notice.kind, NoticeKind::Refused, "{}", notice.text);
        assert!(!turn.orders.contains(&Order::Confirm));
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
