//! Questions about the whole log, outside the window that the model holds, and their answers.
//!
//! Boundary: values only. Every answer is bounded, and says where the next one goes on.

use crate::domain::{
    exercise::ExerciseId,
    id::SessionId,
    moment::{Instant, Stamp},
    outside_check::OutsideCheck,
    pain_check::PainCheck,
    session::Session,
    set_entry::SetEntry,
};

/// A question. The answer leaves the window as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Query {
    /// A page of the sessions and of the ratings outside them that are not in the bin, by time.
    History(Pages),
    /// One session, in the bin or not.
    Session(SessionId),
    /// When the session, or the rating outside any, stands that has this id and is not in the bin.
    Place([u8; 16]),
    /// The sessions in which a lift was done, newest first.
    Lift {
        /// The lift.
        exercise: ExerciseId,
        /// Where the page before ended; absent for the first one.
        before: Option<SessionCursor>,
    },
    /// What lies in the bin, the newest removal first.
    Bin {
        /// Where the page before ended; absent for the first one.
        before: Option<BinCursor>,
    },
}

/// Which page of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pages {
    /// The newest.
    Newest,
    /// Those next before this place.
    Before(HistoryCursor),
    /// Those next after this place.
    After(HistoryCursor),
}

/// A place in the order of the history. What stands there may leave it, and a page goes on from it all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HistoryCursor {
    /// When a session began there, or a rating was given.
    pub at: Instant,
    /// Which of the two, which orders what stands at one instant.
    pub noun: HistoryNoun,
    /// The log's number of it, which orders what is of one instant and noun.
    pub no: i64,
}

/// What stands in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HistoryNoun {
    /// A session.
    Session,
    /// A rating outside any session.
    Outside,
}

/// A place in the order of sessions by start. A session may leave that place, and a page goes on from it all
/// the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SessionCursor {
    /// When the session there began.
    pub started: Instant,
    /// The log's number of that session, which orders sessions of one instant.
    pub no: i64,
}

/// A place in the order of what a person removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BinCursor {
    /// When the person removed it.
    pub removed: Instant,
    /// What it is, which orders removals of one instant.
    pub noun: BinNoun,
    /// The log's key of it, which orders removals of one instant and noun.
    pub key: i64,
}

/// What can lie in the bin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BinNoun {
    /// A session with all that belongs to it.
    Session,
    /// A set of a session that is not in the bin.
    Set,
    /// A check of a session that is not in the bin.
    Check,
    /// A rating outside any session.
    Outside,
}

/// What the store found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The answer.
    pub answer: Answer,
    /// How many rows the store left out of it because they are not as they were written.
    pub unsound: u32,
}

/// The answer to a [`Query`] of the same name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A page of the history.
    History(HistoryPage),
    /// The session; absent where the log has none with this id.
    Session(Option<WholeSession>),
    /// The time; absent where the log has nothing of this id outside its bin.
    Place(Option<Instant>),
    /// A page of a lift's series.
    Lift(LiftPage),
    /// A page of the bin.
    Bin(BinPage),
}

/// A session with what belongs to it and is not in the bin by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeSession {
    /// The session.
    pub session: Session,
    /// When the person moved it to the bin; absent where it is not there.
    pub removed: Option<Stamp>,
    /// Its sets, in the order in which they were entered.
    pub sets: Vec<SetEntry>,
    /// Its checks, in the order in which they were entered.
    pub checks: Vec<PainCheck>,
    /// It has more sets or checks than these.
    pub cut_off: bool,
    /// A set or a check of it is left out, because it is not as it was written.
    pub incomplete: bool,
}

impl WholeSession {
    /// How many sets, and how many checks, an answer holds of one session: ten times a long one's.
    pub const MOST: usize = 512;
}

/// A page of the history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HistoryPage {
    /// The sessions, newest first.
    pub sessions: Vec<WholeSession>,
    /// The ratings outside any session, newest first.
    pub outside: Vec<OutsideCheck>,
    /// Where older ones go on; absent where there are none.
    pub older: Option<HistoryCursor>,
    /// Where newer ones go on; absent where there are none.
    pub newer: Option<HistoryCursor>,
    /// The sessions next to these, in no order: what a verdict on this page depends on. As many as a window holds,
    /// [`Log::SESSIONS`](super::Log::SESSIONS) before and [`Log::AFTER`](super::Log::AFTER) after.
    pub beside: Vec<WholeSession>,
}

impl HistoryPage {
    /// How many sessions and ratings a page holds: a few screens of a list.
    pub const ENTRIES: usize = 32;
}

/// A page of a lift's series.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LiftPage {
    /// The sessions with at least one set of the lift, newest first.
    pub sessions: Vec<LiftSession>,
    /// Where the search goes on; absent where it has come to the end. A page may hold fewer sessions than there
    /// are, even none: the search pauses after [`LiftPage::REACH`] sessions.
    pub older: Option<SessionCursor>,
}

impl LiftPage {
    /// How many sessions a page holds.
    pub const SESSIONS: usize = 32;
    /// How many sessions, with the lift or without, the store looks through for one page: three years of three
    /// a week.
    pub const REACH: usize = 512;
}

/// One session of a lift's series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiftSession {
    /// The session.
    pub session: Session,
    /// Its sets of the lift, warm-ups among them, in the order in which they were entered; at most
    /// [`WholeSession::MOST`].
    pub sets: Vec<SetEntry>,
}

/// A page of the bin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BinPage {
    /// What lies there, the newest removal first.
    pub entries: Vec<BinEntry>,
    /// Where older removals go on; absent where there are none. A page may hold fewer entries than there are,
    /// even none: of [`BinPage::REACH`] removals it leaves out those inside a removed session.
    pub older: Option<BinCursor>,
}

impl BinPage {
    /// How many removals the store looks through for one page.
    pub const REACH: usize = 32;
}

/// Something in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BinEntry {
    /// When the person removed it.
    pub removed: Stamp,
    /// What it is.
    pub fact: BinFact,
}

/// What lies in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BinFact {
    /// A session; what belongs to it is found through [`Query::Session`].
    Session(Session),
    /// A set of a session that is not in the bin.
    Set(SetEntry),
    /// A check of a session that is not in the bin.
    Check(PainCheck),
    /// A rating outside any session.
    Outside(OutsideCheck),
}
