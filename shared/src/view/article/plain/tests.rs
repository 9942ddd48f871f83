//! How an article reads in a mail.
//!
//! Boundary: made-up articles; what a page for a clinician says is tested with the core.

use super::*;
use crate::{
    model::event::Event,
    view::article::{ActionStyle, ActionView, ArticleBlock, ArticleLine, Does, LinkView, TableRow},
};

fn article() -> ArticleView {
    let line = |text: &str| ArticleLine::plain(text.to_owned());
    let look = || Event::Look;
    let button = ActionView {
        label: "Press me".to_owned(),
        style: ActionStyle::Filled,
        does: Does::Send(look()),
    };
    let further = LinkView { label: "Press me, too".to_owned(), leads_to: look() };
    let cells = |words: [&str; 2]| words.map(str::to_owned).to_vec();
    let row = TableRow { cells: cells(["2 Feb", "Deadlift"]), label: String::new(), strong: false };
    ArticleView {
        title: "A made-up page".to_owned(),
        blocks: vec![
            ArticleBlock::Actions(vec![button]),
            ArticleBlock::Links(vec![further]),
            ArticleBlock::Paragraph(line(
                "Pain is rated from 0–10, and this sentence goes on for quite a while, so that it does not fit into \
                 one line of a mail or of a page, whichever is narrower.",
            )),
            ArticleBlock::Heading("Heading".to_owned()),
            ArticleBlock::Items(vec![line("first"), line("second")]),
            ArticleBlock::Table(TableView { columns: cells(["Date", "What"]), rows: vec![row] }),
        ],
    }
}

#[test]
fn no_line_is_longer_than_a_mail_s_and_no_word_is_lost() {
    let text = to_text(&article());
    for line in text.lines() {
        assert!(length(line) <= WIDTH, "{line}");
        assert_eq!(line, line.trim_end());
    }
    for word in ["Heading", "first", "second", "Date", "quite", "0–10"] {
        assert!(text.contains(word), "{word} in {text}");
    }
    assert!(text.ends_with('\n') && !text.contains("\n\n\n"), "{text}");
}

#[test]
fn what_only_a_hand_can_use_is_left_out() {
    let text = to_text(&article());
    assert!(!text.contains("Press me"), "{text}");
}

#[test]
fn a_wide_column_gives_way_to_the_narrow_ones_and_stays_in_its_place() {
    let cells = |wide: &str| vec!["Mon 2 Feb".to_owned(), wide.to_owned(), "end".to_owned()];
    let row = |wide: &str| TableRow { cells: cells(wide), label: String::new(), strong: false };
    let own = TableView { columns: cells("What"), rows: vec![row(&"word ".repeat(30))] };
    let lines = table(&own);
    assert!(lines.len() > 3 && lines.iter().all(|line| length(line) <= WIDTH), "{lines:#?}");
    let place = lines[0].find("What").unwrap();
    assert!(lines[2].starts_with(&" ".repeat(place)), "{lines:#?}");
    assert_eq!(lines[1].find("end"), lines[0].find("end"));
}

#[test]
fn a_word_longer_than_the_line_is_broken() {
    let rows = wrapped(&"x".repeat(100), 40);
    assert_eq!(rows.iter().map(|row| length(row)).collect::<Vec<_>>(), [40, 40, 20]);
}
