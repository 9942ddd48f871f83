//! The page for a clinician: what stands on it, in which days, and that nothing leaves by itself.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own; the page is read as the text that would leave.

use insta::assert_snapshot;
use shared::{
    domain::{
        day::WallTime,
        flags::{Ending, Flag, Outcome, SeenBy},
        site::Site,
    },
    model::event::{
        CheckEvent, Event, FlagsEvent, HistoryEvent, LocaleChoice, Rating, Route, SummaryEvent,
        SummaryNotes, SummarySpan,
    },
    view::{
        AppView, Screen,
        article::{ArticleView, to_text},
        notice::NoticeKind,
        rows::RowControl,
    },
    wire::decode_turn,
};
use shared_page::{Paper, Sheet, to_pdf};
use tests::{
    act::Act,
    evenings::{deadlifts, lifter, tell},
    events::{answer, begin, end, go, low, rate, set},
    history::Years,
    phone::Phone,
    tables,
};

/// The most a view may take, bytes: a phone draws every turn.
const LONGEST_VIEW: usize = 64 * 1024;
const DAY: i64 = 24 * 60;

fn page_of(view: AppView) -> ArticleView {
    match view.screen {
        Screen::Article(page) => page.article,
        other => panic!("{other:?}"),
    }
}

fn open(phone: &mut Phone) -> ArticleView {
    page_of(tell(phone, Event::Summary(SummaryEvent::Open)))
}

fn between(phone: &mut Phone, from: &str, to: &str) -> ArticleView {
    let (from, to) = (from.to_owned(), to.to_owned());
    page_of(tell(phone, Event::Summary(SummaryEvent::Between { from, to })))
}

/// The text without the no-break spaces that tell nothing here.
fn text(page: &ArticleView) -> String {
    to_text(page).replace('\u{a0}', " ")
}

fn speak(phone: &Phone, tag: &str) {
    let locale = LocaleChoice { languages: vec![tag.to_owned()], ..LocaleChoice::default() };
    phone.send(&Act::ChangeLocale { moment: phone.now(), locale });
}

/// Rates the whole back without a session.
fn rate_now(phone: &mut Phone, nrs: u8, note: &str) {
    phone.clocks.pass(1);
    let (ratings, note) = (low(nrs), note.to_owned());
    let view = phone.tell(Event::Check(CheckEvent::RateNow { ratings, note }));
    assert_eq!(view.notice.map(|notice| notice.kind), Some(NoticeKind::Saved));
}

/// Until the next evening.
fn next_evening(phone: &mut Phone) {
    phone.clocks.pass(2 * DAY - 141);
}

/// Five evenings: clear, too much with a flag and relief, a question without an answer, watch, clear; and a rating
/// between two of them.
fn five_evenings() -> (tempfile::TempDir, Phone) {
    let (folder, mut phone) = lifter();
    deadlifts(&mut phone, "100kg", 1);
    next_evening(&mut phone);
    deadlifts(&mut phone, "105kg", 4);
    phone.clocks.pass(600);
    tell(&mut phone, Event::Check(CheckEvent::Relief { on: true }));
    rate_now(&mut phone, 5, "");
    tell(&mut phone, Event::Flags(FlagsEvent::Answer { flags: vec![Flag::LegPain] }));
    phone.clocks.pass(2 * DAY);
    let (by, outcome) = (SeenBy::Physiotherapist, Outcome::WithinLimits);
    let how = Ending::Seen { by, outcome, limits: "no pull above 80 kg".to_owned() };
    tell(&mut phone, Event::Flags(FlagsEvent::End { flag: Flag::LegPain, how }));
    phone.clocks.pass_seconds(5);
    phone.keep(&begin(phone.now(), low(2)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "80 kg"));
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(2)));
    phone.clocks.pass(2 * DAY);
    deadlifts(&mut phone, "85kg", 2);
    next_evening(&mut phone);
    deadlifts(&mut phone, "87.5kg", 1);
    phone.clocks.pass(DAY);
    (folder, phone)
}

/// A session of one set, rated so before it, after it and at the end.
fn short_session(phone: &mut Phone, before: u8, after: u8) {
    phone.clocks.pass_seconds(5);
    phone.keep(&begin(phone.now(), low(before)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "80 kg"));
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(after)));
}

