//! The quiet line under the set: how its list was answered, or that there is one.
//!
//! Boundary: one line and a button or two; the list itself is `checklist`'s.

use super::drawn::Drawn;
use crate::{
    domain::{
        checklist::{ChecklistAnswer, ChecklistState, Item, gate::Gate},
        moment::Stamp,
        set_form::SetForm,
    },
    model::{event::ListAct, features::checklist::answer, open_log::OpenLog},
    view::{rows::RowButton, words::Words},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The list in one quiet line.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ChecklistLine {
    /// `checklist: all eight, one by one`.
    pub text: String,
    /// What can be done with it.
    pub buttons: Vec<RowButton>,
}

/// The line of the set that the form holds; absent where the lift has no list, or the person switched it off.
#[must_use]
pub fn list_line(
    words: &Words,
    log: &OpenLog,
    form: &SetForm,
    now: &Stamp,
) -> Option<ChecklistLine> {
    let drawn = Drawn::of(words, log, form, now)?;
    let button = |label: String, act: ListAct| RowButton { label, tap: drawn.act(act) };
    let go_through = || button(words.list_go_through(), ListAct::Show);
    if let Some(answer) = answer(&drawn.before, &drawn.marks) {
        let text = words.list_answered(words.answered(&answer));
        let again = button(words.list_look_again(), ListAct::Show);
        return Some(ChecklistLine { text, buttons: vec![again] });
    }
    match drawn.before.gate {
        Gate::Closed => None,
        Gate::Offered => Some(ChecklistLine {
            text: words.list_offer(),
            buttons: vec![button(words.list_ran_through(), ListAct::StillTrue), go_through()],
        }),
        Gate::Tap { .. } | Gate::Full(_) => {
            Some(ChecklistLine { text: words.list_offer(), buttons: vec![go_through()] })
        }
    }
}

/// `Log set`, or how many items are open with it.
#[must_use]
pub fn log_label(words: &Words, log: &OpenLog, form: &SetForm, now: &Stamp) -> String {
    let drawn = Drawn::of(words, log, form, now);
    let answer = drawn.and_then(|drawn| answer(&drawn.before, &drawn.marks));
    match answer.map(|answer| answer.open().len()) {
        Some(open) if open > 0 => words.list_log_open(open.to_string()),
        _ => words.session_log(),
    }
}

impl Words {
    /// The names of items within a longer list: `grip, lats and bar`.
    fn items_and(&self, items: &[Item]) -> String {
        match items {
            [] | [_] => self.item_names(items),
            [others @ .., last] => {
                [self.item_names(others), self.item_name(*last)].join(&self.list_and())
            }
        }
    }

    /// How a list was answered: `all eight, one by one`, `grip open`, `logged without the list`.
    pub(in crate::view) fn answered(&self, answer: &ChecklistAnswer) -> String {
        let items = Item::ALL.len() - answer.na().len();
        let all = self.list_all(i64::try_from(items).unwrap_or(i64::MAX));
        match answer.state() {
            ChecklistState::AllEight => self.list_one_by_one(all),
            ChecklistState::StillTrue => self.list_still_true(all),
            ChecklistState::SomeOpen => self.list_open(self.items_and(answer.open())),
            ChecklistState::Skipped => self.list_skipped(),
        }
    }
}
