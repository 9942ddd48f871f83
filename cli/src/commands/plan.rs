//! `brace plan`: return plans, begun, shown, changed and ended.
//!
//! Boundary: the pages and their words are the core's.

use super::{Outcome, Shell};
use crate::{args::PlanCommand, core::Core, print};
use shared::{
    model::event::{Event, PlanEvent, Route},
    view::{AppView, Screen},
};

impl Shell {
    pub fn plan(&self, what: Option<PlanCommand>) -> Outcome {
        let done = match what {
            None => {
                self.open().and_then(|opened| self.print_plan(opened, Event::Look, Route::Plan))
            }
            Some(what) => self.with_plan(what),
        };
        done.map_or_else(|outcome| outcome, |()| Outcome::Done)
    }

    fn with_plan(&self, what: PlanCommand) -> Result<(), Outcome> {
        let (event, shown) = match what {
            PlanCommand::Show { exercise } => return self.show_plan(exercise),
            PlanCommand::Start { exercise, maximum } => {
                let lift = exercise.clone();
                (PlanEvent::Start { exercise, reference: maximum }, Some(lift))
            }
            PlanCommand::Refer { exercise, maximum } => {
                let lift = exercise.clone();
                (PlanEvent::Refer { exercise, reference: maximum }, Some(lift))
            }
            PlanCommand::Line { exercise, rating } => {
                let line = self.typed.nrs(&rating).map_err(Outcome::BadInput)?;
                let lift = exercise.clone();
                (PlanEvent::OwnLine { exercise, line }, Some(lift))
            }
            PlanCommand::Pause { exercise } => {
                (PlanEvent::Pause { exercise: exercise.clone() }, Some(exercise))
            }
            PlanCommand::Resume { exercise } => {
                (PlanEvent::Resume { exercise: exercise.clone() }, Some(exercise))
            }
            PlanCommand::End { exercise } => (PlanEvent::End { exercise }, None),
        };
        self.choose_over(self.open_or_begin()?, Event::Plan(event))?;
        shown.map_or(Ok(()), |lift| self.show_plan(lift))
    }

    fn show_plan(&self, exercise: String) -> Result<(), Outcome> {
        let event = Event::Plan(PlanEvent::Open { exercise });
        self.open().and_then(|opened| self.print_plan(opened, event, Route::ReturnPlan))
    }

    fn print_plan(&self, opened: (Core, AppView), event: Event, to: Route) -> Result<(), Outcome> {
        let (_, view) = self.go_after(opened, event, to)?;
        if let Screen::Plan(page) = &view.screen {
            print::article(page);
        }
        Ok(())
    }
}
