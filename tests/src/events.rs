//! What a person does, in few words.
//!
//! Boundary: plain values with a moment.

use crate::act::{About, Act};
use shared::{
    content::families,
    domain::{
        checklist::{ChecklistForm, ChecklistState},
        exercise::ExerciseId,
        moment::Moment,
        set_entry::SetKind,
        set_form::SetForm,
        site::{Region, Side, Site},
    },
    model::event::{LocaleChoice, Rating, Route, Start, StartReason},
};

/// Just above the tailbone, left.
pub const LOWER_LEFT: Site = Site { region: Region::Lower, side: Side::Left };
/// Between the shoulder blades, right.
pub const UPPER_RIGHT: Site = Site { region: Region::Upper, side: Side::Right };

/// The first event of a process.
pub fn start(moment: Moment) -> Act {
    let locale = LocaleChoice::default();
    Act::Start { moment, start: Start { unlocked: true, reason: StartReason::Ui, locale } }
}

/// The first event before the device was unlocked.
pub fn start_locked(moment: Moment) -> Act {
    let locale = LocaleChoice::default();
    Act::Start { moment, start: Start { unlocked: false, reason: StartReason::Ui, locale } }
}

/// The lower back, at the spine.
pub fn low(nrs: u8) -> Vec<Rating> {
    vec![Rating { site: Site::LOWER_CENTRE, nrs }]
}

/// A session with its baseline.
pub fn begin(moment: Moment, ratings: Vec<Rating>) -> Act {
    Act::StartSession { moment, ratings }
}

/// A form of a work set.
pub fn form(exercise: &str, load: &str, reps: &str) -> SetForm {
    let family = ExerciseId::parse(exercise).ok().and_then(|id| families::family(&id));
    let all_eight = || ChecklistForm { state: ChecklistState::AllEight, open: Vec::new() };
    SetForm {
        exercise: exercise.to_owned(),
        load: load.to_owned(),
        reps: reps.to_owned(),
        rpe: String::new(),
        kind: SetKind::Work,
        checklist: family.map(|_| all_eight()),
        faults: Vec::new(),
        filmed: false,
        note: String::new(),
    }
}

/// Five deadlifts.
pub fn set(moment: Moment, load: &str) -> Act {
    Act::LogSet { moment, form: form("deadlift", load, "5") }
}

/// A rating between sets, at the lower back.
pub fn rate(moment: Moment, nrs: u8) -> Act {
    Act::RatePain { moment, nrs, site: Some(Site::LOWER_CENTRE) }
}

/// The end with its full check.
pub fn end(moment: Moment, ratings: Vec<Rating>) -> Act {
    Act::EndSession { moment, ratings }
}

/// An answer to the two-hour question.
pub fn answer(moment: Moment, nrs: u8) -> Act {
    Act::AnswerReRating { moment, nrs, site: None, about: About::Now }
}

/// An answer about the two-hour mark, entered afterwards.
pub fn recall(moment: Moment, nrs: u8) -> Act {
    Act::AnswerReRating { moment, nrs, site: None, about: About::TwoHours }
}

/// Another screen.
pub fn go(moment: Moment, to: Route) -> Act {
    Act::Go { moment, to }
}
