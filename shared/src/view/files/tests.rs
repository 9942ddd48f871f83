//! The page of files as a person reads it, in each of its states and in both languages.
//!
//! Boundary: a model and made-up answers of the store; what the events do is the model's test.

use super::*;
use crate::{
    domain::{
        load::LoadUnit,
        transfer::{Counts, Differing, FileProblem, Imported, Kept, Noun},
    },
    effects::store::{Snapshot, StoreReply},
    model::{
        event::{FilesEvent, LocaleChoice, StartReason},
        tests::Told,
    },
};
use insta::assert_snapshot;

const STRONG: &[u8] = include_bytes!("../../exchange/imports/fixtures/strong-asked.csv");

fn words(tag: &str) -> Words {
    Words::new(&LocaleChoice { languages: vec![tag.to_owned()], ..LocaleChoice::default() })
}

fn started(reason: StartReason) -> Told {
    let mut told = Told::started(reason);
    told.tell(Event::Go(Route::Files));
    told
}

fn tell(told: &mut Told, event: FilesEvent) -> &mut Told {
    told.tell(Event::Files(event))
}

fn strong(told: &mut Told) -> &mut Told {
    told.store_says(StoreReply::FileRefused(FileProblem::NotOurs));
    told.store_says(StoreReply::FileRead(STRONG.to_vec()))
}

fn picked(told: &mut Told) {
    tell(told, FilesEvent::Picked { path: "a".to_owned(), name: "strong.csv".to_owned() });
}

fn some() -> Box<Imported> {
    let (mut new, mut there) = (Counts::default(), Counts::default());
    for noun in [Noun::Session, Noun::Set, Noun::Set, Noun::Check] {
        new.add(noun);
    }
    there.add(Noun::Session);
    let mut imported = Imported { new, there, in_bin: 1, ..Imported::default() };
    imported.differs(Differing { line: 7, noun: Noun::Set, kept: Kept::InTheBin });
    Box::new(imported)
}

fn page(told: &Told, tag: &str) -> RowsView {
    files(&words(tag), told.log(), told.model(), &told.now())
}

fn control(control: &RowControl) -> String {
    match control {
        RowControl::Plain => String::new(),
        RowControl::Tap(_) => " >".to_owned(),
        RowControl::Choices(choices) => {
            let mark = |chosen: bool| if chosen { "(x)" } else { "( )" };
            let all = choices.iter().map(|it| [" ", mark(it.chosen), " ", &it.label].concat());
            all.collect::<Vec<_>>().concat()
        }
        RowControl::Buttons(buttons) => {
            let all = buttons.iter().map(|button| format!(" [{}]", button.label));
            all.collect::<Vec<_>>().concat()
        }
        other => panic!("{other:?}"),
    }
}

fn drawn(page: &RowsView) -> String {
    let mut lines = vec![page.title.clone(), page.intro.clone()];
    for section in &page.sections {
        lines.push(format!("\n{}", section.title));
        for row in &section.rows {
            let value =
                if row.value.is_empty() { String::new() } else { format!(": {}", row.value) };
            lines.push(format!("  {}{value}{}", row.title, control(&row.control)));
            lines.extend((!row.detail.is_empty()).then(|| format!("    {}", row.detail)));
        }
        lines.extend((!section.note.is_empty()).then(|| format!("  -- {}", section.note)));
    }
    lines.extend(page.action.as_ref().map(|action| format!("\n[{}]", action.label)));
    lines.join("\n").replace('\u{a0}', "~")
}

fn both(told: &Told) -> String {
    ["en", "de"].map(|tag| drawn(&page(told, tag))).join("\n\n=====\n\n")
}

#[test]
fn an_empty_page() {
    assert_snapshot!(both(&started(StartReason::Ui)));
}

#[test]
fn a_demonstration_has_no_snapshots() {
    assert_snapshot!(both(&started(StartReason::Demonstration)));
}

#[test]
fn snapshots_listed() {
    let mut told = Told::started(StartReason::Ui);
    told.stored.snapshot_ms = Some(1_772_380_800_000);
    let named = |name: &str, utc_ms, sessions| Snapshot { name: name.to_owned(), utc_ms, sessions };
    told.snapshots = vec![
        named("snapshots/20260301T170000Z-4.sqlite", 1_772_380_800_000, 41),
        named("kept/20260228T170000Z-1", 1_772_294_400_000, 1),
    ];
    told.tell(Event::Start(crate::model::event::Start {
        unlocked: true,
        reason: StartReason::Ui,
        locale: LocaleChoice::default(),
    }));
    told.tell(Event::Go(Route::Files));
    assert_snapshot!(both(&told));
}

#[test]
fn a_file_of_ours_looked_at_and_brought_in() {
    let mut told = started(StartReason::Ui);
    told.store_says(StoreReply::Imported(some()));
    picked(&mut told);
    assert_snapshot!("ours_previewed", both(&told));
    told.store_says(StoreReply::Imported(some()));
    tell(&mut told, FilesEvent::BringIn);
    assert_snapshot!("ours_done", both(&told));
}

#[test]
fn another_apps_file_with_what_it_does_not_say() {
    let mut told = started(StartReason::Ui);
    picked(strong(&mut told));
    assert_snapshot!("strong_asked", both(&told));
    tell(strong(&mut told), FilesEvent::Unit(LoadUnit::Kg));
    assert_snapshot!("strong_names_asked", both(&told));
    strong(&mut told).store_says(StoreReply::Imported(some()));
    tell(&mut told, FilesEvent::KeepNames);
    assert_snapshot!("strong_previewed", both(&told));
}

#[test]
fn long_lists_are_cut_and_say_how_much_more_there_is() {
    let name = |nth: i32| {
        ["Pause Squat", "Curl"].map(|name| {
            format!("2024-03-08 18:00:00,\"W\",1h,\"{name} of day {nth}\",1,10,10,0,0,\"\",\"\",\n")
        })
    };
    let rows: Vec<String> = (0..50).flat_map(name).collect();
    let csv = [String::from_utf8(STRONG.to_vec()).unwrap(), rows.concat()].concat();
    let mut told = started(StartReason::Ui);
    told.store_says(StoreReply::FileRefused(FileProblem::NotOurs));
    told.store_says(StoreReply::FileRead(csv.into_bytes()));
    picked(&mut told);
    let page = page(&told, "en");
    for section in &page.sections {
        assert!(section.rows.len() <= 42, "{}: {}", section.title, section.rows.len());
    }
    let more =
        page.sections.iter().flat_map(|it| &it.rows).filter(|row| row.title.ends_with("more"));
    let more: Vec<&str> = more.map(|row| row.title.as_str()).collect();
    assert_eq!(more, ["and 12 more", "and 11 more"]);
}
