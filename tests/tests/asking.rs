//! The two-hour question: of which session, about which site, and when it is answered.
//!
//! Boundary: bytes over a real folder; the verdicts themselves are the worked timelines'.

use shared::{
    domain::{
        reminders::{OsState, ReminderOrder},
        rule_of_twos::{Reason, Verdict},
        set_entry::SetKind,
        set_form::SetForm,
        site::Site,
    },
    effects::order::Order,
    model::{
        event::{Event, FlagsEvent, Rating},
        route::Route,
    },
    view::{
        Screen,
        pad::{PadPurpose, PadView},
        today::{CardKind, TodayCard},
        verdict::{AdviceView, Offer, VerdictView},
    },
    wire::Turn,
};
use tests::act::Act;
use tests::{
    events::{LOWER_LEFT, answer, begin, end, form, go, low, rate, recall, set},
    phone::Phone,
};

const MINUTE: i64 = 60_000;

/// A baseline at 17:00, a set at 17:15 rated as the lower back's centre stood, the end at 17:30.
fn session(phone: &mut Phone, ratings: &[Rating]) {
    phone.keep(&begin(phone.now(), ratings.to_vec()));
    phone.clocks.pass(15);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(15);
    phone.keep(&end(phone.now(), ratings.to_vec()));
}

fn two_places() -> Vec<Rating> {
    vec![Rating { site: Site::LOWER_CENTRE, nrs: 1 }, Rating { site: LOWER_LEFT, nrs: 2 }]
}

fn warm_up() -> SetForm {
    SetForm { kind: SetKind::WarmUp, ..form("deadlift", "60kg", "5") }
}

fn woken(phone: &Phone) -> Turn {
    let os = OsState { shown: Some(Vec::new()), ..OsState::default() };
    phone.send(&Act::Woken { moment: phone.now(), os })
}

fn pad(phone: &Phone, route: Route) -> PadView {
    match phone.send(&go(phone.now(), route)).view.screen {
        Screen::Pad(pad) => pad,
        other => panic!("{other:?}"),
    }
}

fn card(phone: &Phone) -> TodayCard {
    match phone.send(&go(phone.now(), Route::Today)).view.screen {
        Screen::Today(today) => today.card,
        other => panic!("{other:?}"),
    }
}

fn verdict(phone: &Phone) -> VerdictView {
    match phone.send(&go(phone.now(), Route::Verdict)).view.screen {
        Screen::Verdict(verdict) => verdict,
        other => panic!("{other:?}"),
    }
}

fn says(verdict: &VerdictView) -> Vec<&str> {
    verdict.now.iter().map(|advice| advice.text.as_str()).collect()
}

#[test]
fn where_two_places_hurt_the_second_is_asked_about_by_name() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    session(&mut phone, &two_places());
    phone.clocks.pass(121);
    let first = pad(&phone, Route::Answer);
    let view = phone.keep(&answer(phone.now(), 2));
    assert!(matches!(view.screen, Screen::Where(_)));
    let view = phone.keep(&Act::PlaceAnswer { moment: phone.now(), site: LOWER_LEFT });
    let Screen::Pad(second) = view.screen else { panic!("one place still asks") };
    assert_ne!(first.title, second.title);
    assert!(second.title.contains("lower back, centre"), "{}", second.title);
    assert!(card(&phone).body.contains("lower back, centre"));
    phone.clocks.pass(1);
    let view = phone.keep(&answer(phone.now(), 1));
    assert!(view.ask.is_none(), "each place was answered once");
    assert!(matches!(view.screen, Screen::Verdict(_)));
    assert_eq!(phone.verdict().verdict, Verdict::Clear);
}

#[test]
fn no_pain_in_the_place_asked_about_by_name_says_nothing_of_the_other() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 2);
    session(&mut phone, &two_places());
    phone.clocks.pass(121);
    phone.keep(&answer(phone.now(), 2));
    phone.clocks.pass(1);
    phone.keep(&answer(phone.now(), 0));
    let last = phone.record().checks.pop().unwrap();
    assert_eq!((last.full, last.ratings.len()), (false, 1));
    assert_eq!((last.ratings[0].site, last.ratings[0].nrs), (Site::LOWER_CENTRE, 0));
    assert_eq!(phone.verdict().verdict, Verdict::Clear);
}

