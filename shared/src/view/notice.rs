//! What an event came to, as a person reads it.
//!
//! Boundary: words for `model::notice`.

use super::{verdict::hold, words::Words};
use crate::{
    domain::{
        progress::no_lifting,
        source::Origin,
        stop_advice::{EVALUATE_AT_NRS, EVALUATE_AT_RISE, STOP_AT, StopAdvice},
    },
    effects::store::StoreFailure,
    model::{
        log::Facts,
        notice::{Notice, Saved, Timing},
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// One line about the last event, until the next one.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    /// What it came to.
    pub kind: NoticeKind,
    /// The line.
    pub text: String,
    /// What the rating asks for: stop this exercise. Interrupts the loop between sets.
    pub stop: Option<StopView>,
}

/// What an event came to.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum NoticeKind {
    /// Kept, durably.
    Saved,
    /// Taken back, durably.
    Undone,
    /// Bad input: nothing was stored.
    Refused,
    /// Not stored, through no fault of the person.
    Failed,
}

/// Stop, and what else is offered.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct StopView {
    /// What to do.
    pub text: String,
    /// Where it comes from.
    pub source: String,
    /// The label of switching to another exercise: `Go` to the next set.
    pub switch: String,
    /// The label of ending the session: `Go` to its full check.
    pub end: String,
    /// The label of carrying on; absent where that is not offered. A log is never refused.
    pub carry_on: Option<String>,
}

/// The line for a notice; `facts` hold what it speaks of.
#[must_use]
pub fn notice(words: &Words, notice: &Notice, facts: Option<&Facts>) -> NoticeView {
    let (kind, text) = match notice {
        Notice::Saved(saved) => (NoticeKind::Saved, saved_line(words, *saved, facts)),
        Notice::Undone(intention) => {
            (NoticeKind::Undone, words.undone(words.intention(*intention)))
        }
        Notice::Refused(refusal) => (NoticeKind::Refused, words.refusal(refusal)),
        Notice::Failed(failure) => (NoticeKind::Failed, words.failure(*failure)),
        Notice::NotKept(failure) => (NoticeKind::Failed, words.not_kept(*failure)),
        Notice::NotOpen => (NoticeKind::Failed, words.not_open()),
    };
    let advice = match notice {
        Notice::Saved(Saved::Rating { advice, .. }) => *advice,
        _ => StopAdvice::None,
    };
    NoticeView { kind, text, stop: stop(words, advice) }
}

fn stop(words: &Words, advice: StopAdvice) -> Option<StopView> {
    let guide = words.origin(Origin::FormGuide);
    let (rise, at_rise) = (STOP_AT.value.0.to_string(), EVALUATE_AT_RISE.value.0.to_string());
    let at_nrs = EVALUATE_AT_NRS.value.to_string();
    let (text, source, carry_on) = match advice {
        StopAdvice::None => return None,
        StopAdvice::Stop => (
            words.stop_exercise(),
            words.stop_source(guide, rise, words.origin(STOP_AT.origin)),
            Some(words.stop_carry_on()),
        ),
        StopAdvice::StopAndBeEvaluated => (
            words.stop_and_be_evaluated(),
            words.stop_source_evaluated(
                guide,
                at_rise,
                at_nrs,
                words.origin(EVALUATE_AT_NRS.origin),
            ),
            None,
        ),
    };
    Some(StopView { text, source, switch: words.stop_switch(), end: words.session_end(), carry_on })
}

fn saved_line(words: &Words, saved: Saved, facts: Option<&Facts>) -> String {
    match saved {
        Saved::Session { held } => match held.and_then(|held| hold(words, held)) {
            Some((why, origin)) => {
                let offered = no_lifting(held).then(|| words.now_no_lifting());
                let why = offered.into_iter().chain([why]).collect::<Vec<_>>().join(" ");
                words.saved_session_held(why, words.origin(origin))
            }
            None => words.saved_session(),
        },
        Saved::Set(id) => {
            let set = facts.and_then(|facts| facts.window().sets.iter().find(|set| set.id == id));
            words.saved_set(set.map(|set| words.lift(&set.lift)).unwrap_or_default())
        }
        Saved::Rating { nrs, .. } => words.saved_rating(nrs.to_string()),
        Saved::End => words.saved_end(),
        Saved::Answer { nrs, timing, .. } => {
            let timing = match timing {
                Timing::Early => words.timing_early(),
                Timing::OnTime => words.timing_on_time(),
                Timing::Late => words.timing_late(),
                Timing::Recalled => words.timing_recalled(),
            };
            words.saved_answer(nrs.to_string(), timing)
        }
        Saved::Place(site) => words.saved_place(words.site(site)),
        Saved::Snoozed => words.saved_snoozed(),
        Saved::PutOff => words.saved_put_off(),
        Saved::Settings => words.saved_settings(),
        Saved::SetRemoved => words.removed_set(),
        Saved::CheckRemoved => words.removed_check(),
    }
}

impl Words {
    fn not_kept(&self, failure: StoreFailure) -> String {
        match failure {
            StoreFailure::DiskFull => self.not_kept_disk_full(),
            StoreFailure::ReadOnly => self.not_kept_read_only(),
            StoreFailure::Busy => self.not_kept_busy(),
            StoreFailure::Corrupt => self.failed_corrupt(),
            StoreFailure::Unfit { code } => self.not_kept_unfit(code.to_string()),
            StoreFailure::System { code } => self.not_kept_system(code.to_string()),
        }
    }

    pub(super) fn failure(&self, failure: StoreFailure) -> String {
        match failure {
            StoreFailure::DiskFull => self.failed_disk_full(),
            StoreFailure::ReadOnly => self.failed_read_only(),
            StoreFailure::Busy => self.failed_busy(),
            StoreFailure::Corrupt => self.failed_corrupt(),
            StoreFailure::Unfit { code } => self.failed_unfit(code.to_string()),
            StoreFailure::System { code } => self.failed_system(code.to_string()),
        }
    }
}
