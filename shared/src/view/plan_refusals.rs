//! What a person reads when something about a return plan cannot be done.
//!
//! Boundary: words for `domain::plan`'s refusals; deciding is the model's.

use super::words::Words;
use crate::domain::plan::PlanRefusal;

impl Words {
    pub(super) fn plan_refusal(&self, refusal: PlanRefusal) -> String {
        match refusal {
            PlanRefusal::NotOfTheBack => self.refused_plan_lift(),
            PlanRefusal::NoReference => self.refused_plan_reference(),
            PlanRefusal::NothingAsReference => self.refused_plan_nothing(),
            PlanRefusal::OtherUnit { unit } => self.refused_plan_unit(unit.id()),
            PlanRefusal::FlagOpen => self.refused_plan_flag(),
            PlanRefusal::SeeSomeoneFirst => self.refused_plan_see_someone(),
            PlanRefusal::Running => self.refused_plan_running(),
            PlanRefusal::None => self.refused_plan_none(),
            PlanRefusal::NotALine => self.refused_plan_line(),
            PlanRefusal::LineNeedsLastingPain => self.refused_plan_lasting(),
        }
    }
}
