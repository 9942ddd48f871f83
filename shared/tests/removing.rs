//! Moving a set or a check to the bin: the verdict follows from what stays, undo brings it back.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test's helpers are part of the test")]

use shared::{
    domain::{
        moment::Moment,
        rule_of_twos::{Reason, Verdict},
        set_form::SetForm,
        site::Site,
    },
    ffi::CoreFfi,
    model::{
        event::{About, Event, LocaleChoice, Rating, Start, StartReason},
        route::Route,
    },
    view::{Screen, notice::NoticeKind, record::RecordedSession, screen::AppView},
    wire::{decode_turn, encode_event},
};
use tempfile::TempDir;

const MINUTE: i64 = 60_000;

/// A core over a folder of its own, and a clock that the test moves.
struct Bench {
    core: CoreFfi,
    minute: i64,
    _folder: TempDir,
}

impl Bench {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_str().unwrap().to_owned();
        let mut bench = Self { core: CoreFfi::new(path.clone(), path), minute: 0, _folder: folder };
        bench.send(|moment| {
            let (reason, locale) = (StartReason::Ui, LocaleChoice::default());
            Event::Start(Start { moment, unlocked: true, reason, locale })
        });
        bench
    }

    fn send(&mut self, event: impl FnOnce(Moment) -> Event) -> AppView {
        let ms = self.minute * MINUTE;
        let utc_ms = 1_772_467_200_000 + ms;
        let moment = Moment { utc_ms, offset_min: 60, uptime_ms: ms, boot: Some("b".to_owned()) };
        let bytes = encode_event(&event(moment)).unwrap();
        decode_turn(&self.core.update(bytes).unwrap()).unwrap().view
    }

    fn after(&mut self, minutes: i64, event: impl FnOnce(Moment) -> Event) -> AppView {
        self.minute += minutes;
        self.send(event)
    }

    fn record(&mut self) -> RecordedSession {
        match self.send(|moment| Event::Go { moment, to: Route::Record }).screen {
            Screen::Record(record) => record.session.unwrap(),
            other => panic!("{other:?}"),
        }
    }

    fn verdict(&mut self) -> (Verdict, Option<Reason>) {
        let verdict = self.record().verdict;
        (verdict.verdict, verdict.reason)
    }
}

/// One set, a rise of three, and still that at the two-hour question.
fn too_much() -> Bench {
    let mut bench = Bench::open();
    let site = Site::LOWER_CENTRE;
    let rated = |nrs| vec![Rating { site, nrs }];
    let view = bench.send(|moment| Event::StartSession { moment, ratings: rated(1) });
    let Screen::Session(session) = view.screen else { panic!("{:?}", view.screen) };
    let form = SetForm { load: "100 kg".to_owned(), reps: "5".to_owned(), ..session.form };
    bench.after(5, |moment| Event::LogSet { moment, form });
    bench.after(1, |moment| Event::RatePain { moment, nrs: 4, site: None });
    bench.after(1, |moment| Event::EndSession { moment, ratings: rated(4) });
    let about = About::Now;
    bench.after(121, |moment| Event::AnswerReRating { moment, nrs: 4, site: None, about });
    assert_eq!(bench.verdict(), (Verdict::TooMuch, Some(Reason::Sustained)));
    bench
}

#[test]
fn removing_a_check_changes_the_verdict_and_undo_restores_it() {
    let mut bench = too_much();
    let answer = bench.record().checks.last().unwrap().id.clone();
    let view = bench.send(|moment| Event::RemoveCheck { moment, id: answer });
    assert_eq!(view.notice.unwrap().text, "Rating deleted.");
    assert_eq!(view.undo.unwrap(), "Undo: the deletion of a rating");
    assert!(matches!(view.screen, Screen::Record(_)), "the person stays where they are");
    assert_eq!(bench.verdict().0, Verdict::Pending);
    bench.send(|moment| Event::Undo { moment });
    assert_eq!(bench.verdict(), (Verdict::TooMuch, Some(Reason::Sustained)));
}

#[test]
fn without_its_baseline_a_session_cannot_be_judged() {
    let mut bench = too_much();
    let baseline = bench.record().checks[0].id.clone();
    bench.send(|moment| Event::RemoveCheck { moment, id: baseline });
    assert_eq!(bench.verdict(), (Verdict::Unknown, Some(Reason::NoBaseline)));
    bench.send(|moment| Event::Undo { moment });
    assert_eq!(bench.verdict().0, Verdict::TooMuch);
}

#[test]
fn removing_a_set_and_undo() {
    let mut bench = too_much();
    let before = bench.record();
    let id = before.sets[0].id.clone();
    let view = bench.send(|moment| Event::RemoveSet { moment, id });
    assert_eq!(view.notice.unwrap().text, "Set deleted.");
    assert_eq!(view.undo.unwrap(), "Undo: the deletion of a set");
    assert!(bench.record().sets.is_empty());
    bench.send(|moment| Event::Undo { moment });
    assert_eq!(bench.record(), before);
}

#[test]
fn an_unknown_or_hostile_id_is_refused() {
    let mut bench = too_much();
    let before = bench.record();
    let (set, check) = (before.sets[0].id.clone(), before.checks[0].id.clone());
    let hostile = ["", "\0", "'; DROP TABLE set_entry; --", &"9".repeat(60_000), &before.id];
    let hostile = hostile.map(str::to_owned);
    let other_kind = [
        Event::RemoveSet { moment: now(), id: check },
        Event::RemoveCheck { moment: now(), id: set.clone() },
    ];
    let of_both = hostile.into_iter().flat_map(|id| {
        let set = Event::RemoveSet { moment: now(), id: id.clone() };
        [set, Event::RemoveCheck { moment: now(), id }]
    });
    for event in other_kind.into_iter().chain(of_both) {
        let notice = bench.send(|_| event).notice.unwrap();
        assert_eq!(notice.kind, NoticeKind::Refused);
    }
    assert_eq!(bench.record(), before);
    // Twice is once: the second finds nothing.
    for kind in [NoticeKind::Saved, NoticeKind::Refused] {
        let id = set.clone();
        let notice = bench.send(|moment| Event::RemoveSet { moment, id }).notice;
        assert_eq!(notice.unwrap().kind, kind);
    }
}

/// A clock that knows no boot.
fn now() -> Moment {
    Moment { utc_ms: 1_772_467_200_000 + 130 * MINUTE, offset_min: 60, uptime_ms: 0, boot: None }
}
