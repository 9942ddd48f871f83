//! The plan as a fold over facts: a session in, where the plan stands out.
//!
//! Start at [`walk`]. Boundary: keeps nothing: a corrected fact walks the whole course again, so that the same facts
//! make the same plan in whatever order they were entered.

use super::{
    Because, Course, Evaluate, NotCounted, Paused, PlanSession, PlanState, Standing, Step,
    constants::{BREAK_BACK, BREAK_RESTART, CLEARS, SECOND_IN_A_ROW, WATCHES},
    counts::{earliest, not_counted},
    course::{Lifted, Stretch},
    loads::step_load,
};
use crate::domain::in_order::InOrder;
use crate::domain::{
    moment::Instant,
    nrs::Nrs,
    pain_check::CheckContext,
    rule_of_twos::{Verdict, baseline::at_ceiling},
};

/// A plan, walked to the end of its sessions.
#[derive(Clone, Debug)]
pub struct Walk<'a> {
    /// Where the plan stood after each session, in the order in which the course holds them.
    pub after: Vec<Standing>,
    end: Fold<'a>,
}

impl Walk<'_> {
    /// Where the plan stands for a session at this instant, on this date.
    #[must_use]
    pub fn next(&self, at: Instant, day: i32) -> Standing {
        let mut fold = self.end.clone();
        fold.enter(at, day);
        fold.at.paused = fold.paused(at);
        fold.standing()
    }

    /// The first date from `day` on at which a session can count.
    #[must_use]
    pub fn earliest(&self, day: i32) -> i32 {
        earliest(day, &self.end.counted_on)
    }
}

/// Walks a course by instant; sessions of one instant in the order in which the course holds them.
#[must_use]
pub fn walk<'a>(course: &'a Course<'a>) -> Walk<'a> {
    let mut order: Vec<(usize, &PlanSession)> = course.sessions.iter().enumerate().collect();
    order.order_by_key(|(_, session)| session.at);
    let mut end = Fold::new(course);
    let mut after: Vec<(usize, Standing)> = Vec::with_capacity(order.len());
    for (index, session) in order {
        end.session(session);
        after.push((index, end.standing()));
    }
    after.order_by_key(|(index, _)| *index);
    Walk { after: after.into_iter().map(|(_, standing)| standing).collect(), end }
}

#[derive(Clone, Debug)]
struct Fold<'a> {
    course: &'a Course<'a>,
    at: Standing,
    /// The last session's first work set, and its date.
    last: Option<(Instant, i32)>,
    /// The dates of all sessions that counted.
    counted_on: Vec<i32>,
    /// The worst ratings of those that counted on this step.
    worst: Vec<(Nrs, Option<CheckContext>)>,
    /// Too much with the body alone, known since this instant: whoever looked at it did so later.
    stuck: Option<Instant>,
    /// How many sessions of too much stand in a row; unknown ones between do not break it.
    too_much: u8,
    /// How many settled rises stand in a row on this step.
    watches: u8,
}

impl<'a> Fold<'a> {
    fn new(course: &'a Course<'a>) -> Self {
        let at = Standing {
            step: Step::FIRST,
            because: Because::Start,
            counted: 0,
            left: CLEARS.value,
            state: PlanState::Running,
            paused: None,
            maximum: course.reference,
            not_counted: Vec::new(),
            above_line: None,
            evaluate: None,
        };
        let (counted_on, worst) = (Vec::new(), Vec::new());
        let (last, stuck) = (None, None);
        Self { course, at, last, counted_on, worst, stuck, too_much: 0, watches: 0 }
    }

    fn standing(&self) -> Standing {
        let state = match (self.at.state, self.at.paused) {
            (PlanState::Done, _) => PlanState::Done,
            (_, Some(_)) => PlanState::Paused,
            (_, None) => PlanState::Running,
        };
        Standing { state, left: self.left(), evaluate: self.evaluate(), ..self.at.clone() }
    }

    /// How many more sessions lead on from here.
    fn left(&self) -> u8 {
        let within = |(worst, _): &&(Nrs, Option<CheckContext>)| *worst <= self.course.own_line;
        let lead_on = match self.at.step {
            Step::LAST => self.worst.iter().rev().take_while(within).count(),
            _ => self.at.counted.into(),
        };
        CLEARS.value.saturating_sub(u8::try_from(lead_on).unwrap_or(CLEARS.value))
    }

    fn load(&self) -> u32 {
        step_load(self.at.step, self.at.maximum, self.course.gear)
    }

    fn session(&mut self, session: &PlanSession) {
        if self.at.state == PlanState::Done || !self.speaks_of(session) {
            return;
        }
        self.enter(session.at, session.day);
        let ceiling = at_ceiling(session.baseline).then_some(Paused::Baseline);
        self.at.paused = self.paused(session.at).or(ceiling);
        self.at.not_counted = Vec::new();
        match session.verdict {
            Verdict::Clear => self.clear(session),
            Verdict::Watch => {
                (self.too_much, self.watches) = (0, self.watches.saturating_add(1));
            }
            Verdict::TooMuch => self.step_back(session),
            Verdict::Unknown | Verdict::Pending | Verdict::Rising => {}
        }
        self.last = Some((session.at, session.day));
    }

