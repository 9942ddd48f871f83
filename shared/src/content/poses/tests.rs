//! What makes the figures right, and that each fault fails the test that it illustrates.
//!
//! Boundary: geometry in units of the box; what is drawn is `view::lifter`'s.

use super::*;

/// Shank, thigh, trunk (along its curve), shoulder to elbow, elbow to grip, shoulder to head.
const LENGTHS: [f64; 6] = [20.7, 20.6, 24.2, 15.6, 16.5, 9.8];
/// Half a shank, half a thigh, and the bar: what lies between a leg's axis and the bar's centre.
const GAP: std::ops::RangeInclusive<f64> = 2.0..=5.0;

fn forms() -> Vec<&'static Pose> {
    [DEADLIFT, SQUAT, ROMANIAN].concat()
}

fn hinges() -> Vec<&'static Pose> {
    [DEADLIFT, ROMANIAN].concat()
}

fn all() -> Vec<&'static Pose> {
    [&forms(), FAULTS].concat()
}

fn unit((x, y): At) -> (f64, f64) {
    (f64::from(x) / 100.0, f64::from(y) / 100.0)
}

fn apart(one: At, other: At) -> f64 {
    let ((ax, ay), (bx, by)) = (unit(one), unit(other));
    (ax - bx).hypot(ay - by)
}

/// Along the trunk's curve, in a hundred pieces.
fn arc(pose: &Pose) -> f64 {
    let (hip, spine, shoulder) = (unit(pose.hip), unit(pose.spine), unit(pose.shoulder));
    let point = |step: u8| {
        let to = f64::from(step) / 100.0;
        let from = 1.0 - to;
        let at = |a: f64, b: f64, c: f64| from * from * a + 2.0 * from * to * b + to * to * c;
        (at(hip.0, spine.0, shoulder.0), at(hip.1, spine.1, shoulder.1))
    };
    let pieces = (0..100).map(|step| (point(step), point(step + 1)));
    pieces.map(|((ax, ay), (bx, by))| (ax - bx).hypot(ay - by)).sum()
}

fn over_mid_foot(pose: &Pose) -> bool {
    (pose.hand.0 - MID_FOOT_X).abs() <= 100
}

/// How far the bar's centre is in front of the leg's axis, at the bar's height; 0 where it is above the hip.
fn before_the_leg(pose: &Pose) -> f64 {
    let bar = unit(pose.hand);
    let legs = [(pose.ankle, pose.knee), (pose.knee, pose.hip)].map(|(a, b)| (unit(a), unit(b)));
    let beside = legs.into_iter().find(|(a, b)| (b.1..=a.1).contains(&bar.1));
    beside.map_or(0.0, |(a, b)| bar.0 - (a.0 + (b.0 - a.0) * (bar.1 - a.1) / (b.1 - a.1)))
}

/// How steep the trunk is, from hip to shoulder, degrees over the horizontal.
fn steep(pose: &Pose) -> f64 {
    let ((hx, hy), (sx, sy)) = (unit(pose.hip), unit(pose.shoulder));
    (hy - sy).atan2(sx - hx).to_degrees()
}

/// How far hip and shoulder have risen from one pose to another.
fn risen(from: &Pose, to: &Pose) -> (f64, f64) {
    (unit(from.hip).1 - unit(to.hip).1, unit(from.shoulder).1 - unit(to.shoulder).1)
}

fn rise_together(from: &Pose, to: &Pose) -> bool {
    let (hip, shoulder) = risen(from, to);
    hip > 0.0 && shoulder > 0.0 && hip <= shoulder + 0.05 && steep(to) >= steep(from)
}

/// How far the trunk bulges to the back; to the belly where it is negative.
fn bulge(pose: &Pose) -> f64 {
    let (hip, spine, shoulder) = (unit(pose.hip), unit(pose.spine), unit(pose.shoulder));
    let (along, up) = (shoulder.0 - hip.0, shoulder.1 - hip.1);
    let middle = (f64::midpoint(hip.0, shoulder.0), f64::midpoint(hip.1, shoulder.1));
    let (x, y) = (spine.0 - middle.0, spine.1 - middle.1);
    // Left of the way from hip to shoulder lies the back, since the lifter faces right and y goes down.
    (along.mul_add(-y, up * x)) / along.hypot(up)
}

