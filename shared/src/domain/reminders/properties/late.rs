//! What must hold where the system shows a question by itself, and not in the very moment in which it is due.
//!
//! Boundary: the system is played here; how late it is on a phone, nobody promises.

use super::{
    Delivery, OsState, Pending, Permission, ReminderOrder, Shown, Span, Stamp, at, granted, posts,
    run, two_hours,
};
use proptest::prelude::*;

#[test]
fn what_the_system_is_about_to_show_is_left_to_it_and_its_sound() {
    let due_and = |ms: i64| at(121, "a").moved_within_boot(at(121, "a").instant() + Span(ms));
    let orders = |delivery: Delivery, ms: i64| {
        let (mut rows, mut os) = (Vec::new(), OsState { delivery, ..granted() });
        run(&mut rows, &two_hours(121), &at(0, "a"), &mut os);
        run(&mut rows, &two_hours(121), &due_and(ms), &mut os)
    };
    assert_eq!(orders(Delivery::System, 0), []);
    assert_eq!(orders(Delivery::System, 1_999), []);
    let late = orders(Delivery::System, 2_000);
    assert!(matches!(
        late[..],
        [ReminderOrder::Post { alert: false, .. }, ReminderOrder::Cancel { .. }]
    ));
    assert_eq!(posts(&orders(Delivery::App, 0)), [true], "nobody else shows it");
}

#[test]
fn what_the_system_lost_or_may_not_show_is_not_waited_for() {
    let due = |change: fn(&mut OsState), boot| {
        let (mut rows, mut os) = (Vec::new(), OsState { delivery: Delivery::System, ..granted() });
        run(&mut rows, &two_hours(121), &at(0, "a"), &mut os);
        change(&mut os);
        run(&mut rows, &two_hours(121), &at(121, boot), &mut os)
    };
    assert_eq!(posts(&due(|os| os.pending = Some(Vec::new()), "a")), [false], "lost");
    assert_eq!(posts(&due(|_| {}, "b")), [false], "it was off when it was due");
    let older: fn(&mut OsState) =
        |os| os.pending.iter_mut().flatten().for_each(|held| held.generation = 0);
    assert_eq!(posts(&due(older, "a")), [false], "it holds an older one");
    let forbidden = due(|os| os.permissions.notifications = Permission::Denied, "a");
    assert!(matches!(forbidden[..], [ReminderOrder::Cancel { .. }]), "{forbidden:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_system_that_is_a_moment_late_makes_its_sound_once_whenever_the_core_looks(
        late in 0_i64..1_000,
        mut looks in prop::collection::vec((-3_000_i64..10_000, any::<bool>(), -90_i64..90), 0..12),
    ) {
        looks.sort_unstable_by_key(|(ms, ..)| *ms);
        let mut rows = Vec::new();
        // What the system holds and shows, and what the core knows of that.
        let mut system = OsState { delivery: Delivery::System, ..granted() };
        run(&mut rows, &two_hours(121), &at(0, "a"), &mut system);
        let (mut known, mut sounds) = (system.clone(), 0);
        let after_the_last = (20_000, true, 0);
        for (ms, is_told, clock_set) in looks.into_iter().chain([after_the_last]) {
            if ms >= late {
                for Pending { id, generation, .. } in system.pending.replace(Vec::new()).unwrap_or_default() {
                    sounds += 1;
                    system.shown = Some(vec![Shown { id, generation }]);
                }
            }
            if is_told {
                known = system.clone();
            }
            let now = at(121, "a");
            let now = now.moved_within_boot(now.instant() + Span(ms));
            let now = Stamp { utc_ms: now.utc_ms + clock_set * 60_000, ..now };
            let orders = run(&mut rows, &two_hours(121), &now, &mut known);
            sounds += posts(&orders).into_iter().filter(|alert| *alert).count();
            system.carry_out(&orders);
        }
        prop_assert_eq!(sounds, 1);
    }
}
