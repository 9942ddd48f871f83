//! The commands that write.
//!
//! Boundary: from arguments to one event each.

use super::{Outcome, Shell};
use crate::args::SetArgs;
use shared::{
    domain::{moment::Moment, set_entry::SetKind, set_form::SetForm, stop_choice::StopChoice},
    model::event::{CheckEvent, Event, ListUse, LoadCheck, MoveTo, Rating, SessionEvent},
    view::{pad::PadPurpose, subjects::undo},
};

impl Shell {
    pub fn start(&self, rate: &[String], note: String) -> Outcome {
        let started = self.ratings(rate).and_then(|ratings| {
            let event = Event::Session(SessionEvent::Start { ratings, note });
            self.intend_over(self.open_or_begin()?, |_| event)
        });
        match started {
            Ok(view) => {
                self.point_out_ahead(&view);
                Outcome::Done
            }
            Err(outcome) => outcome,
        }
    }

    pub fn end(&self, rate: &[String], note: String) -> Outcome {
        match self.ratings(rate) {
            Ok(ratings) => self.intend(|seen| {
                let session = seen.subjects.session.clone();
                Event::Session(SessionEvent::End { session, ratings, note })
            }),
            Err(outcome) => outcome,
        }
    }

    pub(super) fn ratings(&self, rate: &[String]) -> Result<Vec<Rating>, Outcome> {
        let ratings: Result<Vec<_>, _> = rate.iter().map(|text| self.typed.rating(text)).collect();
        ratings.map_err(Outcome::BadInput)
    }

    pub fn set(&self, set: SetArgs) -> Outcome {
        let check = if set.sure { LoadCheck::Confirmed } else { LoadCheck::Ask };
        match self.form(set) {
            Ok(form) => {
                self.intend(|seen| Event::Session(seen.subjects.set(form, check, ListUse::AsGiven)))
            }
            Err(text) => Outcome::BadInput(text),
        }
    }

    pub fn move_session(&self, session: &str, to: Option<&str>) -> Outcome {
        let to = match to.map(|text| self.typed.moment(text)).transpose() {
            Ok(None) => MoveTo::EndsNow,
            Ok(Some(Moment { utc_ms, offset_min, .. })) => MoveTo::Starts { utc_ms, offset_min },
            Err(text) => return Outcome::BadInput(text),
        };
        let session = session.to_owned();
        self.intend(|_| Event::Session(SessionEvent::Move { session, to }))
    }

    pub(super) fn form(&self, set: SetArgs) -> Result<SetForm, String> {
        let kinds = SetKind::ALL.map(|kind| (kind.id(), kind));
        Ok(SetForm {
            exercise: set.exercise,
            load: set.load,
            reps: set.reps,
            rpe: self.typed.rpe(&set.rpe)?,
            kind: self.typed.choice(&set.kind, &kinds)?,
            checklist: self.list_answer(set.checklist.as_deref(), &set.open)?,
            faults: set.fault.iter().map(|id| self.typed.fault(id)).collect::<Result<_, _>>()?,
            filmed: set.filmed,
            note: set.note,
        })
    }

    pub fn rate(&self, nrs: &str, site: Option<&str>, note: String) -> Outcome {
        self.with_nrs(nrs, site, (PadPurpose::AfterSet, note))
    }

    pub fn answer(&self, nrs: &str, site: Option<&str>, about: Option<&str>) -> Outcome {
        let recalled = [("two-hours", PadPurpose::Recall)];
        let purpose = about.map(|word| self.typed.choice(word, &recalled)).transpose();
        let purpose = match purpose {
            Ok(purpose) => purpose.unwrap_or(PadPurpose::Answer),
            Err(text) => return Outcome::BadInput(text),
        };
        self.with_nrs(nrs, site, (purpose, String::new()))
    }

    pub fn place(&self, site: &str) -> Outcome {
        match self.typed.site(site) {
            Ok(site) => self.intend(|seen| {
                let check = seen.subjects.answer.clone().unwrap_or_default();
                Event::Check(CheckEvent::PlaceAnswer { check, site })
            }),
            Err(text) => Outcome::BadInput(text),
        }
    }

    fn with_nrs(
        &self,
        nrs: &str,
        site: Option<&str>,
        (purpose, note): (PadPurpose, String),
    ) -> Outcome {
        let read = || {
            let site = site.map(|id| self.typed.site(id)).transpose()?;
            Ok::<_, String>((self.typed.nrs(nrs)?, site))
        };
        match read() {
            Ok((nrs, site)) => self.intend(|seen| {
                Event::Check(seen.subjects.noted_rating(purpose, (nrs, site), note))
            }),
            Err(text) => Outcome::BadInput(text),
        }
    }

    pub fn carry_on(&self) -> Outcome {
        self.intend(|seen| {
            let check = seen.stop.as_ref().map(|stop| stop.check.clone()).unwrap_or_default();
            Event::Check(CheckEvent::TakeStop { check, choice: StopChoice::CarryOn })
        })
    }

    pub fn undo(&self) -> Outcome {
        self.intend(undo)
    }
}
