//! An article with every kind of piece, for tests.
//!
//! Boundary: values only.

use shared::{
    model::{event::Event, route::Route},
    view::{
        article::{
            ActionStyle, ActionView, ArticleBlock, ArticleLine, ArticleView, Does, LinkView,
            TableRow, TableView,
        },
        plot::{PlotAxis, PlotLabel, PlotPoint, PlotSeries, PlotView, SeriesKind},
    },
};

pub fn line(text: &str) -> ArticleLine {
    ArticleLine { text: text.to_owned(), chip: None }
}

pub fn table(rows: usize) -> ArticleBlock {
    let row = |nth: usize| TableRow {
        cells: vec![format!("row {nth}"), "1 – 2 – 1".to_owned(), "Deadlift 100 kg".to_owned()],
        label: format!("row {nth} aloud"),
        strong: nth.is_multiple_of(7),
    };
    let columns = ["Date", "Pain", "What"].map(str::to_owned).to_vec();
    ArticleBlock::Table(TableView { columns, rows: (1..=rows).map(row).collect() })
}

pub fn plot() -> PlotView {
    let axis = |to: i32| PlotAxis {
        from: 0,
        to,
        labels: vec![PlotLabel { at: 0, words: "0".to_owned() }],
    };
    let point = |x: i32| PlotPoint {
        x,
        y: x % 11,
        words: (x % 11).to_string(),
        label: String::new(),
        strong: x % 11 > 8,
    };
    let points: Vec<PlotPoint> = (0..20).map(point).collect();
    let series = |kind| PlotSeries { kind, points: points.clone() };
    PlotView {
        label: "The chart shows loads and pain.".to_owned(),
        x: axis(20),
        y: axis(10),
        bands: Vec::new(),
        marks: Vec::new(),
        series: vec![series(SeriesKind::Steps), series(SeriesKind::Dots)],
    }
}

/// An article of one page.
pub fn article() -> ArticleView {
    ArticleView {
        title: "A made-up page".to_owned(),
        blocks: vec![
            ArticleBlock::Actions(vec![ActionView {
                label: "Press me".to_owned(),
                style: ActionStyle::Filled,
                does: Does::Send(Event::Look),
            }]),
            ArticleBlock::Links(vec![LinkView {
                label: "Press me, too".to_owned(),
                leads_to: Event::Go(Route::Today),
            }]),
            ArticleBlock::Paragraph(line(
                "Pain is rated from 0–10, and this sentence goes on for quite a while, so that it does not fit into \
                 one line of a mail or of a page, whichever is narrower.",
            )),
            ArticleBlock::Heading("Heading".to_owned()),
            ArticleBlock::Items(vec![line("first"), line("second")]),
            table(3),
            ArticleBlock::Plot(plot()),
        ],
    }
}
