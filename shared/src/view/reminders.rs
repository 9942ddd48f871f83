//! The texts of notifications, and what can delay or block them.
//!
//! Boundary: texts by the reminder's id; `domain::reminders` decides when to show one.

use super::{
    article::ArticleView,
    full_check::{ScalePoint, scale},
    words::Words,
};
use crate::{
    domain::{
        moment::{Span, Stamp},
        reminders::{
            OsState, Permission, Permissions, Reminder, ReminderKind, ReminderSettings,
            ReminderState,
            settings::{LATE, REST_OPEN},
        },
        rest::OFFERED_SECONDS,
        settings::OwnNumber,
    },
    model::{log::question, open_log::OpenLog},
};
use facet::Facet;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A notification, ready to show when an order names it.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct NotificationView {
    /// The reminder's id, which is the notification's tag.
    pub id: String,
    /// What comes back with an answer.
    pub generation: u32,
    /// What it asks for, and so which channel it belongs to.
    pub kind: ReminderKind,
    /// That channel's name, as the system's settings list it.
    pub channel: String,
    /// Its title once the device is unlocked.
    pub title: String,
    /// Its body; where it is late, it says so.
    pub body: String,
    /// Its title on the lock screen: no number, no body part.
    pub public_title: String,
    /// Its body on the lock screen.
    pub public_body: String,
    /// The eleven answers; none for the rest timer.
    pub scale: Vec<ScalePoint>,
    /// The label of putting it off.
    pub snooze: String,
    /// The label of not answering.
    pub skip: String,
}

/// What can delay or block reminders now.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct HealthView {
    /// Its heading.
    pub title: String,
    /// What stands there where nothing is in the way.
    pub fine: String,
    /// Each risk with what to do about it.
    pub risks: Vec<RiskLine>,
    /// How late the last reminder came; absent before the first.
    pub lateness: Option<String>,
    /// The choices as they are.
    pub settings: ReminderSettings,
    /// The label of asking the next morning.
    pub next_morning: String,
    /// On, or off.
    pub next_morning_value: String,
    /// Where that idea comes from.
    pub next_morning_source: String,
    /// The label of the rest timer.
    pub rest: String,
    /// `after 3 min`, or off.
    pub rest_value: String,
    /// The rests to choose from, shortest first; the one chosen is among them.
    pub rests: Vec<RestChoice>,
    /// How each thing stands that can delay or block a reminder, with its button.
    pub health: ArticleView,
}

/// A rest to choose.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RestChoice {
    /// How long, as the settings take it.
    pub seconds: u16,
    /// `3 min`, or off.
    pub name: String,
}

/// One risk.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RiskLine {
    /// Which.
    pub risk: Risk,
    /// What it means.
    pub text: String,
    /// The label of the button that opens the OS's own settings for it.
    pub action: String,
}

/// What can delay or block a reminder.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Risk {
    /// Notifications are off, or gathered in a summary.
    Notifications,
    /// The questions' channel is off.
    QuestionChannel,
    /// The rest timer's channel is off.
    RestChannel,
    /// Exact alarms are not permitted.
    ExactAlarms,
    /// Work in the background is restricted.
    Background,
}

/// A rest that is over by the timer, while that is worth saying.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RestOverView {
    /// When it began, milliseconds since 1970: a shell tells one rest once.
    pub since_utc_ms: i64,
    /// The text that says so.
    pub text: String,
}

/// The rest after the open session's last set, where the person chose a timer and it ran out.
#[must_use]
pub fn rest_over(words: &Words, log: &OpenLog, now: &Stamp) -> Option<RestOverView> {
    let set = log.facts.sets_of(log.facts.open_session(now.instant())?).next_back()?;
    let began = &set.at;
    let for_all = log.reminders.settings.rest_seconds;
    let chosen = log.settings.rings_after(&set.lift.exercise, for_all);
    let chosen = Span(i64::from(chosen) * 1000);
    let rested = now.instant() - began.instant();
    let over = rested >= chosen && rested <= chosen.plus(REST_OPEN.value);
    let since_utc_ms = began.utc_ms;
    let text = || rest_is_over(words, Span(rested.0 - chosen.0));
    (chosen > Span(0) && over).then(|| RestOverView { since_utc_ms, text: text() })
}

/// Says that a rest is over, and where that is late for how long.
fn rest_is_over(words: &Words, since: Span) -> String {
    if since >= LATE.value {
        words.notify_rest_late(words.elapsed(since))
    } else {
        words.notify_rest()
    }
}

/// What stands in a reminder's way, given what the OS permits.
#[must_use]
pub fn risks(words: &Words, permissions: &Permissions) -> Vec<RiskLine> {
    let notifications = match permissions.notifications {
        Permission::Gathered => words.health_gathered(),
        _ => words.health_notifications(),
    };
    let all = [
        (permissions.notifications, Risk::Notifications, notifications),
        (permissions.question_channel, Risk::QuestionChannel, words.health_question_channel()),
        (permissions.rest_channel, Risk::RestChannel, words.health_rest_channel()),
        (permissions.exact_alarms, Risk::ExactAlarms, words.health_exact_alarms()),
        (permissions.background, Risk::Background, words.health_background()),
    ];
    let in_the_way = all.into_iter().filter(|(permission, ..)| permission.is_in_the_way());
    in_the_way
        .map(|(_, risk, text)| RiskLine { risk, text, action: words.health_open_settings() })
        .collect()
}

