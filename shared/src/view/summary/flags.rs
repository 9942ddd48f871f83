//! The symptoms that the person named in these days, with their dates and what became of them.
//!
//! Boundary: what the person said; nothing follows from it here.

use super::{Case, items, said};
use crate::{
    domain::{flags::Ending, red_flags::Episode},
    model::log::summary::{episodes, flags_whole_since},
    view::article::ArticleBlock,
};

/// The blocks.
pub(super) fn flags(case: &Case<'_>) -> Vec<ArticleBlock> {
    let (words, now) = (case.words, case.now.instant());
    let mut blocks = vec![ArticleBlock::Heading(words.summary_flags())];
    let named = episodes(case.facts, case.span, now);
    blocks.push(if named.is_empty() {
        said(words.summary_flags_none())
    } else {
        items(named.iter().map(|one| line(case, one)).collect())
    });
    let since = flags_whole_since(case.facts, now);
    let since = since.filter(|since| case.dates.number(since) > case.span.from());
    blocks.extend(since.map(|since| said(words.summary_flags_since(case.dates.on(&since)))));
    blocks
}

fn line(case: &Case<'_>, one: &Episode) -> String {
    let words = case.words;
    let named = words.summary_flag(case.dates.calendar(&one.raised), words.flag(one.flag));
    let worse = one.since.instant() > one.raised.instant();
    let worse = worse.then(|| words.summary_flag_worse(case.dates.calendar(&one.since)));
    let became = match (&one.ended, one.seen) {
        (Some((at, Ending::Seen { by, outcome, limits })), _) => {
            let told = [words.outcome(*outcome), limits.trim().to_owned()];
            let told: Vec<String> = told.into_iter().filter(|it| !it.is_empty()).collect();
            let (on, by) = (case.dates.calendar(at), words.seen_by(*by));
            words.summary_flag_ended(on, by, told.join(": "))
        }
        (Some((at, Ending::Mistake)), _) => words.summary_flag_mistake(case.dates.calendar(at)),
        (Some((at, Ending::Gone)), _) => words.summary_flag_gone(case.dates.calendar(at)),
        (None, Some(seen)) => {
            let told = words.summary_flag_seen(words.seen_by(seen.by), words.outcome(seen.outcome));
            [told, words.summary_flag_open()].join(" ")
        }
        (None, None) => words.summary_flag_open(),
    };
    [Some(named), worse, Some(became)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
