//! Which feature plans what an event asks for.
//!
//! Boundary: hands each feature its own state and the context; plans nothing and changes nothing itself.

use super::{
    commit::Plan,
    event::Event,
    features::{self, Context, check::MarksOf, history::HistoryEvent, navigation},
    open_log::OpenLog,
    route::Route,
};
use crate::domain::refusal::Refusal;

/// What an event comes to.
///
/// # Errors
/// The [`Refusal`] of the feature that it speaks to.
pub fn planned(log: &OpenLog, context: &Context<'_>, event: &Event) -> Result<Plan, Refusal> {
    let here = &log.here;
    match event {
        Event::Go(Route::Baseline) if features::about::comes_first(context) => {
            Ok(features::about::before_the_baseline())
        }
        Event::Go(to) => Ok(navigation::go(context, here.opened(), *to)),
        Event::History(HistoryEvent::Open { session }) => features::history::open(context, session),
        Event::Correct(event) => features::correct::update(&here.correct, context, event),
        Event::Session(event) => {
            features::session::update((&here.session, &here.checklist), context, event)
        }
        Event::Checklist(event) => {
            let (facts, settings, at) = (context.facts, context.settings, &context.at);
            let kind = features::session::set_form(&here.session, facts, settings, at).kind;
            features::checklist::update(&here.checklist, context, kind, event)
        }
        Event::Check(event) => {
            let outside = here.navigation.route == Route::RateNow;
            let of = if outside { MarksOf::Now } else { MarksOf::Session };
            features::check::update((&here.check, of), context, event)
        }
        Event::Reminders(event) => features::reminders::update(&log.reminders, context, event),
        Event::Verdict(event) => Ok(features::verdicts::update(&log.verdicts, event)),
        Event::Settings(event) => features::settings::update(context, event),
        Event::Gear(event) => features::gear::update(&here.gear, context, event),
        Event::Exercises(event) => features::exercises::update(&here.exercises, context, event),
        Event::Bin(event) => features::bin::update(&here.bin, context, event),
        Event::Flags(event) => {
            let (route, now) = (here.navigation.route, context.read.instant());
            let shown = navigation::reachable(context.facts, here.opened(), route, now);
            features::flags::update((&here.flags, shown), context, event)
        }
        Event::About(event) => features::about::update(&here.about, context, event),
        Event::Plan(event) => features::plan::update(&here.plan, context, event),
        Event::Next(event) => features::next::update(&here.session.coming, context, event),
        Event::Summary(event) => features::summary::update(&here.summary, context, event),
        Event::Rows(event) => features::rows::update(&here.typed, event),
        Event::Library(event) => {
            let (route, now) = (here.navigation.route, context.read.instant());
            let shown = navigation::reachable(context.facts, here.opened(), route, now);
            Ok(features::library::update(&here.library, context, shown, event))
        }
        Event::Start(_)
        | Event::ChangeLocale(_)
        | Event::Look
        | Event::BeginEmptyLog
        | Event::Work(_)
        | Event::Recovery(_)
        | Event::History(_)
        | Event::Transfer(_)
        | Event::Files(_) => Ok(Plan::drafts(Vec::new())),
    }
}
