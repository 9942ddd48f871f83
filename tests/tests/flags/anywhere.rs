//! Help in two taps from anywhere, the number of the region, and where a flag is never named.
//!
//! Boundary: the shell's dialler is an order; calling is the person's.

use crate::lifter::*;
use shared::{
    content::flags::LINES,
    domain::flags::Flag,
    model::event::{Event, FlagsEvent, LocaleChoice, Route, Start, StartReason},
    view::Screen,
};
use tests::{
    act::Act,
    events::{go, low, set},
    phone::Phone,
    screens::route_of,
};

fn started_in(tags: &[&str]) -> (tempfile::TempDir, Phone) {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::new(folder.path(), 7);
    let languages = tags.iter().map(|tag| (*tag).to_owned()).collect();
    let locale = LocaleChoice { languages, ..LocaleChoice::default() };
    let start = Start { unlocked: true, reason: StartReason::Ui, locale };
    phone.send(&Act::Start { moment: phone.now(), start });
    (folder, phone)
}

#[test]
fn from_every_screen_two_taps_open_the_dialler() {
    let (_folder, mut phone) = started_in(&["en-GB"]);
    at_the_baseline(&mut phone, 2);
    new(&mut phone, &[Flag::Urine]);
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    let mut screens = 0;
    for route in Route::ALL {
        let view = phone.send(&go(phone.now(), *route)).view;
        if matches!(route_of(&view.screen), Some(Route::FlagCard | Route::EndFlag | Route::Numbers))
        {
            continue;
        }
        let line = view.flag.unwrap_or_else(|| panic!("{route:?} says nothing of it"));
        assert_eq!(line.text, "Get emergency help now");
        let call = sheet(tell(&mut phone, line.tap)).number.and_then(|number| number.call);
        let number = dialled(&mut phone, call.expect("a button").tap);
        assert_eq!(number.as_deref(), Some("999"), "{route:?}");
        screens += 1;
    }
    assert!(screens > 30, "{screens}");
}

#[test]
fn the_number_is_that_of_the_device_s_region() {
    for (tags, emergency) in [
        (&["de-DE"][..], "112"),
        (&["fr-CH"], "112"),
        (&["en-US"], "911"),
        (&["en", "de-AT"], "112"),
        (&["en-AU"], "000"),
        (&["en-NZ"], "111"),
    ] {
        let (_folder, mut phone) = started_in(tags);
        let number = sheet(new(&mut phone, &[Flag::Urine])).number.expect("a number");
        assert_eq!(number.number, emergency, "{tags:?}");
    }
}

#[test]
fn where_no_number_is_known_none_is_made_up() {
    for tags in [&["en"][..], &["hi-IN"]] {
        let (_folder, mut phone) = started_in(tags);
        let number = sheet(new(&mut phone, &[Flag::Urine])).number.expect("what to call");
        assert_eq!((number.text.as_str(), number.call), ("Your emergency number", None));
    }
}

#[test]
fn what_should_be_seen_today_has_a_number_of_its_own() {
    let (_folder, mut phone) = started_in(&["en-DE"]);
    let sheet = sheet(new(&mut phone, &[Flag::Fever]));
    let number = sheet.number.expect("a number");
    assert_eq!((number.number.as_str(), number.text.as_str()), ("116117", "116\u{a0}117"));
    assert_eq!(sheet.drive, None);
    let (_folder, mut phone) = started_in(&["en-GB"]);
    assert_eq!(self::number(&mut phone, Flag::LegPain), None, "days are no matter of a call");
}

fn number(phone: &mut Phone, flag: Flag) -> Option<String> {
    sheet(new(phone, &[flag])).number.map(|number| number.number)
}

#[test]
fn a_region_chosen_stays_chosen_and_can_be_given_back() {
    let (_folder, mut phone) = started_in(&["en-GB"]);
    new(&mut phone, &[Flag::Urine]);
    let others = to_do(&phone).number.expect("a number").others;
    let numbers = page(tell(&mut phone, others.tap));
    assert_eq!(numbers.page, Route::Numbers);
    tell(&mut phone, choice(row(&numbers, "United States"), "911"));
    phone.restart();
    let locale = LocaleChoice { languages: vec!["en-GB".to_owned()], ..LocaleChoice::default() };
    phone.send(&Act::ChangeLocale { moment: phone.now(), locale });
    assert_eq!(to_do(&phone).number.map(|number| number.number).as_deref(), Some("911"));
    let numbers = page(phone.send(&go(phone.now(), Route::Numbers)).view);
    let device = row(&numbers, "The region of this device");
    assert_eq!(device.value, "999, for help today 111");
    tell(&mut phone, choice(device, &device.value));
    assert_eq!(to_do(&phone).number.map(|number| number.number).as_deref(), Some("999"));
}

#[test]
fn the_dialler_opens_with_a_known_number_only() {
    let (_folder, mut phone) = started_in(&["en-GB"]);
    for number in ["999", "112"] {
        let event = Event::Flags(FlagsEvent::Dial { number: number.to_owned() });
        assert_eq!(dialled(&mut phone, event).as_deref(), Some(number));
    }
    for number in ["", "0900123456", "*#06#", "999;1", "９９９"] {
        let event = Event::Flags(FlagsEvent::Dial { number: number.to_owned() });
        assert_eq!(dialled(&mut phone, event), None, "{number}");
    }
}

#[test]
fn no_notification_names_a_flag() {
    let (_folder, mut phone) = lifter();
    at_the_baseline(&mut phone, 2);
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    let quiet = phone.keep(&tests::events::end(phone.now(), low(2))).notifications;
    assert!(!quiet.is_empty(), "the two-hour question");
    let named: Vec<Flag> = LINES.iter().flat_map(|line| line.flags).copied().collect();
    let view = new(&mut phone, &named);
    assert_eq!(view.notifications, quiet, "the question reads as without any flag");
    let Screen::FlagCard(sheet) = view.screen else { panic!("no sheet") };
    assert!(sheet.flags.len() > 20);
}
