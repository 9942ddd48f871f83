//! A plan in a few lines for snapshots.
//!
//! Boundary: for tests; what a person reads is a view.

use crate::{
    domain::note::Note,
    exchange::imports::plan::{Becomes, ImportPlan, PlannedSet},
};
use std::fmt::Write;

pub fn described(plan: &ImportPlan) -> String {
    let mut text = String::new();
    let report = &plan.report;
    let counts = (report.rows, report.adds.sets, report.refused.len(), report.pseudo.len());
    let _ = writeln!(text, "{} ({}), {:?}", report.app.title(), report.dialect, report.encoding);
    let _ = writeln!(
        text,
        "rows {}, sets {}, refused {}, no sets {}",
        counts.0, counts.1, counts.2, counts.3
    );
    for name in &report.names {
        let becomes = match &name.becomes {
            Becomes::Known(id) => format!("= {}", id.as_str()),
            Becomes::Own(id) => format!("own \"{}\"", id.as_str()),
            Becomes::Asked(near) => format!("? {near:?}"),
        };
        let side = if name.each_side { ", each side" } else { "" };
        let _ = writeln!(text, "name \"{}\" × {} {becomes}{side}", name.name, name.sets);
    }
    for session in &plan.sessions {
        let starts = session.starts.identity();
        let _ = writeln!(
            text,
            "session {starts} {:?} {:?}",
            session.ends,
            session.note.as_ref().map(Note::as_str)
        );
        for set in &session.sets {
            let _ = writeln!(text, "  {}", line(plan, set));
        }
    }
    if let Some(unit) = &report.unit_question {
        let _ = writeln!(text, "unit? {unit:?}");
    }
    for (what, list) in [
        ("refused", format!("{:?}", report.refused)),
        ("no sets", format!("{:?}", report.pseudo)),
        ("cautions", format!("{:?}", report.cautions)),
        ("pain words", format!("{:?}", report.pain_words)),
        ("lost", format!("{:?}", report.lost)),
    ] {
        let _ = writeln!(text, "{what} {list}");
    }
    text
}

fn line(plan: &ImportPlan, set: &PlannedSet) -> String {
    let unit = set.unit.map_or("?", |unit| unit.id());
    let mut text = format!(
        "line {} \"{}\" {}.{:02}{unit} × {} {:?} (\"{}\" \"{}\")",
        set.line,
        plan.report.names[set.name].name,
        set.hundredths / 100,
        set.hundredths % 100,
        set.reps.count(),
        set.kind,
        set.written_load,
        set.written_unit,
    );
    if let Some(rpe) = set.rpe {
        let _ = write!(text, " rpe {}/2", rpe.half_points());
    }
    if let Some(at) = set.at {
        let _ = write!(text, " at {}", at.identity());
    }
    if let Some(note) = &set.note {
        let _ = write!(text, " note {:?}", note.as_str());
    }
    text
}