#[test]
fn what_the_rule_compares_with_is_said_where_it_is_not_the_rating_before() {
    let (_folder, mut phone) = lifter();
    short_session(&mut phone, 2, 5);
    phone.clocks.pass(8 * 60);
    short_session(&mut phone, 4, 4);
    phone.clocks.pass(DAY);
    let unwrapped = |page| text(&page).split_whitespace().collect::<Vec<_>>().join(" ");
    let english = unwrapped(open(&mut phone));
    assert!(english.contains("compared with 2 before an earlier session"), "{english}");
    assert!(english.contains("4 – 4 – "), "{english}");
    speak(&phone, "de");
    let german = unwrapped(open(&mut phone));
    assert!(german.contains("verglichen mit 2 vor einem früheren Training"), "{german}");
}

#[test]
fn it_tells_what_was_recorded_in_both_languages() {
    let (_folder, mut phone) = five_evenings();
    open(&mut phone);
    let english =
        page_of(tell(&mut phone, Event::Summary(SummaryEvent::Last(SummarySpan::FourWeeks))));
    assert_snapshot!("five_evenings_en", text(&english));
    speak(&phone, "de");
    let german = page_of(tell(&mut phone, Event::Look));
    assert_snapshot!("five_evenings_de", text(&german));
}

#[test]
fn days_before_the_first_session_hold_nothing_of_it() {
    let (_folder, mut phone) = five_evenings();
    open(&mut phone);
    let before = text(&between(&mut phone, "2026-01-01", "2026-01-31"));
    assert!(before.contains("No training and no rating was recorded in these days."), "{before}");
    assert!(!before.contains("Deadlift") && !before.contains("one leg"), "{before}");
}

#[test]
fn the_last_day_is_on_the_page_and_the_one_after_it_is_not() {
    let (_folder, mut phone) = five_evenings();
    open(&mut phone);
    let both = text(&between(&mut phone, "2026-03-02", "2026-03-04"));
    assert!(both.contains("2 training sessions"), "{both}");
    let one = text(&between(&mut phone, "2026-03-02", "2026-03-03"));
    assert!(one.contains("one training session"), "{one}");
    assert!(!one.contains("Wed 4 Mar"), "{one}");
}

#[test]
fn notes_stand_on_it_only_where_the_person_wants_them() {
    let (_folder, mut phone) = lifter();
    deadlifts(&mut phone, "100kg", 1);
    phone.clocks.pass(DAY);
    rate_now(&mut phone, 2, "Slept badly");
    let without = text(&open(&mut phone));
    assert!(!without.contains("Slept badly"), "{without}");
    let with = tell(&mut phone, Event::Summary(SummaryEvent::Notes(SummaryNotes::With)));
    assert!(text(&page_of(with)).contains("Tue 3 Mar: Slept badly"));
    assert!(!text(&open(&mut phone)).contains("Slept badly"), "opened again, they are off again");
}

#[test]
fn a_session_deleted_under_the_page_is_gone_from_it() {
    let (_folder, mut phone) = lifter();
    deadlifts(&mut phone, "100kg", 1);
    let mut other = phone.beside();
    assert!(text(&open(&mut phone)).contains("one training session"));
    let session = other.record().id;
    let opened = other.tell(Event::History(HistoryEvent::Open { session }));
    let Screen::Past(past) = opened.screen else { panic!("no page") };
    other.clocks.pass_seconds(5);
    other.keep(&Act::RemoveEntry { moment: other.now(), subject: past.subject });
    phone.clocks.pass(1);
    let after = text(&page_of(phone.tell(Event::Look)));
    assert!(after.contains("No training and no rating"), "{after}");
}

#[test]
fn a_span_outside_the_window_says_of_every_session_what_its_own_page_says() {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = Years::of(400).phone(folder.path());
    let today = phone.now().utc_ms;
    let far = WallTime::at(today - 500 * DAY * 60_000, 60);
    let day = format!("{:04}-{:02}-{:02}", far.year, far.month, far.day);
    open(&mut phone);
    let weeks = text(&between(&mut phone, "", &day));
    // Three in seven days, and all alike: 1 before, 2 at the end, 1 after two hours.
    assert!(weeks.contains("36 training sessions"), "{weeks}");
    assert_eq!(weeks.matches("1 – 2 – 1").count(), 36, "{weeks}");
}

