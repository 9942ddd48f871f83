//! The fields of a page of rows, as the person types them.
//!
//! Boundary: texts by the name of their field, until another page is opened; what they mean is for the feature whose
//! page it is.

mod event;

pub use event::RowsEvent;

use crate::{
    domain::{note::Note, refusal::Refusal},
    effects::store::{Change, DraftKey},
    model::commit::{Plan, draft},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was typed on the page that is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed(BTreeMap<String, String>);

impl Typed {
    /// How many fields a page has at most.
    const MOST: usize = 64;

    /// A page with one field filled in.
    #[must_use]
    pub fn of(key: &str, text: &str) -> Self {
        Self(BTreeMap::from([(key.to_owned(), text.to_owned())]))
    }

    /// The text of a field; `None` where the person has typed nothing in it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// Takes over a change. A draft that no longer reads is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(kept) if kept.key == DraftKey::Typed => {
                *self = serde_json::from_str(&kept.body).unwrap_or_default();
            }
            Change::DropDraft(DraftKey::Typed) => *self = Self::default(),
            _ => {}
        }
    }
}

/// Plans what an event asks for.
///
/// # Errors
/// [`Refusal::NoteTooLong`] where a text is longer than anything that is kept.
pub fn update(state: &Typed, event: &RowsEvent) -> Result<Plan, Refusal> {
    let RowsEvent::Type { key, text } = event;
    let known = state.0.contains_key(key);
    if text.chars().count() > Note::LONGEST || (!known && state.0.len() >= Typed::MOST) {
        return Err(Refusal::NoteTooLong);
    }
    let mut next = state.clone();
    next.0.insert(key.clone(), text.clone());
    Ok(Plan::drafts(vec![draft(DraftKey::Typed, &next)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(state: &Typed, key: &str, text: &str) -> Typed {
        let event = RowsEvent::Type { key: key.to_owned(), text: text.to_owned() };
        let mut next = state.clone();
        for change in update(state, &event).unwrap().transaction.changes {
            next.apply(&change);
        }
        next
    }

    #[test]
    fn a_field_keeps_what_was_typed_last_until_the_page_is_left() {
        let mut state = typed(&Typed::default(), "name", "Zer");
        state = typed(&state, "name", "Zercher");
        assert_eq!(state.get("name"), Some("Zercher"));
        state.apply(&Change::DropDraft(DraftKey::Typed));
        assert_eq!(state.get("name"), None);
    }

    #[test]
    fn a_page_has_no_more_fields_than_it_can_hold() {
        let mut state = Typed::default();
        for n in 0..Typed::MOST {
            state = typed(&state, &n.to_string(), "x");
        }
        let one_more = RowsEvent::Type { key: "more".to_owned(), text: "x".to_owned() };
        assert_eq!(update(&state, &one_more), Err(Refusal::NoteTooLong));
    }
}
