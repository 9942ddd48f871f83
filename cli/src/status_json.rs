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
        history::HistoryRow,
        lines::{CheckLine, SetLine},
        record::{RecordView, RecordedSession},
        verdict::{VerdictView, WhyCheck},
    },
};

/// A page of the history; `older` says whether another one follows.
pub fn history(rows: &[HistoryRow], older: bool) -> Value {
    let row = |row: &HistoryRow| {
        json!({
            "id": row.id,
            "kind": if row.session.is_empty() { "rating" } else { "session" },
            "started_at": utc_seconds(row.started_utc_ms),
            "verdict": row.verdict.map(shared::domain::rule_of_twos::Verdict::id),
            "title": row.title,
            "detail": row.detail,
        })
    };
    json!({ "sessions": rows.iter().map(row).collect::<Vec<_>>(), "older": older })
}

/// One session of any time.
pub fn shown(session: &RecordedSession) -> Value {
    let verdict = &session.verdict;
    json!({
        "session": recorded(session),
        "verdict": verdict.verdict.id(),
        "reason": verdict.reason.map(shared::domain::rule_of_twos::Reason::id),
        "says": verdict.sentence,
        "why": why(verdict),
    })
}

fn recorded(session: &RecordedSession) -> Value {
    json!({
        "id": session.id,
        "open": session.ended_utc_ms.is_none(),
        "started_at": utc_seconds(session.started_utc_ms),
        "ended_at": session.ended_utc_ms.map(utc_seconds),
        "note": session.note,
        "earlier_sets": session.earlier_sets,
        "sets": session.sets.iter().map(set).collect::<Vec<_>>(),
        "earlier_checks": session.earlier_checks,
        "checks": session.checks.iter().map(check).collect::<Vec<_>>(),
    })
}

/// The whole answer; `session` is null before the first one, `ahead` where no session lies in the future.
pub fn status(record: &RecordView, view: &AppView) -> Value {
    let ahead = view.ahead.as_ref().map(|ahead| {
        json!({ "session": ahead.session, "started_at": utc_seconds(ahead.started_utc_ms) })
    });
    let Some(session) = &record.session else {
        return json!({
            "session": null, "verdict": null, "reason": null, "ask_at": null, "why": null,
            "ahead": ahead,
        });
    };
    let verdict = &session.verdict;
    json!({
        "session": recorded(session),
        "verdict": verdict.verdict.id(),
        "reason": verdict.reason.map(shared::domain::rule_of_twos::Reason::id),
        "ask_at": verdict.ask.as_ref().map(|ask| utc_seconds(ask.utc_ms)),
        "due": verdict.ask.as_ref().is_some_and(|ask| ask.due),
        "says": verdict.sentence,
        "why": why(verdict),
        "ahead": ahead,
        "stop": view.stop.as_ref().map(|stop| json!({ "check": stop.check, "says": stop.text })),
        "decided": view.decided.as_ref().map(|decided| json!({
            "session": decided.session,
            "verdict": decided.verdict.verdict.id(),
            "says": decided.verdict.sentence,
        })),
    })
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
        "open": set.open_items.iter().map(|item| item.id()).collect::<Vec<_>>(),
        "faults": set.faults.iter().map(|fault| fault.id()).collect::<Vec<_>>(),
        "filmed": set.filmed,
        "note": set.note,
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
        "note": check.note,
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
