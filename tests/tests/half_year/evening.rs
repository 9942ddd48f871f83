//! An evening: from the first rating to the verdict.
//!
//! Boundary: does what the screens offer, and writes down what they say.

use super::{
    calendar::Date,
    lifter::{Lifter, PLANNED, named},
};
use shared::{
    domain::{flags::Flag, set_form::SetForm, stop_choice::StopChoice},
    model::{
        event::{Event, FlagsEvent, SessionEvent},
        route::Route,
    },
    view::{
        AppView, Screen,
        rows::{RowControl, RowsView},
        session::SessionView,
    },
};
use tests::{
    act::Act,
    events::{answer, begin, end, form, low, rate, recall},
};

/// How the back is: before, after each set, at the end, and two hours later, where the lifter answers.
pub type Back = (u8, u8, u8, Option<u8>);

/// An evening without anything to tell.
pub const FINE: Back = (1, 1, 1, Some(1));
/// One without any pain.
pub const NONE: Back = (0, 0, 0, Some(0));

impl Lifter {
    /// Begins a session: the back, and the card of symptoms.
    pub fn begins(&mut self, nrs: u8, new: &[Flag]) -> AppView {
        let asked = self.goes(Route::Baseline);
        if let Screen::Rows(page) = asked.screen {
            self.diary.said(&format!("{}: asked again", page.title));
            self.turns_the_pages();
        }
        self.pass(1);
        let view = self.phone.keep(&begin(self.phone.now(), low(nrs)));
        let Screen::Rows(card) = &view.screen else { panic!("{:?}", view.screen) };
        assert_eq!(card.page, Route::Flags);
        let patterns = card.sections.iter().flat_map(|section| &section.rows);
        let patterns =
            patterns.into_iter().any(|row| row.title.starts_with("How the pain behaves"));
        let still = self.still_there(card);
        if new.is_empty() {
            let told = if still > 0 { "the symptom is still there" } else { "nothing is new" };
            let asked = if patterns { ", nor in how the pain behaves" } else { "" };
            self.diary.did(&format!("baseline {nrs}; {told}{asked}"));
            let tap = self.card().action.expect("a docked button").tap;
            self.pass(1);
            return self.phone.keep(&Act::Tap { moment: self.phone.now(), event: tap });
        }
        self.diary.did(&format!("baseline {nrs}; new: {}", named(new)));
        self.taps(Event::Flags(FlagsEvent::Answer { flags: new.to_vec() }))
    }

    fn card(&mut self) -> RowsView {
        match self.goes(Route::Flags).screen {
            Screen::Rows(card) => card,
            other => panic!("{other:?}"),
        }
    }

    /// Says of each open flag that it is still there.
    fn still_there(&mut self, card: &RowsView) -> usize {
        let choices = card.sections.first().into_iter().flat_map(|section| &section.rows);
        let taps: Vec<Event> = choices
            .filter_map(|row| match &row.control {
                RowControl::Choices(choices) => Some(choices.first()?.tap.clone()),
                _ => None,
            })
            .collect();
        for tap in &taps {
            self.opens(tap.clone());
        }
        taps.len()
    }

    fn session(&mut self) -> SessionView {
        match self.goes(Route::Session).screen {
            Screen::Session(session) => session,
            other => panic!("{other:?}"),
        }
    }

    /// Chooses a lift; the set that Brace fills in, and why.
    pub fn chooses(&mut self, lift: &str) -> SetForm {
        let exercise = lift.to_owned();
        self.opens(Event::Session(SessionEvent::ChooseExercise { exercise }));
        let session = self.session();
        let form = session.form.clone();
        let load = if form.load.is_empty() { "no load" } else { form.load.as_str() };
        let mut said = vec![format!("{} {load} × {}", session.exercise, form.reps)];
        said.extend(session.reason);
        let all = session.reasons;
        // One reason alone is what the line before says.
        said.extend((all.len() > 1).then(|| format!("in full: {}", all.join(" "))));
        said.extend(session.deadlift_day.map(|day| day.text));
        self.diary.said(&said.join(" · "));
        self.fills_in_what_the_plan_says(lift, &form);
        form
    }

