//! A page of rows: one form for the settings, bars, lifts, the bin and their like, so that each shell draws them all
//! alike.
//!
//! Boundary: a row carries the event that a tap on it sends, ready-made; what the rows say is each page's.

use crate::model::{event::Event, route::Route};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A page of rows.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RowsView {
    /// Which page it is.
    pub page: Route,
    /// Its heading.
    pub title: String,
    /// A sentence under it; empty where there is nothing to say.
    pub intro: String,
    /// The way back to the page that it belongs to.
    pub back: RowButton,
    /// What the person searches for: it sends each character.
    pub search: Option<RowField>,
    /// The rows by topic.
    pub sections: Vec<RowSection>,
    /// The one thing to do with the page, docked at its foot.
    pub action: Option<RowButton>,
}

/// Rows of one topic.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RowSection {
    /// Its heading; empty where it needs none.
    pub title: String,
    /// What is to be said of all of them, under them: a source, or that these are ours.
    pub note: String,
    /// Its rows.
    pub rows: Vec<RowView>,
}

/// One row.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RowView {
    /// What it is about.
    pub title: String,
    /// A second line; empty where there is nothing to say.
    pub detail: String,
    /// What stands at its end; empty where there is nothing.
    pub value: String,
    /// All of it to read aloud.
    pub label: String,
    /// What can be done with it.
    pub control: RowControl,
}

/// What can be done with a row.
#[allow(
    clippy::large_enum_variant,
    reason = "a page has few rows, and the generators know no boxes"
)]
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum RowControl {
    /// Nothing.
    Plain,
    /// The row is a button.
    Tap(Event),
    /// It is on or off.
    Switch {
        /// It is on.
        on: bool,
        /// Turns it.
        tap: Event,
    },
    /// One of a few.
    Choices(Vec<RowChoice>),
    /// A value with a step either way.
    Stepper {
        /// One step less.
        less: RowButton,
        /// One step more.
        more: RowButton,
    },
    /// A field to type in.
    Field(RowField),
    /// Buttons side by side.
    Buttons(Vec<RowButton>),
}

/// One of a few to choose.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RowChoice {
    /// Its name.
    pub label: String,
    /// It is the one chosen.
    pub chosen: bool,
    /// Chooses it.
    pub tap: Event,
}

/// A button.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RowButton {
    /// Its label.
    pub label: String,
    /// What it sends.
    pub tap: Event,
}

/// A field to type in: it sends `RowsEvent::Type` with its key.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RowField {
    /// Names the field.
    pub key: String,
    /// What stands in it.
    pub text: String,
    /// What stands there while it is empty, and its name to read aloud.
    pub hint: String,
    /// It takes a number.
    pub numeric: bool,
}

impl RowView {
    /// A row of which nothing but its title and value is to be said.
    #[must_use]
    pub fn new(title: String, value: String, control: RowControl) -> Self {
        let label = if value.is_empty() { title.clone() } else { format!("{title}: {value}") };
        Self { title, detail: String::new(), value, label, control }
    }

    /// The same with a second line.
    #[must_use]
    pub fn with_detail(self, detail: String) -> Self {
        let label =
            if detail.is_empty() { self.label } else { format!("{}. {detail}", self.label) };
        Self { detail, label, ..self }
    }
}