#[test]
fn a_notification_asks_on_about_the_second_place_without_a_sound() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 3);
    session(&mut phone, &two_places());
    woken(&phone);
    phone.clocks.pass(121);
    let asked = woken(&phone).view.notifications.remove(0);
    let id = asked.id.clone();
    let turn = phone.send(&Act::AnswerQuestion { moment: phone.now(), id: id.clone(), nrs: 2 });
    let again = &turn.view.notifications[0];
    assert_eq!(again.id, id);
    assert!(again.title.contains("lower back, centre"), "{}", again.title);
    let post = turn.orders.iter().find_map(|order| match order {
        Order::Reminder(ReminderOrder::Post { generation, alert, .. }) => {
            Some((*generation, *alert))
        }
        _ => None,
    });
    assert_eq!(post, Some((asked.generation + 1, false)));
    let turn = phone.send(&Act::AnswerQuestion { moment: phone.now(), id: id.clone(), nrs: 1 });
    assert!(turn.view.notifications.is_empty() && turn.view.ask.is_none());
    assert!(turn.orders.contains(&Order::Reminder(ReminderOrder::Remove { id })));
}

#[test]
fn the_second_place_is_asked_about_silently_and_is_not_late_after_a_snooze_either() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 3);
    session(&mut phone, &two_places());
    woken(&phone);
    phone.clocks.pass(121);
    let id = woken(&phone).view.notifications.remove(0).id;
    phone.send(&Act::Snooze { moment: phone.now(), id: id.clone() });
    phone.clocks.pass(15);
    woken(&phone);
    phone.clocks.pass(40);
    let turn = phone.send(&Act::AnswerQuestion { moment: phone.now(), id, nrs: 2 });
    let silent = |order: &Order| matches!(order, Order::Reminder(ReminderOrder::Post { alert, .. }) if !alert);
    assert!(turn.orders.iter().any(silent), "{:?}", turn.orders);
    let turn = phone.send(&go(phone.now(), Route::Reminders));
    let Screen::Reminders(health) = turn.view.screen else { panic!("no reminders") };
    assert_eq!(health.lateness.as_deref(), Some("The last reminder came on time."));
}

#[test]
fn what_a_later_session_overtook_before_its_two_hours_is_not_offered_for_recall() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 9);
    session(&mut phone, &low(1));
    phone.clocks.pass(60);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(90);
    let offered = verdict(&phone);
    let recalls = offered.now.iter().filter(|advice| advice.offer == Some(Offer::Recall)).count();
    assert_eq!(recalls, 0, "an answer would be the later session's");
}

#[test]
fn a_rise_in_one_place_waits_its_two_hours_behind_the_place_still_asked_about() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 4);
    session(&mut phone, &two_places());
    woken(&phone);
    phone.clocks.pass(121);
    let question = woken(&phone).view.notifications.remove(0).id;
    let turn =
        phone.send(&Act::AnswerQuestion { moment: phone.now(), id: question.clone(), nrs: 4 });
    let open: Vec<_> = turn.view.notifications.iter().map(|note| note.id.clone()).collect();
    assert_eq!(open, [question], "still the first question, for the place it did not speak of");
    phone.keep(&answer(phone.now(), 1));
    let rising = phone.verdict();
    assert_eq!(rising.verdict, Verdict::Rising);
    assert_eq!(rising.ask.unwrap().utc_ms, phone.clocks.utc_ms + 121 * MINUTE);
}

#[test]
fn a_rating_after_a_set_that_comes_when_the_question_is_due_answers_the_question() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 5);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(15);
    let view = phone.keep(&set(phone.now(), "100kg"));
    let Screen::Session(session) = &view.screen else { panic!("{:?}", view.screen) };
    let purpose = session.pad.as_ref().map(|pad| pad.purpose);
    assert_eq!(purpose, Some(PadPurpose::AfterSet), "in the session's lower half");
    phone.clocks.pass(125);
    let Screen::Pad(pad) = phone.restart().view.screen else { panic!("the question") };
    assert!(matches!(pad.purpose, PadPurpose::Answer), "{pad:?}");
    phone.keep(&answer(phone.now(), 1));
    assert_eq!(phone.verdict().verdict, Verdict::Clear);
}

