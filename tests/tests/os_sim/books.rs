//! Facts as they are kept, a second time: what a log holds once a change was written.
//!
//! Boundary: the protocol's values; how the core and its store keep them is judged by this.

use shared::effects::store::{Change, Fact, Log};

/// Keeps what the change says, in the order in which a log is read back.
pub fn apply(log: &mut Log, change: &Change) {
    match change {
        Change::PutSession(session) => {
            log.sessions.retain(|old| old.id != session.id);
            log.sessions.push(session.clone());
            log.sessions.sort_by_key(|session| (session.started.instant_ms, session.id));
        }
        Change::PutSet(set) => {
            log.sets.retain(|old| old.id != set.id);
            log.sets.push(set.clone());
            log.sets.sort_by_key(|set| (set.at.instant_ms, set.id));
        }
        Change::PutCheck(check) => {
            log.checks.retain(|old| old.id != check.id);
            log.checks.push(check.clone());
            log.checks.sort_by_key(|check| (check.answered.instant_ms, check.context, check.id));
        }
        Change::Remove { fact: Fact::Session(id), .. } => {
            log.sessions.retain(|session| session.id != *id);
            log.sets.retain(|set| set.session != *id);
            log.checks.retain(|check| check.session != *id);
        }
        Change::Remove { fact: Fact::Set(_, id), .. } => log.sets.retain(|set| set.id != *id),
        Change::Remove { fact: Fact::Check(_, id), .. } => {
            log.checks.retain(|check| check.id != *id);
        }
        Change::PutPerson(fact) => {
            log.person.retain(|old| old.id != fact.id);
            log.person.push(fact.clone());
            log.person.sort_by_key(|fact| (fact.at.instant_ms, fact.id));
        }
        Change::Remove { fact: Fact::Person(id), .. } => log.person.retain(|fact| fact.id != *id),
        Change::PutOutside(check) => {
            log.outside.retain(|old| old.id != check.id);
            log.outside.push(check.clone());
            log.outside.sort_by_key(|check| (check.at.instant_ms, check.id));
        }
        Change::Remove { fact: Fact::Outside(id), .. } => {
            log.outside.retain(|check| check.id != *id);
        }
        Change::Restore(_) => unreachable!("no run puts anything back"),
        Change::AnchorBoot(_)
        | Change::PutReminder(_)
        | Change::PutReminderSettings(_)
        | Change::PutSetting(_)
        | Change::PutDraft(_)
        | Change::DropDraft(_) => {}
    }
    // A log holds the newest sessions only; no run comes near.
    assert!(log.sessions.len() < 32, "more sessions than a log holds");
}
