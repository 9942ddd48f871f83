//! Words for what becomes of a row of another app's export.
//!
//! Boundary: one value, one text; exhaustive, so that a new value does not compile without its text.

use crate::{
    exchange::imports::outcome::{Caution, Pseudo, Reason},
    view::words::Words,
};

impl Words {
    pub(super) fn foreign_reason(&self, reason: Reason) -> String {
        match reason {
            Reason::Fields => self.foreign_reason_fields(),
            Reason::Date => self.foreign_reason_date(),
            Reason::TooOld => self.foreign_reason_too_old(),
            Reason::Future => self.foreign_reason_future(),
            Reason::NoExercise => self.foreign_reason_no_exercise(),
            Reason::UnknownKind => self.foreign_reason_unknown_kind(),
            Reason::NotALoad => self.foreign_reason_not_a_load(),
            Reason::Assisted => self.foreign_reason_assisted(),
            Reason::TooHeavy => self.foreign_reason_too_heavy(),
            Reason::UnknownUnit => self.foreign_reason_unknown_unit(),
            Reason::TwoLoads => self.foreign_reason_two_loads(),
            Reason::LoadNotSaid => self.foreign_reason_load_not_said(),
            Reason::NotReps => self.foreign_reason_not_reps(),
            Reason::TooManyReps => self.foreign_reason_too_many_reps(),
            Reason::Failed => self.foreign_reason_failed(),
            Reason::Timed => self.foreign_reason_timed(),
            Reason::Distance => self.foreign_reason_distance(),
            Reason::Nothing => self.foreign_reason_nothing(),
            Reason::UnquotedComma => self.foreign_reason_unquoted_comma(),
            Reason::Shape => self.foreign_reason_shape(),
            Reason::Overlaps => self.foreign_reason_overlaps(),
        }
    }

    pub(super) fn foreign_pseudo_kind(&self, kind: Pseudo) -> String {
        match kind {
            Pseudo::RestTimer => self.foreign_pseudo_rest(),
            Pseudo::Note => self.foreign_pseudo_note(),
            Pseudo::NotStarted => self.foreign_pseudo_not_started(),
        }
    }

    pub(super) fn foreign_caution(&self, caution: Caution) -> String {
        match caution {
            Caution::Rounded => self.foreign_caution_rounded(),
            Caution::RpeLeftOut => self.foreign_caution_rpe(),
            Caution::NoteLeftOut => self.foreign_caution_note(),
            Caution::LengthLeftOut => self.foreign_caution_length(),
            Caution::Ahead => self.foreign_caution_ahead(),
            Caution::SetTimeLeftOut => self.foreign_caution_set_time(),
        }
    }
}
