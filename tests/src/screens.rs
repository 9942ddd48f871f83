//! Every screen, each while the log is in a state in which it can be shown.
//!
//! Boundary: goes there and looks; which screen a view is, it reads from the view alone.

use crate::{
    act::Act,
    events::{answer, begin, end, go, low, rate, set},
    phone::Phone,
};
use shared::{
    content::articles::ArticleId,
    domain::flags::{Ending, Flag},
    model::{
        event::{
            Event, ExercisesEvent, FixEntry, FlagsEvent, GearEvent, Input, LibraryEvent, PlanEvent,
        },
        route::Route,
    },
    view::{Screen, full_check::FullCheckPurpose, pad::PadPurpose},
    wire::decode_turn,
};

/// How far a session has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// None is open, and no question is.
    Before,
    /// A set was logged, and the back is not rated yet.
    Lifting,
    /// It was ended, and its question is due.
    Asked,
    /// The question was answered.
    Answered,
}

/// A screen as it was shown.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// When.
    pub stage: Stage,
    /// Which.
    pub route: Route,
    /// The turn's bytes.
    pub length: usize,
}

/// The stages at which a screen can be shown: each has one at least.
const fn stages(route: Route) -> &'static [Stage] {
    use Stage::{Answered, Asked, Before, Lifting};
    match route {
        Route::Today
        | Route::Record
        | Route::Reminders
        | Route::Verdict
        | Route::Library
        | Route::Article
        | Route::Plan
        | Route::History
        | Route::Past
        | Route::EditSet
        | Route::EditCheck
        | Route::EditSession
        | Route::Settings
        | Route::Gear
        | Route::EditBar
        | Route::Exercises
        | Route::EditExercise
        | Route::Bin
        | Route::Ramp
        | Route::Checklist
        | Route::Flags
        | Route::FlagCard
        | Route::EndFlag
        | Route::About
        | Route::Next
        | Route::ReturnPlan
        | Route::PlanSetUp
        | Route::DaysOff
        | Route::Variations
        | Route::Numbers
        | Route::Summary
        | Route::Files => &[Before, Lifting, Asked, Answered],
        Route::Baseline | Route::RateNow => &[Before, Asked, Answered],
        Route::Session | Route::Rate | Route::End => &[Lifting],
        Route::Answer => &[Asked],
        Route::Recall => &[Asked, Answered],
        Route::Where => &[Answered],
    }
}

/// Which screen it is; absent while no log is open.
#[must_use]
pub const fn route_of(screen: &Screen) -> Option<Route> {
    Some(match screen {
        Screen::Opening(_) | Screen::Recovery(_) => return None,
        Screen::Today(_) => Route::Today,
        Screen::FullCheck(check) => match check.purpose {
            FullCheckPurpose::Start => Route::Baseline,
            FullCheckPurpose::End => Route::End,
            FullCheckPurpose::Now => Route::RateNow,
        },
        Screen::Session(session) if session.pad.is_some() => Route::Rate,
        Screen::Session(_) => Route::Session,
        Screen::Pad(pad) => match pad.purpose {
            PadPurpose::AfterSet => Route::Rate,
            PadPurpose::Answer => Route::Answer,
            PadPurpose::Recall => Route::Recall,
        },
        Screen::Where(_) => Route::Where,
        Screen::Verdict(_) => Route::Verdict,
        Screen::Record(_) => Route::Record,
        Screen::Reminders(_) => Route::Reminders,
        Screen::Library(_) => Route::Library,
        Screen::Article(_) => Route::Article,
        Screen::Plan(_) => Route::Plan,
        Screen::History(_) => Route::History,
        Screen::Past(_) => Route::Past,
        Screen::EditSet(_) => Route::EditSet,
        Screen::EditCheck(_) => Route::EditCheck,
        Screen::EditSession(_) => Route::EditSession,
        Screen::Rows(rows) => rows.page,
        Screen::FlagCard(_) => Route::FlagCard,
    })
}

/// Articles look alike, and those of what comes next: a view does not tell them apart.
const fn drawn_as(route: Route) -> Route {
    match route {
        Route::Next | Route::ReturnPlan => Route::Plan,
        Route::Summary => Route::Article,
        route => route,
    }
}

