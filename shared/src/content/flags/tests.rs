//! Whether every flag is asked once, and every region has one number.
//!
//! Boundary: the data alone.

use super::*;
use crate::domain::{
    flags::Flag,
    red_flags::{is_of_patterns, needs_history},
};
use std::collections::BTreeSet;

#[test]
fn every_flag_stands_behind_one_line() {
    let mut asked: Vec<Flag> = LINES.iter().flat_map(|line| line.flags).copied().collect();
    asked.sort_unstable();
    assert_eq!(asked, Flag::ALL);
}

#[test]
fn six_lines_come_each_time_and_two_only_when_they_are_due() {
    let each = LINES.iter().filter(|line| line.when == When::Each).count();
    assert_eq!((each, LINES.len()), (6, 8));
    for line in LINES {
        for flag in line.flags {
            assert_eq!(is_of_patterns(*flag), line.when == When::Patterns, "{flag:?}");
            assert_eq!(needs_history(*flag).is_some(), line.when == When::History, "{flag:?}");
        }
    }
}

#[test]
fn every_flag_has_a_question_of_its_own() {
    let texts: BTreeSet<&str> = Flag::ALL.iter().map(|flag| question(*flag).text).collect();
    assert_eq!(texts.len(), Flag::ALL.len());
}

#[test]
fn every_region_has_one_number() {
    let mut seen = BTreeSet::new();
    for code in REGIONS.iter().flat_map(|numbers| numbers.regions) {
        assert!(is_region(code) && seen.insert(*code), "{code}");
    }
    for (code, number) in [
        ("DE", "112"),
        ("FR", "112"),
        ("NO", "112"),
        ("CH", "112"),
        ("TR", "112"),
        ("GB", "999"),
        ("US", "911"),
        ("CA", "911"),
        ("AU", "000"),
        ("NZ", "111"),
    ] {
        assert_eq!(of_region(code).map(|numbers| numbers.emergency), Some(number), "{code}");
    }
    assert_eq!(of_region("IN"), None, "no number is better than a guess");
}

#[test]
fn the_number_to_be_seen_today_is_no_emergency_number() {
    for numbers in REGIONS {
        assert_ne!(numbers.urgent, Some(numbers.emergency));
    }
    assert_eq!(of_region("GB").and_then(|numbers| numbers.urgent), Some("111"));
    assert_eq!(of_region("DE").and_then(|numbers| numbers.urgent), Some("116117"));
}

#[test]
fn a_language_tag_names_the_region() {
    for (tags, region) in [
        (&["en-GB"][..], Some("GB")),
        (&["de_DE.UTF-8"], Some("DE")),
        (&["zh-Hant-TW"], Some("TW")),
        (&["en", "de-at"], Some("AT")),
        (&["en-u-hc-h12"], None),
        (&["en-US-u-fw-mon"], Some("US")),
        (&["es-419"], None),
        (&["", "-", "x", "C"], None),
    ] {
        let tags: Vec<String> = tags.iter().map(|tag| (*tag).to_owned()).collect();
        assert_eq!(region_of(&tags).as_deref(), region, "{tags:?}");
    }
}
