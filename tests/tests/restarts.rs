//! A process that ends between two events, and two processes on one folder, change nothing.
//!
//! Boundary: compares what is shown in the end with what one uninterrupted core shows.

use proptest::prelude::*;
use shared::{
    domain::{set_entry::SetKind, site::Site},
    effects::order::Order,
    model::{
        event::{Rating, SetStep},
        route::Route,
    },
    view::{AppView, Screen},
    wire::Turn,
};
use std::path::Path;
use tests::act::{About, Act};
use tests::{
    clocks::Clocks,
    events::{LOWER_LEFT, answer, begin, end, form, go, low, rate, recall, set},
    phone::Phone,
    tables,
};

/// What a person does, in minutes after the step before.
#[derive(Clone, Debug)]
struct Deed {
    after: i64,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Look,
    Go(Route),
    Mark(Site, Option<u8>),
    Begin(u8),
    Set(&'static str, &'static str, SetKind),
    Edit(&'static str),
    Step(SetStep),
    Rate(u8),
    Skip,
    End(u8),
    Answer(u8, Option<Site>, About),
    Place(Site),
    Undo,
    Reboot,
    WallClock(i64),
}

impl What {
    fn event(&self, clocks: &Clocks) -> Act {
        let moment = clocks.moment();
        match self.clone() {
            Self::Look | Self::Reboot | Self::WallClock(_) => Act::Look { moment },
            Self::Go(to) => go(moment, to),
            Self::Mark(site, nrs) => Act::MarkSite { moment, site, nrs },
            Self::Begin(nrs) => begin(moment, low(nrs)),
            Self::Set(exercise, load, kind) => {
                let form = shared::domain::set_form::SetForm { kind, ..form(exercise, load, "5") };
                Act::LogSet { moment, form }
            }
            Self::Edit(load) => Act::EditSet { moment, form: form("back-squat", load, "8") },
            Self::Step(step) => Act::StepSet { moment, step },
            Self::Rate(nrs) => rate(moment, nrs),
            Self::Skip => Act::SkipRating { moment },
            Self::End(nrs) => end(moment, low(nrs)),
            Self::Answer(nrs, site, about) => Act::AnswerReRating { moment, nrs, site, about },
            Self::Place(site) => Act::PlaceAnswer { moment, site },
            Self::Undo => Act::Undo { moment },
        }
    }

    fn happens_to(&self, clocks: &mut Clocks) {
        match self {
            Self::Reboot => {
                let name = format!("boot at {}", clocks.utc_ms);
                clocks.reboot(&name);
            }
            Self::WallClock(minutes) => clocks.set_wall_by(*minutes),
            _ => {}
        }
    }
}

/// What comes between two events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Between {
    Nothing,
    /// The process ends, and another one begins.
    Restart,
    /// The next event goes to the other of two processes.
    Other,
}

/// Plays a story; the last turn, and every row.
fn play(story: &[Deed], between: &[Between]) -> (Turn, String) {
    let dir = tempfile::tempdir().unwrap();
    let (_, turn) = play_in(dir.path(), story, between);
    (turn, tables::everything(dir.path()))
}

/// Plays a story; what the record shows in the end, and every fact and question. Where a person is and
/// what is half typed belongs to each process.
fn kept(story: &[Deed], between: &[Between]) -> (AppView, String) {
    let dir = tempfile::tempdir().unwrap();
    let (phone, _) = play_in(dir.path(), story, between);
    let view = phone.send(&go(phone.now(), Route::Record)).view;
    (view, tables::facts(dir.path()) + &tables::rows(dir.path(), &["reminder"]))
}