/// The screen.
#[must_use]
pub fn health(words: &Words, log: &OpenLog, os: &OsState) -> HealthView {
    let settings = log.reminders.settings;
    let late = log.rows.last_lateness();
    HealthView {
        title: words.health_title(),
        fine: words.health_fine(),
        risks: risks(words, &os.permissions),
        lateness: late.map(|late| lateness(words, late)),
        settings,
        next_morning: words.health_next_morning(),
        next_morning_value: if settings.next_morning {
            words.health_next_morning_on()
        } else {
            words.health_next_morning_off()
        },
        next_morning_source: words.health_next_morning_source(),
        rest: words.health_rest(),
        rest_value: match settings.rest_seconds {
            0 => words.health_rest_off(),
            seconds => words.health_rest_on(words.rest(seconds)),
        },
        rests: rests(words, settings.rest_seconds),
        health: super::health::article(words, os, late),
    }
}

/// How late the last reminder came.
pub(super) fn lateness(words: &Words, late: Span) -> String {
    if late >= LATE.value {
        words.health_last_late(words.elapsed(late))
    } else {
        words.health_last_on_time()
    }
}

/// The rests on offer; one that the person typed stands among them in order.
fn rests(words: &Words, chosen: u16) -> Vec<RestChoice> {
    let lengths: BTreeSet<u16> = OFFERED_SECONDS.value.into_iter().chain([chosen]).collect();
    let choice = |seconds| RestChoice {
        seconds,
        name: if seconds == 0 { words.health_rest_off() } else { words.rest(seconds) },
    };
    lengths.into_iter().map(choice).collect()
}

/// Whether the person can answer a question in its notification.
#[derive(Clone, Copy)]
pub enum Reach<'a> {
    /// The log is open.
    Open(&'a OpenLog),
    /// The device has not been unlocked since it booted.
    Locked,
    /// The log is not open.
    Closed,
}

/// Every notification that the OS may have to show.
#[must_use]
pub fn notifications(
    words: &Words,
    rows: &[Reminder],
    now: &Stamp,
    reach: Reach<'_>,
) -> Vec<NotificationView> {
    rows.iter()
        .filter(|row| row.is_live())
        .map(|row| notification(words, row, now, reach))
        .collect()
}

fn notification(words: &Words, row: &Reminder, now: &Stamp, reach: Reach<'_>) -> NotificationView {
    let (public_body, named) = match reach {
        Reach::Open(log) => {
            (words.notify_public_body(), question::named_in(&log.facts, row, now.instant()))
        }
        Reach::Locked => (words.notify_locked_body(), None),
        Reach::Closed => (words.notify_closed_body(), None),
    };
    let snooze = match reach {
        Reach::Open(log) => OwnNumber::Snooze.of(&log.settings),
        Reach::Locked | Reach::Closed => OwnNumber::Snooze.ours(),
    };
    let neutral = !matches!(reach, Reach::Open(_));
    let question = row.kind != ReminderKind::Rest;
    let shown = match row.state {
        ReminderState::Posted => row.posted.as_ref().unwrap_or(now),
        _ => now,
    };
    let late = question && row.late_at(shown) >= LATE.value;
    let title = match (row.kind, named) {
        _ if neutral => words.notify_public_title(),
        (_, Some(site)) => words.notify_site(words.site(site)),
        (ReminderKind::TwoHours, None) => words.notify_two_hours(),
        (ReminderKind::SecondCheck, None) => words.notify_second_check(),
        (ReminderKind::NextMorning, None) => words.notify_next_morning(),
        (ReminderKind::Rest, None) => rest_is_over(words, row.late_at(shown)),
    };
    let due = words.at(row.effective_due(), now);
    NotificationView {
        id: row.id.hex(),
        generation: row.generation,
        kind: row.kind,
        channel: if question { words.notify_questions() } else { words.health_rest() },
        title,
        body: match (late, neutral) {
            (_, true) => public_body.clone(),
            (true, false) => words.notify_late(due),
            (false, false) => String::new(),
        },
        public_title: words.notify_public_title(),
        public_body,
        scale: if question && !neutral { scale(words) } else { Vec::new() },
        snooze: words.notify_snooze(snooze.to_string()),
        skip: words.notify_skip(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::event::LocaleChoice;

    #[test]
    fn what_was_typed_stands_among_what_is_offered() {
        let words = Words::new(&LocaleChoice::default());
        let names = |chosen| {
            let rests = rests(&words, chosen);
            assert!(rests.is_sorted_by_key(|rest| rest.seconds));
            rests.into_iter().map(|rest| rest.name.replace('\u{a0}', " ")).collect::<Vec<_>>()
        };
        let offered =
            ["off", "1 min", "1:30 min", "2 min", "3 min", "4 min", "5 min"].map(String::from);
        assert_eq!(names(0), offered);
        assert_eq!(names(180), offered);
        assert_eq!(names(200)[5], "3:20 min");
        assert_eq!(names(1800)[7], "30 min");
    }
}
