//! `brace status --json`: the record as a program reads it.
//!
//! Boundary: ids, integers and UTC times from the view's plain values; the words are those of the
//! worked timelines.

use serde_json::{Map, Value, json};
use shared::{
    domain::day::utc_seconds,
    model::event::Rating,
    view::{
        AppView,
        lines::{CheckLine, SetLine},
        record::RecordView,
        verdict::{VerdictView, WhyCheck},
    },
};

/// The whole answer; `session` is null before the first one.
pub fn status(record: &RecordView, view: &AppView) -> Value {
    let Some(session) = &record.session else {
        return empty();
    };
    let verdict = &session.verdict;
    json!({
        "session": {
            "id": session.id,
            "open": session.ended_utc_ms.is_none(),
            "started_at": utc_seconds(session.started_utc_ms),
            "ended_at": session.ended_utc_ms.map(utc_seconds),
            "earlier_sets": session.earlier_sets,
            "sets": session.sets.iter().map(set).collect::<Vec<_>>(),
            "earlier_checks": session.earlier_checks,
            "checks": session.checks.iter().map(check).collect::<Vec<_>>(),
        },
        "verdict": verdict.verdict.id(),
        "reason": verdict.reason.map(shared::domain::rule_of_twos::Reason::id),
        "ask_at": verdict.ask.as_ref().map(|ask| utc_seconds(ask.utc_ms)),
        "due": verdict.ask.as_ref().is_some_and(|ask| ask.due),
        "says": verdict.sentence,
        "why": why(verdict),
        "decided": view.decided.as_ref().map(|decided| json!({
            "session": decided.session,
            "verdict": decided.verdict.verdict.id(),
            "says": decided.verdict.sentence,
        })),
    })
}

/// The answer where nothing was logged yet, or no log is there.
pub fn empty() -> Value {
    json!({ "session": null, "verdict": null, "reason": null, "ask_at": null, "why": null })
}

fn set(set: &SetLine) -> Value {
    json!({
        "id": set.id,
        "at": utc_seconds(set.utc_ms),
        "exercise": set.exercise,
        "load_grams": set.load_grams,
        "unit": set.unit.id(),
        "load": set.text,
        "reps": set.reps,
        "rpe": set.rpe_half_points.map(|half_points| f64::from(half_points) / 2.0),
        "kind": set.kind.id(),
        "checklist": set.checklist.map(shared::domain::checklist::ChecklistState::id),
        "faults": set.faults.iter().map(|fault| fault.id()).collect::<Vec<_>>(),
    })
}

fn check(check: &CheckLine) -> Value {
    json!({
        "id": check.id,
        "at": utc_seconds(check.utc_ms),
        "about": check.about_utc_ms.map(utc_seconds),
        "recalled": check.about_utc_ms.is_some(),
        "context": check.context.id(),
        "coverage": if check.full { "full" } else { "sites" },
        "ratings": ratings(&check.ratings),
    })
}

fn ratings(ratings: &[Rating]) -> Map<String, Value> {
    ratings.iter().map(|rating| (rating.site.id().to_owned(), json!(rating.nrs))).collect()
}

fn why(verdict: &VerdictView) -> Value {
    let why = &verdict.why;
    let rated = |check: &Option<WhyCheck>| {
        check.as_ref().map(|check| json!({ "at": utc_seconds(check.utc_ms), "nrs": check.nrs }))
    };
    let line =
        |line: &shared::view::verdict::WhyLine| json!({ "text": line.text, "source": line.source });
    json!({
        "site": why.site.map(shared::domain::site::Site::id),
        "baseline": rated(&why.baseline),
        "carried": why.carried,
        "first": rated(&why.first),
        "last": rated(&why.last),
        "rise": why.rise,
        "lines": why.lines.iter().map(line).collect::<Vec<_>>(),
    })
}