/// Plays a story in a folder; the process that did the last deed, and what it came to.
fn play_in(dir: &Path, story: &[Deed], between: &[Between]) -> (Phone, Turn) {
    let mut phone = Phone::new(dir, 7);
    let mut turn = phone.start();
    phone.see_the_history();
    let mut other: Option<Phone> = None;
    for (deed, between) in
        story.iter().zip(between.iter().chain(std::iter::repeat(&Between::Nothing)))
    {
        phone.clocks.pass(deed.after);
        deed.what.happens_to(&mut phone.clocks);
        if matches!(deed.what, What::Reboot) {
            // No process outlives a boot.
            other = None;
            phone.restart();
        }
        match between {
            Between::Nothing => {}
            Between::Restart => {
                phone.restart();
            }
            Between::Other => {
                let clocks = phone.clocks.clone();
                let next = other.take().unwrap_or_else(|| phone.beside());
                other = Some(std::mem::replace(&mut phone, next));
                phone.clocks = clocks;
            }
        }
        // A person acts on what the screen shows now, once they have read it.
        phone.clocks.pass_seconds(1);
        phone.send(&Act::Look { moment: phone.now() });
        turn = phone.send(&deed.what.event(&phone.clocks));
    }
    (phone, turn)
}

/// What a look shows besides what the person was told before it, which a new process cannot know.
fn shown(turn: Turn, story: &[Deed]) -> AppView {
    let mut view = turn.view;
    let last = story.last().map(|deed| &deed.what);
    if last.is_none_or(|what| matches!(what, What::Look | What::Reboot | What::WallClock(_))) {
        view.notice = None;
    }
    view
}

fn deed(after: i64, what: What) -> Deed {
    Deed { after, what }
}

/// An evening with everything in it.
fn evening() -> Vec<Deed> {
    vec![
        deed(0, What::Go(Route::Baseline)),
        deed(1, What::Mark(Site::LOWER_CENTRE, Some(2))),
        deed(0, What::Mark(LOWER_LEFT, Some(3))),
        deed(0, What::Mark(LOWER_LEFT, None)),
        deed(1, What::Begin(2)),
        deed(3, What::Edit("60kg")),
        deed(0, What::Step(SetStep::LoadUp)),
        deed(0, What::Step(SetStep::RepsDown)),
        deed(1, What::Set("back-squat", "62.5kg", SetKind::WarmUp)),
        deed(1, What::Rate(2)),
        deed(6, What::Set("deadlift", "225lb", SetKind::Work)),
        deed(1, What::Skip),
        deed(6, What::Set("deadlift", "225lb", SetKind::Work)),
        deed(0, What::Undo),
        deed(1, What::Set("deadlift", "235lb", SetKind::Work)),
        deed(1, What::Rate(4)),
        deed(9, What::Reboot),
        deed(1, What::Go(Route::End)),
        deed(0, What::Mark(Site::LOWER_CENTRE, Some(4))),
        deed(1, What::End(4)),
        deed(119, What::Look),
        deed(3, What::Go(Route::Answer)),
        deed(1, What::Answer(3, None, About::Now)),
        deed(1, What::Place(LOWER_LEFT)),
        deed(1, What::Go(Route::History)),
    ]
}

#[test]
fn the_evening_keeps_something_of_every_kind() {
    let (turn, rows) = play(&evening(), &[]);
    assert!(turn.view.notice.is_none());
    let tables = ["session ", "set_entry ", "pain_check "];
    for row in tables.into_iter().chain(["in_hand \"draft\"", "in_hand \"undo\""]) {
        assert!(rows.contains(row), "{row} in\n{rows}");
    }
}

#[test]
fn a_restart_at_any_one_step_shows_the_same_in_the_end() {
    let story = evening();
    for length in 1..=story.len() {
        let story = &story[..length];
        let (turn, rows) = play(story, &[]);
        let whole = shown(turn, story);
        for at in 0..length {
            let mut between = vec![Between::Nothing; length];
            between[at] = Between::Restart;
            let (turn, rows_restarted) = play(story, &between);
            assert_eq!(shown(turn, story), whole, "restarted before step {at} of {length}");
            assert_eq!(rows_restarted, rows);
        }
        if length % 6 != 0 {
            continue;
        }
        let (turn, _) = play(story, &vec![Between::Restart; length]);
        assert_eq!(shown(turn, story), whole, "restarted before every step of {length}");
    }
}

