//! What Brace costs: waits for the disk, pages, bytes and time, as the table of
//! `docs/performance.md`.
//!
//! Boundary: measures and prints; nothing here passes or fails. `scripts/measure.sh` runs it.

mod child;
mod chunks;
mod hand_over;
mod peer;
mod program;
mod rows;
mod search;
mod sessions;
mod starts;
mod steps;
mod table;
mod views;
mod waits;
mod wal;

use std::path::PathBuf;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [child::NAME, folder, sets, sessions, day] =
        args.iter().map(String::as_str).collect::<Vec<_>>()[..]
    {
        let number = |text: &str| text.parse().unwrap();
        return child::log(folder, sets.parse().unwrap(), number(sessions), number(day));
    }
    if let [what, folder] = &args[..]
        && what == "looks"
    {
        return views::typical_look(&mut sessions::phone(folder.as_ref()));
    }
    let quick = args.iter().any(|arg| arg == "--quick");
    let hand_over = args.iter().position(|arg| arg == "--hand-over");
    let hand_over = hand_over.map(|at| PathBuf::from(&args[at + 1]));
    println!("| What | Figure |\n|---|---|");
    if args.iter().any(|arg| arg == "--search") {
        return search::search();
    }
    search::search();
    waits::waits();
    wal::pages();
    peer::ratios();
    hand_over::looks_and_steps(hand_over.as_deref());
    views::lengths();
    starts::starts(quick);
    program::program();
    chunks::chunks();
}
