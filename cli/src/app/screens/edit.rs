//! The forms of a correction that are typed: a set with its time, and a session's times.
//!
//! Boundary: one list of fields for both; this shell keeps what is typed into one until the person leaves it.

use super::{
    super::{
        flow::{Act, Flow, Weight},
        page::{Hint, width},
        state::App,
        theme::Theme,
    },
    Shown, edit_choices,
    form::{Field, SetParts, Towards, stepper},
    note,
    set_keys::choose_exercise,
    shown,
};
use ratatui::{crossterm::event::KeyCode, style::Style, text::Span};
use shared::{
    domain::{set_form::SetForm, time_form::TimeForm},
    model::event::{
        CorrectEvent, Event, ExercisesEvent, FixForm, FixStep, LoadCheck, Purpose, SetFix, TimesFix,
    },
    view::{
        confirm::ConfirmView, edit_session::EditSessionView, edit_set::EditSetView, fix::FixFrame,
        fix::TimeField, note::NoteField,
    },
};

/// Moves what the form is about to the bin.
pub const REMOVE: char = 'd';

/// A form.
#[derive(Clone)]
#[allow(clippy::large_enum_variant, reason = "there is one of it at a time")]
pub enum Form {
    Set(EditSetView),
    Times(EditSessionView),
}

/// One of its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    Set(Field),
    Date(Edge),
    Clock(Edge),
    Note,
}

/// Which of a session's times; a set has a start alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    Start,
    End,
}

const OF_SET: [Slot; 8] = [
    Slot::Set(Field::Exercise),
    Slot::Set(Field::Load),
    Slot::Set(Field::Reps),
    Slot::Set(Field::Rpe),
    Slot::Set(Field::Kind),
    Slot::Date(Edge::Start),
    Slot::Clock(Edge::Start),
    Slot::Note,
];
const OF_TIMES: [Slot; 5] = [
    Slot::Date(Edge::Start),
    Slot::Clock(Edge::Start),
    Slot::Date(Edge::End),
    Slot::Clock(Edge::End),
    Slot::Note,
];

/// The place of the note among the fields of a set.
pub fn note_of_a_set() -> usize {
    OF_SET.iter().position(|slot| *slot == Slot::Note).unwrap_or(0)
}

impl Form {
    fn frame(&self) -> &FixFrame {
        match self {
            Self::Set(view) => &view.frame,
            Self::Times(view) => &view.frame,
        }
    }

    fn slots(&self) -> &'static [Slot] {
        match self {
            Self::Set(_) => &OF_SET,
            Self::Times(_) => &OF_TIMES,
        }
    }

    fn now(&self) -> FixForm {
        match self {
            Self::Set(view) => FixForm::Set(view.form.clone()),
            Self::Times(view) => FixForm::Times(view.form.clone()),
        }
    }

    fn time(&self, edge: Edge) -> &TimeField {
        match (self, edge) {
            (Self::Set(view), _) => &view.when,
            (Self::Times(view), Edge::Start) => &view.starts,
            (Self::Times(view), Edge::End) => &view.ends,
        }
    }

    fn note(&self) -> &NoteField {
        match self {
            Self::Set(view) => &view.note_field,
            Self::Times(view) => &view.note_field,
        }
    }

    fn label(&self, slot: Slot) -> String {
        match (slot, self) {
            (Slot::Set(field), Self::Set(view)) => field.label(&SetParts::of_edit(view)).to_owned(),
            (Slot::Set(_), Self::Times(_)) => String::new(),
            (Slot::Date(edge), _) => self.time(edge).date.clone(),
            (Slot::Clock(edge), _) => self.time(edge).clock.clone(),
            (Slot::Note, _) => self.note().label.clone(),
        }
    }

    fn value(&self, slot: Slot) -> String {
        match (slot, self) {
            (Slot::Set(field), Self::Set(view)) => field.value(&SetParts::of_edit(view)),
            (Slot::Set(_), Self::Times(_)) => String::new(),
            (Slot::Date(edge), _) => self.time(edge).value.date.clone(),
            (Slot::Clock(edge), _) => self.time(edge).value.clock.clone(),
            (Slot::Note, _) => self.note().text.clone(),
        }
    }

    /// The form with what the person typed into a field.
    fn with(&self, slot: Slot, typed: String) -> FixForm {
        let set = |time: &TimeForm, typed: String| match slot {
            Slot::Date(_) => TimeForm { date: typed, ..time.clone() },
            _ => TimeForm { clock: typed, ..time.clone() },
        };
        match (self, slot) {
            (Self::Set(view), Slot::Set(field)) => {
                FixForm::Set(SetFix { set: field.with(&view.form.set, typed), ..view.form.clone() })
            }
            (Self::Set(view), Slot::Note) => {
                let set = SetForm { note: typed, ..view.form.set.clone() };
                FixForm::Set(SetFix { set, ..view.form.clone() })
            }
            (Self::Times(view), Slot::Note) => {
                FixForm::Times(TimesFix { note: typed, ..view.form.clone() })
            }
            (Self::Set(view), _) => {
                let when = set(&view.form.when, typed);
                FixForm::Set(SetFix { when, ..view.form.clone() })
            }
            (Self::Times(view), Slot::Date(Edge::End) | Slot::Clock(Edge::End)) => {
                let ends = set(&view.form.ends, typed);
                FixForm::Times(TimesFix { ends, ..view.form.clone() })
            }
            (Self::Times(view), _) => {
                let starts = set(&view.form.starts, typed);
                FixForm::Times(TimesFix { starts, ..view.form.clone() })
            }
        }
    }
}

