//! The commands that write.
//!
//! Boundary: from arguments to one event each.

use super::{Outcome, Shell};
use crate::{args::SetArgs, print};
use shared::{
    domain::{checklist::ChecklistState, set_entry::SetKind, set_form::SetForm},
    model::event::{About, Event, Rating},
    view::Screen,
};

impl Shell {
    pub fn start(&self, rate: &[String]) -> Outcome {
        self.with_ratings(rate, |ratings| Event::StartSession { moment: self.moment(), ratings })
    }

    pub fn end(&self, rate: &[String]) -> Outcome {
        self.with_ratings(rate, |ratings| Event::EndSession { moment: self.moment(), ratings })
    }

    fn with_ratings(&self, rate: &[String], event: impl Fn(Vec<Rating>) -> Event) -> Outcome {
        let ratings: Result<Vec<_>, _> = rate.iter().map(|text| self.typed.rating(text)).collect();
        ratings.map_or_else(Outcome::BadInput, |ratings| self.intend(&event(ratings)))
    }

    pub fn set(&self, set: SetArgs) -> Outcome {
        match self.form(set) {
            Ok(form) => self.intend(&Event::LogSet { moment: self.moment(), form }),
            Err(text) => Outcome::BadInput(text),
        }
    }

    fn form(&self, set: SetArgs) -> Result<SetForm, String> {
        let kinds = SetKind::ALL.map(|kind| (kind.id(), kind));
        let states = ChecklistState::ALL.map(|state| (state.id(), state));
        let checklist = set.checklist.map(|word| self.typed.choice(&word, &states));
        Ok(SetForm {
            exercise: set.exercise,
            load: set.load,
            reps: set.reps,
            rpe: set.rpe,
            kind: self.typed.choice(&set.kind, &kinds)?,
            checklist: checklist.transpose()?,
            faults: set.fault.iter().map(|id| self.typed.fault(id)).collect::<Result<_, _>>()?,
        })
    }

    pub fn rate(&self, nrs: &str, site: Option<&str>) -> Outcome {
        self.with_nrs(nrs, site, |nrs, site| Event::RatePain { moment: self.moment(), nrs, site })
    }

    pub fn answer(&self, nrs: &str, site: Option<&str>, about: Option<&str>) -> Outcome {
        let recalled = [("two-hours", About::TwoHours)];
        let about = about.map(|word| self.typed.choice(word, &recalled)).transpose();
        let about = match about {
            Ok(about) => about.unwrap_or(About::Now),
            Err(text) => return Outcome::BadInput(text),
        };
        let moment = self.moment();
        self.with_nrs(nrs, site, |nrs, site| Event::AnswerReRating { moment, nrs, site, about })
    }

    pub fn place(&self, site: &str) -> Outcome {
        let moment = self.moment();
        let site = self.typed.site(site);
        let event = |site| self.intend(&Event::PlaceAnswer { moment, site });
        site.map_or_else(Outcome::BadInput, event)
    }

    fn with_nrs(
        &self,
        nrs: &str,
        site: Option<&str>,
        event: impl FnOnce(u8, Option<shared::domain::site::Site>) -> Event,
    ) -> Outcome {
        let read = || {
            let site = site.map(|id| self.typed.site(id)).transpose()?;
            Ok::<_, String>(event(self.typed.nrs(nrs)?, site))
        };
        read().map_or_else(Outcome::BadInput, |event| self.intend(&event))
    }

    pub fn undo(&self) -> Outcome {
        self.intend(&Event::Undo { moment: self.moment() })
    }

    /// Shows what is wrong with the log; begins an empty one beside it only when asked to.
    pub fn recover(&self, begin_empty: bool) -> Outcome {
        let (core, mut view) = match self.open() {
            Ok(opened) => opened,
            Err(outcome) => return outcome,
        };
        if begin_empty && matches!(view.screen, Screen::Recovery(_)) {
            view = match core.send(&Event::BeginEmptyLog { moment: self.moment() }) {
                Ok(turn) => turn.view,
                Err(error) => return self.fault(error),
            };
        }
        match &view.screen {
            Screen::Recovery(recovery) => Outcome::Failed(print::recovery(recovery)),
            screen => {
                print::screen(screen);
                Outcome::Done
            }
        }
    }
}
