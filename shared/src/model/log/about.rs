//! What follows from what the person said of their history.
//!
//! Boundary: reads facts; the fold is `domain::person`'s, the questions are content.

use super::Facts;
use crate::domain::{
    checklist::Breathing,
    days_off::DaysOff,
    moment::{Instant, Stamp},
    person::Background,
};

/// What is known of the person's history.
#[must_use]
pub fn background(facts: &Facts, now: Instant) -> Background {
    Background::of(facts.person(now))
}

/// Whether the person should see someone before Brace suggests any load.
#[must_use]
pub fn see_someone_first(facts: &Facts, now: Instant) -> bool {
    background(facts, now).see_someone_for().next().is_some()
}

/// How the person is to breathe under load.
#[must_use]
pub fn breathing(facts: &Facts, now: Instant) -> Breathing {
    background(facts, now).breathing()
}

/// The days off that run.
#[must_use]
pub fn days_off(facts: &Facts, now: &Stamp) -> Option<DaysOff> {
    DaysOff::running(facts.person(now.instant()).iter(), now)
}
