//! Whether the articles hang together: each found by its name, on one shelf, leading on, with a source.
//!
//! Boundary: the data alone; how an article reads is `view::article`'s.

use super::*;
use crate::content::sources::{OURS, SORE_BACK_PART};
use std::collections::BTreeSet;

/// Names of the library's plan, which stay whatever happens to the texts.
const PLANNED: &str = include_str!("planned.txt");

#[test]
fn every_name_opens_its_own_article_and_reads_back() {
    for id in ArticleId::ALL {
        assert_eq!(of(*id).id, *id);
        assert_eq!(ArticleId::parse(id.id()), Some(*id));
    }
    assert_eq!(all().count(), ArticleId::ALL.len(), "each stands on one shelf");
    assert_eq!(ArticleId::parse("dl.somewhere"), None);
}

#[test]
fn no_name_that_was_ever_planned_is_missing() {
    let names: Vec<&str> = PLANNED.lines().collect();
    assert_eq!(names.len(), 160);
    for name in names {
        let id = ArticleId::parse(name);
        assert!(id.is_some_and(|id| !of(id).all_sources().is_empty()), "{name}");
    }
}

#[test]
fn what_cannot_wait_is_browsed_first() {
    let first = SHELVES.first().unwrap();
    assert_eq!(first.page.id, ArticleId::SeeSomeone);
    let names: Vec<&str> = first.articles().map(|article| article.id.id()).collect();
    assert!(names.iter().all(|name| name.starts_with("flags.")) && names.len() == 7, "{names:?}");
}

#[test]
fn every_article_is_reached_from_its_shelf() {
    for id in ArticleId::ALL {
        let page = SHELVES.iter().any(|shelf| shelf.page.id == *id);
        assert_eq!(shelf_of(*id).is_none(), page, "{id:?}");
    }
    for shelf in SHELVES {
        let lists = |piece: &Piece| matches!(piece, Piece::Rows | Piece::Whole);
        assert!(shelf.page.body.iter().any(lists), "{:?}", shelf.page.id);
    }
}

#[test]
fn every_article_leads_on_and_none_to_itself() {
    for article in all().filter(|article| shelf_of(article.id).is_some()) {
        let id = article.id;
        let next = [article.related, article.evidence].concat();
        assert!(!next.is_empty() || leaning_on(id).count() > 0, "{id:?}");
        assert!(!next.contains(&id), "{id:?}");
        let once: BTreeSet<&ArticleId> = next.iter().collect();
        assert_eq!(once.len(), next.len(), "{id:?} leads to one twice");
    }
}

#[test]
fn evidence_is_a_study_and_every_study_is_leaned_on() {
    let studies: BTreeSet<ArticleId> = shelf(ArticleId::Evidence).map(|study| study.id).collect();
    for article in all() {
        assert!(article.evidence.iter().all(|study| studies.contains(study)), "{:?}", article.id);
    }
    let alone: Vec<&ArticleId> =
        studies.iter().filter(|study| leaning_on(**study).count() == 0).collect();
    assert!(alone.is_empty(), "{alone:?}");
}

#[test]
fn every_claim_that_is_limited_shows_its_limit_with_it() {
    let told = [ArticleId::ClaimMidBack];
    for claim in shelf(ArticleId::ShelfClaims).filter(|claim| !told.contains(&claim.id)) {
        assert!(matches!(claim.body, [Piece::Claim { .. }]), "{:?}", claim.id);
    }
}

#[test]
fn the_damaged_part_of_a_source_never_stands_alone() {
    let hinted = |article: &&Article| article.all_sources().contains(&SORE_BACK_PART);
    let hinted: Vec<&Article> = all().filter(hinted).collect();
    let names: Vec<&str> = hinted.iter().map(|article| article.id.id()).collect();
    let expected = [
        "dl.upper_back",
        "habit.mirror",
        "var.trap_bar",
        "var.front_load",
        "var.upper_back",
        "claim.serious",
        "claim.drugs",
        "claim.hands",
        "term.strain",
    ];
    assert_eq!(names, expected);
    // A second source, or a limit from elsewhere.
    assert!(hinted.iter().all(|article| article.all_sources().len() > 1));
}

#[test]
fn words_that_find_an_article_stand_beside_it_in_both_languages() {
    for article in all().filter(|article| shelf_of(article.id).is_some()) {
        let study = article.id.id().starts_with("ev.");
        let [english, german] = article.found_by;
        assert!(study || (!english.is_empty() && !german.is_empty()), "{:?}", article.id);
    }
}

#[test]
fn only_lists_shared_with_the_page_of_all_signs_stand_twice() {
    let mut texts = BTreeSet::new();
    for article in all().filter(|article| !article.id.id().starts_with("flags")) {
        for line in article.lines() {
            assert!(texts.insert(line.text), "{:?}: {}", article.id, line.text);
        }
    }
}

#[test]
fn what_only_brace_says_is_little() {
    let of_others = |article: &&Article| article.all_sources().iter().any(|source| *source != OURS);
    let own: Vec<&str> = all()
        .filter(|article| article.lines().count() > 0 && !of_others(article))
        .map(|article| article.id.id())
        .collect();
    let expected = [
        "rule.limits",
        "rule.ours",
        "rule.clear",
        "rule.unknown",
        "habit.days",
        "claims",
        "glossary",
        "term.effort",
        "term.e1rm",
        "term.backoff",
        "evidence",
    ];
    assert_eq!(own, expected);
}
