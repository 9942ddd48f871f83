//! What a person does, without what they saw: the shell that carries it out adds that from the view it
//! showed last, as every shell does.
//!
//! Boundary: plain values with a moment.

use shared::{
    domain::{
        moment::{Boot, Moment},
        reminders::{OsState, ReminderOrder},
        set_form::SetForm,
        site::Site,
        stop_choice::StopChoice,
    },
    effects::order::Order,
    model::double_tap::DOUBLE_TAP,
    model::event::{
        Asked, CheckEvent, CorrectEvent, Event, FixEntry, FixForm, FixRef, HistoryEvent, Input,
        ListUse, LoadCheck, LocaleChoice, MoveTo, QuestionRef, Rating, ReminderChoice,
        ReminderEvent, Route, SessionEvent, SetStep, Start, VerdictEvent,
    },
    view::subjects::Subjects,
    wire::Turn,
};
use std::{cell::RefCell, collections::BTreeMap};

/// One act.
#[allow(missing_docs, reason = "named as the events are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Start {
        moment: Moment,
        start: Start,
    },
    ChangeLocale {
        moment: Moment,
        locale: LocaleChoice,
    },
    Look {
        moment: Moment,
    },
    Go {
        moment: Moment,
        to: Route,
    },
    MarkSite {
        moment: Moment,
        site: Site,
        nrs: Option<u8>,
    },
    EditSet {
        moment: Moment,
        form: SetForm,
    },
    StepSet {
        moment: Moment,
        step: SetStep,
    },
    StartSession {
        moment: Moment,
        ratings: Vec<Rating>,
    },
    LogSet {
        moment: Moment,
        form: SetForm,
    },
    ConfirmSet {
        moment: Moment,
        form: SetForm,
    },
    /// Logs a set with the list in view.
    LogInView {
        moment: Moment,
        form: SetForm,
    },
    /// Taps what a view holds ready-made.
    Tap {
        moment: Moment,
        event: Event,
    },
    RatePain {
        moment: Moment,
        nrs: u8,
        site: Option<Site>,
    },
    SkipRating {
        moment: Moment,
    },
    EndSession {
        moment: Moment,
        ratings: Vec<Rating>,
    },
    AnswerReRating {
        moment: Moment,
        nrs: u8,
        site: Option<Site>,
        about: About,
    },
    PlaceAnswer {
        moment: Moment,
        site: Site,
    },
    RemoveSet {
        moment: Moment,
        id: String,
    },
    MoveSession {
        moment: Moment,
        id: String,
        to: MoveTo,
    },
    RemoveCheck {
        moment: Moment,
        id: String,
    },
    Undo {
        moment: Moment,
    },
    Woken {
        moment: Moment,
        os: OsState,
    },
    AnswerQuestion {
        moment: Moment,
        id: String,
        nrs: u8,
    },
    Snooze {
        moment: Moment,
        id: String,
    },
    SkipQuestion {
        moment: Moment,
        id: String,
    },
    DismissQuestion {
        moment: Moment,
        id: String,
    },
    ChooseReminders {
        moment: Moment,
        choice: ReminderChoice,
    },
    BeginEmptyLog {
        moment: Moment,
    },
    SawVerdict {
        moment: Moment,
        session: String,
    },
    TakeStop {
        moment: Moment,
        check: String,
        choice: StopChoice,
    },
    OpenSession {
        moment: Moment,
        session: String,
    },
    Older {
        moment: Moment,
    },
    Newer {
        moment: Moment,
    },
    OpenForm {
        moment: Moment,
        session: String,
        entry: FixEntry,
    },
    SaveForm {
        moment: Moment,
        subject: FixRef,
        form: FixForm,
    },
    RemoveEntry {
        moment: Moment,
        subject: FixRef,
    },
}

/// Which time an answer speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The moment it is given.
    Now,
    /// About two hours after, recalled.
    TwoHours,
}

/// What a person saw last.
#[derive(Clone, Debug)]
pub struct Seen {
    subjects: Subjects,
    undo: String,
    /// The generation that each notification was last given to the system with.
    generations: BTreeMap<String, u32>,
    /// The boot and its clock when they acted last.
    acted: RefCell<Option<(String, i64)>>,
}

