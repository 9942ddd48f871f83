//! What a person is told of where a plan stands, a sentence each.
//!
//! Boundary: words; which of them a page shows, and in what order, is the page's.

use crate::{
    domain::{
        day::WallTime,
        load::Load,
        local_day::calendar_day,
        moment::Stamp,
        plan::{
            Because, Evaluate, Found, NotCounted, Paused, PlanState, Standing, Step,
            constants::{CLEARS, HARDEST, REPS, SETS},
        },
        rule_of_twos::Verdict,
    },
    model::log::plan::{Current, Replanned, Stand},
    view::words::Words,
};

/// A plan, and the words to tell of it.
pub struct Telling<'a> {
    pub words: &'a Words,
    pub plan: &'a Current,
    pub now: &'a Stamp,
}

impl Telling<'_> {
    const fn standing(&self) -> &Standing {
        &self.plan.standing
    }

    fn date(&self, day: i32) -> String {
        self.words.day_of(day, self.now)
    }

    pub fn load(&self, hundredths: u32) -> String {
        let load = Load::from_hundredths(hundredths, self.plan.kept.reference.unit);
        let load = load.filter(|load| load.hundredths() > 0);
        load.map_or_else(|| self.words.bodyweight(), |load| self.words.load(load))
    }

    /// What the next session lifts.
    pub fn sets(&self) -> String {
        let (sets, reps) = (SETS.value.to_string(), REPS.value.to_string());
        let load = self.load(self.plan.load);
        self.words.return_plan_sets(sets, reps, load, HARDEST.value.to_string())
    }

    /// What brought the plan onto its step.
    pub fn because(&self) -> String {
        match self.standing().because {
            Because::Start => self.words.return_plan_because_start(),
            Because::Counted(day) => self.words.return_plan_because_counted(self.date(day)),
            Because::TooMuch(day) => self.words.return_plan_because_too_much(self.date(day)),
            Because::Break(days) => self.words.return_plan_because_break(days),
            Because::FlagEnded => self.words.return_plan_because_flag(),
        }
    }

    /// What the step still needs, or why the plan waits.
    pub fn needs(&self) -> Vec<String> {
        let (standing, words) = (self.standing(), self.words);
        if standing.state == PlanState::Done {
            return vec![words.return_plan_done(words.plan_step(Step::LAST))];
        }
        if let Some(why) = standing.paused {
            return vec![self.paused(why)];
        }
        let left = i64::from(standing.left);
        let (clear, line) = (words.verdict(Verdict::Clear), self.line());
        let need = if standing.step == Step::LAST {
            words.return_plan_need_last(left, clear, line)
        } else {
            words.return_plan_need(left, clear, words.plan_step(standing.step.up()))
        };
        let above = standing.above_line.map(|(nrs, context)| {
            let rating = context.map(|context| words.context(context)).unwrap_or_default();
            words.return_plan_above_line(rating, nrs.points().to_string(), self.line())
        });
        let today = calendar_day(self.now);
        let from = (self.plan.earliest > today)
            .then(|| words.return_plan_from(self.date(self.plan.earliest)));
        above.into_iter().chain([need]).chain(from).collect()
    }

    fn paused(&self, why: Paused) -> String {
        match why {
            Paused::Flag => self.words.return_plan_paused_flag(),
            Paused::Evaluate | Paused::Baseline => self.words.return_plan_paused_look(),
            Paused::Person => self.words.return_plan_paused_person(),
        }
    }

    /// That someone should look at it.
    pub fn evaluate(&self) -> Option<String> {
        Some(match self.standing().evaluate? {
            Evaluate::TwoInARow => self.words.return_plan_look_two(),
            Evaluate::FirstStep => self.words.return_plan_look_first(),
            Evaluate::Watches => self.words.return_plan_look_watches(),
        })
    }

    /// Why the last session did not count, where it was Clear and did not.
    pub fn not_counted(&self, last: &Stamp) -> Option<String> {
        let reasons = &self.plan.after.last()?.1.not_counted;
        let reasons: Vec<String> = reasons.iter().map(|why| self.reason(*why)).collect();
        let date = calendar_day(last);
        (!reasons.is_empty()).then(|| {
            let reasons = reasons.join(&self.words.list_separator());
            self.words.return_plan_not_counted(self.date(date), reasons)
        })
    }

    fn reason(&self, why: NotCounted) -> String {
        match why {
            NotCounted::Paused => self.words.return_plan_no_paused(),
            NotCounted::Load => self.words.return_plan_no_load(),
            NotCounted::TooSoon => self.words.return_plan_no_soon(),
            NotCounted::TwiceAWeek => self.words.return_plan_no_week(),
            NotCounted::Baseline(nrs) => {
                self.words.return_plan_no_baseline(nrs.points().to_string())
            }
            NotCounted::Creep => self.words.return_plan_no_creep(),
            NotCounted::PainRelief => self.words.return_plan_no_relief(),
            NotCounted::Symptom => self.words.return_plan_no_symptom(),
        }
    }

    /// The maximum, how it was found, and that this step keeps a lower one.
    pub fn maximum(&self) -> Vec<String> {
        let newest = self.plan.kept.newest_reference();
        let load = self.load(newest.hundredths);
        let maximum = match newest.found {
            Found::Entered => self.words.return_plan_entered(load),
            Found::Estimated => self.words.return_plan_estimated(load),
        };
        let waits = newest.hundredths > self.standing().maximum;
        let waits = waits.then(|| self.words.return_plan_raised());
        [maximum].into_iter().chain(waits).collect()
    }

    pub fn line(&self) -> String {
        self.plan.kept.own_line.points().to_string()
    }
}

impl Words {
    /// A date by its number, `Thu 26 Feb`, as narrow as a sentence wants it; the year where it is not that of `now`.
    pub(super) fn day_of(&self, day: i32, now: &Stamp) -> String {
        let this_year = WallTime::at(now.utc_ms, now.offset_min).year;
        self.short_day(WallTime::of_day(day), this_year)
    }

    /// What was kept, and where the plans stand because of it.
    pub(in crate::view) fn replanned_line(&self, saved: String, plans: &[Replanned]) -> String {
        let one = |plan: &Replanned| {
            let lift = self.exercise(plan.lift.as_str());
            self.replanned(lift, self.stand(plan.is), self.stand(plan.was))
        };
        [saved].into_iter().chain(plans.iter().map(one)).collect::<Vec<_>>().join(" ")
    }

    fn stand(&self, stand: Stand) -> String {
        let counted = stand.counted.to_string();
        let on =
            self.replanned_stand(self.plan_step(stand.step), counted, CLEARS.value.to_string());
        match stand.state {
            PlanState::Running => on,
            PlanState::Paused => self.replanned_paused(on),
            PlanState::Done => self.replanned_done(),
        }
    }
}
