//! What must hold of the reconciliation, whatever rows, wishes and OS it meets.

use super::{
    Delivery, OsState, Pending, Permission, Permissions, Reminder, ReminderKind, ReminderOrder,
    ReminderState, Shown, Wanted, WantedNow, reconcile,
};
use crate::domain::{
    id::{ReminderId, SessionId},
    moment::{Instant, Span, Stamp, Uptime},
};
use proptest::{option, prelude::*};

mod late;

const NOON: i64 = 1_772_452_800_000;

/// So many minutes after noon on a boot that began at noon.
fn at(minutes: i64, boot: &str) -> Stamp {
    let ms = minutes * 60_000;
    let uptime = Some(Uptime { ms: ms + 86_400_000, boot: boot.to_owned() });
    Stamp { instant_ms: NOON + ms, utc_ms: NOON + ms, offset_min: 60, uptime }
}

fn session() -> SessionId {
    SessionId::from_bytes([9; 16])
}

fn wanted(kind: ReminderKind, minutes: i64, now: WantedNow) -> Wanted {
    Wanted { session: session(), kind, due: Instant(NOON + minutes * 60_000), now }
}

fn two_hours(minutes: i64) -> Vec<Wanted> {
    vec![wanted(ReminderKind::TwoHours, minutes, WantedNow::Open)]
}

fn granted() -> OsState {
    OsState { pending: Some(Vec::new()), shown: Some(Vec::new()), ..OsState::default() }
}

/// Reconciles, remembers the rows and carries the orders out.
fn run(
    rows: &mut Vec<Reminder>,
    wanted: &[Wanted],
    now: &Stamp,
    os: &mut OsState,
) -> Vec<ReminderOrder> {
    let decision = reconcile(rows, wanted, now, os);
    for row in decision.rows {
        rows.retain(|other| other.id != row.id);
        rows.push(row);
    }
    os.carry_out(&decision.orders);
    decision.orders
}

fn posts(orders: &[ReminderOrder]) -> Vec<bool> {
    let alert = |order: &ReminderOrder| match order {
        ReminderOrder::Post { alert, .. } => Some(*alert),
        _ => None,
    };
    orders.iter().filter_map(alert).collect()
}

#[test]
fn a_question_is_armed_then_posted_once_then_gone_when_answered() {
    let (mut rows, mut os) = (Vec::new(), granted());
    let armed = run(&mut rows, &two_hours(121), &at(0, "a"), &mut os);
    assert!(matches!(armed[..], [ReminderOrder::Arm { in_ms: 7_260_000, generation: 1, .. }]));
    assert_eq!(run(&mut rows, &two_hours(121), &at(120, "a"), &mut os), []);
    assert_eq!(posts(&run(&mut rows, &two_hours(121), &at(121, "a"), &mut os)), [true]);
    assert_eq!(posts(&run(&mut rows, &two_hours(121), &at(130, "a"), &mut os)), [] as [bool; 0]);
    let gone = run(&mut rows, &[], &at(131, "a"), &mut os);
    assert!(gone.iter().any(|order| matches!(order, ReminderOrder::Remove { .. })), "{gone:?}");
    assert_eq!(os.shown, Some(Vec::new()));
    // The answer is undone: it stands there again, without a second sound.
    assert_eq!(posts(&run(&mut rows, &two_hours(121), &at(132, "a"), &mut os)), [false]);
}

#[test]
fn a_due_time_that_moves_is_armed_anew_under_a_new_generation() {
    let (mut rows, mut os) = (Vec::new(), granted());
    run(&mut rows, &two_hours(121), &at(0, "a"), &mut os);
    run(&mut rows, &two_hours(131), &at(10, "a"), &mut os);
    let pending = os.pending.unwrap();
    assert_eq!((pending.len(), pending[0].generation), (1, 2));
}

#[test]
fn what_may_not_be_shown_waits_and_is_shown_when_it_may() {
    let (mut rows, mut os) = (Vec::new(), granted());
    os.permissions.notifications = Permission::Denied;
    assert_eq!(posts(&run(&mut rows, &two_hours(-10), &at(0, "a"), &mut os)), [] as [bool; 0]);
    assert_eq!(rows[0].state, ReminderState::Waiting);
    os.permissions.notifications = Permission::Granted;
    assert_eq!(posts(&run(&mut rows, &two_hours(-10), &at(5, "a"), &mut os)), [true]);
}

