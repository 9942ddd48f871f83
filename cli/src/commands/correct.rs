//! `brace edit` and `brace delete`.
//!
//! Boundary: opens the entry's form, fills in what the person names, and saves it; the form's other fields stay.

use super::{Outcome, Shell};
use crate::args::EditArgs;
use shared::{
    domain::set_entry::SetKind,
    model::event::{CheckFix, CorrectEvent, Event, FixForm, FixRef, LoadCheck, SetFix, TimesFix},
    view::{AppView, Screen},
};

impl Shell {
    pub fn edit(&self, edit: &EditArgs) -> Outcome {
        let saved = self.open_form(&edit.id).and_then(|(core, view)| {
            let Some((subject, form)) = form_of(&view) else { return Ok(view) };
            let form = self.filled(form, edit)?;
            let check = if edit.sure { LoadCheck::Confirmed } else { LoadCheck::Ask };
            let save = Event::Correct(CorrectEvent::Save { subject, form, check });
            self.intend_over((core, view), |_| save)
        });
        saved.into()
    }

    pub fn delete(&self, id: &str) -> Outcome {
        let removed = self.open_form(id).and_then(|(core, view)| {
            let Some((subject, _)) = form_of(&view) else { return Ok(view) };
            let remove = Event::Correct(CorrectEvent::Remove { subject });
            self.intend_over((core, view), |_| remove)
        });
        removed.into()
    }

    fn filled(&self, form: FixForm, edit: &EditArgs) -> Result<FixForm, Outcome> {
        let of_a_set = [
            ("--exercise", &edit.exercise),
            ("--load", &edit.load),
            ("--reps", &edit.reps),
            ("--rpe", &edit.rpe),
            ("--kind", &edit.kind),
            ("--checklist", &edit.checklist),
            ("--open", &edit.open.first().cloned()),
            ("--fault", &edit.fault.first().cloned()),
            ("--filmed", &edit.filmed.then(String::new)),
            ("--not-filmed", &edit.not_filmed.then(String::new)),
        ];
        let of_a_check = [
            ("--nrs", &edit.nrs),
            ("--at", &edit.at),
            ("--relief", &edit.taken.relief.then(String::new)),
            ("--no-relief", &edit.taken.no_relief.then(String::new)),
        ];
        let of_a_session = [("--end", &edit.end)];
        let given = |options: &[(&'static str, &Option<String>)]| {
            options.iter().find(|(_, value)| value.is_some()).map(|(name, _)| *name)
        };
        let (set, check, session) = (given(&of_a_set), given(&of_a_check), given(&of_a_session));
        let of_all = edit.time.is_some() || edit.note.is_some();
        if set.or(check).or(session).is_none() && !of_all {
            return Err(Outcome::BadInput(self.typed.terminal().edit_nothing()));
        }
        let unfit = match &form {
            FixForm::Set(_) => check.or(session),
            FixForm::Check(_) => set.or(session),
            FixForm::Times(_) => set.or(check),
        };
        if let Some(option) = unfit {
            return Err(Outcome::BadInput(self.typed.terminal().edit_unfit(option)));
        }
        let filled = match form {
            FixForm::Set(fix) => self.set_filled(fix, edit).map(FixForm::Set),
            FixForm::Check(fix) => self.check_filled(fix, edit).map(FixForm::Check),
            FixForm::Times(fix) => Ok(FixForm::Times(self.times_filled(fix, edit))),
        };
        filled.map_err(Outcome::BadInput)
    }

    fn set_filled(&self, mut fix: SetFix, edit: &EditArgs) -> Result<SetFix, String> {
        let given = [
            (&mut fix.set.exercise, &edit.exercise),
            (&mut fix.set.load, &edit.load),
            (&mut fix.set.reps, &edit.reps),
            (&mut fix.set.note, &edit.note),
        ];
        for (field, value) in given {
            if let Some(value) = value {
                value.clone_into(field);
            }
        }
        if let Some(rpe) = &edit.rpe {
            fix.set.rpe = self.typed.rpe(rpe)?;
        }
        if let Some(kind) = &edit.kind {
            fix.set.kind = self.typed.choice(kind, &SetKind::ALL.map(|kind| (kind.id(), kind)))?;
        }
        if let Some(answer) = self.list_answer(edit.checklist.as_deref(), &edit.open)? {
            fix.set.checklist = Some(answer);
        }
        if !edit.fault.is_empty() {
            let named = edit.fault.iter().filter(|id| *id != "none");
            fix.set.faults = named.map(|id| self.typed.fault(id)).collect::<Result<_, _>>()?;
        }
        fix.set.filmed = (fix.set.filmed || edit.filmed) && !edit.not_filmed;
        if let Some(time) = &edit.time {
            fix.when = self.typed.time_form(time, &fix.when);
        }
        Ok(fix)
    }

    fn check_filled(&self, mut fix: CheckFix, edit: &EditArgs) -> Result<CheckFix, String> {
        if let Some(time) = &edit.time {
            fix.when = self.typed.time_form(time, &fix.when);
        }
        if let Some(note) = &edit.note {
            note.clone_into(&mut fix.note);
        }
        fix.pain_relief = (fix.pain_relief || edit.taken.relief) && !edit.taken.no_relief;
        if edit.nrs.is_none() && edit.at.is_none() {
            return Ok(fix);
        }
        let nrs = edit.nrs.as_ref().map(|text| self.typed.nrs(text)).transpose()?;
        let site = edit.at.as_ref().map(|id| self.typed.site(id)).transpose()?;
        self.typed.rated(fix, nrs, site)
    }

    fn times_filled(&self, mut fix: TimesFix, edit: &EditArgs) -> TimesFix {
        if let Some(time) = &edit.time {
            fix.starts = self.typed.time_form(time, &fix.starts);
        }
        if let Some(end) = &edit.end {
            let beside = if fix.ends.is_empty() { &fix.starts } else { &fix.ends };
            fix.ends = self.typed.time_form(end, beside);
        }
        if let Some(note) = &edit.note {
            note.clone_into(&mut fix.note);
        }
        fix
    }
}

/// What a view's form is about, and how it reads.
pub fn form_of(view: &AppView) -> Option<(FixRef, FixForm)> {
    match &view.screen {
        Screen::EditSet(set) => Some((set.frame.subject.clone(), FixForm::Set(set.form.clone()))),
        Screen::EditCheck(check) => {
            Some((check.frame.subject.clone(), FixForm::Check(check.form.clone())))
        }
        Screen::EditSession(times) => {
            Some((times.frame.subject.clone(), FixForm::Times(times.form.clone())))
        }
        _ => None,
    }
}
