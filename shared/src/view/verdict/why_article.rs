//! Why, as an article: the ratings as a table, the rule, what is Brace's own, each source once.
//!
//! Boundary: the same facts as `why`, laid out to be read.

use super::{
    super::{
        article::{
            ArticleBlock, ArticleLine, ArticleView, SourcesView, TableRow, TableView, leads_to,
        },
        words::capitalised,
    },
    Case,
    seen::Seen,
};
use crate::{
    content::articles::ArticleId,
    domain::{
        nrs::Nrs,
        pain_check::PainCheck,
        rule_of_twos::{Reason, Verdict, constants::RISE},
        source::Origin,
    },
};

/// The most rows: the first, and as many of the newest.
const ROWS: usize = 12;

pub(super) fn why_article(case: &Case<'_>, seen: Option<&Seen<'_>>) -> ArticleView {
    let words = case.words;
    let mut blocks = Vec::new();
    if let Some(seen) = seen {
        let site = capitalised(&words.site(seen.finding.site));
        blocks.push(ArticleBlock::Heading(site));
        blocks.extend(carried(case, seen).map(paragraph));
        blocks.push(ArticleBlock::Table(table(case, seen)));
        blocks.extend(lasted(case, seen).map(paragraph));
    }
    blocks.push(ArticleBlock::Heading(words.why_rule_heading()));
    blocks.push(paragraph(words.why_rule()));
    blocks.push(paragraph(words.why_support()));
    let carries = seen.is_some_and(|seen| seen.finding.reference.carried_from.is_some());
    let ceiling = case.assessment.reason == Some(Reason::Ceiling);
    let ours = [
        Some(words.why_ours_ask()),
        carries.then(|| words.why_ours_carry()),
        ceiling.then(|| words.why_ours_ceiling()),
    ];
    let ours = ours.into_iter().flatten();
    let chip = || Some(words.chip_ours());
    let ours = ours.map(|text| ArticleLine { text, chip: chip() }).collect();
    blocks.push(ArticleBlock::Items(ours));
    blocks.push(ArticleBlock::Links(vec![leads_to(words, ArticleId::RuleOfTwos)]));
    blocks.push(ArticleBlock::Sources(SourcesView {
        title: words.article_sources(),
        names: vec![words.origin(RISE.origin), words.source_support(), words.origin(Origin::Ours)],
    }));
    ArticleView { title: words.verdict_why_title(), blocks }
}

fn paragraph(text: String) -> ArticleBlock {
    ArticleBlock::Paragraph(ArticleLine::plain(text))
}

/// What the ratings are compared with, where that is an earlier session's.
fn carried(case: &Case<'_>, seen: &Seen<'_>) -> Option<String> {
    let reference = seen.finding.reference;
    reference.carried_from?;
    let check = case.log.facts.window().checks.get(reference.check)?;
    let rating = case.words.nrs_at(seen.finding.site, reference.nrs);
    Some(case.words.why_carried(rating, case.words.when(check.stands(), case.now)))
}

fn table(case: &Case<'_>, seen: &Seen<'_>) -> TableView {
    let words = case.words;
    let skipped = seen.rated.len().saturating_sub(ROWS);
    let kept = seen.rated.iter().enumerate().filter(|(at, _)| *at == 0 || *at > skipped);
    TableView {
        columns: vec![words.why_column_time(), words.why_column_rating(), words.why_column_rise()],
        rows: kept.map(|(_, (check, nrs))| row(case, seen, check, *nrs)).collect(),
    }
}

fn row(case: &Case<'_>, seen: &Seen<'_>, check: &PainCheck, nrs: Nrs) -> TableRow {
    let words = case.words;
    let time = words.when(check.stands(), case.now);
    let rise = i64::from(nrs.rise_over(seen.finding.reference.nrs).0);
    let first = seen.is_own(check) && seen.finding.reference.carried_from.is_none();
    let (cell, said) = match rise {
        _ if first => (words.why_start(), words.why_start()),
        0 => (words.rise_none(), words.rise_none_said()),
        up if up > 0 => (words.rise_up(up.to_string()), words.rise_up_said(up)),
        down => (words.rise_down((-down).to_string()), words.rise_down_said(-down)),
    };
    let strong = seen.is_elevated(check, nrs);
    let nrs = nrs.points().to_string();
    let label = [time.clone(), words.scale_point(&nrs), said].join(&words.list_separator());
    TableRow { cells: vec![time, nrs, cell], label, strong }
}

/// How long it lasted, or how long after the session the last rating came.
fn lasted(case: &Case<'_>, seen: &Seen<'_>) -> Option<String> {
    let words = case.words;
    let finding = seen.finding;
    let (first, last) = finding.decided_by?;
    let elevated = matches!(finding.reason, Some(Reason::Sustained | Reason::Elevated));
    if elevated && last.at > first.at {
        return Some(words.why_lasted(words.elapsed(last.at - first.at)));
    }
    let end = case.ended.filter(|end| !elevated && last.at > *end)?;
    let decided = matches!(finding.verdict, Verdict::Clear | Verdict::Watch | Verdict::Unknown);
    decided.then(|| words.why_came(words.elapsed(last.at - end)))
}
