//! Plays steps on a phone, and checks the promise after each.
//!
//! Boundary: what each step does; what must hold is `invariants`'.

use super::{
    os::Note,
    phone::{Broadcast, Checked, LATE, Phone},
    planted::Planted,
    steps::{Backend, Platform, Step},
    world::MINUTE,
};
use shared::{domain::site::Site, model::event::ReminderChoice, view::notice::NoticeKind};
use tests::act::{About, Act};
use tests::events::{low, set};

/// One run of the simulation.
#[derive(Clone, Copy)]
pub struct Setup {
    pub platform: Platform,
    pub backend: Backend,
    pub newest_goes: bool,
    pub planted: Option<Planted>,
}

/// Plays the steps; the index of the first that failed, and why.
pub fn play(setup: Setup, steps: &[Step]) -> Result<(u64, u64), (usize, String)> {
    let mut phone = Phone::new(setup.platform, setup.backend, setup.planted);
    phone.os.treatment.newest_goes = setup.newest_goes;
    phone.wake().and_then(|_| phone.settled()).map_err(|why| (0, why))?;
    for (index, step) in steps.iter().enumerate() {
        phone.step(*step).map_err(|why| (index, why))?;
    }
    Ok((phone.ledger.shows, phone.ledger.sounds))
}

impl Phone {
    fn step(&mut self, step: Step) -> Checked {
        match step {
            Step::KillDuring(steps) => {
                self.countdown = Some(steps);
                return Ok(());
            }
            Step::Other { deed, between: true } => {
                self.between = Some(deed);
                return Ok(());
            }
            Step::Other { deed, between: false } => self.write_beside(deed),
            Step::Minutes(minutes) => self.pass(i64::from(minutes) * MINUTE)?,
            Step::Watch => self.watch()?,
            Step::Open => {
                self.entry_point()?;
                if self.core.is_some() && self.world.unlocked {
                    self.listed()?;
                }
            }
            Step::Again => {
                self.entry_point()?;
                if self.core.is_some() {
                    self.again()?;
                }
            }
            Step::Duplicate if self.android() && !self.stopped => self.entry_point()?,
            Step::NoteAnswer(_) | Step::NoteSnooze | Step::NoteSkip | Step::NoteSwipe => {
                self.act_on_note(step)?;
            }
            // What came due while the phone was off, it does at once.
            _ if self.happens(step) => self.pass(0)?,
            _ => self.person(step)?,
        }
        (self.countdown, self.between) = (None, None);
        self.prompt()
    }

    fn entry_point(&mut self) -> Checked {
        // What was stopped is started by the person alone, who unlocks first.
        if self.stopped && !self.world.unlocked {
            return Ok(());
        }
        self.stopped = false;
        if self.wake()? { self.settled() } else { Ok(()) }
    }

    /// The person, with the app in their hands.
    fn person(&mut self, step: Step) -> Checked {
        if !self.world.unlocked {
            self.happens(Step::Unlock);
        }
        // A person takes their time, and no two things happen at once.
        self.pass(20_000)?;
        if self.unseen || self.core.is_none() || !self.knows_unlocked {
            self.entry_point()?;
        }
        // And reads what came up before they act on it.
        if self.android() {
            self.world.t += 1_000;
        } else {
            self.pass(1_000)?;
        }
        if let Step::Settings { morning, .. } = step {
            let choice =
                if morning { ReminderChoice::NextMorning } else { ReminderChoice::NoNextMorning };
            self.intend(|moment| Act::ChooseReminders { moment, choice })?;
        }
        let lived = self.intend(|moment| match step {
            Step::Start => Act::StartSession { moment, ratings: Vec::new() },
            Step::LogSet => set(moment, "100kg"),
            Step::Rate(nrs) => Act::RatePain { moment, nrs, site: Some(Site::LOWER_CENTRE) },
            Step::End(nrs) => Act::EndSession { moment, ratings: low(nrs) },
            Step::Answer(nrs) => {
                let site = Some(Site::LOWER_CENTRE);
                Act::AnswerReRating { moment, nrs, site, about: About::Now }
            }
            Step::Undo => Act::Undo { moment },
            Step::Settings { rest, .. } => {
                let choice = ReminderChoice::RestSeconds(rest);
                Act::ChooseReminders { moment, choice }
            }
            _ => Act::Look { moment },
        })?;
        // What was refused changed nothing, and follows nothing up; while something waits to be written,
        // nothing is taken from the phone.
        let notice = self.view.as_ref().and_then(|view| view.notice.as_ref());
        let kept = notice
            .is_some_and(|notice| matches!(notice.kind, NoticeKind::Saved | NoticeKind::Undone));
        let written = self.disk.state().unsaved.is_empty();
        if lived && kept && written && !self.unseen && !self.ledger.lost_track {
            self.covered()?;
        }
        Ok(())
    }

