//! Logs sets for some seconds on a folder in which other processes do the same.
//!
//! Boundary: time in the log goes sixty times as fast as outside; says at the end what came of its acts.

use shared::view::notice::NoticeKind;
use std::{path::Path, time::Instant};
use tests::{
    act::Act,
    events::{begin, end, low, set},
    phone::Phone,
};

/// Own sets after which a process ends the session, whoever began it.
const SETS: usize = 5;
/// Looks at the end, for what waits to be written.
const LOOKS: usize = 20;

/// Logs, and says how many sets were acknowledged, how many were not done since the log had changed, and how
/// many failed: those wait, and are written with the next event that can.
pub fn log(folder: &Path, seconds: u64) {
    let mut phone = Phone::started(folder, u64::from(std::process::id()));
    let (began, start) = (Instant::now(), phone.clocks.clone());
    let (mut acknowledged, mut refused, mut failed) = (0, 0, 0);
    while began.elapsed().as_secs() < seconds {
        phone.clocks = start.clone();
        phone.clocks.pass_seconds(i64::try_from(began.elapsed().as_millis() * 60 / 1000).unwrap());
        phone.send(&Act::Look { moment: phone.now() });
        if phone.subjects().session.is_empty() {
            phone.send(&begin(phone.now(), low(1)));
            continue;
        }
        let view = phone.send(&set(phone.now(), "100kg")).view;
        match view.notice.as_ref().map(|notice| notice.kind) {
            Some(NoticeKind::Saved) => {
                acknowledged += 1;
                if acknowledged % SETS == 0 {
                    phone.clocks.pass_seconds(2);
                    phone.send(&end(phone.now(), low(1)));
                }
            }
            Some(NoticeKind::Failed) => {
                failed += 1;
                eprintln!("{:?}", view.notice);
            }
            _ => refused += 1,
        }
    }
    for _ in 0..LOOKS {
        phone.clocks.pass_seconds(2);
        phone.send(&Act::Look { moment: phone.now() });
    }
    println!("acknowledged {acknowledged} refused {refused} failed {failed}");
}
