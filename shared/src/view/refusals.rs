//! What a person reads when something they gave cannot be used.
//!
//! Boundary: words for `domain::refusal` and the timeline files' errors; deciding is theirs.

use super::words::Words;
use crate::{
    content::languages,
    domain::{
        checklist::Item, fault::Fault, refusal::Refusal, settings::ramp::MOST_RAMP_STEPS,
        site::Site,
    },
    exchange::{
        evaluate_file::{KINDS, MOST_PLATES},
        timeline_file::{Misfit, TimelineError},
    },
};

impl Words {
    /// What is wrong, where, and what to do.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        let list = |ids: Vec<&str>| ids.join(&self.list_separator());
        match refusal {
            Refusal::NrsOutOfRange { text } => self.refused_nrs(typed(text)),
            Refusal::UnknownSite { text } => {
                self.refused_site(typed(text), list(Site::ALL.map(Site::id).to_vec()))
            }
            Refusal::SiteTwice { site } => self.refused_site_twice(self.site(*site)),
            Refusal::NothingRated => self.refused_nothing_rated(),
            Refusal::NotARating { text } => self.refused_not_a_rating(typed(text)),
            Refusal::NotALoad { text } if text.trim().is_empty() => self.refused_load_missing(),
            Refusal::NotALoad { text } => self.refused_load(typed(text)),
            Refusal::LoadTooHigh { text } => self.refused_load_too_high(typed(text)),
            Refusal::UnusualLoad { load, heaviest: Some(heaviest) } => {
                self.refused_unusual_load(self.load(*load), self.load(*heaviest))
            }
            Refusal::UnusualLoad { load, heaviest: None } => {
                self.refused_unusual_first_load(self.load(*load))
            }
            Refusal::RepsOutOfRange { text } if text.trim().is_empty() => {
                self.refused_reps_missing()
            }
            Refusal::RepsOutOfRange { text } => self.refused_reps(typed(text)),
            Refusal::RpeOutOfRange { text } => self.refused_rpe(typed(text)),
            Refusal::UnknownFault { text } => {
                self.refused_fault(typed(text), list(Fault::ALL.map(Fault::id).to_vec()))
            }
            Refusal::UnknownItem { text } => self
                .refused_item(typed(text), list(Item::ALL.iter().map(|item| item.id()).collect())),
            Refusal::ChecklistMismatch => self.refused_checklist(),
            Refusal::ListChanged => self.refused_list_changed(),
            Refusal::LastItem => self.refused_last_item(),
            Refusal::NoteTooLong => self.refused_note_too_long(),
            Refusal::NotATime { text } => self.refused_time(typed(text)),
            Refusal::ClockOutOfRange => self.refused_clock(),
            Refusal::AnswerMisfit => self.refused_answer_misfit(),
            Refusal::SessionOpen => self.refused_session_open(),
            Refusal::NoOpenSession => self.refused_no_open_session(),
            Refusal::NoSession => self.refused_no_session(),
            Refusal::NothingToRecall => self.refused_nothing_to_recall(),
            Refusal::NothingToPlace => self.refused_nothing_to_place(),
            Refusal::UnknownQuestion => self.refused_unknown_question(),
            Refusal::QuestionClosed => self.refused_question_closed(),
            Refusal::QuestionMoved => self.refused_question_moved(),
            Refusal::OtherSession => self.refused_other_session(),
            Refusal::SetLoggedMeanwhile => self.refused_set_logged_meanwhile(),
            Refusal::NoStopStands => self.refused_no_stop_stands(),
            Refusal::CarryOnNotOffered => self.refused_carry_on_not_offered(),
            Refusal::RatedMeanwhile => self.refused_rated_meanwhile(),
            Refusal::EndBeforeLastSet { end, set } => {
                self.refused_end_before_last_set(self.full_time(set, end), self.full_time(end, set))
            }
            Refusal::NotAhead => self.refused_not_ahead(),
            Refusal::MovedAhead => self.refused_moved_ahead(),
            Refusal::NotARest { text } => self.refused_rest(typed(text)),
            Refusal::RestTooLong => self.refused_rest_too_long(),
            Refusal::RestTooShort => self.refused_rest_too_short(),
            Refusal::SureToErase => self.refused_sure_to_erase(),
            Refusal::SureToEmpty => self.refused_sure_to_empty(),
            Refusal::UnknownEntry => self.refused_unknown_entry(),
            Refusal::NotASpan => self.refused_span(),
            Refusal::NotADate { text } if text.trim().is_empty() => self.refused_date_missing(),
            Refusal::NotADate { text } => self.refused_date(typed(text)),
            Refusal::NotAClock { text } if text.trim().is_empty() => {
                self.refused_clock_time_missing()
            }
            Refusal::NotAClock { text } => self.refused_clock_time(typed(text)),
            Refusal::EntryChanged => self.refused_entry_changed(),
            Refusal::OutsideSession { at, from, until } => self.refused_outside_session(
                self.full_time(at, until),
                self.full_time(from, until),
                self.full_time(until, from),
            ),
            Refusal::StillToCome { at, now } => self.refused_still_to_come(self.full_time(at, now)),
            Refusal::StartAfterFirst { start, first } => self.refused_start_after_first(
                self.full_time(first, start),
                self.full_time(start, first),
            ),
            Refusal::EndBeforeStart => self.refused_end_before_start(),
            Refusal::AmbiguousId { text, ids } => {
                self.refused_ambiguous_id(typed(text), ids.join(&self.list_separator()))
            }
            Refusal::UnknownId { text } => self.refused_unknown_id(typed(text)),
            Refusal::NothingAside => self.refused_nothing_aside(),
            Refusal::SureToRestore => self.refused_sure_to_restore(),
            Refusal::NotRestored => self.refused_not_restored(),
            Refusal::SnapshotElsewhere => self.refused_snapshot_elsewhere(),
            Refusal::SettingOutOfRange { text, least, most } => {
                self.refused_setting_number(typed(text), least.to_string(), most.to_string())
            }
            Refusal::NotARamp { text } => {
                self.refused_setting_ramp(typed(text), MOST_RAMP_STEPS.value.to_string())
            }
            Refusal::UnknownLanguage { text } => self.unknown_choice(text, &languages::ALL),
            Refusal::NothingToUndo => self.refused_nothing_to_undo(),
            Refusal::UndoSuperseded => self.refused_undo_superseded(),
            Refusal::Flag(refusal) => self.flag_refusal(refusal),
            Refusal::Gear(refusal) => self.gear_refusal(refusal),
            Refusal::Exercise(refusal) => self.exercise_refusal(refusal),
            Refusal::Plan(refusal) => self.plan_refusal(*refusal),
        }
    }

    /// A word that is none of the few that a place takes.
    #[must_use]
    pub fn unknown_choice(&self, text: &str, choices: &[&str]) -> String {
        self.refused_choice(typed(text), choices.join(&self.list_separator()))
    }

    /// What is wrong with a line of a timeline file; `line` counts from 1.
    #[must_use]
    pub fn timeline_error(&self, line: usize, error: &TimelineError) -> String {
        let problem = match error {
            TimelineError::Shape { misfit, column, .. } => {
                let column = column.to_string();
                match misfit {
                    Misfit::NotJson => self.timeline_not_json(column),
                    Misfit::CutShort => self.timeline_cut_short(column),
                    Misfit::WrongFormat(Some(word)) => {
                        self.timeline_unfit_word(typed(word), column)
                    }
                    Misfit::WrongFormat(None) => self.timeline_unfit(column),
                }
            }
            TimelineError::UnknownSession { path, id } => {
                self.timeline_unknown_session(path, typed(id))
            }
            TimelineError::Value { path, refusal } => {
                self.timeline_value(path, self.refusal(refusal))
            }
            TimelineError::SessionTwice { id } => self.timeline_session_twice(typed(id)),
            TimelineError::UnknownKind { kind } => {
                self.evaluate_unknown_kind(typed(kind), KINDS.join(&self.list_separator()))
            }
            TimelineError::UnknownUnit { unit } => self.evaluate_unknown_unit(typed(unit)),
            TimelineError::NotANumber { path, text } => {
                self.evaluate_not_a_number(path, typed(text))
            }
            TimelineError::UnknownVerdict { path, text } => {
                self.evaluate_unknown_verdict(path, typed(text))
            }
            TimelineError::OwnLine { text } => self.evaluate_own_line(typed(text)),
            TimelineError::EndsBefore { path } => self.evaluate_ends_before(path),
            TimelineError::NoSets => self.evaluate_no_sets(),
            TimelineError::TooManyPlates => self.evaluate_too_many_plates(MOST_PLATES.to_string()),
            TimelineError::AboutLater { path } => self.timeline_about_later(path),
        };
        self.timeline_line(line.to_string(), problem)
    }
}

