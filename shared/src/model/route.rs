//! The screens.
//!
//! Boundary: where the person is; what a screen shows is `view`'s.

use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::VariantArray;

/// A screen.
#[derive(
    VariantArray, Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default,
)]
#[repr(C)]
pub enum Route {
    /// The one card that matters most.
    #[default]
    Today,
    /// The full check before the first work set.
    Baseline,
    /// The next set.
    Session,
    /// The back, after a set.
    Rate,
    /// The full check that ends the session.
    End,
    /// The two-hour question.
    Answer,
    /// Where the answer was felt.
    Where,
    /// "About two hours after, was it …?"
    Recall,
    /// The verdict of the last session and its why.
    Verdict,
    /// The open or last session with its sets and checks.
    Record,
    /// What can delay or block reminders now.
    Reminders,
    /// What there is to read.
    Library,
    /// One article.
    Article,
    /// What comes next.
    Plan,
    /// All sessions, by pages.
    History,
    /// One session of any time.
    Past,
    /// The form of one set.
    EditSet,
    /// The form of one rating.
    EditCheck,
    /// The form of a session's times.
    EditSession,
    /// What the person can choose.
    Settings,
    /// Bars and plates.
    Gear,
    /// One bar.
    EditBar,
    /// The lifts there are.
    Exercises,
    /// One lift.
    EditExercise,
    /// What the person removed.
    Bin,
    /// The back, without a session.
    RateNow,
    /// The warm-up sets before the first work set.
    Ramp,
    /// The checklist of a lift, and which of its items fit the person.
    Checklist,
    /// The card of symptoms: what is new or worse.
    Flags,
    /// What to do about the flag that matters most.
    FlagCard,
    /// What has become of a flag.
    EndFlag,
    /// What the person says of their history.
    About,
    /// What the next session of one lift begins with, to change.
    Next,
    /// The return plan.
    ReturnPlan,
    /// The return plan being set up.
    PlanSetUp,
    /// A few days off.
    DaysOff,
    /// Gentler variations to choose from.
    Variations,
    /// Whose emergency number is shown.
    Numbers,
    /// The page for a clinician.
    Summary,
    /// The log as a file: out, in, and its snapshots.
    Files,
}

impl Route {
    /// All of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;
}
