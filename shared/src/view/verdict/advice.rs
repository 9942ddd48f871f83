//! What now: two or three things to do, each beside its source.
//!
//! Boundary: the table of domain §2.2 in words; nothing here is decided.

use super::Case;
use crate::domain::{
    progress::Progress,
    rule_of_twos::{Reason, Verdict},
    source::Origin,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// One thing to do.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct AdviceView {
    /// What.
    pub text: String,
    /// Where it comes from.
    pub source: String,
    /// What a button beside it does, where a button helps.
    pub offer: Option<Offer>,
}

/// What a button beside a piece of advice does.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Offer {
    /// Opens the question.
    Answer,
    /// Opens the recalled question.
    Recall,
}

pub(super) fn what_now(case: &Case<'_>) -> Vec<AdviceView> {
    let words = case.words;
    let line = |text: String, origin: Origin| AdviceView {
        text,
        source: words.origin(origin),
        offer: None,
    };
    let ours = |text: String| vec![line(text, Origin::Ours)];
    let mut lines = match case.progress {
        Progress::BackDown => vec![
            line(words.now_stop_today(), Origin::SoreBackArticle),
            line(words.now_back_down(), Origin::SoreBackArticle),
            line(words.now_be_evaluated(), Origin::SoreBackArticle),
            line(words.now_days_off(), Origin::SoreBackArticle),
        ],
        Progress::Free => ours(words.now_progress()),
        Progress::Repeat => ours(words.now_repeat()),
        Progress::Lighter => ours(words.now_lighter()),
        Progress::Hold if case.assessment.reason == Some(Reason::NoBaseline) => {
            ours(words.now_hold_no_baseline())
        }
        Progress::Hold => ours(words.now_hold()),
        Progress::HighBaseline(nrs) => ours(words.now_hold_baseline(nrs.points().to_string())),
        Progress::Creep => ours(words.now_hold_creep()),
        Progress::Wait => waiting(case),
    };
    if case.assessment.reason == Some(Reason::Ceiling) {
        lines.insert(0, line(words.now_no_lifting(), Origin::Ours));
    }
    if case.assessment.verdict == Verdict::Unknown {
        lines.extend(case.assessment.recall().map(|(at, _)| AdviceView {
            offer: Some(Offer::Recall),
            ..line(words.now_recall(case.time(at)), Origin::Ours)
        }));
    }
    lines
}

fn waiting(case: &Case<'_>) -> Vec<AdviceView> {
    let Some(ask) = &case.ask else { return Vec::new() };
    let words = case.words;
    let text = if ask.due { words.now_answer_due() } else { words.now_answer() };
    let source = words.origin(Origin::SoreBackArticle);
    vec![AdviceView { text, source, offer: Some(Offer::Answer) }]
}
