//! Every item of every family has its words in both languages, and they keep to their measure.
//!
//! Boundary: the texts of the list; when it comes is tested on the gate.

mod in_hand;

use super::*;
use crate::{
    content::checklist::{Held, Worded, name, wording},
    domain::checklist::{Breathing, Family},
    model::event::LocaleChoice,
};

fn words(language: &str) -> Words {
    let languages = vec![language.to_owned()];
    Words::new(&LocaleChoice { languages, ..LocaleChoice::default() })
}

fn all() -> impl Iterator<Item = (Item, Worded)> {
    let held = [Held::OnShoulders, Held::AtChest, Held::InElbows];
    let breathing = [Breathing::Ordinary, Breathing::AskFirst];
    let every = Family::ALL.iter().flat_map(move |family| {
        held.into_iter().flat_map(move |held| {
            breathing.map(|breathing| Worded { family: *family, held, breathing })
        })
    });
    every.flat_map(|how| Item::ALL.iter().map(move |item| (*item, how)))
}

#[test]
fn every_item_says_what_to_do_in_both_languages_and_its_cue_has_at_most_four_words() {
    for language in ["en", "de"] {
        let words = words(language);
        for (item, how) in all() {
            let wording = wording(item, how);
            for key in [name(item), wording.text, wording.cue, wording.fix] {
                assert!(!words.written(key).is_empty(), "{language}: {key}");
            }
            let cue = words.written(wording.cue);
            assert!((1..=4).contains(&cue.split_whitespace().count()), "{language}: {cue}");
        }
    }
}

#[test]
fn c27_who_asks_first_reads_tension_and_breathing_out_under_the_same_item() {
    let words = words("en");
    for family in Family::ALL {
        let how = Worded { family: *family, held: Held::AtChest, breathing: Breathing::AskFirst };
        let text = words.written(wording(Item::Brace, how).text);
        assert_eq!(text, "Keep the tension and breathe out past the hard part");
    }
    assert_eq!(Item::Brace.id(), "check.brace");
}

#[test]
fn the_names_of_the_items_begin_each_with_a_word_of_its_own() {
    for language in ["en", "de"] {
        let words = words(language);
        let first = |item: &Item| {
            let name = words.item_name(*item);
            name.split_whitespace().next().map(str::to_owned)
        };
        let firsts: std::collections::BTreeSet<_> = Item::ALL.iter().map(first).collect();
        assert_eq!(firsts.len(), Item::ALL.len(), "{language}");
    }
}

#[test]
fn counts_follow_what_fits() {
    let (english, german) = (words("en"), words("de"));
    let all = |count| (english.list_all(count), german.list_all_first(count));
    assert_eq!(all(8), ("all eight".to_owned(), "Alle acht".to_owned()));
    assert_eq!(all(7), ("all seven".to_owned(), "Alle sieben".to_owned()));
    assert_eq!(all(1), ("the one item".to_owned(), "Der eine Punkt".to_owned()));
}

#[test]
fn each_figure_lies_in_its_box_and_marks_another_part_for_each_item() {
    use crate::{
        content::poses,
        view::figure::{BOX, FigureInk},
    };
    let words = words("en");
    let drawn: Vec<_> = Family::ALL.iter().filter_map(|family| poses::of(*family)).collect();
    assert_eq!(drawn.len(), 3);
    for pose in drawn {
        let mut marked = std::collections::BTreeSet::new();
        for item in Item::ALL {
            let figure = figure::figure(&words, pose, *item);
            let inside = |x: i32, y: i32| (0..=BOX).contains(&x) && (0..=BOX).contains(&y);
            let points = figure.lines.iter().flat_map(|line| &line.points);
            assert!(points.clone().all(|point| inside(point.x, point.y)), "{item:?}");
            let strong = |ink: FigureInk| ink == FigureInk::Strong;
            let lines: Vec<_> = figure.lines.iter().filter(|it| strong(it.ink)).collect();
            let circles: Vec<_> = figure.circles.iter().filter(|it| strong(it.ink)).collect();
            assert_eq!(lines.len() + circles.len(), 1, "{item:?}");
            assert!(marked.insert(format!("{lines:?}{circles:?}")), "{item:?}");
        }
    }
}
