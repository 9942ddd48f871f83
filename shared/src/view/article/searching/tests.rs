//! What a search finds, and in which order.
//!
//! Boundary: words to names; how results are drawn is `page`'s.

use super::*;
use std::collections::BTreeSet;

fn first(typed: &str) -> Option<ArticleId> {
    found(typed).first().copied()
}

#[test]
fn both_languages_find_whatever_the_app_s_is() {
    for (typed, expected) in [
        ("Bracing", ArticleId::DlBrace),
        ("anspannen", ArticleId::DlBrace),
        ("sumo", ArticleId::VarWide),
        ("Zweierregel", ArticleId::RuleOfTwos),
        ("rule of twos", ArticleId::RuleOfTwos),
        ("Muskelkater", ArticleId::TermDoms),
        ("belt", ArticleId::ClaimBelt),
        ("Bandscheibenvorfall", ArticleId::ClaimDisc),
        ("dead lift", ArticleId::DlWhat),
        ("sore lower back", ArticleId::FaqSore),
    ] {
        assert_eq!(first(typed), Some(expected), "{typed}: {:?}", found(typed));
    }
}

#[test]
fn case_umlauts_hyphens_and_slashes_make_no_difference() {
    for [one, other] in [
        ["fusse", "FÜSSE"],
        ["fuesse", "füße"],
        ["katze kuh", "Katze-Kuh"],
        ["cat/cow", "cat cow"],
        ["warm-up", "WARM UP"],
    ] {
        assert!(!found(one).is_empty() && found(one) == found(other), "{one}: {:?}", found(one));
    }
}

#[test]
fn the_last_word_may_be_half_typed_and_the_others_may_not() {
    assert_eq!(first("hips forw"), first("hips forward"));
    assert!(found("kreuzh").contains(&ArticleId::ShelfDeadlift));
    let half = |typed: &str| found(typed).contains(&ArticleId::VarTrapBar);
    assert!(half("trap b") && !half("tra dumbbell"));
    assert_eq!(first("hips shoot u"), Some(ArticleId::FaultHipsFirst));
}

#[test]
fn a_title_comes_before_a_synonym_before_the_beginning_of_a_title_before_the_body() {
    let order = found("rest");
    assert_eq!(order.first(), Some(&ArticleId::Rest), "{order:?}");
    let place = |id| order.iter().position(|found| *found == id);
    assert!(place(ArticleId::RestDays) < place(ArticleId::FaqStop), "{order:?}");
}

#[test]
fn what_cannot_wait_comes_first_whatever_else_fits() {
    for typed in
        ["numb", "my leg is numb", "bladder", "taub", "Blase", "both legs", "beide beine sumo"]
    {
        assert_eq!(first(typed), Some(ArticleId::FlagsNow), "{typed}");
    }
}

#[test]
fn where_no_article_has_every_word_those_with_any_are_offered_and_nonsense_finds_none() {
    assert!(found("sumo xyzzy").contains(&ArticleId::VarWide));
    assert!(found("xyzzy").is_empty() && found("  -/ ").is_empty());
    assert!(found(&"numb ".repeat(100_000)).len() <= MOST);
}

#[test]
fn who_mistypes_is_shown_what_looks_like_it() {
    assert_eq!(nearest("braceing", 3).first(), Some(&ArticleId::DlBrace));
    assert_eq!(nearest("Kreuzhebn", 3).first(), nearest("Kreuzheben", 3).first());
    assert_eq!(nearest("", 3).len(), 3);
}

#[test]
fn every_article_is_found_by_its_title_in_both_languages() {
    for article in articles::all() {
        for language in Language::ALL {
            let title = language.plain(article.title).unwrap();
            assert!(found(&title).contains(&article.id), "{title}");
        }
    }
}

/// A search looks at each article once and at the logarithm of its words: this counts what it could look at.
#[test]
fn the_index_holds_each_word_of_an_article_once() {
    for it in index() {
        assert_eq!(it.words.iter().collect::<BTreeSet<_>>().len(), it.words.len(), "{:?}", it.id);
        assert!(it.words.is_sorted() && it.words.len() < 600, "{:?}", it.id);
    }
    assert_eq!(index().len(), ArticleId::ALL.len());
}
