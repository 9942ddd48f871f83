//! Any correction of any field: no fault, and facts change only where that is what is said.
//!
//! Boundary: `hostile_bytes` plays every other event.

use proptest::{collection::vec, prelude::*};
use shared::{
    domain::{
        pain_check::CheckContext, set_entry::SetKind, set_form::SetForm, site::Site,
        time_form::TimeForm,
    },
    model::event::{
        CheckFix, CorrectEvent, Event, FixEntry, FixForm, FixRef, FixStep, HistoryEvent, Input,
        LoadCheck, Rating, SetFix, SetStep, TimesFix,
    },
    view::{Screen, notice::NoticeKind},
    wire::{decode_turn, encode_input},
};
use tests::{
    act::Act,
    events::{begin, low, set},
    phone::Phone,
    tables,
};

fn any_text(sane: &'static [&'static str]) -> BoxedStrategy<String> {
    let odd = vec!["", "\0", "-1", "'; DROP TABLE session; --", "99999999999999999999", "٣٠"];
    prop_oneof![
        30 => prop::sample::select(sane).prop_map(str::to_owned),
        2 => prop::sample::select(odd).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
    .boxed()
}

fn any_time() -> BoxedStrategy<TimeForm> {
    let date = any_text(&[
        "2026-03-02",
        "2.3.2026",
        "2026-03-01",
        "9999-12-31",
        "1000-01-01",
        "2026-02-30",
    ]);
    let clock = any_text(&["17:00", "17:03", "0:00", "23:59", "12:00 am", "24:00"]);
    (date, clock).prop_map(|(date, clock)| TimeForm { date, clock }).boxed()
}

fn any_form() -> BoxedStrategy<FixForm> {
    let set = (
        any_text(&["deadlift", "squat", "handstand"]),
        any_text(&["100kg", "80", "900kg"]),
        any_text(&["5", "200"]),
        any_text(&["", "8.5"]),
        prop::sample::select(SetKind::ALL.to_vec()),
        any_time(),
    );
    let set = set.prop_map(|(exercise, load, reps, rpe, kind, when)| {
        let set = SetForm {
            exercise,
            load,
            reps,
            rpe,
            kind,
            checklist: None,
            faults: Vec::new(),
            filmed: false,
            note: String::new(),
        };
        FixForm::Set(SetFix { set, when })
    });
    let contexts =
        [CheckContext::Baseline, CheckContext::During, CheckContext::End, CheckContext::ReRating];
    let rating = (prop::sample::select(Site::ALL.to_vec()), any::<u8>());
    let rating = rating.prop_map(|(site, nrs)| Rating { site, nrs: nrs % 14 });
    let contexts = prop::sample::select(contexts.to_vec());
    let check = (contexts, vec(rating, 0..4), any_time(), any::<String>(), any::<bool>());
    let check = check.prop_map(|(context, ratings, when, note, pain_relief)| {
        FixForm::Check(CheckFix { context, ratings, when, note, pain_relief })
    });
    let times = (any_time(), any_time(), any::<String>())
        .prop_map(|(starts, ends, note)| FixForm::Times(TimesFix { starts, ends, note }));
    prop_oneof![set, check, times].boxed()
}

/// What is there, and what is not.
fn any_event(known: [String; 3]) -> BoxedStrategy<Event> {
    let [session, set, check] = known;
    let ids = vec![session.clone(), set.clone(), check.clone(), "ff".repeat(16), String::new()];
    let id = || prop::sample::select(ids.clone());
    let entry = prop_oneof![
        Just(FixEntry::Session),
        Just(FixEntry::NewSession),
        Just(FixEntry::NewSet),
        Just(FixEntry::NewCheck),
        Just(FixEntry::Set(set)),
        Just(FixEntry::Check(check)),
        id().prop_map(FixEntry::Set),
        id().prop_map(FixEntry::Outside),
    ];
    let owner = prop_oneof![4 => Just(session), 1 => id()];
    let step = prop::sample::select(vec![
        FixStep::Set(SetStep::LoadUp),
        FixStep::Set(SetStep::RpeDown),
        FixStep::Earlier,
        FixStep::Later,
        FixStep::EndsEarlier,
        FixStep::EndsLater,
    ]);
    let subject = (owner.clone(), entry.clone(), any_text(&["0123456789abcdef"]));
    let subject = subject.prop_map(|(session, entry, seen)| FixRef { session, entry, seen });
    let save = (subject.clone(), any_form()).prop_map(|(subject, form)| {
        let check = LoadCheck::Confirmed;
        CorrectEvent::Save { subject, form, check }
    });
    let find = (id(), 0..37_usize)
        .prop_map(|(id, end)| CorrectEvent::Find { id: id.get(..end).unwrap_or(&id).to_owned() });
    let open = (owner, entry).prop_map(|(session, entry)| CorrectEvent::Open { session, entry });
    let correct = prop_oneof![
        10 => find,
        20 => open,
        10 => any_form().prop_map(|form| CorrectEvent::Fill { form }),
        10 => step.prop_map(|step| CorrectEvent::Step { step }),
        60 => save,
        1 => subject.prop_map(|subject| CorrectEvent::Remove { subject }),
        5 => Just(CorrectEvent::Leave),
    ];
    prop_oneof![
        8 => correct.prop_map(Event::Correct),
        1 => id().prop_map(|session| Event::History(HistoryEvent::Open { session })),
        1 => Just(Event::History(HistoryEvent::Older)),
        1 => Just(Event::History(HistoryEvent::Newer)),
    ]
    .boxed()
}

/// The subject as the screen has it, where it shows a form, and a form of that kind: what is made up is refused at
/// the door.
fn as_seen(phone: &Phone, event: Event) -> Event {
    let look = Act::Look { moment: phone.now() };
    let (shown, filled) = match phone.send(&look).view.screen {
        Screen::EditSet(view) => (view.frame.subject, FixForm::Set(view.form)),
        Screen::EditCheck(view) => (view.frame.subject, FixForm::Check(view.form)),
        Screen::EditSession(view) => (view.frame.subject, FixForm::Times(view.form)),
        _ => return event,
    };
    match event {
        Event::Correct(CorrectEvent::Save { form, check, .. }) => {
            let same = std::mem::discriminant(&form) == std::mem::discriminant(&filled);
            let form = if same { form } else { filled };
            Event::Correct(CorrectEvent::Save { subject: shown, form, check })
        }
        Event::Correct(CorrectEvent::Remove { .. }) => {
            Event::Correct(CorrectEvent::Remove { subject: shown })
        }
        other => other,
    }
}

#[test]
fn any_correction_is_done_or_refused() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    let record = phone.record();
    let known = [record.id, record.sets[0].id.clone(), record.checks[0].id.clone()];
    let phone = std::cell::RefCell::new(phone);
    let config = ProptestConfig { cases: 1_000, failure_persistence: None, ..Default::default() };
    let saved = std::cell::Cell::new(0_u32);
    proptest!(config, |(event in any_event(known), seen in any::<bool>())| {
        let mut phone = phone.borrow_mut();
        phone.clocks.pass_seconds(30);
        let event = if seen { as_seen(&phone, event) } else { event };
        let before = tables::facts(dir.path());
        let bytes = encode_input(&Input { moment: phone.now(), event }).unwrap();
        let turn = decode_turn(&phone.raw(bytes).unwrap()).unwrap();
        let kind = turn.view.notice.as_ref().map(|notice| notice.kind);
        if kind == Some(NoticeKind::Saved) {
            saved.set(saved.get() + 1);
            // What the next one speaks of is there again.
            phone.keep(&Act::Undo { moment: phone.now() });
        } else {
            prop_assert_eq!(tables::facts(dir.path()), before);
        }
    });
    assert!(saved.get() > 10, "some of them are done, not {}", saved.get());
}
