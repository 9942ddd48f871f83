//! Choices made, refused, undone, and acting, on a model alone.
//!
//! Boundary: events in, settings and what follows from them out; the page is `view`'s.

use super::*;
use crate::{
    domain::{
        load::LoadUnit,
        set_entry::SetKind,
        settings::{Exertion, ListWhen, QuickCheck, RampStep},
    },
    effects::store::{Change, Closed, Intention, Quarantine, StoreFailure, StoreReply},
    model::{
        Stage,
        event::{Event, LoadCheck, StartReason},
        notice::{Notice, Saved},
        route::Route,
        tests::{Told, form},
    },
};

fn told() -> Told {
    Told::started(StartReason::Ui)
}

fn chosen(told: &mut Told, event: SettingsEvent) -> Settings {
    told.tell(Event::Settings(event));
    told.log().settings.clone()
}

fn settings_written(told: &Told) -> usize {
    told.changes().iter().filter(|change| matches!(change, Change::PutSetting(_))).count()
}

fn intention(told: &Told) -> Option<Intention> {
    told.log().history.undo.map(|done| done.intention)
}

#[test]
fn each_choice_changes_the_one_thing_it_names_and_can_be_undone() {
    type Takes = fn(&Settings) -> bool;
    let steps = vec![RampStep { percent: 50, reps: 5 }];
    let choices: [(SettingsEvent, Takes); 9] = [
        (SettingsEvent::Unit(Some(LoadUnit::Lb)), |it| it.preferences.unit == Some(LoadUnit::Lb)),
        (SettingsEvent::Exertion(Exertion::Rir), |it| it.preferences.exertion == Exertion::Rir),
        (SettingsEvent::QuickCheck(QuickCheck::Off), |it| {
            it.preferences.quick_check == QuickCheck::Off
        }),
        (SettingsEvent::Checklist(ListWhen::Off), |it| it.checklist.when == ListWhen::Off),
        (SettingsEvent::LetSleep, |it| !it.preferences.stay_awake),
        (SettingsEvent::Language(Some("de".into())), |it| {
            it.preferences.language.as_deref() == Some("de")
        }),
        (SettingsEvent::Number { number: OwnNumber::Snooze, to: 30 }, |it| {
            OwnNumber::Snooze.of(it) == 30
        }),
        (SettingsEvent::Number { number: OwnNumber::ListAgain, to: 20 }, |it| {
            OwnNumber::ListAgain.of(it) == 20
        }),
        (SettingsEvent::Ramp(Some(steps)), |it| it.preferences.ramp_steps().len() == 1),
    ];
    for (event, takes) in choices {
        let mut told = told();
        assert!(!takes(&told.log().settings), "{event:?}");
        let after = chosen(&mut told, event.clone());
        assert!(takes(&after), "{event:?}");
        assert_eq!(intention(&told), Some(Intention::ChangeSettings), "{event:?}");
        assert_eq!(settings_written(&told), 1, "{event:?}");
        assert_eq!(*told.notice(), Notice::Saved(Saved::Settings));
    }
}

#[test]
fn a_choice_that_stands_already_writes_nothing() {
    let mut told = told();
    told.tell(Event::Settings(SettingsEvent::StayAwake));
    assert_eq!(told.changes(), []);
    assert_eq!(intention(&told), None);
}

#[test]
fn what_cannot_be_chosen_is_refused_and_changes_nothing() {
    let nine = vec![RampStep { percent: 10, reps: 1 }; 9];
    for hostile in [
        SettingsEvent::Number { number: OwnNumber::DayEnds, to: 7 },
        SettingsEvent::Number { number: OwnNumber::Snooze, to: 0 },
        SettingsEvent::Number { number: OwnNumber::MorningHour, to: u8::MAX },
        SettingsEvent::Language(Some("tlh".into())),
        SettingsEvent::Language(Some(String::new())),
        SettingsEvent::Ramp(Some(nine)),
        SettingsEvent::Ramp(Some(vec![RampStep { percent: 100, reps: 5 }])),
        SettingsEvent::Ramp(Some(vec![RampStep { percent: 40, reps: 0 }])),
    ] {
        let mut told = told();
        let after = chosen(&mut told, hostile.clone());
        assert_eq!(after, Settings::default(), "{hostile:?}");
        assert!(matches!(told.notice(), Notice::Refused(_)), "{hostile:?}");
    }
}

