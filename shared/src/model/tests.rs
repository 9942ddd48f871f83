//! The model alone, without bytes and without a database, for the tests of its features.
//!
//! Boundary: hands in events, answers what the store is asked as the test says, and keeps what was
//! written, so that the log can be read again; what is drawn is the view's.

use super::{
    Model, Stage,
    double_tap::DOUBLE_TAP,
    event::{
        CheckEvent, Event, Input, ListUse, LoadCheck, LocaleChoice, ReminderEvent, SessionEvent,
        Start, StartReason,
    },
    features::{files::FilesState, work::WorkState},
    held::Lifeboat,
    lifecycle,
    notice::Notice,
    open_log::OpenLog,
    route::Route,
    step::Step,
};
use crate::{
    domain::{
        checklist::{ChecklistForm, ChecklistState},
        id::Randomness,
        moment::{Boot, Moment, Stamp},
        pain_check::PainCheck,
        reminders::{OsState, Reminder, ReminderOrder},
        set_entry::{SetEntry, SetKind},
        set_form::SetForm,
    },
    effects::{
        Effect,
        order::Order,
        store::{
            Answer, Change, Closed, Found, Opened, Query, Snapshot, StoreReply, StoreRequest,
            Transaction,
            query::{BinPage, HistoryPage, WholeSession},
        },
    },
    model::event::{Asked, Rating},
};
use std::{
    collections::VecDeque,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
};

/// Monday, 2 March 2026, 17:00 at one hour east; milliseconds since 1970.
const EVENING: i64 = 1_772_467_200_000;

#[derive(Default)]
struct Counter(AtomicU8);

impl Randomness for Counter {
    fn ten_bytes(&self) -> [u8; 10] {
        [self.0.fetch_add(1, Ordering::Relaxed); 10]
    }
}

/// A model that events are told to, and what the last one led to.
pub struct Told {
    model: Model,
    minute: i64,
    /// How long the person has read so far, milliseconds.
    read_ms: i64,
    /// The log as it was written.
    pub stored: Opened,
    /// The sessions that the log holds outside the window.
    pub outside: Vec<WholeSession>,
    /// What the log can be restored from.
    pub snapshots: Vec<Snapshot>,
    /// What the store says to the next writes, undos and queries, before it says Saved again.
    answers: VecDeque<StoreReply>,
    /// Why the store opens no log from now on.
    closed: Option<Closed>,
    /// What the last event asked of the store.
    pub asked: Vec<StoreRequest>,
    /// What the last event ordered.
    pub orders: Vec<Order>,
}

impl Told {
    /// A process that has opened an empty log.
    pub fn started(reason: StartReason) -> Self {
        let model = Model::new(Arc::new(Counter::default()), Lifeboat::default());
        let mut told = Self {
            model,
            minute: 0,
            read_ms: 0,
            stored: Opened::default(),
            outside: Vec::new(),
            snapshots: Vec::new(),
            answers: VecDeque::new(),
            closed: None,
            asked: Vec::new(),
            orders: Vec::new(),
        };
        told.tell(Event::Start(Start { unlocked: true, reason, locale: LocaleChoice::default() }));
        told
    }

    /// The same on a phone that permits everything and says so.
    pub fn on_a_phone() -> Self {
        let mut told = Self::started(StartReason::Ui);
        told.tell(Event::Reminders(ReminderEvent::Woken(OsState::default())));
        told
    }

    /// So many minutes go by.
    pub fn later(&mut self, minutes: i64) -> &mut Self {
        self.minute += minutes;
        self
    }

    /// The store says this to the next write, undo or query.
    pub fn store_says(&mut self, reply: StoreReply) -> &mut Self {
        self.answers.push_back(reply);
        self
    }

    /// The store opens no log from now on.
    pub fn store_closes(&mut self, closed: Closed) -> &mut Self {
        self.closed = Some(closed);
        self
    }

    /// Tells the model something, and answers until nothing is asked any more.
    pub fn tell(&mut self, event: Event) -> &mut Self {
        self.take_time_to_read();
        let input = Input { moment: self.moment(), event };
        self.step(Step::Shell(input))
    }

    /// Tells the model something at the moment of what it was told last: the second of two taps.
    pub fn at_once(&mut self, event: &Event) -> &mut Self {
        let input = Input { moment: self.moment(), event: event.clone() };
        self.step(Step::Shell(input))
    }

    /// Tells it something after another process wrote this.
    pub fn tell_after_another_wrote(&mut self, changes: Vec<Change>, event: Event) -> &mut Self {
        self.take_time_to_read();
        self.keep(&Transaction { intention: None, changes });
        let input = Input { moment: self.moment(), event };
        self.step(Step::Moved(input))
    }

    /// A person reads before they act again: two acts are no double tap.
    const fn take_time_to_read(&mut self) {
        self.read_ms += DOUBLE_TAP.value.0;
    }

