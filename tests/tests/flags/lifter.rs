//! A lifter who is asked about symptoms.
//!
//! Boundary: sends what a view offers; what is expected stands in the tests.

use shared::{
    domain::flags::{Ending, Flag, Outcome, SeenBy},
    effects::order::Order,
    model::event::{Event, FlagsEvent, Input, Route},
    view::{
        AppView, Screen,
        flag_card::FlagCardView,
        notice::NoticeKind,
        rows::{RowButton, RowControl, RowView, RowsView},
    },
};
use tests::{
    events::{begin, go, low},
    phone::Phone,
};

/// A phone with its log open, and nothing in it.
pub fn lifter() -> (tempfile::TempDir, Phone) {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::started(folder.path(), 7);
    (folder, phone)
}

/// Sends an event a second later: nobody reads faster.
pub fn tell(phone: &mut Phone, event: Event) -> AppView {
    phone.clocks.pass_seconds(1);
    phone.send_input(&Input { moment: phone.now(), event }).view
}

/// Says that these are new.
pub fn new(phone: &mut Phone, flags: &[Flag]) -> AppView {
    tell(phone, Event::Flags(FlagsEvent::Answer { flags: flags.to_vec() }))
}

/// Says what became of one.
pub fn end(phone: &mut Phone, flag: Flag, how: Ending) -> AppView {
    tell(phone, Event::Flags(FlagsEvent::End { flag, how }))
}

/// A doctor looked at it.
pub fn seen(outcome: Outcome) -> Ending {
    Ending::Seen { by: SeenBy::Doctor, outcome, limits: String::new() }
}

/// The card right after a baseline of this rating.
pub fn at_the_baseline(phone: &mut Phone, nrs: u8) -> RowsView {
    phone.clocks.pass_seconds(1);
    page(phone.keep(&begin(phone.now(), low(nrs))))
}

/// Answers it with none.
pub fn none(phone: &mut Phone, card: &RowsView) -> AppView {
    let action = card.action.clone().expect("a button");
    assert_eq!(action.label, "None of these");
    let view = tell(phone, action.tap);
    assert_eq!(view.notice.as_ref().map(|notice| notice.kind), Some(NoticeKind::Saved));
    view
}

pub fn page(view: AppView) -> RowsView {
    match view.screen {
        Screen::Rows(page) => page,
        other => panic!("{other:?}"),
    }
}

pub fn sheet(view: AppView) -> FlagCardView {
    match view.screen {
        Screen::FlagCard(sheet) => sheet,
        other => panic!("{other:?}"),
    }
}

/// What to do about what is open.
pub fn to_do(phone: &Phone) -> FlagCardView {
    sheet(phone.send(&go(phone.now(), Route::FlagCard)).view)
}

pub fn rows(page: &RowsView) -> impl Iterator<Item = &RowView> {
    page.sections.iter().flat_map(|section| &section.rows)
}

/// The row whose title begins so.
pub fn row<'a>(page: &'a RowsView, title: &str) -> &'a RowView {
    rows(page).find(|row| row.title.starts_with(title)).unwrap_or_else(|| panic!("no {title}"))
}

/// What a tap on a row sends.
pub fn tap(row: &RowView) -> Event {
    match &row.control {
        RowControl::Tap(event) | RowControl::Switch { tap: event, .. } => event.clone(),
        other => panic!("{other:?}"),
    }
}

/// What a choice of a row sends.
pub fn choice(row: &RowView, label: &str) -> Event {
    let RowControl::Choices(choices) = &row.control else { panic!("{row:?}") };
    let chosen = choices.iter().find(|choice| choice.label == label);
    chosen.unwrap_or_else(|| panic!("no {label}")).tap.clone()
}

/// What a button sends.
pub fn way(ways: &[RowButton], label: &str) -> Event {
    let found = ways.iter().find(|way| way.label == label);
    found.unwrap_or_else(|| panic!("no {label} among {ways:?}")).tap.clone()
}

/// The number that an event opens the dialler with.
pub fn dialled(phone: &mut Phone, event: Event) -> Option<String> {
    phone.clocks.pass_seconds(1);
    let turn = phone.send_input(&Input { moment: phone.now(), event });
    turn.orders.iter().find_map(|order| match order {
        Order::Dial { number } => Some(number.clone()),
        _ => None,
    })
}
