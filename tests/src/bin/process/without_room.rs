//! Acts where files find no more room, makes room, goes on, and counts what the log then holds.
//!
//! Boundary: room is either a limit to the size of files, which the process may lift, or what a ballast leaves
//! of a small disk.

use rustix::process::{Resource, Rlimit, setrlimit};
use shared::view::{AppView, Screen, notice::NoticeKind};
use std::{fs, path::Path};
use tests::{
    act::Act,
    events::{begin, low, set},
    phone::Phone,
    tables,
};

/// Sets that must find no room before there is room again: the first may find some left over.
const REFUSED: usize = 5;
/// More sets than any limit leaves room for.
const MOST: usize = 5_000;

/// Under a limit to the size of each file, bytes.
pub fn limited(folder: &Path, bytes: u64) {
    let limit = |current| setrlimit(Resource::Fsize, Rlimit { current, maximum: None }).unwrap();
    limit(Some(bytes));
    act(folder, || limit(None));
}

/// On a disk of its own that holds so many bytes of something else.
pub fn ballasted(disk: &Path, bytes: u64) {
    let ballast = disk.join("ballast");
    fs::write(&ballast, vec![1; usize::try_from(bytes).unwrap()]).unwrap();
    let folder = disk.join("log");
    fs::create_dir(&folder).unwrap();
    act(&folder, || fs::remove_file(&ballast).unwrap());
}

/// What an act came to; `None` where it said nothing.
fn kind(view: &AppView) -> Option<NoticeKind> {
    view.notice.as_ref().map(|notice| notice.kind)
}

/// What lies there and is no log: one that is there is whole, and has its companions.
fn half_made(folder: &Path) -> Vec<String> {
    let log = ["brace.sqlite", "brace.sqlite-wal", "brace.sqlite-shm"];
    let there = folder.join(log[0]).exists();
    let names = fs::read_dir(folder).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| !there || !log.contains(&name.as_str())).collect()
}

fn act(folder: &Path, make_room: impl Fn()) {
    let mut phone = Phone::new(folder, 1);
    if let Screen::Recovery(closed) = phone.start().view.screen {
        assert_eq!(half_made(folder), Vec::<String>::new(), "nothing half-made is left");
        println!("first {:?}", closed.kind);
        make_room();
        phone.send(&Act::Look { moment: phone.now() });
        phone.keep(&begin(phone.now(), low(1)));
        phone.keep(&set(phone.now(), "100kg"));
        return println!("acknowledged 1 held 0 there {}", tables::live(folder, "set_entry"));
    }
    phone.send(&begin(phone.now(), low(1)));
    let (mut acknowledged, mut held) = (0, 0);
    while held < REFUSED {
        phone.clocks.pass(1);
        match kind(&phone.send(&set(phone.now(), "100kg")).view) {
            Some(NoticeKind::Saved) => acknowledged += 1,
            Some(NoticeKind::Failed) => held += 1,
            other => panic!("{other:?}"),
        }
        assert!(acknowledged < MOST, "the limit was never met");
    }
    make_room();
    phone.send(&Act::Look { moment: phone.now() });
    phone.restart();
    println!("acknowledged {acknowledged} held {held} there {}", tables::live(folder, "set_entry"));
}
