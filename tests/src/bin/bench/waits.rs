//! How often logging a set waits for the disk, by the system calls of a process that does.
//!
//! Boundary: `strace` counts; two runs that differ only in their sets are compared.

use crate::{child, table::row};
use std::process::Command;

const FEW: usize = 10;
const MANY: usize = 110;

pub fn waits() {
    match (count(FEW), count(MANY)) {
        (Some(few), Some(many)) => {
            let sets = MANY - FEW;
            let each = |name: &str, at: usize| {
                let calls = many[at] - few[at];
                let tenths = (calls * 10 + sets / 2) / sets;
                row(&format!("{name} for a set"), &format!("{}.{}", tenths / 10, tenths % 10));
            };
            each("waits for the disk (fsync, fdatasync)", 0);
            each("writes (write, pwrite64)", 1);
        }
        _ => row("waits for the disk for a set", "not counted: strace cannot run here"),
    }
}

/// Calls that wait and calls that write, of a process that logs so many sets.
fn count(sets: usize) -> Option<[usize; 2]> {
    let dir = tempfile::tempdir().ok()?;
    let log = dir.path().join("calls");
    let status = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=fsync,fdatasync,write,pwrite64", "-o"])
        .arg(&log)
        .arg(std::env::current_exe().ok()?)
        .arg(child::NAME)
        .arg(dir.path().join("log"))
        .args([sets.to_string(), "0".to_owned(), "0".to_owned()])
        .status()
        .ok()?;
    let calls = std::fs::read_to_string(log).ok().filter(|_| status.success())?;
    let of = |names: [&str; 2]| {
        calls.lines().filter(|line| names.iter().any(|name| line.contains(name))).count()
    };
    Some([of(["fsync(", "fdatasync("]), of(["write(", "pwrite64("])])
}