#[test]
fn two_processes_in_turns_show_what_one_would() {
    let story = evening();
    for length in 1..=story.len() {
        let story = &story[..length];
        let of_two = kept(story, &vec![Between::Other; length]);
        assert_eq!(of_two, kept(story, &[]), "{length} steps");
    }
}

#[test]
fn two_terminals_keep_their_own_place_and_their_own_half_typed_set() {
    let dir = tempfile::tempdir().unwrap();
    let mut first = Phone::started(dir.path(), 1);
    first.keep(&begin(first.now(), low(1)));
    first.send(&go(first.now(), Route::Session));
    let second = first.beside();
    second.send(&go(second.now(), Route::History));
    first.clocks.pass(1);
    let typed = form("deadlift", "62", "8");
    first.send(&Act::EditSet { moment: first.now(), form: typed });
    second.keep(&set(first.now(), "100kg"));
    let look = second.send(&Act::Look { moment: first.now() }).view.screen;
    let Screen::Session(rated) = look else { panic!("{look:?}") };
    assert!(rated.pad.is_some(), "the second one rates its set");
    let view = first.send(&Act::Look { moment: first.now() }).view;
    let Screen::Session(session) = view.screen else { panic!("{:?}", view.screen) };
    assert_eq!((session.form.exercise.as_str(), session.form.reps.as_str()), ("deadlift", "8"));
    assert_eq!(session.sets.len(), 1, "and sees what the other one logged");
}

fn what() -> impl Strategy<Value = What> {
    let nrs = 0_u8..=11;
    let site = prop::sample::select(vec![Site::LOWER_CENTRE, LOWER_LEFT]);
    let step = prop::sample::select(vec![
        SetStep::LoadUp,
        SetStep::LoadDown,
        SetStep::RepsUp,
        SetStep::RepsDown,
    ]);
    let lift = prop::sample::select(vec![
        ("deadlift", "100kg"),
        ("back-squat", "185lb"),
        ("romanian-deadlift", "0kg"),
        ("deadlift", "nonsense"),
    ]);
    let kind = prop::sample::select(SetKind::ALL.to_vec());
    let about = prop::sample::select(vec![About::Now, About::TwoHours]);
    prop_oneof![
        1 => Just(What::Look),
        3 => prop::sample::select(Route::ALL.to_vec()).prop_map(What::Go),
        2 => (site.clone(), prop::option::of(nrs.clone())).prop_map(|(s, n)| What::Mark(s, n)),
        5 => nrs.clone().prop_map(What::Begin),
        7 => (lift, kind).prop_map(|((exercise, load), kind)| What::Set(exercise, load, kind)),
        1 => prop::sample::select(vec!["70kg", "", "x"]).prop_map(What::Edit),
        1 => step.prop_map(What::Step),
        3 => nrs.clone().prop_map(What::Rate),
        1 => Just(What::Skip),
        3 => nrs.clone().prop_map(What::End),
        4 => (nrs, prop::option::of(site.clone()), about).prop_map(|(n, s, a)| What::Answer(n, s, a)),
        1 => site.prop_map(What::Place),
        2 => Just(What::Undo),
        1 => Just(What::Reboot),
        1 => (-300_i64..300).prop_map(What::WallClock),
    ]
}

fn story() -> impl Strategy<Value = Vec<(Deed, Between)>> {
    let after = prop_oneof![4 => 0_i64..20, 2 => 100_i64..260, 1 => 600_i64..1_000];
    let between = prop::sample::select(vec![
        Between::Nothing,
        Between::Nothing,
        Between::Restart,
        Between::Other,
    ]);
    let deed = (after, what()).prop_map(|(after, what)| Deed { after, what });
    prop::collection::vec((deed, between), 1..24)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_restarts_and_a_second_process_change_nothing(story in story()) {
        let (story, between): (Vec<Deed>, Vec<Between>) = story.into_iter().unzip();
        prop_assert_eq!(kept(&story, &between), kept(&story, &[]));
    }
}