impl Slot {
    fn takes(self, typed: Option<&String>, character: char) -> bool {
        match self {
            Self::Set(field) => field.takes(typed, character),
            Self::Date(_) => character.is_ascii_digit() || matches!(character, '.' | '-' | '/'),
            Self::Clock(_) => {
                character.is_ascii_digit() || matches!(character, ':' | '.' | ' ' | 'a' | 'p' | 'm')
            }
            Self::Note => !character.is_control(),
        }
    }

    const fn step(self, towards: Towards) -> Option<FixStep> {
        Some(match (self, towards) {
            (Self::Set(field), towards) => match field.step(towards) {
                Some(step) => FixStep::Set(step),
                None => return None,
            },
            (Self::Date(_) | Self::Note, _) => return None,
            (Self::Clock(Edge::Start), Towards::Less) => FixStep::Earlier,
            (Self::Clock(Edge::Start), Towards::More) => FixStep::Later,
            (Self::Clock(Edge::End), Towards::Less) => FixStep::EndsEarlier,
            (Self::Clock(Edge::End), Towards::More) => FixStep::EndsLater,
        })
    }
}

pub fn screen(flow: &mut Flow, app: &App, form: &Form) {
    let frame = form.frame();
    flow.title(&frame.title);
    flow.quiet(frame.was.as_deref().unwrap_or_default());
    flow.gap();
    let slots = form.slots();
    let widest = slots.iter().map(|slot| width(&form.label(*slot))).max().unwrap_or(0);
    let first = slots.iter().position(|slot| *slot == Slot::Set(Field::Load)).unwrap_or(0);
    for (own, slot) in slots.iter().enumerate() {
        if matches!(slot, Slot::Date(_)) && own > 0 {
            flow.gap();
        }
        let typed = app.hand.typed.as_ref().filter(|_| focused(app, slots) == Some(*slot));
        if *slot == Slot::Set(Field::Exercise) {
            let open = ExercisesEvent::Open { purpose: Purpose::Correction };
            let gap = usize::from(widest + 2);
            let label = Span::styled(format!("{:gap$}", form.label(*slot)), flow.theme.quiet());
            let act = Act::send(Event::Exercises(open));
            flow.opens(vec![label, Span::styled(form.value(*slot), Theme::strong())], act);
            continue;
        }
        if *slot == Slot::Note {
            flow.gap();
            note::fill(flow, widest, (form.note(), typed), own);
            continue;
        }
        let value = typed.map_or_else(|| form.value(*slot), |typed| format!("{typed}▏"));
        stepper(flow, widest, (&form.label(*slot), &value), own);
        if own == first {
            flow.point_here();
        }
        if let Slot::Clock(edge) = slot {
            let indent = " ".repeat(usize::from(widest + 4));
            flow.hanging(&indent, &form.time(*edge).spoken, flow.theme.quiet());
        }
    }
    if let Form::Set(view) = form {
        edit_choices::fill(flow, view);
    }
    if let Form::Times(EditSessionView { note: Some(note), .. }) = form {
        flow.gap();
        flow.text(note, Style::new());
    }
    buttons(flow, app, frame);
}

/// Save, delete, leave: at the foot of every form of a correction.
pub fn buttons(flow: &mut Flow, app: &App, frame: &FixFrame) {
    flow.dock();
    flow.gap();
    let save = confirm(app).map_or(&frame.save, |confirm| &confirm.yes);
    flow.press(save, Weight::Filled, KeyCode::Enter);
    if let Some(remove) = &frame.remove {
        flow.keys(&[(REMOVE, remove)]);
    }
}

/// The question whether the person means a load, unless they have typed since.
fn confirm(app: &App) -> Option<&ConfirmView> {
    app.view().and_then(|view| view.confirm.as_ref()).filter(|_| app.hand.typed.is_none())
}

/// Whether the keys point at a choice.
fn chooses(app: &App) -> bool {
    app.pointed().is_some_and(|target| matches!(target.act, Act::Send(_)))
}

fn focused(app: &App, slots: &[Slot]) -> Option<Slot> {
    match app.pointed()?.act {
        Act::Own(at) => slots.get(at).copied(),
        _ => None,
    }
}

