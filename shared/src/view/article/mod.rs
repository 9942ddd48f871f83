//! An article: a title and blocks, drawn by one renderer in each shell.
//!
//! Boundary: ready-made texts; where a block leads is an event, which a shell sends as it stands.

mod before;
mod coming;
mod learn;
mod next;
mod page;
mod piece;
mod plain;
mod printed;
mod searching;
mod strip;
#[cfg(test)]
mod tests;
mod written;

pub(super) use before::before;
pub use coming::plan;
pub use learn::{learned, listed, shelved};
pub use next::next_page;
pub use page::{ArticlePage, library, page};
pub use piece::{Piece, pieces};
pub use plain::to_text;
pub use printed::printed;
pub use searching::{found, nearest};
pub use strip::{StripFault, StripStep, StripView};
pub use written::article;
pub(super) use written::{about_the_scale, leads_to, what_is_this};

use super::{
    figure::FigureView,
    plot::PlotView,
    reminders::Risk,
    rows::{RowButton, RowField},
    session::BarView,
};
use crate::model::event::Event;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// An article.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ArticleView {
    /// Its heading.
    pub title: String,
    /// What it says, from top to bottom.
    pub blocks: Vec<ArticleBlock>,
}

/// One block of an article.
#[allow(
    clippy::large_enum_variant,
    reason = "an article has few blocks, and the generators know no boxes"
)]
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ArticleBlock {
    /// A heading over what follows.
    Heading(String),
    /// A paragraph.
    Paragraph(ArticleLine),
    /// A list without an order.
    Items(Vec<ArticleLine>),
    /// What to do beside what not to do.
    DoDont(DoDontView),
    /// What is said, and right under it what stands against it.
    Claim(ClaimView),
    /// A table.
    Table(TableView),
    /// A drawing of a body.
    Figure(FigureView),
    /// A chart.
    Plot(PlotView),
    /// Where it all comes from, each source once.
    Sources(SourcesView),
    /// Rows that open something.
    Links(Vec<LinkView>),
    /// Buttons, one below the other.
    Actions(Vec<ActionView>),
    /// A staircase of steps.
    Staircase(StaircaseView),
    /// A bar with its plates.
    Bar(BarView),
    /// Buttons side by side: a value between one step less and one step more.
    Stepper(StepperView),
    /// A field to type in: what it finds follows it.
    Search(RowField),
    /// A lift, phase by phase.
    Strip(StripView),
}

/// Steps, the lowest first.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct StaircaseView {
    /// From left to right.
    pub treads: Vec<TreadView>,
    /// All of it to read aloud.
    pub label: String,
}

/// One step.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct TreadView {
    /// `50 % · 82.5 kg`.
    pub text: String,
    /// Where the person stands to it.
    pub stands: Tread,
    /// How many sessions that count it has had.
    pub counted: u8,
    /// How many it takes.
    pub needed: u8,
}

/// Where a person stands to a step.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Tread {
    /// Behind them.
    Done,
    /// They are on it.
    Here,
    /// Still to come.
    Later,
}

/// A value with a step either way.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct StepperView {
    /// Over it.
    pub title: String,
    /// The value.
    pub value: String,
    /// Both to read aloud.
    pub label: String,
    /// One step less.
    pub less: RowButton,
    /// One step more.
    pub more: RowButton,
}

/// A sentence or two.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ArticleLine {
    /// What it says.
    pub text: String,
    /// A word or two that stand small behind it: its source, that it is Brace's own, how something stands.
    pub chip: Option<String>,
}

/// What to do beside what not to do.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct DoDontView {
    /// The heading over what to do.
    pub do_label: String,
    /// What to do.
    pub wanted: String,
    /// The heading over what not to do.
    pub dont_label: String,
    /// What not to do.
    pub unwanted: String,
}

/// A claim and its correction, which belong together wherever they are drawn or read.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ClaimView {
    /// What is said.
    pub claim: ArticleLine,
    /// What limits it.
    pub correction: ArticleLine,
}

/// A table.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct TableView {
    /// The heading of each column.
    pub columns: Vec<String>,
    /// From top to bottom.
    pub rows: Vec<TableRow>,
}

/// One row.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// As many as there are columns.
    pub cells: Vec<String>,
    /// The row as it is read aloud.
    pub label: String,
    /// It is one that decides.
    pub strong: bool,
}

/// Where an article comes from.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct SourcesView {
    /// Their heading.
    pub title: String,
    /// Each once.
    pub names: Vec<String>,
}

/// Something that opens something else.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct LinkView {
    /// Its label.
    pub label: String,
    /// What a tap sends.
    pub leads_to: Event,
}

/// A button.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ActionView {
    /// Its label.
    pub label: String,
    /// How much it stands out.
    pub style: ActionStyle,
    /// What a tap does.
    pub does: Does,
}

/// How much a button stands out. At most one of a screen is filled.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ActionStyle {
    /// What is most likely wanted.
    Filled,
    /// One of several ways.
    Outlined,
    /// Possible, too.
    Quiet,
}

/// What a button does.
#[allow(clippy::large_enum_variant, reason = "the generators know no boxes")]
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Does {
    /// Sends an event.
    Send(Event),
    /// Opens the system's own settings for what stands in a reminder's way.
    OpenSettings(Risk),
    /// Opens a demonstration: a second core over a folder that is thrown away, started for that reason.
    Demonstrate,
}

impl ArticleLine {
    /// A line without a chip.
    pub(super) const fn plain(text: String) -> Self {
        Self { text, chip: None }
    }
}
