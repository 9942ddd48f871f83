//! `brace gear`: bars, plates, and how one lift is loaded.
//!
//! Boundary: one event for each thing named, in the order of the help; then the page as it is.

use super::{Outcome, Shell, expect_open};
use crate::{args::GearArgs, print};
use shared::{
    domain::load::LoadUnit,
    model::event::{BarForm, Event, GearEvent, Route},
    view::{AppView, Screen, notice::NoticeKind},
};

/// The word for what Brace goes by without a choice.
const USUAL: &str = "usual";
/// The word for each lift with a straight bar.
const EVERY: &str = "every";

impl Shell {
    pub fn gear(&self, args: GearArgs) -> Outcome {
        let events = match self.gear_events(args) {
            Ok(events) => events,
            Err(text) => return Outcome::BadInput(text),
        };
        let changed = self.changed(events);
        changed.and_then(|view| self.gear_shown(&view)).into()
    }

    fn gear_events(&self, args: GearArgs) -> Result<Vec<GearEvent>, String> {
        let units = [("kg", Some(LoadUnit::Kg)), ("lb", Some(LoadUnit::Lb)), (USUAL, None)];
        let chosen = args.unit.as_deref().map(|word| match args.lift {
            Some(_) => self.typed.choice(word, &units),
            None => self.typed.choice(word, &units[..2]),
        });
        let chosen = chosen.transpose()?;
        let unit = chosen.flatten();
        let mut events = Vec::new();
        if let Some(bar) = args.bar {
            events.push(if args.delete {
                GearEvent::RemoveBar { bar }
            } else {
                let (every, lifts): (Vec<String>, Vec<String>) =
                    args.lifts.into_iter().partition(|lift| lift == EVERY);
                GearEvent::PutBar {
                    form: BarForm {
                        bar: String::new(),
                        name: bar,
                        weight: args.weight.unwrap_or_default(),
                        unit,
                        exercises: lifts,
                        every_lift: !every.is_empty(),
                    },
                }
            });
        }
        if let Some((text, unit)) = args.plates.zip(unit) {
            events.push(if text.trim() == USUAL {
                GearEvent::UsualPlates { unit }
            } else {
                GearEvent::PutPlates { unit, text }
            });
        }
        if let Some(exercise) = args.lift {
            if let Some(unit) = chosen {
                events.push(GearEvent::SetUnit { exercise: exercise.clone(), unit });
            }
            if let Some(rest) = args.rest {
                let seconds = match rest.trim() {
                    USUAL => None,
                    rest => Some(self.typed.rest_seconds(rest)?),
                };
                events.push(GearEvent::SetRest { exercise, seconds });
            }
        }
        Ok(events)
    }

    /// Sends one event after the other, and stops at the first that the core refuses; then goes to the page.
    fn changed(&self, events: Vec<GearEvent>) -> Result<AppView, Outcome> {
        let (core, mut view) = if events.is_empty() { self.open() } else { self.open_or_begin() }?;
        let send = |event| core.send(self.moment(), event).map_err(|error| self.fault(error));
        for event in events {
            view = send(Event::Gear(event))?.view;
            // Without a notice it was so already.
            if view.notice.as_ref().is_some_and(|notice| notice.kind != NoticeKind::Saved) {
                return Ok(view);
            }
        }
        let notice = view.notice;
        let page = send(Event::Go(Route::Gear))?.view;
        Ok(AppView { notice, ..page })
    }

    fn gear_shown(&self, view: &AppView) -> Result<(), Outcome> {
        expect_open(view)?;
        self.say_choice(view)?;
        if let Screen::Rows(page) = &view.screen {
            print::rows(page, |row| !row.value.is_empty());
        }
        Ok(())
    }
}