    /// The core's own timer ends, then the system's, of which the app is told.
    fn watch(&mut self) -> Checked {
        let next = self.os.alarms.iter().min_by_key(|alarm| alarm.at).cloned();
        let Some(next) = next.filter(|_| !self.android() && self.world.unlocked) else {
            return Ok(());
        };
        if self.unseen || self.core.is_none() || !self.knows_unlocked {
            self.entry_point()?;
        }
        let held = |phone: &Self| phone.os.alarms.contains(&next);
        let to_sound = next.alert && self.may_show() && held(self) && next.at > self.world.t;
        self.pass(next.at - self.world.t)?;
        let sounds = self.ledger.sounds;
        self.intend(|moment| Act::Look { moment })?;
        // While the process may have died with what it knew, nobody counts.
        let counts = !self.ledger.dirty && !self.ledger.lost_track;
        self.pass(LATE)?;
        if self.core.is_some() {
            self.entry_point()?;
        }
        let known = self.ledger.open.contains_key(&next.id);
        if to_sound && known && counts && self.ledger.sounds == sounds {
            return Err(format!("shown without its sound: {next:?}"));
        }
        Ok(())
    }

    fn act_on_note(&mut self, step: Step) -> Checked {
        let Some(Note { id, generation, .. }) = self.os.shown.first().cloned() else {
            return Ok(());
        };
        self.seen.notified(&id, generation);
        // Facts that wait in memory behind a refused one are not in the books: what follows from
        // them is left alone.
        if !self.disk.state().unsaved.is_empty() {
            return Ok(());
        }
        // A swipe takes it away on both; an action on iOS only.
        if step == Step::NoteSwipe || !self.android() {
            self.os.shown.retain(|note| note.id != id);
        }
        // Android's receiver reports the phone first, iOS's delegate hands on the answer first.
        let ready = if self.android() { self.wake()? } else { self.begin()? };
        let acted = id.clone();
        let lived = ready
            && self.intend(|moment| match step {
                Step::NoteAnswer(nrs) => Act::AnswerQuestion { moment, id, nrs },
                Step::NoteSnooze => Act::Snooze { moment, id },
                Step::NoteSkip => Act::SkipQuestion { moment, id },
                _ => Act::DismissQuestion { moment, id },
            })?;
        if !lived {
            // What was tapped away comes back with the next entry point.
            self.ledger.forget_sounds(|other| other == acted);
            self.ledger.excused_ids.insert(acted);
        } else if !self.android() {
            self.wake()?;
        }
        self.unseen = true;
        Ok(())
    }

    /// Time passes: alarms go off, broadcasts arrive.
    fn pass(&mut self, by: i64) -> Checked {
        let until = self.world.t + by;
        for _ in 0..500 {
            let alarm = (0..self.os.alarms.len()).map(|index| (self.goes_off(index), index)).min();
            let alarm = alarm.filter(|_| !self.stopped || !self.android());
            let heard = self.broadcasts.iter().map(|(at, _)| *at).enumerate();
            let heard = heard.map(|(index, at)| (at, index)).min();
            let (at, is_alarm, index) = match (alarm, heard) {
                (Some((at, index)), Some((other, _))) if at <= other => (at, true, index),
                (Some((at, index)), None) => (at, true, index),
                (_, Some((at, index))) => (at, false, index),
                (None, None) => break,
            };
            if at > until {
                break;
            }
            self.world.t = self.world.t.max(at);
            let lived = if is_alarm { self.goes_off_now(index)? } else { self.hears(index)? };
            if lived {
                self.settled()?;
            }
        }
        self.world.t = self.world.t.max(until);
        Ok(())
    }

    /// True where the app came to the end of an entry point.
    fn goes_off_now(&mut self, index: usize) -> Checked<bool> {
        let alarm = self.os.alarms.remove(index);
        if self.android() {
            self.os.treatment.last_fired = self.world.t;
            let late = self.world.t - alarm.at;
            return self.woken_by(&alarm, late);
        }
        let note =
            Note { slot: alarm.slot.clone(), id: alarm.id.clone(), generation: alarm.generation };
        self.unseen = true;
        if self.os.show(note) {
            self.ledger.visible(&alarm.id, (alarm.alert, false), &self.world)?;
        }
        Ok(false)
    }

    fn hears(&mut self, index: usize) -> Checked<bool> {
        let (_, broadcast) = self.broadcasts.remove(index);
        if let Broadcast::ClockRight(by) = broadcast {
            self.world.skew += by;
        }
        if self.stopped || !self.android() {
            return Ok(false);
        }
        self.hear(broadcast)
    }
}
