//! One item at a time: what to do, or what to do where it is not true yet.
//!
//! Boundary: no advice beyond the fix.

use super::{ChecklistButton, drawn::Drawn, figure::figure};
use crate::{
    content::{articles::what_is_this::item as about, poses},
    domain::{
        checklist::{Item, Mark},
        moment::Stamp,
        source::Origin,
    },
    model::event::{ChecklistEvent, Event, ItemFits, ListAct},
    view::{
        article::{LinkView, what_is_this},
        figure::FigureView,
        rows::RowButton,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// One item in view.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ChecklistCard {
    /// Which.
    pub item: Item,
    /// `3 of 8`.
    pub place: String,
    /// What to do, in a sentence.
    pub text: String,
    /// At most four words to think of.
    pub cue: String,
    /// Where the sentence comes from.
    pub source: String,
    /// When the person last saw it from the side, where nobody can feel it.
    pub seen: Option<String>,
    /// The lifter from the side with the part marked; absent where none is drawn.
    pub figure: Option<FigureView>,
    /// What to do where it is not true yet; absent before they say so.
    pub fix: Option<String>,
    /// Where the fix comes from.
    pub fix_source: Option<String>,
    /// It is true, or true now.
    pub yes: ChecklistButton,
    /// It is not yet, or the person lifts with it open.
    pub no: ChecklistButton,
    /// Back to all items.
    pub back: RowButton,
    /// It does not fit the person, in this family of lifts.
    pub not_for_me: Option<RowButton>,
    /// "What is this?": opens its article.
    pub about: LinkView,
}

/// An item that the person may tick.
pub(super) fn card(drawn: &Drawn<'_>, item: Item, now: &Stamp) -> ChecklistCard {
    let words = drawn.words;
    let (yes, yes_act) = match drawn.marks.of(item) {
        Some(Mark::True) => (words.list_untick(), ListAct::Untick { item }),
        Some(Mark::Open) | None => (words.list_true(), ListAct::Tick { item }),
    };
    of(drawn, (item, now), (yes, yes_act), (words.list_not_yet(), ListAct::NotYet { item }))
}

/// An item that is not true yet.
pub(super) fn fix(drawn: &Drawn<'_>, item: Item, now: &Stamp) -> ChecklistCard {
    let words = drawn.words;
    let family = drawn.before.worded.family;
    let fits = ItemFits::DoesNotFit;
    let not_for_me = RowButton {
        label: words.list_not_for_me(),
        tap: Event::Checklist(ChecklistEvent::Fit { family, item, fits }),
    };
    ChecklistCard {
        fix: Some(words.written(drawn.wording(item).fix)),
        fix_source: Some(words.origin(Origin::Ours)),
        // At least one item stays.
        not_for_me: (drawn.before.fits.len() > 1).then_some(not_for_me),
        ..of(
            drawn,
            (item, now),
            (words.list_true_now(), ListAct::Tick { item }),
            (words.list_lift_open(), ListAct::LeaveOpen { item }),
        )
    }
}

fn of(
    drawn: &Drawn<'_>,
    (item, now): (Item, &Stamp),
    (yes, yes_act): (String, ListAct),
    (no, no_act): (String, ListAct),
) -> ChecklistCard {
    let words = drawn.words;
    let wording = drawn.wording(item);
    let name = words.item_name(item);
    let button = |label: String, act: ListAct| ChecklistButton {
        spoken: words.list_row(&label, &name),
        label,
        tap: drawn.act(act),
    };
    let seen = (item == Item::Spine).then(|| {
        let seen = |at: &Stamp| words.check_seen(words.short_date(at, now, drawn.day_end));
        drawn.filmed.map_or_else(|| words.check_never_seen(), seen)
    });
    ChecklistCard {
        item,
        place: drawn.place(item),
        text: words.written(wording.text),
        cue: words.written(wording.cue),
        source: words.origins(wording.origins),
        seen,
        figure: poses::of(drawn.before.worded.family).map(|pose| figure(words, pose, item)),
        fix: None,
        fix_source: None,
        yes: button(yes, yes_act),
        no: button(no, no_act),
        back: RowButton { label: words.list_back(), tap: drawn.act(ListAct::Show) },
        not_for_me: None,
        about: what_is_this(words, about(item, drawn.before.worded)),
    }
}
