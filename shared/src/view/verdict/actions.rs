//! What now, as buttons that lead somewhere, in the order of what follows a verdict.
//!
//! Boundary: buttons only; `advice` says the rest.

use super::{
    super::{
        article::{ActionStyle, ActionView, Does},
        next::next_of_session,
        return_plan,
        rows::RowButton,
    },
    Case,
};
use crate::{
    content::articles::ArticleId,
    domain::{caps::Evaluate, rule_of_twos::Verdict},
    model::{
        event::{Event, LibraryEvent},
        log::{about, next_time::lift_of},
        route::Route,
    },
};

pub(super) fn actions(case: &Case<'_>) -> Vec<ActionView> {
    let words = case.words;
    let open = |label, article| {
        let event = Event::Library(LibraryEvent::Open { article });
        ActionView { label, style: ActionStyle::Outlined, does: Does::Send(event) }
    };
    let go = |label, to| {
        let (style, does) = (ActionStyle::Outlined, Does::Send(Event::Go(to)));
        (case.assessment.verdict == Verdict::TooMuch).then_some(ActionView { label, style, does })
    };
    let variation = go(words.verdict_do_variation(), Route::Variations);
    let days_off = go(words.verdict_do_days_off(), Route::DaysOff)
        .filter(|_| about::days_off(&case.log.facts, case.now).is_none());
    // Where being evaluated is among what follows.
    let see = (case.caps.evaluate > Evaluate::No)
        .then(|| open(words.verdict_do_see(), ArticleId::SeeSomeone));
    let plan = offered_plan(case);
    // What this verdict lacks comes first, what an earlier session's lacks last.
    let (own, earlier) = match case.recall {
        Some((_, None)) => (recall(case), None),
        _ => (None, recall(case)),
    };
    let first: Vec<_> = [answer(case), own].into_iter().flatten().collect();
    let next = next(case, first.is_empty());
    let rest = [next, plan, variation, days_off, see, earlier].into_iter().flatten();
    first.into_iter().chain(rest).collect()
}

/// What to do about a flag, and the ratings that the verdict lacks: nothing of what is lifted next.
pub(super) fn ratings(case: &Case<'_>, first: &RowButton) -> Vec<ActionView> {
    let first = ActionView {
        label: first.label.clone(),
        style: ActionStyle::Filled,
        does: Does::Send(first.tap.clone()),
    };
    let rest = [answer(case), recall(case)].into_iter().flatten();
    let rest = rest.map(|action| ActionView { style: ActionStyle::Outlined, ..action });
    [first].into_iter().chain(rest).collect()
}

/// What the next session begins with, on a page of its own; only the newest session's verdict leads there.
/// It stands out unless a rating is wanted first.
fn next(case: &Case<'_>, stands_out: bool) -> Option<ActionView> {
    let newest = case.log.facts.sessions(case.now.instant()).len().checked_sub(1);
    if newest != Some(case.session_index) || !case.caps.offers() {
        return None;
    }
    let next = next_of_session(case.words, case.log, case.session_index, case.now)?;
    Some(ActionView {
        label: case.words.verdict_do_next(next.preview),
        style: if stands_out { ActionStyle::Filled } else { ActionStyle::Outlined },
        does: Does::Send(next.tap),
    })
}

/// The return plan, from the second one in a row on that was too much.
fn offered_plan(case: &Case<'_>) -> Option<ActionView> {
    let instant = case.now.instant();
    let session = case.log.facts.sessions(instant).get(case.session_index)?;
    let lift = lift_of(&case.log.facts, session).filter(|_| case.caps.offers_plan())?;
    let offer = return_plan::offer(case.words, case.log, lift, case.now)?;
    let does = Does::Send(offer.leads_to);
    Some(ActionView { label: offer.label, style: ActionStyle::Outlined, does })
}

/// The question, once it is due. Before that there is nothing to tap.
fn answer(case: &Case<'_>) -> Option<ActionView> {
    let waits = matches!(case.assessment.verdict, Verdict::Pending | Verdict::Rising);
    case.ask.as_ref().filter(|ask| ask.due && waits).map(|_| ActionView {
        label: case.words.verdict_do_answer(),
        style: ActionStyle::Filled,
        does: Does::Send(Event::Go(Route::Answer)),
    })
}

/// The rating that was missed: what this session's verdict lacks, or what an earlier session's does.
fn recall(case: &Case<'_>) -> Option<ActionView> {
    let (at, earlier) = case.recall?;
    let words = case.words;
    let label = match earlier {
        Some(started) => {
            words.verdict_do_recall_earlier(words.when(started, case.now), case.about(at))
        }
        None => words.verdict_do_recall(case.about(at)),
    };
    let style = if earlier.is_none() { ActionStyle::Filled } else { ActionStyle::Outlined };
    Some(ActionView { label, style, does: Does::Send(Event::Go(Route::Recall)) })
}
