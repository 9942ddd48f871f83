//! What holds for every file: rows are accounted for, ids stay, questions are asked and answered.
//!
//! Boundary: fixtures and small changes of them.

use super::{FIXTURES, reading};
use crate::{
    domain::{load::LoadUnit, session::IDLE_END},
    exchange::imports::{
        error::ImportError,
        outcome::{Caution, Reason},
        plan::ImportPlan,
        read,
        ready::Unanswered,
        text::Encoding,
    },
};
use std::collections::HashSet;

fn plan(bytes: &[u8], unit: Option<LoadUnit>) -> ImportPlan {
    read(bytes, &reading(unit)).unwrap()
}

fn fixture(name: &str) -> &'static [u8] {
    FIXTURES.iter().find(|(it, _)| *it == name).unwrap().1
}

/// The header of a fixture over other rows.
fn under(name: &str, rows: &str) -> String {
    let text = String::from_utf8(fixture(name).to_vec()).unwrap();
    format!("{}\n{rows}\n", text.lines().next().unwrap())
}

fn ids(plan: &ImportPlan) -> Vec<String> {
    let sets = plan.sessions.iter().flat_map(|session| &session.sets).map(|set| set.id.to_string());
    plan.sessions.iter().map(|session| session.id.to_string()).chain(sets).collect()
}

#[test]
fn every_row_is_a_set_or_named_with_its_line_or_no_set() {
    for (name, bytes) in FIXTURES {
        let plan = plan(bytes, None);
        assert_eq!(
            plan.report.adds.sets + plan.report.refused.len() + plan.report.pseudo.len(),
            plan.report.rows,
            "{name}"
        );
        assert!(plan.report.adds.sets > 0, "{name}");
    }
}

#[test]
fn ids_are_the_same_whenever_a_file_is_read_and_no_two_are_alike() {
    let mut met = HashSet::new();
    for (name, bytes) in FIXTURES {
        let first = ids(&plan(bytes, None));
        assert_eq!(first, ids(&plan(bytes, Some(LoadUnit::Lb))), "{name}");
        for id in first {
            assert!(met.insert(id.clone()), "{name}: {id}");
        }
    }
}

#[test]
fn a_row_that_is_refused_today_does_not_move_the_ids_behind_it() {
    let sound = String::from_utf8(fixture("strong-without-notes").to_vec()).unwrap();
    let broken = sound.replacen("225,5", "225,0", 1);
    let (before, after) = (ids(&plan(sound.as_bytes(), None)), ids(&plan(broken.as_bytes(), None)));
    assert_eq!(after.len() + 1, before.len());
    assert!(after.iter().all(|id| before.contains(id)));
}

#[test]
fn two_shapes_of_one_app_s_log_have_the_same_ids() {
    let classic = "2022-11-14 17:20:11,Legs,1h,Squat (Barbell),1,100,5,0,0,";
    let numbered = "9;2022-11-14 17:20:11;Legs;3600;Squat (Barbell);1;100;5;;;;;";
    let classic = under("strong-without-notes", classic);
    let numbered = under("strong-numbered", numbered);
    let both = [classic, numbered].map(|text| ids(&plan(text.as_bytes(), None)));
    assert_eq!(both[0], both[1]);
}

#[test]
fn what_is_asked_keeps_the_plan_from_being_ready_until_it_is_answered() {
    let file = fixture("strong-classic");
    assert_eq!(plan(file, None).into_batch(60).err(), Some(Unanswered::Unit));
    let answered = plan(file, Some(LoadUnit::Lb));
    assert!(answered.report.is_answered());
    let ready = answered.into_batch(60).unwrap().sessions;
    let loads: HashSet<LoadUnit> =
        ready.iter().flat_map(|it| &it.sets).map(|it| it.set.lift.load.unit()).collect();
    assert_eq!(loads, HashSet::from([LoadUnit::Lb]));
    assert_eq!(plan(fixture("fitnotes"), None).into_batch(60).err(), Some(Unanswered::Names));
}

#[test]
fn a_load_that_is_too_heavy_in_the_answered_unit_is_named() {
    let row = "2022-11-14 17:20:11,Legs,1h,Deadlift,1,1100,1,0,0,";
    let file = under("strong-without-notes", row);
    assert_eq!(plan(file.as_bytes(), None).report.refused, []);
    assert_eq!(plan(file.as_bytes(), Some(LoadUnit::Lb)).report.refused, []);
    assert_eq!(plan(file.as_bytes(), Some(LoadUnit::Kg)).report.refused, [(2, Reason::TooHeavy)]);
}

