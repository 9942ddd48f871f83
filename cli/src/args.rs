//! The command line.
//!
//! Boundary: clap's help is the only text of this crate's own. Every value is text here, even one
//! that begins with a hyphen: the core reads it, and refuses it in the person's language.

mod flags;
mod own;
mod plan;
mod transfer;
mod wrong;

pub use flags::FlagsArgs;
pub use own::{AboutArgs, ExercisesArgs, FullCheckArgs, GearArgs, LearnArgs};
pub use plan::PlanCommand;
pub use transfer::{ExportArgs, ImportArgs, PageArgs};
pub use wrong::{demo_beside_a_command, explain, missing_command};

use clap::{ArgAction, Parser, Subcommand};
use shared::domain::set_entry::SetKind;
use std::path::PathBuf;

/// Log pain between sets, be asked two hours later, see what the rule of twos says.
#[derive(Parser)]
#[command(name = "brace", version, disable_help_subcommand = true)]
#[command(help_template = crate::help::TEMPLATE)]
pub struct Args {
    /// What every command takes
    #[command(flatten)]
    pub options: Options,

    /// Open the app with a demonstration instead of a log
    #[arg(long)]
    pub demo: bool,

    /// What to do; without a command the app opens
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What every command takes.
#[derive(clap::Args)]
pub struct Options {
    /// Folder of the log, instead of the usual one
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,

    /// As if it were 2026-03-02T17:00:00+01:00
    #[arg(long, global = true, value_name = "TIME", allow_hyphen_values = true)]
    pub now: Option<String>,