#[test]
fn a_reboot_brings_a_shown_question_back_without_a_sound() {
    let (mut rows, mut os) = (Vec::new(), granted());
    run(&mut rows, &two_hours(-1), &at(0, "a"), &mut os);
    os.shown = Some(Vec::new());
    assert_eq!(posts(&run(&mut rows, &two_hours(-1), &at(3, "b"), &mut os)), [false]);
}

#[test]
fn a_clock_set_back_across_a_reboot_puts_a_question_off_by_two_hours_at_most_and_once() {
    let (mut rows, mut os) = (Vec::new(), granted());
    run(&mut rows, &two_hours(121), &at(0, "a"), &mut os);
    os.pending = Some(Vec::new());
    // The clock now shows ten hours earlier, in a new boot.
    let orders = run(&mut rows, &two_hours(121), &at(-600, "b"), &mut os);
    assert!(matches!(orders[..], [ReminderOrder::Arm { in_ms: 7_200_000, .. }]), "{orders:?}");
    assert_eq!(run(&mut rows, &two_hours(121), &at(-540, "b"), &mut os), []);
    assert_eq!(posts(&run(&mut rows, &two_hours(121), &at(-480, "b"), &mut os)), [true]);
}

#[test]
fn a_clock_set_forward_across_a_reboot_fires_at_once() {
    let (mut rows, mut os) = (Vec::new(), granted());
    run(&mut rows, &two_hours(121), &at(0, "a"), &mut os);
    assert_eq!(posts(&run(&mut rows, &two_hours(121), &at(500, "b"), &mut os)), [true]);
}

#[test]
fn what_the_system_shows_itself_is_not_sounded_again() {
    let (mut rows, mut os) = (Vec::new(), OsState { delivery: Delivery::System, ..granted() });
    run(&mut rows, &two_hours(121), &at(0, "a"), &mut os);
    let id = rows[0].id.hex();
    os.pending = Some(Vec::new());
    os.shown = Some(vec![Shown { id, generation: 1 }]);
    assert_eq!(run(&mut rows, &two_hours(121), &at(150, "a"), &mut os), []);
    assert_eq!(rows[0].state, ReminderState::Posted);
}

#[test]
fn a_missed_question_leaves_the_screen() {
    let (mut rows, mut os) = (Vec::new(), granted());
    run(&mut rows, &two_hours(-1), &at(0, "a"), &mut os);
    let missed = [wanted(ReminderKind::TwoHours, -1, WantedNow::Missed)];
    run(&mut rows, &missed, &at(800, "a"), &mut os);
    assert_eq!(rows[0].state, ReminderState::Missed);
    assert_eq!(os.shown, Some(Vec::new()));
}

#[test]
fn a_question_answered_before_its_alarm_was_not_heard_and_one_answered_after_was() {
    let alerted = |answered: Stamp| {
        let (mut rows, mut os) = (Vec::new(), OsState { delivery: Delivery::System, ..granted() });
        run(&mut rows, &two_hours(121), &at(0, "a"), &mut os);
        run(&mut rows, &[], &answered, &mut os);
        assert_eq!(rows[0].state, ReminderState::Closed);
        rows[0].alerted_for.is_some()
    };
    assert!(!alerted(at(120, "a")), "before it rang");
    assert!(alerted(at(121, "a")));
    // What another boot's clock says is no telling whether it rang in its own.
    assert!(!alerted(at(300, "b")));
}

