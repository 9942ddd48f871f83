//! Years of training, written through the store.
//!
//! Boundary: facts as a person would have logged them; many sessions in one transaction.

use crate::{
    clocks::{Clocks, MONDAY_EVENING, Seeded},
    phone::{Phone, store_of},
};
use shared::{
    content::exercises,
    domain::{
        checklist::{ChecklistAnswer, ChecklistState},
        exercise::ExerciseId,
        id::{CheckId, SessionId, SetId},
        load::Load,
        moment::{Moment, Stamp},
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        reps::Reps,
        rpe::Rpe,
        session::Session,
        set_entry::{Lift, SetEntry, SetKind},
        site::Site,
    },
    effects::store::{Change, IfMissing, StoreReply, StoreRequest, Transaction},
};
use std::path::Path;

const MINUTE: i64 = 60_000;
const SETS_EACH: i64 = 15;
/// Three sessions in seven days, minutes.
const APART: i64 = 7 * 24 * 60 / 3;
/// Thirty years, minutes: more sessions than fit in there that far apart follow each other sooner, since no
/// device's clock shows the times of those to come.
const LONGEST: i64 = 30 * 365 * 24 * 60;

/// So many sessions, the last one two hours before now.
pub struct Years {
    sessions: i64,
    /// Minutes from one to the next.
    apart: i64,
}

impl Years {
    /// A history of so many sessions.
    pub const fn of(sessions: i64) -> Self {
        let fitting = if sessions > 0 { LONGEST / sessions } else { APART };
        Self { sessions, apart: if fitting < APART { fitting } else { APART } }
    }

    /// A moment some hours after the last session.
    pub fn end(&self) -> Moment {
        let minutes = (self.sessions - 1).max(0) * self.apart + 5 * 60;
        Moment::given(MONDAY_EVENING + minutes * MINUTE, 60)
    }

    /// Writes them to a folder's log; a phone with it open, some hours after the last session.
    pub fn phone(&self, folder: &Path) -> Phone {
        self.write(folder);
        let Moment { utc_ms, offset_min, uptime_ms, boot, zone_change } = self.end();
        let mut phone = Phone::new(folder, 1);
        phone.clocks = Clocks { utc_ms, offset_min, zone_change, uptime_ms, boot };
        phone.start();
        phone
    }

    /// Writes them to a folder's log.
    pub fn write(&self, folder: &Path) {
        let mut store = store_of(&folder.to_string_lossy());
        let opened =
            store.answer(&StoreRequest::open(Stamp::at_wall(MONDAY_EVENING, 60), IfMissing::Begin));
        assert!(matches!(opened, StoreReply::Opened(_)));
        let randomness = Seeded::new(9);
        let all: Vec<i64> = (0..self.sessions).collect();
        for some in all.chunks(50) {
            let changes = some
                .iter()
                .flat_map(|at| session(MONDAY_EVENING + at * self.apart * MINUTE, &randomness))
                .collect();
            let written =
                store.answer(&StoreRequest::Write(Transaction { intention: None, changes }));
            assert_eq!(written, StoreReply::Saved);
        }
    }
}

fn session(begins: i64, randomness: &Seeded) -> Vec<Change> {
    let stamp = |minutes: i64| Stamp::at_wall(begins + minutes * MINUTE, 60);
    let id = SessionId::mint(begins, randomness);
    let check = |minutes: i64, context, points: u8| {
        let answered = stamp(minutes);
        let nrs = Nrs::new(points).unwrap();
        let ratings = match context {
            CheckContext::During | CheckContext::ReRating => Ratings::only(Site::LOWER_CENTRE, nrs),
            _ => Ratings::full(&[(Site::LOWER_CENTRE, nrs)]).unwrap(),
        };
        let id_of = CheckId::mint(answered.utc_ms, randomness);
        Change::PutCheck(PainCheck {
            id: id_of,
            session: id,
            context,
            answered,
            about: None,
            ratings,
            stop: None,
            note: None,
            pain_relief: false,
        })
    };
    let mut changes = vec![
        Change::PutSession(Session { id, started: stamp(0), ended: Some(stamp(70)), note: None }),
        check(0, CheckContext::Baseline, 1),
        check(70, CheckContext::End, 2),
        check(193, CheckContext::ReRating, 1),
    ];
    for set in 0..SETS_EACH {
        let at = stamp(5 + set * 4);
        let lift = Lift {
            exercise: ExerciseId::known(
                exercises::all().nth(usize::try_from(set).unwrap() % 3).unwrap().id,
            ),
            load: Load::parse("102.5kg").unwrap(),
            reps: Reps::parse("5").unwrap(),
            rpe: Rpe::parse("8").ok(),
            kind: if set % 5 == 0 { SetKind::WarmUp } else { SetKind::Work },
            checklist: ChecklistAnswer::new(ChecklistState::StillTrue, (None, 1), &[], &[]),
            faults: Vec::new(),
            filmed: false,
            note: None,
        };
        let id_of = SetId::mint(at.utc_ms, randomness);
        changes.push(Change::PutSet(SetEntry { id: id_of, session: id, at, lift }));
        changes.push(check(6 + set * 4, CheckContext::During, 2));
    }
    changes
}
