//! Why the next load is what it is, in words: one line, every reason with its source, and whether to see someone.
//!
//! Boundary: words for what `domain::caps` weighed; decides nothing.

use super::{
    wall::on_the_wall,
    words::{Words, capitalised},
};
use crate::{
    domain::{
        caps::{Cap, Caps, Evaluate, Reason},
        flags::Outcome,
        moment::Stamp,
        source::Origin,
    },
    model::{
        log::{next_time::NextTime, question},
        open_log::OpenLog,
    },
};

/// What comes of all reasons, with the one that decides: `Lighter: last time was too much`. `None` where nothing is
/// to be said: of a lift that the rule does not speak of, and of one that nothing is known of.
pub(super) fn in_one_line(
    words: &Words,
    log: &OpenLog,
    next: &NextTime,
    now: &Stamp,
) -> Option<String> {
    let reason = next.caps.first().filter(|reason| *reason != Reason::NotAsked)?;
    let why = why(words, reason, || asked_at(words, log, now));
    match next.step_up() {
        Some(load) if reason == Reason::Clear => Some(words.caps_step_up(words.load(load))),
        _ if reason == Reason::Clear => Some(capitalised(&why)),
        // Of a lift that nothing is known of there is no load to speak of.
        _ if next.caps.cap == Cap::Last && next.caps.sets.is_empty() => Some(capitalised(&why)),
        _ => Some(words.caps_line(outcome(words, next.caps.cap, reason), why)),
    }
}

/// What comes of the reasons, of which this one decides.
fn outcome(words: &Words, cap: Cap, reason: Reason) -> String {
    match (cap, reason) {
        (_, Reason::NoLifting(_)) => words.caps_off_today(),
        (_, Reason::StopToday) => words.caps_off_lift(),
        (Cap::Off, _) => words.caps_off(),
        (_, Reason::Plan { .. }) => words.caps_plan(),
        (Cap::Bodyweight, Reason::TooMuch { .. }) => words.caps_bodyweight_or_variation(),
        (Cap::Bodyweight, _) => words.caps_bodyweight(),
        (Cap::Load, Reason::Settled { .. }) => words.caps_a_little_lighter(),
        (Cap::Load, _) => words.caps_lighter(),
        (Cap::Last | Cap::Free, _) => words.caps_same(),
    }
}

/// A reason with what comes of it, as a sentence.
pub(super) fn with_outcome(words: &Words, caps: &Caps, reason: Reason) -> String {
    let outcome = outcome(words, caps.after_today().0, reason);
    words.caps_sentence(words.caps_line(outcome, why(words, reason, || None)))
}

/// Every reason that applies as a sentence with its source, in the order in which they are said.
pub(super) fn reasons(
    words: &Words,
    log: &OpenLog,
    caps: &Caps,
    now: &Stamp,
) -> Vec<(Reason, String, Origin)> {
    let asked = caps.reasons.iter().filter(|it| it.reason != Reason::NotAsked);
    let said = asked.map(|it| {
        let why = why(words, it.reason, || asked_at(words, log, now));
        (it.reason, words.caps_sentence(capitalised(&why)), origin(it.reason))
    });
    said.collect()
}

/// Whether to see someone, as a sentence.
pub(super) fn evaluate(words: &Words, evaluate: Evaluate) -> Option<String> {
    Some(match evaluate {
        Evaluate::No => return None,
        Evaluate::IfItStays => words.caps_if_it_stays(),
        Evaluate::Or => words.caps_or(),
        Evaluate::Yes => words.caps_see(),
        Evaluate::Today => words.caps_today(),
        Evaluate::Emergency => words.caps_emergency_now(),
    })
}

/// When the open question comes; `None` where it has come, and where none is open.
fn asked_at(words: &Words, log: &OpenLog, now: &Stamp) -> Option<String> {
    let ask = question::asked_at(&log.facts, now.instant());
    let ask = ask.filter(|ask| *ask > now.instant())?;
    Some(words.when(&on_the_wall(log, ask, now), now))
}

/// Where a reason comes from.
const fn origin(reason: Reason) -> Origin {
    match reason {
        Reason::TooMuch { .. } | Reason::Waits => Origin::SoreBackArticle,
        Reason::Form
        | Reason::Stop
        | Reason::StopToday
        | Reason::LegSymptom
        | Reason::DeadliftDay
        | Reason::Plan { step: 50 | 80 } => Origin::FormGuide,
        _ => Origin::Ours,
    }
}

/// A reason, as it follows a colon; `asked_at` says when an open question comes.
pub(super) fn why(words: &Words, reason: Reason, asked_at: impl Fn() -> Option<String>) -> String {
    match reason {
        Reason::Emergency => words.caps_emergency(),
        Reason::SeenToday => words.caps_seen_today(),
        Reason::Seen(Outcome::NotNow) => words.caps_seen_not_now(),
        Reason::Seen(_) => words.caps_seen_waiting(),
        Reason::SeeSomeone => words.caps_see_someone(),
        Reason::StopToday => words.caps_stop_today(),
        Reason::Stop => words.caps_stop(),
        Reason::AfterFlag => words.caps_after_flag(),
        Reason::LegSymptom => words.caps_leg(),
        Reason::Symptom => words.caps_symptom(),
        Reason::Plan { step: 0 } => words.caps_plan_bodyweight(),
        Reason::Plan { step } => words.caps_plan_step(step.to_string()),
        Reason::PlanPaused => words.caps_plan_paused(),
        Reason::Waits => match asked_at() {
            Some(time) => words.caps_wait_until(time),
            None => words.caps_wait(),
        },
        other => of_the_back(words, other),
    }
}

/// What the back, or the lift's last sessions, said.
fn of_the_back(words: &Words, reason: Reason) -> String {
    match reason {
        Reason::TooMuch { last: false, .. } | Reason::Settled { last: false } => {
            words.caps_not_clear_since()
        }
        Reason::TooMuch { in_a_row, .. } if in_a_row > 1 => {
            words.caps_too_much_row(in_a_row.to_string())
        }
        Reason::TooMuch { .. } => words.caps_too_much(),
        Reason::Settled { .. } => words.caps_settled(),
        Reason::NoLifting(nrs) | Reason::HighBaseline(nrs) => {
            words.caps_high(nrs.points().to_string())
        }
        Reason::Creep { again: true } => words.caps_creep_again(),
        Reason::Creep { again: false } => words.caps_creep(),
        Reason::PainOutside(nrs) => words.caps_pain(nrs.points().to_string()),
        Reason::Relief => words.caps_relief(),
        Reason::Break(days) => words.caps_break(days.to_string()),
        Reason::OtherLift => words.caps_other_lift(),
        Reason::Watch { last: true } => words.caps_watch(),
        Reason::Watch { last: false } => words.caps_watch_since(),
        Reason::Form => words.caps_form(),
        Reason::DeadliftDay => words.caps_deadlift_day(),
        Reason::Clear => words.caps_clear(),
        // What is left says no more than that the rule cannot tell.
        _ => words.caps_unknown(),
    }
}
