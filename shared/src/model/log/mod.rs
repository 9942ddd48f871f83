//! What the log says: the window of facts, and what is derived from it.
//!
//! Boundary: pure. Reads facts and an instant; plans nothing, writes nothing.

pub mod about;
pub mod answer;
pub mod checklist;
pub mod deadlifts;
mod facts;
pub mod flags;
pub mod held;
pub mod judged;
pub mod lifted;
pub mod loads;
pub mod next_time;
pub mod on_bar;
pub mod plan;
pub mod question;
pub mod rated;
mod rows;
pub mod seen;
pub mod stop;
pub mod summary;
mod timeline;
mod verdicts;

pub use facts::{Assessments, Facts};
pub use rows::{QuestionRef, Rows};
pub use verdicts::Verdicts;
