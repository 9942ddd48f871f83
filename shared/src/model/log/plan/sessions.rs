//! The sessions of the window as a plan sees them.
//!
//! Boundary: a translation, in one walk over sets and one over checks; what counts is `domain::plan`'s.

use crate::{
    domain::{
        caps::{Baseline, BaselineLevel},
        exercise::Pattern,
        flags::Level,
        id::SessionId,
        local_day::calendar_day,
        moment::{Instant, Stamp},
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        plan::{Kept, Lifted, PlanSession},
        red_flags::Flags,
        rule_of_twos::{Assessment, constants::REACH},
        set_entry::SetKind,
    },
    model::log::Facts,
};
use std::collections::BTreeMap;

/// What a session's sets and checks say of it.
#[derive(Default)]
struct Seen<'a> {
    first: Option<&'a Stamp>,
    top: Option<u32>,
    body_alone: bool,
    baseline: Option<&'a PainCheck>,
    rated: Vec<(Instant, Nrs, CheckContext)>,
    relief: bool,
}

/// The sessions since the plan began that speak of it, each with its index in the window, the oldest first.
pub(super) fn sessions(
    facts: &Facts,
    kept: &Kept,
    told: &Flags,
    now: &Stamp,
) -> Vec<(usize, PlanSession)> {
    let sessions = facts.sessions(now.instant());
    let seen = seen(facts, kept);
    let assessments = facts.assessments(now.instant());
    let mut levels: Vec<BaselineLevel> = Vec::new();
    let mut all = Vec::new();
    for (index, (session, assessment)) in sessions.iter().zip(assessments.iter()).enumerate() {
        let Some(of) = seen.get(&session.id) else { continue };
        let level = of
            .baseline
            .and_then(|check| Some(BaselineLevel::taken(check.stands(), check.ratings.worst()?.1)));
        levels.extend(level);
        let Some((first, lifted)) = of.first.zip(lifted(of)) else { continue };
        if first.instant() < kept.started.instant() {
            continue;
        }
        let baseline = level.and_then(|_| Baseline::last_of(&levels, false));
        let (worst, worst_in) = worst(of, assessment);
        let next = sessions.get(index + 1).map(|next| next.started.instant());
        all.push((
            index,
            PlanSession {
                at: first.instant(),
                day: calendar_day(first),
                verdict: assessment.verdict,
                lifted,
                baseline: baseline.map_or(Nrs::NONE, |baseline| baseline.worst),
                creep: baseline.is_some_and(|baseline| baseline.creeps),
                pain_relief: of.relief,
                symptom: symptom(
                    told,
                    (session.started.instant(), first.instant()),
                    assessment,
                    next,
                ),
                worst,
                worst_in,
            },
        ));
    }
    all
}

fn seen<'a>(facts: &'a Facts, kept: &Kept) -> BTreeMap<SessionId, Seen<'a>> {
    let mut seen: BTreeMap<SessionId, Seen<'a>> = BTreeMap::new();
    let window = facts.window();
    // Oldest first.
    for set in window.sets.iter().filter(|set| set.lift.kind == SetKind::Work) {
        let of = seen.entry(set.session).or_default();
        of.first.get_or_insert(&set.at);
        let load = set.lift.load;
        if set.lift.exercise == kept.lift {
            of.top = of.top.max(Some(load.hundredths_in(kept.reference.unit)));
        } else if load.hundredths() == 0 && facts.pattern(&set.lift.exercise) != Pattern::Other {
            of.body_alone = true;
        }
    }
    for check in &window.checks {
        let of = seen.entry(check.session).or_default();
        of.relief |= check.pain_relief;
        match check.context {
            // Of several the last one stands.
            CheckContext::Baseline => of.baseline = Some(check),
            CheckContext::During | CheckContext::End | CheckContext::ReRating => {
                let worst = check.ratings.worst().map(|(_, nrs)| nrs);
                of.rated.extend(worst.map(|nrs| (check.stands_at(), nrs, check.context)));
            }
        }
    }
    seen
}

fn lifted(of: &Seen<'_>) -> Option<Lifted> {
    of.top.map(Lifted::Top).or_else(|| of.body_alone.then_some(Lifted::BodyAlone))
}

/// The worst rating between sets, at the end and for as long as the rule looks at the session, and which that was.
fn worst(of: &Seen<'_>, assessment: &Assessment) -> (Nrs, Option<CheckContext>) {
    let reached = assessment.end.map_or(Instant(i64::MAX), |end| end + REACH);
    let rated = of.rated.iter().filter(|(at, ..)| *at <= reached);
    let worst = rated.map(|(_, nrs, context)| (*nrs, Some(*context))).max();
    worst.unwrap_or((Nrs::NONE, None))
}

/// Whether a flag was raised in the session or for as long as the rule looks at it, or was open at its first work set
/// without pausing the plan.
fn symptom(
    told: &Flags,
    (started, first): (Instant, Instant),
    assessment: &Assessment,
    next: Option<Instant>,
) -> bool {
    let reached = assessment.end.unwrap_or(first) + REACH;
    told.episodes().iter().any(|one| {
        let raised = one.raised.instant();
        let within =
            raised >= started && raised <= reached && next.is_none_or(|next| raised < next);
        within || (one.level == Level::Evaluate && one.was_open_at(first))
    })
}