#[test]
fn facts_stand_in_the_order_of_the_file_and_end_no_sooner_than_their_last_set() {
    for (name, bytes) in FIXTURES {
        let Ok(ready) = plan(bytes, Some(LoadUnit::Kg)).into_batch(60) else { continue };
        for session in ready.sessions {
            let times: Vec<i64> = session.sets.iter().map(|it| it.set.at.instant_ms).collect();
            assert!(times.is_sorted_by(|a, b| a < b), "{name}: {times:?}");
            let (first, ended) = (session.session.started, session.session.ended.unwrap());
            assert!(
                first.instant_ms < times[0] && ended.instant_ms >= times[times.len() - 1],
                "{name}"
            );
            assert!(
                session.sets.iter().all(|it| it.set.session == session.session.id && it.line > 1
                    || *name == "openweight"),
                "{name}"
            );
        }
    }
}

#[test]
fn a_session_of_tomorrow_is_said_to_be_ahead_and_one_of_the_day_after_is_left_out() {
    let file = |day: &str| {
        format!(
            "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n\
             {day},Deadlift,Back,100,kgs,5,,,\n"
        )
    };
    for (day, cautions, refused) in
        [("2026-03-02", 0, 0), ("2026-03-03", 1, 0), ("2026-03-04", 0, 1)]
    {
        let plan = plan(file(day).as_bytes(), None);
        let ahead = plan.report.cautions.iter().filter(|(_, it)| *it == Caution::Ahead).count();
        assert_eq!((ahead, plan.report.refused.len()), (cautions, refused), "{day}");
    }
}

#[test]
fn a_file_that_is_not_utf_8_is_read_and_says_so() {
    let text = String::from_utf8(fixture("strong-german").to_vec()).unwrap();
    // Its letters are those of Latin-1, which Windows-1252 shares.
    let bytes: Vec<u8> =
        text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let read = plan(&bytes, Some(LoadUnit::Kg));
    assert_eq!(read.report.encoding, Encoding::Windows1252);
    assert_eq!(ids(&read), ids(&plan(fixture("strong-german"), Some(LoadUnit::Kg))));
}

#[test]
fn the_other_app_s_fitnotes_file_is_refused_by_name() {
    let file = include_bytes!("../fixtures/fitnotes-other.csv");
    let refused = read(file, &reading(None)).err();
    assert_eq!(refused, Some(ImportError::Unread { name: "fitnotes-other".to_owned() }));
}

#[test]
fn an_unknown_header_and_json_of_something_else_are_refused() {
    let refused = |bytes: &[u8]| read(bytes, &reading(None)).err();
    let unknown = refused(b"exercise,sets\nDeadlift,5\n");
    assert_eq!(unknown, Some(ImportError::UnknownHeader { header: "exercise, sets".to_owned() }));
    for json in ["{}", "[]", "[1]", "{\"exercises\": 5}", "{\"date\"", "[[[[[[["] {
        assert_eq!(refused(json.as_bytes()), Some(ImportError::NotALog), "{json}");
    }
}

#[test]
fn a_set_s_time_far_behind_its_session_is_left_out_and_said() {
    let sound = String::from_utf8(fixture("liftosaur").to_vec()).unwrap();
    let slipped = sound.replace("2025-03-01T10:14:00.000Z", "2125-03-01T10:14:00.000Z");
    let plan = plan(slipped.as_bytes(), None);
    assert_eq!(plan.report.cautions, [4, 8].map(|line| (line, Caution::SetTimeLeftOut)));
    let session = plan.into_batch(60).unwrap().sessions.remove(0).session;
    assert!(session.ended.unwrap().instant() - session.started.instant() < IDLE_END.value);
}

#[test]
fn a_row_of_commas_alone_is_refused_at_once() {
    let commas = ",".repeat(2_000_000);
    let text = under("fitnotes", &format!("2023-01-09{commas}"));
    let plan = plan(text.as_bytes(), None);
    assert_eq!(plan.report.refused, [(2, Reason::UnquotedComma)]);
}
