//! Facts entered in any order, with slips put right on the way, come to what entering them in their own order comes to.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own. Ids and the time of entry differ; nothing else may.

use proptest::{collection::vec, prelude::*};
use shared::{
    domain::{pain_check::CheckContext, set_entry::SetKind, site::Site, time_form::TimeForm},
    model::event::{CheckFix, FixEntry, FixForm, FixRef, Rating, Route, SetFix, TimesFix},
    view::{Screen, notice::NoticeKind},
};
use std::collections::BTreeMap;
use tests::{act::Act, events::go, phone::Phone};

/// The days on which the sessions begin, at 17:00; each ends at 18:10.
const DAYS: [&str; 3] = ["2026-02-10", "2026-02-12", "2026-02-14"];
const LIFTS: [&str; 4] = ["deadlift", "back-squat", "trap-bar-deadlift", "shrug"];

/// What a session holds beside its times.
#[derive(Clone, Debug)]
enum Fact {
    /// So many minutes after its start: which lift, kilograms, reps, kind.
    Set(u32, usize, u32, u32, SetKind),
    /// What it was asked for, minutes after the start, where and how much.
    Check(CheckContext, u32, Vec<Rating>),
}

/// A fact of the session on one of [`DAYS`], and how the person gets there.
#[derive(Clone, Debug)]
struct Entry {
    day: usize,
    fact: Fact,
    way: Way,
}

/// How a person enters a fact.
#[derive(Clone, Copy, Debug)]
enum Way {
    Straight,
    /// With a wrong number first, corrected afterwards.
    Corrected,
    /// Entered, taken back, entered again.
    TakenBack,
    /// Entered twice, and one of them deleted.
    Twice,
    /// Deleted, and the deletion taken back.
    Restored,
}

fn at(day: usize, minutes: u32) -> TimeForm {
    let (hour, minute) = (17 + minutes / 60, minutes % 60);
    TimeForm { date: DAYS[day].to_owned(), clock: format!("{hour:02}:{minute:02}") }
}

fn any_way() -> impl Strategy<Value = Way> {
    prop::sample::select(vec![
        Way::Straight,
        Way::Corrected,
        Way::TakenBack,
        Way::Twice,
        Way::Restored,
    ])
}

fn any_rating() -> impl Strategy<Value = Vec<Rating>> {
    let one = (prop::sample::select(Site::ALL.to_vec()), 1_u8..=10);
    vec(one, 0..3).prop_map(|pairs| {
        let by_site: BTreeMap<_, _> =
            pairs.into_iter().map(|(site, nrs)| (site.id(), (site, nrs))).collect();
        by_site.into_values().map(|(site, nrs)| Rating { site, nrs }).collect()
    })
}

fn any_kind() -> impl Strategy<Value = SetKind> {
    prop::sample::select(SetKind::ALL.to_vec())
}

/// The facts of one session, no two of one minute: a minute's facts keep the order of their entry.
fn any_session(day: usize) -> impl Strategy<Value = Vec<(usize, Fact)>> {
    let set = (0..LIFTS.len(), 60_u32..140, 1_u32..12, any_kind());
    let sets = vec(set, 1..4).prop_map(|sets| {
        let set = |(n, (lift, load, reps, kind))| Fact::Set(5 + 12 * n, lift, load, reps, kind);
        (0_u32..).zip(sets).map(set).collect::<Vec<_>>()
    });
    let during = (1_u32..4, prop::sample::select(Site::ALL.to_vec()), 0_u8..=10);
    let during = prop::option::of(during.prop_map(|(n, site, nrs)| {
        Fact::Check(CheckContext::During, 12 * n, vec![Rating { site, nrs }])
    }));
    let check = |context, minutes| {
        prop::option::weighted(
            0.8,
            any_rating().prop_map(move |it| Fact::Check(context, minutes, it)),
        )
    };
    let checks = (
        check(CheckContext::Baseline, 1),
        check(CheckContext::End, 70),
        during,
        check(CheckContext::ReRating, 70 + 125),
    );
    (sets, checks).prop_map(move |(sets, (baseline, end, during, rerating))| {
        let checks = [baseline, end, during, rerating].into_iter().flatten();
        let named = checks.filter(|fact| match fact {
            // A quick check names a site.
            Fact::Check(CheckContext::ReRating, _, ratings) => !ratings.is_empty(),
            _ => true,
        });
        sets.into_iter().chain(named).map(|fact| (day, fact)).collect()
    })
}

