//! Facts to store, without a clock.
//!
//! Boundary: builders for tests; each id and time follows from the number given.

use crate::{
    domain::{
        checklist::{ChecklistAnswer, ChecklistState},
        clock::BootAnchor,
        exercise::ExerciseId,
        fault::Fault,
        flags::{Ending, Flag, FlagAnswer, FlagEnd, LIST_VERSION, Outcome, SeenBy},
        id::{CheckId, PersonFactId, PlanId, ReminderId, SessionId, SetId, UndoToken},
        load::{Load, LoadUnit},
        moment::{Stamp, Uptime},
        note::Note,
        nrs::Nrs,
        outside_check::OutsideCheck,
        pain_check::{CheckContext, PainCheck},
        person::{AgeBand, BackPain, HistoryAnswer, HistoryItem, HistoryValue, PersonFact, Said},
        plan::{Found, PlanDeed, PlanFact, Reference},
        ratings::Ratings,
        reminders::{Reminder, ReminderKind, ReminderSettings, ReminderState},
        reps::Reps,
        rpe::Rpe,
        session::Session,
        set_entry::{Lift, SetEntry, SetKind},
        site::Site,
    },
    effects::store::{Change, Fact, Intention, Transaction, Undoable},
};

/// 2 March 2026, noon, milliseconds UTC.
pub const NOON: i64 = 1_772_452_800_000;

pub fn bytes(n: u8) -> [u8; 16] {
    let mut bytes = [0x5a; 16];
    bytes[15] = n;
    bytes
}

/// So many minutes after noon, on a boot that began at noon.
pub fn at(minutes: i64) -> Stamp {
    let ms = minutes * 60_000;
    let uptime = Some(Uptime { ms: ms.max(0), boot: "boot-a".to_owned() });
    Stamp { instant_ms: NOON + ms, utc_ms: NOON + ms + 7, offset_min: 60, uptime }
}

pub fn anchor() -> BootAnchor {
    BootAnchor { boot: "boot-a".to_owned(), anchor_ms: NOON }
}

pub fn session_id(n: u8) -> SessionId {
    SessionId::from_bytes(bytes(n))
}

pub fn session(n: u8) -> Session {
    Session { id: session_id(n), started: at(i64::from(n) * 100), ended: None, note: None }
}

pub fn ended(n: u8) -> Session {
    Session { ended: Some(Stamp::at_wall(NOON + 5_000_000, -90)), ..session(n) }
}

pub fn set_id(n: u8) -> SetId {
    SetId::from_bytes(bytes(n))
}

pub fn set(n: u8, session: u8) -> SetEntry {
    let lift = Lift {
        exercise: ExerciseId::parse("romanian-deadlift").unwrap(),
        load: Load::from_hundredths(22_500, LoadUnit::Lb).unwrap(),
        reps: Reps::new(5).unwrap(),
        rpe: Rpe::from_half_points(17),
        kind: SetKind::Work,
        checklist: ChecklistAnswer::new(ChecklistState::StillTrue, (None, 1), &[], &[]),
        faults: vec![Fault::Round, Fault::NoBrace],
        filmed: false,
        note: None,
    };
    SetEntry { id: set_id(n), session: session_id(session), at: at(i64::from(n)), lift }
}

pub fn plain_set(n: u8, session: u8) -> SetEntry {
    let lift = Lift {
        exercise: ExerciseId::parse("bodyweight-squat").unwrap(),
        load: Load::from_hundredths(0, LoadUnit::Kg).unwrap(),
        rpe: None,
        kind: SetKind::WarmUp,
        checklist: None,
        faults: Vec::new(),
        filmed: false,
        note: None,
        ..set(n, session).lift
    };
    SetEntry { at: Stamp::at_wall(NOON + i64::from(n), 0), lift, ..set(n, session) }
}

pub fn check_id(n: u8) -> CheckId {
    CheckId::from_bytes(bytes(n))
}

pub fn check(n: u8, session: u8) -> PainCheck {
    let [left, centre, .., last] = Site::ALL;
    let nrs = |points| Nrs::new(points).unwrap();
    PainCheck {
        id: check_id(n),
        session: session_id(session),
        context: CheckContext::Baseline,
        answered: at(i64::from(n)),
        about: None,
        ratings: Ratings::full(&[(last, nrs(10)), (centre, nrs(3)), (left, nrs(1))]).unwrap(),
        stop: None,
        note: None,
        pain_relief: n.is_multiple_of(2),
    }
}

pub fn recalled(n: u8, session: u8) -> PainCheck {
    PainCheck {
        context: CheckContext::ReRating,
        about: Some(Stamp::at_wall(NOON + 1, 120)),
        ratings: Ratings::only(Site::LOWER_CENTRE, Nrs::NONE),
        stop: None,
        note: None,
        ..check(n, session)
    }
}

pub fn outside(n: u8) -> OutsideCheck {
    let (ratings, note) = (check(n, 1).ratings, Note::parse("after gardening").unwrap());
    OutsideCheck { id: check_id(n), at: at(i64::from(n) * 10), ratings, note, pain_relief: true }
}

