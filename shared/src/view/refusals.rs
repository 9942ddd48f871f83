//! What a person reads when something they gave cannot be used.
//!
//! Boundary: words for `domain::refusal` and the timeline files' errors; deciding is theirs.

use super::words::Words;
use crate::{
    domain::{exercise::Exercise, fault::Fault, refusal::Refusal, site::Site},
    exchange::timeline_file::TimelineError,
};

impl Words {
    /// What is wrong, where, and what to do.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        let list = |ids: Vec<&str>| ids.join(&self.list_separator());
        match refusal {
            Refusal::NrsOutOfRange { text } => self.refused_nrs(text),
            Refusal::UnknownSite { text } => {
                self.refused_site(text, list(Site::ALL.map(Site::id).to_vec()))
            }
            Refusal::SiteTwice { site } => self.refused_site_twice(self.site(*site)),
            Refusal::NothingRated => self.refused_nothing_rated(),
            Refusal::NotARating { text } => self.refused_not_a_rating(text),
            Refusal::UnknownExercise { text } => {
                let ids = Exercise::ALL.iter().map(|exercise| exercise.id()).collect();
                self.refused_exercise(text, list(ids))
            }
            Refusal::NotALoad { text } => self.refused_load(text),
            Refusal::LoadTooHigh { text } => self.refused_load_too_high(text),
            Refusal::RepsOutOfRange { text } => self.refused_reps(text),
            Refusal::RpeOutOfRange { text } => self.refused_rpe(text),
            Refusal::UnknownFault { text } => {
                self.refused_fault(text, list(Fault::ALL.map(Fault::id).to_vec()))
            }
            Refusal::NotATime { text } => self.refused_time(text),
            Refusal::ClockOutOfRange => self.refused_clock(),
            Refusal::SessionOpen => self.refused_session_open(),
            Refusal::NoOpenSession => self.refused_no_open_session(),
            Refusal::NoSession => self.refused_no_session(),
            Refusal::NothingToRecall => self.refused_nothing_to_recall(),
            Refusal::NothingToPlace => self.refused_nothing_to_place(),
            Refusal::NothingToUndo => self.refused_nothing_to_undo(),
        }
    }

    /// What is wrong with a line of a timeline file; `line` counts from 1.
    #[must_use]
    pub fn timeline_error(&self, line: usize, error: &TimelineError) -> String {
        let problem = match error {
            TimelineError::Shape { detail } => self.timeline_shape(detail),
            TimelineError::Value { place, refusal } => {
                self.timeline_value(place, self.refusal(refusal))
            }
            TimelineError::SessionTwice { id } => self.timeline_session_twice(id),
            TimelineError::AboutLater { place } => self.timeline_about_later(place),
        };
        self.timeline_line(line.to_string(), problem)
    }
}
