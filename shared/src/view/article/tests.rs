//! What every article must have in every language, and what none may say.
//!
//! Boundary: written articles; the verdict's why and reminder health are tested beside what they are made of.

use super::*;
use crate::{
    content::{
        articles::{self, ArticleId, Piece, SHELVES},
        sources::Source,
    },
    model::{
        event::{LibraryEvent, LocaleChoice, StartReason},
        tests::Told,
    },
    view::words::Words,
};
use std::{
    collections::BTreeSet,
    mem::{Discriminant, discriminant},
};

/// What no article says: a promise, a diagnosis, a fright, a dose, or *weight* for the load.
const AVOIDED: [&str; 25] = [
    "safe",
    "dangerous",
    "gefährlich",
    "unbedenklich",
    "schadet",
    "you have ",
    "you may have",
    "probably",
    "diagnos",
    "damage",
    "injury risk",
    "perfect",
    "weight",
    "risk",
    "harmful",
    "slipped disc",
    " mg ",
    "milligram",
    "\u{a0}mg",
    "du hast ",
    "vermutlich",
    "wahrscheinlich",
    "risiko",
    "schädlich",
    "bandscheibe",
];

/// Where the field's own word holds one of them, or a sign is meant and no load.
const ALLOWED: [&str; 2] = ["bodyweight", "losing weight"];

/// The only articles that name a disc: what is said of it, and who measured it.
const OF_THE_DISC: [ArticleId; 4] =
    [ArticleId::ClaimDisc, ArticleId::PairSpine, ArticleId::EvWilke, ArticleId::ShelfPairs];

fn words(tag: &str) -> Words {
    Words::new(&LocaleChoice { languages: vec![tag.to_owned()], ..LocaleChoice::default() })
}

fn in_both(id: ArticleId) -> [ArticleView; 2] {
    ["en", "de"].map(|tag| article(&words(tag), id))
}

/// Every text of an article as it is shown, drawings read aloud.
fn shown(article: &ArticleView) -> Vec<String> {
    let line = |line: &ArticleLine| vec![line.text.clone(), line.chip.clone().unwrap_or_default()];
    let block = |block: &ArticleBlock| match block {
        ArticleBlock::Heading(text) => vec![text.clone()],
        ArticleBlock::Paragraph(paragraph) => vec![paragraph.text.clone()],
        ArticleBlock::Items(items) => items.iter().flat_map(line).collect(),
        ArticleBlock::DoDont(pair) => vec![pair.wanted.clone(), pair.unwanted.clone()],
        ArticleBlock::Claim(claim) => [line(&claim.claim), line(&claim.correction)].concat(),
        ArticleBlock::Figure(figure) => vec![figure.label.clone()],
        ArticleBlock::Plot(plot) => vec![plot.label.clone()],
        ArticleBlock::Sources(sources) => sources.names.clone(),
        ArticleBlock::Links(links) => links.iter().map(|link| link.label.clone()).collect(),
        ArticleBlock::Strip(strip) => strip
            .steps
            .iter()
            .flat_map(|step| {
                let limit = step.limit.iter().map(|limit| limit.text.clone());
                [step.title.clone(), step.text.text.clone(), step.figure.label.clone()]
                    .into_iter()
                    .chain(limit)
            })
            .chain([strip.label.clone()])
            .collect(),
        ArticleBlock::Search(_)
        | ArticleBlock::Table(_)
        | ArticleBlock::Actions(_)
        | ArticleBlock::Staircase(_)
        | ArticleBlock::Bar(_)
        | ArticleBlock::Stepper(_) => panic!("{block:?}: none is written"),
    };
    [vec![article.title.clone()], article.blocks.iter().flat_map(block).collect()].concat()
}

