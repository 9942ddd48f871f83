//! What there is to read, and what a verdict offers to do: articles that open and lead back, buttons that lead
//! somewhere.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    content::articles::ArticleId,
    model::{
        event::{Event, Input, LibraryEvent, NextEvent, RowsEvent},
        route::Route,
    },
    view::{
        AppView, Screen,
        article::{ActionStyle, ActionView, ArticleBlock, ArticleView, Does, TableRow},
        plot::{BandFill, MarkKind},
        today::TodayView,
        verdict::VerdictView,
    },
};
use std::path::Path;
use tests::{
    act::Act,
    events::{answer, begin, end, go, low, set},
    phone::Phone,
};

fn send(phone: &Phone, event: Event) -> AppView {
    phone.send_input(&Input { moment: phone.now(), event }).view
}

fn open(phone: &Phone, article: ArticleId) -> AppView {
    send(phone, Event::Library(LibraryEvent::Open { article }))
}

fn today(phone: &Phone) -> TodayView {
    match phone.send(&go(phone.now(), Route::Today)).view.screen {
        Screen::Today(today) => today,
        other => panic!("{other:?}"),
    }
}

/// An evening from 1 to 3, with one set, that has just ended.
fn two_up(folder: &Path) -> Phone {
    let mut phone = Phone::started(folder, 5);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(10);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(20);
    phone.keep(&end(phone.now(), low(3)));
    phone
}

/// The same, and two hours later it still was.
fn too_much(folder: &Path) -> Phone {
    let mut phone = two_up(folder);
    phone.clocks.pass(122);
    phone.keep(&answer(phone.now(), 3));
    phone
}

fn rows(article: &ArticleView) -> Vec<TableRow> {
    let tables = article.blocks.iter().filter_map(|block| match block {
        ArticleBlock::Table(table) => Some(table.rows.clone()),
        _ => None,
    });
    tables.flatten().collect()
}

fn leads(action: &ActionView) -> Option<&Event> {
    match &action.does {
        Does::Send(event) => Some(event),
        Does::OpenSettings(_) | Does::Demonstrate => None,
    }
}

fn offers(verdict: &VerdictView, event: &Event) -> Option<ActionStyle> {
    let found = verdict.actions.iter().find(|action| leads(action) == Some(event));
    found.map(|action| action.style)
}

#[test]
fn an_article_leads_back_to_where_it_was_opened_also_after_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = too_much(folder.path());
    let what = phone.verdict().what;
    phone.send(&go(phone.now(), Route::Verdict));
    let view = send(&phone, what.leads_to);
    let Screen::Article(page) = view.screen else { panic!("{:?}", view.screen) };
    assert_eq!((what.label.as_str(), page.article.title.as_str()), ("What is this?", "Too much"));
    open(&phone, ArticleId::RuleOfTwos);
    let Screen::Article(page) = phone.restart().view.screen else { panic!("where it was") };
    assert_eq!(
        (page.article.title.as_str(), page.back.label.as_str()),
        ("The rule of twos", "Too much")
    );
    let Screen::Article(page) = send(&phone, page.back.leads_to).screen else { panic!("one back") };
    assert_eq!(page.article.title, "Too much");
    assert!(matches!(send(&phone, page.back.leads_to).screen, Screen::Verdict(_)));
}

#[test]
fn every_row_of_the_library_and_of_every_article_opens_what_it_names() {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::started(folder.path(), 5);
    let Screen::Library(library) = phone.send(&go(phone.now(), Route::Library)).view.screen else {
        panic!("the library")
    };
    let links = |article: &ArticleView| {
        let rows = article.blocks.iter().filter_map(|block| match block {
            ArticleBlock::Links(links) => Some(links.clone()),
            _ => None,
        });
        rows.flatten().collect::<Vec<_>>()
    };
    let mut seen: Vec<String> = Vec::new();
    let mut ahead = links(&library);
    while let Some(row) = ahead.pop() {
        if seen.contains(&row.label) {
            continue;
        }
        let view = send(&phone, row.leads_to);
        let Screen::Article(page) = view.screen else { panic!("{:?}", view.screen) };
        assert_eq!(page.article.title, row.label);
        ahead.extend(links(&page.article));
        seen.push(row.label);
    }
    // What a shelf shows whole needs no row of its own.
    assert!(seen.len() > 160 && seen.len() <= ArticleId::ALL.len(), "{}", seen.len());
}

