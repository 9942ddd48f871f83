//! What Brace loses where everything goes wrong: nothing, or this says how much and ends with status 1.
//!
//! Boundary: counts; each kind of trouble is a module of its own. `scripts/chaos.sh` runs it.

mod beside_others;
mod flips;
mod kills;
#[cfg(target_os = "linux")]
mod room;
mod shown;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

/// How long it goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Less than a minute: with every `./test`.
    Short,
    /// Some minutes.
    Long,
}

impl Length {
    /// One or the other.
    pub const fn of<T: Copy>(self, short: T, long: T) -> T {
        match self {
            Self::Short => short,
            Self::Long => long,
        }
    }
}

/// The program of the tests that is killed, or kept in want of room.
pub fn program() -> PathBuf {
    std::env::current_exe().unwrap().with_file_name("process")
}

/// A folder for one trial, on a disk that costs nothing where there is one: no trial asks the disk.
pub fn scratch() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let length = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => Length::Long,
        ["--short"] => Length::Short,
        _ => panic!("chaos [--short]"),
    };
    let mut lost = kills::kills(length);
    #[cfg(target_os = "linux")]
    {
        lost += room::room(length);
    }
    #[cfg(not(target_os = "linux"))]
    println!("no room left: not tried, the limit to a file's size is Linux's here");
    lost += flips::flips(length);
    lost += beside_others::four(length);
    println!("{lost} lost");
    if lost == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
