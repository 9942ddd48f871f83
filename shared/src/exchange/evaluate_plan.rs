//! Evaluates a worked case of the return plan.
//!
//! Boundary: reads one line's values and names the field that cannot be read; the plan itself is `domain::plan`'s.

use super::{
    evaluate_file::{load, read_gear},
    evaluate_line::{FlagLine, GearLine, PlanLine, PlanSessionLine},
    timeline_file::{TimelineError, time},
};
use crate::domain::{
    day::WallTime,
    load::LoadUnit,
    nrs::Nrs,
    plan::{Course, Lifted, PlanSession, Standing, Stretch, constants::HIGHEST_LINE, walk},
    rule_of_twos::Verdict,
};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct PlanAnswer {
    name: String,
    sessions: Vec<AnswerSession>,
}

#[derive(Serialize)]
struct AnswerSession {
    step: u8,
    counted: u8,
    state: &'static str,
}

impl From<&Standing> for AnswerSession {
    fn from(standing: &Standing) -> Self {
        Self {
            step: standing.step.percent(),
            counted: standing.counted,
            state: standing.state.id(),
        }
    }
}

/// Where the plan stands after each session, in the order of the line.
pub(super) fn plan(
    name: String,
    gear: &GearLine,
    line: &PlanLine,
) -> Result<PlanAnswer, TimelineError> {
    let (unit, gear) = read_gear(gear)?;
    let sessions = line.sessions.iter().enumerate().map(|(at, line)| session(at, line, unit));
    let flags = line.flags.iter().flatten().enumerate().map(|(at, line)| flag(at, line));
    let course = Course {
        gear: &gear,
        reference: load("reference".to_owned(), &line.reference, unit)?,
        references: Vec::new(),
        own_line: own_line(line.own_line.unwrap_or(0))?,
        sessions: sessions.collect::<Result<_, _>>()?,
        flags: flags.collect::<Result<_, _>>()?,
        pauses: Vec::new(),
        seen: Vec::new(),
    };
    Ok(PlanAnswer { name, sessions: walk(&course).after.iter().map(Into::into).collect() })
}

fn session(
    at: usize,
    line: &PlanSessionLine,
    unit: LoadUnit,
) -> Result<PlanSession, TimelineError> {
    let path = |field: &str| format!("sessions[{at}].{field}");
    let stamp = time(path("at"), &line.at)?;
    let verdict = Verdict::from_id(&line.verdict).ok_or_else(|| TimelineError::UnknownVerdict {
        path: path("verdict"),
        text: line.verdict.clone(),
    })?;
    let top = line.top_load.as_ref().map(|text| load(path("top_load"), text, unit)).transpose()?;
    Ok(PlanSession {
        at: stamp.instant(),
        day: WallTime::at(stamp.utc_ms, stamp.offset_min).day_number,
        verdict,
        lifted: top.map_or(Lifted::AsAsked, Lifted::Top),
        baseline: rating(path("baseline"), line.baseline)?,
        creep: line.creep.unwrap_or(false),
        pain_relief: line.pain_relief.unwrap_or(false),
        symptom: line.leg_symptom.unwrap_or(false),
        worst: rating(path("worst"), line.worst)?,
        worst_in: None,
    })
}

fn rating(path: String, points: Option<i64>) -> Result<Nrs, TimelineError> {
    let points = points.unwrap_or(0).to_string();
    Nrs::parse(&points).map_err(|refusal| TimelineError::Value { path, refusal })
}

fn flag(at: usize, line: &FlagLine) -> Result<Stretch, TimelineError> {
    let path = |field: &str| format!("flags[{at}].{field}");
    let from = time(path("from"), &line.from)?.instant();
    let until = line.until.as_ref().map(|until| time(path("until"), until)).transpose()?;
    let until = until.map(|until| until.instant());
    if until.is_some_and(|until| until < from) {
        return Err(TimelineError::EndsBefore { path: path("until") });
    }
    Ok(Stretch { from, until })
}

fn own_line(points: i64) -> Result<Nrs, TimelineError> {
    let refused = || TimelineError::OwnLine { text: points.to_string() };
    let line = Nrs::parse(&points.to_string()).map_err(|_| refused())?;
    if line.points() > HIGHEST_LINE.value { Err(refused()) } else { Ok(line) }
}