#[test]
fn before_the_question_comes_it_is_told_and_offers_no_button() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 6);
    phone.keep(&begin(phone.now(), low(1)));
    phone.keep(&set(phone.now(), "100kg"));
    phone.keep(&end(phone.now(), low(1)));
    let early = verdict(&phone);
    assert_eq!(says(&early), ["Rate your back when the question comes."]);
    assert_eq!(early.now[0].offer, None);
    phone.clocks.pass(122);
    let due = verdict(&phone);
    assert_eq!(says(&due), ["Rate your back now, at its worst spot."]);
    assert_eq!(due.now[0].offer, Some(Offer::Answer));
}

#[test]
fn a_session_of_warm_ups_promises_no_question_and_sends_none() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 6);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&Act::LogSet { moment: phone.now(), form: warm_up() });
    phone.keep(&rate(phone.now(), 4));
    let view = phone.keep(&end(phone.now(), low(4)));
    assert!(view.ask.is_none());
    let verdict = phone.verdict();
    assert!(verdict.ask.is_none());
    let recalls = |now: &AdviceView| now.offer == Some(Offer::Recall);
    assert!(!verdict.now.iter().any(recalls), "{:?}", verdict.now);
    assert_eq!(
        verdict.sentence,
        "There is no work set in this session, so we ask nothing after two hours."
    );
    assert_eq!(card(&phone).kind, CardKind::Verdict);
    phone.clocks.pass(125);
    assert!(woken(&phone).view.notifications.is_empty());
}

#[test]
fn a_session_of_warm_ups_that_ended_is_not_said_to_wait() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 6);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&Act::LogSet { moment: phone.now(), form: warm_up() });
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(1)));
    assert_eq!(phone.verdict().word, "Not asked");
    assert_eq!(card(&phone).title, "Not asked");
    let view = phone.send(&go(phone.now(), Route::History)).view;
    let Screen::History(history) = view.screen else { panic!("{:?}", view.screen) };
    assert_eq!(history.rows[0].word, "Not asked");
}

#[test]
fn a_session_of_warm_ups_is_not_asked_on_about_its_other_place() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 13);
    phone.keep(&begin(phone.now(), two_places()));
    phone.clocks.pass(5);
    phone.keep(&Act::LogSet { moment: phone.now(), form: warm_up() });
    phone.keep(&end(phone.now(), two_places()));
    phone.clocks.pass(125);
    phone.keep(&answer(phone.now(), 2));
    let view = phone.keep(&Act::PlaceAnswer { moment: phone.now(), site: LOWER_LEFT });
    assert!(matches!(view.screen, Screen::Verdict(_)), "{:?}", view.screen);
}

#[test]
fn a_baseline_alone_is_not_told_that_it_left_a_question_unanswered() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 7);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(33 * 60);
    let verdict = phone.verdict();
    assert_eq!((verdict.verdict, verdict.reason), (Verdict::Unknown, Some(Reason::NoAnswer)));
    assert_eq!(
        verdict.sentence,
        "There is no work set in this session, so we ask nothing after two hours."
    );
    assert!(verdict.now.iter().all(|advice| advice.offer.is_none()), "nothing to recall");
}

#[test]
fn the_question_of_a_session_is_answered_while_the_next_one_only_has_its_baseline() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 8);
    session(&mut phone, &low(1));
    phone.clocks.pass(90);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(32);
    let card = card(&phone);
    assert_eq!(card.kind, CardKind::Question);
    assert!(card.body.contains("19:31"), "{}", card.body);
    let view = phone.keep(&answer(phone.now(), 1));
    assert!(!view.notice.unwrap().text.contains("early"));
    assert!(view.ask.is_none());
    let Screen::Verdict(told) = view.screen else { panic!("what the answer came to") };
    assert_eq!(told.verdict, Verdict::Clear);
}

#[test]
fn the_missed_question_of_the_session_before_can_still_be_recalled() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 9);
    session(&mut phone, &low(1));
    phone.clocks.pass(20 * 60);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    let offered = verdict(&phone);
    let offer = offered.now.iter().find(|advice| advice.offer == Some(Offer::Recall));
    let offer = offer.expect("an offer to recall");
    assert!(
        offer.text.contains("yesterday 17:00") && offer.text.contains("yesterday at about 19:31")
    );
    assert!(pad(&phone, Route::Recall).title.contains("yesterday at about 19:31"));
    let view = phone.keep(&recall(phone.now(), 1));
    let Screen::Verdict(told) = view.screen else { panic!("what the answer came to") };
    assert_eq!(told.verdict, Verdict::Clear, "of the session it was about");
    let Screen::History(history) = phone.send(&go(phone.now(), Route::History)).view.screen else {
        panic!("the newest sessions")
    };
    let words: Vec<_> = history.rows.iter().map(|line| line.verdict).collect();
    assert_eq!(words, [Some(Verdict::Pending), Some(Verdict::Clear)]);
}