fn bend_of_the_knee(pose: &Pose) -> f64 {
    let (ankle, knee, hip) = (unit(pose.ankle), unit(pose.knee), unit(pose.hip));
    let shank = (knee.1 - ankle.1).atan2(knee.0 - ankle.0);
    let thigh = (hip.1 - knee.1).atan2(hip.0 - knee.0);
    (shank - thigh).to_degrees().rem_euclid(360.0)
}

/// Where body and a bar of 1.25 body masses balance. Shares of mass and their places along each segment: Winter 2009,
/// Table 4.1.
fn balance(pose: &Pose) -> f64 {
    let along = |from: At, to: At, part: f64| unit(from).0 + (unit(to).0 - unit(from).0) * part;
    let toe = unit(FOOT[1]).0;
    let body = [
        (0.081, unit(pose.head).0),
        (0.497, along(pose.hip, pose.shoulder, 0.5)),
        (0.056, along(pose.shoulder, pose.elbow, 0.436)),
        (0.044, along(pose.elbow, pose.hand, 0.682)),
        (0.200, along(pose.hip, pose.knee, 0.433)),
        (0.093, along(pose.knee, pose.ankle, 0.433)),
        (0.029, f64::midpoint(unit(pose.ankle).0, toe)),
    ];
    let mass: f64 = body.iter().map(|(share, _)| share).sum();
    let body: f64 = body.iter().map(|(share, x)| share * x).sum();
    (body + 1.25 * unit(pose.hand).0) / (mass + 1.25)
}

#[test]
fn every_segment_is_as_long_in_every_figure() {
    for pose in all() {
        let squat = SQUAT.contains(&pose);
        let found = [
            apart(pose.ankle, pose.knee),
            apart(pose.knee, pose.hip),
            arc(pose),
            apart(pose.shoulder, pose.elbow),
            apart(pose.elbow, pose.hand),
            apart(pose.shoulder, pose.head),
        ];
        for (at, (found, long)) in found.into_iter().zip(LENGTHS).enumerate() {
            // The arms under a bar on the back point at the onlooker.
            let foreshortened = squat && (at == 3 || at == 4);
            let fits = (found - long).abs() <= 0.15;
            assert!(foreshortened || fits, "{}: {found} is not {long}", pose.words);
        }
    }
}

#[test]
fn the_bar_is_over_mid_foot_but_for_the_two_faults_that_are_about_it() {
    for pose in forms() {
        assert!(over_mid_foot(pose), "{}", pose.words);
    }
    assert!(!over_mid_foot(&FAULT_BAR_DRIFT) && !over_mid_foot(&FAULT_HYPEREXTEND));
}

#[test]
fn the_bar_touches_the_legs_in_every_hinge_and_not_where_it_drifts() {
    for pose in hinges() {
        let gap = before_the_leg(pose);
        assert!(GAP.contains(&gap), "{}: {gap}", pose.words);
    }
    assert!(before_the_leg(&FAULT_BAR_DRIFT) > *GAP.end());
}

#[test]
fn the_shoulder_is_ahead_of_the_bar_until_it_has_passed_the_knees() {
    for pose in [&DL_SETUP, &DL_START, &DL_BRACE, &DL_INITIATE, &DL_MIDPULL] {
        let ahead = unit(pose.shoulder).0 - unit(pose.hand).0;
        assert!((1.0..=5.0).contains(&ahead), "{}: {ahead}", pose.words);
    }
}

#[test]
fn hip_and_shoulder_rise_together_and_not_where_the_hips_come_first() {
    assert!(rise_together(&DL_START, &DL_INITIATE) && rise_together(&DL_INITIATE, &DL_MIDPULL));
    assert!(!rise_together(&DL_START, &FAULT_HIPS_FIRST));
    let (hip, shoulder) = risen(&DL_START, &FAULT_HIPS_FIRST);
    assert!(hip > 1.8 * shoulder, "{hip} {shoulder}");
}

