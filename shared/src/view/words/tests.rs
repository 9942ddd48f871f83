//! Numbers, clocks and dates as each language writes them, and which language is chosen.
//!
//! Boundary: whether the languages hold the same texts is checked beside `texts`.

use super::*;
use crate::{
    domain::{
        day::parse_iso,
        local_day::DayEnd,
        moment::{Moment, Stamp},
        rest::parse_seconds,
    },
    effects::store::Opened,
    model::{event::StartReason, held::Held, open_log::OpenLog},
    view::today::today,
};
use insta::assert_snapshot;

fn locale(languages: &[&str], clock: HourCycle) -> LocaleChoice {
    let languages = languages.iter().map(|&tag| tag.to_owned()).collect();
    LocaleChoice { languages, clock, ..LocaleChoice::default() }
}

fn words(languages: &[&str]) -> Words {
    Words::new(&locale(languages, HourCycle::H24))
}

fn at(text: &str) -> Stamp {
    let (utc_ms, offset_min) = parse_iso(text).unwrap();
    Stamp::at_wall(utc_ms, offset_min)
}

/// A no-break space as `~`: in a test it must not look like any other.
fn visible(text: &str) -> String {
    text.replace('\u{a0}', "~")
}

/// The same in every language Brace speaks, a line each.
fn each(clock: HourCycle, say: impl Fn(&Words) -> String) -> String {
    let line = |language: &Language| say(&Words::new(&locale(&[language.tag()], clock)));
    visible(&Language::ALL.iter().map(line).collect::<Vec<_>>().join("\n"))
}

#[test]
fn the_first_language_of_the_list_that_brace_speaks_is_chosen() {
    for (asked, chosen) in [
        (&["de-AT"][..], "de"),
        (&["de-CH"], "de"),
        (&["DE"], "de"),
        (&["fr", "de"], "de"),
        (&["fr, de"], "de"),
        (&["fr", "en-GB", "de"], "en"),
        (&["de", "en"], "de"),
        (&["en", "de"], "en"),
        (&["en;q=0.5, de;q=0.9"], "en"),
        (&["de-DE-u-fw-mon-mu-celsius"], "de"),
        (&["de-Latn-DE-1996"], "de"),
        (&["de_AT.UTF-8"], "de"),
        (&["C", "POSIX"], "en"),
        (&["not a tag", "de"], "de"),
        (&["fr"], "en"),
        (&["und"], "en"),
        (&["*"], "en"),
        (&[""], "en"),
        (&[], "en"),
    ] {
        assert_eq!(words(asked).tag(), chosen, "{asked:?}");
    }
}

