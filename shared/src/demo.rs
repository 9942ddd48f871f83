//! A fortnight of one lifter, as deeds: what Brace does, in a minute.
//!
//! Boundary: a script; playing it through a core over a throw-away folder is the shell's.

use crate::{
    domain::{
        checklist::{ChecklistForm, ChecklistState},
        moment::{Moment, Span},
        set_entry::SetKind,
        set_form::SetForm,
        site::Site,
    },
    model::{
        event::{
            Asked, CheckEvent, Event, Input, ListUse, LoadCheck, LocaleChoice, Rating,
            SessionEvent, StartReason,
        },
        route::Route,
    },
    view::{AppView, Screen, today::CardKind, words::Words},
};

/// One part of the story.
pub struct Scene {
    /// What is about to happen.
    pub caption: String,
    /// What happens, in order.
    pub deeds: Vec<Deed>,
}

/// One thing the lifter does.
#[derive(Clone, Debug)]
pub struct Deed {
    /// When.
    pub moment: Moment,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Start(u8),
    Set(SetForm),
    Rate(u8),
    End(u8),
    Look,
    Answer(u8),
    Recall(u8),
    Go(Route),
}

impl Deed {
    /// It changes nothing: the lifter only looks.
    #[must_use]
    pub const fn is_a_look(&self) -> bool {
        matches!(self.what, What::Look)
    }

    /// What a shell that shows `view` sends for it.
    #[must_use]
    pub fn input(&self, view: &AppView) -> Input {
        let subjects = view.subjects.clone();
        let session = subjects.session;
        let event = match self.what.clone() {
            What::Start(nrs) => Event::Session(SessionEvent::Start {
                ratings: lower_back(nrs),
                note: String::new(),
            }),
            What::Set(form) => {
                let (after, check) = (subjects.last_set, LoadCheck::Ask);
                Event::Session(SessionEvent::LogSet {
                    session,
                    after,
                    form,
                    check,
                    list: ListUse::AsGiven,
                })
            }
            What::Rate(nrs) => {
                let (after, site) = (subjects.set_to_rate, Some(Site::LOWER_CENTRE));
                Event::Check(CheckEvent::Rate { session, after, nrs, site, note: String::new() })
            }
            What::End(nrs) => Event::Session(SessionEvent::End {
                session,
                ratings: lower_back(nrs),
                note: String::new(),
            }),
            What::Look => Event::Look,
            What::Answer(nrs) => {
                Event::Check(CheckEvent::Answer { asked: subjects.asked, nrs, site: None })
            }
            What::Recall(nrs) => {
                let asked = Asked::Recall(subjects.recall.unwrap_or_default());
                Event::Check(CheckEvent::Answer { asked, nrs, site: None })
            }
            What::Go(to) => Event::Go(to),
        };
        Input { moment: self.moment.clone(), event }
    }
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

/// The story of a demonstration, where an event starts one.
#[must_use]
pub fn asked_for(input: &Input) -> Option<Story> {
    match &input.event {
        Event::Start(start) if start.reason == StartReason::Demonstration => {
            Some(story_until(&start.locale, &input.moment))
        }
        _ => None,
    }
}

impl Story {
    /// All that is played before a demonstration's first screen, if the log holds nothing yet.
    #[must_use]
    pub fn into_empty(self, view: &AppView) -> Option<Vec<Deed>> {
        let Screen::Today(today) = &view.screen else { return None };
        (today.card.kind == CardKind::Welcome).then(|| {
            let mut deeds: Vec<Deed> =
                self.scenes.into_iter().flat_map(|scene| scene.deeds).collect();
            let last = deeds.last().map(|deed| deed.moment.clone());
            deeds.extend(last.map(|moment| Deed { moment, what: What::Go(Route::Today) }));
            deeds
        })
    }
}

fn told_from(locale: &LocaleChoice, evening: i64, offset_min: i32) -> Story {
    let words = Words::new(locale);
    let day = |day: i64| Evening { begins: evening + Span::hours(24 * day).0, offset_min };
    let (first, second, third, fourth, last) = (day(0), day(3), day(7), day(10), day(14));
    let scenes = vec![
        Scene {
            caption: words.demo_clear(),
            deeds: vec![
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
            deeds: vec![
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
            deeds: vec![
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
            deeds: vec![
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
            deeds: vec![
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
        Moment::given(utc_ms, self.offset_min)
    }

    fn deed(self, minutes: i64, what: What) -> Deed {
        Deed { moment: self.moment(minutes), what }
    }

    fn start(self, nrs: u8) -> Deed {
        self.deed(0, What::Start(nrs))
    }

    fn warm_up(self, minutes: i64, load: &str) -> Deed {
        self.log(minutes, load, SetKind::WarmUp, ChecklistState::AllEight)
    }

    fn set(self, minutes: i64, load: &str, checklist: ChecklistState) -> Deed {
        self.log(minutes, load, SetKind::Work, checklist)
    }

    fn log(self, minutes: i64, load: &str, kind: SetKind, checklist: ChecklistState) -> Deed {
        let form = SetForm {
            exercise: "deadlift".to_owned(),
            load: load.to_owned(),
            reps: "5".to_owned(),
            rpe: String::new(),
            kind,
            checklist: Some(ChecklistForm { state: checklist, open: Vec::new() }),
            faults: Vec::new(),
            filmed: false,
            note: String::new(),
        };
        self.deed(minutes, What::Set(form))
    }

    fn rate(self, minutes: i64, nrs: u8) -> Deed {
        self.deed(minutes, What::Rate(nrs))
    }

    fn end(self, minutes: i64, nrs: u8) -> Deed {
        self.deed(minutes, What::End(nrs))
    }

    fn look(self, minutes: i64) -> Deed {
        self.deed(minutes, What::Look)
    }

    fn answer(self, minutes: i64, nrs: u8) -> Deed {
        self.deed(minutes, What::Answer(nrs))
    }

    fn recall(self, minutes: i64, nrs: u8) -> Deed {
        self.deed(minutes, What::Recall(nrs))
    }
}

fn lower_back(nrs: u8) -> Vec<Rating> {
    vec![Rating { site: Site::LOWER_CENTRE, nrs }]
}
