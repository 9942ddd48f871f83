//! What now: two or three things to do, each beside its source.
//!
//! Boundary: words for what `domain::caps` weighed, after the verdict's own; decides nothing.

use super::{
    super::caps::{evaluate, reasons, with_outcome},
    Case,
};
use crate::domain::{
    caps::{Cap, Evaluate, Reason},
    rule_of_twos::{Reason as RuleReason, Verdict},
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
    let (words, caps) = (case.words, &case.caps);
    let verdict = case.assessment.verdict;
    let waits = matches!(verdict, Verdict::Pending | Verdict::Rising);
    let too_much = verdict == Verdict::TooMuch;
    let no_lifting = caps.says(|reason| matches!(reason, Reason::NoLifting(_)));
    let mut lines = Vec::new();
    let mut named = caps.says(|reason| reason == Reason::StopToday).then_some(Reason::StopToday);
    lines.extend(named.map(|reason| line(case, with_outcome(words, caps, reason), Origin::Ours)));
    if too_much {
        lines.extend(back_down(case));
    } else if no_lifting {
        lines.push(line(case, words.now_no_lifting(), Origin::Ours));
    } else if !waits {
        let (own, reason) = outcome(case);
        lines.push(own);
        named = reason.or(named);
    }
    let reasons = reasons(words, case.log, caps, case.now).into_iter();
    let mut besides: Vec<_> = reasons
        .filter(|(reason, ..)| !is_said(*reason) && Some(*reason) != named)
        .filter(|(reason, ..)| *reason != Reason::StopToday)
        .collect();
    if waits
        && !no_lifting
        && let Some((reason, text, _)) = besides.first_mut()
    {
        *text = with_outcome(words, caps, *reason);
    }
    lines.extend(besides.into_iter().map(|(_, text, origin)| line(case, text, origin)));
    // After too much being evaluated is said already.
    if caps.evaluate > if too_much { Evaluate::Yes } else { Evaluate::No } {
        let see = evaluate(words, caps.evaluate);
        lines.extend(see.map(|text| line(case, text, Origin::Ours)));
    }
    lines.extend(waits.then(|| waiting(case)).flatten());
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

/// Whether the verdict's own sentence says this already, or what comes of it does.
const fn is_said(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::TooMuch { last: true, .. }
            | Reason::Waits
            | Reason::Settled { last: true }
            | Reason::Watch { last: true }
            | Reason::Unknown { .. }
            | Reason::Clear
    )
}

fn back_down(case: &Case<'_>) -> Vec<AdviceView> {
    let words = case.words;
    let decided = case.assessment.deciding().and_then(|finding| finding.decided_by);
    let today = decided.is_some_and(|(_, last)| case.is_of_today(last.check));
    let stop = today.then(|| words.now_stop_today());
    // From the second one in a row on being evaluated comes first; before that both are as good.
    let lighter = words.now_back_down();
    let rest = if case.caps.evaluate >= Evaluate::Yes {
        [words.caps_see(), lighter, words.now_days_off()]
    } else {
        [lighter, words.now_be_evaluated(), words.now_days_off()]
    };
    let texts = stop.into_iter().chain(rest);
    texts.map(|text| line(case, text, Origin::SoreBackArticle)).collect()
}

/// What comes of everything from tomorrow on, in one sentence, and the reason that it names.
fn outcome(case: &Case<'_>) -> (AdviceView, Option<Reason>) {
    let (words, caps) = (case.words, &case.caps);
    let (cap, first) = caps.after_today();
    let unknown = caps.says(|reason| matches!(reason, Reason::Unknown { ceiling: false }));
    let no_baseline = case.assessment.reason == Some(RuleReason::NoBaseline);
    let (text, named) = match (cap, first) {
        (Cap::Last, _) if unknown && no_baseline => (words.now_hold_no_baseline(), None),
        (Cap::Last, _) if unknown => (words.now_hold(), None),
        (Cap::Last, _) | (_, None) => (words.now_repeat(), None),
        (Cap::Free, _) => (words.now_progress(), None),
        (_, Some(Reason::Settled { last: true })) => (words.now_lighter(), None),
        (_, Some(reason)) => (with_outcome(words, caps, reason), first),
    };
    (line(case, text, Origin::Ours), named)
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
