//! What Brace shows of a log, and how that compares with what was stored in it.
//!
//! Boundary: asks a core and a store over the folder; judges nothing but sameness.

use shared::{
    domain::{moment::Stamp, reminders::ReminderSettings},
    effects::store::{IfMissing, Log, Opened, StoreReply, StoreRequest},
    view::Screen,
};
use std::path::Path;
use tests::{
    clocks::Clocks,
    phone::{Phone, store_of},
};

/// How a log came out of something that happened to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// All of it is shown as it was stored.
    AsItWas,
    /// Something that is found anew is not shown: a draft, a step of undo, a reminder.
    FoundAnew,
    /// It was refused, set aside, or shown with a word that something is missing.
    Noticed,
    /// It is shown without a word until the check in the background comes to it.
    NoticedByTheCheck,
    /// Something is shown that was never stored, or is missing without a word.
    Unnoticed,
    /// The core broke down.
    Fault,
}

/// A log as it opens.
pub struct Shown {
    opened: Opened,
    told: bool,
}

/// What is not looked at one by one: whatever else an opened log comes to know, such as how much is missing.
fn rest(opened: &Opened) -> Opened {
    Opened {
        log: Log::default(),
        removed: Vec::new(),
        anchors: Vec::new(),
        undo: None,
        drafts: Vec::new(),
        reminders: Vec::new(),
        reminder_settings: ReminderSettings::default(),
        ..opened.clone()
    }
}

/// Whether the check in the background, done to its end, finds something wrong with the log.
pub fn check_finds(folder: &Path, clocks: &Clocks) -> bool {
    let at = Stamp::at_wall(clocks.utc_ms, clocks.offset_min);
    let mut store = store_of(&folder.to_string_lossy());
    let open = StoreRequest::open(at.clone(), IfMissing::Report);
    if !matches!(store.answer(&open), StoreReply::Opened(_)) {
        return true;
    }
    loop {
        match store.answer(&StoreRequest::Check { at: at.clone() }) {
            StoreReply::Checked { more: true, .. } => {}
            StoreReply::Checked { more: false, unsound } => return unsound > 0,
            _ => return true,
        }
    }
}

impl Shown {
    /// Opens the log as a phone does; an error is the fate of one that does not open.
    pub fn of(folder: &Path, clocks: &Clocks) -> Result<(Self, Phone), Fate> {
        let mut phone = Phone::new(folder, 77);
        phone.clocks = clocks.clone();
        let turn = phone.try_send(&tests::events::start(phone.now())).map_err(|_| Fate::Fault)?;
        if matches!(turn.view.screen, Screen::Recovery(_)) {
            return Err(Fate::Noticed);
        }
        let at = Stamp::at_wall(clocks.utc_ms, clocks.offset_min);
        let open = StoreRequest::open(at, IfMissing::Report);
        match store_of(&folder.to_string_lossy()).answer(&open) {
            StoreReply::Opened(opened) => {
                Ok((Self { opened: *opened, told: turn.view.notice.is_some() }, phone))
            }
            _ => Err(Fate::Noticed),
        }
    }

    /// Compares with what was stored.
    pub fn against(&self, stored: &Self) -> Fate {
        let (now, was) = (&self.opened, &stored.opened);
        let found_anew = (now.undo == was.undo || now.undo.is_none())
            && now.drafts.iter().all(|draft| was.drafts.contains(draft))
            && now.reminders.iter().all(|reminder| was.reminders.contains(reminder));
        let facts = now.log == was.log
            && now.removed == was.removed
            && now.anchors == was.anchors
            && now.reminder_settings == was.reminder_settings;
        let all =
            now.undo == was.undo && now.drafts == was.drafts && now.reminders == was.reminders;
        match (facts, found_anew) {
            (true, true) if all => Fate::AsItWas,
            (true, true) => Fate::FoundAnew,
            _ if self.told || rest(now) != rest(was) => Fate::Noticed,
            _ => Fate::Unnoticed,
        }
    }

    /// Whether everything that was stored is still there, and so many sets more.
    pub fn holds(&self, stored: &Self, more: usize) -> bool {
        let (now, was) = (&self.opened.log, &stored.opened.log);
        now.sets.len() == was.sets.len() + more
            && was.sets.iter().all(|set| now.sets.contains(set))
            && was.checks.iter().all(|check| now.checks.contains(check))
            && was.sessions.iter().all(|session| now.sessions.contains(session))
    }
}
