//! A process of its own, to be killed, or kept in want of room, by the test that starts it:
//! `process WHAT FOLDER`.
//!
//! Boundary: acts and says what came of it on standard output; the judging is its parent's.

use std::{ffi::OsString, io::Write as _, path::Path};
use tests::{
    events::{begin, low, rate, set},
    phone::Phone,
    tables,
};

fn main() {
    let mut words = std::env::args_os().skip(1);
    let what = words.next().and_then(|word| word.into_string().ok()).expect("what to do");
    let folder: OsString = words.next().expect("a folder");
    let folder = Path::new(&folder);
    match what.as_str() {
        "log" => log_until_killed(folder),
        #[cfg(target_os = "linux")]
        "fill" => without_room::write_until_none_is_left(folder),
        #[cfg(target_os = "linux")]
        "start" => without_room::start(folder),
        other => panic!("there is no {other:?} to do"),
    }
}

/// Logs without end, and says each time what is durable.
fn log_until_killed(folder: &Path) {
    let seed = u64::from(std::process::id());
    let mut phone = Phone::started(folder, seed);
    // A boot of its own: each round is another day.
    let days = i64::try_from(tables::live(folder, "session")).unwrap();
    phone.clocks.pass(days * 24 * 60);
    let mut out = std::io::stdout().lock();
    let mut say = |line: &str| {
        writeln!(out, "ACK {line}").unwrap();
        out.flush().unwrap();
    };
    phone.keep(&begin(phone.now(), low(1)));
    say("session");
    loop {
        phone.clocks.pass_seconds(40);
        phone.keep(&set(phone.now(), "100kg"));
        say("set_entry");
        phone.clocks.pass_seconds(20);
        phone.keep(&rate(phone.now(), 2));
        say("pain_check");
    }
}

/// Under a limit to the size of its files, which the process may lift.
#[cfg(target_os = "linux")]
mod without_room {
    use super::{Path, Phone, begin, low, set, tables};
    use rustix::process::{Resource, Rlimit, setrlimit};
    use shared::view::notice::NoticeKind;
    use tests::{act::Act, phone::recovery};

    fn make_room() {
        setrlimit(Resource::Fsize, Rlimit { current: None, maximum: None }).unwrap();
    }

    /// Fills the file it may write, makes room, goes on.
    pub fn write_until_none_is_left(folder: &Path) {
        let mut phone = Phone::started(folder, 1);
        phone.keep(&begin(phone.now(), low(1)));
        let mut acknowledged = 0_usize;
        let refused_at = loop {
            phone.clocks.pass(1);
            let view = phone.send(&set(phone.now(), "100kg")).view;
            match view.notice.expect("a notice").kind {
                NoticeKind::Saved => acknowledged += 1,
                NoticeKind::Failed => break phone.now(),
                other => panic!("{other:?}"),
            }
            assert!(acknowledged < 5_000, "the limit was never met");
        };
        assert_eq!(tables::live(folder, "set_entry"), acknowledged);
        make_room();
        phone.send(&Act::Look { moment: refused_at });
        assert_eq!(tables::live(folder, "set_entry"), acknowledged + 1);
        println!("kept {}", acknowledged + 1);
    }

    /// Starts where there is no room at all, makes room, begins.
    pub fn start(folder: &Path) {
        let phone = Phone::new(folder, 1);
        let kind = recovery(phone.start().view).kind;
        let left: Vec<_> = std::fs::read_dir(folder).unwrap().collect();
        assert!(left.is_empty(), "nothing half-made is left: {left:?}");
        make_room();
        phone.send(&Act::Look { moment: phone.now() });
        phone.keep(&begin(phone.now(), low(1)));
        println!("first {kind:?}");
    }
}
