//! One act in the list before the next set.
//!
//! Boundary: a draft; refuses where the person saw the list of another set.

use super::{
    ListAct, ListRef, ListState,
    kept::{Front, InView, Kept, answer, in_view},
};
use crate::{
    domain::{
        checklist::{Item, Mark, Marks},
        exercise::ExerciseId,
        moment::{Instant, Span},
        refusal::Refusal,
        set_entry::SetKind,
    },
    model::{
        commit::Plan,
        double_tap::DOUBLE_TAP,
        features::Context,
        log::checklist::{self, ListBefore},
    },
};

pub(super) fn plan(
    state: &ListState,
    context: &Context<'_>,
    (list, kind): (&ListRef, SetKind),
    act: ListAct,
) -> Result<Plan, Refusal> {
    let before = seen(context, list, kind)?;
    let (mut marks, front) = state.of(list, context.now());
    let shown = in_view(&before, (&marks, front), false);
    let on_card = matches!(shown, Some(InView::Item(_) | InView::Fix(_)));
    if is_second_tap(state, context, on_card, act) {
        return Ok(Plan::drafts(Vec::new()));
    }
    if item(act).is_some_and(|item| !before.fits.contains(&item)) {
        return Err(Refusal::ListChanged);
    }
    let mark = match act {
        ListAct::Tick { item } | ListAct::TickNamed { item } => Some((item, Some(Mark::True))),
        ListAct::LeaveOpen { item } => Some((item, Some(Mark::Open))),
        ListAct::Untick { item } | ListAct::NotYet { item } => Some((item, None)),
        _ => None,
    };
    if let Some((item, mark)) = mark {
        marks.mark(item, mark);
    }
    match act {
        ListAct::StillTrue => marks.tap(),
        ListAct::Clear => marks = Marks::default(),
        _ => {}
    }
    let on = if answer(&before, &marks).is_some() { Front::Gate } else { Front::List };
    let front = match act {
        ListAct::Show | ListAct::Clear => Front::List,
        ListAct::ToSet => Front::Set,
        ListAct::Look { item } => Front::Item(item),
        ListAct::NotYet { item } => Front::Fix(item),
        // A tick taken back stays in view, in its row or on its card.
        ListAct::Untick { .. } if front == Front::Gate => Front::List,
        ListAct::Untick { .. } => front,
        ListAct::Tick { .. }
        | ListAct::TickNamed { .. }
        | ListAct::LeaveOpen { .. }
        | ListAct::StillTrue => on,
    };
    let acted_ms = context.now().0;
    let before = state.kept.as_ref().filter(|kept| kept.list == *list && kept.marks == marks);
    let ticked_ms = before.map_or(acted_ms, |kept| kept.ticked_ms);
    let kept = Kept { list: list.clone(), front, marks, ticked_ms, acted_ms };
    Ok(Plan::drafts(vec![kept.draft()]))
}

/// One item at a time: the second of two taps on one button is not for the next item, which nobody can have read.
/// Only a clock that nobody can set tells that; one that stands tells nothing.
fn is_second_tap(state: &ListState, context: &Context<'_>, on_card: bool, act: ListAct) -> bool {
    let acted = state.kept.as_ref().map(|kept| context.now() - Instant(kept.acted_ms));
    let at_once = acted.is_some_and(|since| (Span(0)..DOUBLE_TAP.value).contains(&since));
    let told = context.read.uptime.is_some();
    on_card && told && at_once && matches!(act, ListAct::Tick { .. } | ListAct::LeaveOpen { .. })
}

/// The list that the person saw, as it stands now.
///
/// # Errors
/// The [`Refusal`] that says what has become of its set.
fn seen(context: &Context<'_>, list: &ListRef, kind: SetKind) -> Result<ListBefore, Refusal> {
    let session = context.open_session(&list.session)?;
    context.expect_last_set(session, list.after.as_deref())?;
    let exercise = ExerciseId::parse(&list.exercise)?;
    checklist::before(context.facts, context.settings, (&exercise, kind), context.now())
        .ok_or(Refusal::ListChanged)
}

const fn item(act: ListAct) -> Option<Item> {
    match act {
        ListAct::Look { item }
        | ListAct::Tick { item }
        | ListAct::TickNamed { item }
        | ListAct::Untick { item }
        | ListAct::NotYet { item }
        | ListAct::LeaveOpen { item } => Some(item),
        ListAct::Show | ListAct::ToSet | ListAct::StillTrue | ListAct::Clear => None,
    }
}