#[test]
fn a_search_is_answered_on_the_library_s_page_and_what_cannot_wait_stays_above_it() {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::started(folder.path(), 5);
    phone.send(&go(phone.now(), Route::Library));
    let typed = |text: &str| {
        let (key, text) = ("library-search".to_owned(), text.to_owned());
        let view = send(&phone, Event::Rows(RowsEvent::Type { key, text }));
        let Screen::Library(page) = view.screen else { panic!("{:?}", view.screen) };
        let rows = page.blocks.into_iter().filter_map(|block| match block {
            ArticleBlock::Links(links) => Some(links),
            _ => None,
        });
        rows.flatten().map(|link| link.label).collect::<Vec<_>>()
    };
    assert_eq!(typed("anspannen")[..2], ["When to see someone", "Bracing"]);
    assert_eq!(typed("numb")[..2], ["When to see someone", "Get emergency help now"]);
    assert_eq!(
        typed("xyzzy").len(),
        1 + 7 + 7,
        "when to see someone, part by part, and the phases"
    );
}

#[test]
fn a_favourite_and_the_phase_that_was_shown_are_there_after_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(folder.path(), 5);
    let article = ArticleId::ShelfDeadlift;
    open(&phone, article);
    send(&phone, Event::Library(LibraryEvent::Keep { article }));
    send(&phone, Event::Library(LibraryEvent::Step { article, step: 4 }));
    let Screen::Article(page) = phone.restart().view.screen else { panic!("where it was") };
    let strip = page.article.blocks.iter().find_map(|block| match block {
        ArticleBlock::Strip(strip) => Some(strip),
        _ => None,
    });
    let strip = strip.expect("seven figures");
    assert_eq!((strip.at, strip.steps.len()), (4, 7));
    assert_eq!(
        (strip.label.as_str(), strip.steps[4].place.as_str()),
        ("Deadlift in 7 phases", "5 of 7")
    );
    assert!(strip.steps.iter().all(|step| step.moves.len() == 6 || step.moves.is_empty()));
    let view = phone.send(&go(phone.now(), Route::Library)).view;
    let said = format!("{:?}", view.screen);
    assert!(
        said.contains("Heading(\"Favourites\")") && said.contains("Heading(\"Where you were\")")
    );
}

#[test]
fn where_no_article_is_open_its_screen_is_the_library() {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::started(folder.path(), 5);
    let view = phone.send(&go(phone.now(), Route::Article)).view;
    assert!(matches!(view.screen, Screen::Library(_)));
}

#[test]
fn the_why_of_too_much_lists_the_ratings_with_their_rise_and_each_source_once() {
    let folder = tempfile::tempdir().unwrap();
    let verdict = too_much(folder.path()).verdict();
    let cells: Vec<Vec<String>> =
        rows(&verdict.why_article).into_iter().map(|row| row.cells[1..].to_vec()).collect();
    assert_eq!(cells, [["1", "start"], ["3", "+2"], ["3", "+2"]]);
    let strong: Vec<bool> = rows(&verdict.why_article).iter().map(|row| row.strong).collect();
    assert_eq!(strong, [false, true, true]);
    let aloud = &rows(&verdict.why_article)[1].label;
    assert!(aloud.ends_with(", 3 of 10, 2 points up"), "{aloud}");
    let said = format!("{:?}", verdict.why_article);
    assert!(said.contains("Up by two or more for 2"), "{said}");
    let Some(ArticleBlock::Sources(sources)) = verdict.why_article.blocks.last() else {
        panic!("sources at the foot")
    };
    let mut once = sources.names.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), sources.names.len());
}

