//! The next set, filled in from last time, and the sets so far.
//!
//! Boundary: localises the form's texts; `domain::set_form` reads them back.

use super::{lines::SetLine, pad::PadView, words::Words};
use crate::{
    content::exercises,
    domain::{load::Load, moment::Stamp, rpe::Rpe, set_entry::SetKind, set_form::SetForm},
    model::{features::session::set_form, open_log::OpenLog},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// How many of the sets so far are listed beside the form.
const SETS_SHOWN: usize = 12;

/// The next set.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct SessionView {
    /// Its heading.
    pub title: String,
    /// The form as it stands, ready to send with `LogSet`.
    pub form: SetForm,
    /// The set in one line; empty while the person cannot log it.
    pub summary: String,
    /// The exercises to choose from.
    pub exercises: Vec<Choice>,
    /// The kinds to choose from, in the order of [`SetKind::ALL`].
    pub kinds: Vec<KindChoice>,
    /// The fields' and buttons' labels.
    pub labels: SessionLabels,
    /// The newest sets, oldest first.
    pub sets: Vec<SetLine>,
    /// The last set still wants a rating.
    pub unrated: bool,
    /// When the person logged the last set, milliseconds since 1970: the rest clock counts from here.
    pub resting_since_utc_ms: Option<i64>,
    /// The rest clock, `2:05`; it ticks where the shell sends `Look` each second.
    pub resting: Option<String>,
    /// The question after a set: it takes the place of everything from the cue down, so that the thumb
    /// does not move.
    pub pad: Option<PadView>,
}

/// Something to choose.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id, as the form takes it.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A kind of set to choose.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct KindChoice {
    /// Which.
    pub kind: SetKind,
    /// Its name.
    pub name: String,
}

/// The labels of the form.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct SessionLabels {
    /// Over the exercise.
    pub exercise: String,
    /// Over the load.
    pub load: String,
    /// Over the reps.
    pub reps: String,
    /// Over the RPE.
    pub rpe: String,
    /// Over the kind.
    pub kind: String,
    /// The wide button.
    pub log: String,
    /// Ends the session.
    pub end: String,
    /// Opens the rating that the last set still wants.
    pub rate: String,
    /// Steps the load up.
    pub more_load: String,
    /// Steps the load down.
    pub less_load: String,
    /// Steps the reps up.
    pub more_reps: String,
    /// Steps the reps down.
    pub fewer_reps: String,
    /// Before the rest clock.
    pub rest: String,
}

/// The next set of the open session.
#[must_use]
pub fn session(words: &Words, log: &OpenLog, now: &Stamp) -> SessionView {
    let form = localised(words, set_form(&log.here.session, &log.facts, now.instant()));
    let open = log.facts.open_session(now.instant());
    let sets: Vec<_> = open.map(|open| log.facts.sets_of(open).collect()).unwrap_or_default();
    let shown = sets.get(sets.len().saturating_sub(SETS_SHOWN)..).unwrap_or_default();
    let choice = |exercise: &exercises::Exercise| Choice {
        id: exercise.id.to_owned(),
        name: words.exercise(exercise.id),
    };
    SessionView {
        title: words.session_title(),
        summary: form.parse(exercises::typed).map(|lift| words.lift(&lift)).unwrap_or_default(),
        form,
        exercises: exercises::ALL.iter().map(choice).collect(),
        kinds: SetKind::ALL.map(|kind| KindChoice { kind, name: words.kind(kind) }).to_vec(),
        labels: labels(words),
        sets: shown.iter().map(|set| SetLine::new(words, set, now)).collect(),
        unrated: log.facts.set_to_rate(now.instant()).is_some(),
        resting_since_utc_ms: sets.last().map(|set| set.at.utc_ms),
        resting: sets.last().map(|set| Words::running(now.instant() - set.at.instant())),
        pad: None,
    }
}

/// The form with its numbers as the person's language writes them; what does not read stays as typed.
fn localised(words: &Words, form: SetForm) -> SetForm {
    SetForm {
        load: Load::parse(&form.load).map_or_else(|_| form.load.clone(), |load| words.load(load)),
        rpe: Rpe::parse(&form.rpe).map_or_else(|_| form.rpe.clone(), |rpe| words.rpe(rpe)),
        ..form
    }
}

fn labels(words: &Words) -> SessionLabels {
    SessionLabels {
        exercise: words.session_exercise(),
        load: words.session_load(),
        reps: words.session_reps(),
        rpe: words.session_rpe(),
        kind: words.session_kind(),
        log: words.session_log(),
        end: words.session_end(),
        rate: words.session_rate(),
        more_load: words.session_more_load(),
        less_load: words.session_less_load(),
        more_reps: words.session_more_reps(),
        fewer_reps: words.session_fewer_reps(),
        rest: words.session_rest(),
    }
}
