//! `brace remind`: waits in the foreground, rings when the question is due, takes the answer there.
//!
//! Boundary: when it is due and every word said is the core's; waiting and the bell are this file's.

use super::{Outcome, Shell};
use crate::{core::Core, print};
use shared::{
    domain::{
        moment::Moment,
        reminders::{OsState, ReminderOrder},
    },
    effects::order::Order,
    ffi::CoreError,
    model::event::{About, Event},
    view::{AppView, Screen, notice::NoticeKind, record::RecordView},
    wire::Turn,
};
use std::{
    io::{BufRead, stdin},
    thread::sleep,
    time::{Duration, Instant},
};

/// However long it is until then, a clock that was set is noticed after this.
const LONGEST_NAP: Duration = Duration::from_secs(30);
const SHORTEST_NAP: Duration = Duration::from_secs(1);
/// What is typed to put the question off, besides nothing.
const SNOOZE: &str = "s";

/// What became of the question.
enum Asked {
    /// Answered, or nobody is there.
    Done,
    /// Put off, with what follows from it.
    Later(Box<Turn>),
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
        let mut turn = core.send(&Event::Woken { moment: self.later(began), os })?;
        let mut due = began;
        loop {
            if turn.view.ask.is_none() {
                print::line(&nothing_open(&turn.view));
                return Ok(Outcome::Done);
            }
            let mut post = None;
            for order in &turn.orders {
                match order {
                    Order::Reminder(ReminderOrder::Arm { in_ms, .. }) => {
                        let wait = u64::try_from(*in_ms).unwrap_or(0);
                        due = Instant::now() + Duration::from_millis(wait);
                    }
                    Order::Reminder(ReminderOrder::Post { id, .. }) => post = Some(id.clone()),
                    _ => {}
                }
            }
            turn = if let Some(id) = post {
                match self.ask(core, began, id)? {
                    Asked::Done => return Ok(Outcome::Done),
                    Asked::Later(turn) => *turn,
                }
            } else {
                let left = due.saturating_duration_since(Instant::now());
                sleep(left.clamp(SHORTEST_NAP, LONGEST_NAP));
                core.send(&Event::Look { moment: self.later(began) })?
            };
        }
    }

    /// Rings once and asks until there is an answer, or it is put off.
    fn ask(&self, core: &Core, began: Instant, id: String) -> Result<Asked, CoreError> {
        let mut view = core.send(&Event::Look { moment: self.later(began) })?.view;
        print::bell();
        loop {
            if let Some(note) = view.notifications.iter().find(|note| note.id == id) {
                print::line(&note.title);
            }
            let mut typed = String::new();
            // Nobody is there to answer: the question stays open, in the log.
            if !matches!(stdin().lock().read_line(&mut typed), Ok(1..)) {
                return Ok(Asked::Done);
            }
            let typed = typed.trim();
            let moment = self.later(began);
            if typed.is_empty() || typed == SNOOZE {
                let turn = core.send(&Event::Snooze { moment, id })?;
                say(&turn.view);
                return Ok(Asked::Later(Box::new(turn)));
            }
            match self.typed.nrs(typed) {
                Err(problem) => print::problem(&problem),
                Ok(nrs) => {
                    let (site, about) = (None, About::Now);
                    view = core.send(&Event::AnswerReRating { moment, nrs, site, about })?.view;
                    say(&view);
                    let kind = view.notice.as_ref().map(|notice| notice.kind);
                    // Where another place still asks, the question goes on about that one.
                    let asks = view.ask.as_ref().is_some_and(|ask| ask.due);
                    if kind == Some(NoticeKind::Saved) && !asks {
                        return Ok(Asked::Done);
                    }
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
        let moment = self.moment();
        Moment { utc_ms: moment.utc_ms.saturating_add(passed), ..moment }
    }
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
