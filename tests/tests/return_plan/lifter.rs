//! A lifter on a return plan.
//!
//! Boundary: sends what a view offers; what is expected stands in the tests.

use shared::{
    model::event::{Event, PlanEvent},
    view::{
        Screen,
        article::{ActionView, ArticleBlock, ArticleView, Does, StaircaseView, Tread},
        rows::RowsView,
    },
};
use std::path::Path;
use tests::{
    act::Act,
    events::{answer, begin, end, form, low, rate},
    phone::Phone,
};

pub const LIFT: &str = "deadlift";
/// How long an [`evening`] takes, minutes.
pub const EVENING: i64 = 144;

pub fn exercise() -> String {
    LIFT.to_owned()
}

pub fn tap(phone: &mut Phone, event: Event) -> Act {
    phone.clocks.pass_seconds(5);
    Act::Tap { moment: phone.now(), event }
}

pub fn plan(phone: &mut Phone, event: PlanEvent) -> Act {
    tap(phone, Event::Plan(event))
}

pub fn start(phone: &mut Phone, reference: &str) {
    let event = PlanEvent::Start { exercise: exercise(), reference: reference.to_owned() };
    let act = plan(phone, event);
    phone.keep(&act);
}

/// An evening of three deadlift sets at this load, with this rating after two hours and 0 before. Its session's id.
pub fn evening(phone: &mut Phone, load: &str, after: u8) -> String {
    phone.keep(&begin(phone.now(), low(0)));
    for _ in 0..3 {
        phone.clocks.pass(5);
        let form = form(LIFT, load, "5");
        phone.keep(&Act::LogSet { moment: phone.now(), form });
        phone.clocks.pass(1);
        phone.keep(&rate(phone.now(), 0));
    }
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(after)));
    phone.clocks.pass(125);
    phone.keep(&answer(phone.now(), after));
    phone.record().id
}

/// So many days later, at the hour at which the phone began.
pub fn days(phone: &mut Phone, days: i64) {
    phone.clocks.pass(days * 24 * 60 - EVENING);
}

/// The page of the lift's plan.
pub fn page(phone: &mut Phone) -> ArticleView {
    let act = plan(phone, PlanEvent::Open { exercise: exercise() });
    article(phone.send(&act).view.screen)
}

pub fn article(screen: Screen) -> ArticleView {
    match screen {
        Screen::Plan(article) => article,
        other => panic!("{other:?}"),
    }
}

pub fn stairs(article: &ArticleView) -> &StaircaseView {
    let stairs = article.blocks.iter().find_map(|block| match block {
        ArticleBlock::Staircase(stairs) => Some(stairs),
        _ => None,
    });
    stairs.expect("a staircase")
}

/// The step the person is on, as it is drawn, and how many sessions counted.
pub fn here(phone: &mut Phone) -> (String, u8) {
    let page = page(phone);
    let here = stairs(&page).treads.iter().find(|tread| tread.stands == Tread::Here);
    here.map(|tread| (tread.text.replace('\u{a0}', " "), tread.counted)).expect("a step")
}

/// Everything the page says in paragraphs.
pub fn said(article: &ArticleView) -> String {
    let lines = article.blocks.iter().filter_map(|block| match block {
        ArticleBlock::Paragraph(line) => Some(line.text.clone()),
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

/// The event of the page's button with this label.
pub fn button(article: &ArticleView, label: &str) -> Event {
    let of = |action: &ActionView| match &action.does {
        Does::Send(event) if action.label == label => Some(event.clone()),
        _ => None,
    };
    let found = article.blocks.iter().find_map(|block| match block {
        ArticleBlock::Actions(actions) => actions.iter().find_map(of),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no button {label:?}"))
}

pub fn rows(screen: Screen) -> RowsView {
    match screen {
        Screen::Rows(rows) => rows,
        other => panic!("{other:?}"),
    }
}

pub fn started(folder: &Path) -> Phone {
    Phone::started(folder, 7)
}
