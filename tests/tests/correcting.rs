//! Entries of any time are corrected, removed and entered afterwards; undo takes each back to the letter.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    domain::time_form::TimeForm,
    model::event::{
        CheckFix, Event, FixEntry, FixForm, FixRef, Input, LibraryEvent, Rating, SetFix, TimesFix,
    },
    view::{Screen, past::PastView, verdict::VerdictView},
};
use std::path::Path;
use tests::{
    act::Act,
    events::{answer, begin, end, low, rate, set},
    history::Years,
    phone::Phone,
    tables,
};

fn past(phone: &Phone, session: &str) -> PastView {
    let open = Act::OpenSession { moment: phone.now(), session: session.to_owned() };
    match phone.send(&open).view.screen {
        Screen::Past(past) => past,
        other => panic!("{other:?}"),
    }
}

fn form(phone: &Phone, session: &str, entry: FixEntry) -> (FixRef, FixForm) {
    let open = Act::OpenForm { moment: phone.now(), session: session.to_owned(), entry };
    match phone.send(&open).view.screen {
        Screen::EditSet(view) => (view.frame.subject, FixForm::Set(view.form)),
        Screen::EditCheck(view) => (view.frame.subject, FixForm::Check(view.form)),
        Screen::EditSession(view) => (view.frame.subject, FixForm::Times(view.form)),
        other => panic!("{other:?}"),
    }
}

fn save(phone: &Phone, subject: FixRef, form: FixForm) -> String {
    let turn = phone.send(&Act::SaveForm { moment: phone.now(), subject, form });
    turn.view.notice.expect("a notice").text
}

fn undo(phone: &mut Phone) -> String {
    phone.clocks.pass_seconds(5);
    let turn = phone.send(&Act::Undo { moment: phone.now() });
    turn.view.notice.expect("a notice").text
}

/// A session of three sets, ended and answered; the rating after two hours is this.
fn answered(folder: &Path, nrs: u8) -> Phone {
    let mut phone = Phone::started(folder, 1);
    phone.keep(&begin(phone.now(), low(1)));
    for load in ["100kg", "100kg", "100kg"] {
        phone.clocks.pass(5);
        phone.keep(&set(phone.now(), load));
        phone.clocks.pass(1);
        phone.keep(&rate(phone.now(), 1));
    }
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(nrs)));
    phone.clocks.pass(125);
    phone.keep(&answer(phone.now(), nrs));
    phone.clocks.pass(5);
    phone
}

fn oldest(folder: &Path) -> String {
    let of_oldest = "SELECT lower(hex(id)) FROM session ORDER BY started_instant_ms LIMIT 1";
    tables::text(folder, of_oldest)
}

#[test]
fn a_wrong_load_three_sets_back_is_corrected_and_the_verdict_stays() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = answered(dir.path(), 1);
    let record = phone.record();
    let facts = tables::facts(dir.path());
    let session = record.id.clone();
    let (subject, form) = form(&phone, &session, FixEntry::Set(record.sets[0].id.clone()));
    let FixForm::Set(mut fix) = form else { panic!("no set") };
    fix.set.load = "80 kg".to_owned();
    let said = save(&phone, subject, FixForm::Set(fix));
    assert!(said.contains("80") && !said.contains("verdict"), "{said}");
    let after = past(&phone, &session).session;
    assert_eq!((after.sets[0].load_grams, after.sets[0].utc_ms), (80_000, record.sets[0].utc_ms));
    assert_eq!(after.sets[1..], record.sets[1..]);
    let said = |verdict: &VerdictView| (verdict.word.clone(), verdict.why_article.clone());
    assert_eq!(said(&after.verdict), said(&record.verdict));
    let next = &after.verdict.actions[0].label;
    assert!(next.contains("80") && next != &record.verdict.actions[0].label, "{next}");
    undo(&mut phone);
    assert_eq!(tables::facts(dir.path()), facts, "to the letter");
}

#[test]
fn a_rating_of_long_ago_changes_its_verdict_which_is_said_and_undone() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Years::of(100).phone(dir.path());
    let (facts, record) = (tables::facts(dir.path()), phone.record());
    let session = oldest(dir.path());
    let page = past(&phone, &session);
    let last = page.session.checks.last().unwrap().id.clone();
    let (subject, form) = form(&phone, &page.session.id, FixEntry::Check(last));
    let FixForm::Check(fix) = form else { panic!("no check") };
    let ratings: Vec<Rating> = low(4);
    let said = save(&phone, subject, FixForm::Check(CheckFix { ratings, ..fix }));
    assert!(said.contains("is now") && said.contains("it was"), "{said}");
    let changed = past(&phone, &session).session.verdict;
    assert_ne!(changed.word, page.session.verdict.word);
    let steps = [changed.steps.lines.concat(), changed.steps.source];
    assert_eq!(steps.concat(), "", "what to do next follows from the last session");
    assert_eq!(phone.record(), record, "the session of today is as it was");
    let said = undo(&mut phone);
    assert!(said.contains("is now"), "{said}");
    assert_eq!(tables::facts(dir.path()), facts);
    assert_eq!(past(&phone, &session), page);
}

