//! The list in hand: what the person ticked, what of it lies in front, and how long that keeps.
//!
//! Boundary: a draft; it counts for the one set that it names.

use super::ListRef;
use crate::{
    domain::{
        checklist::{ChecklistAnswer, Item, Marks, gate::Gate},
        exercise::ExerciseId,
        moment::{Instant, Span},
        set_entry::SetKind,
        source::{Origin, Sourced},
    },
    effects::store::{Change, DraftKey},
    model::{
        commit::draft,
        features::Context,
        log::checklist::{self, ListBefore},
    },
};
use serde::{Deserialize, Serialize};

/// How long ticks keep after the last one.
pub const DRAFT_KEEPS: Sourced<Span> = Sourced { value: Span::minutes(10), origin: Origin::Ours };

/// The list that the person has in hand.
#[derive(Clone, Debug, Default)]
pub struct ListState {
    /// The list; absent until they do something in it.
    pub(super) kept: Option<Kept>,
    /// The lift whose list they read; absent for that of the set they are filling in.
    of: Option<ExerciseId>,
}

/// A list in hand.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub list: ListRef,
    pub front: Front,
    pub marks: Marks,
    /// When the last tick was given, milliseconds in the order of all facts.
    pub ticked_ms: i64,
    /// When the person last did something in it, likewise.
    pub acted_ms: i64,
}

impl Kept {
    /// As it is kept.
    pub fn draft(&self) -> Change {
        draft(DraftKey::Checklist, self)
    }
}

/// What lies in front.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Front {
    /// What the gate brings.
    #[default]
    Gate,
    /// The set.
    Set,
    /// The list.
    List,
    /// One item.
    Item(Item),
    /// What to do about one item.
    Fix(Item),
}

/// What is in view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InView {
    /// All items.
    Rows,
    /// One item.
    Item(Item),
    /// What to do about one item.
    Fix(Item),
}

/// What a set would be logged with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// This answer; absent where none is asked for, or nobody gave one.
    With(Option<ChecklistAnswer>),
    /// Nothing yet: the list comes into view, as this draft.
    NotYet(Box<Change>),
}

impl ListState {
    /// Takes over a change. A draft that no longer reads (an older Brace wrote it) is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(draft) if draft.key == DraftKey::Checklist => {
                self.kept = serde_json::from_str(&draft.body).ok();
            }
            Change::DropDraft(DraftKey::Checklist) => self.kept = None,
            Change::PutDraft(draft) if draft.key == DraftKey::ChecklistOf => {
                let id = serde_json::from_str::<String>(&draft.body).ok();
                self.of = id.and_then(|id| ExerciseId::parse(&id).ok());
            }
            _ => {}
        }
    }

    /// The list of this set comes into view, with what is ticked of it already.
    fn brought_into_view(&self, list: &ListRef, now: Instant) -> Change {
        let ticked_ms = self.kept.as_ref().map_or(now.0, |kept| kept.ticked_ms);
        let (marks, _) = self.of(list, now);
        let kept =
            Kept { list: list.clone(), front: Front::List, marks, ticked_ms, acted_ms: now.0 };
        kept.draft()
    }

    /// The person logs without the list, and Brace asks about something else before it stores the set.
    #[must_use]
    pub fn skipped(&self, list: &ListRef, now: Instant) -> Change {
        let (mut marks, _) = self.of(list, now);
        marks.skip();
        let (ticked_ms, acted_ms) = (now.0, now.0);
        let kept = Kept { list: list.clone(), front: Front::Set, marks, ticked_ms, acted_ms };
        kept.draft()
    }

    /// What a set of this kind would be logged with now.
    #[must_use]
    pub fn before_logging(&self, context: &Context<'_>, list: &ListRef, kind: SetKind) -> Answered {
        let Ok(exercise) = ExerciseId::parse(&list.exercise) else { return Answered::With(None) };
        let before =
            checklist::before(context.facts, context.settings, (&exercise, kind), context.now());
        let Some(before) = before else { return Answered::With(None) };
        let (marks, _) = self.of(list, context.now());
        let asks = matches!(before.gate, Gate::Tap { .. } | Gate::Full(_));
        match answer(&before, &marks) {
            None if asks => Answered::NotYet(Box::new(self.brought_into_view(list, context.now()))),
            answer => Answered::With(answer),
        }
    }

    /// The lift whose list they read.
    #[must_use]
    pub const fn read_of(&self) -> Option<&ExerciseId> {
        self.of.as_ref()
    }

    /// The person has a list in hand.
    #[must_use]
    pub const fn is_in_hand(&self) -> bool {
        self.kept.is_some()
    }

    /// What they ticked before this set, as long as that keeps, and what lies in front.
    #[must_use]
    pub fn of(&self, list: &ListRef, now: Instant) -> (Marks, Front) {
        let kept = self.kept.as_ref().filter(|kept| kept.list == *list);
        let fresh = |kept: &&Kept| now - Instant(kept.ticked_ms) <= DRAFT_KEEPS.value;
        match (kept, kept.filter(fresh)) {
            (_, Some(kept)) => (kept.marks.clone(), kept.front),
            // Where the list was opened it stays open, with nothing ticked.
            (Some(kept), None) if kept.front != Front::Gate => (Marks::default(), kept.front),
            _ => (Marks::default(), Front::Gate),
        }
    }
}

/// What is in view before a set; absent for the set itself.
#[must_use]
pub fn in_view(
    before: &ListBefore,
    (marks, front): (&Marks, Front),
    comes_by_itself: bool,
) -> Option<InView> {
    let fits = |item: &Item| before.fits.contains(item);
    let unmarked = || before.fits.iter().find(|item| marks.of(**item).is_none());
    let list = || match &before.gate {
        Gate::Tap { .. } => Some(InView::Rows),
        _ => unmarked().or(before.fits.first()).copied().map(InView::Item),
    };
    match (&before.gate, front) {
        (Gate::Closed, _) | (_, Front::Set) => None,
        (_, Front::Item(item)) if fits(&item) => Some(InView::Item(item)),
        (_, Front::Fix(item)) if fits(&item) => Some(InView::Fix(item)),
        (_, Front::List) => list(),
        // The item in front left the list: the next one takes its place.
        (_, Front::Item(_) | Front::Fix(_)) => list().filter(|_| answer(before, marks).is_none()),
        (Gate::Tap { .. }, _) if comes_by_itself && answer(before, marks).is_none() => list(),
        (Gate::Tap { .. } | Gate::Full(_) | Gate::Offered, _) => None,
    }
}

/// What is stored with the set as the list stands.
#[must_use]
pub fn answer(before: &ListBefore, marks: &Marks) -> Option<ChecklistAnswer> {
    marks.answer((&before.gate, before.worded.family), &before.fits)
}
