//! Whether the articles hang together: on a shelf each, with links, none saying a thing twice.
//!
//! Boundary: the data alone; how an article reads is `view::article`'s.

use super::*;
use std::collections::BTreeSet;

fn linked(article: &'static Article) -> impl Iterator<Item = ArticleId> {
    article.body.iter().flat_map(|piece| match piece {
        Piece::Links(articles) => articles.to_vec(),
        _ => Vec::new(),
    })
}

#[test]
fn every_article_stands_on_one_shelf() {
    let mut shelved = BTreeSet::new();
    for (shelf, articles) in SHELVES {
        for article in *articles {
            assert!(shelved.insert(of(*article).title), "{shelf}: {article:?} stands twice");
        }
    }
    let all: BTreeSet<&str> = ArticleId::ALL.iter().map(|id| of(*id).title).collect();
    assert_eq!(shelved, all);
}

#[test]
fn the_rule_and_when_to_see_someone_stand_first() {
    let first = SHELVES.first().map(|(_, articles)| *articles);
    let expected = [ArticleId::RuleOfTwos, ArticleId::SeeSomeone];
    assert!(first.is_some_and(|articles| articles.starts_with(&expected)));
}

#[test]
fn every_article_leads_on_and_none_to_itself() {
    for id in ArticleId::ALL {
        let links: Vec<ArticleId> = linked(of(*id)).collect();
        assert!(!links.is_empty() && !links.contains(id), "{id:?}");
    }
}

#[test]
fn no_text_stands_twice() {
    let mut texts = BTreeSet::new();
    for id in ArticleId::ALL {
        for line in lines(of(*id)) {
            assert!(texts.insert(line.text), "{id:?}: {}", line.text);
        }
    }
}

#[test]
fn every_article_has_a_source_besides_brace_or_says_that_it_is_brace_s_own() {
    for id in ArticleId::ALL {
        assert!(lines(of(*id)).count() > 1, "{id:?}");
    }
    let of_others = |id| lines(of(id)).any(|line| line.source != super::super::sources::OURS);
    let own: Vec<_> = ArticleId::ALL.iter().filter(|id| !of_others(**id)).collect();
    assert_eq!(own, [&ArticleId::Clear, &ArticleId::Unknown], "what only Brace says");
}
