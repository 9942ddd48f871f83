//! Facts made up for tests: minutes after one Monday noon, one byte an id.
//!
//! Boundary: changes only; the tests apply them.

use crate::{
    domain::{
        exercise::ExerciseId,
        id::{CheckId, SessionId, SetId},
        load::Load,
        moment::{Instant, Stamp},
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        reps::Reps,
        session::Session,
        set_entry::{Lift, SetEntry, SetKind},
        site::Site,
    },
    effects::store::Change,
};

const NOON: i64 = 1_772_452_800_000;

/// So many minutes after noon.
pub fn at(minutes: i64) -> Stamp {
    Stamp::at_wall(NOON + minutes * 60_000, 60)
}

/// The same on the order of all facts.
pub fn now(minutes: i64) -> Instant {
    at(minutes).instant()
}

pub fn session_id(id: u8) -> SessionId {
    SessionId::from_bytes([id; 16])
}

pub fn set_id(id: u8) -> SetId {
    SetId::from_bytes([id; 16])
}

pub fn check_id(id: u8) -> CheckId {
    CheckId::from_bytes([id; 16])
}

pub fn session(id: u8, started: i64, ended: Option<i64>) -> Change {
    Change::PutSession(Session {
        id: session_id(id),
        started: at(started),
        ended: ended.map(at),
        note: None,
    })
}

pub fn set(id: SetId, session: u8, minutes: i64, kind: SetKind) -> Change {
    let lift = Lift {
        exercise: ExerciseId::parse("conventional-deadlift").unwrap(),
        load: Load::parse("100kg").unwrap(),
        reps: Reps::parse("5").unwrap(),
        rpe: None,
        kind,
        checklist: None,
        faults: Vec::new(),
        filmed: false,
        note: None,
    };
    Change::PutSet(SetEntry { id, session: session_id(session), at: at(minutes), lift })
}

pub fn check(
    id: CheckId,
    session: u8,
    (context, minutes, about): (CheckContext, i64, Option<i64>),
    ratings: Ratings,
) -> Change {
    Change::PutCheck(PainCheck {
        id,
        session: session_id(session),
        context,
        answered: at(minutes),
        about: about.map(at),
        ratings,
        stop: None,
        note: None,
        pain_relief: false,
    })
}

pub fn low(points: u8) -> Ratings {
    Ratings::full(&[(Site::LOWER_CENTRE, Nrs::new(points).unwrap())]).unwrap()
}

/// A session of an hour with its baseline, three sets each with a rating, its end and an answer two hours
/// and two minutes later.
pub fn evening(id: u8, started: i64) -> Vec<Change> {
    let check = |nth: u8, context, minutes| {
        let check_id = CheckId::from_bytes([id, nth, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        check(check_id, id, (context, started + minutes, None), low(1))
    };
    let set = |nth: u8| {
        let set_id = SetId::from_bytes([id, nth, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        set(set_id, id, started + 10 * i64::from(nth), SetKind::Work)
    };
    let mut changes = vec![session(id, started, Some(started + 60))];
    changes.push(check(0, CheckContext::Baseline, 0));
    for nth in 1..=3 {
        changes.extend([set(nth), check(nth, CheckContext::During, 10 * i64::from(nth) + 1)]);
    }
    changes.push(check(4, CheckContext::End, 60));
    changes.push(check(5, CheckContext::ReRating, 182));
    changes
}

/// So many such evenings, each two days after the one before; the first one begins at 0.
pub fn evenings(count: u8) -> Vec<Change> {
    (0..count).flat_map(|nth| evening(nth, 2_880 * i64::from(nth))).collect()
}
