//! What should be asked, found from the facts alone.
//!
//! Boundary: reads facts as plain values; every number and every step is spelled out again from the
//! rule's text, so that a wrong one in the core differs here. The simulated back hurts in one place,
//! and never before lifting: what the rule says of more places is proved by its own oracle.

use super::{
    disk::State,
    world::{HOUR, MINUTE, World},
};
use shared::{
    domain::{
        id::SessionId,
        moment::Stamp,
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::Coverage,
        reminders::ReminderKind,
        session::Session,
        set_entry::{SetEntry, SetKind},
        site::Site,
    },
    effects::store::{Change, Log},
};

const DAY: i64 = 24 * HOUR;
/// From here on a rating is elevated: the simulated back starts at 0.
const ELEVATED: u8 = 2;
const SUSTAIN: i64 = 2 * HOUR;
const ASK_AFTER: i64 = 2 * HOUR + MINUTE;
const EXPIRE: i64 = 12 * HOUR;
const IDLE_END: i64 = 12 * HOUR;
const MORNING: i64 = 8 * HOUR;
const NIGHT_ENDS: i64 = 4 * HOUR;
const MORNING_OPEN: i64 = 6 * HOUR;
const REST_OPEN: i64 = 10 * MINUTE;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    pub id: String,
    pub session: SessionId,
    pub kind: ReminderKind,
    pub ask: i64,
}

/// How long after it is due it can be answered in time.
pub const fn stays_open(kind: ReminderKind) -> i64 {
    match kind {
        ReminderKind::TwoHours | ReminderKind::SecondCheck => EXPIRE,
        ReminderKind::NextMorning => MORNING_OPEN,
        ReminderKind::Rest => REST_OPEN,
    }
}