/// What a person typed, fit to stand inside a sentence of another direction.
///
/// Set apart by isolation marks only where it holds right-to-left letters; marks that were typed
/// along are left out, so that they cannot turn the rest of the sentence.
pub(super) fn typed(text: &str) -> String {
    let shown: String = text.chars().filter(|letter| !turns(*letter)).collect();
    if shown.chars().any(right_to_left) { format!("\u{2068}{shown}\u{2069}") } else { shown }
}

/// The embedding, override and isolation marks of the Unicode bidirectional algorithm.
const fn turns(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// In one of the blocks that Unicode keeps for right-to-left scripts, or their mark.
const fn right_to_left(letter: char) -> bool {
    matches!(
        letter,
        '\u{0590}'..='\u{08FF}'
            | '\u{200F}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFE}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::event::LocaleChoice;

    fn refused(text: &str) -> String {
        let refusal = Refusal::NrsOutOfRange { text: text.to_owned() };
        Words::new(&LocaleChoice::default()).refusal(&refusal)
    }

    #[test]
    fn latin_text_stands_as_it_was_typed() {
        assert_eq!(
            refused("zwölf 12 €"),
            "“zwölf 12 €” is not a rating: use a whole number from 0 to 10."
        );
    }

    #[test]
    fn right_to_left_text_is_set_apart() {
        for text in ["שלוש", "٣ ثلاثة", "3 שלוש", "\u{FE8D}", "\u{1E900}"] {
            assert!(refused(text).starts_with(&format!("“\u{2068}{text}\u{2069}” is")), "{text}");
        }
    }

    #[test]
    fn marks_typed_along_turn_nothing() {
        assert!(refused("1\u{202E}2\u{2067}").starts_with("“12” is"));
        assert!(refused("ש\u{2069}\u{202E}").starts_with("“\u{2068}ש\u{2069}” is"));
    }

    #[test]
    fn the_id_from_a_timeline_file_is_set_apart_too() {
        let words = Words::new(&LocaleChoice::default());
        let twice =
            |id: &str| words.timeline_error(3, &TimelineError::SessionTwice { id: id.into() });
        assert!(twice("שנ").contains("“\u{2068}שנ\u{2069}” stands twice"));
        assert!(twice("s1").contains("“s1” stands twice"));
    }

    #[test]
    fn a_line_of_the_wrong_shape_is_told_in_the_person_s_language() {
        let locale = LocaleChoice { languages: vec!["de".to_owned()], ..LocaleChoice::default() };
        let words = Words::new(&locale);
        let told = |line: &str| {
            words.timeline_error(
                1,
                &crate::exchange::timeline_file::evaluate_line(line).unwrap_err(),
            )
        };
        let all = [told("nonsense"), told("{"), told("{\"nme\": 1}"), told("[7]")].join("\n");
        insta::assert_snapshot!(all, @"
        Zeile 1: Spalte 2 ist kein JSON: Schreib ein Objekt je Zeile.
        Zeile 1: Sie endet in Spalte 1, bevor sie vollständig ist: Schreib das ganze Objekt in eine Zeile.
        Zeile 1: „nme“ in Spalte 6 passt nicht ins Format: Prüf Namen und Wert.
        Zeile 1: „7“ in Spalte 2 passt nicht ins Format: Prüf Namen und Wert.
        ");
    }
}
