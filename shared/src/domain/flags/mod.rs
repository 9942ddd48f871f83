//! Red flags: what a person says of new symptoms, and what has become of it.
//!
//! Boundary: facts and what follows from them; the questions in words, their levels and sources are content.

mod answer;
mod ending;
mod flag;
mod level;
mod open;

pub use answer::{FlagAnswer, LIST_VERSION};
pub use ending::{Ending, FlagEnd, Outcome, SeenBy};
pub use flag::Flag;
pub use level::Level;
pub use open::OpenFlag;
