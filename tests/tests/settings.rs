//! What a person chooses, through the real core and its store: kept, undone, and in the person's language.
//!
//! Boundary: events in, views out; each choice alone is tested beside the feature.

use shared::{
    domain::settings::{Exertion, OwnNumber},
    model::event::{
        Event, HistoryEvent, Input, LanguageAuthority, LocaleChoice, ReminderChoice, ReminderEvent,
        Route, SettingsEvent, Start, StartReason,
    },
    view::{
        AppView, Screen,
        notice::NoticeKind,
        rows::{RowView, RowsView},
    },
    wire::Turn,
};
use tempfile::TempDir;
use tests::{
    events::{begin, low, set},
    phone::Phone,
};

fn tell(phone: &Phone, event: Event) -> Turn {
    phone.send_input(&Input { moment: phone.now(), event })
}

fn choose(phone: &Phone, event: SettingsEvent) -> AppView {
    let view = tell(phone, Event::Settings(event)).view;
    let notice = view.notice.as_ref().expect("a notice");
    assert_eq!(notice.kind, NoticeKind::Saved, "{}", notice.text);
    view
}

fn number(phone: &Phone, number: OwnNumber, to: u8) -> AppView {
    choose(phone, SettingsEvent::Number { number, to })
}

fn page(phone: &Phone) -> RowsView {
    match tell(phone, Event::Go(Route::Settings)).view.screen {
        Screen::Rows(page) => page,
        other => panic!("{other:?}"),
    }
}

fn row(phone: &Phone, title: &str) -> RowView {
    let sections = page(phone).sections;
    let mut rows = sections.into_iter().flat_map(|section| section.rows);
    rows.find(|row| row.title == title).expect("such a row")
}

fn value(phone: &Phone, title: &str) -> String {
    row(phone, title).value.replace('\u{a0}', " ")
}

fn undo(phone: &Phone, seen: &AppView) -> AppView {
    let token = seen.undo.as_ref().expect("something to undo").token.clone();
    tell(phone, Event::History(HistoryEvent::Undo { token })).view
}

fn start(phone: &Phone, languages: &[&str], authority: LanguageAuthority) -> Turn {
    let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
    let locale = LocaleChoice { languages, authority, ..LocaleChoice::default() };
    tell(phone, Event::Start(Start { unlocked: true, reason: StartReason::Ui, locale }))
}

#[test]
fn what_was_chosen_outlives_the_process() {
    let dir = TempDir::new().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    number(&phone, OwnNumber::Snooze, 30);
    number(&phone, OwnNumber::ListAgain, 20);
    choose(&phone, SettingsEvent::Exertion(Exertion::Rir));
    phone.restart();
    assert_eq!(value(&phone, "Put off by"), "30 min");
    assert_eq!(value(&phone, "Full list again after"), "20 min");
    assert_eq!(value(&phone, "Effort of a set"), "RIR");
}

#[test]
fn undo_takes_back_one_choice_after_the_other() {
    let dir = TempDir::new().unwrap();
    let phone = Phone::started(dir.path(), 1);
    number(&phone, OwnNumber::DayEnds, 2);
    let seen = number(&phone, OwnNumber::DayEnds, 1);
    assert_eq!(value(&phone, "A day ends at"), "01:00");
    let seen = undo(&phone, &seen);
    assert_eq!(seen.notice.as_ref().map(|it| it.kind), Some(NoticeKind::Undone));
    assert_eq!(value(&phone, "A day ends at"), "02:00");
    undo(&phone, &seen);
    assert_eq!(value(&phone, "A day ends at"), "04:00");
}

#[test]
fn undo_takes_back_all_that_went_back_to_brace_s_own_at_once() {
    let dir = TempDir::new().unwrap();
    let phone = Phone::started(dir.path(), 1);
    number(&phone, OwnNumber::Snooze, 30);
    number(&phone, OwnNumber::ListAgain, 20);
    let seen = choose(&phone, SettingsEvent::AllOurs);
    assert_eq!(value(&phone, "Full list again after"), "10 min");
    undo(&phone, &seen);
    assert_eq!(value(&phone, "Put off by"), "30 min");
    assert_eq!(value(&phone, "Full list again after"), "20 min");
}