#[test]
fn the_trunk_is_straight_in_every_form_and_bent_where_a_fault_bends_it() {
    for pose in forms() {
        assert!(bulge(pose).abs() <= 0.3, "{}: {}", pose.words, bulge(pose));
    }
    for pose in [&FAULT_ROUND, &FAULT_NO_BRACE, &FAULT_TOO_HEAVY] {
        assert!(bulge(pose) > 3.0, "{}: {}", pose.words, bulge(pose));
    }
    assert!(bulge(&FAULT_HYPEREXTEND) < -3.0, "{}", bulge(&FAULT_HYPEREXTEND));
}

#[test]
fn hips_lie_between_knees_and_shoulders_at_the_start_and_no_higher_than_the_knees_in_a_squat() {
    let height = |at: At| -at.1;
    assert!(height(DL_START.knee) < height(DL_START.hip));
    assert!(height(DL_START.hip) < height(DL_START.shoulder));
    assert!(height(SQ_CHEST.hip) <= height(SQ_CHEST.knee));
    assert!(steep(&SQ_ASCEND) > steep(&SQ_CHEST));
}

#[test]
fn knees_bend_as_knees_do_and_are_pushed_through_where_a_lifter_leans_back() {
    let bends = |pose: &Pose| {
        let bend = bend_of_the_knee(pose);
        // Straight knees, rounded to a tenth of a unit.
        (-0.5..=130.0).contains(&if bend > 180.0 { bend - 360.0 } else { bend })
    };
    for pose in all() {
        assert!(pose.knee.0 >= pose.ankle.0 - 100, "{}", pose.words);
        assert_eq!(bends(pose), *pose != FAULT_HYPEREXTEND, "{}", pose.words);
    }
}

#[test]
fn lifter_and_bar_balance_over_the_foot() {
    for pose in all() {
        let off = balance(pose) - unit((MID_FOOT_X, 0)).0;
        assert!(off.abs() <= 3.0, "{}: {off}", pose.words);
    }
}

#[test]
fn everything_lies_in_the_box() {
    let (mut left, mut top, mut right, mut bottom) = (100.0_f64, 100.0_f64, 0.0_f64, 0.0_f64);
    for pose in all() {
        let joints = [pose.ankle, pose.knee, pose.hip, pose.shoulder, pose.elbow, pose.hand];
        let round = [(pose.head, HEAD_RADIUS), (pose.hand, PLATE_RADIUS)];
        let points = joints.into_iter().chain(FOOT).map(|at| (at, 0)).chain(round);
        for ((x, y), around) in points.map(|(at, around)| (unit(at), f64::from(around) / 100.0)) {
            (left, right) = (left.min(x - around), right.max(x + around));
            (top, bottom) = (top.min(y - around), bottom.max(y + around));
        }
    }
    let found = [left, top, right, bottom];
    let near =
        found.iter().zip([32.0, 11.0, 73.0, 95.0]).all(|(one, other)| (one - other).abs() < 0.6);
    assert!(near, "{found:?}");
}

#[test]
fn on_the_way_from_phase_to_phase_no_segment_grows_or_shrinks() {
    for pair in [DEADLIFT, SQUAT, ROMANIAN].iter().flat_map(|lift| lift.windows(2)) {
        let way = on_the_way(pair[0], pair[1], 6);
        let same = pair[0].hip == pair[1].hip;
        assert_eq!(way.len(), if same { 0 } else { 6 }, "{}", pair[1].words);
        for pose in way {
            let found = [
                apart(pose.ankle, pose.knee),
                apart(pose.knee, pose.hip),
                apart(pose.hip, pose.shoulder),
            ];
            for (found, long) in found.into_iter().zip(LENGTHS) {
                assert!((found - long).abs() <= 0.15, "to {}: {found}", pair[1].words);
            }
        }
    }
}

#[test]
fn every_fault_has_the_form_that_it_misses_and_no_form_has_one() {
    assert!(FAULTS.iter().all(|fault| missed(fault).is_some_and(|form| forms().contains(&form))));
    assert!(forms().iter().all(|form| missed(form).is_none()));
}