#[test]
fn the_page_grows_with_its_days_up_to_a_bound_and_says_what_it_leaves_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = Years::of(400).phone(folder.path());
    open(&mut phone);
    let day = |days: i64| {
        let at = WallTime::at(phone.now().utc_ms - days * DAY * 60_000, 60);
        format!("{:04}-{:02}-{:02}", at.year, at.month, at.day)
    };
    let (from, to) = (day(700), day(0));
    let event = Event::Summary(SummaryEvent::Between { from, to });
    phone.clocks.pass_seconds(5);
    let bytes = phone.raw(phone.bytes(&Act::Tap { moment: phone.now(), event })).unwrap();
    assert!(bytes.len() <= LONGEST_VIEW, "{} bytes", bytes.len());
    let view = decode_turn(&bytes).unwrap().view;
    let all = text(&page_of(view));
    assert!(all.contains("128 training sessions"), "{all}");
    assert!(all.contains("There is more in these days than one page holds"), "{all}");
    assert!(all.contains("up to 3 sessions in a row"), "{all}");
}

#[test]
fn three_months_of_three_sessions_a_week_fit_on_one_sheet_in_german() {
    let (_folder, mut phone) = lifter();
    for week in 0..12 {
        for (load, after) in [("80kg", 1), ("100kg", 2), ("90kg", 1)] {
            deadlifts(&mut phone, load, if week == 5 { after + 2 } else { after });
            phone.clocks.pass(2 * DAY + 480 - 141);
        }
    }
    speak(&phone, "de");
    open(&mut phone);
    let half_a_year = Event::Summary(SummaryEvent::Last(SummarySpan::SixMonths));
    let german = page_of(tell(&mut phone, half_a_year));
    let pages = |sheet| {
        let pdf = to_pdf(&german, Paper { language: "de", sheet }).unwrap();
        lopdf::Document::load_mem(&pdf).unwrap().get_pages().len()
    };
    assert!(text(&german).contains("36 Trainings"), "{}", text(&german));
    assert_eq!(pages(Sheet::A4), 1, "{}", text(&german));
    assert!(text(&german).contains("neuen Beschwerden: 36 von 36 Trainings"), "{}", text(&german));
    // Letter paper is 18 mm shorter.
    assert!(pages(Sheet::Letter) <= 2);
}

#[test]
fn looking_at_the_page_writes_no_fact_and_offers_nothing_to_undo() {
    let (folder, mut phone) = lifter();
    deadlifts(&mut phone, "100kg", 1);
    let before = tables::rows(folder.path(), &tables::FACTS);
    let undo = phone.tell(Event::Look).undo.map(|undo| undo.token);
    open(&mut phone);
    let view = tell(&mut phone, Event::Summary(SummaryEvent::Notes(SummaryNotes::With)));
    assert_eq!(view.undo.map(|undo| undo.token), undo, "the last set can still be taken back");
    assert_eq!(tables::rows(folder.path(), &tables::FACTS), before);
}

#[test]
fn days_that_are_none_are_refused_in_words_and_the_page_stays() {
    let (_folder, mut phone) = lifter();
    let before = open(&mut phone);
    let from = "2999-01-01".to_owned();
    let refused =
        tell(&mut phone, Event::Summary(SummaryEvent::Between { from, to: String::new() }));
    let notice = refused.notice.clone().expect("a notice");
    assert_eq!(notice.kind, NoticeKind::Refused);
    assert!(notice.text.starts_with("These days cannot be shown"), "{}", notice.text);
    assert_eq!(page_of(refused).title, before.title);
}

#[test]
fn the_way_back_leads_to_the_settings_from_which_it_was_opened() {
    let (_folder, mut phone) = lifter();
    let Screen::Rows(settings) = phone.send(&go(phone.now(), Route::Settings)).view.screen else {
        panic!("no settings")
    };
    let rows = settings.sections.iter().flat_map(|section| &section.rows);
    let row = rows.into_iter().find(|row| row.title == "A page for a clinician").expect("a row");
    let RowControl::Tap(open) = &row.control else { panic!("{row:?}") };
    let Screen::Article(page) = tell(&mut phone, open.clone()).screen else { panic!("no page") };
    let Screen::Rows(back) = tell(&mut phone, page.back.leads_to).screen else { panic!("no rows") };
    assert_eq!(back.page, Route::Settings);
}

#[test]
fn a_back_that_hurts_elsewhere_all_along_is_seen_on_the_chart() {
    let (_folder, mut phone) = lifter();
    let [left, centre, ..] = Site::ALL;
    let ratings = |low: u8| vec![Rating { site: left, nrs: 6 }, Rating { site: centre, nrs: low }];
    phone.keep(&begin(phone.now(), ratings(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100 kg"));
    phone.clocks.pass(1);
    phone.keep(&rate(phone.now(), 1));
    phone.keep(&end(phone.now(), ratings(1)));
    phone.clocks.pass(125);
    phone.keep(&answer(phone.now(), 1));
    assert!(text(&open(&mut phone)).contains("Highest pain 6, Mon 2 Mar."));
}