    /// Whether a session is one of the plan's: another lift with the body alone is only where no load is asked for.
    fn speaks_of(&self, session: &PlanSession) -> bool {
        session.lifted != Lifted::BodyAlone || {
            let mut then = self.clone();
            then.enter(session.at, session.day);
            then.load() == 0
        }
    }

    /// What has changed by the time of a session, before it is looked at: a corrected maximum, a break, someone's
    /// word, the end of a flag.
    fn enter(&mut self, at: Instant, day: i32) {
        if self.at.state == PlanState::Done {
            return;
        }
        let since = self.last.map(|(at, _)| at);
        for lowered in self.references(since, at) {
            self.at.maximum = self.at.maximum.min(lowered);
        }
        self.after_break(day);
        if let Some(stuck) = self.stuck {
            let seen = self.course.seen.iter().any(|seen| stuck < *seen && *seen <= at);
            self.stuck = self.stuck.filter(|_| !seen);
        }
        if self.course.flags.iter().any(|flag| flag.ended_within(since, at)) {
            let step = self.at.step.min(Step::FIRST);
            self.onto(step, Because::FlagEnded);
        }
    }

    /// What the maximum was corrected to after `since` and by `at`, the oldest correction first.
    fn references(&self, since: Option<Instant>, at: Instant) -> Vec<u32> {
        let mut all: Vec<(Instant, u32)> = self.course.references.clone();
        all.retain(|(when, _)| *when <= at && since.is_none_or(|since| since < *when));
        all.order_by_key(|(when, _)| *when);
        all.into_iter().map(|(_, reference)| reference).collect()
    }

    fn after_break(&mut self, day: i32) {
        let Some((_, last)) = self.last else { return };
        let away = day.saturating_sub(last);
        let to = match self.at.step {
            _ if away < BREAK_BACK.value => return,
            Step::BODYWEIGHT => Step::BODYWEIGHT,
            _ if away >= BREAK_RESTART.value => Step::FIRST,
            step => step.back().max(Step::FIRST),
        };
        self.onto(to, Because::Break(away));
    }

    fn paused(&self, at: Instant) -> Option<Paused> {
        if self.stuck.is_some() {
            Some(Paused::Evaluate)
        } else if lasts(&self.course.flags, at) {
            Some(Paused::Flag)
        } else {
            lasts(&self.course.pauses, at).then_some(Paused::Person)
        }
    }

    fn clear(&mut self, session: &PlanSession) {
        (self.too_much, self.watches) = (0, 0);
        let paused = self.at.paused.map(|_| NotCounted::Paused);
        let others = not_counted(session, self.load(), self.course.gear, &self.counted_on);
        self.at.not_counted = paused.into_iter().chain(others).collect();
        if !self.at.not_counted.is_empty() {
            return;
        }
        self.counted_on.push(session.day);
        self.worst.push((session.worst, session.worst_in));
        self.at.counted = self.at.counted.saturating_add(1).min(CLEARS.value);
        if self.at.counted < CLEARS.value {
            return;
        }
        if self.at.step == Step::LAST {
            self.at_the_end();
        } else {
            self.at.maximum = self.reference_at(session.at);
            self.onto(self.at.step.up(), Because::Counted(session.day));
        }
    }

    /// On the last step: done where the last two that counted stayed at or below the line.
    fn at_the_end(&mut self) {
        let last = self.worst.iter().rev().take(CLEARS.value.into()).copied();
        let above = last.filter(|(worst, _)| *worst > self.course.own_line);
        self.at.above_line = above.max_by_key(|(worst, _)| *worst);
        if self.at.above_line.is_none() {
            self.at.state = PlanState::Done;
        }
    }

    fn step_back(&mut self, session: &PlanSession) {
        (self.too_much, self.watches) = (self.too_much.saturating_add(1), 0);
        if self.at.step == Step::BODYWEIGHT {
            self.stuck = Some(session.decided);
            self.at.paused = Some(Paused::Evaluate);
        }
        self.onto(self.at.step.back(), Because::TooMuch(session.day));
    }

    fn onto(&mut self, step: Step, because: Because) {
        self.at.step = step;
        self.at.because = because;
        self.at.counted = 0;
        self.at.above_line = None;
        self.worst.clear();
        self.watches = 0;
    }

    /// The maximum in force at an instant.
    fn reference_at(&self, at: Instant) -> u32 {
        self.references(None, at).last().copied().unwrap_or(self.course.reference)
    }

    fn evaluate(&self) -> Option<Evaluate> {
        if self.too_much >= SECOND_IN_A_ROW.value {
            Some(Evaluate::TwoInARow)
        } else if self.stuck.is_some() || (self.too_much > 0 && self.at.step == Step::BODYWEIGHT) {
            Some(Evaluate::FirstStep)
        } else {
            (self.watches >= WATCHES.value).then_some(Evaluate::Watches)
        }
    }
}

fn lasts(stretches: &[Stretch], at: Instant) -> bool {
    stretches.iter().any(|stretch| stretch.lasts_at(at))
}
