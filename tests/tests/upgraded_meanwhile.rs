//! A process that has the log open while a newer Brace, or something else, changes the file.
//!
//! Boundary: through the boundary, as a terminal app that was left open lives it.

use shared::view::{Screen, recovery::RecoveryKind};
use tests::{
    act::Act,
    events::{begin, low, set},
    phone::Phone,
    tables,
};

fn kind(screen: &Screen) -> Option<RecoveryKind> {
    match screen {
        Screen::Recovery(recovery) => Some(recovery.kind),
        _ => None,
    }
}

#[test]
fn a_process_that_was_open_closes_and_moves_nothing() {
    for sql in [
        "PRAGMA user_version = 9999; ALTER TABLE set_entry RENAME COLUMN exercise TO lift",
        "PRAGMA user_version = 9999",
    ] {
        let dir = tempfile::tempdir().unwrap();
        let mut phone = Phone::started(dir.path(), 1);
        phone.keep(&begin(phone.now(), low(1)));
        tables::change(dir.path(), sql);
        phone.clocks.pass(1);
        let view = phone.send(&set(phone.now(), "100kg")).view;
        assert_eq!(kind(&view.screen), Some(RecoveryKind::Newer), "{sql}");
        assert!(view.notice.is_some(), "what was entered is not called saved");
        let view = phone.send(&Act::Look { moment: phone.now() }).view;
        assert_eq!(kind(&view.screen), Some(RecoveryKind::Newer));
        assert!(dir.path().join("brace.sqlite").exists());
        assert!(!dir.path().join("quarantine").exists());
    }
}

#[test]
fn a_row_with_a_word_this_version_does_not_know_closes_the_log_until_it_is_gone() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(1);
    phone.keep(&set(phone.now(), "100kg"));
    tables::change(
        dir.path(),
        "PRAGMA ignore_check_constraints = ON; UPDATE set_entry SET kind = 'cluster'",
    );
    let view = phone.send(&Act::Look { moment: phone.now() }).view;
    assert_eq!(kind(&view.screen), Some(RecoveryKind::Foreign));
    assert!(!dir.path().join("quarantine").exists());
    tables::change(dir.path(), "UPDATE set_entry SET kind = 'work'");
    let view = phone.send(&Act::Look { moment: phone.now() }).view;
    assert_eq!(kind(&view.screen), None, "looking again is how one finds out");
    assert_eq!(tables::live(dir.path(), "set_entry"), 1);
}
