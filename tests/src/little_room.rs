//! A process that acts where its files find no more room, and then do again.
//!
//! Boundary: starts it and reads what it says; the process counts what its log holds.

use std::{
    path::Path,
    process::{Command, Output},
};

/// What such a process came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The screen of its first start, where the log did not open for want of room.
    pub first: Option<String>,
    /// Sets acknowledged as kept.
    pub acknowledged: usize,
    /// Sets that were shown as not written yet.
    pub held: usize,
    /// Sets in the log at the end, when there was room again.
    pub there: usize,
}

/// Room is what the process lets its files grow to, bytes each.
///
/// # Panics
/// Where the process fails.
pub fn limited(program: &Path, folder: &Path, bytes: u64) -> Said {
    // A process that ignores the signal gets an error from the write instead, as on a full disk.
    let script = "trap '' XFSZ; exec \"$0\" \"$@\"";
    let output = Command::new("sh")
        .args(["-c", script])
        .arg(program)
        .arg("limited")
        .arg(folder)
        .arg(bytes.to_string())
        .output()
        .unwrap();
    read(&output)
}

/// Room is what is left on a file system of its own; `None` where none can be mounted.
///
/// # Panics
/// Where the process fails.
pub fn on_a_small_disk(program: &Path, folder: &Path, bytes: u64) -> Option<Said> {
    let mount = format!("mount -t tmpfs -o size={DISK} none \"$1\"");
    let mountable =
        Command::new("unshare").args(["-m", "sh", "-c", &mount, "sh"]).arg(folder).output();
    mountable.ok().filter(|output| output.status.success())?;
    let script = format!("{mount} && exec \"$0\" ballasted \"$1\" \"$2\"");
    let output = Command::new("unshare")
        .args(["-m", "sh", "-c", &script])
        .arg(program)
        .arg(folder)
        .arg((DISK - bytes).to_string())
        .output()
        .unwrap();
    Some(read(&output))
}

/// The small disk's size, bytes.
pub const DISK: u64 = 2 * 1024 * 1024;

fn read(output: &Output) -> Said {
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    let word_after = |word: &str| {
        said.split_whitespace().skip_while(|said| *said != word).nth(1).map(str::to_owned)
    };
    let number = |word| word_after(word).and_then(|number| number.parse().ok()).expect("a count");
    Said {
        first: word_after("first"),
        acknowledged: number("acknowledged"),
        held: number("held"),
        there: number("there"),
    }
}