    /// A plan that goes on is what the set speaks from: its step's load, or none while it waits.
    fn fills_in_what_the_plan_says(&mut self, lift: &str, form: &SetForm) {
        let filled_in = form.load.replace('\u{a0}', " ");
        let steps = if lift == PLANNED { self.stairs() } else { Vec::new() };
        for step in steps.iter().filter_map(|plan| plan.split_once(" · ")) {
            assert!(
                filled_in.is_empty() || step.1.starts_with(&format!("{filled_in} (")),
                "{step:?}"
            );
        }
    }

    /// Three sets of what Brace fills in, or of this load for five; whether it asked to stop.
    pub fn lifts(&mut self, lift: &str, load: Option<&str>, nrs: u8) -> bool {
        let filled_in = self.chooses(lift);
        let reps = if load.is_some() { "5" } else { filled_in.reps.as_str() };
        let load = load.map_or(filled_in.load.as_str(), |load| load);
        let set = form(lift, load, reps);
        for nth in 1..=3 {
            self.pass(4);
            self.phone.keep(&Act::LogSet { moment: self.phone.now(), form: set.clone() });
            self.pass(1);
            let view = self.phone.keep(&rate(self.phone.now(), nrs));
            if let Some(stop) = view.stop {
                self.diary.did(&format!("{nth} × {load} × {reps}, the back at {nrs}"));
                self.diary.said(&format!("{}: {}", stop.change, stop.text));
                let (moment, choice) = (self.phone.now(), StopChoice::End);
                self.pass(1);
                self.phone.send(&Act::TakeStop { moment, check: stop.check, choice });
                return true;
            }
        }
        self.diary.did(&format!("3 × {load} × {reps}, the back at {nrs} after each"));
        false
    }

    /// Ends the session, and answers two hours later where the lifter does.
    pub fn ends(&mut self, nrs: u8, later: Option<u8>) {
        self.pass(2);
        self.phone.keep(&end(self.phone.now(), low(nrs)));
        self.pass(125);
        match later {
            Some(later) => {
                self.goes(Route::Today);
                self.phone.keep(&answer(self.phone.now(), later));
                self.diary.did(&format!("the end {nrs}, two hours later {later}"));
            }
            None => self.diary.did(&format!("the end {nrs}, then asleep")),
        }
        self.reads_the_verdict();
    }

    /// Says the next morning how it was.
    pub fn recalls(&mut self, nrs: u8) {
        self.goes(Route::Today);
        self.phone.keep(&recall(self.phone.now(), nrs));
        self.diary.did(&format!("recalls that it was {nrs}"));
        self.reads_the_verdict();
    }

    fn reads_the_verdict(&mut self) {
        let record = self.phone.record();
        let date = self.date.map(Date::shown).unwrap_or_default();
        let verdict = record.verdict;
        if self.sessions.iter().all(|(_, id)| *id != record.id) {
            self.sessions.push((date, record.id));
        }
        let mut said = vec![format!("{}: {}", verdict.word, verdict.sentence)];
        said.extend(verdict.above.map(|above| format!("above it: {}", above.text)));
        said.extend(verdict.steps.lines);
        let buttons = verdict.actions.into_iter().map(|action| format!("[{}]", action.label));
        said.extend(buttons);
        self.diary.said(&said.join(" "));
        self.reads_the_stairs();
    }

    pub fn reads_the_stairs(&mut self) {
        for plan in self.stairs() {
            self.diary.said(&format!("plan: {plan}"));
        }
    }

    /// A whole evening with one lift.
    pub fn evening(&mut self, lift: &str, load: Option<&str>, back: Back) {
        let (before, during, after, later) = back;
        self.begins(before, &[]);
        self.lifts(lift, load, during);
        self.ends(after, later);
    }
}
