//! Where the person is, and where they can go.
//!
//! Boundary: the route of this process; what a screen shows is `view`'s.

#[cfg(test)]
mod tests;

use super::Context;
use crate::{
    domain::{id::SessionId, moment::Instant},
    model::{
        commit::Plan,
        log::{Facts, flags, question},
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

/// What this process has opened, besides the screens that the log alone decides about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The session whose page is open.
    pub past: Option<SessionId>,
    /// The screen of the form that is open.
    pub form: Option<Route>,
}

/// Goes to the screen asked for, or to the nearest one that makes sense.
#[must_use]
pub fn go(context: &Context<'_>, opened: Opened, to: Route) -> Plan {
    let to = reachable(context.facts, opened, to, context.read.instant());
    Plan::drafts(Vec::new()).then_go(to)
}

/// The screen asked for, or the nearest one that makes sense with what the log holds.
#[must_use]
pub fn reachable(facts: &Facts, opened: Opened, route: Route, now: Instant) -> Route {
    let past = || {
        let there = opened.past.is_some_and(|session| facts.window().holds(session));
        if there { Route::Past } else { Route::History }
    };
    let open = facts.open_session(now).is_some();
    let reachable = match route {
        Route::Today
        | Route::Record
        | Route::Reminders
        | Route::Library
        | Route::Article
        | Route::Plan
        | Route::History
        | Route::Settings
        | Route::Gear
        | Route::EditBar
        | Route::Exercises
        | Route::EditExercise
        | Route::Bin
        | Route::Ramp
        | Route::Checklist
        | Route::Flags
        | Route::Numbers
        | Route::About
        | Route::Next
        | Route::ReturnPlan
        | Route::PlanSetUp
        | Route::DaysOff
        | Route::Variations
        | Route::Summary
        | Route::Files => true,
        Route::Past => return past(),
        Route::EditSet | Route::EditCheck | Route::EditSession => {
            return opened.form.unwrap_or_else(past);
        }
        Route::FlagCard | Route::EndFlag => !flags::open(facts, now).is_empty(),
        Route::Baseline | Route::RateNow => !open,
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