/// One of a single site, rated by a clock without a boot.
pub fn named_outside(n: u8) -> OutsideCheck {
    let ratings = Ratings::only(Site::LOWER_CENTRE, Nrs::NONE);
    OutsideCheck { at: Stamp::at_wall(NOON + i64::from(n), -90), ratings, note: None, ..outside(n) }
}

/// A set of a session, as a reference.
pub fn set_of(session: u8, n: u8) -> Fact {
    Fact::Set(session_id(session), set_id(n))
}

/// A check of a session, as a reference.
pub fn check_of(session: u8, n: u8) -> Fact {
    Fact::Check(session_id(session), check_id(n))
}

pub fn remove(fact: Fact) -> Change {
    Change::Remove { fact, at: at(900) }
}

/// What was done, under the name that [`token`] gives it.
pub fn done(intention: Intention, n: u8) -> Undoable {
    Undoable { intention, token: token(n) }
}

pub fn token(n: u8) -> UndoToken {
    UndoToken::from_bytes(bytes(n))
}

/// Named 1: whoever does several things in a row names them with [`named`].
pub fn intend(intention: Intention, changes: Vec<Change>) -> Transaction {
    named(1, intention, changes)
}

pub fn named(n: u8, intention: Intention, changes: Vec<Change>) -> Transaction {
    Transaction { intention: Some(done(intention, n)), changes }
}

pub fn silently(changes: Vec<Change>) -> Transaction {
    Transaction { intention: None, changes }
}

/// A reminder of session `n`, armed, snoozed and shown, so that every column holds something.
pub fn reminder(n: u8) -> Reminder {
    Reminder {
        id: ReminderId::of(session_id(n), ReminderKind::TwoHours),
        session: session_id(n),
        kind: ReminderKind::TwoHours,
        due: at(400),
        armed: Some(at(400)),
        state: ReminderState::Posted,
        generation: 3,
        asked_since: 1,
        snoozed_to: Some(at(415)),
        alerted_for: Some(at(400).instant()),
        posted: Some(Stamp::at_wall(NOON + 25_000_000, 60)),
    }
}

pub fn settings() -> ReminderSettings {
    ReminderSettings { next_morning: true, rest_seconds: 180, target_seconds: 0 }
}

pub fn person_id(n: u8) -> PersonFactId {
    PersonFactId::from_bytes(bytes(n))
}

pub fn plan_id(n: u8) -> PlanId {
    PlanId::from_bytes(bytes(n))
}

/// Something that a person said of themselves, at minute `n`.
pub fn said(n: u8, said: Said) -> PersonFact {
    PersonFact { id: person_id(n), at: at(i64::from(n)), said }
}

/// An answer to the card, with these flags.
pub fn flags(flags: &[Flag]) -> Said {
    let (check, list) = (Some(check_id(1)), LIST_VERSION);
    Said::FlagAnswer(FlagAnswer {
        check,
        list,
        patterns: false,
        flags: flags.to_vec(),
        still: Vec::new(),
    })
}

pub fn flag_seen() -> Said {
    let (by, outcome) = (SeenBy::Doctor, Outcome::WithinLimits);
    let how = Ending::Seen { by, outcome, limits: "no heavier than a \"case\"".to_owned() };
    Said::FlagEnd(FlagEnd { flag: Flag::LegPain, how })
}

pub fn history(item: HistoryItem, value: HistoryValue) -> Said {
    Said::HistoryAnswer(HistoryAnswer { item, value })
}

pub fn plan(plan: u8, deed: PlanDeed) -> Said {
    Said::Plan(PlanFact::Of { plan: plan_id(plan), deed })
}

pub fn plan_start() -> PlanDeed {
    let reference = Reference { hundredths: 16_500, unit: LoadUnit::Kg, found: Found::Estimated };
    PlanDeed::Start { lift: ExerciseId::parse("deadlift").unwrap(), reference }
}

/// One of every kind, from minute 1 on.
pub fn all_said() -> Vec<PersonFact> {
    let entered = Reference { hundredths: 36_500, unit: LoadUnit::Lb, found: Found::Entered };
    let facts = [
        flags(&[]),
        flags(&[Flag::Saddle, Flag::FirstAge]),
        flag_seen(),
        Said::FlagEnd(FlagEnd { flag: Flag::Saddle, how: Ending::Mistake }),
        history(HistoryItem::Cancer, HistoryValue::No),
        history(HistoryItem::BackPain, HistoryValue::BackPain(BackPain::Lasting)),
        history(HistoryItem::Age, HistoryValue::Age(AgeBand::From55)),
        plan(1, plan_start()),
        plan(1, PlanDeed::Refer(entered)),
        plan(1, PlanDeed::OwnLine(2)),
        plan(1, PlanDeed::Pause),
        plan(1, PlanDeed::Resume),
        plan(1, PlanDeed::End),
        Said::Plan(PlanFact::DaysOff { days: 3 }),
    ];
    (1..).zip(facts).map(|(n, fact)| said(n, fact)).collect()
}
