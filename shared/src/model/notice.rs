//! What an event came to, as data.
//!
//! Boundary: the sentence is `view`'s.

use crate::{
    domain::{
        caps::Reason,
        flags::{Flag, Level},
        id::{SessionId, SetId},
        moment::Stamp,
        refusal::Refusal,
        rule_of_twos::Verdict,
        site::Site,
        stop_advice::StopAdvice,
        stop_choice::StopChoice,
        transfer::{Exported, FileProblem, Imported},
    },
    effects::store::{Intention, Restored, Salvaged, Snapshot, StoreFailure},
    exchange::imports::{plan::ImportReport, ready::Unanswered},
    model::{foreign::ForeignRefusal, log::plan::Replanned},
};

/// What an event came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Kept, durably.
    Saved(Saved),
    /// Taken back, durably.
    Undone(Intention),
    /// Bad input: the store keeps nothing of it.
    Refused(Refusal),
    /// Not stored yet: memory keeps it and the store tries it again with every event.
    Failed(StoreFailure),
    /// Not done, and Brace does not try again: the person must do it again.
    NotKept(StoreFailure),
    /// What the store took over from a log that lay aside.
    TakenOver(Salvaged),
    /// What was written to a file.
    Exported(Exported),
    /// What importing a file would do.
    Previewed(Box<Imported>),
    /// What importing a file did.
    Imported(Box<Imported>),
    /// What became of another app's file, and what there is to say about it.
    Foreign(Box<ImportReport>, ForeignDone),
    /// Another app's file was not read.
    ForeignRefused(ForeignRefusal),
    /// A file was not read, or not written.
    FileRefused(FileProblem),
    /// What a file brought that the page of files tells more about.
    CameIn(Box<Imported>),
    /// How it went with the system's picker.
    Picker(Picker),
    /// The person wanted a snapshot made, and it is.
    SnapshotMade(Snapshot),
    /// A snapshot, or a log that was kept, stands in the log's place.
    PutBack(Restored),
    /// The log is not open: the store keeps nothing.
    NotOpen,
    /// A correction, kept or taken back, and the verdicts that it changed.
    Corrected(Box<Self>, Vec<Rejudged>),
    /// The same, and the return plans that stand elsewhere because of it.
    Replanned(Box<Self>, Vec<Replanned>),
}

impl Notice {
    /// What it is without the verdicts that changed.
    #[must_use]
    pub fn plain(&self) -> &Self {
        match self {
            Self::Corrected(notice, _) | Self::Replanned(notice, _) => notice.plain(),
            other => other,
        }
    }
}

/// What the log keeps now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// A session that the person started, and what holds its load back.
    Session {
        /// The hold, where there is one.
        held: Option<Reason>,
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
        /// Whether it came early, on time or late.
        timing: Timing,
        /// The site that keeps it until the person says where they felt it.
        kept: Option<Site>,
    },
    /// The site where the person felt an answer.
    Place(Site),
    /// The person put a question off for a while.
    Snoozed {
        /// For how long, minutes.
        minutes: u8,
    },
    /// The person put a question off for good: it stands in the app.
    PutOff,
    /// What the person chose.
    Settings,
    /// How the person goes on where a rating asked to stop.
    StopTaken(StopChoice),
    /// A set went to the bin.
    SetRemoved,
    /// A check went to the bin.
    CheckRemoved,
    /// A session moved to another time.
    SessionMoved(SessionId),
    /// The person corrected or added a set.
    SetFixed(SetId),
    /// The person corrected or added a check.
    CheckFixed,
    /// The person corrected a session's times.
    SessionFixed,
    /// The person entered a session afterwards.
    SessionAdded(SessionId),
    /// A session went to the bin.
    SessionRemoved,
    /// The person noted what a set showed.
    Tagged(SetId),
    /// A rating outside any session, and whether it holds the next load.
    Outside {
        /// 0 to 10, at its worst site.
        nrs: u8,
        /// Whether it holds the next load.
        held: bool,
    },
    /// What lay in the bin is back.
    Restored,
    /// What the person wanted gone is erased.
    Erased,
    /// What the person said of their history.
    History,
    /// The person put the history off until another session.
    HistoryPutOff,
    /// The days off that the person took or ended.
    DaysOff,
    /// What the person did about a return plan.
    PlanChanged,
    /// An answer to the card of symptoms.
    Flags {
        /// How soon what is new wants someone; absent where nothing of it does.
        raised: Option<Level>,
        /// The person named something.
        named: bool,
        /// A small fall or lift brought pain on that by itself wants no one: asked further, it may be sharp.
        sharp: bool,
        /// A flag of which they can now say that it has gone.
        gone: Option<Flag>,
    },
    /// What has become of a flag.
    FlagEnd {
        /// Which.
        flag: Flag,
        /// It is open still.
        open: bool,
    },
}

/// A verdict that a correction changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejudged {
    /// When the session began.
    pub started: Stamp,
    /// What the rule said before.
    pub was: Verdict,
    /// What it says now.
    pub is: Verdict,
}

/// How an answer stands to the two-hour mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// Not yet more than two hours: Brace keeps it, and the question stays.
    Early,
    /// Late enough, and soon enough to show what the back did at two hours.
    OnTime,
    /// Too late to show by itself what the back did at two hours.
    Late,
    /// Recalled: the person entered it afterwards, about the two-hour mark.
    Recalled,
    /// The person answered unasked.
    Unasked,
}

/// How it went with the system's picker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picker {
    /// The file is where the person wanted it; what it holds, another process knew.
    Saved,
    /// The system could not write it there.
    NotSaved,
    /// The system could not read what the person chose.
    NotRead,
    /// Something was said of a file, and none lies open.
    NoneOpen,
}

/// What became of another app's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForeignDone {
    /// It was looked at; this is asked before it can come in.
    Asked(Unanswered),
    /// It was to come in, and this is asked first.
    Refused(Unanswered),
    /// It was looked at; this is what it would do.
    Would(Box<Imported>),
    /// It came in.
    Did(Box<Imported>),
}
