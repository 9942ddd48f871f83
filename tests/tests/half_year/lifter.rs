//! A lifter who does what the screens offer, and reads what they say.
//!
//! Boundary: acts through the boundary's bytes over a real folder; what happens on which day is the story's.

use super::{calendar::Date, diary::Diary};
use shared::{
    domain::flags::{Ending, Flag},
    model::{
        event::{AboutEvent, CheckEvent, Event, FixEntry, FixForm, FlagsEvent, PlanEvent},
        route::Route,
    },
    view::{
        AppView, Screen,
        article::{ArticleBlock, ArticleView, StaircaseView, Tread},
        today::TodayView,
    },
};
use tempfile::TempDir;
use tests::{
    act::Act,
    events::{go, low},
    phone::Phone,
};

/// The lift that the plan is for.
pub const PLANNED: &str = "deadlift";

pub struct Lifter {
    pub phone: Phone,
    pub diary: Diary,
    /// Holds the log.
    _folder: TempDir,
    pub date: Option<Date>,
    /// The day and the id of each session.
    pub sessions: Vec<(String, String)>,
    /// Minutes of real time since 2 March, 0 o'clock.
    minutes: i64,
}

impl Lifter {
    /// On Monday 2 March, 17:00, with nothing on the phone.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let phone = Phone::started(folder.path(), 2026);
        let (date, minutes) = (None, 17 * 60);
        Self {
            phone,
            diary: Diary::default(),
            _folder: folder,
            date,
            sessions: Vec::new(),
            minutes,
        }
    }

    /// It is that day and time.
    pub fn on(&mut self, date: &str, time: &str) -> &mut Self {
        let date = Date::read(date);
        let (minutes, offset_min) = date.at(time);
        assert!(minutes >= self.minutes, "{} {time} is over", date.shown());
        self.phone.clocks.offset_min = offset_min;
        self.pass(minutes - self.minutes);
        if self.date != Some(date) {
            self.diary.day(&date.shown());
            self.date = Some(date);
        }
        self
    }

    pub fn pass(&mut self, minutes: i64) {
        self.phone.clocks.pass(minutes);
        self.minutes += minutes;
    }

    /// The phone ends the process, and shows after a start what it showed before.
    pub fn restarts(&mut self) {
        let before = self.today();
        self.phone.restart();
        assert_eq!(self.today(), before, "after a restart");
    }

    /// A tap that is kept; what Brace says to it.
    pub fn taps(&mut self, event: Event) -> AppView {
        self.pass(1);
        let view = self.phone.keep(&Act::Tap { moment: self.phone.now(), event });
        let notice = view.notice.as_ref().map(|notice| notice.text.clone()).unwrap_or_default();
        self.diary.said(&notice);
        view
    }

    /// A tap that only leads somewhere.
    pub fn opens(&mut self, event: Event) -> AppView {
        self.pass(1);
        self.phone.send(&Act::Tap { moment: self.phone.now(), event }).view
    }

    /// A screen.
    pub fn goes(&mut self, route: Route) -> AppView {
        self.phone.send(&go(self.phone.now(), route)).view
    }

    pub fn today(&mut self) -> TodayView {
        match self.goes(Route::Today).screen {
            Screen::Today(today) => today,
            other => panic!("{other:?}"),
        }
    }

    /// Reads the first screen.
    pub fn looks(&mut self) -> &mut Self {
        let view = self.goes(Route::Today);
        let Screen::Today(today) = view.screen else { panic!("the first screen") };
        let mut said = vec![today.card.title, today.card.body];
        said.extend(today.next.map(|next| next.label));
        said.extend(today.days_off.map(|off| off.text));
        said.extend(today.about.map(|about| about.label));
        said.extend(view.flag.map(|flag| format!("[{}]", flag.text)));
        let said: Vec<_> = said.into_iter().filter(|line| !line.is_empty()).collect();
        self.diary.said(&format!("Today: {}", said.join(" · ")));
        self
    }

    /// Answers about themselves; every page is turned once.
    pub fn about(&mut self, answers: &[AboutEvent]) {
        let view = self.goes(Route::Baseline);
        let Screen::Rows(page) = view.screen else { panic!("{:?}", view.screen) };
        assert_eq!(page.page, Route::About);
        self.diary.said(&format!("{}: {}", page.title, page.intro));
        for answer in answers {
            self.opens(Event::About(answer.clone()));
        }
        self.turns_the_pages();
        self.diary.did(&format!(
            "answers {} of the questions about themselves, skips the rest",
            answers.len()
        ));
    }

    pub fn turns_the_pages(&mut self) {
        let mut view = self.goes(Route::Baseline);
        while let Screen::Rows(page) = &view.screen {
            assert_eq!(page.page, Route::About);
            let tap = page.action.clone().expect("a docked button").tap;
            view = self.opens(tap);
        }
    }

    /// Where each plan stands.
    pub fn stairs(&mut self) -> Vec<String> {
        let tab = article(self.goes(Route::Plan));
        let stairs = tab.blocks.iter().filter_map(|block| match block {
            ArticleBlock::Staircase(stairs) => Some(here(stairs).replace('\u{a0}', " ")),
            _ => None,
        });
        stairs.collect()
    }

    /// Ticks that something was taken against the pain, for the rating that comes.
    pub fn takes_something(&mut self) {
        self.goes(Route::Baseline);
        self.opens(Event::Check(CheckEvent::Relief { on: true }));
        self.diary.did("has taken something against the pain");
    }

    /// Says between sets that something is new.
    pub fn notices(&mut self, flags: &[Flag]) {
        self.diary.did(&format!("between sets new: {}", named(flags)));
        self.taps(Event::Flags(FlagsEvent::Answer { flags: flags.to_vec() }));
        let Screen::FlagCard(card) = self.goes(Route::FlagCard).screen else { panic!("no card") };
        self.diary.said(&format!("{} {}", card.title, card.meanwhile));
    }

    pub fn takes_days_off(&mut self, days: u8) {
        self.diary.did(&format!("takes {days} days off"));
        self.taps(Event::About(AboutEvent::TakeDaysOff { days }));
    }

    /// Corrects the answer after two hours of that day's session.
    pub fn corrects_the_answer_of(&mut self, date: &str, nrs: u8) {
        let wanted = Date::read(date).shown();
        self.goes(Route::History);
        let session = self.session_of(&wanted);
        let open = Act::OpenSession { moment: self.phone.now(), session: session.clone() };
        let Screen::Past(past) = self.phone.send(&open).view.screen else { panic!("no session") };
        let check = past.session.checks.last().expect("an answer").id.clone();
        let (moment, entry) = (self.phone.now(), FixEntry::Check(check));
        let open = self.phone.send(&Act::OpenForm { moment, session, entry }).view;
        let Screen::EditCheck(view) = open.screen else { panic!("no form") };
        let mut fix = view.form;
        fix.ratings = low(nrs);
        self.pass(1);
        let (moment, form) = (self.phone.now(), FixForm::Check(fix));
        let saved = Act::SaveForm { moment, subject: view.frame.subject, form };
        let notice = self.phone.keep(&saved).notice.expect("a notice");
        self.diary.did(&format!("corrects the answer of {wanted}: it was {nrs}"));
        self.diary.said(&notice.text);
    }

    /// The id of the session that began on that day.
    fn session_of(&self, wanted: &str) -> String {
        let mut sessions = self.sessions.iter();
        let found = sessions.find(|(date, _)| date == wanted);
        found.expect("a session on that day").1.clone()
    }

    pub fn undoes(&mut self) {
        self.pass(1);
        let view = self.phone.keep(&Act::Undo { moment: self.phone.now() });
        self.diary.did("takes that back");
        self.diary.said(&view.notice.expect("a notice").text);
    }

    pub fn ends_flag(&mut self, flag: Flag, how: Ending, told: &str) {
        self.diary.did(told);
        self.taps(Event::Flags(FlagsEvent::End { flag, how }));
    }

    pub fn plans(&mut self, told: &str, event: PlanEvent) {
        self.diary.did(told);
        self.taps(Event::Plan(event));
        self.reads_the_stairs();
    }

    /// Reads the page of a lift's plan.
    pub fn reads_the_plan(&mut self, lift: &str) {
        let view = self.opens(Event::Plan(PlanEvent::Open { exercise: lift.to_owned() }));
        let page = article(view);
        let lines = page.blocks.iter().filter_map(|block| match block {
            ArticleBlock::Paragraph(line) => Some(line.text.clone()),
            _ => None,
        });
        // What it rests on stands below, and is the same each time.
        let lines: Vec<String> =
            lines.take_while(|line| !line.starts_with("In the guide")).collect();
        self.diary.said(&format!("{}: {}", page.title, lines.join(" ")));
    }
}

pub fn named(flags: &[Flag]) -> String {
    let names: Vec<String> =
        flags.iter().map(|flag| flag.id().trim_start_matches("flag.").replace('_', " ")).collect();
    names.join(", ")
}

fn article(view: AppView) -> ArticleView {
    match view.screen {
        Screen::Plan(article) => article,
        other => panic!("{other:?}"),
    }
}

fn here(stairs: &StaircaseView) -> String {
    let here = stairs.treads.iter().find(|tread| tread.stands == Tread::Here);
    here.map_or_else(
        || "all steps done".to_owned(),
        |tread| format!("{} ({} of {})", tread.text, tread.counted, tread.needed),
    )
}