    fn step(&mut self, step: Step) -> &mut Self {
        (self.asked, self.orders) = (Vec::new(), Vec::new());
        let mut steps = VecDeque::from([step]);
        while let Some(step) = steps.pop_front() {
            let mut command = lifecycle::update(&mut self.model, step);
            let effects: Vec<Effect> = command.effects().collect();
            for effect in effects {
                match effect {
                    Effect::Store(mut request) => {
                        let reply = self.store_reply(&request.operation);
                        self.asked.push(request.operation.clone());
                        request.resolve(reply).expect("asked once, answered once");
                    }
                    Effect::Order(request) => self.orders.push(request.operation),
                }
            }
            steps.extend(command.events());
        }
        self
    }

    fn store_reply(&mut self, request: &StoreRequest) -> StoreReply {
        match request {
            StoreRequest::Open { .. } | StoreRequest::BeginEmptyLog if self.closed.is_some() => {
                StoreReply::Closed(self.closed.clone().expect("a reason"))
            }
            StoreRequest::Open { at, .. } => StoreReply::Opened(Box::new(self.opened(at))),
            StoreRequest::BeginEmptyLog => StoreReply::Opened(Box::new(self.stored.clone())),
            StoreRequest::ReadDue => StoreReply::Due(Vec::new()),
            StoreRequest::WriteDue(_) => StoreReply::Saved,
            StoreRequest::Write(transaction) => {
                let reply = self.answers.pop_front().unwrap_or(StoreReply::Saved);
                if reply == StoreReply::Saved {
                    self.keep(transaction);
                }
                reply
            }
            StoreRequest::Check { .. } => {
                let done = StoreReply::Checked { more: false, unsound: 0 };
                self.answers.pop_front().unwrap_or(done)
            }
            StoreRequest::Snapshot { .. } => {
                self.answers.pop_front().unwrap_or(StoreReply::Snapshotted(None))
            }
            StoreRequest::Snapshots => StoreReply::Snapshots(self.snapshots.clone()),
            StoreRequest::Restore { .. }
            | StoreRequest::Salvage { .. }
            | StoreRequest::LeaveAside
            | StoreRequest::Undo { .. }
            | StoreRequest::Erase(_)
            | StoreRequest::Export(_)
            | StoreRequest::PutInOutbox(_)
            | StoreRequest::EmptyOutbox
            | StoreRequest::Import(_)
            | StoreRequest::ReadFile { .. } => {
                self.answers.pop_front().unwrap_or(StoreReply::NothingToUndo)
            }
            StoreRequest::Query(query) => {
                self.answers.pop_front().unwrap_or_else(|| self.found(query))
            }
        }
    }

    /// The window around a time: what the store has read so far, and the session outside that begins then.
    fn opened(&self, at: &Stamp) -> Opened {
        let mut opened = self.stored.clone();
        let there = |whole: &&WholeSession| whole.session.started.instant() == at.instant();
        for whole in self.outside.iter().filter(there) {
            opened.log.apply(&Change::PutSession(whole.session.clone()));
            whole.sets.iter().for_each(|set| opened.log.apply(&Change::PutSet(set.clone())));
            whole.checks.iter().for_each(|it| opened.log.apply(&Change::PutCheck(it.clone())));
        }
        opened
    }

    fn found(&self, query: &Query) -> StoreReply {
        let answer = match query {
            Query::Session(id) => {
                let mut outside = self.outside.iter();
                Answer::Session(outside.find(|whole| whole.session.id == *id).cloned())
            }
            Query::Place(id) => {
                let there = self.outside.iter().find(|whole| whole.session.id.bytes() == id);
                let there = there.filter(|whole| whole.removed.is_none());
                Answer::Place(there.map(|whole| whole.session.started.instant()))
            }
            Query::History(_) => Answer::History(HistoryPage::default()),
            Query::Bin { .. } => Answer::Bin(BinPage::default()),
            Query::Lift { .. } => panic!("the model asks no such thing: {query:?}"),
        };
        StoreReply::Found(Box::new(Found { answer, unsound: 0 }))
    }

    fn keep(&mut self, transaction: &Transaction) {
        self.stored.undo = transaction.intention.or(self.stored.undo);
        for change in &transaction.changes {
            self.stored.log.apply(change);
            match change {
                Change::PutReminder(row) => {
                    self.stored.reminders.retain(|other| other.id != row.id);
                    self.stored.reminders.push(row.clone());
                }
                Change::PutDraft(draft) => {
                    self.stored.drafts.retain(|other| other.key != draft.key);
                    self.stored.drafts.push(draft.clone());
                }
                Change::DropDraft(key) => self.stored.drafts.retain(|other| other.key != *key),
                Change::PutSetting(setting) => {
                    self.stored.settings.retain(|other| other.key != setting.key);
                    self.stored.settings.push(setting.clone());
                }
                Change::AnchorBoot(anchor) => self.stored.anchors.push(anchor.clone()),
                _ => {}
            }
        }
    }

    /// What the clocks say.
    pub fn moment(&self) -> Moment {
        let passed = self.minute * 60_000 + self.read_ms;
        Moment {
            utc_ms: EVENING + passed,
            offset_min: 60,
            uptime_ms: 1_000_000 + passed,
            boot: Boot::Named("boot".to_owned()),
            zone_change: None,
        }
    }

