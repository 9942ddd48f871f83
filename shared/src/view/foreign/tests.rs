//! What a person reads of whole files, in both languages.
//!
//! Boundary: fixtures; each number's form is tested elsewhere.

use super::*;
use crate::{
    domain::{day::parse_iso, moment::Stamp, settings::Settings},
    exchange::imports::ready::Unanswered,
    model::{
        event::{HourCycle, LanguageAuthority, LocaleChoice},
        foreign::{ForeignAnswers, ForeignRefusal, plan},
    },
};

const FIXTURES: &[(&str, &[u8])] = &[
    ("strong-classic", include_bytes!("../../exchange/imports/fixtures/strong-classic.csv")),
    ("strong-numbered", include_bytes!("../../exchange/imports/fixtures/strong-numbered.csv")),
    ("fitnotes", include_bytes!("../../exchange/imports/fixtures/fitnotes.csv")),
    ("openweight", include_bytes!("../../exchange/imports/fixtures/openweight.json")),
];

fn words(tag: &str) -> Words {
    Words::new(&LocaleChoice {
        languages: vec![tag.to_owned()],
        clock: HourCycle::H24,
        first_weekday: 0,
        authority: LanguageAuthority::System,
    })
}

#[test]
fn a_file_s_preview_reads_so_in_both_languages() {
    let (utc_ms, offset_min) = parse_iso("2026-03-02T17:00:00+01:00").unwrap();
    let at = Stamp::at_wall(utc_ms, offset_min);
    for (name, bytes) in FIXTURES {
        let plan = plan(bytes, &ForeignAnswers::default(), (&Settings::default(), &at)).unwrap();
        let both = ["en", "de"].map(|tag| words(tag).import_report_lines(&plan.report));
        insta::assert_snapshot!(*name, both.join("\n\n"));
    }
}

#[test]
fn what_is_asked_names_options_only_where_a_command_asks() {
    for tag in ["en", "de"] {
        for asked in [Unanswered::Unit, Unanswered::Names] {
            let on_a_screen = words(tag).unanswered(asked);
            let of_a_command = words(tag).asked(AskedBy::Command).unanswered(asked);
            assert!(!on_a_screen.contains("--"), "{on_a_screen}");
            assert!(of_a_command.contains("--"), "{of_a_command}");
        }
    }
}

#[test]
fn what_is_wrong_with_a_file_reads_so_in_both_languages() {
    let all = [
        ImportError::Empty,
        ImportError::TooLarge,
        ImportError::TooManyRows,
        ImportError::TooManyColumns,
        ImportError::UnknownHeader { header: "lift, kilograms".to_owned() },
        ImportError::Unread { name: "fitnotes-other".to_owned() },
        ImportError::NotALog,
    ]
    .map(ForeignRefusal::File);
    let asked = [ForeignRefusal::UnknownName { name: "Zercher Lunge".to_owned() }];
    let all: Vec<ForeignRefusal> = all.into_iter().chain(asked).collect();
    let lines = ["en", "de"].map(|tag| {
        let words = words(tag);
        let refused = all.iter().map(|error| words.foreign_refusal(error));
        let asked = [Unanswered::Unit, Unanswered::Names].map(|asked| words.unanswered(asked));
        refused.chain(asked).collect::<Vec<_>>().join("\n")
    });
    insta::assert_snapshot!(lines.join("\n\n"));
}