/// All facts in their own order, and the same in another one, each with a way to get there.
fn any_log() -> impl Strategy<Value = (Vec<Entry>, Vec<Entry>)> {
    (any_session(0), any_session(1), any_session(2)).prop_flat_map(|(first, second, third)| {
        let facts: Vec<_> = [first, second, third].concat();
        let ways = vec(any_way(), facts.len());
        let straight = |(day, fact): (usize, Fact)| Entry { day, fact, way: Way::Straight };
        let fresh: Vec<_> = facts.iter().cloned().map(straight).collect();
        let entries = (Just(facts), ways).prop_map(|(facts, ways)| {
            let entry = |((day, fact), way)| Entry { day, fact, way };
            facts.into_iter().zip(ways).map(entry).collect::<Vec<_>>()
        });
        (Just(fresh), entries.prop_shuffle())
    })
}

/// A person who enters the log of that week two weeks later.
struct Person {
    phone: Phone,
    _folder: tempfile::TempDir,
    sessions: [Option<String>; 3],
}

impl Person {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let phone = Phone::started(folder.path(), 1);
        Self { phone, _folder: folder, sessions: [const { None }; 3] }
    }

    fn done(&mut self, act: impl FnOnce(&Phone) -> Act) {
        self.phone.clocks.pass_seconds(5);
        let turn = self.phone.send(&act(&self.phone));
        let notice = turn.view.notice.expect("a notice");
        assert!(matches!(notice.kind, NoticeKind::Saved | NoticeKind::Undone), "{}", notice.text);
    }

    fn form(&self, session: &str, entry: FixEntry) -> (FixRef, FixForm) {
        let (moment, session) = (self.phone.now(), session.to_owned());
        match self.phone.send(&Act::OpenForm { moment, session, entry }).view.screen {
            Screen::EditSet(view) => (view.frame.subject, FixForm::Set(view.form)),
            Screen::EditCheck(view) => (view.frame.subject, FixForm::Check(view.form)),
            Screen::EditSession(view) => (view.frame.subject, FixForm::Times(view.form)),
            other => panic!("{other:?}"),
        }
    }

    fn save(&mut self, subject: FixRef, form: FixForm) {
        self.done(|phone| Act::SaveForm { moment: phone.now(), subject, form });
    }

    /// The session of a day; it is entered with the first of its facts.
    fn session(&mut self, day: usize) -> String {
        if let Some(known) = &self.sessions[day] {
            return known.clone();
        }
        let (subject, form) = self.form("", FixEntry::NewSession);
        let FixForm::Times(times) = form else { panic!("no times") };
        let times = TimesFix { starts: at(day, 0), ends: at(day, 70), ..times };
        self.save(subject, FixForm::Times(times));
        let look = Act::Look { moment: self.phone.now() };
        let Screen::Past(page) = self.phone.send(&look).view.screen else { panic!("no page") };
        self.sessions[day] = Some(page.session.id.clone());
        page.session.id
    }

    /// Enters a fact, with another number where it is a slip; its id.
    fn add(&mut self, day: usize, fact: &Fact, slip: bool) -> FixEntry {
        let session = self.session(day);
        let before = self.ids(&session);
        let entry = match fact {
            Fact::Set(..) => FixEntry::NewSet,
            Fact::Check(..) => FixEntry::NewCheck,
        };
        let (subject, form) = self.form(&session, entry);
        self.save(subject, filled(form, day, fact, slip));
        let new = self.ids(&session).into_iter().find(|id| !before.contains(id)).expect("an entry");
        match fact {
            Fact::Set(..) => FixEntry::Set(new),
            Fact::Check(..) => FixEntry::Check(new),
        }
    }

    fn remove(&mut self, day: usize, entry: FixEntry) {
        let session = self.session(day);
        let (subject, _) = self.form(&session, entry);
        self.done(|phone| Act::RemoveEntry { moment: phone.now(), subject });
    }

    fn undo(&mut self) {
        self.done(|phone| Act::Undo { moment: phone.now() });
    }

    fn ids(&self, session: &str) -> Vec<String> {
        let (moment, session) = (self.phone.now(), session.to_owned());
        let Screen::Past(page) = self.phone.send(&Act::OpenSession { moment, session }).view.screen
        else {
            panic!("no page")
        };
        let sets = page.session.sets.into_iter().map(|line| line.id);
        sets.chain(page.session.checks.into_iter().map(|line| line.id)).collect()
    }

    fn enter(&mut self, Entry { day, fact, way }: &Entry) {
        match way {
            Way::Straight => drop(self.add(*day, fact, false)),
            Way::Corrected => {
                let entry = self.add(*day, fact, true);
                let session = self.session(*day);
                let (subject, form) = self.form(&session, entry);
                self.save(subject, filled(form, *day, fact, false));
            }
            Way::TakenBack => {
                self.add(*day, fact, true);
                self.undo();
                self.add(*day, fact, false);
            }
            Way::Twice => {
                let spare = self.add(*day, fact, false);
                self.add(*day, fact, false);
                self.remove(*day, spare);
            }
            Way::Restored => {
                let entry = self.add(*day, fact, false);
                self.remove(*day, entry);
                self.undo();
            }
        }
    }

    /// Everything that the log says, without ids and the times of entry.
    fn told(&self) -> Vec<String> {
        let mut told = Vec::new();
        for session in self.sessions.iter().flatten() {
            let (moment, session) = (self.phone.now(), session.clone());
            let Screen::Past(page) =
                self.phone.send(&Act::OpenSession { moment, session }).view.screen
            else {
                panic!("no page")
            };
            let session = page.session;
            told.push(format!("{} {}", session.title, session.state));
            told.extend(
                session.sets.iter().map(|it| format!("{} {} {}", it.time, it.text, it.details)),
            );
            let mut checks: Vec<_> = session
                .checks
                .iter()
                .map(|it| format!("{:?} {:?} {:?}", it.about_utc_ms, it.context, it.ratings))
                .collect();
            checks.sort();
            told.extend(checks);
            let verdict = session.verdict;
            told.push(format!("{} {} {:?}", verdict.word, verdict.sentence, verdict.steps));
        }
        let plan = self.phone.send(&go(self.phone.now(), Route::Plan)).view.screen;
        let Screen::Plan(plan) = plan else { panic!("no plan") };
        told.push(format!("{:?}", plan.blocks));
        told
    }
}