/// Shows every screen at every stage of one session more, in a log that held a session before.
pub fn every(phone: &mut Phone) -> Vec<Seen> {
    phone.see_the_history();
    let mut seen = at(phone, Stage::Before);
    phone.keep(&begin(phone.now(), low(1)));
    seen.extend(of_the_open_session(phone));
    let missing = Route::ALL.iter().find(|route| seen.iter().all(|seen| seen.route != **route));
    assert_eq!(missing, None, "never shown");
    seen
}

/// Shows every screen there is from the next set of the open session on.
pub fn of_the_open_session(phone: &mut Phone) -> Vec<Seen> {
    phone.see_the_history();
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    let mut seen = at(phone, Stage::Lifting);
    phone.clocks.pass(1);
    phone.keep(&rate(phone.now(), 3));
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(3)));
    phone.clocks.pass(121);
    seen.extend(at(phone, Stage::Asked));
    phone.keep(&answer(phone.now(), 3));
    seen.extend(at(phone, Stage::Answered));
    seen
}

/// Opens what a route shows: these show what was opened.
fn open(phone: &Phone, route: Route) {
    let Screen::Record(record) = phone.send(&go(phone.now(), Route::Record)).view.screen else {
        panic!("no record")
    };
    if route == Route::EditBar {
        let event = Event::Gear(GearEvent::OpenBar { bar: None });
        return drop(phone.send_input(&Input { moment: phone.now(), event }));
    }
    if route == Route::PlanSetUp {
        let event = Event::Plan(PlanEvent::SetUp { exercise: "deadlift".to_owned() });
        return drop(phone.send_input(&Input { moment: phone.now(), event }));
    }
    let session = record.session.expect("a session");
    let first = |line: Option<String>| line.expect("an entry");
    let set = session.sets.first().map(|line| line.id.clone());
    let check = session.checks.first().map(|line| line.id.clone());
    let (moment, session) = (phone.now(), session.id);
    let entry = match route {
        Route::Past => return drop(phone.send(&Act::OpenSession { moment, session })),
        Route::EditSet => FixEntry::Set(first(set)),
        Route::EditCheck => FixEntry::Check(first(check)),
        Route::EditSession => FixEntry::Session,
        _ => return,
    };
    phone.send(&Act::OpenForm { moment, session, entry });
}

/// Says that a symptom is new, and then that it was ticked by mistake: its pages are there in between.
fn with_a_flag(phone: &Phone, look: impl FnOnce() -> Seen) -> Seen {
    let flag = Flag::Sharp;
    let tell = |event| phone.send(&Act::Tap { moment: phone.now(), event: Event::Flags(event) });
    tell(FlagsEvent::Answer { flags: vec![flag] });
    let seen = look();
    tell(FlagsEvent::End { flag, how: Ending::Mistake });
    seen
}

fn at(phone: &Phone, stage: Stage) -> Vec<Seen> {
    let shown = Route::ALL.iter().filter(|route| stages(**route).contains(&stage));
    let look = |route: &Route| {
        if *route == Route::Article {
            let article = ArticleId::RuleOfTwos;
            let event = Event::Library(LibraryEvent::Open { article });
            phone.send_input(&Input { moment: phone.now(), event });
        }
        open(phone, *route);
        if *route == Route::EditExercise {
            let exercise = "deadlift".to_owned();
            let event = Event::Exercises(ExercisesEvent::Edit { exercise });
            phone.send_input(&Input { moment: phone.now(), event });
        }
        let turn = phone.raw(phone.bytes(&go(phone.now(), *route))).unwrap();
        let screen = decode_turn(&turn).unwrap().view.screen;
        assert_eq!(
            route_of(&screen),
            Some(drawn_as(*route)),
            "{stage:?}: another screen than asked for"
        );
        Seen { stage, route: *route, length: turn.len() }
    };
    let of_a_flag = |route: &Route| matches!(route, Route::FlagCard | Route::EndFlag);
    let look = |route| {
        if of_a_flag(route) { with_a_flag(phone, || look(route)) } else { look(route) }
    };
    shown.map(look).collect()
}