#[test]
fn every_article_has_all_its_texts_in_both_languages() {
    for id in ArticleId::ALL {
        for article in in_both(*id) {
            for text in shown(&article) {
                assert!(!text.is_empty(), "{id:?}: {article:#?}");
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_blocks() {
    let kinds = |article: &ArticleView| -> Vec<Discriminant<ArticleBlock>> {
        article.blocks.iter().map(discriminant).collect()
    };
    for id in ArticleId::ALL {
        let [english, german] = in_both(*id);
        assert_eq!(kinds(&english), kinds(&german), "{id:?}");
        assert_eq!(shown(&english).len(), shown(&german).len(), "{id:?}");
    }
}

#[test]
fn every_article_ends_in_its_sources_each_once() {
    for id in ArticleId::ALL {
        let [english, _] = in_both(*id);
        let says = articles::of(*id).lines().count() > 0;
        let Some(ArticleBlock::Sources(sources)) = english.blocks.last() else {
            assert!(!says, "{id:?}: no sources at its foot");
            continue;
        };
        let mut names = sources.names.clone();
        names.sort();
        names.dedup();
        assert!(!names.is_empty() && names.len() == sources.names.len(), "{id:?}: {names:?}");
        let told = |source: &Source| names.contains(&words("en").written(source.name));
        assert!(articles::of(*id).all_sources().iter().all(told), "{id:?}: {names:?}");
    }
}

#[test]
fn no_article_promises_diagnoses_or_frightens() {
    for id in ArticleId::ALL {
        for mut article in in_both(*id) {
            // The titles of others are theirs to answer for.
            let others = |block: &ArticleBlock| {
                matches!(block, ArticleBlock::Links(_) | ArticleBlock::Sources(_))
            };
            article.blocks.retain(|block| !others(block));
            for text in shown(&article) {
                let mut plain = text.to_lowercase();
                for allowed in ALLOWED {
                    plain = plain.replace(allowed, "");
                }
                let of_the_disc = OF_THE_DISC.contains(id)
                    || *id == ArticleId::ShelfClaims
                    || *id == ArticleId::Evidence;
                for avoided in AVOIDED {
                    let named = avoided == "bandscheibe" && of_the_disc;
                    assert!(named || !plain.contains(avoided), "{id:?} says {avoided:?}: {text}");
                }
            }
        }
    }
}

/// A minute holds 200 words: all of it must be read in half an hour.
#[test]
fn every_article_is_as_short_as_it_was_meant_to_be() {
    let mut wrong = Vec::new();
    let mut all = [0, 0];
    for article in articles::all() {
        for (language, (tag, percent)) in [("en", 120), ("de", 135)].into_iter().enumerate() {
            let words = words(tag);
            // What is asked at the baseline stands there word for word: its length is the card's.
            let own = article.lines().filter(|line| !line.text.starts_with("flag-"));
            let texts = own.map(|line| words.written(line.text));
            let count: usize = texts.map(|text| text.split_whitespace().count()).sum();
            all[language] += count;
            if count * 100 > article.words * percent {
                wrong.push(format!("{tag} {}: {count} of {}", article.id.id(), article.words));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(all.iter().all(|count| *count < 8_500), "{all:?}");
}

/// The emergency signs come before everything else that a person may have to see someone for.
#[test]
fn what_cannot_wait_comes_first() {
    let headings: Vec<&str> = articles::of(ArticleId::SeeSomeone)
        .body
        .iter()
        .filter_map(|piece| match piece {
            Piece::Heading(key) => Some(*key),
            _ => None,
        })
        .collect();
    let order =
        ["article-see-now-heading", "article-see-today-heading", "article-see-soon-heading"];
    assert!(headings.starts_with(&order), "{headings:?}");
}

#[test]
fn the_library_leads_to_every_article() {
    let words = words("en");
    let opened = |article: &ArticleView| -> Vec<Event> {
        let links = article.blocks.iter().flat_map(|block| match block {
            ArticleBlock::Links(links) => links.clone(),
            _ => Vec::new(),
        });
        links.map(|link| link.leads_to).collect()
    };
    let told = Told::started(StartReason::Ui);
    let opened_there = opened(&library(&words, told.log(), &told.now()));
    let shelf = |article| Event::Library(LibraryEvent::Open { article });
    assert!(SHELVES.iter().all(|page| opened_there.contains(&shelf(page.page.id))));
    let first = shelf(ArticleId::SeeSomeone);
    assert_eq!(opened_there.first(), Some(&first), "what cannot wait stands first");
    for page in SHELVES {
        let listed = opened(&article(&words, page.page.id));
        let whole = page.page.body.iter().any(|piece| matches!(piece, Piece::Whole));
        assert!(whole || page.articles().all(|it| listed.contains(&shelf(it.id))));
    }
}

#[test]
fn the_first_two_articles_as_they_read() {
    for tag in ["en", "de"] {
        for id in [ArticleId::RuleOfTwos, ArticleId::SeeSomeone] {
            let article = article(&words(tag), id);
            insta::assert_snapshot!(format!("{id:?}_{tag}"), shown(&article).join("\n"));
        }
    }
}

/// Two rows of one name, as in a search, would leave a person guessing.
#[test]
fn no_two_articles_have_one_title() {
    for tag in ["en", "de"] {
        let words = words(tag);
        let mut seen = BTreeSet::new();
        for article in articles::all() {
            let title = words.written(article.title);
            assert!(seen.insert(title.clone()), "{tag} {:?}: {title}", article.id);
        }
    }
}

/// What is asked at the baseline is read as it is asked, whatever its length: still no longer than a minute.
#[test]
fn the_signs_that_cannot_wait_are_read_in_a_minute() {
    for tag in ["en", "de"] {
        let words = words(tag);
        let lines = articles::of(ArticleId::FlagsNow).lines();
        let count: usize =
            lines.map(|line| words.written(line.text).split_whitespace().count()).sum();
        assert!((120..=200).contains(&count), "{tag}: {count}");
    }
}

#[test]
fn the_page_of_studies_is_in_six_groups_in_their_order() {
    let page = article(&words("en"), ArticleId::Evidence);
    let headings: Vec<&str> = page
        .blocks
        .iter()
        .filter_map(|block| match block {
            ArticleBlock::Heading(heading) => Some(heading.as_str()),
            _ => None,
        })
        .collect();
    let groups = [
        "What helps",
        "What limits it",
        "Technique",
        "Behind the rule",
        "Signs that cannot wait",
        "What else is cited",
    ];
    let studies = articles::shelf(ArticleId::Evidence).count();
    assert_eq!(headings.len(), studies + groups.len());
    let placed: Vec<usize> =
        groups.iter().filter_map(|group| headings.iter().position(|it| it == group)).collect();
    assert_eq!(placed.len(), groups.len(), "{headings:?}");
    assert!(placed.is_sorted() && placed[0] == 0, "{placed:?}");
}
