//! The library: which article is open, where the person came from, which they keep at hand.
//!
//! Boundary: the way in and back; what an article says is content, how it reads and what a search finds is `view`'s.

mod event;
#[cfg(test)]
mod tests;

pub use event::LibraryEvent;

use crate::{
    content::articles::ArticleId,
    domain::settings::{LibraryChoices, Setting, SettingKey},
    effects::store::{Change, DraftKey},
    model::{
        commit::{Plan, draft},
        features::Context,
        route::Route,
    },
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The articles that lie open, one over the other, each once: so the way back cannot grow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LibraryState {
    /// The screen under the first of them.
    from: Route,
    /// The first opened comes first.
    open: Vec<ArticleId>,
    /// The phase that was shown last of each lift that was stepped through, from 0.
    #[serde(default)]
    phases: BTreeMap<ArticleId, u8>,
    /// The one that was read last.
    #[serde(default)]
    last: Option<ArticleId>,
}

impl LibraryState {
    /// The article on top.
    #[must_use]
    pub fn shown(&self) -> Option<ArticleId> {
        self.open.last().copied()
    }

    /// The phase that is shown of the article on top, from 0: where the person left it.
    #[must_use]
    pub fn step(&self) -> u8 {
        self.shown().and_then(|shown| self.phases.get(&shown)).copied().unwrap_or_default()
    }

    /// The screen under all that lies open.
    #[must_use]
    pub const fn screen_under(&self) -> Route {
        self.from
    }

    /// The article that was read last, open or closed.
    #[must_use]
    pub const fn last(&self) -> Option<ArticleId> {
        self.last
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

/// The search's field.
pub const SEARCH: &str = "library-search";

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
pub fn update(
    state: &LibraryState,
    context: &Context<'_>,
    here: Route,
    event: &LibraryEvent,
) -> Plan {
    let kept = &context.settings.library;
    match event {
        LibraryEvent::Open { article } => go(&opened(state, here, *article)),
        LibraryEvent::Back => go(&closed(state)),
        LibraryEvent::Step { article, step } if state.shown() == Some(*article) => {
            let mut next = state.clone();
            next.phases.insert(*article, *step);
            Plan::drafts(vec![draft(DraftKey::Article, &next)])
        }
        // The article that it speaks of has been left meanwhile.
        LibraryEvent::Step { .. } => Plan::drafts(Vec::new()),
        LibraryEvent::Keep { article } => choose(context, &kept.with(article.id())),
        LibraryEvent::Unkeep { article } => choose(context, &kept.without(article.id())),
    }
}

fn choose(context: &Context<'_>, choices: &LibraryChoices) -> Plan {
    context.choose(vec![Setting::new(SettingKey::Library, choices)], Vec::new())
}

fn opened(state: &LibraryState, here: Route, article: ArticleId) -> LibraryState {
    let (from, mut open) =
        if here == Route::Article { (state.from, state.open.clone()) } else { (here, Vec::new()) };
    open.retain(|other| *other != article);
    open.push(article);
    LibraryState { from, open, last: Some(article), phases: state.phases.clone() }
}

fn closed(state: &LibraryState) -> LibraryState {
    let mut open = state.open.clone();
    open.pop();
    LibraryState { open, ..state.clone() }
}

fn go(next: &LibraryState) -> Plan {
    let to = if next.open.is_empty() { next.from } else { Route::Article };
    Plan::drafts(vec![draft(DraftKey::Article, next)]).then_go(to)
}
