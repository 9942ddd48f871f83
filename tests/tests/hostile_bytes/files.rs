//! Events of the page of files, and of a picker that names whatever it likes.
//!
//! Boundary: makes them; what comes of them is the tests'.

use super::any::any_text;
use proptest::prelude::*;
use shared::{
    domain::load::LoadUnit,
    model::{
        event::{FileOutcome, FilesEvent, SaveAs},
        foreign::Meant,
    },
};

/// Every variant; paths that are there, that are none, and that are no plain file, among others.
pub fn any_files_event() -> BoxedStrategy<FilesEvent> {
    let strong = "/../shared/src/exchange/imports/fixtures/strong-asked.csv";
    let strong = [env!("CARGO_MANIFEST_DIR"), strong].concat();
    let odd = ["", "/", ".", "/dev/null", "\0", "outbox/../brace.sqlite"].map(str::to_owned);
    let odd = odd.into_iter().chain([strong]).collect::<Vec<_>>();
    let path = prop_oneof![2 => prop::sample::select(odd), 1 => any_text()];
    let save = prop_oneof![Just(SaveAs::WholeLog), Just(SaveAs::Table)];
    let outcome =
        prop::sample::select(vec![FileOutcome::Done, FileOutcome::Cancelled, FileOutcome::Failed]);
    let names = ["Deadlift (Barbell)", "ATG Pause Squat"].map(str::to_owned).to_vec();
    let name = prop_oneof![prop::sample::select(names), any_text()];
    let meant = prop_oneof![
        Just(Meant::Own),
        Just(Meant::Exercise("deadlift".to_owned())),
        any_text().prop_map(Meant::Exercise),
    ];
    prop_oneof![
        save.prop_map(FilesEvent::Save),
        Just(FilesEvent::Pick),
        (path, any_text()).prop_map(|(path, name)| FilesEvent::Picked { path, name }),
        outcome.clone().prop_map(FilesEvent::NotPicked),
        outcome.prop_map(FilesEvent::Handed),
        prop_oneof![Just(LoadUnit::Kg), Just(LoadUnit::Lb)].prop_map(FilesEvent::Unit),
        (name, meant).prop_map(|(name, meant)| FilesEvent::Name { name, meant }),
        Just(FilesEvent::KeepNames),
        Just(FilesEvent::BringIn),
        Just(FilesEvent::Leave),
        Just(FilesEvent::ShareSummary),
    ]
    .boxed()
}
