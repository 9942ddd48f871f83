//! The page for a clinician as a text for the system's share sheet.
//!
//! Boundary: the text that `brace export FILE.txt` writes, once the person asked for it and all of it is there.

use crate::{
    effects::order::FileOrder,
    model::{Model, Stage, route::Route},
    view::{Screen, app_view, article::to_text},
};

/// What is to be shared now.
#[derive(Debug, PartialEq, Eq)]
pub enum Share {
    /// Nothing was asked for, or another page is open.
    Nothing,
    /// The days of the page are being read.
    Later,
    /// This.
    Now(FileOrder),
}

/// What is to be shared now.
#[must_use]
pub fn share(model: &Model) -> Share {
    let (Stage::Open(open), Some(now), true) = (&model.stage, &model.now, model.files.shares)
    else {
        return Share::Nothing;
    };
    if open.shown_route(now) != Route::Summary {
        return Share::Nothing;
    }
    if open.here.summary.gathered(now, open.facts.day_end()).is_none() {
        return Share::Later;
    }
    match app_view(model).screen {
        Screen::Article(page) => {
            let text = to_text(&page.article);
            Share::Now(FileOrder::Share { title: page.article.title, text })
        }
        _ => Share::Nothing,
    }
}