/// What follows once the card of symptoms is answered with none.
fn none_is_new(phone: &Phone) -> Screen {
    let event = Event::Flags(FlagsEvent::Answer { flags: Vec::new() });
    phone.send(&Act::Tap { moment: phone.now(), event }).view.screen
}

#[test]
fn a_back_that_begins_at_nine_is_told_why_no_lifting_is_offered_that_day_only() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 10);
    let nine =
        vec![Rating { site: Site::LOWER_CENTRE, nrs: 9 }, Rating { site: LOWER_LEFT, nrs: 1 }];
    let view = phone.keep(&begin(phone.now(), nine));
    assert!(view.notice.unwrap().text.contains("No lifting today: your back started at 9 today."));
    let Screen::Verdict(told) = none_is_new(&phone) else { panic!("the reason, before any set") };
    let stays = "If it stays that way, see a doctor or physiotherapist.";
    assert_eq!(
        says(&told),
        ["Brace offers no lifting today.", "Your back started at 9 today.", stays]
    );
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    let waiting = verdict(&phone);
    assert_eq!(says(&waiting)[..3], says(&told)[..]);
    phone.clocks.pass(5 * 24 * 60);
    let later = verdict(&phone);
    assert!(!says(&later).contains(&"Brace offers no lifting today."), "{later:?}");
    assert!(says(&later).contains(&"Your back started at 9."));
}

#[test]
fn a_back_that_begins_at_six_is_told_to_hold_the_load_and_goes_on_to_its_set() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Phone::started(dir.path(), 12);
    let view = phone.keep(&begin(phone.now(), low(6)));
    assert!(matches!(none_is_new(&phone), Screen::Session(_)));
    let told = view.notice.unwrap().text;
    assert_eq!(told, "Session started. Same load: your back started at 6. (Brace's own default)");
    assert_eq!(says(&verdict(&phone)), ["Same load: your back started at 6."]);
}

#[test]
fn a_rise_of_two_that_settled_from_a_baseline_of_six_is_told_lighter_and_both_reasons() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(6)));
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(1);
    phone.keep(&rate(phone.now(), 8));
    phone.clocks.pass(10);
    phone.keep(&end(phone.now(), low(6)));
    phone.clocks.pass(121);
    phone.keep(&answer(phone.now(), 6));
    let verdict = verdict(&phone);
    assert_eq!(verdict.verdict, Verdict::Watch);
    let both = ["Go a little lighter next time.", "Your back started at 6."];
    assert_eq!(says(&verdict)[1..3], both);
    assert!(says(&verdict)[0].starts_with("No more of this lift today: "), "it reached 8");
}

#[test]
fn stop_for_today_is_said_that_day_only() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 11);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(15);
    phone.keep(&set(phone.now(), "100kg"));
    phone.keep(&rate(phone.now(), 3));
    phone.keep(&end(phone.now(), low(3)));
    phone.clocks.pass(122);
    phone.keep(&answer(phone.now(), 3));
    assert_eq!(says(&verdict(&phone))[0], "Stop for today.");
    phone.clocks.pass(24 * 60);
    let next_day = verdict(&phone);
    assert_eq!(next_day.verdict, Verdict::TooMuch);
    assert!(!says(&next_day).contains(&"Stop for today."));
    assert!(says(&next_day)[0].starts_with("Go lighter next time"));
}

#[test]
fn before_anything_is_lifted_a_rating_of_more_is_no_rise() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 9);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(1);
    phone.keep(&answer(phone.now(), 3));
    let verdict = phone.verdict();
    assert_eq!((verdict.mark.as_str(), verdict.word.as_str()), ("◌", "Waiting"));
    assert!(verdict.sentence.starts_with("No work set yet"), "{}", verdict.sentence);
}
