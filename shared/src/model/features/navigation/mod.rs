//! Where the person is, and where they can go.
//!
//! Boundary: the route of this process; what a screen shows is `view`'s.

#[cfg(test)]
mod tests;

use super::Context;
use crate::{
    domain::moment::Instant,
    model::{
        commit::Plan,
        log::{Facts, question},
        route::Route,
    },
};

/// Where this process is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Navigation {
    /// The route as kept; the view shows the nearest screen that makes sense now.
    pub route: Route,
    /// Whether the route outlives the process.
    pub keeping: Keeping,
}

/// Whether a process leaves its route behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// The next process comes back where this one was.
    Kept,
    /// A command line keeps no route: each of its commands shows the record, unless it asks for another.
    Forgotten,
}

impl Navigation {
    /// Where a process begins.
    #[must_use]
    pub const fn begins(keeping: Keeping) -> Self {
        let route = match keeping {
            Keeping::Kept => Route::Today,
            Keeping::Forgotten => Route::Record,
        };
        Self { route, keeping }
    }

    /// The store writes the route.
    #[must_use]
    pub const fn is_kept(&self) -> bool {
        matches!(self.keeping, Keeping::Kept)
    }
}

/// Goes to the screen asked for, or to the nearest one that makes sense.
#[must_use]
pub fn go(context: &Context<'_>, to: Route) -> Plan {
    Plan::drafts(Vec::new()).then_go(reachable(context.facts, to, context.read.instant()))
}

/// The screen asked for, or the nearest one that makes sense with what the log holds.
#[must_use]
pub fn reachable(facts: &Facts, route: Route, now: Instant) -> Route {
    let open = facts.open_session(now).is_some();
    let reachable = match route {
        Route::Today
        | Route::Recent
        | Route::Record
        | Route::Reminders
        | Route::Library
        | Route::Article
        | Route::Plan => true,
        Route::Baseline => !open,
        Route::Session | Route::End => open,
        // A rating given now answers the question, if that is due.
        Route::Rate if question::is_due(facts, now) => return Route::Answer,
        Route::Rate => facts.set_to_rate(now).is_some(),
        Route::Answer | Route::Where | Route::Recall | Route::Verdict => {
            facts.last_session(now).is_some()
        }
    };
    match (reachable, open) {
        (true, _) => route,
        (false, true) => Route::Session,
        (false, false) => Route::Today,
    }
}
