//! Which plans last, in a window that does not reach back to all of them.

use super::lasting;
use crate::{
    domain::{
        exercise::ExerciseId,
        id::{PersonFactId, PlanId},
        load::LoadUnit,
        moment::{Instant, Stamp},
        person::{PersonFact, Said},
        plan::{Found, PlanDeed, PlanFact, Reference},
    },
    effects::store::Log,
    model::log::Facts,
};

fn at(minutes: i64) -> Stamp {
    Stamp::at_wall(minutes * 60_000, 0)
}

fn began(plan: u8, minutes: i64) -> PersonFact {
    let reference = Reference { hundredths: 16_500, unit: LoadUnit::Kg, found: Found::Entered };
    let deed = PlanDeed::Start { lift: ExerciseId::known("deadlift"), reference };
    let plan_id = PlanId::from_bytes([plan; 16]);
    let said = Said::Plan(PlanFact::Of { plan: plan_id, deed });
    PersonFact { id: PersonFactId::from_bytes([plan; 16]), at: at(minutes), said }
}

#[test]
fn a_plan_that_began_before_the_window_is_whole_counts_as_ended() {
    let lasting_since = |whole_since: Instant| {
        let person = vec![began(1, 10), began(2, 20)];
        let facts = Facts::new(Log { whole_since, person, ..Log::default() });
        lasting(&facts, &at(30)).iter().map(|kept| kept.started.clone()).collect::<Vec<_>>()
    };
    assert_eq!(lasting_since(Log::default().whole_since), [at(10), at(20)]);
    assert_eq!(lasting_since(at(10).instant()), [at(10), at(20)]);
    assert_eq!(lasting_since(at(11).instant()), [at(20)]);
}
