//! A lifter on the way from one pose to the next.
//!
//! Boundary: segments turn and keep their length, as they do in a body; points between two poses would shrink them.

use super::{super::figures::At, Pose};

/// In how many pieces the trunk's curve is drawn.
const PIECES: i32 = 8;

/// The trunk as it is drawn, from hip to shoulder.
#[must_use]
pub fn trunk(pose: &Pose) -> Vec<At> {
    let at = |hip: i32, spine: i32, shoulder: i32, step: i32| {
        let (from, to) = (PIECES - step, step);
        (from * from * hip + 2 * from * to * spine + to * to * shoulder) / (PIECES * PIECES)
    };
    let (hip, spine, shoulder) = (pose.hip, pose.spine, pose.shoulder);
    let point = |step| (at(hip.0, spine.0, shoulder.0, step), at(hip.1, spine.1, shoulder.1, step));
    (0..=PIECES).map(point).collect()
}

/// The poses between two, so many of them, evenly in time; none where both have the same joints.
#[must_use]
pub fn on_the_way(from: &Pose, to: &Pose, steps: u8) -> Vec<Pose> {
    let same = chain(from).iter().zip(chain(to)).all(|(one, other)| *one == other);
    if same {
        return Vec::new();
    }
    let part = |step: u8| f64::from(step) / f64::from(steps + 1);
    (1..=steps).map(|step| between(from, to, part(step))).collect()
}

/// Each joint, and the one that it hangs on.
fn chain(pose: &Pose) -> [(At, At); 7] {
    [
        (pose.ankle, pose.knee),
        (pose.knee, pose.hip),
        (pose.hip, pose.spine),
        (pose.hip, pose.shoulder),
        (pose.shoulder, pose.elbow),
        (pose.elbow, pose.hand),
        (pose.shoulder, pose.head),
    ]
}

fn between(from: &Pose, to: &Pose, part: f64) -> Pose {
    let [shank, thigh, curve, back, upper_arm, forearm, neck] = {
        let mut turned = chain(from);
        for (one, other) in turned.iter_mut().zip(chain(to)) {
            *one = ((0, 0), turn(*one, other, part));
        }
        turned.map(|(_, by)| by)
    };
    let ankle = from.ankle;
    let knee = add(ankle, shank);
    let hip = add(knee, thigh);
    let shoulder = add(hip, back);
    let elbow = add(shoulder, upper_arm);
    Pose {
        words: to.words,
        ankle,
        knee,
        hip,
        spine: add(hip, curve),
        shoulder,
        elbow,
        hand: add(elbow, forearm),
        head: add(shoulder, neck),
        over: &[],
    }
}

/// What a segment has become on the way to another: its angle and its length in between.
fn turn(one: (At, At), other: (At, At), part: f64) -> At {
    let polar = |(from, to): (At, At)| {
        let (x, y) = (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
        (y.atan2(x), x.hypot(y))
    };
    let ((from, short), (to, long)) = (polar(one), polar(other));
    let full = std::f64::consts::TAU;
    let by = (to - from + full / 2.0).rem_euclid(full) - full / 2.0;
    let (angle, length) = (from + by * part, short + (long - short) * part);
    #[allow(clippy::cast_possible_truncation, reason = "a place in the box")]
    let at = |along: f64| (length * along).round() as i32;
    (at(angle.cos()), at(angle.sin()))
}

const fn add(at: At, by: At) -> At {
    (at.0 + by.0, at.1 + by.1)
}
