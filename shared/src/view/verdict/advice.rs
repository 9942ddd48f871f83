//! What now: two or three things to do, each beside its source.
//!
//! Boundary: the table of domain §2.2 in words; decides nothing.

use super::{
    super::{next::besides_verdict, words::Words},
    Case,
};
use crate::{
    domain::{
        progress::{CAUTION, CREEP, PAIN_OUTSIDE, Progress},
        rule_of_twos::Reason,
        source::Origin,
    },
    model::log::held::no_lifting_today,
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
    let mut lines = match case.progress {
        Progress::BackDown => back_down(case),
        Progress::Wait => {
            let held = case.held.and_then(|held| for_load(case, held));
            held.into_iter().chain(waiting(case)).collect()
        }
        progress => {
            // The advice names what holds the load back even where the verdict allows less than that.
            let also = case.held.filter(|held| *held != progress);
            let also = also.and_then(|held| match progress {
                Progress::Lighter => also_held(case, held),
                _ => for_load(case, held),
            });
            // A break, a fault, an earlier session: what the next sets follow from, where that allows less.
            let besides = besides_verdict(words, case.log, case.session_index, case.now);
            let first = besides.map(|text| line(case, text, Origin::Ours));
            first.or_else(|| for_load(case, progress)).into_iter().chain(also).collect()
        }
    };
    if no_lifting_today(&case.log.facts, case.now) && case.progress != Progress::BackDown {
        lines.insert(0, line(case, words.now_no_lifting(), Origin::Ours));
    }
    lines.extend(case.recall.map(|(at, earlier)| {
        let text = match earlier {
            Some(started) => {
                words.now_recall_earlier(case.about(at), words.when(started, case.now))
            }
            None => words.now_recall(case.about(at)),
        };
        AdviceView { offer: Some(Offer::Recall), ..line(case, text, Origin::Ours) }
    }));
    lines
}

fn line(case: &Case<'_>, text: String, origin: Origin) -> AdviceView {
    AdviceView { text, source: case.words.origin(origin), offer: None }
}

fn back_down(case: &Case<'_>) -> Vec<AdviceView> {
    let words = case.words;
    let decided = case.assessment.deciding().and_then(|finding| finding.decided_by);
    let today = decided.is_some_and(|(_, last)| case.is_of_today(last.check));
    let stop = today.then(|| words.now_stop_today());
    let rest = [words.now_back_down(), words.now_be_evaluated(), words.now_days_off()];
    let texts = stop.into_iter().chain(rest);
    texts.map(|text| line(case, text, Origin::SoreBackArticle)).collect()
}

fn for_load(case: &Case<'_>, progress: Progress) -> Option<AdviceView> {
    let words = case.words;
    let (text, origin) = match progress {
        Progress::Free => (words.now_progress(), Origin::Ours),
        Progress::Repeat => (words.now_repeat(), Origin::Ours),
        Progress::Lighter => (words.now_lighter(), Origin::Ours),
        Progress::Hold if case.assessment.reason == Some(Reason::NoBaseline) => {
            (words.now_hold_no_baseline(), Origin::Ours)
        }
        Progress::Hold => (words.now_hold(), Origin::Ours),
        progress => hold(words, progress)?,
    };
    Some(line(case, text, origin))
}

/// Why a baseline, or pain since, holds the load back, and where that comes from.
pub fn hold(words: &Words, held: Progress) -> Option<(String, Origin)> {
    match held {
        Progress::HighBaseline(nrs) => {
            Some((words.now_hold_baseline(nrs.points().to_string()), CAUTION.origin))
        }
        Progress::Creep => Some((words.now_hold_creep(), CREEP.origin)),
        Progress::PainOutside(nrs) => {
            Some((words.now_hold_pain(nrs.points().to_string()), PAIN_OUTSIDE.origin))
        }
        _ => None,
    }
}

/// What holds the load back beside the advice to go lighter, which goes further than to hold it.
fn also_held(case: &Case<'_>, held: Progress) -> Option<AdviceView> {
    let words = case.words;
    let (text, origin) = match held {
        Progress::HighBaseline(nrs) => {
            (words.now_also_baseline(nrs.points().to_string()), CAUTION.origin)
        }
        Progress::Creep => (words.now_also_creep(), CREEP.origin),
        Progress::PainOutside(nrs) => {
            (words.now_also_pain(nrs.points().to_string()), PAIN_OUTSIDE.origin)
        }
        _ => return None,
    };
    Some(line(case, text, origin))
}

fn waiting(case: &Case<'_>) -> Option<AdviceView> {
    let ask = case.ask.as_ref()?;
    let words = case.words;
    // Before the question comes there is nothing to press: that the person rates then is plain text.
    let (text, offer) = match case.named {
        Some(site) => (words.now_answer_site(words.site(site)), Some(Offer::Answer)),
        None if ask.due => (words.now_answer_due(), Some(Offer::Answer)),
        None => (words.now_answer(), None),
    };
    Some(AdviceView { offer, ..line(case, text, Origin::SoreBackArticle) })
}
