//! A person who lifts with the list: what they press and what they see.
//!
//! Boundary: drives a phone; knows no rule.

use shared::{
    domain::{set_entry::SetKind, set_form::SetForm},
    model::{event::Event, route::Route},
    view::{Screen, checklist::ChecklistView, session::SessionView},
};
use std::path::Path;
use tempfile::TempDir;
use tests::{
    act::Act,
    events::{begin, form, go, low},
    phone::Phone,
    tables,
};

/// A person with a session open.
pub struct Lifter {
    pub phone: Phone,
    dir: TempDir,
}

impl Lifter {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut phone = Phone::started(dir.path(), 8);
        phone.keep(&begin(phone.now(), low(1)));
        phone.clocks.pass(5);
        Self { phone, dir }
    }

    pub fn folder(&self) -> &Path {
        self.dir.path()
    }

    pub fn tap(&self, event: Event) -> SessionView {
        let act = Act::Tap { moment: self.phone.now(), event };
        shown(self.phone.send(&act).view.screen)
    }

    /// The set that comes next, of this exercise and kind.
    pub fn takes(&self, exercise: &str, kind: SetKind) -> SessionView {
        self.phone.send(&go(self.phone.now(), Route::Session));
        let filled = SetForm { kind, checklist: None, ..form(exercise, "60kg", "5") };
        let choose = |form: SetForm| Act::EditSet { moment: self.phone.now(), form };
        self.phone.send(&choose(filled.clone()));
        shown(self.phone.send(&choose(filled)).view.screen)
    }

    pub fn view(&self) -> SessionView {
        shown(self.phone.send(&go(self.phone.now(), Route::Session)).view.screen)
    }

    /// Presses *Log set*.
    pub fn logs(&mut self) -> Screen {
        let form = self.view().form;
        let screen =
            self.phone.send(&Act::LogInView { moment: self.phone.now(), form }).view.screen;
        self.phone.clocks.pass_seconds(1);
        screen
    }

    /// Presses *Log set*: it brings up the list.
    pub fn brings_the_list(&mut self) -> ChecklistView {
        let before = self.sets();
        let list = shown(self.logs()).checklist.expect("the list in view");
        assert_eq!(self.sets(), before, "that button logs nothing");
        list
    }

    /// Presses *Log set*: it is logged.
    pub fn is_logged(&mut self) {
        let before = self.sets();
        self.logs();
        assert_eq!(self.sets(), before + 1);
        self.phone.clocks.pass_seconds(1);
    }

    pub fn sets(&self) -> usize {
        tables::live(self.folder(), "set_entry")
    }

    /// Ticks one after the other what the cards ask; how many there were.
    pub fn ticks_all(&mut self, mut list: ChecklistView) -> usize {
        for ticked in 1.. {
            let card = list.card.expect("one item at a time");
            match self.tap(card.yes.tap).checklist {
                Some(next) => list = next,
                None => return ticked,
            }
        }
        0
    }

    /// Goes through the whole list of this exercise and logs a work set.
    pub fn works(&mut self, exercise: &str) {
        self.takes(exercise, SetKind::Work);
        let list = self.brings_the_list();
        self.ticks_all(list);
        self.is_logged();
    }

    /// How the newest set was answered: the state, the family, what is open, what does not fit.
    pub fn stored(&self) -> String {
        tables::text(
            self.folder(),
            "SELECT printf('%s %s %s %s', coalesce(checklist, '-'), coalesce(check_family, '-'), \
             coalesce(open_items, '-'), coalesce(na_items, '-')) FROM set_entry \
             WHERE deleted_instant_ms IS NULL ORDER BY at_instant_ms DESC LIMIT 1",
        )
    }
}

/// The loop between sets.
pub fn shown(screen: Screen) -> SessionView {
    match screen {
        Screen::Session(session) => session,
        other => panic!("{other:?}"),
    }
}
