//! What to do about the flag that matters most, and the line that leads there from every screen.
//!
//! Boundary: ready-made texts; which flag matters most is the model's.

use super::rows::RowButton;
use crate::model::event::Event;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// How soon a flag wants someone, the most urgent last.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(C)]
pub enum Urgency {
    /// Within days.
    Evaluate,
    /// Today.
    Today,
    /// Now.
    Emergency,
}

/// What to do about the flags that are open.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct FlagCardView {
    /// How soon.
    pub urgency: Urgency,
    /// What to do: the screen's heading.
    pub title: String,
    /// The flags, the most urgent first, as they were asked.
    pub flags: Vec<FlagRow>,
    /// The number to call, large; absent where no number is to be called.
    pub number: Option<NumberView>,
    /// Over the sentence.
    pub sentence_label: String,
    /// A sentence to show or to read out.
    pub sentence: String,
    /// Not to drive oneself; absent where that is not said.
    pub drive: Option<String>,
    /// What is switched off meanwhile, and that logging is not.
    pub meanwhile: String,
    /// Ways on: ending the session first, where one is open.
    pub ways: Vec<RowButton>,
    /// Heading over what else holds lifting back; empty where nothing does.
    pub more_title: String,
    /// What else holds lifting back.
    pub more: Vec<String>,
    /// Where it comes from.
    pub source: String,
}

/// One open flag.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct FlagRow {
    /// As it was asked.
    pub text: String,
    /// Since when, and what has been said of it.
    pub detail: String,
    /// All of it to read aloud.
    pub label: String,
    /// What has become of it, as buttons.
    pub ways: Vec<RowButton>,
}

/// A number to call.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct NumberView {
    /// As it is dialled; empty where the region is unknown.
    pub number: String,
    /// The number, or that it is the person's own emergency number.
    pub text: String,
    /// To read aloud.
    pub label: String,
    /// Opens the dialler; absent where no number is known.
    pub call: Option<RowButton>,
    /// Numbers of other regions.
    pub others: RowButton,
}

/// One line on whatever screen the person is, while a flag is open.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct FlagLineView {
    /// How soon.
    pub urgency: Urgency,
    /// What to do, in a few words.
    pub text: String,
    /// Opens the card.
    pub tap: Event,
}
