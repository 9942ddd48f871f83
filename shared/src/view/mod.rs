//! What the shells draw, with every text and formatted number in it.
//!
//! Boundary: reads the model and changes nothing; a shell adds no sentence, number format or rule.
//! It mirrors `model`: one file a screen.

mod about;
pub mod ahead;
pub mod article;
pub mod bar;
pub mod bin;
mod by_route;
mod caps;
pub mod checklist;
pub mod confirm;
mod days_off;
pub mod edit_bar;
pub mod edit_check;
mod edit_exercise;
pub mod edit_session;
pub mod edit_set;
mod exercise_refusals;
mod exercises;
pub mod figure;
mod figures;
pub mod fix;
pub mod flag_card;
pub mod flags;
pub mod full_check;
pub mod gear;
mod gear_refusals;
mod health;
pub mod history;
mod history_plot;
pub mod lifter;
pub mod lines;
mod names;
pub mod next;
pub mod note;
pub mod notice;
pub mod pad;
pub mod past;
mod plan_refusals;
pub mod plot;
pub mod record;
pub mod recovery;
mod refusals;
pub mod reminders;
mod return_plan;
pub mod rows;
mod rule_plot;
pub mod screen;
pub mod session;
pub mod settings;
pub mod snapshots;
pub mod standing;
pub mod stop;
pub mod subjects;
pub mod tags;
pub mod terminal;
pub(crate) mod texts;
pub mod today;
mod variations;
pub mod verdict;
mod wall;
pub mod welcome;
pub mod words;

pub use screen::{AppView, Screen, app_view};
