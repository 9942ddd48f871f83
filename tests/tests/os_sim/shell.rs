//! The shells as thin as the real ones: every entry point starts the core, tells it the phone as it
//! is, and carries out what it orders, one step after the other.
//!
//! Boundary: decides nothing; between any two steps the process may die. Planted faults act here.

use super::{
    os::{Alarm, Note},
    phone::{Broadcast, Checked, Phone},
    planted::Planted,
    world::MINUTE,
};
use shared::{
    domain::{
        moment::{Boot, Moment},
        reminders::{Delivery, OsState, Pending, Permission, Permissions, ReminderOrder, Shown},
    },
    effects::order::Order,
    ffi::CoreFfi,
    model::event::{LocaleChoice, Start, StartReason},
    wire::{decode_turn, encode_input},
};
use tests::act::Act;

const fn permission(granted: bool) -> Permission {
    if granted { Permission::Granted } else { Permission::Denied }
}

impl Phone {
    pub fn moment(&self) -> Moment {
        let believed = self.believed_boot.map(|boot| format!("boot-{boot}"));
        let moment = self.world.moment();
        Moment { boot: believed.map_or(moment.boot, Boot::Named), ..moment }
    }

    /// What the shell sees of the phone. Android cannot list alarms.
    fn os_state(&self) -> OsState {
        let treatment = &self.os.treatment;
        let note = |note: &Note| Shown { id: note.id.clone(), generation: note.generation };
        let shown = Some(self.os.shown.iter().map(note).collect());
        if self.android() {
            let permissions = Permissions {
                notifications: permission(treatment.notifications),
                question_channel: permission(treatment.channel),
                rest_channel: permission(treatment.channel),
                exact_alarms: permission(treatment.exact),
                background: permission(!treatment.restricted),
            };
            return OsState { permissions, delivery: Delivery::App, pending: None, shown };
        }
        let own = self.os.alarms.iter().map(|alarm| Pending {
            id: alarm.id.clone(),
            generation: alarm.generation,
            at_utc_ms: alarm.at_utc_ms,
        });
        let other = |number| Pending { id: format!("other-{number}"), generation: 0, at_utc_ms: 0 };
        let pending = Some(own.chain((0..treatment.others).map(other)).collect());
        let permissions = Permissions {
            notifications: permission(treatment.notifications),
            ..Permissions::default()
        };
        OsState { permissions, delivery: Delivery::System, pending, shown }
    }

    /// One step more; false where the process dies instead.
    fn lives_on(&mut self) -> bool {
        match self.countdown {
            None => true,
            Some(0) => {
                self.countdown = None;
                self.ledger.dirty = true;
                self.ledger.widen(if self.android() { 61 * MINUTE } else { MINUTE });
                self.die();
                false
            }
            Some(left) => {
                self.countdown = Some(left - 1);
                true
            }
        }
    }

    /// Makes sure that there is a process that knows whether the device is unlocked.
    pub fn begin(&mut self) -> Checked<bool> {
        if self.core.is_some() && (self.knows_unlocked || !self.world.unlocked) {
            return Ok(true);
        }
        if !self.lives_on() {
            return Ok(false);
        }
        if self.core.is_none() {
            let disk = self.disk.clone();
            let new_lane = Box::new(move || disk.lane());
            self.core = Some(CoreFfi::with(new_lane, self.counter.clone()));
        }
        if self.has(Planted::CancelAllRace) {
            self.os.alarms.clear();
        }
        self.knows_unlocked = self.world.unlocked;
        let start = Start {
            unlocked: self.world.unlocked,
            reason: StartReason::Ui,
            locale: LocaleChoice::default(),
        };
        self.send(&Act::Start { moment: self.moment(), start })
    }

    /// Every entry point: the app is started where it is not, and told the phone as it is.
    /// True where it lived to the end.
    pub fn wake(&mut self) -> Checked<bool> {
        let armed: Vec<String> = self.os.alarms.iter().map(|alarm| alarm.id.clone()).collect();
        let woken = |phone: &Self| Act::Woken { moment: phone.moment(), os: phone.os_state() };
        let lived = self.begin()? && {
            let event = woken(self);
            self.send(&event)?
        };
        if !lived {
            // What an iPhone held since an earlier boot was to be handed over anew.
            let held = |id: &&String| self.android() && armed.contains(id);
            let lost = self.ledger.open.keys().filter(|id| !held(id));
            let lost: Vec<String> = lost.cloned().collect();
            self.ledger.excused_ids.extend(lost);
        }
        Ok(lived)
    }

    /// A person's intent, in an app that has been told the phone as it is.
    pub fn intend(&mut self, event: impl FnOnce(Moment) -> Act) -> Checked<bool> {
        if self.core.is_none() && !self.wake()? {
            return Ok(false);
        }
        let event = event(self.moment());
        let lived = self.send(&event)?;
        if !lived {
            let open: Vec<String> = self.ledger.open.keys().cloned().collect();
            self.ledger.excused_ids.extend(open);
        }
        Ok(lived)
    }