#[test]
fn what_is_shown_is_held_no_longer_wherever_the_os_may_still_hold_it() {
    let cancels = |pending: Option<Vec<Pending>>| {
        let (mut rows, mut os) = (Vec::new(), granted());
        run(&mut rows, &two_hours(121), &at(0, "a"), &mut os);
        os.pending = pending.map(|held| {
            held.into_iter().map(|held| Pending { id: rows[0].id.hex(), ..held }).collect()
        });
        let orders = reconcile(&rows, &two_hours(121), &at(121, "a"), &os).orders;
        orders.iter().filter(|order| matches!(order, ReminderOrder::Cancel { .. })).count()
    };
    assert_eq!(cancels(None), 1, "it cannot say what it holds");
    assert_eq!(cancels(Some(Vec::new())), 0, "it says that it holds nothing");
    let held = Pending { id: String::new(), generation: 1, at_utc_ms: NOON };
    assert_eq!(cancels(Some(vec![held])), 1);
}

fn any_stamp() -> impl Strategy<Value = Stamp> {
    (-900_i64..900, prop_oneof![Just("a"), Just("b")]).prop_map(|(minutes, boot)| at(minutes, boot))
}

prop_compose! {
    fn any_row()(
        kind in prop::sample::select(&ReminderKind::ALL[..]),
        state in prop::sample::select(&ReminderState::ALL[..]),
        due in any_stamp(),
        armed in option::of(any_stamp()),
        snoozed_to in option::of(any_stamp()),
        generation in 1_u32..4,
        alerted_for in option::of(-900_i64..900),
    ) -> Reminder {
        Reminder {
            id: ReminderId::of(session(), kind),
            session: session(),
            kind, due, armed, state, generation, snoozed_to,
            asked_since: 1,
            alerted_for: alerted_for.map(|minutes| Instant(NOON + minutes * 60_000)),
            posted: None,
        }
    }
}

prop_compose! {
    fn any_os()(
        notifications in any::<bool>(),
        system in any::<bool>(),
        pending in option::of(prop::collection::vec((0_usize..5, 1_u32..4, -900_i64..900), 0..3)),
        shown in option::of(prop::collection::vec((0_usize..5, 1_u32..4), 0..3)),
    ) -> OsState {
        let id = |at: usize| match ReminderKind::ALL.get(at) {
            Some(kind) => ReminderId::of(session(), *kind).hex(),
            None => "f".repeat(32),
        };
        let unique = |mut seen: Vec<String>, id: String| { let new = !seen.contains(&id); seen.push(id); (seen, new) };
        let mut ids = Vec::new();
        let mut fresh = |id: String| { let (seen, new) = unique(std::mem::take(&mut ids), id); ids = seen; new };
        let pending = pending.map(|list| list.into_iter().map(|(at, generation, minutes)| Pending {
            id: id(at), generation, at_utc_ms: NOON + minutes * 60_000,
        }).filter(|entry| fresh(entry.id.clone())).collect());
        let mut ids = Vec::new();
        let mut fresh = |id: String| { let (seen, new) = unique(std::mem::take(&mut ids), id); ids = seen; new };
        let shown = shown.map(|list| list.into_iter()
            .map(|(at, generation)| Shown { id: id(at), generation })
            .filter(|entry| fresh(entry.id.clone())).collect());
        OsState {
            permissions: Permissions {
                notifications: if notifications { Permission::Granted } else { Permission::Denied },
                ..Permissions::default()
            },
            delivery: if system { Delivery::System } else { Delivery::App },
            pending,
            shown,
        }
    }
}

prop_compose! {
    fn any_wishes()(
        wishes in prop::collection::vec((-900_i64..900, any::<bool>()), 4),
        kept in prop::collection::vec(any::<bool>(), 4),
    ) -> Vec<Wanted> {
        let kinds = ReminderKind::ALL.into_iter().zip(wishes).zip(kept);
        kinds.filter(|(_, kept)| *kept).map(|((kind, (minutes, open)), _)| {
            wanted(kind, minutes, if open { WantedNow::Open } else { WantedNow::Missed })
        }).collect()
    }
}

prop_compose! {
    fn any_rows()(rows in prop::collection::vec(any_row(), 0..4)) -> Vec<Reminder> {
        let mut unique: Vec<Reminder> = Vec::new();
        for row in rows {
            if unique.iter().all(|other| other.id != row.id) {
                unique.push(row);
            }
        }
        unique
    }
}

