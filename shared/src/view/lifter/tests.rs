//! That every figure is drawn in its box, with its words.
//!
//! Boundary: drawings; the joints are tested with `content::poses`.

use super::*;
use crate::{
    content::poses::{DEADLIFT, FAULTS, ROMANIAN, SQUAT},
    model::event::LocaleChoice,
    view::figure::BOX,
};

fn all() -> Vec<&'static Pose> {
    [DEADLIFT, SQUAT, ROMANIAN, FAULTS].concat()
}

fn words(tag: &str) -> Words {
    Words::new(&LocaleChoice { languages: vec![tag.to_owned()], ..LocaleChoice::default() })
}

#[test]
fn every_figure_lies_in_its_box_with_all_that_is_laid_over_it() {
    for pose in all() {
        let figure = lifter(&words("en"), pose);
        for at in figure.lines.iter().flat_map(|line| &line.points) {
            assert!((0..=BOX).contains(&at.x) && (0..=BOX).contains(&at.y), "{}", pose.words);
        }
        for circle in &figure.circles {
            let (x, y, around) = (circle.centre.x, circle.centre.y, circle.radius);
            assert!(around <= x.min(y) && x.max(y) + around <= BOX, "{}", pose.words);
        }
    }
}

#[test]
fn every_figure_says_in_both_languages_what_it_shows() {
    for tag in ["en", "de"] {
        for pose in all() {
            let label = lifter(&words(tag), pose).label;
            assert!(label.split_whitespace().count() > 8, "{tag} {}: {label}", pose.words);
        }
    }
}

#[test]
fn a_fault_lies_dashed_over_the_form_and_a_form_has_no_fault() {
    let dashed = |pose: &Pose| {
        let figure = lifter(&words("en"), pose);
        figure.lines.iter().filter(|line| line.ink == FigureInk::Fault).count()
    };
    for pose in FAULTS {
        assert!(dashed(pose) >= body(pose, FigureInk::Fault).lines.len(), "{}", pose.words);
        assert_eq!(missed(pose).map(dashed), Some(0), "{}", pose.words);
    }
}
