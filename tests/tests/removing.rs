//! Moving a set or a check to the bin: the verdict follows from what stays, undo brings it back.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    domain::rule_of_twos::{Reason, Verdict},
    view::{Screen, notice::NoticeKind},
};
use tempfile::TempDir;
use tests::{act::Act, evenings::answered, phone::Phone};

fn verdict(phone: &Phone) -> (Verdict, Option<Reason>) {
    let verdict = phone.verdict();
    (verdict.verdict, verdict.reason)
}

/// One set, a rise of three, and still that at the two-hour question.
fn too_much() -> (Phone, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let phone = answered(folder.path(), 4);
    assert_eq!(verdict(&phone), (Verdict::TooMuch, Some(Reason::Sustained)));
    (phone, folder)
}

fn remove_set(phone: &Phone, id: String) -> Act {
    Act::RemoveSet { moment: phone.now(), id }
}

fn remove_check(phone: &Phone, id: String) -> Act {
    Act::RemoveCheck { moment: phone.now(), id }
}

#[test]
fn removing_a_check_changes_the_verdict_and_undo_restores_it() {
    let (phone, _folder) = too_much();
    let answer = phone.record().checks.last().unwrap().id.clone();
    let view = phone.keep(&remove_check(&phone, answer));
    let said = view.notice.unwrap().text;
    let changed = said.starts_with("Rating deleted. The verdict of ");
    assert!(changed && said.contains("it was Too much"), "{said}");
    assert_eq!(view.undo.unwrap().spoken, "Undo: deleting a rating");
    assert!(matches!(view.screen, Screen::Record(_)), "the person stays where they are");
    assert_eq!(verdict(&phone).0, Verdict::Pending);
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(verdict(&phone), (Verdict::TooMuch, Some(Reason::Sustained)));
}

#[test]
fn without_its_baseline_a_session_cannot_be_judged() {
    let (phone, _folder) = too_much();
    let baseline = phone.record().checks[0].id.clone();
    phone.keep(&remove_check(&phone, baseline));
    assert_eq!(verdict(&phone), (Verdict::Unknown, Some(Reason::NoBaseline)));
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(verdict(&phone).0, Verdict::TooMuch);
}

#[test]
fn removing_a_set_and_undo() {
    let (phone, _folder) = too_much();
    let before = phone.record();
    let view = phone.keep(&remove_set(&phone, before.sets[0].id.clone()));
    assert_eq!(view.notice.unwrap().text, "Set deleted.");
    assert_eq!(view.undo.unwrap().spoken, "Undo: deleting a set");
    assert!(phone.record().sets.is_empty());
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(phone.record(), before);
}

#[test]
fn an_unknown_or_hostile_id_is_refused() {
    let (phone, _folder) = too_much();
    let before = phone.record();
    let (set, check) = (before.sets[0].id.clone(), before.checks[0].id.clone());
    let hostile = ["", "\0", "'; DROP TABLE set_entry; --", &"9".repeat(60_000), &before.id];
    let other_kind = [remove_set(&phone, check), remove_check(&phone, set.clone())];
    let of_both = hostile
        .into_iter()
        .flat_map(|id| [remove_set(&phone, id.to_owned()), remove_check(&phone, id.to_owned())]);
    for act in other_kind.into_iter().chain(of_both) {
        phone.refused(&act);
    }
    assert_eq!(phone.record(), before);
    // Twice is once: the second finds nothing.
    for kind in [NoticeKind::Saved, NoticeKind::Refused] {
        let notice = phone.send(&remove_set(&phone, set.clone())).view.notice;
        assert_eq!(notice.unwrap().kind, kind);
    }
}
