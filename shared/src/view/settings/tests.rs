//! The page of settings as a person reads it, and what its rows send.
//!
//! Boundary: rows in, values out; what a choice changes is the feature's test.

use super::*;
use crate::{
    domain::settings::OwnNumber,
    model::{
        event::{LocaleChoice, ReminderChoice, ReminderEvent, SettingsEvent, StartReason},
        tests::Told,
    },
    view::rows::{RowControl, RowView},
};
use insta::assert_snapshot;

fn words(tag: &str) -> Words {
    Words::new(&LocaleChoice { languages: vec![tag.to_owned()], ..LocaleChoice::default() })
}

fn page(told: &Told, tag: &str) -> RowsView {
    settings(&words(tag), told.log(), (LanguageAuthority::Brace, &told.now()))
}

fn lines(page: &RowsView) -> String {
    let row = |row: &RowView| format!("  {}: {}", row.title, row.value).replace('\u{a0}', "~");
    let section = |section: &crate::view::rows::RowSection| {
        let rows = section.rows.iter().map(row);
        [section.title.clone()].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
    };
    page.sections.iter().map(section).collect::<Vec<_>>().join("\n")
}

fn row<'a>(page: &'a RowsView, title: &str) -> &'a RowView {
    let mut rows = page.sections.iter().flat_map(|section| &section.rows);
    rows.find(|row| row.title == title).unwrap_or_else(|| panic!("no row {title}"))
}

/// What the page of a fresh log can send, row by row.
fn taps(page: &RowsView) -> Vec<Event> {
    let mut taps = Vec::new();
    for row in page.sections.iter().flat_map(|section| &section.rows) {
        match &row.control {
            RowControl::Plain | RowControl::Field(_) => {}
            RowControl::Tap(tap) | RowControl::Switch { tap, .. } => taps.push(tap.clone()),
            RowControl::Choices(choices) => taps.extend(choices.iter().map(|it| it.tap.clone())),
            RowControl::Stepper { less, more } => taps.extend([less.tap.clone(), more.tap.clone()]),
            RowControl::Buttons(buttons) => taps.extend(buttons.iter().map(|it| it.tap.clone())),
        }
    }
    taps
}

#[test]
fn the_page_says_what_stands_before_anything_is_chosen() {
    let told = Told::started(StartReason::Ui);
    assert_snapshot!("page_en", lines(&page(&told, "en")));
    assert_snapshot!("page_de", lines(&page(&told, "de")));
}

#[test]
fn every_tap_of_the_page_is_taken_by_the_core() {
    let fresh = Told::started(StartReason::Ui);
    let taps = taps(&page(&fresh, "en"));
    assert!(taps.len() > 30, "{}", taps.len());
    for tap in taps {
        let mut told = Told::started(StartReason::Ui);
        let before = page(&told, "en");
        told.tell(tap.clone());
        let refused = matches!(told.said(), Some(crate::model::notice::Notice::Refused(_)));
        assert!(!refused, "{tap:?}");
        let stands = match &tap {
            Event::Settings(SettingsEvent::Number { number, to }) => *to == number.ours(),
            Event::Settings(SettingsEvent::AllOurs)
            | Event::Go(_)
            | Event::About(_)
            | Event::Summary(_) => true,
            _ => before.sections.iter().flat_map(|it| &it.rows).any(|row| match &row.control {
                RowControl::Choices(all) => all.iter().any(|it| it.chosen && it.tap == tap),
                _ => false,
            }),
        };
        assert_eq!(page(&told, "en") == before, stands, "{tap:?}");
    }
}

#[test]
fn the_rule_s_numbers_can_be_read_and_not_changed() {
    let told = Told::started(StartReason::Ui);
    let page = page(&told, "en");
    let rule = page.sections.iter().find(|section| section.title == "The rule").unwrap();
    assert_eq!(rule.rows.len(), 5);
    assert!(rule.rows.iter().all(|row| row.control == RowControl::Plain));
    assert!(rule.note.contains("fixed") && rule.note.contains("mean the same"), "{}", rule.note);
    assert!(rule.rows.iter().all(|row| !row.detail.is_empty()), "each says where it comes from");
}

#[test]
fn a_number_that_was_changed_names_brace_s_own_and_leads_back_to_it() {
    let mut told = Told::started(StartReason::Ui);
    let own = |told: &Told| {
        let page = page(told, "en");
        let own = page.sections.last().unwrap();
        own.rows.iter().find(|row| row.title == "Put off by").cloned().unwrap()
    };
    assert_eq!(own(&told).control, RowControl::Plain);
    told.tell(Event::Settings(SettingsEvent::Number { number: OwnNumber::Snooze, to: 30 }));
    let row = own(&told);
    assert_eq!(
        (row.value.as_str(), row.detail.as_str()),
        ("30\u{a0}min", "Brace's own: 15\u{a0}min")
    );
    let RowControl::Buttons(buttons) = &row.control else { panic!("{row:?}") };
    told.tell(buttons[0].tap.clone());
    assert_eq!(own(&told).control, RowControl::Plain);
}