#[test]
fn without_its_baseline_a_session_is_unknown() {
    let dir = tempfile::tempdir().unwrap();
    let phone = answered(dir.path(), 1);
    let record = phone.record();
    let (subject, _) = form(&phone, &record.id, FixEntry::Check(record.checks[0].id.clone()));
    let turn = phone.send(&Act::RemoveEntry { moment: phone.now(), subject });
    assert_eq!(turn.view.decided, None, "the notice has said it");
    let verdict = phone.record().verdict;
    assert_eq!(verdict.reason, Some(shared::domain::rule_of_twos::Reason::NoBaseline));
}

#[test]
fn a_session_of_long_ago_is_deleted_and_brought_back_whole() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Years::of(100).phone(dir.path());
    let facts = tables::facts(dir.path());
    let page = past(&phone, &oldest(dir.path()));
    let subject = page.subject.clone();
    phone.send(&Act::RemoveEntry { moment: phone.now(), subject });
    assert_ne!(oldest_kept(dir.path()), page.session.id.replace('-', ""));
    undo(&mut phone);
    assert_eq!(tables::facts(dir.path()), facts);
    assert_eq!(past(&phone, &page.session.id), page);
}

fn oldest_kept(folder: &Path) -> String {
    let sql = "SELECT lower(hex(id)) FROM session WHERE deleted_instant_ms IS NULL
        ORDER BY started_instant_ms LIMIT 1";
    tables::text(folder, sql)
}

#[test]
fn an_old_page_is_there_again_after_a_restart_and_beside_another_process() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Years::of(100).phone(dir.path());
    let page = past(&phone, &oldest(dir.path()));
    let shown = |phone: &Phone| match phone.send(&Act::Look { moment: phone.now() }).view.screen {
        Screen::Past(past) => past.session,
        other => panic!("{other:?}"),
    };
    phone.restart();
    assert_eq!(shown(&phone), page.session);
    let other = phone.beside();
    other.keep(&begin(other.now(), low(1)));
    assert_eq!(shown(&phone), page.session);
}

#[test]
fn an_article_leads_back_to_the_old_page_it_was_opened_from_after_a_restart_too() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Years::of(100).phone(dir.path());
    let page = past(&phone, &oldest(dir.path()));
    let send = |phone: &Phone, event| phone.send_input(&Input { moment: phone.now(), event });
    send(&phone, page.session.verdict.what.leads_to.clone());
    phone.restart();
    let back = send(&phone, Event::Library(LibraryEvent::Back));
    assert!(matches!(back.view.screen, Screen::Past(_)), "the list, or something else");
}

#[test]
fn an_edit_is_what_entering_it_so_would_have_been() {
    let entered = |load: &str| {
        let dir = tempfile::tempdir().unwrap();
        let phone = Phone::started(dir.path(), 1);
        phone.keep(&begin(phone.now(), low(1)));
        phone.keep(&set(phone.now(), load));
        (dir, phone)
    };
    let sets =
        "SELECT group_concat(load_hundredths || load_unit || reps || at_instant_ms || at_uptime_ms)
        FROM set_entry";
    let (wrong, phone) = entered("100kg");
    let (right, _) = entered("60kg");
    let record = phone.record();
    let (subject, form) = form(&phone, &record.id, FixEntry::Set(record.sets[0].id.clone()));
    let FixForm::Set(mut fix) = form else { panic!("no set") };
    fix.set.load = "60kg".to_owned();
    save(&phone, subject, FixForm::Set(fix));
    assert_eq!(tables::text(wrong.path(), sets), tables::text(right.path(), sets));
}

#[test]
fn a_session_of_two_years_ago_is_entered_now_and_asks_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Years::of(100).phone(dir.path());
    let record = phone.record();
    let (subject, _) = form(&phone, "", FixEntry::NewSession);
    let time = |clock: &str| TimeForm { date: "2024-03-05".to_owned(), clock: clock.to_owned() };
    let times = TimesFix { starts: time("17:00"), ends: time("18:00"), note: String::new() };
    save(&phone, subject, FixForm::Times(times));
    let Screen::Past(page) = phone.send(&Act::Look { moment: phone.now() }).view.screen else {
        panic!("no page")
    };
    let session = page.session.id;
    phone.clocks.pass_seconds(5);
    let (subject, form_of_set) = form(&phone, &session, FixEntry::NewSet);
    let FixForm::Set(mut fix) = form_of_set else { panic!("no set") };
    fix.set.load = "80kg".to_owned();
    fix.set.reps = "5".to_owned();
    let fix = SetFix { when: time("17:30"), ..fix };
    let turn = phone.send(&Act::SaveForm { moment: phone.now(), subject, form: FixForm::Set(fix) });
    assert_eq!(turn.orders, [shared::effects::order::Order::Confirm], "{:?}", turn.view.notice);
    assert_eq!((turn.view.ask, turn.view.decided), (None, None));
    assert_eq!(phone.record(), record, "the session of today is as it was");
    phone.restart();
    let page = past(&phone, &session).session;
    assert_eq!((page.sets.len(), &page.verdict.word[..]), (1, "Unknown"));
}
