//! Every reminder that the facts ask for.
//!
//! Boundary: pure; what has become of each, the rows remember.

use crate::{
    domain::{
        id::ReminderId,
        moment::{Instant, Span, Stamp},
        pain_check::PainCheck,
        reminders::{
            Reminder, ReminderKind, ReminderSettings, ReminderState, Wanted, WantedNow,
            wanted::{Morning, answers_morning, next_morning},
        },
        rule_of_twos::{Assessment, Reason, constants::ASK_AFTER},
        session::Session,
        settings::Settings,
        zone::Zone,
    },
    model::log::{Facts, Rows},
};

/// Clocks change by no more than this (Antarctica/Troll, tz database).
const WIDEST_CHANGE: Span = Span::hours(2);

/// Questions of one morning lie no further apart, whatever hours the person chose.
const SAME_MORNING: Span = Span::hours(12);

/// Every reminder that the facts ask for.
#[must_use]
pub fn wanted(
    (facts, rows): (&Facts, &Rows),
    (settings, choices): (&ReminderSettings, &Settings),
    now: &Stamp,
    zone: Zone,
) -> Vec<Wanted> {
    let instant = now.instant();
    let assessments = facts.assessments(instant);
    let sessions = facts.sessions(instant).iter().zip(assessments.iter());
    let mut wanted: Vec<Wanted> = sessions
        .filter_map(|(session, assessment)| Some((session, two_hours(session, assessment)?)))
        .filter(|(session, _)| facts.worked(session))
        .map(|(_, wanted)| wanted)
        .collect();
    if let Some((session, assessment)) = facts.last_session(instant).zip(assessments.last()) {
        if settings.next_morning {
            wanted.extend(morning(
                (facts, rows),
                session,
                assessment,
                (now, zone, choices.morning()),
            ));
        }
        wanted.extend(rest(facts, session, (settings.rest_seconds, choices), now));
    }
    wanted
}

/// The two-hour question or the second check: open where the rule asks, missed where it closed.
fn two_hours(session: &Session, assessment: &Assessment) -> Option<Wanted> {
    let after_end: Instant = assessment.end? + ASK_AFTER.value;
    let missed = || {
        let missed = assessment.reason == Some(Reason::NoAnswer);
        assessment.recall().filter(|_| missed).map(|(due, _)| (due, WantedNow::Missed))
    };
    let (due, now) = assessment.ask.map(|due| (due, WantedNow::Open)).or_else(missed)?;
    // The rule asks about a rise that began after the end: that is the second check.
    let kind = if due > after_end { ReminderKind::SecondCheck } else { ReminderKind::TwoHours };
    Some(Wanted { session: session.id, kind, due, now })
}

fn morning(
    (facts, rows): (&Facts, &Rows),
    session: &Session,
    assessment: &Assessment,
    (now, zone, hours): (&Stamp, Zone, Morning),
) -> Option<Wanted> {
    // Who rated their back nowhere in it, as in a session of another app, is not asked about it the next morning.
    let rated = facts.checks_of(session).next().is_some();
    let worked = facts.worked(session) && rated;
    let end = session.started.moved_to(assessment.end.filter(|_| worked)?);
    // Clocks may have changed since it began: the last thing logged in it shows which clock it ended by.
    let last_set = facts.sets_of(session).next_back().map(|set| &set.at);
    let clock = session.ended.as_ref().or(last_set).unwrap_or(&session.started);
    let end = Stamp { offset_min: clock.offset_min, ..end };
    let answered = |due| {
        let mut checks = facts.window().checks.iter().map(PainCheck::stands_at);
        checks.any(|at| answers_morning(at, due))
    };
    let ahead = next_morning(&end, zone, hours);
    // Once the clocks have changed, only the time announced before tells by how much. While the session
    // is open, neither its end nor the clock to read that end by is decided.
    let ended = facts.phase(session, now.instant()).end().is_some();
    let announced = rows.get(ReminderId::of(session.id, ReminderKind::NextMorning));
    let changed = |row: &&Reminder| {
        ended && row.due.offset_min == now.offset_min && end.offset_min != now.offset_min
    };
    // Once it was asked, another hour goes for the mornings to come.
    let asked = |row: &Reminder| row.state != ReminderState::Waiting;
    let stands = |row: &&Reminder| {
        let apart = (row.due.instant() - ahead).0.abs();
        changed(row) && apart <= WIDEST_CHANGE.0 || asked(row) && apart < SAME_MORNING.0
    };
    let announced = announced
        .filter(stands)
        .map(|row| (row.state, row.due.instant()))
        .filter(|(state, due)| *state != ReminderState::Closed || answered(*due));
    let due = announced.map_or(ahead, |(_, due)| due);
    let answered = answered(due);
    let open = now.instant() <= due + ReminderKind::NextMorning.stays_open();
    let wish =
        Wanted { session: session.id, kind: ReminderKind::NextMorning, due, now: WantedNow::Open };
    (!answered && open).then_some(wish)
}

/// The end of a rest: after as many seconds as for all lifts, or for this one; 0 for all rings after none.
fn rest(
    facts: &Facts,
    session: &Session,
    (for_all, choices): (u16, &Settings),
    now: &Stamp,
) -> Option<Wanted> {
    let open = facts.open_session(now.instant()).is_some();
    let set = facts.sets_of(session).next_back()?;
    let last_set = &set.at;
    let seconds = choices.rings_after(&set.lift.exercise, for_all);
    let due = last_set.instant() + Span(i64::from(seconds) * 1000);
    // Nobody rests across a reboot.
    let fresh = last_set.same_boot(now) && now.instant() <= due + ReminderKind::Rest.stays_open();
    let wish = Wanted { session: session.id, kind: ReminderKind::Rest, due, now: WantedNow::Open };
    (seconds > 0 && open && fresh).then_some(wish)
}