    fn send(&mut self, event: &Act) -> Checked<bool> {
        if !self.lives_on() {
            return Ok(false);
        }
        let unsaved = self.disk.state().unsaved.len();
        let books = self.ledger.open.clone();
        let Some(core) = &self.core else { return Ok(false) };
        let mut takes_back_unwritten = false;
        if matches!(event, Act::Undo { .. }) {
            // What it does not take back is written again at once, and found to fail again.
            let unsaved = std::mem::take(&mut self.disk.state().unsaved);
            takes_back_unwritten = unsaved.iter().any(|unsaved| unsaved.intention.is_some());
        }
        let between = self.between.and_then(|deed| self.another_writes(deed));
        self.disk.state().between = between;
        let bytes = encode_input(&event.input(&self.seen)).map_err(|error| error.to_string())?;
        let answer = core.update(bytes).map_err(|error| format!("{error}: {event:?}"))?;
        if self.disk.state().between.take().is_none() {
            self.between = None;
        }
        let turn = decode_turn(&answer).map_err(|error| error.to_string())?;
        self.seen.show(&turn);
        let (before, after) = (unsaved, self.disk.state().unsaved.len());
        if after == 0 {
            let before_limbo = self.ledger.before_limbo.take();
            if let Some(before) = before_limbo.filter(|_| takes_back_unwritten) {
                self.ledger.open = before;
            }
        } else {
            self.ledger.dirty = true;
            self.ledger.excused = true;
            self.ledger.before_limbo.get_or_insert(books);
        }
        self.enter(event, &turn.view, after > before)?;
        self.view = Some(turn.view);
        for order in &turn.orders {
            // That it is shown was written before; a death from here on does not change it.
            if let Order::Reminder(ReminderOrder::Post { id, .. }) = order
                && after == 0
            {
                self.ledger.seen(id, &self.world);
            }
        }
        for order in &turn.orders {
            if !self.lives_on() {
                return Ok(false);
            }
            if let Order::Reminder(order) = order {
                self.carry_out(order.clone())?;
            }
        }
        self.work(&turn.orders)?;
        Ok(self.lives_on())
    }

    fn slot(&self, id: &str, generation: u32) -> String {
        match self.planted {
            Some(Planted::IdentityCollision) => "reminder".to_owned(),
            Some(Planted::SnoozeRacesFire) => format!("{id}-{generation}"),
            _ => id.to_owned(),
        }
    }

    fn carry_out(&mut self, order: ReminderOrder) -> Checked {
        match order {
            ReminderOrder::Arm { id, generation, in_ms, at_utc_ms, exact, alert } => {
                let slot = self.slot(&id, generation);
                let local = at_utc_ms + i64::from(self.world.offset_min) * MINUTE;
                let local_wall = self.has(Planted::DstRepeat).then_some(local);
                let at = self.world.t + in_ms;
                self.arm(&Alarm { slot, id, generation, at, at_utc_ms, exact, alert, local_wall });
            }
            ReminderOrder::Cancel { id } if id.starts_with("other-") => {
                self.os.treatment.others = self.os.treatment.others.saturating_sub(1);
            }
            ReminderOrder::Cancel { id } => self.os.cancel(&self.slot(&id, 0)),
            ReminderOrder::Post { id, generation, alert } => self.post(&id, generation, alert)?,
            ReminderOrder::Remove { id } => {
                let slot = self.slot(&id, 0);
                self.os.shown.retain(|note| note.slot != slot && note.id != id);
            }
        }
        Ok(())
    }

    fn arm(&mut self, alarm: &Alarm) {
        if !self.android() {
            self.os.add_request(alarm.clone());
            return;
        }
        if self.has(Planted::RestoreWithoutExact)
            && self.os.set_alarm(Alarm { exact: true, ..alarm.clone() }).is_err()
        {
            return;
        }
        // Each is tried by itself: what one of them throws must not cost the other.
        if alarm.exact {
            let _ = self.os.set_alarm(alarm.clone());
            if self.has(Planted::RevokedMidWait) {
                return;
            }
        }
        let _ = self.os.set_alarm(Alarm { exact: false, ..alarm.clone() });
    }

    pub fn post(&mut self, id: &str, generation: u32, alert: bool) -> Checked {
        let texts = self.view.as_ref().map(|view| &view.notifications);
        if !texts.is_some_and(|texts| texts.iter().any(|text| text.id == id)) {
            return Err(format!("to be shown without a text: {id}"));
        }
        if self.has(Planted::RowWithoutNotification) && self.in_background {
            return Ok(());
        }
        let note = Note { slot: self.slot(id, 0), id: id.to_owned(), generation };
        if !self.android() {
            self.os.cancel(&note.slot);
        }
        if self.os.show(note.clone()) {
            self.ledger.visible(id, (alert, true), &self.world)?;
            if self.has(Planted::DoublePost) {
                let id = format!("{id}+");
                self.os.show(Note { slot: id.clone(), id: id.clone(), ..note });
                self.ledger.visible(&id, (alert, true), &self.world)?;
            }
        }
        Ok(())
    }

    /// An alarm's receiver (Android).
    pub fn woken_by(&mut self, alarm: &Alarm, late: i64) -> Checked<bool> {
        if self.has(Planted::LateWakeDropped) && late > 10 * MINUTE {
            return Ok(false);
        }
        self.in_background = true;
        if self.has(Planted::SnoozeRacesFire) && self.os.may_show() {
            let note =
                Note { slot: alarm.id.clone(), id: alarm.id.clone(), generation: alarm.generation };
            self.os.show(note);
            self.ledger.visible(&alarm.id, (true, true), &self.world)?;
        }
        let lived = self.wake();
        self.in_background = false;
        lived
    }

    pub fn hear(&mut self, broadcast: Broadcast) -> Checked<bool> {
        if broadcast == Broadcast::Boot {
            self.believed_boot = None;
        }
        self.wake()
    }
}
