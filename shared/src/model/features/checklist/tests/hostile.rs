//! Whatever a shell sends, in whatever order: no set is stored with an answer that cannot be one.
//!
//! Boundary: events of any content; what a well-behaved shell sends is tested beside it.

use super::*;
use crate::domain::{checklist::ChecklistAnswer, set_entry::SetKind};
use proptest::{collection::vec, prelude::*, sample::select};

/// Something that a shell sends.
#[derive(Clone, Debug)]
enum Sent {
    Act(&'static str, ListAct),
    /// About another session, or another set.
    Elsewhere(ListAct),
    Fill(SetForm),
    Log(SetForm, ListUse),
    Fit(Family, Item, ItemFits),
    Pass(i64),
}

const EXERCISES: [&str; 5] = ["deadlift", "back-squat", "goblet-squat", "hip-thrust", "nonsense"];

fn any_item() -> impl Strategy<Value = Item> {
    select(Item::ALL)
}

fn any_act() -> impl Strategy<Value = ListAct> {
    let about_an_item = select(vec![
        |item| ListAct::Tick { item },
        |item| ListAct::Tick { item },
        |item| ListAct::Tick { item },
        |item| ListAct::LeaveOpen { item },
        |item| ListAct::TickNamed { item },
        |item| ListAct::Untick { item },
        |item| ListAct::NotYet { item },
        |item| ListAct::Look { item },
    ] as Vec<fn(Item) -> ListAct>);
    prop_oneof![
        1 => select(vec![ListAct::Show, ListAct::ToSet, ListAct::StillTrue, ListAct::Clear]),
        4 => (about_an_item, any_item()).prop_map(|(act, item)| act(item)),
    ]
}

fn any_form() -> impl Strategy<Value = SetForm> {
    let answer = (select(&ChecklistState::ALL[..]), vec(any_item(), 0..10))
        .prop_map(|(state, open)| ChecklistForm { state, open });
    let answer = prop_oneof![Just(None), answer.prop_map(Some)];
    (select(&EXERCISES[..]), select(&SetKind::ALL[..]), answer).prop_map(
        |(exercise, kind, checklist)| SetForm {
            exercise: exercise.to_owned(),
            kind,
            checklist,
            ..form("60kg")
        },
    )
}

fn any_sent() -> impl Strategy<Value = Sent> {
    let from = select(vec![ListUse::InView, ListUse::InView, ListUse::AsGiven]);
    let fits = select(vec![ItemFits::Fits, ItemFits::DoesNotFit]);
    let family = select(vec![Family::Floor, Family::SquatBack]);
    prop_oneof![
        8 => (select(&EXERCISES[..]), any_act()).prop_map(|(exercise, act)| Sent::Act(exercise, act)),
        1 => any_act().prop_map(Sent::Elsewhere),
        2 => any_form().prop_map(Sent::Fill),
        3 => (any_form(), from).prop_map(|(form, from)| Sent::Log(form, from)),
        1 => (family, any_item(), fits).prop_map(|(family, item, fits)| Sent::Fit(family, item, fits)),
        1 => (0_i64..12).prop_map(Sent::Pass),
    ]
}

fn send(told: &mut Told, sent: &Sent) {
    match sent.clone() {
        Sent::Act(exercise, act) => {
            let list = ListRef { exercise: exercise.to_owned(), ..list(told) };
            told.tell(Event::Checklist(ChecklistEvent::List { list, act }));
        }
        Sent::Elsewhere(act) => {
            let list = ListRef { session: "0".repeat(32), ..list(told) };
            told.tell(Event::Checklist(ChecklistEvent::List { list, act }));
        }
        Sent::Fill(form) => {
            told.tell(Event::Session(SessionEvent::EditForm { form }));
        }
        Sent::Log(form, from) => log(told, form, LoadCheck::Confirmed, from),
        Sent::Fit(family, item, fits) => {
            told.tell(Event::Checklist(ChecklistEvent::Fit { family, item, fits }));
        }
        Sent::Pass(minutes) => {
            told.later(minutes);
        }
    }
}

/// What must hold of every answer that is stored.
fn holds(kind: SetKind, answer: &ChecklistAnswer) {
    let some = answer.state() == ChecklistState::SomeOpen;
    assert_eq!(some, !answer.open().is_empty());
    assert!(answer.open().iter().all(|item| !answer.na().contains(item)));
    assert!(answer.na().len() < Item::ALL.len());
    assert!(kind != SetKind::WarmUp || answer.state() != ChecklistState::Skipped);
    assert!(answer.family().is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_event_stores_an_answer_that_cannot_be_one(all in vec(any_sent(), 1..40)) {
        let mut told = begun();
        for sent in &all {
            let before = sets(&told);
            send(&mut told, sent);
            for set in &told.log().facts.window().sets {
                if let Some(answer) = &set.lift.checklist {
                    holds(set.lift.kind, answer);
                }
            }
            let Sent::Log(logged, ListUse::InView) = sent else { continue };
            let worked = logged.kind != SetKind::WarmUp && logged.exercise.contains("squat");
            if sets(&told) > before && worked {
                prop_assert!(answered(&told).is_some(), "a work set waits for its list");
            }
        }
        prop_assert!(told.log().settings.checklist.not_for_me.len() < 2 * Item::ALL.len());
    }

    #[test]
    fn ticks_alone_log_nothing_and_the_full_list_is_answered_by_its_last_item(
        acts in vec(any_act(), 0..40),
    ) {
        let mut told = begun();
        for next in acts {
            act(&mut told, next);
            prop_assert_eq!(sets(&told), 0);
            prop_assert_eq!(told.facts_written(), 0);
        }
        let (marks, _) = told.log().here.checklist.of(&list(&told), told.now().instant());
        let marked = Item::ALL.iter().filter(|item| marks.of(**item).is_some()).count();
        log_in_view(&mut told);
        prop_assert_eq!(sets(&told) == 1, marked == Item::ALL.len());
    }
}
