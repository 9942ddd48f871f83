//! The next set, filled in from last time, and the sets so far.
//!
//! Boundary: localises the form's texts; `domain::set_form` reads them back.

mod bar;
mod cue;
mod deadlift_day;
mod effort;
mod film;
mod logged;
mod ramp;
mod rest;
#[cfg(test)]
mod tests;

pub(super) use bar::bar;
pub use bar::{BarView, PlateView};
pub use deadlift_day::DayNoticeView;
use deadlift_day::deadlift_day;
pub use effort::EffortView;
pub(super) use effort::{effort, effort_of};
pub use logged::LoggedSet;
pub use ramp::{RampStepView, RampView};
pub use rest::RestView;

use super::{
    article::LinkView,
    caps::{evaluate, in_one_line, reasons},
    checklist::{ChecklistLine, ChecklistView, checklist, list_line, log_label},
    flags::something_new,
    lines::SetLine,
    note::{self, NoteField},
    pad::PadView,
    rows::RowButton,
    tags::{TagsView, tags},
    verdict::word,
    words::Words,
};
use crate::{
    content::{exercises, own_gear},
    domain::{
        caps::Reason,
        exercise::ExerciseId,
        gear::Gear,
        load::{Load, LoadUnit},
        moment::Stamp,
        rpe::Rpe,
        set_entry::SetKind,
        set_form::SetForm,
        settings::Settings,
    },
    model::{
        event::Event,
        features::session::{Start, basis, set_form},
        log::{flags::unanswered_baseline, next_time::NextTime, on_bar::on_bar},
        open_log::OpenLog,
        route::Route,
    },
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
    /// The kinds to choose from, in the order of [`SetKind::ALL`].
    pub kinds: Vec<KindChoice>,
    /// The fields' and buttons' labels.
    pub labels: SessionLabels,
    /// The newest sets, oldest first.
    pub sets: Vec<SetLine>,
    /// The last set still wants a rating.
    pub unrated: bool,
    /// The question after a set: it takes the place of everything from the cue down, so that the thumb
    /// does not move.
    pub pad: Option<PadView>,
    /// The name of the form's exercise.
    pub exercise: String,
    /// The bar with its plates; absent where the exercise takes none, or the load does not read.
    pub bar: Option<BarView>,
    /// The last three sets, oldest first, each with its own rating.
    pub logged: Vec<LoggedSet>,
    /// `last time: 100 kg × 5 · Clear`; absent where this exercise was never lifted.
    pub last_time: Option<String>,
    /// Why the first set is filled in as it is, in one line; absent from the second set on.
    pub reason: Option<String>,
    /// One thing to think of while lifting; absent where the exercise has none.
    pub cue: Option<CueView>,
    /// The rest since the last set, with its target; absent before the first.
    pub rest: Option<RestView>,
    /// The checklist, while it lies in front: it takes the place of everything under the rest clock.
    pub checklist: Option<ChecklistView>,
    /// The checklist in one quiet line; absent where the lift has none.
    pub checklist_line: Option<ChecklistLine>,
    /// The field of exertion; absent where the person says nothing of it.
    pub effort: Option<EffortView>,
    /// That a set wants filming, in one line; absent where none does, or the person wants no such reminder.
    pub film: Option<String>,
    /// The warm-up sets before the lift's first work set; absent from then on, and where there is none.
    pub ramp: Option<RampView>,
    /// What can be noted of the last set; absent before the first.
    pub tags: Option<TagsView>,
    /// The form's note.
    pub note_field: NoteField,
    /// Opens the page of bars and plates.
    pub gear: RowButton,
    /// That it is the third deadlift day in seven; absent where it is not, or the person went on.
    pub deadlift_day: Option<DayNoticeView>,
    /// Every reason that holds the next load, where it is asked for.
    pub reasons: Vec<String>,
    /// That something is new, or that the card of symptoms is not answered yet: opens the card.
    pub symptoms: RowButton,
}

/// One thing to think of while lifting.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct CueView {
    /// `Push the floor away`.
    pub text: String,
    /// Where it comes from.
    pub source: String,
    /// "What is this?": opens its article.
    pub about: Option<LinkView>,
    /// Opens the library, where what fits today's lift stands first.
    pub before: LinkView,
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
    /// Over whether someone filmed the set.
    pub filmed: String,
}