/// The present on the order of instants: each boot's first kept moment fixes where it begins.
pub fn now(world: &World, disk: &State) -> i64 {
    let unsaved = disk.unsaved.iter().flat_map(|transaction| &transaction.changes);
    let unsaved = unsaved.filter_map(|change| match change {
        Change::AnchorBoot(anchor) => Some(anchor),
        _ => None,
    });
    let boot = world.boot_name();
    let anchor = disk.anchors.iter().chain(unsaved).find(|anchor| anchor.boot == boot);
    if let Some(anchor) = anchor {
        return anchor.anchor_ms + world.uptime();
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
    begins + world.uptime()
}

/// The session that sets can be logged in.
pub fn open_session(world: &World, disk: &State) -> Option<SessionId> {
    let (log, now) = (disk.known(), now(world, disk));
    log.sessions.last().filter(|session| is_open(&log, session, now)).map(|session| session.id)
}

/// Every question that is open now.
pub fn wishes(world: &World, disk: &State) -> Vec<Wish> {
    let (log, now) = (disk.known(), now(world, disk));
    let mut wishes: Vec<Wish> = log
        .sessions
        .iter()
        .filter_map(|session| {
            let (lifted, ask) = (lifted(&log, session)?, asks(&log, session, now)?);
            let second = ask > lifted + ASK_AFTER;
            let kind = if second { ReminderKind::SecondCheck } else { ReminderKind::TwoHours };
            Some(wish(session, kind, ask))
        })
        .collect();
    let Some(last) = log.sessions.last() else { return wishes };
    if disk.settings.next_morning
        && first_work_set(&log, last.id).is_some()
        && log.checks.iter().any(|check| check.session == last.id)
        && let Some(end) = lifted(&log, last)
    {
        let set = sets(&log, last.id).last().map(|set| &set.at);
        let clock = last.ended.as_ref().or(set).unwrap_or(&last.started);
        let due = morning_after(&last.started, end, clock.offset_min);
        let answered =
            log.checks.iter().any(|check| (due..=due + MORNING_OPEN).contains(&at(check)));
        let asked = !answered && now <= due + MORNING_OPEN;
        wishes.extend(asked.then(|| wish(last, ReminderKind::NextMorning, due)));
    }
    let rest = i64::from(disk.settings.rest_seconds) * 1_000;
    if let Some(set) = sets(&log, last.id).last()
        && rest > 0
        && is_open(&log, last, now)
        && set.at.uptime.as_ref().is_some_and(|uptime| uptime.boot == world.boot_name())
    {
        let over = set.at.instant_ms + rest;
        wishes.extend((now <= over + REST_OPEN).then(|| wish(last, ReminderKind::Rest, over)));
    }
    wishes
}

/// A notification's id: the session's, told apart in its last byte.
fn wish(session: &Session, kind: ReminderKind, ask: i64) -> Wish {
    let mut bytes = *session.id.bytes();
    bytes[15] ^= match kind {
        ReminderKind::TwoHours => 1,
        ReminderKind::SecondCheck => 2,
        ReminderKind::NextMorning => 3,
        ReminderKind::Rest => 4,
    };
    let id = format!("{:032x}", u128::from_be_bytes(bytes));
    Wish { id, session: session.id, kind, ask }
}

fn sets(log: &Log, session: SessionId) -> impl Iterator<Item = &SetEntry> {
    log.sets.iter().filter(move |set| set.session == session)
}

fn checks(log: &Log, session: SessionId) -> impl Iterator<Item = &PainCheck> {
    log.checks.iter().filter(move |check| check.session == session)
}

fn first_work_set(log: &Log, session: SessionId) -> Option<i64> {
    let work = sets(log, session).filter(|set| set.lift.kind == SetKind::Work);
    work.map(|set| set.at.instant_ms).min()
}

/// The time that a check speaks of.
fn at(check: &PainCheck) -> i64 {
    check.about.as_ref().unwrap_or(&check.answered).instant_ms
}

/// When the lifting was over: as ended, else with the last set or rating between sets.
fn lifted(log: &Log, session: &Session) -> Option<i64> {
    if let Some(ended) = &session.ended {
        return Some(ended.instant_ms);
    }
    let between = checks(log, session.id).filter(|check| check.context == CheckContext::During);
    sets(log, session.id).map(|set| set.at.instant_ms).chain(between.map(at)).max()
}

/// Neither ended, nor followed by another, nor forgotten for half a day.
fn is_open(log: &Log, session: &Session, now: i64) -> bool {
    let own = checks(log, session.id).filter(|check| check.context != CheckContext::ReRating);
    let sets = sets(log, session.id).map(|set| set.at.instant_ms);
    let last = sets.chain(own.map(at)).chain([session.started.instant_ms]).max();
    let followed = log.sessions.last().is_some_and(|last| last.id != session.id);
    session.ended.is_none() && !followed && last.is_some_and(|last| now - last < IDLE_END)
}

/// When the rule of twos asks about a session, if it does.
fn asks(log: &Log, session: &Session, now: i64) -> Option<i64> {
    let (first, end) = (first_work_set(log, session.id)?, lifted(log, session)?);
    let later = log.sessions.iter().filter_map(|other| first_work_set(log, other.id));
    let next = later.filter(|set| *set > first).min();
    let (mut onset, mut too_much, mut looked) = (None, false, false);
    for (at, nrs) in ratings_after_baseline(log, session.id, first)? {
        let reach = onset.unwrap_or(end).max(end) + ASK_AFTER + EXPIRE;
        if at > reach || next.is_some_and(|next| at >= next) {
            break;
        }
        onset = (nrs >= ELEVATED).then(|| onset.unwrap_or(at));
        too_much |= onset.is_some_and(|onset| at - onset > SUSTAIN);
        looked |= at > end + SUSTAIN;
    }
    let ask = match onset {
        _ if too_much => return None,
        Some(onset) => onset + ASK_AFTER,
        None if looked => return None,
        None => end + ASK_AFTER,
    };
    let overtaken = next.is_some_and(|next| next <= now);
    (!overtaken && now <= ask + EXPIRE).then_some(ask)
}

/// What was said of the one place after the session's baseline, in the order of time.
fn ratings_after_baseline(log: &Log, session: SessionId, first: i64) -> Option<Vec<(i64, u8)>> {
    let mut order: Vec<&PainCheck> = log.checks.iter().collect();
    order.sort_by_key(|check| (at(check), check.answered.instant_ms));
    let baseline = order.iter().rposition(|check| {
        check.session == session
            && check.context == CheckContext::Baseline
            && check.ratings.coverage() == Coverage::Full
            && at(check) < first
    })?;
    assert_eq!(said(order[baseline]), Some(0), "the simulated back hurts before lifting");
    let after = order[baseline + 1..].iter();
    Some(after.filter_map(|check| Some((at(check), said(check)?))).collect())
}

fn said(check: &PainCheck) -> Option<u8> {
    let elsewhere = |site: &Site| check.ratings.at(*site).is_some_and(|nrs| nrs.points() > 0);
    let others = Site::ALL.into_iter().filter(|site| *site != Site::LOWER_CENTRE);
    assert_eq!(others.into_iter().find(elsewhere), None, "the simulated back hurts elsewhere");
    check.ratings.at(Site::LOWER_CENTRE).map(Nrs::points)
}

/// Eight o'clock after the night that follows, on the clock of the last thing logged in the session.
fn morning_after(started: &Stamp, end: i64, offset_min: i32) -> i64 {
    let wall = started.utc_ms + end - started.instant_ms + i64::from(offset_min) * MINUTE;
    let today = wall.rem_euclid(DAY);
    let morning = if today < NIGHT_ENDS { MORNING } else { MORNING + DAY };
    end + morning - today
}
