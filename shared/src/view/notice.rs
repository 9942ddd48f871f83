//! What an event came to, as a person reads it.
//!
//! Boundary: words for `model::notice`.

use super::{
    caps::{evaluate, why},
    days_off::days_off_line,
    flags,
    words::Words,
};
use crate::{
    domain::{
        caps::{Evaluate, Reason, constants::PAIN_OUTSIDE},
        id::SessionId,
        moment::Stamp,
        source::Origin,
        stop_choice::StopChoice,
    },
    effects::store::{Salvaged, StoreFailure},
    model::{
        log::Facts,
        log::flags::no_suggestions,
        notice::{Notice, Picker, Rejudged, Saved, Timing},
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
}

/// What an event came to.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum NoticeKind {
    /// Kept, durably.
    Saved,
    /// Taken back, durably.
    Undone,
    /// Bad input: the log keeps nothing of it.
    Refused,
    /// Not stored, through no fault of the person.
    Failed,
}

/// The line for a notice; the log holds the facts that it speaks of, as they stand now.
#[must_use]
pub fn notice(words: &Words, notice: &Notice, log: Option<(&Facts, &Stamp)>) -> NoticeView {
    let (kind, text) = match notice {
        Notice::Saved(saved) => (NoticeKind::Saved, saved_line(words, *saved, log)),
        Notice::Undone(intention) => {
            (NoticeKind::Undone, words.undone(words.intention(*intention)))
        }
        Notice::Refused(refusal) => (NoticeKind::Refused, words.refusal(refusal)),
        Notice::Failed(failure) => (NoticeKind::Failed, words.failure(*failure)),
        Notice::NotKept(failure) => (NoticeKind::Failed, words.not_kept(*failure)),
        Notice::Exported(done) => (NoticeKind::Saved, words.exported_lines(done)),
        Notice::Previewed(would) => (NoticeKind::Saved, words.previewed_lines(would)),
        Notice::Imported(done) => (NoticeKind::Saved, words.imported_lines(done)),
        Notice::Foreign(report, done) => words.foreign_notice(report, done),
        Notice::ForeignRefused(refusal) => {
            (NoticeKind::Refused, words.foreign_refused_whole(refusal))
        }
        Notice::FileRefused(problem) => (NoticeKind::Refused, words.file_problem(problem)),
        Notice::CameIn(done) => (NoticeKind::Saved, words.imported_first(done)),
        Notice::Picker(Picker::Saved) => (NoticeKind::Saved, words.files_saved()),
        Notice::Picker(Picker::NotSaved) => (NoticeKind::Failed, words.files_not_saved()),
        Notice::Picker(Picker::NoneOpen) => (NoticeKind::Refused, words.files_none_open()),
        Notice::Picker(Picker::NotRead) => (NoticeKind::Failed, words.files_not_read()),
        Notice::TakenOver(salvaged) => (NoticeKind::Saved, words.taken_over(*salvaged)),
        Notice::SnapshotMade(made) => {
            let sessions = words.count_sessions(made.sessions);
            (NoticeKind::Saved, words.snapshot_made(sessions, &made.name))
        }
        Notice::PutBack(restored) => {
            let kept = restored.kept.as_ref();
            let text = kept.map_or_else(|| words.put_back(), |kept| words.put_back_kept(kept));
            (NoticeKind::Saved, text)
        }
        Notice::Corrected(plain, changed) => {
            let told = self::notice(words, plain, log);
            (told.kind, words.rejudged_line(told.text, changed, log))
        }
        Notice::Replanned(plain, plans) => {
            let told = self::notice(words, plain, log);
            (told.kind, words.replanned_line(told.text, plans))
        }
        Notice::NotOpen => (NoticeKind::Failed, words.not_open()),
    };
    NoticeView { kind, text }
}

/// What holds back the load of a session that begins, in sentences.
fn held_line(words: &Words, held: Reason) -> String {
    let off = matches!(held, Reason::NoLifting(_));
    let outcome = if off { words.caps_off_today() } else { words.caps_same() };
    let stays = match held {
        Reason::Creep { again: true } => Evaluate::Yes,
        Reason::Creep { again: false } => Evaluate::IfItStays,
        _ => Evaluate::No,
    };
    let first = words.caps_sentence(words.caps_line(outcome, why(words, held, || None)));
    [first].into_iter().chain(evaluate(words, stays)).collect::<Vec<_>>().join(" ")
}

