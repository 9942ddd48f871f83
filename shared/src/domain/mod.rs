//! The rules of Brace in the field's own terms, pure: facts in, decisions out.
//!
//! Nothing here knows a clock, a locale, a database or Crux; "now" is always an argument.

pub mod back_down;
pub mod bin;
pub mod caps;
pub mod checklist;
pub mod clock;
pub mod day;
pub mod days_off;
pub mod deadlift_days;
pub mod exercise;
pub mod exercise_refusal;
pub mod fault;
pub mod flags;
pub mod gear;
pub mod id;
pub mod load;
pub mod local_day;
pub mod moment;
pub mod note;
pub mod nrs;
pub mod outside_check;
pub mod pain_check;
pub mod person;
pub mod plan;
pub mod ratings;
pub mod red_flags;
pub mod refusal;
pub mod reminders;
pub mod reps;
pub mod rest;
pub mod rpe;
pub mod rule_of_twos;
pub mod session;
pub mod set_entry;
pub mod set_form;
pub mod settings;
pub mod site;
pub mod snapshots;
pub mod source;
pub mod stop_advice;
pub mod stop_choice;
pub mod time_form;
pub mod warm_up;
pub mod zone;
