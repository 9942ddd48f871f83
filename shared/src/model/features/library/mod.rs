//! The library: which article is open, and where the person came from.
//!
//! Boundary: the way in and back; what an article says is content, how it reads is `view`'s.

mod event;
#[cfg(test)]
mod tests;

pub use event::LibraryEvent;

use crate::{
    content::articles::ArticleId,
    effects::store::{Change, DraftKey},
    model::{
        commit::{Plan, draft},
        route::Route,
    },
};
use serde::{Deserialize, Serialize};

/// The articles that lie open, one over the other, each once: so the way back cannot grow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LibraryState {
    /// The screen under the first of them.
    from: Route,
    /// The first opened comes first.
    open: Vec<ArticleId>,
}

impl LibraryState {
    /// The article on top.
    #[must_use]
    pub fn shown(&self) -> Option<ArticleId> {
        self.open.last().copied()
    }

    /// The screen under all that lies open.
    #[must_use]
    pub const fn screen_under(&self) -> Route {
        self.from
    }

    /// What the way back leads to.
    #[must_use]
    pub fn under(&self) -> Under {
        let before = self.open.len().checked_sub(2).and_then(|at| self.open.get(at));
        before.map_or(Under::Screen(self.from), |article| Under::Article(*article))
    }

    /// Takes over a change. A draft that no longer reads is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        if let Change::PutDraft(kept) = change
            && kept.key == DraftKey::Article
        {
            *self = serde_json::from_str(&kept.body).unwrap_or_default();
        }
    }
}

/// What lies under the article on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// Another article.
    Article(ArticleId),
    /// A screen.
    Screen(Route),
}

/// Plans what an event asks for; `here` is the screen that the person is on.
#[must_use]
pub fn update(state: &LibraryState, here: Route, event: &LibraryEvent) -> Plan {
    let mut next = state.clone();
    match event {
        LibraryEvent::Open { article } => {
            if here != Route::Article {
                next = LibraryState { from: here, open: Vec::new() };
            }
            next.open.retain(|open| open != article);
            next.open.push(*article);
        }
        LibraryEvent::Back => {
            next.open.pop();
        }
    }
    let to = if next.open.is_empty() { next.from } else { Route::Article };
    Plan::drafts(vec![draft(DraftKey::Article, &next)]).then_go(to)
}
