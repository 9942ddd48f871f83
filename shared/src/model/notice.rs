//! What an event came to, as data.
//!
//! Boundary: the sentence is `view`'s.

use crate::{
    domain::{
        id::{SessionId, SetId},
        progress::Progress,
        refusal::Refusal,
        site::Site,
        stop_advice::StopAdvice,
        stop_choice::StopChoice,
    },
    effects::store::{Intention, StoreFailure},
};

/// What an event came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Kept, durably.
    Saved(Saved),
    /// Taken back, durably.
    Undone(Intention),
    /// Bad input: nothing was stored.
    Refused(Refusal),
    /// Not stored yet: kept in memory and tried again with every event.
    Failed(StoreFailure),
    /// Not done, and not tried again: the person must do it again.
    NotKept(StoreFailure),
    /// The log is not open: nothing was stored.
    NotOpen,
}

/// What was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// A session was started, and what holds its load back.
    Session {
        /// The hold, where there is one.
        held: Option<Progress>,
    },
    /// A set.
    Set(SetId),
    /// A rating between sets, and what it asks for.
    Rating {
        /// 0 to 10.
        nrs: u8,
        /// Stop, where the rise asks for it.
        advice: StopAdvice,
    },
    /// The session's end.
    End,
    /// An answer.
    Answer {
        /// 0 to 10.
        nrs: u8,
        /// How it stands to the time it was asked for.
        timing: Timing,
        /// Where it is kept until the person says where it was felt.
        kept: Option<Site>,
    },
    /// Where an answer was felt.
    Place(Site),
    /// A question was put off for a while.
    Snoozed,
    /// A question was put off for good: it stands in the app.
    PutOff,
    /// What the person chose.
    Settings,
    /// How the person goes on where a rating asked to stop.
    StopTaken(StopChoice),
    /// That a set went to the bin.
    SetRemoved,
    /// That a check went to the bin.
    CheckRemoved,
    /// Another time of a session.
    SessionMoved(SessionId),
}

/// How an answer stands to the two-hour mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// Not yet more than two hours: kept, and the question stays.
    Early,
    /// Late enough, and soon enough to show what the back did at two hours.
    OnTime,
    /// Too late to show it alone.
    Late,
    /// Entered afterwards about the two-hour mark.
    Recalled,
    /// Nothing was asked: the person said so by themselves.
    Unasked,
}
