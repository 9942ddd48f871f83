//! The fields of a set, and how a person steps each and types into it.
//!
//! Boundary: reads and refuses nothing; gives the core what the person typed as it is.

use super::super::{
    flow::{Act, Flow},
    page::{Hit, width},
    theme::Theme,
};
use ratatui::{
    crossterm::event::KeyCode,
    text::{Line, Span},
};
use shared::{
    domain::{load, set_form::SetForm},
    model::event::SetStep,
    view::{
        edit_set::EditSetView,
        note::NoteField,
        session::{KindChoice, SessionLabels, SessionView},
    },
};

/// What stands in the place of an RPE that nobody gave.
const NONE: &str = "–";

/// A field, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Exercise,
    Load,
    Reps,
    Rpe,
    Kind,
    Note,
}

/// A set's form with what can be chosen in it.
pub struct SetParts<'a> {
    pub form: &'a SetForm,
    /// Whether the person says how hard a set was.
    effort: bool,
    /// The name of the form's exercise.
    exercise: &'a str,
    kinds: &'a [KindChoice],
    labels: &'a SessionLabels,
    pub note: &'a NoteField,
}

impl<'a> SetParts<'a> {
    pub fn of_session(view: &'a SessionView) -> Self {
        let SessionView { form, exercise, kinds, labels, effort, note_field: note, .. } = view;
        Self { form, exercise, kinds, labels, note, effort: effort.is_some() }
    }

    pub fn of_edit(view: &'a EditSetView) -> Self {
        let EditSetView { form, exercise, kinds, labels, note_field: note, .. } = view;
        // What a set says of effort stays in its form, whatever the person chose since.
        Self { form: &form.set, exercise, kinds, labels, note, effort: true }
    }
}

impl Field {
    pub const ALL: [Self; 6] =
        [Self::Exercise, Self::Load, Self::Reps, Self::Rpe, Self::Kind, Self::Note];
    /// Those under the exercise.
    pub const NUMBERS: [Self; 5] = [Self::Load, Self::Reps, Self::Rpe, Self::Kind, Self::Note];

    /// Whether it stands in the form.
    pub fn stands(self, parts: &SetParts) -> bool {
        self != Self::Rpe || parts.effort || !parts.form.rpe.is_empty()
    }

    /// Its place in the form.
    pub fn index(self) -> usize {
        Self::ALL.iter().position(|field| *field == self).unwrap_or(0)
    }

    pub fn label<'a>(self, parts: &SetParts<'a>) -> &'a str {
        match self {
            Self::Exercise => &parts.labels.exercise,
            Self::Load => &parts.labels.load,
            Self::Reps => &parts.labels.reps,
            Self::Rpe => &parts.labels.rpe,
            Self::Kind => &parts.labels.kind,
            Self::Note => &parts.note.label,
        }
    }

    /// What stands in it.
    pub fn value(self, parts: &SetParts) -> String {
        let form = parts.form;
        match self {
            Self::Exercise => parts.exercise.to_owned(),
            Self::Load => form.load.clone(),
            Self::Reps => form.reps.clone(),
            Self::Rpe if form.rpe.is_empty() => NONE.to_owned(),
            Self::Rpe => form.rpe.clone(),
            Self::Kind => {
                let chosen = parts.kinds.iter().find(|choice| choice.kind == form.kind);
                chosen.map(|choice| choice.name.clone()).unwrap_or_default()
            }
            Self::Note => parts.note.text.clone(),
        }
    }

    /// Whether a person can type this character into it.
    pub fn takes(self, typed: Option<&String>, character: char) -> bool {
        let begun = typed.is_some_and(|typed| !typed.is_empty());
        match self {
            Self::Exercise | Self::Kind => false,
            Self::Reps => character.is_ascii_digit(),
            Self::Rpe => character.is_ascii_digit() || (begun && matches!(character, '.' | ',')),
            Self::Load => character.is_ascii_digit() || (begun && load::may_hold(character)),
            Self::Note => !character.is_control(),
        }
    }

    /// What typing goes on from: a number is typed anew, a note goes on where it ends.
    pub fn begun(self, form: &SetForm) -> String {
        if self == Self::Note { form.note.clone() } else { String::new() }
    }

    /// The form with what the person typed in this field.
    pub fn with(self, form: &SetForm, typed: String) -> SetForm {
        let mut form = form.clone();
        match self {
            Self::Exercise => form.exercise = typed,
            Self::Load => form.load = typed,
            Self::Reps => form.reps = typed,
            Self::Rpe => form.rpe = typed,
            Self::Note => form.note = typed,
            Self::Kind => {}
        }
        form
    }

    /// The core's step of a number.
    pub const fn step(self, more: Towards) -> Option<SetStep> {
        Some(match (self, more) {
            (Self::Load, Towards::More) => SetStep::LoadUp,
            (Self::Load, Towards::Less) => SetStep::LoadDown,
            (Self::Reps, Towards::More) => SetStep::RepsUp,
            (Self::Reps, Towards::Less) => SetStep::RepsDown,
            (Self::Rpe, Towards::More) => SetStep::RpeUp,
            (Self::Rpe, Towards::Less) => SetStep::RpeDown,
            (Self::Exercise | Self::Kind | Self::Note, _) => return None,
        })
    }

    /// The form with the next or the previous kind; a number is the core's to step.
    pub fn turned(self, parts: &SetParts, towards: Towards) -> SetForm {
        let mut form = parts.form.clone();
        if self == Self::Kind {
            let at = parts.kinds.iter().position(|choice| choice.kind == form.kind);
            let next = parts.kinds.get(towards.from(at, parts.kinds.len()));
            form.kind = next.map_or(form.kind, |choice| choice.kind);
        }
        form
    }
}

/// Which way a stepper goes.
#[derive(Clone, Copy)]
pub enum Towards {
    Less,
    More,
}

impl Towards {
    /// The neighbour in a ring of so many.
    pub fn from(self, at: Option<usize>, of: usize) -> usize {
        match (self, at) {
            (_, None) => 0,
            (Self::More, Some(at)) => (at + 1) % of.max(1),
            (Self::Less, Some(at)) => (at + of.max(1) - 1) % of.max(1),
        }
    }
}

/// A value between less and more, behind its label; `own` is what its target says.
pub fn stepper(flow: &mut Flow, widest: u16, (label, value): (&str, &str), own: usize) {
    let gap = match label {
        "" => String::new(),
        label => " ".repeat(usize::from((widest + 2).saturating_sub(width(label)))),
    };
    let before = width(label) + width(&gap);
    let edge = flow.theme.action();
    flow.line(Line::from(vec![
        Span::styled(format!("{label}{gap}"), flow.theme.quiet()),
        Span::styled("‹ ", edge),
        Span::styled(value.to_owned(), Theme::strong()),
        Span::styled(" ›", edge),
    ]));
    flow.target(Act::Own(own));
    let at = flow.targets.len() - 1;
    flow.spot(before, 2, Hit::Step(at, KeyCode::Left));
    flow.spot(before + 2 + width(value), 2, Hit::Step(at, KeyCode::Right));
}
