//! One total order of instants: the wall clock and the zone move no fact within a boot.
//!
//! Boundary: through the core's own boundary where a verdict is meant, through its clock where
//! an instant is.

use proptest::prelude::*;
use shared::{
    domain::{clock::Clock, moment::Boot, rule_of_twos::Verdict},
    view::{Screen, verdict::VerdictView},
};
use tests::act::Act;
use tests::{
    clocks::Clocks,
    events::{answer, begin, end, go, low, rate, set},
    phone::Phone,
    tables,
};

/// What a device goes through besides time.
#[derive(Clone, Copy, Debug)]
enum Turn {
    Nothing,
    Wall(i64),
    Zone(i32),
    Reboot,
}

fn turn() -> impl Strategy<Value = Turn> {
    prop_oneof![
        2 => Just(Turn::Nothing),
        2 => (-3_000_i64..3_000).prop_map(Turn::Wall),
        2 => (-18_i32..=18).prop_map(|hours| Turn::Zone(hours * 60)),
        1 => Just(Turn::Reboot),
    ]
}

fn happens(clocks: &mut Clocks, turn: Turn, boots: &mut u32) {
    match turn {
        Turn::Nothing => {}
        Turn::Wall(minutes) => clocks.set_wall_by(minutes),
        Turn::Zone(minutes) => clocks.offset_min = minutes,
        Turn::Reboot => {
            *boots += 1;
            clocks.reboot(&format!("boot-{boots}"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn within_a_boot_instants_only_go_forward_and_by_what_really_passed(
        steps in prop::collection::vec((turn(), 0_i64..100_000), 1..60)
    ) {
        let (mut clocks, mut clock, mut boots) = (Clocks::default(), Clock::default(), 1);
        let mut last: Option<(Boot, i64, i64)> = None;
        for (turn, seconds) in steps {
            clocks.pass_seconds(seconds);
            happens(&mut clocks, turn, &mut boots);
            let Ok(reading) = clock.read(&clocks.moment()) else { continue };
            if let Some(anchor) = &reading.new_anchor {
                clock.learn(anchor);
            }
            let (boot, uptime) = (clocks.boot.clone(), clocks.uptime_ms);
            let instant = reading.stamp.instant_ms;
            if let Some((_, before, at)) = last.as_ref().filter(|(of, ..)| *of == boot) {
                prop_assert!(instant >= *before);
                prop_assert_eq!(instant - before, uptime - at);
            }
            prop_assert_eq!(reading.stamp.utc_ms, clocks.utc_ms, "shown as the wall said");
            last = Some((boot, instant, uptime));
        }
    }
}

/// An evening of so many minutes a step, disturbed; what is said at its end.
fn evening(minutes: [i64; 6], pain: [u8; 4], disturbed: Option<[Turn; 6]>) -> (VerdictView, i64) {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    let mut boots = 1;
    let mut pass = |phone: &mut Phone, at: usize| {
        phone.clocks.pass(minutes[at]);
        if let Some(turns) = disturbed {
            happens(&mut phone.clocks, turns[at], &mut boots);
        }
    };
    phone.keep(&begin(phone.now(), low(pain[0])));
    pass(&mut phone, 0);
    phone.keep(&set(phone.now(), "100kg"));
    pass(&mut phone, 1);
    phone.keep(&rate(phone.now(), pain[1]));
    pass(&mut phone, 2);
    phone.keep(&end(phone.now(), low(pain[2])));
    pass(&mut phone, 3);
    phone.restart();
    pass(&mut phone, 4);
    phone.keep(&answer(phone.now(), pain[3]));
    pass(&mut phone, 5);
    let began = tables::number(dir.path(), "SELECT started_instant_ms FROM session");
    (phone.verdict(), began)
}

/// A rating and the end's check logged at one instant keep their order, whatever the wall says.
#[test]
fn of_two_checks_at_one_instant_the_one_a_session_asks_for_later_comes_later() {
    let (minutes, pain) = ([1, 0, 0, 3, 118, 0], [1, 0, 3, 3]);
    let (undisturbed, _) = evening(minutes, pain, None);
    for by in [-1, 1] {
        let mut turns = [Turn::Nothing; 6];
        turns[2] = Turn::Wall(by);
        let (disturbed, _) = evening(minutes, pain, Some(turns));
        assert_eq!(disturbed.verdict, undisturbed.verdict);
    }
}

fn minutes() -> impl Strategy<Value = [i64; 6]> {
    [1_i64..30, 0_i64..30, 0_i64..30, 0_i64..130, 0_i64..130, 0_i64..900]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_wall_clock_set_and_a_zone_crossed_within_a_boot_change_no_verdict(
        minutes in minutes(),
        pain in [0_u8..6, 0_u8..8, 0_u8..8, 0_u8..8],
        turns in [turn(), turn(), turn(), turn(), turn(), turn()],
    ) {
        // Jumps over the edge of what any clock shows are refused, so they stay within a day.
        let turns = turns.map(|turn| match turn {
            Turn::Reboot => Turn::Nothing,
            Turn::Wall(by) => Turn::Wall(by % 1_440),
            other => other,
        });
        let (undisturbed, _) = evening(minutes, pain, None);
        let (disturbed, _) = evening(minutes, pain, Some(turns));
        prop_assert_eq!(disturbed.verdict, undisturbed.verdict);
        prop_assert_eq!(disturbed.reason, undisturbed.reason);
        prop_assert_eq!(disturbed.ask.is_some(), undisturbed.ask.is_some());
        prop_assert_eq!(disturbed.why.rise, undisturbed.why.rise);
    }

    #[test]
    fn a_reboot_with_a_true_wall_clock_changes_no_verdict(
        minutes in minutes(),
        pain in [0_u8..6, 0_u8..8, 0_u8..8, 0_u8..8],
        at in 0_usize..6,
    ) {
        let mut turns = [Turn::Nothing; 6];
        turns[at] = Turn::Reboot;
        // A boot that has run for 20 s began after what was logged before it.
        let mut minutes = minutes;
        minutes[at] = minutes[at].max(1);
        let (undisturbed, _) = evening(minutes, pain, None);
        let (rebooted, _) = evening(minutes, pain, Some(turns));
        prop_assert_eq!(rebooted, undisturbed);
    }
}

#[test]
fn the_anchor_of_a_boot_is_kept_with_its_first_fact_and_never_changes() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    let anchor = |dir| tables::number(dir, "SELECT anchor_ms FROM boot WHERE boot = 'boot-1'");
    let kept = anchor(dir.path());
    assert_eq!(kept, phone.clocks.utc_ms - phone.clocks.uptime_ms);
    for minutes in [-50_000, 3, 700] {
        phone.clocks.pass(1);
        phone.clocks.set_wall_by(minutes);
        phone.restart();
        phone.keep(&set(phone.now(), "100kg"));
        assert_eq!(anchor(dir.path()), kept);
    }
    let instants = "SELECT max(at_instant_ms) - min(at_instant_ms) FROM set_entry";
    assert_eq!(tables::number(dir.path(), instants), 2 * 60_000);
}

#[test]
fn a_question_is_due_by_the_clock_that_only_goes_forward() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(5);
    phone.keep(&end(phone.now(), low(1)));
    phone.clocks.pass(120);
    phone.clocks.set_wall_by(-600);
    let due = |phone: &Phone| {
        let look = Act::Look { moment: phone.now() };
        phone.send(&look).view.ask.expect("a question").due
    };
    assert!(!due(&phone));
    phone.clocks.pass(1);
    assert!(due(&phone));
    let view = phone.send(&go(phone.now(), shared::model::route::Route::Today)).view;
    assert!(matches!(view.screen, Screen::Today(_)));
}

#[test]
fn after_a_boot_years_ahead_two_hours_across_a_reboot_are_two_hours() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    let boot = |phone: &mut Phone, name: &str, wall: i64| {
        phone.clocks.set_wall_by(wall);
        phone.clocks.reboot(name);
        phone.restart();
    };
    let years = 4 * 365 * 24 * 60;
    boot(&mut phone, "ahead", years);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(60);
    phone.keep(&end(phone.now(), low(1)));
    phone.clocks.pass(60);
    boot(&mut phone, "put right", -years);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(5);
    phone.keep(&end(phone.now(), low(3)));
    phone.clocks.pass(121);
    boot(&mut phone, "later", 0);
    phone.keep(&answer(phone.now(), 3));
    let verdict = phone.verdict();
    assert_eq!(verdict.verdict, Verdict::TooMuch);
}

#[test]
fn on_a_system_without_boots_a_clock_put_right_is_no_past() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::new(dir.path(), 1);
    phone.clocks.boot = Boot::Unnamed;
    let years = 4 * 365 * 24 * 60;
    phone.clocks.set_wall_by(years);
    phone.start();
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(60);
    phone.keep(&end(phone.now(), low(1)));
    phone.clocks.set_wall_by(-years);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(5);
    phone.keep(&end(phone.now(), low(3)));
    phone.restart();
    phone.clocks.pass(121);
    phone.keep(&answer(phone.now(), 3));
    assert_eq!(phone.verdict().verdict, Verdict::TooMuch);
}
