//! The form of one set: the same fields as for the next set, and its time.
//!
//! Boundary: localises; the model reads it back.

use super::{
    article::what_is_this,
    checklist::{ChecklistChoiceView, checklist_choice},
    fix::{FixFrame, TimeField, frame, spoken, time_field},
    note::{self, NoteField},
    session::{EffortView, KindChoice, SessionLabels, effort_of, kinds, labels, localised},
    tags::{self, TagChoice},
    words::Words,
};
use crate::{
    content::{
        articles::{ArticleId, what_is_this::fault as about},
        exercises, families,
    },
    domain::{moment::Stamp, rpe::Rpe, set_form::SetForm},
    model::{
        event::{CorrectEvent, Event, FixForm, SetFix},
        features::correct::OpenForm,
        log::Facts,
        open_log::OpenLog,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A set being corrected, or entered afterwards.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct EditSetView {
    /// Title, subject and buttons.
    pub frame: FixFrame,
    /// The form as it stands, ready to send with `Save`.
    pub form: SetFix,
    /// The set in one line; empty while it cannot be read.
    pub summary: String,
    /// The name of the form's exercise, also of one that the person hid.
    pub exercise: String,
    /// The kinds to choose from.
    pub kinds: Vec<KindChoice>,
    /// The fields' labels.
    pub labels: SessionLabels,
    /// Its time.
    pub when: TimeField,
    /// How its checklist was answered; absent where the lift has none.
    pub checklist: Option<ChecklistChoiceView>,
    /// Its note, as the form has it.
    pub note_field: NoteField,
    /// The faults to choose from.
    pub faults: Vec<TagChoice>,
    /// That someone filmed it from the side.
    pub filmed: TagChoice,
    /// How hard it was; absent where nothing is given and the person says nothing of exertion.
    pub effort: Option<EffortView>,
}

/// The open form; `None` where it is of something else.
#[must_use]
pub fn edit_set(words: &Words, log: &OpenLog, open: &OpenForm, now: &Stamp) -> Option<EditSetView> {
    let FixForm::Set(fix) = &open.form else { return None };
    // A set of an exercise that only the log knows is said, too.
    let line = |fix: &SetFix| {
        let read = fix.set.preview(|text| exercises::stored(log.facts.lifts(), text));
        read.map(|lift| words.lift(&lift)).ok()
    };
    let was = match &open.before {
        FixForm::Set(before) => line(before).map(|set| {
            words.edit_was([set, spoken(words, &before.when, now)].join(&words.list_separator()))
        }),
        _ => None,
    };
    Some(EditSetView {
        frame: frame(words, open, (words.edit_set_title(), words.add_set_title()), was),
        form: SetFix { set: localised(words, fix.set.clone()), when: fix.when.clone() },
        summary: line(fix).unwrap_or_default(),
        exercise: words.exercise(&fix.set.exercise),
        kinds: kinds(words),
        labels: labels(words),
        checklist: checklist_choice(words, log, (open, fix)),
        when: time_field(words, &fix.when, (words.edit_date(), words.edit_clock()), now),
        note_field: note::field(words, &fix.set.note),
        faults: faults(words, &log.facts, fix),
        filmed: TagChoice {
            label: words.set_filmed(),
            chosen: fix.set.filmed,
            tap: filled(fix, SetForm { filmed: !fix.set.filmed, ..fix.set.clone() }),
            about: what_is_this(words, ArticleId::HabitVideo),
        },
        effort: effort_of(words, log.settings.preferences.exertion, Rpe::parse(&fix.set.rpe).ok()),
    })
}

/// What a tap makes of the form.
fn filled(fix: &SetFix, set: SetForm) -> Event {
    Event::Correct(CorrectEvent::Fill {
        form: FixForm::Set(SetFix { set, when: fix.when.clone() }),
    })
}

fn faults(words: &Words, facts: &Facts, fix: &SetFix) -> Vec<TagChoice> {
    let exercise = exercises::stored(facts.lifts(), &fix.set.exercise);
    let Ok(exercise) = exercise else { return Vec::new() };
    let family = families::of(&exercise, facts.lifts());
    let choice = |(fault, chosen)| {
        let faults = tags::toggled(&fix.set.faults, fault);
        let tap = filled(fix, SetForm { faults, ..fix.set.clone() });
        let about = what_is_this(words, about(fault));
        TagChoice { label: words.fault_in(fault, family), chosen, tap, about }
    };
    tags::choices(family, &fix.set.faults).map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        event::{ExercisesEvent, FixEntry, LocaleChoice, StartReason},
        tests::Told,
    };

    #[test]
    fn a_set_of_a_hidden_exercise_keeps_its_name_in_the_form() {
        let mut told = Told::started(StartReason::Ui);
        told.start(&[]).later(5).log_set("100kg").later(1);
        let (session, set) = (told.session(), told.last_set().unwrap().id.to_string());
        let exercise = "deadlift".to_owned();
        told.tell(Event::Exercises(ExercisesEvent::Archive { exercise, archived: true }));
        told.tell(Event::Correct(CorrectEvent::Open { session, entry: FixEntry::Set(set) }));
        let open = told.log().here.correct.open.clone().unwrap();
        let words = Words::new(&LocaleChoice::default());
        let view = edit_set(&words, told.log(), &open, &told.now()).unwrap();
        let facts = &told.log().facts;
        let offered = exercises::offered(facts.lifts(), facts.lately());
        assert!(offered.iter().all(|offered| offered.as_str() != "deadlift"));
        assert_eq!(view.exercise, "Deadlift");
    }
}
