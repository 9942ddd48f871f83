//! Whatever a shell might ask of a return plan.
//!
//! Boundary: makes it up; what comes of it is the tests'.

use super::any::any_text;
use proptest::prelude::*;
use shared::model::event::PlanEvent;

pub fn any_plan_event() -> BoxedStrategy<PlanEvent> {
    let lift = || prop_oneof![3 => Just("deadlift".to_owned()), 1 => any_text()];
    let maximum = || {
        let text = |text: &str| Just(text.to_owned());
        prop_oneof![text("165kg"), text("365 lb"), text("0.01"), text(""), any_text()]
    };
    let of_lift = prop_oneof![
        Just((|exercise| PlanEvent::SetUp { exercise }) as fn(String) -> PlanEvent),
        Just((|exercise| PlanEvent::Pause { exercise }) as fn(String) -> PlanEvent),
        Just((|exercise| PlanEvent::Resume { exercise }) as fn(String) -> PlanEvent),
        Just((|exercise| PlanEvent::End { exercise }) as fn(String) -> PlanEvent),
        Just((|exercise| PlanEvent::Open { exercise }) as fn(String) -> PlanEvent),
    ];
    prop_oneof![
        Just(PlanEvent::Begin),
        (of_lift, lift()).prop_map(|(event, lift)| event(lift)),
        (lift(), maximum())
            .prop_map(|(exercise, reference)| PlanEvent::Start { exercise, reference }),
        (lift(), maximum())
            .prop_map(|(exercise, reference)| PlanEvent::Refer { exercise, reference }),
        (lift(), any::<u8>()).prop_map(|(exercise, line)| PlanEvent::OwnLine { exercise, line }),
    ]
    .boxed()
}
