//! A fortnight of one lifter, as events: what Brace does, in a minute.
//!
//! Boundary: a script; playing it through a core over a throw-away folder is the shell's.

use crate::{
    domain::{
        checklist::ChecklistState,
        moment::{Moment, Span},
        set_entry::SetKind,
        set_form::SetForm,
        site::Site,
    },
    model::{
        event::{About, Event, LocaleChoice, Rating, Start, StartReason},
        route::Route,
    },
    view::{AppView, Screen, today::CardKind, words::Words},
};

/// One part of the story.
pub struct Scene {
    /// What is about to happen.
    pub caption: String,
    /// What happens, in order.
    pub events: Vec<Event>,
}

/// The whole story.
pub struct Story {
    /// What this is.
    pub intro: String,
    /// Its scenes, oldest first.
    pub scenes: Vec<Scene>,
    /// What to try next.
    pub outro: String,
}

/// Monday 2 March 2026, 17:00 at one hour east of UTC, milliseconds since 1970.
const MONDAY_EVENING: i64 = 1_772_467_200_000;
const OFFSET_MIN: i32 = 60;

/// The story, told in the person's language. It begins at a fixed evening and asks no clock.
#[must_use]
pub fn story(locale: &LocaleChoice) -> Story {
    told_from(locale, MONDAY_EVENING, OFFSET_MIN)
}

/// The same story, so that its last session began shortly before `moment`: a history to look around in.
#[must_use]
pub fn story_until(locale: &LocaleChoice, moment: &Moment) -> Story {
    let last_session = Span::hours(14 * 24).plus(Span::hours(1));
    told_from(locale, moment.utc_ms - last_session.0, moment.offset_min)
}

/// The start of a demonstration, where the event is one.
#[must_use]
pub fn asked_for(event: &Event) -> Option<Start> {
    match event {
        Event::Start(start) if start.reason == StartReason::Demonstration => Some(start.clone()),
        _ => None,
    }
}

/// What a demonstration plays before its first screen: the story, into a log that holds nothing yet.
#[must_use]
pub fn history(start: &Start, view: &AppView) -> Vec<Event> {
    if !matches!(&view.screen, Screen::Today(today) if today.card.kind == CardKind::Welcome) {
        return Vec::new();
    }
    let story = story_until(&start.locale, &start.moment);
    let now = Event::Go { moment: start.moment.clone(), to: Route::Today };
    story.scenes.into_iter().flat_map(|scene| scene.events).chain([now]).collect()
}

fn told_from(locale: &LocaleChoice, evening: i64, offset_min: i32) -> Story {
    let words = Words::new(locale);
    let day = |day: i64| Evening { begins: evening + Span::hours(24 * day).0, offset_min };
    let (first, second, third, fourth, last) = (day(0), day(3), day(7), day(10), day(14));
    let scenes = vec![
        Scene {
            caption: words.demo_clear(),
            events: vec![
                first.start(1),
                first.warm_up(8, "60kg"),
                first.set(15, "100kg", ChecklistState::AllEight),
                first.rate(17, 1),
                first.set(22, "100kg", ChecklistState::StillTrue),
                first.end(50, 1),
                first.answer(172, 1),
            ],
        },
        Scene {
            caption: words.demo_too_much(),
            events: vec![
                second.start(1),
                second.set(15, "115kg", ChecklistState::Skipped),
                second.rate(17, 3),
                second.end(30, 3),
                second.look(90),
                second.answer(153, 3),
            ],
        },
        Scene {
            caption: words.demo_back_down(),
            events: vec![
                third.start(1),
                third.set(15, "80kg", ChecklistState::AllEight),
                third.rate(17, 2),
                third.set(22, "80kg", ChecklistState::StillTrue),
                third.end(45, 2),
                third.answer(168, 1),
            ],
        },
        Scene {
            caption: words.demo_missed(),
            events: vec![
                fourth.start(1),
                fourth.set(15, "85kg", ChecklistState::AllEight),
                fourth.rate(17, 1),
                fourth.end(40, 1),
                fourth.look(15 * 60),
                fourth.recall(15 * 60 + 5, 1),
            ],
        },
        Scene {
            caption: words.demo_waiting(),
            events: vec![
                last.start(1),
                last.set(15, "85kg", ChecklistState::AllEight),
                last.rate(17, 2),
                last.end(40, 2),
            ],
        },
    ];
    Story { intro: words.demo_intro(), scenes, outro: words.demo_outro() }
}

/// One training evening.
#[derive(Clone, Copy)]
struct Evening {
    begins: i64,
    offset_min: i32,
}

impl Evening {
    fn moment(self, minutes: i64) -> Moment {
        let utc_ms = self.begins + Span::minutes(minutes).0;
        Moment { utc_ms, offset_min: self.offset_min, uptime_ms: 0, boot: None }
    }

    fn start(self, nrs: u8) -> Event {
        Event::StartSession { moment: self.moment(0), ratings: lower_back(nrs) }
    }

    fn warm_up(self, minutes: i64, load: &str) -> Event {
        self.log(minutes, load, SetKind::WarmUp, ChecklistState::AllEight)
    }

    fn set(self, minutes: i64, load: &str, checklist: ChecklistState) -> Event {
        self.log(minutes, load, SetKind::Work, checklist)
    }

    fn log(self, minutes: i64, load: &str, kind: SetKind, checklist: ChecklistState) -> Event {
        let form = SetForm {
            exercise: "deadlift".to_owned(),
            load: load.to_owned(),
            reps: "5".to_owned(),
            rpe: String::new(),
            kind,
            checklist: Some(checklist),
            faults: Vec::new(),
        };
        Event::LogSet { moment: self.moment(minutes), form }
    }

    fn rate(self, minutes: i64, nrs: u8) -> Event {
        Event::RatePain { moment: self.moment(minutes), nrs, site: Some(Site::LOWER_CENTRE) }
    }

    fn end(self, minutes: i64, nrs: u8) -> Event {
        Event::EndSession { moment: self.moment(minutes), ratings: lower_back(nrs) }
    }

    fn look(self, minutes: i64) -> Event {
        Event::Look { moment: self.moment(minutes) }
    }

    fn answer(self, minutes: i64, nrs: u8) -> Event {
        Event::AnswerReRating { moment: self.moment(minutes), nrs, site: None, about: About::Now }
    }

    fn recall(self, minutes: i64, nrs: u8) -> Event {
        let moment = self.moment(minutes);
        Event::AnswerReRating { moment, nrs, site: None, about: About::TwoHours }
    }
}

fn lower_back(nrs: u8) -> Vec<Rating> {
    vec![Rating { site: Site::LOWER_CENTRE, nrs }]
}