impl Default for Seen {
    fn default() -> Self {
        Self {
            subjects: Subjects::none(),
            undo: String::new(),
            generations: BTreeMap::new(),
            acted: RefCell::default(),
        }
    }
}

impl Seen {
    /// A turn was shown.
    pub fn show(&mut self, turn: &Turn) {
        self.subjects = turn.view.subjects.clone();
        self.undo = turn.view.undo.as_ref().map(|undo| undo.token.clone()).unwrap_or_default();
        for order in &turn.orders {
            if let Order::Reminder(
                ReminderOrder::Arm { id, generation, .. }
                | ReminderOrder::Post { id, generation, .. },
            ) = order
            {
                self.generations.insert(id.clone(), *generation);
            }
        }
    }

    /// What intents speak of.
    #[must_use]
    pub const fn subjects(&self) -> &Subjects {
        &self.subjects
    }

    /// A notification is on the screen.
    pub fn notified(&mut self, id: &str, generation: u32) {
        self.generations.insert(id.to_owned(), generation);
    }

    /// When a person acts who reads what is shown first: where a test's clocks stand still between two
    /// acts, they go on by as much as no double tap lasts.
    fn read_by(&self, moment: &Moment, event: &Event) -> Moment {
        let mut moment = moment.clone();
        let Boot::Named(boot) = &moment.boot else { return moment };
        let mut acted = self.acted.borrow_mut();
        if let Some((_, at)) = acted.as_ref().filter(|(before, _)| before == boot) {
            let acts = event.makes_a_fact() || matches!(event, Event::Checklist(_));
            let reads = if acts { DOUBLE_TAP.value.0 } else { 0 };
            let later = at.saturating_add(reads).saturating_sub(moment.uptime_ms).max(0);
            moment.utc_ms = moment.utc_ms.saturating_add(later);
            moment.uptime_ms = moment.uptime_ms.saturating_add(later);
        }
        *acted = Some((boot.clone(), moment.uptime_ms));
        moment
    }

    fn question(&self, id: String) -> QuestionRef {
        // One that this shell was never told of was shown by the process before it.
        let generation = self.generations.get(&id).copied().unwrap_or(u32::MAX);
        QuestionRef { id, generation }
    }
}

impl Act {
    /// When it is done.
    #[must_use]
    pub const fn moment(&self) -> &Moment {
        match self {
            Self::Start { moment, .. }
            | Self::ChangeLocale { moment, .. }
            | Self::Look { moment }
            | Self::Go { moment, .. }
            | Self::MarkSite { moment, .. }
            | Self::EditSet { moment, .. }
            | Self::StepSet { moment, .. }
            | Self::StartSession { moment, .. }
            | Self::LogSet { moment, .. }
            | Self::ConfirmSet { moment, .. }
            | Self::LogInView { moment, .. }
            | Self::Tap { moment, .. }
            | Self::MoveSession { moment, .. }
            | Self::RatePain { moment, .. }
            | Self::SkipRating { moment }
            | Self::EndSession { moment, .. }
            | Self::AnswerReRating { moment, .. }
            | Self::PlaceAnswer { moment, .. }
            | Self::RemoveSet { moment, .. }
            | Self::RemoveCheck { moment, .. }
            | Self::Undo { moment }
            | Self::Woken { moment, .. }
            | Self::AnswerQuestion { moment, .. }
            | Self::Snooze { moment, .. }
            | Self::SkipQuestion { moment, .. }
            | Self::DismissQuestion { moment, .. }
            | Self::ChooseReminders { moment, .. }
            | Self::SawVerdict { moment, .. }
            | Self::TakeStop { moment, .. }
            | Self::OpenSession { moment, .. }
            | Self::Older { moment }
            | Self::Newer { moment }
            | Self::OpenForm { moment, .. }
            | Self::SaveForm { moment, .. }
            | Self::RemoveEntry { moment, .. }
            | Self::BeginEmptyLog { moment } => moment,
        }
    }

    /// What a shell sends for it that showed this last.
    #[must_use]
    pub fn input(&self, seen: &Seen) -> Input {
        let event = self.event(seen);
        Input { moment: seen.read_by(self.moment(), &event), event }
    }

