//! How much memory and time the largest file takes that Brace reads.
//!
//! Boundary: run by hand, `cargo test --release -p shared --test import_size -- --ignored --nocapture`; what it said
//! stands in `docs/performance.md`.

use shared::{
    domain::{
        load::LoadUnit,
        moment::{Moment, Stamp},
        settings::Settings,
    },
    effects::{
        order::{BackgroundJob, Order},
        store::StoreLane,
    },
    engine::Engine,
    exchange::imports::error::MOST_ROWS,
    model::{
        event::{Event, Input, LocaleChoice, Start, StartReason, TransferEvent, WorkEvent},
        foreign::{ForeignAnswers, plan},
    },
    os_randomness::OsRandomness,
    store::Store,
    view::notice::NoticeKind,
    wire::Turn,
};
use std::{
    fmt::Write,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

/// The most memory of the process so far, KiB, where the system says.
fn most_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// The largest file.
fn largest() -> String {
    let header = include_str!("../src/exchange/imports/fixtures/strong-numbered.csv");
    let mut file = header.lines().next().unwrap_or_default().to_owned();
    for row in 0..MOST_ROWS {
        let (session, set) = (row / 20, row % 20);
        let (day, month) = (session % 28 + 1, session / 28 % 12 + 1);
        let year = 2000 + session / 336;
        let names = ["Deadlift (Barbell)", "Squat (Barbell)", "Bicep Curl (Dumbbell)", "Leg Curl"];
        let name = names[set / 5];
        let _ = write!(
            file,
            "\n\"{session}\";\"{year}-{month:02}-{day:02} 18:00:00\";\"Evening\";\"3600\";\"{name}\";\
             \"{}\";\"{}.5\";\"5\";\"8\";\"\";\"0.0\";\"a note of set {row}\";\"\"",
            set + 1,
            60 + set,
        );
    }
    file
}

#[test]
#[ignore = "takes long, and needs a process of its own"]
fn the_largest_file_takes_less_than_two_hundred_megabytes() {
    let file = largest();
    let bytes = file.len();
    let before = most_kib();
    let at = Stamp::at_wall(1_900_000_000_000, 60);
    let started = Instant::now();
    let plan =
        plan(file.as_bytes(), &ForeignAnswers::default(), (&Settings::default(), &at)).unwrap();
    let planned = started.elapsed();
    let sets = plan.report.adds.sets;
    let refused = plan.report.refused.len();
    let ready = plan.into_batch(60).unwrap().sessions;
    let all = started.elapsed();
    let peak = most_kib();
    println!("{bytes} bytes: plan {planned:?}, facts {all:?}, {before:?} to {peak:?} KiB");
    assert_eq!((sets, refused), (MOST_ROWS, 0));
    assert_eq!(ready.iter().map(|it| it.sets.len()).sum::<usize>(), MOST_ROWS);
    assert!(peak.is_none_or(|peak| peak < 200 * 1024), "{peak:?} KiB");
}

/// A core on a folder.
fn engine(folder: &Path) -> Engine {
    let folder = folder.to_owned();
    let lane = move || Box::new(Store::new(folder.clone(), folder.clone())) as Box<dyn StoreLane>;
    Engine::new(Box::new(lane), Arc::new(OsRandomness))
}

fn sent(engine: &mut Engine, event: Event) -> (Turn, Duration) {
    let moment = Moment::given(1_900_000_000_000, 60);
    let began = Instant::now();
    let turn = engine.handle(Input { moment, event });
    (turn, began.elapsed())
}

/// Sends it and each piece that it orders: how many there were, the longest ones, and how it ended.
fn in_pieces(engine: &mut Engine, mut event: Event) -> (usize, Vec<Duration>, Turn) {
    let mut times = Vec::new();
    loop {
        let (turn, took) = sent(engine, event);
        times.push(took);
        let next = turn.orders.iter().find_map(|order| match order {
            Order::Resume { job: job @ BackgroundJob::BringIn, chunk } => {
                Some(Event::Work(WorkEvent::Resume { job: *job, chunk: *chunk }))
            }
            _ => None,
        });
        let Some(next) = next else {
            let pieces = times.len();
            times.sort_unstable();
            times.reverse();
            times.truncate(4);
            return (pieces, times, turn);
        };
        event = next;
    }
}

#[test]
#[ignore = "takes long, and needs a process of its own"]
fn the_largest_file_comes_into_a_log_in_pieces_and_in_two_hundred_megabytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("strong.csv");
    std::fs::write(&path, largest()).unwrap();
    let path = path.to_str().unwrap().to_owned();
    let mut engine = engine(folder.path());
    let reason = StartReason::Command;
    let start = Start { unlocked: true, reason, locale: LocaleChoice::default() };
    sent(&mut engine, Event::Start(start));
    let answers = ForeignAnswers { unit: Some(LoadUnit::Kg), ..ForeignAnswers::default() };
    let (path_again, answers_again) = (path.clone(), answers.clone());
    for (what, event) in [
        ("preview", TransferEvent::Preview { path, answers }),
        ("import", TransferEvent::BringIn { path: path_again, answers: answers_again }),
    ] {
        let began = Instant::now();
        let (pieces, longest, turn) = in_pieces(&mut engine, Event::Transfer(event));
        let (took, peak) = (began.elapsed(), most_kib());
        println!(
            "{what}: {pieces} pieces in {took:?}, the longest {longest:?}; at most {peak:?} KiB"
        );
        assert_eq!(turn.view.notice.map(|notice| notice.kind), Some(NoticeKind::Saved));
        assert!(pieces > 1_000, "{pieces}");
        assert!(peak.is_none_or(|peak| peak < 200 * 1024), "{peak:?} KiB");
    }
}