#[test]
fn what_the_os_holds_for_nobody_goes_before_anything_is_armed() {
    let mut os = granted();
    os.pending = Some(vec![Pending { id: "f".repeat(32), generation: 1, at_utc_ms: NOON }]);
    let orders = run(&mut Vec::new(), &two_hours(121), &at(0, "a"), &mut os);
    assert!(matches!(orders[..], [ReminderOrder::Cancel { .. }, ReminderOrder::Arm { .. }]));
}

#[test]
fn what_the_system_showed_is_not_armed_again_by_a_wrong_clock() {
    let (mut rows, mut os) = (Vec::new(), OsState { delivery: Delivery::System, ..granted() });
    run(&mut rows, &two_hours(121), &at(0, "a"), &mut os);
    os.pending = Some(Vec::new());
    os.shown = Some(vec![Shown { id: rows[0].id.hex(), generation: 1 }]);
    assert_eq!(run(&mut rows, &two_hours(121), &at(-600, "b"), &mut os), []);
    assert_eq!(rows[0].state, ReminderState::Posted);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn reconciling_twice_is_reconciling_once(
        mut rows in any_rows(), wishes in any_wishes(), now in any_stamp(), mut os in any_os(),
    ) {
        run(&mut rows, &wishes, &now, &mut os);
        let again = reconcile(&rows, &wishes, &now, &os);
        prop_assert_eq!(again.orders, vec![]);
        prop_assert_eq!(again.rows, vec![]);
    }

    #[test]
    fn an_open_question_is_posted_armed_or_put_off_wherever_the_os_permits(
        mut rows in any_rows(), wishes in any_wishes(), now in any_stamp(), mut os in any_os(),
    ) {
        os.permissions.notifications = Permission::Granted;
        run(&mut rows, &wishes, &now, &mut os);
        for wish in wishes.iter().filter(|wish| wish.now == WantedNow::Open) {
            let row = rows.iter().find(|row| row.id == wish.id()).unwrap();
            let armed = os.pending_of(row.id).is_some();
            let shown = os.shown_of(row.id).is_some();
            // Where the OS could not say what it shows, a question posted earlier is taken to be there.
            let put_off = matches!(row.state, ReminderState::Skipped | ReminderState::Dismissed);
            prop_assert!(armed || shown || put_off || row.state == ReminderState::Posted, "{row:?}");
        }
    }

    #[test]
    fn nothing_is_posted_before_it_is_due_or_for_what_is_not_wanted(
        rows in any_rows(), wishes in any_wishes(), now in any_stamp(), os in any_os(),
    ) {
        let decision = reconcile(&rows, &wishes, &now, &os);
        for order in &decision.orders {
            if let ReminderOrder::Post { id, alert, .. } = order {
                let wish = wishes.iter().find(|wish| wish.id().hex() == *id);
                let wish = wish.ok_or_else(|| TestCaseError::fail("posted unasked"))?;
                prop_assert_eq!(wish.now, WantedNow::Open);
                let same_boot = rows.iter().all(|row| row.due.same_boot(&now));
                let rearmed = rows.iter().any(|row| row.armed.is_some() || row.state == ReminderState::Posted);
                prop_assert!(!alert || !same_boot || rearmed || now.instant() >= wish.due);
            }
        }
    }

    #[test]
    fn after_a_reboot_no_question_is_put_off_by_more_than_it_could_have_been(
        wishes in any_wishes(), then in -900_i64..900, now in -900_i64..900,
    ) {
        let (mut rows, mut os) = (Vec::new(), granted());
        run(&mut rows, &wishes, &at(then, "a"), &mut os);
        os.pending = Some(Vec::new());
        for order in run(&mut rows, &wishes, &at(now, "b"), &mut os) {
            if let ReminderOrder::Arm { id, in_ms, .. } = order {
                let row = rows.iter().find(|row| row.id.hex() == id);
                let row = row.ok_or_else(|| TestCaseError::fail("armed without a row"))?;
                prop_assert!(in_ms <= row.longest_across_boots().0);
                let question = matches!(row.kind, ReminderKind::TwoHours | ReminderKind::SecondCheck);
                prop_assert!(!question || in_ms <= Span::hours(2).0);
            }
        }
    }
}