/// The next set of the open session.
#[must_use]
pub fn session(words: &Words, log: &OpenLog, now: &Stamp) -> SessionView {
    let form = set_form(&log.here.session, &log.facts, &log.settings, now);
    let exercise = ExerciseId::parse(&form.exercise).ok();
    let load = Load::parse(&form.load).ok();
    let rpe = Rpe::parse(&form.rpe).ok();
    let ramp = ramp::ramp(words, log, &form, now);
    let note_field = note::field(words, &form.note);
    let form = localised(words, form);
    let open = log.facts.open_session(now.instant());
    let sets: Vec<_> = open.map(|open| log.facts.sets_of(open).collect()).unwrap_or_default();
    let shown = sets.get(sets.len().saturating_sub(SETS_SHOWN)..).unwrap_or_default();
    let cue = exercise.as_ref().and_then(|exercise| cue::cue(words, log, exercise, &sets, now));
    let from = (&log.facts, &log.settings, &log.here.session.coming);
    let basis = exercise.as_ref().map(|exercise| basis(from, exercise, now));
    SessionView {
        title: words.session_title(),
        summary: form
            .preview(|text| exercises::typed(log.facts.lifts(), text))
            .map(|lift| words.lift(&lift))
            .unwrap_or_default(),
        exercise: words.exercise(&form.exercise),
        kinds: kinds(words),
        labels: SessionLabels { log: log_label(words, log, &form, now), ..labels(words) },
        sets: shown.iter().map(|set| SetLine::new(words, set, now)).collect(),
        unrated: log.facts.set_to_rate(now.instant()).is_some(),
        pad: None,
        bar: exercise.as_ref().zip(load).and_then(|(exercise, load)| {
            let gear = own_gear::of(&log.settings, exercise, load.unit());
            let on = on_bar(&log.facts, exercise, (&gear, load.unit()), now.instant());
            bar::bar(words, &gear, load, on.as_deref())
        }),
        logged: logged::logged(words, log, exercise.as_ref(), now),
        last_time: basis.as_ref().and_then(|basis| last_time(words, log, &basis.next, now)),
        reason: basis.as_ref().and_then(|basis| match basis.from {
            Start::SetBefore | Start::WarmUp => None,
            Start::LastTime | Start::Nothing => in_one_line(words, log, &basis.next, now),
            Start::First => exercise.as_ref().map(|exercise| first(words, &log.settings, exercise)),
        }),
        cue,
        rest: rest::rest(words, log, now),
        checklist: checklist(words, log, &form, now),
        checklist_line: list_line(words, log, &form, now),
        form,
        effort: effort(words, log.settings.preferences.exertion, rpe),
        film: exercise.as_ref().and_then(|exercise| film::film(words, log, exercise, now)),
        ramp,
        deadlift_day: basis.as_ref().and_then(|it| deadlift_day(words, log, &it.next, now)),
        reasons: basis.map(|basis| why(words, log, &basis.next, now)).unwrap_or_default(),
        symptoms: symptoms(words, log, now),
        tags: tags(words, log, now),
        note_field,
        gear: RowButton { label: words.gear_title(), tap: Event::Go(Route::Gear) },
    }
}

fn symptoms(words: &Words, log: &OpenLog, now: &Stamp) -> RowButton {
    let card = something_new(words);
    match unanswered_baseline(&log.facts, now.instant()) {
        Some(_) => RowButton { label: words.flag_not_answered(), ..card },
        None => card,
    }
}

/// The heaviest set of last time, and what the rule says of it, where it speaks of such lifts.
fn last_time(words: &Words, log: &OpenLog, next: &NextTime, now: &Stamp) -> Option<String> {
    let last = next.last.as_ref()?;
    let top = last.top()?;
    let load = Load::from_hundredths(top.load, next.unit)?;
    let set = words.load_reps(load, top.reps);
    if next.caps.says(|reason| reason == Reason::NotAsked) {
        return Some(words.last_time(set));
    }
    let session = log.facts.sessions(now.instant()).get(last.session)?;
    let assessments = log.facts.assessments(now.instant());
    let said = word(words, log, (session, assessments.get(last.session)?), now);
    Some(words.last_time_verdict(set, said))
}

/// Every reason that the next load follows from, and whether to see someone.
fn why(words: &Words, log: &OpenLog, next: &NextTime, now: &Stamp) -> Vec<String> {
    let said = reasons(words, log, &next.caps, now).into_iter().map(|(_, text, _)| text);
    said.chain(evaluate(words, next.caps.evaluate)).collect()
}

/// What the form of a lift begins with that the log in hand does not hold.
fn first(words: &Words, settings: &Settings, exercise: &ExerciseId) -> String {
    match own_gear::of(settings, exercise, LoadUnit::Kg) {
        Gear::Bar(_) => words.first_bar(),
        Gear::Steps(_) if own_gear::first_load(settings, exercise, LoadUnit::Kg) > 0 => {
            words.first_light()
        }
        Gear::Steps(_) => words.first_bodyweight(),
    }
}

/// The kinds to choose from.
pub(super) fn kinds(words: &Words) -> Vec<KindChoice> {
    SetKind::ALL.map(|kind| KindChoice { kind, name: words.kind(kind) }).to_vec()
}

/// The form with its numbers as the person's language writes them; what does not read stays as typed.
pub(super) fn localised(words: &Words, form: SetForm) -> SetForm {
    SetForm {
        load: Load::parse(&form.load).map_or_else(|_| form.load.clone(), |load| words.load(load)),
        rpe: Rpe::parse(&form.rpe).map_or_else(|_| form.rpe.clone(), |rpe| words.effort_field(rpe)),
        ..form
    }
}

pub(super) fn labels(words: &Words) -> SessionLabels {
    SessionLabels {
        exercise: words.session_exercise(),
        load: words.session_load(),
        reps: words.session_reps(),
        rpe: words.effort_label(),
        kind: words.session_kind(),
        log: words.session_log(),
        end: words.session_end(),
        rate: words.session_rate(),
        more_load: words.session_more_load(),
        less_load: words.session_less_load(),
        more_reps: words.session_more_reps(),
        fewer_reps: words.session_fewer_reps(),
        filmed: words.set_filmed(),
    }
}
