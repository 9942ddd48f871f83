//! The staircase: every step with its load, and where the person stands.
//!
//! Boundary: one block of an article.

use crate::{
    domain::{
        load::{Load, LoadUnit},
        plan::{PlanState, Step, constants::CLEARS},
    },
    model::log::plan::Current,
    view::{
        article::{StaircaseView, Tread, TreadView},
        words::{Words, capitalised},
    },
};

/// The steps of a plan, the body alone among them while the plan stands on it.
pub fn staircase(words: &Words, plan: &Current) -> StaircaseView {
    let standing = &plan.standing;
    let below = (standing.step == Step::BODYWEIGHT).then_some(Step::BODYWEIGHT);
    let done = standing.state == PlanState::Done;
    let tread = |step: Step| {
        let stands = match step {
            _ if done || step < standing.step => Tread::Done,
            _ if step == standing.step => Tread::Here,
            _ => Tread::Later,
        };
        let counted = match stands {
            Tread::Done => CLEARS.value,
            Tread::Here => standing.counted,
            Tread::Later => 0,
        };
        let text = words.tread(step, plan.load_of(step), plan.kept.reference.unit);
        TreadView { text, stands, counted, needed: CLEARS.value }
    };
    let treads: Vec<TreadView> = below.into_iter().chain(Step::loaded()).map(tread).collect();
    let said = |tread: &TreadView| match tread.stands {
        Tread::Done => words.return_plan_tread_done(&tread.text),
        Tread::Here => words.return_plan_tread_here(
            &tread.text,
            tread.counted.to_string(),
            tread.needed.to_string(),
        ),
        Tread::Later => tread.text.clone(),
    };
    let label = treads.iter().map(said).collect::<Vec<_>>().join(&words.list_separator());
    StaircaseView { treads, label }
}

impl Words {
    /// `50 % · 82.5 kg`.
    fn tread(&self, step: Step, load: u32, unit: LoadUnit) -> String {
        if step == Step::BODYWEIGHT {
            return capitalised(&self.return_plan_bodyweight());
        }
        let load = Load::from_hundredths(load, unit).filter(|load| load.hundredths() > 0);
        let load = load.map_or_else(|| self.return_plan_bodyweight(), |load| self.load(load));
        self.return_plan_tread(self.plan_step(step), load)
    }

    /// `50 %`, or the body alone.
    pub(in crate::view) fn plan_step(&self, step: Step) -> String {
        if step == Step::BODYWEIGHT {
            return self.return_plan_bodyweight();
        }
        self.return_plan_step(step.percent().to_string())
    }
}
