//! What both kinds of phone hold and show for the app: requests for later, and notifications.
//!
//! Boundary: obeys; what it was asked for is the shell's matter, whether it was right the ledger's.

/// Something that the phone will do at its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// Under which it is replaced and taken back.
    pub slot: String,
    pub id: String,
    pub generation: u32,
    /// True time.
    pub at: i64,
    /// The time it was asked for by, on the clock that the phone showed then.
    pub at_utc_ms: i64,
    pub exact: bool,
    /// With a sound, where the phone shows it by itself.
    pub alert: bool,
    /// Where the phone's clock has to stand for it, instead of a true time: a planted fault.
    pub local_wall: Option<i64>,
}

/// A notification on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub slot: String,
    pub id: String,
    pub generation: u32,
}

/// What the phone permits and how it treats the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Treatment {
    pub notifications: bool,
    pub channel: bool,
    pub exact: bool,
    pub doze: bool,
    pub restricted: bool,
    /// It takes no more alarms: five hundred are there.
    pub alarms_full: bool,
    /// Requests of others in the system's list (iOS).
    pub others: usize,
    /// Of too many the newest goes, instead of the one furthest away (iOS).
    pub newest_goes: bool,
    pub last_fired: i64,
}

/// The most pending requests that iOS keeps.
const MOST_PENDING: usize = 64;

#[derive(Clone, Debug)]
pub struct Os {
    pub treatment: Treatment,
    pub alarms: Vec<Alarm>,
    pub shown: Vec<Note>,
}

impl Os {
    pub const fn new() -> Self {
        let treatment = Treatment {
            notifications: true,
            channel: true,
            exact: true,
            doze: false,
            restricted: false,
            alarms_full: false,
            others: 0,
            newest_goes: false,
            last_fired: i64::MIN / 2,
        };
        Self { treatment, alarms: Vec::new(), shown: Vec::new() }
    }

    pub const fn may_show(&self) -> bool {
        self.treatment.notifications && self.treatment.channel
    }

    /// Android: an exact alarm needs the permission, and neither is taken when there are too many.
    pub fn set_alarm(&mut self, alarm: Alarm) -> Result<(), &'static str> {
        if alarm.exact && !self.treatment.exact {
            return Err("no exact alarms");
        }
        if self.treatment.alarms_full {
            return Err("five hundred alarms");
        }
        self.alarms.retain(|old| old.slot != alarm.slot || old.exact != alarm.exact);
        self.alarms.push(alarm);
        Ok(())
    }

    /// iOS: what is added is let go at once. Before the first unlock nobody knows what else may go.
    pub const fn is_full(&self) -> bool {
        self.treatment.newest_goes && self.alarms.len() + self.treatment.others >= MOST_PENDING
    }

    /// iOS: the same identifier replaces; beyond 64 one goes, without a word.
    pub fn add_request(&mut self, request: Alarm) {
        self.alarms.retain(|old| old.slot != request.slot);
        if self.is_full() {
            return;
        }
        self.alarms.push(request);
        // The others lie years away: they go first.
        self.treatment.others = self.treatment.others.min(MOST_PENDING - self.alarms.len());
    }

    pub fn cancel(&mut self, slot: &str) {
        self.alarms.retain(|alarm| alarm.slot != slot);
    }

    pub fn remove(&mut self, slot: &str) {
        self.shown.retain(|note| note.slot != slot);
    }

    /// Shows, in the place of what has the same slot; false where it may not.
    pub fn show(&mut self, note: Note) -> bool {
        if !self.may_show() {
            return false;
        }
        self.remove(&note.slot);
        self.shown.push(note);
        true
    }
}
