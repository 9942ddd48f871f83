//! Whatever a shell might say of the checklist.
//!
//! Boundary: makes it up; what comes of it is the tests'.

use super::any::any_text;
use proptest::{option, prelude::*, sample::select};
use shared::{
    domain::checklist::{Family, Item},
    model::event::{ChecklistEvent, ItemFits, ListAct, ListRef},
};

fn any_item() -> impl Strategy<Value = Item> {
    select(Item::ALL)
}

fn any_act() -> BoxedStrategy<ListAct> {
    prop_oneof![
        select(vec![ListAct::Show, ListAct::ToSet, ListAct::StillTrue, ListAct::Clear]),
        any_item().prop_map(|item| ListAct::Look { item }),
        any_item().prop_map(|item| ListAct::Tick { item }),
        any_item().prop_map(|item| ListAct::Untick { item }),
        any_item().prop_map(|item| ListAct::NotYet { item }),
        any_item().prop_map(|item| ListAct::LeaveOpen { item }),
    ]
    .boxed()
}

pub fn any_checklist_event() -> BoxedStrategy<ChecklistEvent> {
    let list = (any_text(), option::of(any_text()), any_text())
        .prop_map(|(session, after, exercise)| ListRef { session, after, exercise });
    let fits = select(vec![ItemFits::Fits, ItemFits::DoesNotFit]);
    prop_oneof![
        (list, any_act()).prop_map(|(list, act)| ChecklistEvent::List { list, act }),
        any_text().prop_map(|exercise| ChecklistEvent::Read { exercise }),
        (select(Family::ALL), any_item(), fits)
            .prop_map(|(family, item, fits)| ChecklistEvent::Fit { family, item, fits }),
    ]
    .boxed()
}
