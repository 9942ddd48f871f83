//! What a person can do to correct an entry, or to enter one afterwards.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::{
    domain::{
        pain_check::CheckContext, refusal::Refusal, set_form::SetForm, site::Site,
        time_form::TimeForm,
    },
    model::{
        event::Rating,
        features::session::{LoadCheck, SetStep},
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about a correction.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum CorrectEvent {
    /// Open the form of what has this id, or alone an id that begins so; the page of its session opens, too.
    Find {
        /// The id, or its first digits.
        id: String,
    },
    /// Open a form: of an entry that is there, or an empty one.
    Open {
        /// The session's id; empty for a session to enter, and for a rating outside any.
        session: String,
        /// Of what.
        entry: FixEntry,
    },
    /// The open form now reads like this.
    Fill {
        /// All its fields.
        form: FixForm,
    },
    /// Step a field of the open form.
    Step {
        /// Which, and which way.
        step: FixStep,
    },
    /// Save a form.
    Save {
        /// What it is about, as its view named it.
        subject: FixRef,
        /// All its fields.
        form: FixForm,
        /// Whether Brace asks about an unusual load.
        check: LoadCheck,
    },
    /// Move something to the bin.
    Remove {
        /// What, as its view named it.
        subject: FixRef,
    },
    /// Leave the form: nothing of it is kept.
    Leave,
    /// Choose the exercise of the set whose form is open.
    ChooseExercise {
        /// Its id, or a name of it.
        exercise: String,
    },
}

/// What a form is about.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum FixEntry {
    /// The session itself.
    Session,
    /// A set, its id.
    Set(String),
    /// A check, its id.
    Check(String),
    /// A session to enter.
    NewSession,
    /// A set to enter.
    NewSet,
    /// A check to enter.
    NewCheck,
    /// A rating outside any session, its id.
    Outside(String),
}

/// What a correction speaks of.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct FixRef {
    /// The session's id; empty for a session to enter, and for a rating outside any.
    pub session: String,
    /// What of it.
    pub entry: FixEntry,
    /// What it looked like, in digits; empty for an entry that is not there yet.
    pub seen: String,
}

/// A form as it is filled in.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum FixForm {
    /// Of a set.
    Set(SetFix),
    /// Of a check.
    Check(CheckFix),
    /// Of a session's times.
    Times(TimesFix),
}

/// A set and its time.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct SetFix {
    /// What was lifted.
    pub set: SetForm,
    /// When.
    pub when: TimeForm,
}

/// A check and its time.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct CheckFix {
    /// What it was asked for; of a check that is there this stays as it is. Nobody asked for a rating outside any
    /// session: `Baseline` then says that the whole back was rated, `ReRating` that some sites were.
    pub context: CheckContext,
    /// The sites; in a full check those not named are 0.
    pub ratings: Vec<Rating>,
    /// When; of a recalled check the time that it speaks of.
    pub when: TimeForm,
    /// What the person notes; empty for nothing.
    pub note: String,
    /// They had taken something against the pain.
    #[serde(default)]
    pub pain_relief: bool,
}

/// When a session began and ended.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct TimesFix {
    /// When it began.
    pub starts: TimeForm,
    /// When it ended; both fields empty where that is not known.
    pub ends: TimeForm,
    /// What the person notes of the session; empty for nothing.
    pub note: String,
}

/// One step of a stepper in a form.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum FixStep {
    /// Of the set.
    Set(SetStep),
    /// The time, or the start, five minutes earlier.
    Earlier,
    /// The time, or the start, five minutes later.
    Later,
    /// The end five minutes earlier.
    EndsEarlier,
    /// The end five minutes later.
    EndsLater,
}

impl CorrectEvent {
    /// Whether a fact comes of it.
    #[must_use]
    pub const fn makes_a_fact(&self) -> bool {
        matches!(self, Self::Save { .. } | Self::Remove { .. })
    }

    /// The rating outside any session that it speaks of, its id as it came.
    #[must_use]
    pub fn outside(&self) -> Option<&str> {
        let entry = match self {
            Self::Open { entry, .. } => entry,
            Self::Save { subject, .. } | Self::Remove { subject } => &subject.entry,
            Self::Find { .. }
            | Self::Fill { .. }
            | Self::Step { .. }
            | Self::Leave
            | Self::ChooseExercise { .. } => return None,
        };
        if let FixEntry::Outside(id) = entry { Some(id) } else { None }
    }

    /// The session that it speaks of, as it came.
    #[must_use]
    pub fn session(&self) -> Option<&str> {
        match self {
            Self::Open { session, .. } => Some(session),
            Self::Save { subject, .. } | Self::Remove { subject } => Some(&subject.session),
            Self::Find { .. }
            | Self::Fill { .. }
            | Self::Step { .. }
            | Self::Leave
            | Self::ChooseExercise { .. } => None,
        }
    }
}

impl CheckFix {
    /// The form with one rating more, or in place of one: the only rating of a quick check moves to another site,
    /// of several each stays at its own. Where a value is absent, the only rating's own stays.
    ///
    /// # Errors
    /// [`Refusal::NothingRated`] where the check does not tell which site or which number is meant.
    pub fn rated(mut self, nrs: Option<u8>, site: Option<Site>) -> Result<Self, Refusal> {
        let only = match self.ratings.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        let site = site.or_else(|| only.map(|only| only.site)).ok_or(Refusal::NothingRated)?;
        let same = self.ratings.iter().find(|rating| rating.site == site);
        let known = same.copied().or(only).map(|rating| rating.nrs);
        let nrs = nrs.or(known).ok_or(Refusal::NothingRated)?;
        let full = matches!(self.context, CheckContext::Baseline | CheckContext::End);
        self.ratings.retain(|rating| (full || only.is_none()) && rating.site != site);
        self.ratings.push(Rating { site, nrs });
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::site::{Region, Side};

    const LOW: Site = Site::LOWER_CENTRE;
    const LEFT: Site = Site { region: Region::Lower, side: Side::Left };

    fn check(context: CheckContext, ratings: &[(Site, u8)]) -> CheckFix {
        let ratings = ratings.iter().map(|(site, nrs)| Rating { site: *site, nrs: *nrs });
        CheckFix {
            context,
            ratings: ratings.collect(),
            when: TimeForm::default(),
            note: String::new(),
            pain_relief: false,
        }
    }

    fn rated(check: CheckFix, nrs: Option<u8>, site: Option<Site>) -> Option<Vec<(Site, u8)>> {
        let fix = check.rated(nrs, site).ok()?;
        Some(fix.ratings.iter().map(|rating| (rating.site, rating.nrs)).collect())
    }

    #[test]
    fn a_quick_check_has_one_rating_and_a_full_one_keeps_the_others() {
        let quick = || check(CheckContext::During, &[(LOW, 3)]);
        assert_eq!(rated(quick(), Some(2), None), Some(vec![(LOW, 2)]));
        assert_eq!(rated(quick(), None, Some(LEFT)), Some(vec![(LEFT, 3)]));
        let two = check(CheckContext::ReRating, &[(LOW, 3), (LEFT, 1)]);
        assert_eq!(rated(two, Some(2), Some(LEFT)), Some(vec![(LOW, 3), (LEFT, 2)]));
        let full = || check(CheckContext::Baseline, &[(LOW, 3), (LEFT, 1)]);
        assert_eq!(rated(full(), Some(2), Some(LEFT)), Some(vec![(LOW, 3), (LEFT, 2)]));
        assert_eq!(rated(full(), Some(2), None), None, "which one?");
        assert_eq!(rated(check(CheckContext::End, &[]), None, Some(LOW)), None, "how much?");
    }
}
