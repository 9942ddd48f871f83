//! The plan a second time, for tests: written from the text alone, naively.
//!
//! Boundary: shares the facts' types with the plan and nothing else. Every number is spelled out again, loads are
//! found by trying every plate, and how many sessions counted is counted anew each time.

use super::{Course, Lifted, PlanSession};
use crate::domain::{
    gear::{Gear, Rack},
    rule_of_twos::Verdict,
};
use std::collections::BTreeSet;

/// What the text says of the plan after one session: step, sessions counted, state.
pub type Said = (u8, u8, &'static str);

struct Row {
    day: i32,
    counted: bool,
    worst: u8,
}

/// What the text says after every session, in the order given.
pub fn say(course: &Course<'_>) -> Vec<Said> {
    let loads = loadable(course.gear);
    let mut order: Vec<usize> = (0..course.sessions.len()).collect();
    order.sort_by_key(|index| (course.sessions[*index].at.0, *index));
    let mut said = vec![(0, 0, ""); order.len()];
    let mut rows: Vec<Row> = Vec::new();
    let mut before: Option<&PlanSession> = None;
    // The step, and how many rows lie before it.
    let (mut step, mut began) = (50_u8, 0_usize);
    let (mut maximum, mut done, mut over) = (course.reference, false, false);
    for index in order {
        let now = &course.sessions[index];
        if done {
            said[index] = (80, 2, "done");
            continue;
        }
        let since = before.map_or(i64::MIN, |before| before.at.0);
        // The lowest of what the maximum was corrected to since.
        for (when, to) in &course.references {
            if when.0 > since && when.0 <= now.at.0 && *to < maximum {
                maximum = *to;
            }
        }
        if let Some(before) = before {
            let away = now.day - before.day;
            if away >= 14 {
                began = rows.len();
                step = match (step, away >= 28) {
                    (0, _) => 0,
                    (50, _) | (_, true) => 50,
                    (other, false) => other - 10,
                };
            }
        }
        let open = course
            .flags
            .iter()
            .any(|flag| now.at >= flag.from && flag.until.is_none_or(|until| now.at < until));
        for flag in &course.flags {
            let Some(until) = flag.until else { continue };
            if flag.from < until && until.0 > since && until <= now.at {
                began = rows.len();
                step = if step == 0 { 0 } else { 50 };
            }
        }
        let paused_by_person = course
            .pauses
            .iter()
            .any(|pause| now.at >= pause.from && pause.until.is_none_or(|until| now.at < until));
        let waits = over || open || paused_by_person || now.baseline.points() >= 9;
        let mut row = Row { day: now.day, counted: false, worst: now.worst.points() };
        match now.verdict {
            Verdict::TooMuch => {
                (step, over) = match step {
                    0 => (0, true),
                    50 => (0, over),
                    other => (other - 10, over),
                };
                rows.push(row);
                began = rows.len();
            }
            Verdict::Clear if !waits => {
                let load = best(&loads, maximum, step);
                row.counted = stands_for(now, load, &loads) && free(now, &rows);
                rows.push(row);
                let here: Vec<&Row> = rows[began..].iter().filter(|row| row.counted).collect();
                if here.len() >= 2 && step < 80 && rows.last().is_some_and(|row| row.counted) {
                    step = if step == 0 { 50 } else { step + 10 };
                    began = rows.len();
                    // The newest correction by now, from this step on.
                    let mut corrections: Vec<_> = course.references.iter().collect();
                    corrections.retain(|(when, _)| *when <= now.at);
                    corrections.sort_by_key(|(when, _)| *when);
                    maximum = corrections.last().map_or(course.reference, |(_, to)| *to);
                } else if here.len() >= 2 && step == 80 {
                    let last_two = &here[here.len() - 2..];
                    done = last_two.iter().all(|row| row.worst <= course.own_line.points());
                }
            }
            _ => rows.push(row),
        }
        before = Some(now);
        let counted = rows[began..].iter().filter(|row| row.counted).count().min(2);
        let state = if done {
            "done"
        } else if waits || over {
            "paused"
        } else {
            "running"
        };
        said[index] = (step, u8::try_from(counted).unwrap(), state);
    }
    said
}

/// Everything that a bar and any of the pairs add up to.
fn loadable(gear: &Gear) -> BTreeSet<u32> {
    let Gear::Bar(rack) = gear else { panic!("the oracle knows bars only") };
    let mut loads = BTreeSet::from([Rack::bar(rack)]);
    for pair in rack.pairs() {
        for _ in 0..pair.count {
            let more: Vec<u32> = loads.iter().map(|load| load + 2 * pair.plate).collect();
            loads.extend(more);
        }
    }
    loads
}

fn best(loads: &BTreeSet<u32>, maximum: u32, step: u8) -> u32 {
    let fits = |load: &&u32| **load > 0 && **load * 100 <= maximum * u32::from(step);
    loads.iter().filter(fits).max().copied().unwrap_or(0)
}

fn stands_for(session: &PlanSession, load: u32, loads: &BTreeSet<u32>) -> bool {
    match session.lifted {
        Lifted::AsAsked => true,
        Lifted::BodyAlone => load == 0,
        Lifted::Top(top) if load == 0 => top == 0,
        Lifted::Top(top) => {
            let above = loads.iter().find(|other| **other > load).copied().unwrap_or(load);
            top * 10 >= load * 9 && top <= above
        }
    }
}

fn free(session: &PlanSession, rows: &[Row]) -> bool {
    let counted: Vec<i32> = rows.iter().filter(|row| row.counted).map(|row| row.day).collect();
    let a_day_between = counted.last().is_none_or(|last| session.day >= last + 2);
    let six_before: Vec<i32> = (1..=6).map(|ago| session.day - ago).collect();
    let this_week = counted.iter().filter(|day| six_before.contains(day)).count();
    a_day_between
        && this_week < 2
        && session.baseline.points() <= 5
        && !session.creep
        && !session.pain_relief
        && !session.symptom
}
