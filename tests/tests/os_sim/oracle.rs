//! What should be asked, found from the facts alone.
//!
//! Boundary: the rule of twos is the core's (its worked timelines prove it); which facts are there,
//! which instants they stand at and what is open is found here, apart from the core's model.

use super::{disk::State, world::World};
use shared::{
    domain::{
        id::ReminderId,
        moment::{Instant, Span, Stamp},
        pain_check::{CheckContext, PainCheck},
        reminders::{
            ReminderKind,
            settings::{MORNING_OPEN, REST_OPEN},
            wanted::{answers_morning, next_morning},
        },
        rule_of_twos::{
            SessionTimes, TimedCheck, Timeline, Verdict, assess_all, constants::ASK_AFTER,
        },
        session::{IDLE_END, Session},
        set_entry::{SetEntry, SetKind},
        zone::Zone,
    },
    effects::store::{Change, Log},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    pub id: String,
    pub kind: ReminderKind,
    pub ask: i64,
}

/// The present on the order of instants: each boot's first kept moment fixes where it begins.
pub fn now(world: &World, disk: &State) -> Instant {
    let unsaved = disk.unsaved.iter().flat_map(|transaction| &transaction.changes);
    let unsaved = unsaved.filter_map(|change| match change {
        Change::AnchorBoot(anchor) => Some(anchor),
        _ => None,
    });
    let boot = world.boot_name();
    let anchor = disk.anchors.iter().chain(unsaved).find(|anchor| anchor.boot == boot);
    if let Some(anchor) = anchor {
        return Instant(anchor.anchor_ms + world.uptime());
    }
    // A boot begins after what an earlier one dated, by as much as the wall clock says.
    let (known, began) = (disk.known(), world.wall() - world.uptime());
    let sets = known.sets.iter().map(|set| &set.at);
    let checks = known.checks.iter().map(|check| &check.answered);
    let sessions = known.sessions.iter().flat_map(|it| [Some(&it.started), it.ended.as_ref()]);
    let dated = sets.chain(checks).chain(sessions.flatten()).chain(disk.shown.values());
    let newest = dated.max_by_key(|stamp| stamp.instant_ms);
    let begins = newest.map_or(began, |newest| {
        newest.instant_ms + if began > newest.utc_ms { began - newest.utc_ms } else { 1 }
    });
    Instant(begins + world.uptime())
}

/// Every question that is open now.
pub fn wishes(world: &World, disk: &State) -> Vec<Wish> {
    let (log, now) = (disk.known(), now(world, disk));
    let ends: Vec<Option<Instant>> =
        (0..log.sessions.len()).map(|place| end(&log, place, now)).collect();
    let sessions = log.sessions.iter().zip(&ends).map(|(session, end)| SessionTimes {
        first_work_set: work(&log, session).next().map(|set| set.at.instant()),
        last_set: sets(&log, session).last().map(|set| set.at.instant()),
        ended: *end,
    });
    let checks = log.checks.iter().map(|check| TimedCheck {
        stands_at: check.stands_at(),
        answered_at: check.answered.instant(),
        context: check.context,
        session: log.sessions.iter().position(|session| session.id == check.session),
        ratings: check.ratings,
    });
    let timeline = Timeline::new(sessions.collect(), checks.collect());
    let mut wishes = Vec::new();
    let assessments = assess_all(&timeline, now);
    for (session, assessment) in log.sessions.iter().zip(&assessments) {
        let Some((ask, end)) = assessment.ask.zip(assessment.end) else { continue };
        if work(&log, session).next().is_none() {
            continue;
        }
        let second = assessment.verdict == Verdict::Rising || ask > end + ASK_AFTER.value;
        let kind = if second { ReminderKind::SecondCheck } else { ReminderKind::TwoHours };
        wishes.push(wish(session, kind, ask));
    }
    let last = log.sessions.last().zip(assessments.last()).zip(ends.last());
    if let Some(((session, assessment), ended)) = last {
        let morning = assessment.end.map(|end| {
            let set = sets(&log, session).last().map(|set| &set.at);
            let clock = session.ended.as_ref().or(set).unwrap_or(&session.started);
            let end = session.started.moved_to(end);
            next_morning(&Stamp { offset_min: clock.offset_min, ..end }, Zone::default())
        });
        let morning = morning.filter(|due| {
            disk.settings.next_morning
                && work(&log, session).next().is_some()
                && now <= *due + MORNING_OPEN.value
                && !log.checks.iter().any(|check| answers_morning(check.stands_at(), *due))
        });
        wishes.extend(morning.map(|due| wish(session, ReminderKind::NextMorning, due)));
        let rest = Span(i64::from(disk.settings.rest_seconds) * 1_000);
        let boot = world.boot_name();
        let here =
            |set: &&SetEntry| set.at.uptime.as_ref().is_some_and(|uptime| uptime.boot == boot);
        let last = sets(&log, session).last().filter(here);
        let over = last.map(|set| set.at.instant() + rest);
        let over =
            over.filter(|over| rest > Span(0) && ended.is_none() && now <= *over + REST_OPEN.value);
        wishes.extend(over.map(|over| wish(session, ReminderKind::Rest, over)));
    }
    wishes
}

fn wish(session: &Session, kind: ReminderKind, ask: Instant) -> Wish {
    Wish { id: ReminderId::of(session.id, kind).hex(), kind, ask: ask.0 }
}

fn sets<'a>(log: &'a Log, session: &'a Session) -> impl Iterator<Item = &'a SetEntry> {
    log.sets.iter().filter(|set| set.session == session.id)
}

fn work<'a>(log: &'a Log, session: &'a Session) -> impl Iterator<Item = &'a SetEntry> {
    sets(log, session).filter(|set| set.lift.kind == SetKind::Work)
}

/// Ended by the person, or forgotten: by the next session, or after half a day of nothing.
fn end(log: &Log, place: usize, now: Instant) -> Option<Instant> {
    let session = &log.sessions[place];
    if let Some(ended) = &session.ended {
        return Some(ended.instant());
    }
    let last_set = sets(log, session).last().map(|set| set.at.instant());
    let between = log
        .checks
        .iter()
        .filter(|check| check.session == session.id && check.context == CheckContext::During);
    let lifted = between.map(PainCheck::stands_at).chain(last_set).max();
    let own = log
        .checks
        .iter()
        .filter(|check| check.session == session.id && check.context != CheckContext::ReRating);
    let last = own.map(PainCheck::stands_at).chain(last_set).max();
    let idle =
        now - last.map_or(session.started.instant(), |last| last.max(session.started.instant()));
    let forgotten = place + 1 < log.sessions.len() || idle >= IDLE_END.value;
    forgotten.then(|| lifted.unwrap_or_else(|| session.started.instant()))
}