#[test]
fn one_number_goes_back_to_brace_s_own_and_the_others_stay() {
    let mut told = told();
    for number in OwnNumber::ALL {
        let to = number.limits().1;
        told.tell(Event::Settings(SettingsEvent::Number { number: *number, to }));
    }
    let after = chosen(&mut told, SettingsEvent::Ours(OwnNumber::Snooze));
    for number in OwnNumber::ALL {
        let expected = match number {
            OwnNumber::Snooze => 15,
            other => other.limits().1,
        };
        assert_eq!(number.of(&after), expected, "{number:?}");
    }
}

#[test]
fn all_of_them_go_back_at_once_and_choices_that_are_no_numbers_stay() {
    let mut told = told();
    for number in OwnNumber::ALL {
        let to = number.limits().1;
        told.tell(Event::Settings(SettingsEvent::Number { number: *number, to }));
    }
    told.tell(Event::Settings(SettingsEvent::Ramp(Some(Vec::new()))));
    told.tell(Event::Settings(SettingsEvent::Exertion(Exertion::Rpe)));
    let after = chosen(&mut told, SettingsEvent::AllOurs);
    assert!(OwnNumber::ALL.iter().all(|number| number.of(&after) == number.ours()));
    assert_eq!(after.preferences.ramp, None);
    assert_eq!(after.preferences.exertion, Exertion::Rpe);
    assert_eq!(settings_written(&told), 2, "preferences and checklist, in one intention");
}

#[test]
fn a_snooze_is_as_long_as_chosen() {
    let mut told = Told::on_a_phone();
    told.tell(Event::Settings(SettingsEvent::Number { number: OwnNumber::Snooze, to: 30 }));
    told.start(&[]).later(5).log_set("100kg");
    told.later(122).tell(Event::Look);
    let row = told.question();
    let shown = crate::model::log::QuestionRef { id: row.id.hex(), generation: row.generation };
    told.tell(Event::Reminders(crate::model::event::ReminderEvent::Snooze(shown)));
    let to = told.question().snoozed_to.clone().expect("put off");
    assert_eq!(to.instant_ms - told.now().instant_ms, 30 * 60_000);
}

#[test]
fn the_rating_after_a_set_comes_where_the_person_chose() {
    let after = |choice, kind| {
        let mut told = told();
        told.tell(Event::Settings(SettingsEvent::QuickCheck(choice)));
        told.start(&[]);
        let session = told.session();
        told.later(5).tell(Event::Session(crate::model::event::SessionEvent::LogSet {
            session,
            after: None,
            form: crate::domain::set_form::SetForm { kind, ..form("60kg") },
            check: LoadCheck::Ask,
            list: crate::model::event::ListUse::AsGiven,
        }));
        (told.route(), told.log().facts.set_to_rate(told.now().instant()).is_some())
    };
    assert_eq!(after(QuickCheck::EachSet, SetKind::WarmUp), (Route::Rate, true));
    assert_eq!(after(QuickCheck::WorkSets, SetKind::WarmUp), (Route::Session, true));
    assert_eq!(after(QuickCheck::WorkSets, SetKind::Work), (Route::Rate, true));
    assert_eq!(after(QuickCheck::WorkSets, SetKind::BackOff), (Route::Rate, true));
    assert_eq!(after(QuickCheck::Off, SetKind::Work), (Route::Session, true), "it can be opened");
}

#[test]
fn the_day_ends_when_the_person_says_for_what_is_read_and_for_what_is_kept() {
    let mut told = told();
    told.tell(Event::Settings(SettingsEvent::Number { number: OwnNumber::DayEnds, to: 0 }));
    assert_eq!(told.log().facts.day_end().hour(), 0);
    told.tell(Event::Settings(SettingsEvent::Ours(OwnNumber::DayEnds)));
    assert_eq!(told.log().facts.day_end().hour(), 4);
}

#[test]
fn a_log_that_closes_is_told_of_in_the_language_chosen_in_it() {
    let mut told = told();
    let authority = crate::model::event::LanguageAuthority::Brace;
    let locale = crate::model::event::LocaleChoice { authority, ..told.reading() };
    told.tell(Event::ChangeLocale(locale));
    told.tell(Event::Settings(SettingsEvent::Language(Some("de".into()))));
    assert_eq!(told.reading().languages, ["de", "en"]);
    told.store_closes(Closed::Quarantined(Quarantine { folder: "quarantine/1".into() }));
    told.store_says(StoreReply::Failed(StoreFailure::Corrupt));
    told.tell(Event::Settings(SettingsEvent::LetSleep));
    assert!(matches!(told.stage(), Stage::Recovery(_)), "{:?}", told.stage());
    assert_eq!(told.reading().languages, ["de", "en"]);
}
