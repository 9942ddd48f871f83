//! The plan's first page, on a model alone.
//!
//! Boundary: which sets come next is tested with `next_time`; here is how the page says them.

use super::*;
use crate::{
    domain::site::Site,
    model::{
        event::{LocaleChoice, Rating, StartReason},
        tests::Told,
    },
    view::subjects::Subjects,
};

fn shown(told: &Told) -> ArticleView {
    plan(&Words::new(&LocaleChoice::default()), told.log(), &told.now())
}

fn low(nrs: u8) -> Rating {
    Rating { site: Site::LOWER_CENTRE, nrs }
}

/// Three sets of 100 kg × 5, after which the back is up by two for more than two hours.
fn too_much() -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[low(1)]);
    for _ in 0..3 {
        told.later(5).log_set("100kg");
    }
    told.later(1).end(&[low(3)]).later(125);
    let asked = Subjects::of(told.log(), &told.now()).asked;
    told.answer(asked, 3);
    told
}

#[test]
fn before_the_first_set_the_page_says_what_it_will_show_and_leads_to_the_rule() {
    let page = shown(&Told::started(StartReason::Ui));
    assert!(!page.blocks.iter().any(|block| matches!(block, ArticleBlock::Table(_))));
    let ArticleBlock::Links(links) = page.blocks.last().unwrap() else { panic!("{page:?}") };
    assert_eq!(links.len(), 3, "no sessions to list yet");
}

#[test]
fn after_too_much_the_lighter_sets_stand_with_their_plates_and_the_total_work() {
    let page = shown(&too_much());
    let table = page.blocks.iter().find_map(|block| match block {
        ArticleBlock::Table(table) => Some(table),
        _ => None,
    });
    let rows = &table.expect("the coming sets").rows;
    let plain = |text: &str| text.replace('\u{a0}', " ");
    let cells: Vec<String> = rows.iter().flat_map(|row| &row.cells).map(|it| plain(it)).collect();
    assert_eq!(cells[..3], ["1", "80 kg × 6", "25 + 5 a side"]);
    assert_eq!(rows.len(), 3);
    assert!(plain(&rows[0].label).contains("bar of 20 kg"), "{}", rows[0].label);
    let said = format!("{:?}", page.blocks).replace("\\u{a0}", " ");
    assert!(said.contains("Total work: 1440 kg, last time 1500 kg"), "{said}");
    assert!(said.contains("last time was too much"), "{said}");
}

#[test]
fn while_a_session_is_open_the_page_starts_none() {
    let mut told = too_much();
    told.later(24 * 60).start(&[low(1)]);
    let starts = |page: &ArticleView| {
        let actions = page.blocks.iter().filter_map(|block| match block {
            ArticleBlock::Actions(actions) => Some(actions),
            _ => None,
        });
        let start = Does::Send(Event::Go(Route::Baseline));
        actions.flatten().any(|action| action.does == start)
    };
    assert!(!starts(&shown(&told)));
    assert!(starts(&shown(&too_much())));
}