    /// Language as a BCP 47 tag, instead of the system's
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,
}

/// Each command but the first is a single intent; exit 0 means it is durable.
#[derive(Subcommand)]
pub enum Command {
    /// Open the app, the same as without a command
    #[command(hide = true)]
    App,
    /// Start a session with the full baseline; places not rated are 0
    Start(FullCheckArgs),
    /// Log a set: brace set deadlift 100kg 5
    Set(SetArgs),
    /// Show the eight checks before a set: brace checklist rdl
    Checklist {
        /// Of which lift; that of the next set if absent
        #[arg(allow_hyphen_values = true)]
        exercise: Option<String>,
    },
    /// Rate the back, 0 to 10: between sets, or without a session
    Rate {
        /// 0 no pain to 10 the worst imaginable
        #[arg(allow_hyphen_values = true)]
        nrs: String,
        /// Where, such as lower-centre
        #[arg(long, allow_hyphen_values = true)]
        site: Option<String>,
        /// A note on the rating
        #[arg(long, default_value = "", hide_default_value = true, allow_hyphen_values = true)]
        note: String,
        /// Something was taken against the pain
        #[arg(long)]
        relief: bool,
    },
    /// Say what is new, what became of it, and see what to do
    Flags(FlagsArgs),
    /// Carry on where a rating asked you to stop; it is recorded
    CarryOn,
    /// End the session with the full check; places not rated are 0
    End(FullCheckArgs),
    /// Answer the two-hour question: the back now, at its worst spot
    Answer {
        /// 0 no pain to 10 the worst imaginable
        #[arg(allow_hyphen_values = true)]
        nrs: String,
        /// Where, such as lower-centre
        #[arg(long, allow_hyphen_values = true)]
        site: Option<String>,
        /// Recall how it was at another time than now: two-hours
        #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
        about: Option<String>,
        /// Something was taken against the pain
        #[arg(long)]
        relief: bool,
    },
    /// Say where the last answer was felt
    Place {
        /// Such as lower-left
        #[arg(allow_hyphen_values = true)]
        site: String,
    },
    /// Move a session to another time, with its sets and ratings
    Move {
        /// Its id: "brace status" shows that of one in the future
        #[arg(allow_hyphen_values = true)]
        session: String,
        /// When it began; one in the future ends now if absent
        #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
        to: Option<String>,
    },
    /// Show the open or last session, its verdict and the next question
    Status {
        /// As JSON, for scripts
        #[arg(long)]
        json: bool,
    },
    /// Show what the next session of a lift begins with, and why
    Next {
        /// The lift; the one that comes next if absent
        #[arg(allow_hyphen_values = true)]
        exercise: Option<String>,
    },
    /// Wait here, ring when something is due, take 0 to 10 or s for later
    Remind,
    /// Show and choose the reminders: brace reminders --rest 3min
    Reminders {
        /// Ask the next morning, too: on or off
        #[arg(long, value_name = "CHOICE", allow_hyphen_values = true)]
        next_morning: Option<String>,
        /// Ring after a rest: 3min, 90s, 1:30 or off
        #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
        rest: Option<String>,
    },
    /// Show and change bars, plates, and how one lift is loaded
    Gear(GearArgs),
    /// Show and choose the settings: brace settings snooze 30min
    Settings {
        /// Which; all of them if absent
        #[arg(allow_hyphen_values = true)]
        name: Option<String>,
        /// What it is to be; usual for Brace's own number
        #[arg(allow_hyphen_values = true)]
        value: Option<String>,
    },
    /// Show and answer what is asked about you: brace about bone yes
    About(AboutArgs),
    /// Show return plans, begin, change and end one
    Plan {
        /// What to do; all plans and what comes next if absent
        #[command(subcommand)]
        what: Option<PlanCommand>,
    },
    /// Take a few days off squats and deadlifts; 0 ends them
    DaysOff {
        /// How many; what runs if absent
        #[arg(value_name = "N", allow_hyphen_values = true)]
        days: Option<String>,
    },
    /// Find an exercise, add, rename or hide one
    Exercises(ExercisesArgs),
    /// Read the library: brace learn bracing
    Learn(LearnArgs),
    /// List the sessions, the newest first
    History {
        /// Which page, from 1
        #[arg(long, value_name = "N", default_value_t = 1)]
        page: usize,
        /// As JSON, for scripts
        #[arg(long)]
        json: bool,
    },
    /// Show one session of any time; with --json the ids of all in it
    Show {
        /// The id of the session, or of something in it, or its first digits
        #[arg(allow_hyphen_values = true)]
        id: String,
        /// As JSON, for scripts
        #[arg(long)]
        json: bool,
    },
    /// Correct a set, a rating or the times of a session
    Edit(EditArgs),
    /// Delete a set, a rating or a session; undo brings it back
    Delete {
        /// Its id, or its first digits
        #[arg(allow_hyphen_values = true)]
        id: String,
    },
    /// Enter a session afterwards, or a set or a rating of one
    #[command(subcommand)]
    Add(Add),
    /// Take back the last thing done
    Undo,
    /// List what was deleted, put it back or erase it
    Bin {
        /// Put back what has this id, or alone an id that begins so
        #[arg(long, value_name = "ID", allow_hyphen_values = true)]
        restore: Option<String>,
        /// Erase all that lies there, for good
        #[arg(long, conflicts_with = "restore")]
        empty: bool,
        /// Erase without asking
        #[arg(long, requires = "empty")]
        sure: bool,
    },
    /// Write the log to a file, or a page for a clinician: page.pdf
    Export(ExportArgs),
    /// Bring in a file of Brace's or of another app: brace import FILE
    Import(ImportArgs),
    /// Show what is wrong with the log, and recover what lies aside
    Recover {
        /// Begin an empty log; a damaged one stays in quarantine
        #[arg(long)]
        begin_empty: bool,
        /// Take over what can be read of a log that lies aside
        #[arg(long, conflicts_with_all = ["begin_empty", "leave"])]
        take_over: bool,
        /// Leave a log that lies aside where it is, and ask no more
        #[arg(long, conflicts_with = "begin_empty")]
        leave: bool,
    },
    /// Make a checked snapshot of the log now: brace backup ~/log.sqlite
    Backup {
        /// Copy it to a new file, too
        file: Option<PathBuf>,
    },
    /// Put a snapshot in the log's place; the log of now is kept
    Restore {
        /// A name that is listed, the start of its date, or a file
        #[arg(value_name = "NAME|DATE|FILE")]
        from: Option<PathBuf>,
        /// List them, the same as without a name
        #[arg(long, conflicts_with = "from")]
        list: bool,
        /// Restore over a log that opens without asking
        #[arg(long, requires = "from")]
        sure: bool,
    },
    /// Evaluate timelines from a file, one JSON object a line
    Verdict {
        /// The file
        file: PathBuf,
    },
    /// Evaluate what follows a verdict, a case a line of a file
    Evaluate {
        /// The file
        file: PathBuf,
    },
    /// Play a fortnight through the real core and a throw-away log
    Demo,
}

/// What a correction says of relief; neither leaves it as it is.
#[derive(clap::Args)]
pub struct TakenArgs {
    /// Something was taken against the pain; or --no-relief
    #[arg(long)]
    pub relief: bool,
    /// Nothing was taken
    #[arg(long, hide = true, conflicts_with = "relief")]
    pub no_relief: bool,
}

/// A correction.
#[derive(clap::Args)]
pub struct EditArgs {
    /// Its id, or its first digits: "brace status --json" lists them
    #[arg(allow_hyphen_values = true)]
    pub id: String,
    /// A set's exercise
    #[arg(long, value_name = "ID", allow_hyphen_values = true)]
    pub exercise: Option<String>,
    /// A set's load, such as 102.5kg
    #[arg(long, allow_hyphen_values = true)]
    pub load: Option<String>,
    /// A set's reps
    #[arg(long, allow_hyphen_values = true)]
    pub reps: Option<String>,
    /// A set's exertion, 1 to 10 in halves; empty for none
    #[arg(long, allow_hyphen_values = true)]
    pub rpe: Option<String>,
    /// Either warmup, work or backoff
    #[arg(long, allow_hyphen_values = true)]
    pub kind: Option<String>,
    /// A set's checks: all, still or skip
    #[arg(long, value_name = "WORD", allow_hyphen_values = true)]
    pub checklist: Option<String>,
    /// A set's checks left open: bar,lats
    #[arg(long, value_name = "ITEM", value_delimiter = ',', allow_hyphen_values = true)]
    pub open: Vec<String>,
    /// A rating's number, 0 to 10
    #[arg(long, allow_hyphen_values = true)]
    pub nrs: Option<String>,
    /// A rating's place, such as lower-centre
    #[arg(long, value_name = "SITE", allow_hyphen_values = true)]
    pub at: Option<String>,
    #[command(flatten)]
    pub taken: TakenArgs,
    /// A fault in place of those noted, or none; may repeat
    #[arg(long, value_name = "ID", action = ArgAction::Append, allow_hyphen_values = true)]
    pub fault: Vec<String>,
    /// A set was filmed; --not-filmed: it was not
    #[arg(long)]
    pub filmed: bool,
    /// Nobody filmed it
    #[arg(long, hide = true, conflicts_with = "filmed")]
    pub not_filmed: bool,
    /// A note on any of them; empty for none
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub note: Option<String>,
    /// When it was, or began: 18:40 or "2026-02-26 18:40"
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    pub time: Option<String>,
    /// When a session ended, likewise
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    pub end: Option<String>,
    /// Take an unusually heavy load without asking
    #[arg(long)]
    pub sure: bool,
}

/// What is entered afterwards.
#[derive(Subcommand)]
pub enum Add {
    /// A session: brace add session "2026-02-26 17:00" --end 18:10
    Session {
        /// When it began
        #[arg(value_name = "TIME", allow_hyphen_values = true)]
        start: String,
        /// When it ended; with its last set if absent
        #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
        end: Option<String>,
        /// A note on it
        #[arg(long, default_value = "", hide_default_value = true, allow_hyphen_values = true)]
        note: String,
    },
    /// A set of one: brace add set ID deadlift 100kg 5 --time 17:20
    Set {
        /// The session's id, or its first digits
        #[arg(allow_hyphen_values = true)]
        session: String,
        /// The set
        #[command(flatten)]
        set: SetArgs,
        /// When it was; at the time of the last one if absent
        #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
        time: Option<String>,
    },
    /// A rating of a past session; it counts as recalled
    Rating {
        /// The session's id, or its first digits
        #[arg(allow_hyphen_values = true)]
        session: String,
        /// A place and its rating: lower-centre=2; may repeat
        #[arg(long, value_name = "SITE=NRS", allow_hyphen_values = true)]
        rate: Vec<String>,
        /// Either baseline, during, end or rerating; the one that is missing if absent
        #[arg(long, value_name = "WORD", allow_hyphen_values = true)]
        context: Option<String>,
        /// A note on it
        #[arg(long, default_value = "", hide_default_value = true, allow_hyphen_values = true)]
        note: String,
        /// When it was
        #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
        time: Option<String>,
    },
}

/// A set.
#[derive(clap::Args)]
pub struct SetArgs {
    /// Such as deadlift, back-squat, romanian-deadlift
    #[arg(allow_hyphen_values = true)]
    pub exercise: String,
    /// A number with kg or lb, such as 102.5kg
    #[arg(allow_hyphen_values = true)]
    pub load: String,
    /// How many
    #[arg(allow_hyphen_values = true)]
    pub reps: String,
    /// Exertion from 1 to 10 in half points
    #[arg(long, default_value = "", hide_default_value = true, allow_hyphen_values = true)]
    pub rpe: String,
    /// Either warmup, work or backoff
    #[arg(long, default_value = SetKind::Work.id(), allow_hyphen_values = true)]
    pub kind: String,
    /// The eight checks before it: all, still or skip
    #[arg(long, value_name = "WORD", allow_hyphen_values = true)]
    pub checklist: Option<String>,
    /// Checks left open: bar,lats; may repeat
    #[arg(long, value_name = "ITEM", value_delimiter = ',', allow_hyphen_values = true)]
    pub open: Vec<String>,
    /// Take an unusually heavy load without asking
    #[arg(long)]
    pub sure: bool,
    /// A fault you noticed: fault.round; may repeat
    #[arg(long, value_name = "ID", action = ArgAction::Append, allow_hyphen_values = true)]
    pub fault: Vec<String>,
    /// Someone filmed it from the side
    #[arg(long)]
    pub filmed: bool,
    /// A note on it
    #[arg(long, default_value = "", hide_default_value = true, allow_hyphen_values = true)]
    pub note: String,
}
