//! What marks come to, for any marks at all.
//!
//! Boundary: the invariants of the answer; which gate stands when is `gate`'s.

use super::*;
use crate::domain::checklist::gate::WhyFull;
use proptest::{collection::vec, prelude::*, sample::select};

fn any_marks() -> impl Strategy<Value = Marks> {
    let mark = select(vec![None, Some(Mark::True), Some(Mark::Open)]);
    let marked = vec((select(Item::ALL), mark), 0..16);
    (marked, any::<bool>(), any::<bool>()).prop_map(|(marked, tapped, skipped)| {
        let mut marks = Marks::default();
        for (item, mark) in marked {
            marks.mark(item, mark);
        }
        if tapped {
            marks.tap();
        }
        if skipped {
            marks.skip();
        }
        marks
    })
}

fn any_gate() -> impl Strategy<Value = Gate> {
    let singly = vec(select(Item::ALL), 0..8);
    prop_oneof![
        Just(Gate::Closed),
        Just(Gate::Offered),
        singly.prop_map(|singly| Gate::Tap { singly }),
        Just(Gate::Full(WhyFull::FirstSet)),
    ]
}

fn any_fits() -> impl Strategy<Value = Vec<Item>> {
    vec(any::<bool>(), 8).prop_filter_map("one stays", |kept| {
        let fits = Item::ALL.iter().zip(kept).filter(|(_, kept)| *kept);
        let fits: Vec<Item> = fits.map(|(item, _)| *item).collect();
        (!fits.is_empty()).then_some(fits)
    })
}

proptest! {
    #[test]
    fn an_answer_says_what_was_marked(
        marks in any_marks(), gate in any_gate(), fits in any_fits(),
    ) {
        let ticked = fits.iter().filter(|item| marks.of(**item) == Some(Mark::True)).count();
        let open: Vec<Item> =
            fits.iter().copied().filter(|it| marks.of(*it) == Some(Mark::Open)).collect();
        let Some(answer) = marks.answer((&gate, Family::Hang), &fits) else {
            prop_assert!(gate == Gate::Closed || ticked + open.len() < fits.len());
            return Ok(());
        };
        if answer.state() == ChecklistState::Skipped {
            prop_assert!(answer.open().is_empty() && gate != Gate::Offered, "no warm-up is skipped");
            return Ok(());
        }
        prop_assert_eq!(answer.family(), Some(Family::Hang));
        prop_assert_eq!(answer.open(), &open[..]);
        prop_assert_eq!(answer.state() == ChecklistState::SomeOpen, !open.is_empty());
        prop_assert!(answer.na().iter().all(|item| !fits.contains(item)));
        prop_assert_eq!(answer.na().len() + fits.len(), Item::ALL.len());
        match &gate {
            Gate::Closed => prop_assert!(false, "a closed gate has no answer"),
            Gate::Full(_) => {
                prop_assert_eq!(ticked + open.len(), fits.len(), "no tap does for the full list");
            }
            Gate::Tap { singly } => {
                let asked = singly.iter().filter(|item| fits.contains(item));
                prop_assert!(asked.into_iter().all(|item| marks.of(*item).is_some()));
                prop_assert!(answer.state() != ChecklistState::AllEight);
            }
            Gate::Offered => {}
        }
    }

    #[test]
    fn what_is_missing_is_all_that_keeps_the_answer_back(
        marks in any_marks(), gate in any_gate(), fits in any_fits(),
    ) {
        let required = matches!(gate, Gate::Tap { .. } | Gate::Full(_));
        let answered = marks.answer((&gate, Family::Floor), &fits).is_some();
        let skipped = answered && marks.missing(&gate, &fits).is_some();
        prop_assert!(!required || answered == (skipped || marks.missing(&gate, &fits).is_none()));
        let mut marks = marks;
        while let Some(item) = marks.missing(&gate, &fits) {
            prop_assert!(fits.contains(&item));
            marks.mark(item, Some(Mark::True));
        }
        prop_assert!(!required || marks.answer((&gate, Family::Floor), &fits).is_some());
    }
}

#[test]
fn a_mark_that_is_taken_back_is_none() {
    let mut marks = Marks::default();
    marks.mark(Item::Bar, Some(Mark::Open));
    marks.mark(Item::Bar, Some(Mark::True));
    assert_eq!(marks.of(Item::Bar), Some(Mark::True));
    marks.mark(Item::Bar, None);
    assert!(marks.are_none());
}
