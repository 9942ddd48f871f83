//! The field's words in the person's language.
//!
//! Boundary: one value, one word; exhaustive, so a new value does not compile without its word. A test
//! finds an exercise of the catalogue without a name.

use super::{refusals::typed, words::Words};
use crate::{
    content::cues::Cue,
    domain::{
        checklist::Family,
        exercise::ExerciseId,
        fault::Fault,
        nrs::Nrs,
        pain_check::CheckContext,
        ratings::{Coverage, Ratings},
        rule_of_twos::Verdict,
        set_entry::{Lift, SetKind},
        site::Site,
        source::Origin,
    },
    effects::store::Intention,
};

impl Words {
    pub(super) fn site(&self, site: Site) -> String {
        match site.index() {
            0 => self.site_lower_left(),
            1 => self.site_lower_centre(),
            2 => self.site_lower_right(),
            3 => self.site_mid_left(),
            4 => self.site_mid_centre(),
            5 => self.site_mid_right(),
            6 => self.site_upper_left(),
            7 => self.site_upper_centre(),
            _ => self.site_upper_right(),
        }
    }

    /// The name of an exercise: the person's own, else the catalogue's, else as it is stored.
    pub(super) fn exercise(&self, id: &str) -> String {
        let given = ExerciseId::parse(id).ok();
        if let Some(name) = given.as_ref().and_then(|id| self.given_name(id)) {
            return typed(name);
        }
        self.catalogue_name(id).unwrap_or_else(|| typed(id))
    }

    /// What Brace calls an exercise of the catalogue.
    pub(super) fn catalogue_name(&self, id: &str) -> Option<String> {
        self.plain(&format!("exercise-{id}"))
    }