#[test]
fn the_chart_of_a_verdict_has_its_numbers_its_sets_and_its_times() {
    let folder = tempfile::tempdir().unwrap();
    let phone = too_much(folder.path());
    let plot = phone.verdict().plot.expect("a chart");
    let points = &plot.series[0].points;
    let words: Vec<&str> = points.iter().map(|point| point.words.as_str()).collect();
    assert_eq!(words, ["1", "3", "3"]);
    let (ended, last) = (points[1].x, points[2].x);
    let marks: Vec<MarkKind> = plot.marks.iter().map(|mark| mark.kind).collect();
    assert_eq!(marks, [MarkKind::Line, MarkKind::Tick], "two hours, one set");
    let (two_hours, set) = (plot.marks[0].at, plot.marks[1].at);
    assert!(0 < set && set < ended && two_hours == ended + 120 && two_hours < last);
    let bands: Vec<(BandFill, i32, i32)> =
        plot.bands.iter().map(|band| (band.fill, band.left, band.bottom)).collect();
    assert_eq!(bands, [(BandFill::Hatched, 0, 3), (BandFill::Tinted, two_hours, 0)]);
    // The last rating and the two-hour line would write over each other: the rating has the place.
    let times: Vec<i32> = plot.x.labels.iter().map(|label| label.at).collect();
    assert_eq!(times, [0, ended, last]);
    assert!(plot.label.starts_with("Lower back, centre: 1 before at "), "{}", plot.label);
    let small = today(&phone).card.plot.expect("on the card");
    assert_eq!((small.label.as_str(), small.x.labels.len()), (plot.label.as_str(), 0));
    assert!(small.series[0].points.iter().all(|point| point.words.is_empty()));
}

#[test]
fn too_much_offers_a_gentler_variation_and_someone_to_see_beside_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let verdict = too_much(folder.path()).verdict();
    let see = Event::Library(LibraryEvent::Open { article: ArticleId::SeeSomeone });
    for event in [Event::Go(Route::Variations), Event::Go(Route::DaysOff), see] {
        assert_eq!(offers(&verdict, &event), Some(ActionStyle::Outlined), "{event:?}");
    }
    let next = Event::Next(NextEvent::Open { exercise: "deadlift".to_owned() });
    assert_eq!(offers(&verdict, &next), Some(ActionStyle::Filled), "what to lift next stands out");
    assert_eq!(verdict.actions.len(), 4);
    assert!(verdict.steps.lines.len() > 1);
    assert_eq!(verdict.steps.source, "Article on a sore back after squats and deadlifts");
}

#[test]
fn the_question_is_a_button_once_it_is_due_and_a_sentence_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = two_up(folder.path());
    let answers = Event::Go(Route::Answer);
    let before = phone.verdict();
    assert_eq!((offers(&before, &answers), before.steps.lines.len()), (None, 1));
    phone.clocks.pass(122);
    phone.send(&Act::Look { moment: phone.now() });
    let due = phone.verdict();
    assert_eq!(offers(&due, &answers), Some(ActionStyle::Filled));
    assert!(due.steps.lines.is_empty(), "{:?}", due.steps);
    assert_eq!(due.steps.source, "");
}

#[test]
fn the_rating_that_a_verdict_lacks_is_its_first_button() {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = two_up(folder.path());
    phone.clocks.pass(15 * 60);
    phone.send(&Act::Look { moment: phone.now() });
    let verdict = phone.verdict();
    let first = verdict.actions.first().expect("a button");
    assert_eq!(leads(first), Some(&Event::Go(Route::Recall)));
    assert_eq!(first.style, ActionStyle::Filled);
    assert!(first.label.starts_with("Add the missed rating ("), "{}", first.label);
    let filled = verdict.actions.iter().filter(|it| it.style == ActionStyle::Filled);
    assert_eq!(filled.count(), 1, "one button stands out");
}

#[test]
fn a_log_that_holds_nothing_welcomes_and_one_with_a_session_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::started(folder.path(), 5);
    let welcome = today(&phone).welcome.expect("a welcome");
    assert_eq!(welcome.lines.len(), 3);
    assert_eq!(leads(&welcome.actions[0]), Some(&Event::Go(Route::Baseline)));
    assert_eq!(welcome.actions[1].does, Does::Demonstrate);
    let crosses = welcome.drawing.series[0].points.iter().filter(|point| point.strong).count();
    assert!(crosses > 1, "it goes up by two and stays");
    phone.keep(&begin(phone.now(), low(1)));
    assert_eq!(today(&phone).welcome, None);
}
