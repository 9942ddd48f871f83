//! The commands that write.
//!
//! Boundary: from arguments to one event each.

use super::{Outcome, Shell};
use crate::{
    args::{FullCheckArgs, SetArgs},
    core::Core,
};
use shared::{
    domain::{moment::Moment, set_entry::SetKind, set_form::SetForm, stop_choice::StopChoice},
    model::event::{CheckEvent, Event, ListUse, LoadCheck, MoveTo, Rating, SessionEvent},
    view::{AppView, pad::PadPurpose, subjects::undo},
};

impl Shell {
    pub fn start(&self, check: FullCheckArgs) -> Outcome {
        let started = self.ratings(&check.rate).and_then(|ratings| {
            let event = Event::Session(SessionEvent::Start { ratings, note: check.note });
            let opened = self.with_relief(check.relief, self.open_or_begin()?)?;
            self.intend_over(opened, |_| event)
        });
        match started {
            Ok(view) => {
                self.point_out_ahead(&view);
                Outcome::Done
            }
            Err(outcome) => outcome,
        }
    }

    pub fn end(&self, check: FullCheckArgs) -> Outcome {
        match self.ratings(&check.rate) {
            Ok(ratings) => self.intend_with_relief(check.relief, |seen| {
                let session = seen.subjects.session.clone();
                Event::Session(SessionEvent::End { session, ratings, note: check.note })
            }),
            Err(outcome) => outcome,
        }
    }

    /// The same as `intend`, the rating kept with the tick that something was taken against the pain.
    fn intend_with_relief(&self, relief: bool, event: impl FnOnce(&AppView) -> Event) -> Outcome {
        self.open()
            .and_then(|opened| self.with_relief(relief, opened))
            .and_then(|opened| self.intend_over(opened, event))
            .map_or_else(|outcome| outcome, |_| Outcome::Done)
    }

    fn with_relief(
        &self,
        relief: bool,
        (core, view): (Core, AppView),
    ) -> Result<(Core, AppView), Outcome> {
        if relief {
            let tick = Event::Check(CheckEvent::Relief { on: true });
            core.send(self.moment(), tick).map_err(|error| self.fault(error))?;
        }
        Ok((core, view))
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

    pub fn rate(&self, nrs: &str, site: Option<&str>, (note, relief): (String, bool)) -> Outcome {
        self.with_nrs(nrs, site, (PadPurpose::AfterSet, note, relief))
    }

    pub fn answer(
        &self,
        nrs: &str,
        site: Option<&str>,
        (about, relief): (Option<&str>, bool),
    ) -> Outcome {
        let recalled = [("two-hours", PadPurpose::Recall)];
        let purpose = about.map(|word| self.typed.choice(word, &recalled)).transpose();
        let purpose = match purpose {
            Ok(purpose) => purpose.unwrap_or(PadPurpose::Answer),
            Err(text) => return Outcome::BadInput(text),
        };
        self.with_nrs(nrs, site, (purpose, String::new(), relief))
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
        (purpose, note, relief): (PadPurpose, String, bool),
    ) -> Outcome {
        let read = || {
            let site = site.map(|id| self.typed.site(id)).transpose()?;
            Ok::<_, String>((self.typed.nrs(nrs)?, site))
        };
        match read() {
            Ok((nrs, site)) => self.intend_with_relief(relief, |seen| {
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
