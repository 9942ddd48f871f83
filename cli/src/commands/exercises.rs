//! `brace exercises`: finds them, adds one's own, gives any another name, hides and shows them.
//!
//! Boundary: one intent; which exercise the words mean is for the core to read.

use super::{Outcome, Shell};
use crate::{args::ExercisesArgs, print};
use shared::{
    domain::settings::{LoadPlace, OwnPattern},
    model::event::{Event, ExercisesEvent, Purpose, Route, RowsEvent},
    view::{Screen, rows::RowsView},
};

impl Shell {
    pub fn exercises(&self, args: ExercisesArgs) -> Outcome {
        let exercise = args.words.join(" ");
        let (pattern, place) = match self.described(&args) {
            Ok(described) => described,
            Err(text) => return Outcome::BadInput(text),
        };
        let event = match (args.new, args.rename) {
            (Some(name), _) => ExercisesEvent::Add { name, pattern, place },
            (None, Some(name)) => ExercisesEvent::Rename { exercise, name },
            (None, None) if args.archive || args.restore => {
                ExercisesEvent::Archive { exercise, archived: args.archive }
            }
            (None, None) if pattern.is_some() || place.is_some() => {
                return self.describe(exercise, pattern, place);
            }
            (None, None) => return self.list_exercises(exercise),
        };
        let opened = self.open_or_begin();
        let done = opened.and_then(|opened| self.choose_over(opened, Event::Exercises(event)));
        done.into()
    }

    fn described(
        &self,
        args: &ExercisesArgs,
    ) -> Result<(Option<OwnPattern>, Option<LoadPlace>), String> {
        let patterns = OwnPattern::ALL.map(|pattern| (pattern.id(), pattern));
        let places = LoadPlace::ALL.map(|place| (place.id(), place));
        let pattern = args.pattern.as_ref().map(|word| self.typed.choice(word, &patterns));
        let place = args.load.as_ref().map(|word| self.typed.choice(word, &places));
        Ok((pattern.transpose()?, place.transpose()?))
    }

    /// Says anew how one's own exercise loads the back.
    fn describe(
        &self,
        exercise: String,
        pattern: Option<OwnPattern>,
        place: Option<LoadPlace>,
    ) -> Outcome {
        let edit = Event::Exercises(ExercisesEvent::Edit { exercise });
        let described = Event::Exercises(ExercisesEvent::Describe { pattern, place });
        self.open()
            .and_then(|opened| self.go_after(opened, edit, Route::EditExercise))
            .and_then(|opened| self.choose_over(opened, described))
            .into()
    }

    /// Prints those that the words find; without words those that are offered first.
    fn list_exercises(&self, text: String) -> Outcome {
        let listed = self.open().and_then(|opened| {
            let open = Event::Exercises(ExercisesEvent::Open { purpose: Purpose::Change });
            let (core, view) = self.go_after(opened, open, Route::Exercises)?;
            match &view.screen {
                Screen::Rows(RowsView { search: Some(field), .. }) if !text.is_empty() => {
                    let typed = Event::Rows(RowsEvent::Type { key: field.key.clone(), text });
                    self.go_after((core, view), typed, Route::Exercises)
                }
                _ => Ok((core, view)),
            }
        });
        match listed {
            Ok((_, view)) => {
                print::screen(&view.screen);
                Outcome::Done
            }
            Err(outcome) => outcome,
        }
    }
}
