//! A disk without room: nothing entered is lost, nothing unsaved goes unsaid, and it is said when
//! all of it is kept.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test's helpers are part of the test")]

use shared::{
    domain::{id::Randomness, moment::Moment, site::Site},
    effects::store::{StoreFailure, StoreLane, StoreReply, StoreRequest},
    ffi::CoreFfi,
    model::{
        event::{Event, LocaleChoice, Rating, Start, StartReason},
        route::Route,
    },
    store::Store,
    view::{Screen, notice::NoticeKind, screen::AppView},
    wire::{decode_turn, encode_event},
};
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU8, Ordering},
    },
};

/// A store on a disk that may be full.
struct OnDisk {
    store: Store,
    full: Arc<AtomicBool>,
}

impl StoreLane for OnDisk {
    fn answer(&mut self, request: &StoreRequest) -> StoreReply {
        match request {
            StoreRequest::Write(_) if self.full.load(Ordering::Relaxed) => {
                StoreReply::Failed(StoreFailure::DiskFull)
            }
            _ => self.store.answer(request),
        }
    }

    fn moved(&mut self) -> bool {
        self.store.moved()
    }
}

/// Ids that differ.
#[derive(Default)]
struct Counted(AtomicU8);

impl Randomness for Counted {
    fn ten_bytes(&self) -> [u8; 10] {
        [self.0.fetch_add(1, Ordering::Relaxed); 10]
    }
}

fn core(folder: PathBuf, full: Arc<AtomicBool>) -> CoreFfi {
    let lane = move || {
        let store = Store::new(folder.clone(), folder.clone());
        Box::new(OnDisk { store, full: full.clone() }) as Box<dyn StoreLane>
    };
    CoreFfi::with(Box::new(lane), Arc::new(Counted::default()))
}

fn send(core: &CoreFfi, minute: i64, event: impl FnOnce(Moment) -> Event) -> AppView {
    let utc_ms = 1_772_467_200_000 + minute * 60_000;
    let moment = Moment { utc_ms, offset_min: 60, uptime_ms: 0, boot: None };
    decode_turn(&core.update(encode_event(&event(moment)).unwrap()).unwrap()).unwrap().view
}

fn start(moment: Moment) -> Event {
    let (reason, locale) = (StartReason::Ui, LocaleChoice::default());
    Event::Start(Start { moment, unlocked: true, reason, locale })
}

fn said(view: &AppView) -> (NoticeKind, &str) {
    let notice = view.notice.as_ref().unwrap();
    (notice.kind, notice.text.as_str())
}

#[test]
fn what_is_entered_without_room_is_kept_in_order_and_saved_later() {
    let folder = tempfile::tempdir().unwrap();
    let full = Arc::new(AtomicBool::new(false));
    let at = |nrs| vec![Rating { site: Site::LOWER_CENTRE, nrs }];
    let one = core(folder.path().to_path_buf(), full.clone());
    send(&one, 0, start);
    send(&one, 1, |moment| Event::StartSession { moment, ratings: at(2) });

    full.store(true, Ordering::Relaxed);
    for (minute, nrs) in [(2, 3), (3, 4), (4, 1)] {
        let view = send(&one, minute, |moment| Event::RatePain { moment, nrs, site: None });
        assert_eq!(said(&view).0, NoticeKind::Failed, "{nrs}");
    }
    let elsewhere = send(&one, 5, |moment| Event::Go { moment, to: Route::Record });
    assert_eq!(said(&elsewhere).0, NoticeKind::Failed, "it stays said");
    let Screen::Record(record) = elsewhere.screen else { panic!("the way is not barred") };
    assert_eq!(record.session.unwrap().checks.len(), 4);

    full.store(false, Ordering::Relaxed);
    let view = send(&one, 6, |moment| Event::Look { moment });
    assert_eq!(said(&view), (NoticeKind::Saved, "Everything is saved now."));
    drop(one);

    let again = core(folder.path().to_path_buf(), full);
    send(&again, 7, start);
    let view = send(&again, 8, |moment| Event::Go { moment, to: Route::Record });
    let Screen::Record(record) = view.screen else { panic!("{:?}", view.screen) };
    let rated = |check: &shared::view::lines::CheckLine| check.ratings.first().map(|r| r.nrs);
    let checks = record.session.unwrap().checks;
    assert_eq!(checks.iter().map(rated).collect::<Vec<_>>(), [2, 3, 4, 1].map(Some));
}