#[test]
fn the_checklist_s_row_names_the_guide_s_sentence_and_whose_choice_it_is() {
    let told = Told::started(StartReason::Ui);
    let detail = row(&page(&told, "en"), "Checklist before").detail.clone();
    for said in ["form guide", "before every set", "choice is yours"] {
        assert!(detail.contains(said), "{detail}");
    }
}

#[test]
fn where_the_system_has_a_language_for_each_app_the_row_leads_there() {
    let told = Told::started(StartReason::Ui);
    let theirs = settings(&words("en"), told.log(), (LanguageAuthority::System, &told.now()));
    let open = RowControl::Tap(Event::Settings(SettingsEvent::OpenLanguages));
    assert_eq!(row(&theirs, "Language").control, open);
    let ours = page(&told, "en");
    let RowControl::Choices(all) = &row(&ours, "Language").control else { panic!("Brace decides") };
    let names: Vec<&str> = all.iter().map(|choice| choice.label.as_str()).collect();
    assert_eq!(names, ["as this device", "Deutsch", "English"], "each in itself");
}

#[test]
fn what_can_be_chosen_is_what_is_spoken() {
    let spoken: std::collections::BTreeSet<&str> =
        crate::view::texts::Language::ALL.iter().map(|language| language.tag()).collect();
    assert_eq!(spoken, crate::content::languages::ALL.into_iter().collect());
}

#[test]
fn a_rest_that_stops_ringing_keeps_its_length() {
    let mut told = Told::started(StartReason::Ui);
    let rings =
        |seconds| Event::Reminders(ReminderEvent::Choose(ReminderChoice::RestSeconds(seconds)));
    told.tell(rings(90));
    let switch = row(&page(&told, "en"), "Ring when the rest is over").control.clone();
    assert_eq!(switch, RowControl::Switch { on: true, tap: rings(0) });
    told.tell(rings(0));
    assert_eq!(row(&page(&told, "en"), "Rest between sets").value, "1:30\u{a0}min");
}

#[test]
fn a_warm_up_set_is_stepped_added_and_taken_away() {
    let mut told = Told::started(StartReason::Ui);
    let shown = |told: &Told| ramp(&words("en"), told.log());
    let in_line = |told: &Told| row(&page(told, "en"), "Warm-up sets").value.replace('\u{a0}', " ");
    assert_eq!(in_line(&told), "empty bar × 8, 40 % × 5, 60 % × 3, 80 % × 2");
    let RowControl::Stepper { more, .. } = &shown(&told).sections[1].rows[0].control else {
        panic!("a share steps")
    };
    told.tell(more.tap.clone());
    let RowControl::Tap(remove) = &shown(&told).sections[2].rows[2].control else {
        panic!("a set can go")
    };
    told.tell(remove.clone());
    assert_eq!(in_line(&told), "empty bar × 8, 45 % × 5, 80 % × 2");
    let last = shown(&told).sections.pop().unwrap();
    let RowControl::Tap(add) = &last.rows[0].control else { panic!("a set can come") };
    told.tell(add.clone());
    assert_eq!(in_line(&told), "empty bar × 8, 45 % × 5, 80 % × 2, 90 % × 1");
    let RowControl::Tap(back) = &last.rows[1].control else { panic!("a way back") };
    told.tell(back.clone());
    assert_eq!(in_line(&told), "empty bar × 8, 40 % × 5, 60 % × 3, 80 % × 2");
}

#[test]
fn a_share_steps_no_further_than_the_set_beside_it() {
    let mut told = Told::started(StartReason::Ui);
    for _ in 0..20 {
        let shown = ramp(&words("en"), told.log());
        let RowControl::Stepper { more, .. } = &shown.sections[1].rows[0].control else {
            panic!("a share steps")
        };
        told.tell(more.tap.clone());
    }
    let steps = told.log().settings.preferences.ramp_steps().to_vec();
    assert_eq!(steps.iter().map(|step| step.percent).collect::<Vec<_>>(), [0, 60, 60, 80]);
}

#[test]
fn what_the_checklist_asks_is_reached_from_here_and_leads_back() {
    let told = Told::started(StartReason::Ui);
    let control = row(&page(&told, "en"), "What the checklist asks").control.clone();
    assert_eq!(control, RowControl::Tap(Event::Go(Route::Checklist)));
    let list = crate::view::checklist::checklist_page(&words("en"), told.log(), &told.now());
    assert_eq!(list.back.tap, Event::Go(Route::Settings));
}
