//! The boundary: bytes of an `Event` in, bytes of a `Turn` out, durable when it returns.
//!
//! Boundary: carries requests between the app and the store until only orders are left; no rule
//! lives here. A panic becomes an error, and the next event finds a core rebuilt from the store.

use crate::{
    app::Brace,
    demo,
    domain::id::Randomness,
    effects::{
        Effect,
        order::Order,
        store::{StoreLane, StoreRequest},
    },
    model::{
        Model,
        event::{Event, Start},
        step::Step,
    },
    os_randomness::OsRandomness,
    store::Store,
    wire::{Turn, decode_event, encode_turn},
};
use crux_core::{
    Core,
    effects::{EffectRouter, ResolveSink, Routes, routes::Buffer},
};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};
use thiserror::Error;

/// Why an event did not come to a turn. Carries nothing a person entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, uniffi::Error)]
#[uniffi(flat_error)]
pub enum CoreError {
    /// The bytes are not an event of this version; nothing was done.
    #[error("read the event: use bindings generated from this version of the core")]
    Bridge,
    /// A fault in the core: it has started again from what is stored.
    #[error("handle the event: look at the last entry, then go on")]
    Fault,
}

type Router = Arc<EffectRouter<Brace, Lanes>>;
type NewLane = Box<dyn Fn() -> Box<dyn StoreLane> + Send>;

/// Where the app's effects wait until `update` has them answered or hands them out.
#[derive(Clone, Default)]
struct Lanes {
    store: Arc<Buffer<StoreRequest>>,
    orders: Arc<Mutex<Vec<Order>>>,
}

impl Routes<Brace> for Lanes {
    fn new(_: Weak<EffectRouter<Brace, Self>>) -> Self {
        Self::default()
    }
}

struct Engine {
    router: Router,
    store: Box<dyn StoreLane>,
    new_lane: NewLane,
    randomness: Arc<dyn Randomness>,
    /// The last start, to begin again from after a fault.
    start: Option<Start>,
}

/// The core as a shell holds it.
#[derive(uniffi::Object)]
pub struct CoreFfi {
    engine: Mutex<Engine>,
}

#[uniffi::export]
impl CoreFfi {
    /// A core over the app's private folder, and the one that is readable before the first unlock
    /// (where the platform has no such folder: the same). Nothing is opened before the first event.
    #[uniffi::constructor]
    #[must_use]
    pub fn new(private_dir: String, device_protected_dir: String) -> Self {
        Self::over(private_dir.into(), device_protected_dir.into())
    }

    /// Handles the bytes of an `Event` and returns those of a `Turn` once all it caused is durable.
    ///
    /// # Errors
    /// [`CoreError::Bridge`] for bytes that are no event, [`CoreError::Fault`] after a panic.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a borrowed slice becomes a direct buffer in Kotlin"
    )]
    pub fn update(&self, event: Vec<u8>) -> Result<Vec<u8>, CoreError> {
        let event = decode_event(&event).map_err(|_| CoreError::Bridge)?;
        let mut engine = lock(&self.engine);
        let turn = catch_unwind(AssertUnwindSafe(|| engine.handle(event)));
        let Ok(turn) = turn else {
            engine.rebuild();
            return Err(CoreError::Fault);
        };
        encode_turn(&turn).map_err(|_| CoreError::Fault)
    }
}

impl CoreFfi {
    /// As [`CoreFfi::new`], for shells in Rust: a folder's name need not be text.
    #[must_use]
    pub fn over(private: PathBuf, device_protected: PathBuf) -> Self {
        let new_lane = move || {
            Box::new(Store::new(private.clone(), device_protected.clone())) as Box<dyn StoreLane>
        };
        Self::with(Box::new(new_lane), Arc::new(OsRandomness))
    }

    /// A core over any store and randomness, as tests want it.
    #[must_use]
    pub fn with(new_lane: NewLane, randomness: Arc<dyn Randomness>) -> Self {
        let (router, store) = (router(&randomness), new_lane());
        Self { engine: Mutex::new(Engine { router, store, new_lane, randomness, start: None }) }
    }
}

fn router(randomness: &Arc<dyn Randomness>) -> Router {
    let core = Core::new_with(Brace, Model::new(randomness.clone()));
    EffectRouter::new(core, |lanes: Lanes| {
        move |effect| match effect {
            Effect::Store(request) => lanes.store.push(request),
            Effect::Order(request) => lock(&lanes.orders).push(request.operation),
        }
    })
}

/// What a poisoned lock guards is rebuilt, not trusted.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Engine {
    fn handle(&mut self, event: Event) -> Turn {
        match &event {
            Event::Start(start) => self.start = Some(start.clone()),
            _ if self.store.moved() => self.run(Step::Moved(event.moment().clone())),
            _ => {}
        }
        let demonstration = demo::asked_for(&event);
        self.run(Step::Shell(event));
        if let Some(start) = demonstration {
            for told in demo::history(&start, &self.router.view()) {
                self.run(Step::Shell(told));
            }
        }
        let orders = std::mem::take(&mut *lock(&self.router.routes.orders));
        Turn { orders, view: self.router.view() }
    }

    /// Runs a step until the store has answered everything it asked.
    fn run(&mut self, step: Step) {
        self.router.update(step);
        loop {
            let asked = self.router.routes.store.drain();
            if asked.is_empty() {
                return;
            }
            for mut request in asked {
                let reply = self.store.answer(&request.operation);
                // A request is resolved once, here; a second resolution cannot come about.
                let _ = self.router.resolve_request(&mut request, reply);
            }
        }
    }

    /// A fresh core over a fresh store, brought to where the last start had brought the old one.
    fn rebuild(&mut self) {
        self.store = (self.new_lane)();
        self.router = router(&self.randomness);
        if let Some(start) = self.start.clone() {
            let restarted =
                catch_unwind(AssertUnwindSafe(|| self.run(Step::Shell(Event::Start(start)))));
            if restarted.is_err() {
                self.router = router(&self.randomness);
            }
        }
    }
}
