//! The app, its store and what outlives a fault of either.
//!
//! Boundary: carries requests between the app and the store until only orders are left; no rule lives here.

use crate::{
    app::Brace,
    demo,
    domain::{id::Randomness, moment::Moment, reminders::OsState},
    effects::{
        Effect,
        order::Order,
        store::{StoreLane, StoreRequest},
    },
    model::{
        Model,
        event::{Event, Input, ReminderEvent},
        held::Lifeboat,
        step::Step,
    },
    wire::Turn,
};
use crux_core::{
    Core,
    effects::{EffectRouter, ResolveSink, Routes, routes::Buffer},
};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

type Router = Arc<EffectRouter<Brace, Lanes>>;
/// Makes a store's lane, a new one after each fault.
pub type NewLane = Box<dyn Fn() -> Box<dyn StoreLane> + Send>;

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

/// A core with its store.
pub struct Engine {
    router: Router,
    store: Box<dyn StoreLane>,
    new_lane: NewLane,
    randomness: Arc<dyn Randomness>,
    /// What outlives a core that broke down.
    lifeboat: Lifeboat,
    /// The last start, to begin again from after a fault.
    start: Option<Input>,
    /// What the OS permits, as the shell last reported.
    reported: Option<OsState>,
}

fn router(randomness: &Arc<dyn Randomness>, lifeboat: &Lifeboat) -> Router {
    let model = Model::new(randomness.clone(), lifeboat.clone());
    let core = Core::new_with(Brace, model);
    EffectRouter::new(core, |lanes: Lanes| {
        move |effect| match effect {
            Effect::Store(request) => lanes.store.push(request),
            Effect::Order(request) => lock(&lanes.orders).push(request.operation),
        }
    })
}

/// Takes a lock even if it is poisoned: after a panic `rebuild` replaces what it guards.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Engine {
    /// A core that has been given no event yet.
    #[must_use]
    pub fn new(new_lane: NewLane, randomness: Arc<dyn Randomness>) -> Self {
        let lifeboat = Lifeboat::default();
        let (router, store) = (router(&randomness, &lifeboat), new_lane());
        let (start, reported) = (None, None);
        Self { router, store, new_lane, randomness, lifeboat, start, reported }
    }

    /// Handles an input; all it caused is durable when this returns.
    pub fn handle(&mut self, input: Input) -> Turn {
        let starts = matches!(input.event, Event::Start(_));
        if starts {
            self.start = Some(input.clone());
        }
        if let Event::Reminders(ReminderEvent::Woken(os)) = &input.event {
            self.reported = Some(OsState { pending: None, shown: None, ..os.clone() });
        }
        let demonstration = demo::asked_for(&input);
        let now = input.moment.clone();
        let moved = !starts && self.store.moved();
        self.run(if moved { Step::Moved(input) } else { Step::Shell(input) });
        let deeds = demonstration.and_then(|story| story.into_empty(&self.router.view()));
        let played = deeds.is_some();
        for deed in deeds.into_iter().flatten() {
            let told = deed.input(&self.router.view());
            self.run(Step::Shell(told));
        }
        if played {
            // The story ends some time before now: what is shown is of now.
            self.run(Step::Shell(Input { moment: now, event: Event::Look }));
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
                // Only this line resolves a request, once: it cannot fail as resolved twice.
                let _ = self.router.resolve_request(&mut request, reply);
            }
        }
    }

    /// Replaces core and store by new ones, and repeats the last start and the last report of the OS. The
    /// orders that the old core gave may be lost, so the new one finds what is due and hands it out with
    /// the next turn.
    pub fn rebuild(&mut self, moment: &Moment) {
        self.store = (self.new_lane)();
        self.router = router(&self.randomness, &self.lifeboat);
        let Some(start) = self.start.clone() else { return };
        let start = Input { moment: moment.clone(), ..start };
        let reported = self.reported.clone().map(|os| Input {
            moment: moment.clone(),
            event: Event::Reminders(ReminderEvent::Woken(os)),
        });
        let restarted = catch_unwind(AssertUnwindSafe(|| {
            for input in [Some(start), reported].into_iter().flatten() {
                self.run(Step::Shell(input));
            }
        }));
        if restarted.is_err() {
            self.router = router(&self.randomness, &self.lifeboat);
        }
    }
}