    /// The names of exercises, as a list.
    pub(super) fn exercises(&self, ids: &[ExerciseId]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.exercise(id.as_str())).collect();
        names.join(&self.list_separator())
    }

    pub(super) fn kind(&self, kind: SetKind) -> String {
        match kind {
            SetKind::WarmUp => self.kind_warm_up(),
            SetKind::Work => self.kind_work(),
            SetKind::BackOff => self.kind_back_off(),
        }
    }

    pub(super) fn fault(&self, fault: Fault) -> String {
        match fault {
            Fault::Round => self.fault_round(),
            Fault::Hyperextend => self.fault_hyperextend(),
            Fault::HipsFirst => self.fault_hips_first(),
            Fault::BarDrift => self.fault_bar_drift(),
            Fault::NoBrace => self.fault_no_brace(),
            Fault::TooHeavy => self.fault_too_heavy(),
        }
    }

    /// A fault as it is called in a family of lifts: S1's words are a deadlift's.
    pub(super) fn fault_in(&self, fault: Fault, family: Option<Family>) -> String {
        let squat = matches!(family, Some(Family::SquatBack | Family::SquatFront));
        match fault {
            Fault::HipsFirst if squat => self.fault_hips_first_squat(),
            Fault::BarDrift if squat => self.fault_bar_drift_squat(),
            _ => self.fault(fault),
        }
    }

    pub(super) fn context(&self, context: CheckContext) -> String {
        match context {
            CheckContext::Baseline => self.context_baseline(),
            CheckContext::During => self.context_during(),
            CheckContext::End => self.context_end(),
            CheckContext::ReRating => self.context_rerating(),
        }
    }

    pub(super) fn verdict(&self, verdict: Verdict) -> String {
        match verdict {
            Verdict::Clear => self.verdict_clear(),
            Verdict::Watch => self.verdict_watch(),
            Verdict::Unknown => self.verdict_unknown(),
            Verdict::Pending => self.verdict_pending(),
            Verdict::Rising => self.verdict_rising(),
            Verdict::TooMuch => self.verdict_too_much(),
        }
    }

    pub(super) fn origin(&self, origin: Origin) -> String {
        match origin {
            Origin::FormGuide => self.source_form_guide(),
            Origin::SoreBackArticle => self.source_sore_back_article(),
            Origin::Ours => self.source_ours(),
        }
    }

    /// The same in a word or two, for the end of a line.
    pub(super) fn chip(&self, origin: Origin) -> String {
        match origin {
            Origin::FormGuide => self.chip_form_guide(),
            Origin::SoreBackArticle => self.chip_sore_back_article(),
            Origin::Ours => self.chip_ours(),
        }
    }

    pub(super) fn cue(&self, cue: Cue) -> String {
        match cue {
            Cue::ChestUp => self.cue_chest_up(),
            Cue::PushFloor => self.cue_push_floor(),
            Cue::DragBar => self.cue_drag_bar(),
            Cue::HipsBack => self.cue_hips_back(),
            Cue::BarOnLegs => self.cue_bar_on_legs(),
            Cue::ChestAtBottom => self.cue_chest_at_bottom(),
            Cue::HipsUnder => self.cue_hips_under(),
            Cue::LoadClose => self.cue_load_close(),
            Cue::HipsForward => self.cue_hips_forward(),
            Cue::Brace => self.cue_brace(),
            Cue::LessLoad => self.cue_less_load(),
        }
    }

    pub(super) fn intention(&self, intention: Intention) -> String {
        match intention {
            Intention::StartSession => self.what_start_session(),
            Intention::LogSet => self.what_log_set(),
            Intention::RatePain => self.what_rate_pain(),
            Intention::EndSession => self.what_end_session(),
            Intention::AnswerReRating => self.what_answer_rerating(),
            Intention::RemoveSet => self.what_remove_set(),
            Intention::RemoveCheck => self.what_remove_check(),
            Intention::TakeStop => self.what_take_stop(),
            Intention::MoveSession => self.what_move_session(),
            Intention::PlaceAnswer => self.what_place_answer(),
            Intention::EditSet => self.what_edit_set(),
            Intention::EditCheck => self.what_edit_check(),
            Intention::EditSession => self.what_edit_session(),
            Intention::RemoveSession => self.what_remove_session(),
            Intention::AddSession => self.what_add_session(),
            Intention::AddSet => self.what_add_set(),
            Intention::AddCheck => self.what_add_check(),
            Intention::ChangeSettings => self.what_change_settings(),
            Intention::TagSet => self.what_tag_set(),
            Intention::RateOutside => self.what_rate_outside(),
            Intention::Restore => self.what_restore(),
            Intention::AnswerFlags => self.what_answer_flags(),
            Intention::EndFlag => self.what_end_flag(),
            Intention::AnswerHistory => self.what_answer_history(),
            Intention::ChangePlan => self.what_change_plan(),
            Intention::TakeDaysOff => self.what_take_days_off(),
            Intention::Import => self.what_import(),
        }
    }

    /// `3 at the lower back, centre`.
    pub(super) fn nrs_at(&self, site: Site, nrs: Nrs) -> String {
        self.rating_at(nrs.points().to_string(), self.site(site))
    }

    /// Everything in a check that is worth reading.
    pub(super) fn ratings(&self, ratings: &Ratings) -> String {
        let marked: Vec<String> =
            ratings.marked().map(|(site, nrs)| self.nrs_at(site, nrs)).collect();
        match (marked.is_empty(), ratings.coverage()) {
            (true, Coverage::Full | Coverage::Named) => self.rating_nothing_hurts(),
            (false, _) => marked.join(&self.list_separator()),
        }
    }

    /// `Deadlift 100 kg × 5`.
    pub(super) fn lift(&self, lift: &Lift) -> String {
        let reps = lift.reps.count().to_string();
        self.set_line(self.exercise(lift.exercise.as_str()), self.load(lift.load), reps)
    }
}

/// The shape that stands for a verdict, so that colour is never the only meaning.
#[must_use]
pub const fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "●",
        Verdict::Watch => "◐",
        Verdict::TooMuch => "▲",
        Verdict::Unknown => "?",
        Verdict::Pending => "◌",
        Verdict::Rising => "△",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content::exercises::{
            self,
            naming::{self, Named},
        },
        model::event::LocaleChoice,
    };

    fn words(language: &str) -> Words {
        let languages = vec![language.to_owned()];
        Words::new(&LocaleChoice { languages, ..LocaleChoice::default() })
    }

    #[test]
    fn every_exercise_of_the_catalogue_has_a_name_of_its_own() {
        for language in ["en", "de"] {
            let words = words(language);
            let names = exercises::all().map(|exercise| words.exercise(exercise.id));
            for (exercise, name) in exercises::all().zip(names.clone()) {
                assert_ne!(name, exercise.id, "{language}: an id is no name");
                assert_eq!(names.clone().filter(|other| *other == name).count(), 1, "{name}");
                let read = naming::read(&name, std::iter::empty());
                assert_eq!(read, Named::One(ExerciseId::known(exercise.id)), "{name} is no alias");
            }
        }
    }

    #[test]
    fn an_exercise_that_is_not_in_the_catalogue_is_called_as_it_is_stored() {
        assert_eq!(words("de").exercise("Pause squat (ATG)"), "Pause squat (ATG)");
        assert_eq!(words("en").exercise("סקוואט"), "\u{2068}סקוואט\u{2069}");
    }
}
