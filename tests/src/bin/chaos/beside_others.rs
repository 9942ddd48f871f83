//! Four processes at once on one folder.
//!
//! Boundary: starts them and adds up; each acts in `process`.

use crate::{Length, program};
use std::process::{Command, Stdio};
use tests::tables;

const PROCESSES: usize = 4;

/// Runs them, prints, and returns what was lost or wrongly refused.
pub fn four(length: Length) -> usize {
    // On the disk: waiting for it is what makes them wait for each other.
    let dir = tempfile::tempdir().unwrap();
    let seconds: u64 = length.of(5, 60);
    let children: Vec<_> = (0..PROCESSES)
        .map(|_| {
            Command::new(program())
                .arg("share")
                .arg(dir.path())
                .arg(seconds.to_string())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let (mut acknowledged, mut refused, mut failed) = (0, 0, 0);
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "a process broke off");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let words: Vec<&str> = said.split_whitespace().collect();
        let number = |at: usize| words[at].parse::<usize>().unwrap();
        acknowledged += number(1);
        refused += number(3);
        failed += number(5);
    }
    // What failed was said to wait, and the processes gave it time.
    let lost = (acknowledged + failed).abs_diff(tables::live(dir.path(), "set_entry"));
    println!(
        "{PROCESSES} processes on one folder, {seconds} s: {acknowledged} sets acknowledged, \
         {refused} not done since the log had changed, {failed} failed: {lost} lost"
    );
    lost + failed
}
