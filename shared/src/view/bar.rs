//! The way around: four destinations, and which of them the person is in.
//!
//! Boundary: labels and where each leads; hidden wherever a set or a rating is being entered.

use super::words::Words;
use crate::model::route::Route;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The four destinations.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct WayAroundView {
    /// What they are together, read aloud.
    pub label: String,
    /// From left to right.
    pub destinations: Vec<DestinationView>,
}

/// One destination.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct DestinationView {
    /// Where it leads.
    pub to: Route,
    /// Its label.
    pub label: String,
    /// The person is in it.
    pub current: bool,
}

/// The bar beside a screen; absent in a session and wherever something is being entered.
#[must_use]
pub fn bar(words: &Words, route: Route) -> Option<WayAroundView> {
    let here = destination_of(route)?;
    let all = [
        (Route::Today, words.today_title()),
        (Route::History, words.history_title()),
        (Route::Plan, words.plan_title()),
        (Route::Library, words.library_title()),
    ];
    let destination =
        |(to, label): (Route, String)| DestinationView { to, label, current: to == here };
    Some(WayAroundView {
        label: words.bar_label(),
        destinations: all.into_iter().map(destination).collect(),
    })
}

/// The destination that a screen belongs to.
const fn destination_of(route: Route) -> Option<Route> {
    Some(match route {
        Route::Today | Route::Verdict | Route::Record | Route::Reminders => Route::Today,
        Route::History | Route::Past => Route::History,
        Route::Plan | Route::ReturnPlan | Route::Next => Route::Plan,
        Route::Library | Route::Article => Route::Library,
        Route::Baseline
        | Route::Session
        | Route::Rate
        | Route::End
        | Route::Answer
        | Route::Where
        | Route::Recall
        | Route::EditSet
        | Route::EditCheck
        | Route::EditSession
        | Route::Settings
        | Route::Gear
        | Route::EditBar
        | Route::Exercises
        | Route::EditExercise
        | Route::Bin
        | Route::RateNow
        | Route::Ramp
        | Route::Checklist
        | Route::Flags
        | Route::FlagCard
        | Route::EndFlag
        | Route::About
        | Route::PlanSetUp
        | Route::DaysOff
        | Route::Variations
        | Route::Numbers
        | Route::Summary
        | Route::Files => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::event::LocaleChoice;

    #[test]
    fn each_destination_stands_in_its_own_bar_and_nothing_stands_in_a_session() {
        let words = Words::new(&LocaleChoice::default());
        for route in Route::ALL {
            let Some(bar) = bar(&words, *route) else { continue };
            let here: Vec<_> = bar.destinations.iter().filter(|to| to.current).collect();
            assert_eq!(here.len(), 1, "{route:?}");
            assert_eq!(bar.destinations.len(), 4);
        }
        for route in [Route::Session, Route::Rate, Route::Baseline, Route::End, Route::Answer] {
            assert_eq!(bar(&words, route), None, "{route:?}");
        }
    }
}