    fn event(&self, seen: &Seen) -> Event {
        let subjects = seen.subjects.clone();
        let session = subjects.session.clone();
        match self.clone() {
            Self::Start { start, .. } => Event::Start(start),
            Self::ChangeLocale { locale, .. } => Event::ChangeLocale(locale),
            Self::Look { .. } => Event::Look,
            Self::Go { to, .. } => Event::Go(to),
            Self::BeginEmptyLog { .. } => Event::BeginEmptyLog,
            Self::EditSet { form, .. } => Event::Session(SessionEvent::EditForm { form }),
            Self::StepSet { step, .. } => Event::Session(SessionEvent::StepForm { step }),
            Self::StartSession { ratings, .. } => {
                Event::Session(SessionEvent::Start { ratings, note: String::new() })
            }
            Self::LogSet { form, .. } => {
                Event::Session(subjects.set(form, LoadCheck::Ask, ListUse::AsGiven))
            }
            Self::ConfirmSet { form, .. } => {
                Event::Session(subjects.set(form, LoadCheck::Confirmed, ListUse::AsGiven))
            }
            Self::LogInView { form, .. } => {
                Event::Session(subjects.set(form, LoadCheck::Ask, ListUse::InView))
            }
            Self::Tap { event, .. } => event,
            Self::EndSession { ratings, .. } => {
                Event::Session(SessionEvent::End { session, ratings, note: String::new() })
            }
            Self::RemoveSet { id, .. } => Event::Session(SessionEvent::RemoveSet { set: id }),
            Self::MoveSession { id, to, .. } => {
                Event::Session(SessionEvent::Move { session: id, to })
            }
            Self::MarkSite { site, nrs, .. } => Event::Check(CheckEvent::MarkSite { site, nrs }),
            Self::RatePain { nrs, site, .. } => {
                let after = subjects.set_to_rate;
                Event::Check(CheckEvent::Rate { session, after, nrs, site, note: String::new() })
            }
            Self::SkipRating { .. } => Event::Check(CheckEvent::SkipRating),
            Self::AnswerReRating { nrs, site, about, .. } => {
                let asked = match about {
                    About::Now => subjects.asked,
                    About::TwoHours => Asked::Recall(subjects.recall.unwrap_or_default()),
                };
                Event::Check(CheckEvent::Answer { asked, nrs, site })
            }
            Self::AnswerQuestion { id, nrs, .. } => {
                let asked = Asked::Notified(seen.question(id));
                Event::Check(CheckEvent::Answer { asked, nrs, site: None })
            }
            Self::PlaceAnswer { site, .. } => {
                let check = subjects.answer.unwrap_or_default();
                Event::Check(CheckEvent::PlaceAnswer { check, site })
            }
            Self::RemoveCheck { id, .. } => Event::Check(CheckEvent::Remove { check: id }),
            Self::SawVerdict { session, .. } => Event::Verdict(VerdictEvent::Saw { session }),
            Self::TakeStop { check, choice, .. } => {
                Event::Check(CheckEvent::TakeStop { check, choice })
            }
            Self::OpenSession { session, .. } => Event::History(HistoryEvent::Open { session }),
            Self::Older { .. } => Event::History(HistoryEvent::Older),
            Self::Newer { .. } => Event::History(HistoryEvent::Newer),
            Self::OpenForm { session, entry, .. } => {
                Event::Correct(CorrectEvent::Open { session, entry })
            }
            Self::SaveForm { subject, form, .. } => {
                let check = LoadCheck::Ask;
                Event::Correct(CorrectEvent::Save { subject, form, check })
            }
            Self::RemoveEntry { subject, .. } => Event::Correct(CorrectEvent::Remove { subject }),
            Self::Undo { .. } => Event::History(HistoryEvent::Undo { token: seen.undo.clone() }),
            Self::Woken { os, .. } => Event::Reminders(ReminderEvent::Woken(os)),
            Self::Snooze { id, .. } => Event::Reminders(ReminderEvent::Snooze(seen.question(id))),
            Self::SkipQuestion { id, .. } => {
                Event::Reminders(ReminderEvent::Skip(seen.question(id)))
            }
            Self::DismissQuestion { id, .. } => {
                Event::Reminders(ReminderEvent::Dismiss(seen.question(id)))
            }
            Self::ChooseReminders { choice, .. } => Event::Reminders(ReminderEvent::Choose(choice)),
        }
    }
}