#[test]
fn the_second_terminal_sees_the_first_one_s_set_and_takes_it_back() {
    let dir = tempfile::tempdir().unwrap();
    let mut first = Phone::started(dir.path(), 1);
    let second = Phone::started(dir.path(), 2);
    first.keep(&begin(first.now(), low(1)));
    first.clocks.pass(5);
    first.keep(&set(first.now(), "100kg"));
    assert_eq!(second.record().sets.len(), 1);
    second.keep(&Act::Undo { moment: first.now() });
    assert_eq!(first.record().sets.len(), 0);
    first.keep(&Act::Undo { moment: first.now() });
    assert_eq!(tables::live(dir.path(), "session"), 0, "the step before it");
    second.refused(&Act::Undo { moment: first.now() });
}

#[test]
fn a_session_is_started_once_however_many_terminals_start_it() {
    let dir = tempfile::tempdir().unwrap();
    let first = Phone::started(dir.path(), 1);
    let second = Phone::started(dir.path(), 2);
    first.keep(&begin(first.now(), low(1)));
    second.refused(&begin(second.now(), low(2)));
    assert_eq!(tables::live(dir.path(), "session"), 1);
    assert_eq!(tables::live(dir.path(), "pain_check"), 1);
}

#[test]
fn the_second_terminal_answers_and_the_first_one_s_question_is_gone() {
    let dir = tempfile::tempdir().unwrap();
    let mut first = Phone::started(dir.path(), 1);
    let second = Phone::started(dir.path(), 2);
    first.keep(&begin(first.now(), low(1)));
    first.clocks.pass(5);
    first.keep(&set(first.now(), "100kg"));
    first.clocks.pass(5);
    first.keep(&end(first.now(), low(1)));
    first.clocks.pass(122);
    second.keep(&answer(first.now(), 1));
    assert!(first.send(&Act::Look { moment: first.now() }).view.ask.is_none());
    // Recalled beside it: both stand in the record.
    first.keep(&recall(first.now(), 1));
    assert_eq!(second.record().checks.len(), 4);
}

#[test]
fn marks_of_a_full_check_survive_the_process() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 3);
    phone.see_the_history();
    phone.send(&go(phone.now(), Route::Baseline));
    let marked = phone.send(&Act::MarkSite { moment: phone.now(), site: LOWER_LEFT, nrs: Some(4) });
    let again = phone.restart();
    assert_eq!(again.view, marked.view);
    let ratings = vec![Rating { site: LOWER_LEFT, nrs: 4 }];
    phone.keep(&begin(phone.now(), ratings));
    phone.send(&go(phone.now(), Route::End));
    assert_eq!(tables::rows(dir.path(), &["in_hand"]).matches("draft\" \"ratings").count(), 0);
}

#[test]
fn a_process_that_slept_reads_the_log_again_at_the_moment_it_wakes() {
    let story = [
        deed(0, What::Begin(0)),
        deed(1, What::Set("deadlift", "100kg", SetKind::Work)),
        deed(720, What::Set("deadlift", "100kg", SetKind::WarmUp)),
        deed(122, What::Skip),
        deed(0, What::Begin(11)),
    ];
    let mut between = vec![Between::Nothing; story.len()];
    (between[2], between[4]) = (Between::Other, Between::Other);
    let (turn, rows) = play(&story, &between);
    let gives = |order: &Order| matches!(order, Order::Reminder(order) if order.gives());
    assert!(!turn.orders.iter().any(gives), "the question closed while it slept");
    assert_eq!(rows, play(&story, &[]).1);
}
