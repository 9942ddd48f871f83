//! Who recorded what the page says, when it was made, and how pain is rated.
//!
//! Boundary: counts and fixed sentences.

use super::{Case, count, said};
use crate::view::article::ArticleBlock;

/// The blocks.
pub(super) fn head(case: &Case<'_>) -> Vec<ArticleBlock> {
    let (words, entries) = (case.words, case.entries);
    let made = said(words.summary_made(case.dates.time(case.now)));
    if entries.is_empty() {
        return vec![made, said(words.summary_nothing())];
    }
    let (ratings, recalled) = entries.ratings();
    let counted = words.summary_count(count(ratings), count(entries.sessions.len()));
    let afterwards = (recalled > 0).then(|| words.summary_recalled(count(recalled)));
    let cut = entries.oldest().filter(|_| entries.cut);
    let cut = cut.map(|oldest| words.summary_cut(case.dates.on(oldest)));
    let how = [words.summary_how(), counted].into_iter().chain(afterwards).chain(cut);
    vec![made, said(how.collect::<Vec<_>>().join(" "))]
}
