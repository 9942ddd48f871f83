//! Logs sets for some seconds on a folder in which other processes do the same.
//!
//! Boundary: time in the log goes sixty times as fast as outside; says at the end what came of its acts.

use shared::view::notice::NoticeKind;
use std::{path::Path, time::Instant};
use tests::{
    act::Act,
    events::{begin, low, set},
    phone::Phone,
};

/// Logs, and says how many sets were acknowledged, and how many acts failed.
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
            Some(NoticeKind::Saved) => acknowledged += 1,
            Some(NoticeKind::Failed) => {
                failed += 1;
                eprintln!("{:?}", view.notice);
            }
            _ => refused += 1,
        }
    }
    println!("acknowledged {acknowledged} refused {refused} failed {failed}");
}
