//! What becomes of a row that is not simply a set, and what is said about one that is.
//!
//! Boundary: names of reasons; the sentences a person reads are texts.

/// Why a row is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// More or fewer fields than the header has.
    Fields,
    /// No date in a shape that the app writes.
    Date,
    /// A date before 2000.
    TooOld,
    /// A date after tomorrow.
    Future,
    /// No name of an exercise.
    NoExercise,
    /// A kind of row that no export is known to have.
    UnknownKind,
    /// A load that is no number.
    NotALoad,
    /// A load below zero: the machine took some of the body's weight, which Brace cannot keep.
    Assisted,
    /// A load above 1000 kg.
    TooHeavy,
    /// A unit that is neither kilograms nor pounds.
    UnknownUnit,
    /// Two loads in two units that contradict each other.
    TwoLoads,
    /// The load that was planned, without the one that was lifted.
    LoadNotSaid,
    /// Reps that are no whole number.
    NotReps,
    /// More reps than Brace keeps.
    TooManyReps,
    /// A load without reps: an attempt that failed.
    Failed,
    /// A set that was a time.
    Timed,
    /// A set that was a distance.
    Distance,
    /// Neither load nor reps.
    Nothing,
    /// An unquoted comma that can be repaired in no way, or in several.
    UnquotedComma,
    /// Not in the shape of the format.
    Shape,
    /// A set of a session at a time at which the log has another one.
    Overlaps,
}

/// A row that no app means as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pseudo {
    /// How long a person rested.
    RestTimer,
    /// A note between the sets; its text is kept.
    Note,
    /// A set that was planned and never done.
    NotStarted,
}

/// What a person should know about something that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Caution {
    /// A load with more than two decimals, kept to the hundredth.
    Rounded,
    /// An exertion off the scale, left out.
    RpeLeftOut,
    /// A note too long to keep, left out.
    NoteLeftOut,
    /// A length of the session that nobody trains; its end is left out.
    LengthLeftOut,
    /// A session later than now.
    Ahead,
    /// A time of its own that cannot be read, or lies further behind its session's start than one can be long; the
    /// set stands at its session's.
    SetTimeLeftOut,
}

/// What a file says and Brace has no place for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lost {
    /// Sets in a superset.
    pub supersets: usize,
    /// Rests.
    pub rests: usize,
    /// Times or distances beside reps.
    pub beside_reps: usize,
}