pub fn hints(app: &App, frame: &FixFrame) -> Vec<Hint> {
    let words = app.words;
    let save = confirm(app).map_or(&frame.save, |confirm| &confirm.yes);
    let choose = words.do_choose();
    let enter = if chooses(app) { &choose } else { save };
    let enter = Hint::new(words.key_enter(), enter, KeyCode::Enter);
    let escape = Hint::new(words.key_escape(), &frame.leave, KeyCode::Esc);
    let steps = [Hint::told("↑↓", words.do_field()), Hint::told("←→", words.do_step())];
    [enter, escape].into_iter().chain(steps).collect()
}

pub fn form_hints(app: &App, form: &Form) -> Vec<Hint> {
    hints(app, form.frame())
}

pub fn key(app: &mut App, code: KeyCode, form: &Form) -> bool {
    if let Some(slot) = focused(app, form.slots())
        && in_field(app, code, form, slot)
    {
        return true;
    }
    match code {
        KeyCode::Esc if app.hand.typed.is_some() => app.hand.typed = None,
        KeyCode::Up | KeyCode::BackTab => walk(app, form, KeyCode::Up),
        KeyCode::Down | KeyCode::Tab => walk(app, form, KeyCode::Down),
        KeyCode::Enter | KeyCode::Char(' ') if chooses(app) => app.activate(),
        KeyCode::Enter => save(app, form),
        KeyCode::Char('x') if matches!(form, Form::Set(_)) => {
            commit(app, form);
            choose_exercise(app, Purpose::Correction);
        }
        _ => {
            commit(app, form);
            return of_frame(app, code, form.frame());
        }
    }
    true
}

/// What the keys of every form do.
pub fn of_frame(app: &mut App, code: KeyCode, frame: &FixFrame) -> bool {
    match code {
        KeyCode::Char(REMOVE) if frame.remove.is_some() => {
            let subject = frame.subject.clone();
            app.send(|_| Event::Correct(CorrectEvent::Remove { subject }));
        }
        KeyCode::Esc => app.send(|_| Event::Correct(CorrectEvent::Leave)),
        KeyCode::Char('u' | '?' | 't' | 'l' | 'a' | 'q') => return false,
        _ => {}
    }
    true
}

fn in_field(app: &mut App, code: KeyCode, form: &Form, slot: Slot) -> bool {
    match code {
        KeyCode::Char(character) if slot.takes(app.hand.typed.as_ref(), character) => {
            begun(app, form, slot).push(character);
        }
        KeyCode::Backspace | KeyCode::Delete if slot != Slot::Set(Field::Kind) => {
            begun(app, form, slot).pop();
        }
        KeyCode::Left | KeyCode::Right if slot == Slot::Note => {}
        KeyCode::Left | KeyCode::Char('-') => step(app, form, slot, Towards::Less),
        KeyCode::Right | KeyCode::Char('+') => step(app, form, slot, Towards::More),
        _ => return false,
    }
    true
}

/// What the person types into a field: a note goes on where it ends, everything else is typed anew.
fn begun<'a>(app: &'a mut App, form: &Form, slot: Slot) -> &'a mut String {
    let before = || if slot == Slot::Note { form.value(slot) } else { String::new() };
    app.hand.typed.get_or_insert_with(before)
}

fn step(app: &mut App, form: &Form, slot: Slot, towards: Towards) {
    commit(app, form);
    match (slot, slot.step(towards), form) {
        (_, Some(step), _) => app.send(|_| Event::Correct(CorrectEvent::Step { step })),
        (Slot::Set(field), None, Form::Set(view)) => {
            let set = field.turned(&SetParts::of_edit(view), towards);
            fill(app, FixForm::Set(SetFix { set, ..view.form.clone() }));
        }
        _ => {}
    }
}

pub fn fill(app: &mut App, form: FixForm) {
    app.send(|_| Event::Correct(CorrectEvent::Fill { form }));
}

fn walk(app: &mut App, form: &Form, code: KeyCode) {
    commit(app, form);
    app.walk(code);
}

/// Gives the core what the person typed into the field that they leave.
pub fn commit(app: &mut App, form: &Form) {
    let slot = focused(app, form.slots());
    if let (Some(typed), Some(slot)) = (app.hand.typed.take(), slot) {
        fill(app, form.with(slot, typed));
    }
}

/// Saves the form as the core has it now.
fn save(app: &mut App, form: &Form) {
    commit(app, form);
    let Shown::Edit(now) = shown(app) else { return };
    let check = confirm(app).map_or(LoadCheck::Ask, |_| LoadCheck::Confirmed);
    let (subject, form) = (now.frame().subject.clone(), now.now());
    app.send(|_| Event::Correct(CorrectEvent::Save { subject, form, check }));
}
