//! `brace remind`: waits in the foreground, rings when something is due, takes a question's answer there.
//!
//! Boundary: the core decides what is due and has every word; this file waits and rings.

use super::{Outcome, Shell};
use crate::{core::Core, print};
use shared::{
    domain::{
        moment::{Moment, Span},
        reminders::{OsState, ReminderKind, ReminderOrder},
    },
    effects::order::Order,
    ffi::CoreError,
    model::event::{Asked as Subject, CheckEvent, Event, QuestionRef, ReminderEvent},
    view::{AppView, Screen, notice::NoticeKind, record::RecordView},
    wire::Turn,
};
use std::{
    collections::{BTreeMap, VecDeque},
    io::{BufRead, stdin},
    thread::sleep,
    time::{Duration, Instant},
};

/// The longest wait before it looks at the clock again: someone may have set it.
const LONGEST_NAP: Duration = Duration::from_secs(30);
const SHORTEST_NAP: Duration = Duration::from_secs(1);
/// What a person types to put the question off; an empty line does so, too.
const SNOOZE: &str = "s";

/// What became of the question.
enum Asked {
    /// Nobody is there.
    Left,
    /// Answered or put off, with what follows from it.
    GoOn(Box<Turn>),
    /// The log cannot be read any more, with what is said of it: a newer Brace wrote it meanwhile, say.
    Closed(String),
}

/// What a phone's system would keep of reminders.
#[derive(Default)]
struct Kept {
    /// Held for later, and until when.
    armed: BTreeMap<String, Instant>,
    /// Shown and not answered yet.
    questions: VecDeque<QuestionRef>,
}

impl Kept {
    /// Carries a turn's orders out. Prints at once that a rest is over: that asks nothing.
    fn take(&mut self, turn: &Turn) {
        for order in &turn.orders {
            let Order::Reminder(order) = order else { continue };
            match order {
                ReminderOrder::Arm { id, in_ms, .. } => {
                    let wait = Duration::from_millis(u64::try_from(*in_ms).unwrap_or(0));
                    self.armed.insert(id.clone(), Instant::now() + wait);
                }
                ReminderOrder::Cancel { id } => drop(self.armed.remove(id)),
                ReminderOrder::Remove { id } => self.questions.retain(|other| other.id != *id),
                ReminderOrder::Post { id, generation, alert } => {
                    self.armed.remove(id);
                    let note = turn.view.notifications.iter().find(|note| note.id == *id);
                    if note.is_none_or(|note| note.kind != ReminderKind::Rest) {
                        self.questions.retain(|other| other.id != *id);
                        let question = QuestionRef { id: id.clone(), generation: *generation };
                        self.questions.push_back(question);
                    } else if *alert {
                        print::bell();
                        say_title(&turn.view, id);
                    }
                }
            }
        }
    }
}

impl Shell {
    pub fn remind(&self) -> Outcome {
        let (core, opened) = match self.open() {
            Ok(opened) => opened,
            Err(outcome) => return outcome,
        };
        if let Screen::Recovery(recovery) = &opened.screen {
            return Outcome::Failed(print::recovery(recovery));
        }
        match self.wait_and_ask(&core) {
            Ok(outcome) => outcome,
            Err(error) => self.fault(error),
        }
    }

    fn wait_and_ask(&self, core: &Core) -> Result<Outcome, CoreError> {
        let began = Instant::now();
        let os = OsState { shown: Some(Vec::new()), ..OsState::default() };
        let mut turn = core.send(self.later(began), Event::Reminders(ReminderEvent::Woken(os)))?;
        let (mut kept, mut asked) = (Kept::default(), false);
        loop {
            if let Screen::Recovery(recovery) = &turn.view.screen {
                return Ok(Outcome::Failed(print::recovery(recovery)));
            }
            kept.take(&turn);
            turn = if let Some(question) = kept.questions.pop_front() {
                asked = true;
                match self.ask(core, began, &question, turn.view)? {
                    Asked::Left => return Ok(Outcome::Done),
                    Asked::GoOn(turn) => *turn,
                    Asked::Closed(said) => return Ok(Outcome::Failed(said)),
                }
            } else if turn.view.ask.is_none() && kept.armed.is_empty() {
                if !asked {
                    print::line(&nothing_open(&turn.view));
                }
                return Ok(Outcome::Done);
            } else {
                let next = kept.armed.values().min().copied().unwrap_or(began);
                let left = next.saturating_duration_since(Instant::now());
                sleep(left.clamp(SHORTEST_NAP, LONGEST_NAP));
                core.send(self.later(began), Event::Look)?
            };
        }
    }

    /// Rings once and asks until the person answers or puts it off.
    fn ask(
        &self,
        core: &Core,
        began: Instant,
        question: &QuestionRef,
        mut view: AppView,
    ) -> Result<Asked, CoreError> {
        print::bell();
        loop {
            say_title(&view, &question.id);
            let mut typed = String::new();
            // Nobody is there to answer: the question stays open, in the log.
            if !matches!(stdin().lock().read_line(&mut typed), Ok(1..)) {
                return Ok(Asked::Left);
            }
            let typed = typed.trim();
            let moment = self.later(began);
            if typed.is_empty() || typed == SNOOZE {
                let snooze = Event::Reminders(ReminderEvent::Snooze(question.clone()));
                let turn = core.send(moment, snooze)?;
                if let Screen::Recovery(recovery) = &turn.view.screen {
                    return Ok(Asked::Closed(print::recovery(recovery)));
                }
                say(&turn.view);
                if kind(&turn.view) != Some(NoticeKind::Failed) {
                    return Ok(Asked::GoOn(Box::new(turn)));
                }
                view = turn.view;
                continue;
            }
            match self.typed.nrs(typed) {
                Err(problem) => print::problem(&problem),
                Ok(nrs) => {
                    let asked = Subject::Notified(question.clone());
                    let answer = CheckEvent::Answer { asked, nrs, site: None };
                    let turn = core.send(moment, Event::Check(answer))?;
                    if let Screen::Recovery(recovery) = &turn.view.screen {
                        return Ok(Asked::Closed(print::recovery(recovery)));
                    }
                    say(&turn.view);
                    // The core refused: it asks that question no more, or something else by now.
                    if kind(&turn.view) != Some(NoticeKind::Failed) {
                        return Ok(Asked::GoOn(Box::new(turn)));
                    }
                    view = turn.view;
                }
            }
        }
    }

    /// The clock: the system's, or the one given, running on from the start of this program.
    fn later(&self, began: Instant) -> Moment {
        if self.standing.is_none() {
            return crate::clocks::now();
        }
        let passed = i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX);
        crate::clocks::later(&self.moment(), Span(passed))
    }
}

fn say_title(view: &AppView, id: &str) {
    if let Some(note) = view.notifications.iter().find(|note| note.id == id) {
        print::line(&note.title);
    }
}

fn kind(view: &AppView) -> Option<NoticeKind> {
    view.notice.as_ref().map(|notice| notice.kind)
}

fn say(view: &AppView) {
    if let Some(notice) = &view.notice {
        print::line(&notice.text);
    }
}

fn nothing_open(view: &AppView) -> String {
    match &view.screen {
        Screen::Record(RecordView { session: Some(session), .. }) => session.no_ask.clone(),
        Screen::Record(RecordView { empty, .. }) => empty.clone(),
        _ => String::new(),
    }
}