    /// The newest moment as the model has it.
    pub fn now(&self) -> Stamp {
        self.model.now.clone().unwrap()
    }

    /// The open log.
    pub fn log(&self) -> &OpenLog {
        match &self.model.stage {
            Stage::Open(open) => open,
            other => panic!("{other:?}"),
        }
    }

    /// Where in its life the app is.
    pub const fn stage(&self) -> &Stage {
        &self.model.stage
    }

    /// The job in the background.
    pub const fn work(&self) -> &WorkState {
        &self.model.work
    }

    /// What the page of files has open.
    pub const fn files(&self) -> &FilesState {
        &self.model.files
    }

    /// The model, to be drawn.
    pub const fn model(&self) -> &Model {
        &self.model
    }

    /// How much of a log that lies aside is taken over, while that is under way.
    pub fn taken_over(&self) -> Option<u8> {
        self.model.work.taken_over
    }

    /// How the person reads.
    pub fn reading(&self) -> LocaleChoice {
        self.model.reading()
    }

    /// What the last event came to.
    pub fn notice(&self) -> &Notice {
        self.model.notice.as_ref().expect("a notice")
    }

    /// What the last event came to, if it came to something.
    pub const fn said(&self) -> Option<&Notice> {
        self.model.notice.as_ref()
    }

    /// The screen.
    pub fn route(&self) -> Route {
        self.log().shown_route(&self.now())
    }

    /// What the last event had written, and the store took.
    pub fn changes(&self) -> Vec<Change> {
        let written = self.asked.iter().filter_map(|asked| match asked {
            StoreRequest::Write(transaction) => Some(transaction.changes.clone()),
            _ => None,
        });
        written.flatten().collect()
    }

    /// The facts among what the last event had written.
    pub fn facts_written(&self) -> usize {
        self.changes().iter().filter(|change| change.fact().is_some()).count()
    }

    /// What the last event ordered about reminders.
    pub fn reminder_orders(&self) -> Vec<&ReminderOrder> {
        let reminders = self.orders.iter().filter_map(|order| match order {
            Order::Reminder(order) => Some(order),
            Order::Confirm
            | Order::Resume { .. }
            | Order::OpenLanguages
            | Order::Dial { .. }
            | Order::File(_) => None,
        });
        reminders.collect()
    }

    /// The last set.
    pub fn last_set(&self) -> Option<&SetEntry> {
        self.log().facts.window().sets.last()
    }

    /// The last check.
    pub fn last_check(&self) -> &PainCheck {
        self.log().facts.window().checks.last().expect("a check")
    }

    /// The one question that is remembered.
    pub fn question(&self) -> &Reminder {
        self.log().rows.all().first().expect("a question")
    }

    /// The session's id, as an intent carries it.
    pub fn session(&self) -> String {
        self.log().facts.window().sessions.last().expect("a session").id.to_string()
    }

    /// A session begins.
    pub fn start(&mut self, ratings: &[Rating]) -> &mut Self {
        self.tell(Event::Session(SessionEvent::Start {
            ratings: ratings.to_vec(),
            note: String::new(),
        }))
    }

    /// A set is logged after the last one.
    pub fn log_set(&mut self, load: &str) -> &mut Self {
        let after = self.last_set().map(|set| set.id.to_string());
        self.log_set_after(after, load)
    }

    /// A set is logged by a person who saw this set last.
    pub fn log_set_after(&mut self, after: Option<String>, load: &str) -> &mut Self {
        let session = self.session();
        self.tell(Event::Session(SessionEvent::LogSet {
            session,
            after,
            form: form(load),
            check: LoadCheck::Ask,
            list: ListUse::AsGiven,
        }))
    }

    /// The back is rated after the last set.
    pub fn rate(&mut self, nrs: u8) -> &mut Self {
        let (session, after) = (self.session(), self.last_set().map(|set| set.id.to_string()));
        self.tell(Event::Check(CheckEvent::Rate {
            session,
            after,
            nrs,
            site: None,
            note: String::new(),
        }))
    }

    /// The session ends.
    pub fn end(&mut self, ratings: &[Rating]) -> &mut Self {
        let (session, ratings) = (self.session(), ratings.to_vec());
        self.tell(Event::Session(SessionEvent::End { session, ratings, note: String::new() }))
    }

    /// The person says how their back is.
    pub fn answer(&mut self, asked: Asked, nrs: u8) -> &mut Self {
        self.tell(Event::Check(CheckEvent::Answer { asked, nrs, site: None }))
    }
}

/// Five deadlifts.
pub fn form(load: &str) -> SetForm {
    SetForm {
        exercise: "deadlift".to_owned(),
        load: load.to_owned(),
        reps: "5".to_owned(),
        rpe: String::new(),
        kind: SetKind::Work,
        checklist: Some(ChecklistForm { state: ChecklistState::AllEight, open: Vec::new() }),
        faults: Vec::new(),
        filmed: false,
        note: String::new(),
    }
}
