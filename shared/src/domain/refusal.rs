//! Everything that can be wrong with what a person or a shell asks for.
//!
//! Boundary: names the field and carries what the person typed; the sentences a person reads are texts.

use super::{
    exercise_refusal::ExerciseRefusal, flags::FlagRefusal, gear::GearRefusal, load::Load,
    moment::Stamp, plan::PlanRefusal, site::Site,
};
use thiserror::Error;

/// Bad input. The log keeps nothing of it.
///
/// The messages are for logs and developers and hold nothing a person typed about their back;
/// a person reads the text of the same name in `i18n`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Not a whole number from 0 to 10.
    #[error("read a rating: use a whole number from 0 to 10")]
    NrsOutOfRange {
        /// What the person typed.
        text: String,
    },
    /// Not one of the nine sites.
    #[error("read a site: use one of the nine ids, such as lower-centre")]
    UnknownSite {
        /// What the person typed.
        text: String,
    },
    /// A site was rated twice in one check.
    #[error("read the ratings: rate each site once")]
    SiteTwice {
        /// The site.
        site: Site,
    },
    /// A quick check without a site.
    #[error("read the ratings: name at least one site")]
    NothingRated,
    /// Not of the form `site=number`.
    #[error("read a rating: write it as site=number, such as lower-centre=2")]
    NotARating {
        /// What the person typed.
        text: String,
    },
    /// Not a number with kg or lb.
    #[error("read the load: use a number with kg or lb, such as 102.5kg")]
    NotALoad {
        /// What the person typed.
        text: String,
    },
    /// A load above the highest that is accepted.
    #[error("read the load: use at most 1000 kg")]
    LoadTooHigh {
        /// What the person typed.
        text: String,
    },
    /// A load far above everything lifted before: it may be a slip, and Brace takes it once the person
    /// confirms it.
    #[error("log the set: check the load, then confirm it")]
    UnusualLoad {
        /// What the person typed.
        load: Load,
        /// The heaviest load of the same exercise so far, where this one is far more.
        heaviest: Option<Load>,
    },
    /// Not a whole number from 1 to 200.
    #[error("read the reps: use a whole number from 1 to 200")]
    RepsOutOfRange {
        /// What the person typed.
        text: String,
    },
    /// Not in half points from 1 to 10.
    #[error("read the RPE: use half points from 1 to 10, such as 8.5")]
    RpeOutOfRange {
        /// What the person typed.
        text: String,
    },
    /// Not one of the six fault tags.
    #[error("read the fault: use one of the six ids, such as fault.round")]
    UnknownFault {
        /// What the person typed.
        text: String,
    },
    /// Not one of the eight items of the checklist.
    #[error("read the item: use one of the eight ids, such as check.bar")]
    UnknownItem {
        /// What the person typed.
        text: String,
    },
    /// An answer to the checklist that contradicts itself, or of a lift that has none.
    #[error(
        "read the checklist: leave at least one item open or none, and use it with a lift that has one"
    )]
    ChecklistMismatch,
    /// The list that the person saw is another one by now.
    #[error("tick the list: look at it again, it has changed since")]
    ListChanged,
    /// No item of the list would stay.
    #[error("leave out the item: keep at least one")]
    LastItem,
    /// A note of more than 10,000 characters.
    #[error("keep the note: shorten it to 10,000 characters")]
    NoteTooLong,
    /// A time that is not ISO 8601 with an offset.
    #[error("read the time: use ISO 8601 with an offset, such as 2026-03-02T17:00:00+01:00")]
    NotATime {
        /// What the person typed.
        text: String,
    },
    /// Not a date.
    #[error("read the date: write it as year-month-day, such as 2026-02-26")]
    NotADate {
        /// What the person typed.
        text: String,
    },
    /// Two dates that are no span: the first after the last or after today, or too far apart.
    #[error("choose the days: give a first day before the last, at most two years apart")]
    NotASpan,
    /// Not a time of day.
    #[error("read the time of day: write it as hours:minutes, such as 18:40")]
    NotAClock {
        /// What the person typed.
        text: String,
    },
    /// The shell's clocks say something no real clock shows.
    #[error("read the clock: set the date and time of this device")]
    ClockOutOfRange,
    /// A session is already open.
    #[error("start a session: end the open one first")]
    SessionOpen,
    /// No session is open.
    #[error("log into a session: start one first")]
    NoOpenSession,
    /// There is no session to answer for.
    #[error("answer: start a session first")]
    NoSession,
    /// The session that a recalled answer is about has nothing to recall.
    #[error("recall: the two-hour question of this session is not due yet")]
    NothingToRecall,
    /// There is no answer for which the person could say where they felt it.
    #[error("place an answer: answer first")]
    NothingToPlace,
    /// A notification names a question that the log does not know.
    #[error("find the question: open Brace and answer there")]
    UnknownQuestion,
    /// The person answered the notification's question already, or Brace asks it no more.
    #[error("answer: this question is closed")]
    QuestionClosed,
    /// The question asks something else by now: another time, or another site.
    #[error("answer: this question has changed, look at it again")]
    QuestionMoved,
    /// The session that the person saw is not the open one any more.
    #[error("log into a session: look which one is open now")]
    OtherSession,
    /// Someone logged another set since the person looked.
    #[error("log the set: look at the one that was logged meanwhile first")]
    SetLoggedMeanwhile,
    /// Someone rated the set since the person looked.
    #[error("rate the set: it was rated meanwhile")]
    RatedMeanwhile,
    /// The rating that the person saw does not ask to stop any more.
    #[error("go on: look at the session again")]
    NoStopStands,
    /// Brace does not offer to carry on here; it still logs what the person lifts all the same.
    #[error("carry on: end the session, or choose another exercise")]
    CarryOnNotOffered,
    /// A session cannot end before its last set.
    #[error("end the session: give a time after its last set")]
    EndBeforeLastSet {
        /// The end that the shell asked for.
        end: Box<Stamp>,
        /// When the person logged the last set.
        set: Box<Stamp>,
    },
    /// The session to move out of the future lies in the past already.
    #[error("move the session: it lies in the past, give the time at which it began")]
    NotAhead,
    /// The move would leave something in the session still to come.
    #[error("move the session: give a time at which all of it lies in the past")]
    MovedAhead,
    /// Neither off nor a length of time.
    #[error("read the rest: use off or a time, such as 3min, 90s or 1:30")]
    NotARest {
        /// What the person typed.
        text: String,
    },
    /// A rest longer than the longest.
    #[error("set the rest timer: use at most 30 minutes")]
    RestTooLong,
    /// A rest shorter than the shortest.
    #[error("set the rest: use at least half a minute")]
    RestTooShort,
    /// What would be erased cannot be brought back: Brace erases it once the person confirms it.
    #[error("erase it: say that you are sure")]
    SureToErase,
    /// The same of all that lies in the bin.
    #[error("empty the bin: say that you are sure")]
    SureToEmpty,
    /// No set or check in reach has this id.
    #[error("remove an entry: use the id of a set or check that is listed")]
    UnknownEntry,
    /// What the person corrects has changed since they looked, or someone deleted it.
    #[error("correct an entry: look at it again, it has changed since")]
    EntryChanged,
    /// A time at which nothing of this session can have been.
    #[error("correct an entry: give a time inside its session")]
    OutsideSession {
        /// The time that the person gave.
        at: Box<Stamp>,
        /// The session's start.
        from: Box<Stamp>,
        /// The session's end, or the time at which it must have been over.
        until: Box<Stamp>,
    },
    /// A time that is still to come.
    #[error("correct an entry: give a time that has passed")]
    StillToCome {
        /// The time that the person gave.
        at: Box<Stamp>,
        /// Now.
        now: Box<Stamp>,
    },
    /// A session cannot begin after the first thing in it.
    #[error("correct a session: give a start before its first entry")]
    StartAfterFirst {
        /// The start that the person gave.
        start: Box<Stamp>,
        /// When the first entry happened.
        first: Box<Stamp>,
    },
    /// A session cannot end before it begins.
    #[error("correct a session: give an end after its start")]
    EndBeforeStart,
    /// Several entries have an id that begins so.
    #[error("find an entry: give more of its id")]
    AmbiguousId {
        /// What the person typed.
        text: String,
        /// The ids, the first few.
        ids: Vec<String>,
    },
    /// No entry in reach has an id that begins so.
    #[error("find an entry: use an id that is listed")]
    UnknownId {
        /// What the person typed.
        text: String,
    },
    /// The log that the person saw lying aside does not lie there any more.
    #[error("take over a log: none lies aside, look again")]
    NothingAside,
    /// The person may not mean to put a copy into the place of a log that is open.
    #[error("restore the log: confirm it, what stands there is kept")]
    SureToRestore,
    /// The copy is not there any more, or fails its check.
    #[error("restore the log: this copy is damaged or gone, choose another one")]
    NotRestored,
    /// Another process is making a snapshot just now.
    #[error("make a snapshot: another Brace is making one")]
    SnapshotElsewhere,
    /// There is nothing to undo.
    #[error("undo: nothing to take back")]
    NothingToUndo,
    /// The person did something else since the intention to undo.
    #[error("undo: something else was done since, look at it first")]
    UndoSuperseded,
    /// A number that a setting does not take.
    #[error("change a setting: use a whole number from {least} to {most}")]
    SettingOutOfRange {
        /// What the person typed.
        text: String,
        /// The lowest number to choose.
        least: u8,
        /// The highest number to choose.
        most: u8,
    },
    /// Not a list of warm-up sets.
    #[error("read the warm-up sets: write shares and reps, such as 40x5 60x3 80x1")]
    NotARamp {
        /// What the person typed.
        text: String,
    },
    /// Not a language that Brace speaks.
    #[error("choose a language: use one of those that are listed")]
    UnknownLanguage {
        /// What the person typed.
        text: String,
    },
    /// An answer that what was asked cannot have.
    #[error("answer about yourself: use one of the answers that are listed")]
    AnswerMisfit,
    /// A bar or plates that cannot be kept.
    #[error(transparent)]
    Gear(#[from] GearRefusal),
    /// An exercise that cannot be read or kept.
    #[error(transparent)]
    Exercise(#[from] ExerciseRefusal),
    /// Something about a return plan that cannot be done.
    #[error(transparent)]
    Plan(#[from] PlanRefusal),
    /// Something that cannot be said of a flag.
    #[error(transparent)]
    Flag(#[from] FlagRefusal),
}