#[test]
fn undo_takes_back_a_reminder_that_was_chosen() {
    let dir = TempDir::new().unwrap();
    let phone = Phone::started(dir.path(), 1);
    let choice = ReminderChoice::NextMorning;
    let seen = tell(&phone, Event::Reminders(ReminderEvent::Choose(choice))).view;
    assert_eq!(value(&phone, "Ask again the next morning"), "on");
    undo(&phone, &seen);
    assert_eq!(value(&phone, "Ask again the next morning"), "off");
}

#[test]
fn another_process_sees_what_was_chosen() {
    let dir = TempDir::new().unwrap();
    let phone = Phone::started(dir.path(), 1);
    let other = phone.beside();
    number(&phone, OwnNumber::Snooze, 45);
    assert_eq!(value(&other, "Put off by"), "45 min");
    number(&other, OwnNumber::MorningHour, 9);
    assert_eq!(value(&phone, "Put off by"), "45 min", "one choice does not undo another's");
    assert_eq!(value(&phone, "Next morning at"), "09:00");
}

#[test]
fn the_language_chosen_re_words_every_screen_where_brace_decides() {
    let dir = TempDir::new().unwrap();
    let phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    phone.keep(&set(phone.now(), "100kg"));
    let system = phone.beside();
    start(&phone, &["en-AT", "de-AT"], LanguageAuthority::Brace);
    assert_eq!(tell(&phone, Event::Look).view.language, "en");
    let said = choose(&phone, SettingsEvent::Language(Some("de".to_owned())));
    assert_eq!(said.language, "de", "at once");
    start(&system, &["de-AT"], LanguageAuthority::System);
    let german = |view: AppView| match view.screen {
        // Whose choice the language is stands on this page itself.
        Screen::Rows(page) if page.page == Route::Settings => None,
        screen => Some((screen, view.bar, view.back, view.undo, view.stop, view.ask)),
    };
    for route in Route::ALL {
        let (chosen, systems) = (tell(&phone, Event::Go(*route)), tell(&system, Event::Go(*route)));
        assert_eq!(german(chosen.view), german(systems.view), "{route:?}");
    }
    choose(&phone, SettingsEvent::Language(None));
    assert_eq!(tell(&phone, Event::Look).view.language, "en", "the way back");
}

#[test]
fn where_the_system_decides_the_language_a_choice_made_elsewhere_waits() {
    let dir = TempDir::new().unwrap();
    let phone = Phone::started(dir.path(), 1);
    choose(&phone, SettingsEvent::Language(Some("de".to_owned())));
    assert_eq!(tell(&phone, Event::Look).view.language, "en");
    start(&phone, &["en"], LanguageAuthority::Brace);
    assert_eq!(tell(&phone, Event::Look).view.language, "de");
}

#[test]
fn the_screen_stays_on_in_a_session_unless_the_person_says_otherwise() {
    let dir = TempDir::new().unwrap();
    let phone = Phone::started(dir.path(), 1);
    assert!(!tell(&phone, Event::Look).view.keep_awake, "no session");
    phone.keep(&begin(phone.now(), low(1)));
    assert!(tell(&phone, Event::Look).view.keep_awake);
    choose(&phone, SettingsEvent::LetSleep);
    assert!(!tell(&phone, Event::Look).view.keep_awake);
}

#[test]
fn a_session_after_midnight_is_of_the_evening_before_in_the_week() {
    let dir = TempDir::new().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    // From Monday, five in the afternoon, to half past midnight.
    phone.clocks.pass(7 * 60 + 30);
    phone.keep(&begin(phone.now(), low(1)));
    let marked = |phone: &Phone| -> Vec<bool> {
        let Screen::Today(today) = tell(phone, Event::Go(Route::Today)).view.screen else {
            panic!("today")
        };
        today.week.iter().map(|day| day.session.is_some()).collect()
    };
    assert_eq!(marked(&phone), [true, false, false, false, false, false, false]);
    number(&phone, OwnNumber::DayEnds, 0);
    assert_eq!(marked(&phone), [false, true, false, false, false, false, false]);
}
