//! Red flags: what a person says of new symptoms, and what has become of it.
//!
//! Boundary: the facts as stored; what follows from them is `red_flags`', the questions in words are content.

mod answer;
mod ending;
mod flag;
mod level;
mod open;
mod refused;

pub use answer::{FlagAnswer, LIST_VERSION};
pub use ending::{Ending, FlagEnd, Outcome, SeenBy};
pub use flag::Flag;
pub use level::Level;
pub use open::OpenFlag;
pub use refused::FlagRefusal;
