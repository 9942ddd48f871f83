//! What the phone does to the app by itself, as the platforms' documents have it.
//!
//! Boundary: alarms, permissions, boots and clocks; nothing of the app but its process.

use super::{
    disk::Disk,
    phone::{Broadcast, Phone},
    planted::Planted,
    steps::Step,
    world::MINUTE,
};

const SECOND: i64 = 1_000;

impl Phone {
    /// True where the step is the phone's own.
    pub fn happens(&mut self, step: Step) -> bool {
        let android = self.android();
        match step {
            Step::Kill => self.die(),
            Step::Unlock if !self.world.unlocked => {
                self.world.unlocked = true;
                self.tell(3 * SECOND, Broadcast::Boot);
            }
            Step::Unlock => {}
            Step::Reboot { off, wrong, right_after } => self.reboot(off, wrong, right_after),
            Step::TimeSet(by) => {
                self.world.skew += i64::from(by) * MINUTE;
                self.tell(SECOND, Broadcast::Other);
            }
            Step::Zone(offset) => {
                self.world.offset_min = offset;
                self.tell(SECOND, Broadcast::Other);
            }
            Step::Dst(by) => {
                self.world.offset_min = (self.world.offset_min + by).clamp(-720, 840);
            }
            Step::Notifications(granted) => self.permit(granted, self.os.treatment.channel),
            Step::Channel(granted) if android => {
                self.permit(self.os.treatment.notifications, granted);
            }
            Step::DiskFull(full) => self.disk.state().full = full,
            Step::Fill(others) if !android => {
                let room = 64 - self.os.alarms.len().min(64);
                self.os.treatment.others = usize::from(others).min(room);
                self.unseen = true;
            }
            Step::Restore => self.restore(),
            _ if android => return self.android_alone(step),
            Step::ExactRevoked
            | Step::ExactGranted
            | Step::Doze(_)
            | Step::Restricted(_)
            | Step::Channel(_)
            | Step::ForceStop
            | Step::Upgrade
            | Step::AlarmsFull(_)
            | Step::Fill(_)
            | Step::Duplicate => {}
            _ => return false,
        }
        true
    }

    fn android_alone(&mut self, step: Step) -> bool {
        match step {
            Step::ExactRevoked => {
                // The exact alarms go, the process dies, nobody is told.
                self.os.treatment.exact = false;
                self.os.alarms.retain(|alarm| !alarm.exact);
                self.die();
            }
            Step::ExactGranted => {
                self.os.treatment.exact = true;
                self.tell(SECOND, Broadcast::Other);
            }
            Step::Doze(on) => self.os.treatment.doze = on,
            Step::Restricted(on) => self.os.treatment.restricted = on,
            Step::ForceStop => {
                self.die();
                self.forget();
                self.broadcasts.retain(|(_, what)| matches!(what, Broadcast::ClockRight(_)));
                self.stopped = true;
            }
            Step::Upgrade => {
                self.die();
                self.os.shown.clear();
                self.ledger.excused = true;
                self.tell(2 * SECOND, Broadcast::Other);
            }
            Step::AlarmsFull(full) => {
                self.os.treatment.alarms_full = full;
                self.ledger.excused = true;
                self.unseen = true;
            }
            Step::Duplicate | Step::Fill(_) => {}
            _ => return false,
        }
        self.unseen = true;
        let bound = self.lateness();
        self.ledger.widen(bound);
        true
    }

    fn tell(&mut self, after: i64, broadcast: Broadcast) {
        self.unseen = true;
        self.broadcasts.push((self.world.t + after, broadcast));
    }

    /// Alarms and notifications are gone; the next entry point is the first chance.
    fn forget(&mut self) {
        self.os.alarms.clear();
        self.os.shown.clear();
        self.ledger.excused = true;
    }

    fn permit(&mut self, notifications: bool, channel: bool) {
        let taken = self.os.treatment.notifications && !notifications;
        self.os.treatment.notifications = notifications;
        self.os.treatment.channel = channel;
        if !self.may_show() {
            self.os.shown.clear();
        }
        if taken {
            self.die();
            // What rang before cannot be told from what never did.
            self.ledger.forget_sounds(|_| true);
        }
        self.ledger.excused = true;
        self.unseen = true;
    }

    fn reboot(&mut self, off: u16, wrong: i32, right_after: u16) {
        self.ledger.lost_track |= self.disk.state().full;
        self.die();
        if self.has(Planted::TimeSetBeforeBoot) {
            self.believed_boot = Some(self.world.boot());
        }
        self.broadcasts.retain(|(_, what)| matches!(what, Broadcast::ClockRight(_)));
        self.world.reboot(i64::from(off) * MINUTE);
        if self.android() {
            self.forget();
            self.os.treatment.last_fired = i64::MIN / 2;
            self.tell(5 * SECOND, Broadcast::Other);
        }
        let wrong = i64::from(wrong) * MINUTE;
        if wrong != 0 {
            self.world.skew += wrong;
            self.tell(i64::from(right_after) * SECOND, Broadcast::ClockRight(-wrong));
        }
    }

    /// A new phone with the old one's files, but for those that no backup takes.
    fn restore(&mut self) {
        // A backup is taken while the app can be read.
        let unwritten = !self.disk.state().unsaved.is_empty();
        if self.core.is_none() || !self.knows_unlocked || unwritten {
            return;
        }
        for (_, broadcast) in std::mem::take(&mut self.broadcasts) {
            if let Broadcast::ClockRight(by) = broadcast {
                self.world.skew += by;
            }
        }
        self.reboot(60, 0, 0);
        self.world.unlocked = true;
        self.broadcasts.clear();
        self.forget();
        self.os.treatment.exact = !self.android();
        self.os.treatment.others = 0;
        // It is opened by the person: nothing else wakes it there.
        self.stopped = self.android();
        self.ledger.forget_sounds(|_| true);
        let disk: &Disk = &self.disk;
        disk.forget_due_file();
    }
}