fn saved_line(words: &Words, saved: Saved, log: Option<(&Facts, &Stamp)>) -> String {
    let facts = log.map(|(facts, _)| facts);
    match saved {
        Saved::Session { held } => held.map_or_else(
            || words.saved_session(),
            |held| words.saved_session_held(held_line(words, held), words.origin(Origin::Ours)),
        ),
        Saved::Set(id) | Saved::SetFixed(id) | Saved::Tagged(id) => {
            let set = facts.and_then(|facts| facts.window().sets.iter().find(|set| set.id == id));
            words.saved_set(set.map(|set| words.lift(&set.lift)).unwrap_or_default())
        }
        Saved::Rating { nrs, .. } => words.saved_rating(nrs.to_string()),
        Saved::End => words.saved_end(),
        Saved::Answer { nrs, timing, .. } => {
            let nrs = nrs.to_string();
            let timing = match timing {
                Timing::Unasked => return words.saved_answer_unasked(nrs),
                Timing::Early => words.timing_early(),
                Timing::OnTime => words.timing_on_time(),
                Timing::Late => words.timing_late(),
                Timing::Recalled => words.timing_recalled(),
            };
            words.saved_answer(nrs, timing)
        }
        Saved::Place(site) => words.saved_place(words.site(site)),
        Saved::Snoozed { minutes } => words.saved_snoozed(minutes.to_string()),
        Saved::PutOff => words.saved_put_off(),
        Saved::Settings => words.saved_settings(),
        Saved::SetRemoved => words.removed_set(),
        Saved::CheckRemoved => words.removed_check(),
        Saved::StopTaken(StopChoice::Switch) => words.saved_switch(),
        Saved::StopTaken(StopChoice::End) => words.saved_stop_end(),
        Saved::StopTaken(StopChoice::CarryOn) => words.saved_carry_on(),
        Saved::SessionMoved(id) => words.moved_session(started(words, id, log)),
        Saved::CheckFixed => words.fixed_check(),
        Saved::SessionFixed => words.fixed_session(),
        Saved::SessionAdded(id) => words.added_session(started(words, id, log)),
        Saved::SessionRemoved => words.removed_session(),
        // While no load is suggested at all, none is kept either.
        Saved::Outside { nrs, held: true }
            if !log.is_some_and(|(facts, now)| no_suggestions(facts, now.instant())) =>
        {
            words.saved_outside_held(nrs.to_string(), words.origin(PAIN_OUTSIDE.origin))
        }
        Saved::Outside { nrs, .. } => words.saved_outside(nrs.to_string()),
        Saved::Restored => words.bin_restored(),
        Saved::Erased => words.bin_erased(),
        Saved::History => words.saved_history(),
        Saved::HistoryPutOff => words.saved_history_put_off(),
        Saved::DaysOff => {
            let running = log.and_then(|(facts, now)| days_off_line(words, facts, now));
            running.unwrap_or_else(|| words.days_off_ended())
        }
        Saved::PlanChanged => words.saved_plan(),
        Saved::Flags { raised, named, sharp, gone } => {
            flags::saved(words, raised, (named, sharp), gone.is_some())
        }
        Saved::FlagEnd { open: true, .. } => words.saved_flag_open(),
        Saved::FlagEnd { open: false, .. } => words.saved_flag_ended(),
    }
}

/// When a session began, as it stands now.
fn started(words: &Words, id: SessionId, log: Option<(&Facts, &Stamp)>) -> String {
    let started = log.and_then(|(facts, now)| {
        let session = facts.window().sessions.iter().find(|session| session.id == id)?;
        Some(words.full_time(&session.started, now))
    });
    started.unwrap_or_default()
}

/// How many verdicts a notice names: what a correction changes is one session, or that and the next.
const NAMED: usize = 2;

impl Words {
    /// What was saved, and which verdicts that changed.
    fn rejudged_line(
        &self,
        saved: String,
        changed: &[Rejudged],
        log: Option<(&Facts, &Stamp)>,
    ) -> String {
        let named = changed.iter().take(NAMED).map(|it| {
            let now = log.map_or(&it.started, |(_, now)| now);
            let day_end = log.map(|(facts, _)| facts.day_end()).unwrap_or_default();
            let date = self.short_date(&it.started, now, day_end);
            self.rejudged(date, self.verdict(it.is), self.verdict(it.was))
        });
        let more = i64::try_from(changed.len().saturating_sub(NAMED)).unwrap_or(i64::MAX);
        let more = (more > 0).then(|| self.rejudged_more(more));
        [saved].into_iter().chain(named).chain(more).collect::<Vec<_>>().join(" ")
    }

    fn taken_over(&self, salvaged: Salvaged) -> String {
        let Salvaged { sessions, put_together, ends, sets, checks, .. } = salvaged;
        let counts = (sessions + ends + sets + checks > 0).then(|| {
            self.taken_over_counts(
                self.count_sessions(sessions),
                self.count_sets(sets),
                self.count_ratings(checks),
            )
        });
        let said = (salvaged.said > 0).then(|| self.taken_over_said());
        let choices = (salvaged.choices > 0).then(|| self.taken_over_choices());
        let nothing = counts.is_none() && said.is_none() && choices.is_none();
        let nothing = nothing.then(|| self.taken_over_nothing());
        let together = (put_together > 0).then(|| self.taken_over_put_together(put_together));
        let unreadable = self.unreadable_entries(salvaged.unreadable);
        [counts, nothing, said, choices, together, unreadable]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn unreadable_entries(&self, count: u32) -> Option<String> {
        (count > 0).then(|| self.taken_over_unreadable(count))
    }

    fn not_kept(&self, failure: StoreFailure) -> String {
        match failure {
            StoreFailure::DiskFull => self.not_kept_disk_full(),
            StoreFailure::ReadOnly => self.not_kept_read_only(),
            StoreFailure::Busy => self.not_kept_busy(),
            StoreFailure::Corrupt => self.failed_corrupt(),
            StoreFailure::ConstraintViolation { code } => self.not_kept_unfit(code.to_string()),
            StoreFailure::System { code } => self.not_kept_system(code.to_string()),
        }
    }

    pub(super) fn failure(&self, failure: StoreFailure) -> String {
        match failure {
            StoreFailure::DiskFull => self.failed_disk_full(),
            StoreFailure::ReadOnly => self.failed_read_only(),
            StoreFailure::Busy => self.failed_busy(),
            StoreFailure::Corrupt => self.failed_corrupt(),
            StoreFailure::ConstraintViolation { code } => self.failed_unfit(code.to_string()),
            StoreFailure::System { code } => self.failed_system(code.to_string()),
        }
    }
}
