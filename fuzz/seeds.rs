//! Writes what the fuzzer begins with: `seeds FOLDER`, a folder in it for each target.
//!
//! Boundary: real events in the wire's own form, so that no seed grows stale when the wire changes.

use shared::model::event::{Event, Over, Route, TransferEvent};
use std::{env, fs, path::Path};
use tests::{
    act::Act,
    events::{answer, begin, end, go, low, rate, recall, set, start, start_locked},
    phone::Phone,
};

fn main() {
    let folder = env::args_os().nth(1).expect("name the folder to write to");
    let folder = Path::new(&folder);
    write(folder, "ffi_bytes", &events());
    let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases");
    let mut lines = Vec::new();
    for file in fs::read_dir(cases).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        lines.extend(text.lines().map(|line| line.as_bytes().to_vec()));
    }
    write(folder, "timelines", &lines);
    let exports = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/src/exchange/imports/fixtures");
    let exports = fs::read_dir(exports).unwrap();
    let exports: Vec<_> = exports.map(|file| fs::read(file.unwrap().path()).unwrap()).collect();
    write(folder, "imports", &exports);
    write(folder, "log_file", &[exported()]);
}

/// A session, as the log goes out.
fn exported() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(&folder.path().join("log"), 1);
    phone.send(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.send(&set(phone.now(), "100kg"));
    phone.clocks.pass(5);
    phone.send(&rate(phone.now(), 3));
    let file = folder.path().join("log.jsonl");
    let path = file.to_str().expect("a name in letters").to_owned();
    phone.tell(Event::Transfer(TransferEvent::Export { path, over: Over::Never }));
    fs::read(file).unwrap()
}

/// Events alone, and all of them one after the other.
fn events() -> Vec<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::started(folder.path(), 1);
    let now = || phone.now();
    let mut acts: Vec<Act> = vec![
        start(now()),
        start_locked(now()),
        set(now(), "102.5kg"),
        rate(now(), 4),
        end(now(), low(3)),
        answer(now(), 5),
        recall(now(), 2),
    ];
    acts.extend(Route::ALL.iter().map(|route| go(now(), *route)));
    let piece = |act: &Act| {
        let bytes = phone.bytes(act);
        let length = u16::try_from(bytes.len()).expect("an event is short");
        [length.to_le_bytes().to_vec(), bytes].concat()
    };
    let mut pieces: Vec<Vec<u8>> = acts.iter().map(piece).collect();
    pieces.push(pieces.concat());
    pieces
}

fn write(folder: &Path, target: &str, seeds: &[Vec<u8>]) {
    let folder = folder.join(target);
    fs::create_dir_all(&folder).unwrap();
    for (number, seed) in seeds.iter().enumerate() {
        fs::write(folder.join(format!("seed-{number:03}")), seed).unwrap();
    }
}