#[test]
fn loads_are_written_as_the_language_and_its_region_do() {
    let load = |text: &str| Load::parse(text).unwrap();
    let all = ["102.5kg", "102.25kg", "100kg", "0kg", "1000kg", "2204.5lb"];
    let line = |words: &Words| all.map(|text| words.load(load(text))).join(" | ");
    assert_snapshot!(each(HourCycle::H24, line), @r"
    102,5~kg | 102,25~kg | 100~kg | 0~kg | 1000~kg | 2204,5~lb
    102.5~kg | 102.25~kg | 100~kg | 0~kg | 1000~kg | 2204.5~lb
    ");
    assert_eq!(words(&["de-AT"]).load(load("102.5kg")), "102,5\u{a0}kg");
    assert_eq!(words(&["de-CH"]).load(load("102.5kg")), "102.5\u{a0}kg");
    assert_eq!(words(&["fr-FR", "de"]).load(load("102.5kg")), "102,5\u{a0}kg");
    assert_eq!(words(&["fr-FR"]).load(load("102.5kg")), "102.5\u{a0}kg");
    assert_eq!(words(&["en-u-nu-arab"]).load(load("102.5kg")), "102.5\u{a0}kg");
}

#[test]
fn a_load_as_written_reads_back_as_the_same_load() {
    for language in ["en", "de", "de-CH", "en-IN", "en-ZA"] {
        for text in ["0kg", "2.5kg", "102.25kg", "1000kg", "45lb", "2204.62lb"] {
            let load = Load::parse(text).unwrap();
            assert_eq!(Load::parse(&words(&[language]).load(load)), Ok(load), "{language} {text}");
        }
    }
}

#[test]
fn exertion_keeps_its_half_points() {
    let line = |words: &Words| {
        ["8.5", "10"].map(|text| words.effort(Rpe::parse(text).unwrap())).join(" | ")
    };
    assert_snapshot!(each(HourCycle::H24, line), @r"
    RPE~8,5 | RPE~10
    RPE~8.5 | RPE~10
    ");
}

#[test]
fn the_clock_is_the_persons_midnight_and_noon_included() {
    let line = |words: &Words| {
        ["00:00", "00:05", "09:05", "11:59", "12:00", "12:30", "18:42", "23:59"]
            .map(|time| {
                let stamp = at(&format!("2026-03-02T{time}:00+01:00"));
                words.when(&stamp, &stamp)
            })
            .join(" | ")
    };
    assert_snapshot!(each(HourCycle::H24, line), @r"
    00:00 | 00:05 | 09:05 | 11:59 | 12:00 | 12:30 | 18:42 | 23:59
    00:00 | 00:05 | 09:05 | 11:59 | 12:00 | 12:30 | 18:42 | 23:59
    ");
    assert_snapshot!(each(HourCycle::H12, line), @r"
    12:00~AM | 12:05~AM | 9:05~AM | 11:59~AM | 12:00~PM | 12:30~PM | 6:42~PM | 11:59~PM
    12:00~am | 12:05~am | 9:05~am | 11:59~am | 12:00~pm | 12:30~pm | 6:42~pm | 11:59~pm
    ");
}

#[test]
fn days_are_named_from_where_the_person_stands() {
    let now = at("2026-03-02T18:42:00+01:00");
    let line = |words: &Words| {
        [
            "2026-03-02T00:01:00+01:00",
            "2026-03-01T23:59:00+01:00",
            "2026-03-03T00:31:00+01:00",
            "2026-02-28T18:42:00+01:00",
            "2026-03-04T07:00:00+01:00",
            "2025-12-31T23:59:00+01:00",
            "2027-03-02T18:42:00+01:00",
        ]
        .map(|text| words.when(&at(text), &now))
        .join(" | ")
    };
    assert_snapshot!(each(HourCycle::H24, line), @r"
    00:01 | gestern 23:59 | morgen 00:31 | Samstag, 28.~Februar, 18:42 | Mittwoch, 4.~März, 07:00 | Mittwoch, 31.~Dezember 2025, 23:59 | Dienstag, 2.~März 2027, 18:42
    00:01 | yesterday 23:59 | tomorrow 00:31 | Saturday 28~February, 18:42 | Wednesday 4~March, 07:00 | Wednesday 31~December 2025, 23:59 | Tuesday 2~March 2027, 18:42
    ");
    assert_snapshot!(each(HourCycle::H24, |words| words.full_time(&now, &now)), @r"
    Montag, 2.~März, 18:42
    Monday 2~March, 18:42
    ");
    assert_snapshot!(each(HourCycle::H12, |words| words.full_time(&now, &now)), @r"
    Montag, 2.~März, 6:42~PM
    Monday 2~March, 6:42~pm
    ");
}

#[test]
fn a_year_is_said_where_it_is_another_one_on_the_person_s_own_calendar() {
    // In UTC it is still 2025.
    let now = at("2026-01-01T00:30:00+01:00");
    let line = |words: &Words| {
        ["2025-12-31T23:59:00+01:00", "2026-01-03T00:10:00+01:00", "2025-12-30T12:00:00+01:00"]
            .map(|text| [words.when(&at(text), &now), words.full_time(&at(text), &now)].join(" = "))
            .join(" | ")
    };
    assert_snapshot!(each(HourCycle::H24, line), @r"
    gestern 23:59 = Mittwoch, 31.~Dezember 2025, 23:59 | Samstag, 3.~Januar, 00:10 = Samstag, 3.~Januar, 00:10 | Dienstag, 30.~Dezember 2025, 12:00 = Dienstag, 30.~Dezember 2025, 12:00
    yesterday 23:59 = Wednesday 31~December 2025, 23:59 | Saturday 3~January, 00:10 = Saturday 3~January, 00:10 | Tuesday 30~December 2025, 12:00 = Tuesday 30~December 2025, 12:00
    ");
}

#[test]
fn a_time_inside_a_sentence_brings_its_own_little_words() {
    let now = at("2026-03-02T18:42:00+01:00");
    let times = [
        "2026-03-02T20:01:00+01:00",
        "2026-03-01T20:01:00+01:00",
        "2026-03-03T00:31:00+01:00",
        "2025-12-30T20:01:00+01:00",
    ];
    let phrases = |words: &Words| times.map(|text| words.at(&at(text), &now)).join(" | ");
    assert_snapshot!(each(HourCycle::H24, phrases), @r"
    um 20:01 | gestern um 20:01 | morgen um 00:31 | am Dienstag, 30.~Dezember 2025 um 20:01
    at 20:01 | yesterday at 20:01 | tomorrow at 00:31 | on Tuesday 30~December 2025 at 20:01
    ");
    let about = |words: &Words| times.map(|text| words.about(&at(text), &now)).join(" | ");
    assert_snapshot!(each(HourCycle::H24, about), @r"
    gegen 20:01 | gestern gegen 20:01 | morgen gegen 00:31 | am Dienstag, 30.~Dezember 2025 gegen 20:01
    about 20:01 | yesterday at about 20:01 | tomorrow at about 00:31 | on Tuesday 30~December 2025 at about 20:01
    ");
}

#[test]
fn a_short_date_has_the_year_where_it_is_another_one() {
    let now = at("2026-03-02T18:42:00+01:00");
    let days = |words: &Words| {
        let month = |month| at(&format!("2026-{month:02}-26T12:00:00+01:00"));
        let all = (1..=12).map(month).chain([at("2025-12-31T23:59:00+01:00")]);
        all.map(|day| words.short_date(&day, &now, DayEnd::default()))
            .collect::<Vec<_>>()
            .join(" | ")
    };
    assert_snapshot!(each(HourCycle::H24, days), @r"
    Mo. 26.~Jan. | Do. 26.~Feb. | Do. 26.~März | So. 26.~Apr. | Di. 26.~Mai | Fr. 26.~Juni | So. 26.~Juli | Mi. 26.~Aug. | Sa. 26.~Sept. | Mo. 26.~Okt. | Do. 26.~Nov. | Sa. 26.~Dez. | Mi. 31.~Dez. 2025
    Mon 26~Jan | Thu 26~Feb | Thu 26~Mar | Sun 26~Apr | Tue 26~May | Fri 26~Jun | Sun 26~Jul | Wed 26~Aug | Sat 26~Sep | Mon 26~Oct | Thu 26~Nov | Sat 26~Dec | Wed 31~Dec 2025
    ");
}

#[test]
fn every_weekday_and_month_has_its_name() {
    let days = |words: &Words| {
        (1..=12)
            .map(|month| at(&format!("2026-{month:02}-{month:02}T12:00:00Z")))
            .map(|day| words.full_time(&day, &day))
            .collect::<Vec<_>>()
            .join(" | ")
    };
    assert_snapshot!(each(HourCycle::H24, days), @r"
    Donnerstag, 1.~Januar, 12:00 | Montag, 2.~Februar, 12:00 | Dienstag, 3.~März, 12:00 | Samstag, 4.~April, 12:00 | Dienstag, 5.~Mai, 12:00 | Samstag, 6.~Juni, 12:00 | Dienstag, 7.~Juli, 12:00 | Samstag, 8.~August, 12:00 | Mittwoch, 9.~September, 12:00 | Samstag, 10.~Oktober, 12:00 | Mittwoch, 11.~November, 12:00 | Samstag, 12.~Dezember, 12:00
    Thursday 1~January, 12:00 | Monday 2~February, 12:00 | Tuesday 3~March, 12:00 | Saturday 4~April, 12:00 | Tuesday 5~May, 12:00 | Saturday 6~June, 12:00 | Tuesday 7~July, 12:00 | Saturday 8~August, 12:00 | Wednesday 9~September, 12:00 | Saturday 10~October, 12:00 | Wednesday 11~November, 12:00 | Saturday 12~December, 12:00
    ");
    let week =
        |words: &Words| (0..7).map(|day| words.short_weekday(day)).collect::<Vec<_>>().join(" ");
    assert_snapshot!(each(HourCycle::H24, week), @r"
    Mo Di Mi Do Fr Sa So
    Mon Tue Wed Thu Fri Sat Sun
    ");
}

#[test]
fn the_week_begins_on_the_persons_first_weekday() {
    let opened = Opened::default();
    let now = at("2026-03-04T12:00:00+01:00");
    let moment = Moment::given(now.utc_ms, 60);
    let log = OpenLog::new(opened, Held::default(), StartReason::Ui, &moment);
    let line = |first_weekday: u8| {
        let locale = LocaleChoice { first_weekday, ..locale(&["de"], HourCycle::H24) };
        let week = today(&Words::new(&locale), &log, &locale, &now).week;
        let day = |dot: &crate::view::today::WeekDot| {
            if dot.today { format!("[{}]", dot.day) } else { dot.day.clone() }
        };
        week.iter().map(day).collect::<Vec<_>>().join(" ")
    };
    assert_snapshot!([0, 6, 5, 2, 3].map(line).join("\n"), @r"
    Mo Di [Mi] Do Fr Sa So
    So Mo Di [Mi] Do Fr Sa
    Sa So Mo Di [Mi] Do Fr
    [Mi] Do Fr Sa So Mo Di
    Do Fr Sa So Mo Di [Mi]
    ");
}

#[test]
fn what_is_shown_can_be_copied_back() {
    for language in ["en", "de"] {
        let words = words(&[language]);
        for load in ["100kg", "102.5kg", "45lb"].map(|text| Load::parse(text).unwrap()) {
            assert!(words.load(load).contains('\u{a0}'));
            assert_eq!(Load::parse(&words.load(load)), Ok(load));
        }
        let rpe = Rpe::parse("8.5").unwrap();
        assert_eq!(Rpe::parse(&words.effort(rpe)), Ok(rpe));
        for seconds in [60, 90, 1800] {
            assert_eq!(parse_seconds(&words.rest(seconds)), Ok(seconds));
        }
    }
}

#[test]
fn elapsed_times_count_minutes_then_hours() {
    let line = |words: &Words| {
        [-3, 0, 1, 59, 60, 125, 1500]
            .map(|minutes| words.elapsed(Span::minutes(minutes)))
            .join(" | ")
    };
    assert_snapshot!(each(HourCycle::H24, line), @r"
    0~min | 0~min | 1~min | 59~min | 1~h | 2~h~5~min | 25~h
    0~min | 0~min | 1~min | 59~min | 1~h | 2~h~5~min | 25~h
    ");
}

#[test]
fn one_is_not_many() {
    let sets = |words: &Words| [0, 1, 2].map(|sets| words.today_open_body(sets)).join(" ");
    assert_snapshot!(each(HourCycle::H24, sets), @r"
    Noch kein Satz. Bisher ein Satz. Bisher 2 Sätze.
    No sets yet. One set so far. 2 sets so far.
    ");
    let watch = |words: &Words| [1, 3].map(|rise| words.says_watch(rise)).join(" | ");
    assert_snapshot!(each(HourCycle::H24, watch), @r"
    Dein Rücken ging um einen Punkt hoch, aber nicht länger als zwei Stunden um zwei. | Dein Rücken ging um 3 Punkte hoch, aber nicht länger als zwei Stunden um zwei.
    Your back went up by one point, but not by two for more than two hours. | Your back went up by 3 points, but not by two for more than two hours.
    ");
    let risen = |words: &Words| [1, 3].map(|rise| words.why_rise(rise)).join(" | ");
    assert_snapshot!(each(HourCycle::H24, risen), @r"
    Höchstwert: ein Punkt über dem Ausgangswert. | Höchstwert: 3 Punkte über dem Ausgangswert.
    Highest: one point above the starting rating. | Highest: 3 points above the starting rating.
    ");
}

#[test]
fn a_site_and_a_day_fit_every_sentence_they_are_put_into() {
    let now = at("2026-03-02T23:00:00+01:00");
    let tomorrow = at("2026-03-03T00:31:00+01:00");
    let line = |words: &Words| {
        let site = words.site(crate::domain::site::Site::LOWER_CENTRE);
        let (time, phrase) = (words.when(&tomorrow, &now), words.at(&tomorrow, &now));
        [
            words.says_too_much(3, &site),
            words.says_elevated(2, &phrase),
            words.says_waiting(&phrase),
            words.recall_title(words.about(&tomorrow, &now)),
            words.why_before(words.rating_at("2", &site), &time),
            words.where_body(&site),
        ]
        .join("\n")
    };
    assert_snapshot!(each(HourCycle::H24, line), @r"
    Dein Rücken tat länger als zwei Stunden mehr weh als vorher, um höchstens 3 Punkte (unterer Rücken, Mitte). Das ist mehr, als er heute wollte.
    Dein Rücken ging um 2 Punkte hoch. Wir fragen morgen um 00:31: Länger als zwei Stunden wäre zu viel.
    Wir fragen morgen um 00:31. Es zählt der Schmerzwert nach zwei Stunden.
    Wie ging es deinem Rücken morgen gegen 00:31, an der schlimmsten Stelle?
    Vor dem Heben: 2 (unterer Rücken, Mitte), morgen 00:31.
    Gespeichert: unterer Rücken, Mitte. War es woanders? Tipp dorthin.
    Your back was up for more than two hours, by 3 points at most (lower back, centre). That is more than it wanted today.
    Your back went up by 2 points. We ask tomorrow at 00:31: up for more than two hours would be too much.
    We ask tomorrow at 00:31. The rating after two hours is the one that counts.
    How was your back tomorrow at about 00:31, at its worst spot?
    Before lifting: 2 at the lower back, centre, tomorrow 00:31.
    Saved at the lower back, centre. Felt it elsewhere? Tap there.
    ");
}

proptest::proptest! {
    /// Shown in the unit it was entered in, to the hundredth; a form reads it back as it stands there.
    #[test]
    fn a_load_is_shown_as_it_was_entered_in_every_language(
        hundredths in 0_u32..=100_000,
        pounds: bool,
    ) {
        let unit = if pounds { LoadUnit::Lb } else { LoadUnit::Kg };
        let load = Load::from_hundredths(hundredths, unit).unwrap();
        for language in Language::ALL {
            let shown = Words::new(&locale(&[language.tag()], HourCycle::H24)).load(load);
            proptest::prop_assert_eq!(Load::parse(&shown), Ok(load), "{}", shown);
        }
    }
}