fn filled(form: FixForm, day: usize, fact: &Fact, slip: bool) -> FixForm {
    match (form, fact) {
        (FixForm::Set(fix), Fact::Set(minutes, lift, load, reps, kind)) => {
            let mut set = fix.set;
            LIFTS[*lift].clone_into(&mut set.exercise);
            set.load = format!("{}kg", if slip { load + 5 } else { *load });
            set.reps = reps.to_string();
            set.kind = *kind;
            FixForm::Set(SetFix { set, when: at(day, *minutes) })
        }
        (FixForm::Check(fix), Fact::Check(context, minutes, ratings)) => {
            let mut ratings = ratings.clone();
            if let Some(first) = ratings.first_mut().filter(|_| slip) {
                first.nrs = if first.nrs == 10 { 0 } else { first.nrs + 1 };
            }
            FixForm::Check(CheckFix { context: *context, ratings, when: at(day, *minutes), ..fix })
        }
        (form, fact) => panic!("{form:?} for {fact:?}"),
    }
}

#[test]
fn what_is_entered_in_any_order_with_slips_is_what_a_fresh_log_of_the_same_facts_says() {
    let config = ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() };
    proptest!(config, |((fresh, entries) in any_log())| {
        let mut straight = Person::new();
        for entry in &fresh {
            straight.enter(entry);
        }
        let mut other = Person::new();
        for entry in &entries {
            other.enter(entry);
        }
        prop_assert_eq!(other.told(), straight.told());
    });
}
