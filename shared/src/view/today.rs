//! The first screen: the one card that matters most, start, and the week as seven dots.
//!
//! Boundary: lifting is off > question due > session open > a flag > verdict of the last session > start; nothing else.

use super::{
    about::on_today,
    days_off::days_off_view,
    flags,
    names::mark,
    next::{NextView, next},
    pad::{PadView, answer},
    plot::PlotView,
    return_plan,
    rows::RowButton,
    verdict::verdict,
    wall::on_the_wall,
    welcome::{WelcomeView, welcome},
    words::Words,
};
use crate::{
    domain::{
        day::WallTime,
        id::SessionId,
        moment::{Span, Stamp},
        rule_of_twos::{Verdict, timeline::SessionIndex},
    },
    model::{
        event::LocaleChoice,
        log::{plan, question},
        open_log::OpenLog,
        route::Route,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The first screen.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct TodayView {
    /// Its heading.
    pub title: String,
    /// The card that matters most.
    pub card: TodayCard,
    /// What the next session begins with; absent while one is open, and before the first set.
    pub next: Option<NextView>,
    /// The label of starting a session; absent while one is open.
    pub start: Option<String>,
    /// The label of what can delay reminders, and which come.
    pub reminders: String,
    /// Heading over the week.
    pub week_title: String,
    /// Seven days, from the person's first weekday.
    pub week: Vec<WeekDot>,
    /// What stands there instead of all that before the first session.
    pub welcome: Option<WelcomeView>,
    /// The label of the way to the settings.
    pub settings: String,
    /// The label of rating the back without a session; absent while one is open, and while a question asks anyway.
    pub rate_now: Option<String>,
    /// Days off that run; absent where none do.
    pub days_off: Option<DaysOffView>,
    /// What the person has yet to say of their history; absent where nothing is due.
    pub about: Option<RowButton>,
}

/// Days off that run.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct DaysOffView {
    /// Until when.
    pub text: String,
    /// Ends them.
    pub end: RowButton,
}

/// One card.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct TodayCard {
    /// Which of the cards this is.
    pub kind: CardKind,
    /// The shape of the verdict it speaks of, or nothing.
    pub mark: String,
    /// A few words.
    pub title: String,
    /// One sentence.
    pub body: String,
    /// The label of its button.
    pub action: String,
    /// Where its button goes.
    pub to: Route,
    /// While waiting: when the question comes, and how much of the wait is over.
    pub wait: Option<WaitView>,
    /// The pad itself where a question is due: the person answers here, on no second screen.
    pub pad: Option<PadView>,
    /// The verdict's chart without words, where the card speaks of one.
    pub plot: Option<PlotView>,
}

/// The cards, the one that matters most first.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum CardKind {
    /// The question is due.
    Question,
    /// A session is open.
    Session,
    /// The question is still to come.
    Waiting,
    /// The verdict of the last session.
    Verdict,
    /// Nothing yet.
    Welcome,
    /// A flag is open: what to do about it takes the place of everything else.
    Flag,
    /// What the return plan asks for next.
    Plan,
}

/// The two hours of waiting.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct WaitView {
    /// `about 20:01`.
    pub about: String,
    /// How much of the wait is over, thousandths: what a closing ring draws.
    pub passed_permille: i32,
    /// How long until the question, as people say it: `in 1 h 13 min`.
    pub left: String,
    /// The ratings of the session so far, oldest first, at most [`RATINGS_SHOWN`]: `17:12 1`.
    pub rated: Vec<String>,
}

/// How many of the ratings so far stand under the ring.
pub const RATINGS_SHOWN: usize = 4;

/// One day of the week.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct WeekDot {
    /// The day's short name.
    pub day: String,
    /// The verdict's shape; empty without a session.
    pub mark: String,
    /// Day and verdict in words.
    pub label: String,
    /// It is today.
    pub today: bool,
    /// The session whose verdict the shape stands for, its id: a tap opens it.
    pub session: Option<String>,
}

/// The first screen.
#[must_use]
pub fn today(words: &Words, log: &OpenLog, locale: &LocaleChoice, now: &Stamp) -> TodayView {
    let open = log.facts.open_session(now.instant()).is_some();
    let any = log.facts.last_session(now.instant()).is_some();
    let begun = !plan::lasting(&log.facts, now).is_empty();
    TodayView {
        title: words.today_title(),
        card: card(words, log, now),
        next: next(words, log, now),
        start: (!open).then(|| words.today_start()),
        reminders: words.today_reminders(),
        week_title: words.today_week(),
        week: week(words, log, locale, now),
        // Who has begun a plan knows their way: the card says what it asks for.
        welcome: (!any && !begun).then(|| welcome(words)),
        settings: words.today_settings(),
        rate_now: (!open && question::asked_at(&log.facts, now.instant()).is_none())
            .then(|| words.outside_rate_now()),
        days_off: days_off_view(words, log, now),
        about: on_today(words, log, now),
    }
}

fn card(words: &Words, log: &OpenLog, now: &Stamp) -> TodayCard {
    if let Some(card) = flags::today(words, log, true, now) {
        return card;
    }
    let question = question::asked_at(&log.facts, now.instant());
    let base = |kind, title, body, action, to| TodayCard {
        kind,
        mark: String::new(),
        title,
        body,
        action,
        to,
        wait: None,
        pad: None,
        plot: None,
    };
    let asked = question.and_then(|_| question::answered_session(&log.facts, now.instant()));
    let session_index = asked.or_else(|| question::spoken_of(&log.facts, now.instant()));
    let Some(verdict) =
        session_index.and_then(|session_index| verdict(words, log, session_index, now))
    else {
        if let Some((title, body)) = return_plan::in_short(words, log, now) {
            let open = words.return_plan_open();
            return base(CardKind::Plan, title, body, open, Route::ReturnPlan);
        }
        let (title, body) = (words.today_start(), words.today_start_body());
        return base(CardKind::Welcome, title.clone(), body, title, Route::Baseline);
    };
    if question.is_some_and(|ask| ask <= now.instant()) {
        let pad = answer(words, log, now);
        let (title, sentence) = (pad.title.clone(), verdict.sentence);
        let (label, to) = (words.today_question(), Route::Answer);
        return TodayCard {
            pad: Some(pad),
            ..base(CardKind::Question, title, sentence, label, to)
        };
    }
    if let Some(open) = log.facts.open_session(now.instant()) {
        let sets = i64::try_from(log.facts.sets_of(open).count()).unwrap_or(i64::MAX);
        let body = words.today_open_body(sets);
        return base(
            CardKind::Session,
            words.today_open(),
            body,
            words.today_go_on(),
            Route::Session,
        );
    }
    let mark = verdict.mark;
    if let Some(ask) = question {
        let rate_now = words.waiting_rate_now();
        let assessments = log.facts.assessments(now.instant());
        let end = asked.and_then(|asked| assessments.get(asked)?.end);
        let wait = end.map(|end| {
            let until = on_the_wall(log, ask, now);
            WaitView {
                about: words.about(&until, now),
                passed_permille: permille(now.instant() - end, ask - end),
                left: words.waiting_left(words.elapsed(ask - now.instant())),
                rated: asked.map(|asked| rated(words, log, asked, now)).unwrap_or_default(),
            }
        });
        let card = base(CardKind::Waiting, verdict.word, verdict.sentence, rate_now, Route::Answer);
        return TodayCard { mark, wait, ..card };
    }
    if let Some(card) = flags::today(words, log, false, now) {
        return card;
    }
    let why = words.today_why();
    let card = base(CardKind::Verdict, verdict.word, verdict.sentence, why, Route::Verdict);
    TodayCard { mark, plot: verdict.plot.map(PlotView::without_words), ..card }
}

/// The newest ratings of a session at the site that it is asked about, oldest first.
fn rated(words: &Words, log: &OpenLog, asked: SessionIndex, now: &Stamp) -> Vec<String> {
    let Some(session) = log.facts.sessions(now.instant()).get(asked) else { return Vec::new() };
    let assessments = log.facts.assessments(now.instant());
    let Some(assessment) = assessments.get(asked) else { return Vec::new() };
    let site = question::main_site(&log.facts, assessment, now.instant());
    let checks = log.facts.checks_of(session);
    let said: Vec<_> = checks
        .filter_map(|check| Some((check, check.ratings.at(site)?)))
        .map(|(check, nrs)| {
            let at = check.stands();
            let time = words.clock(WallTime::at(at.utc_ms, at.offset_min));
            words.waiting_rated(time, nrs.points().to_string())
        })
        .collect();
    said.get(said.len().saturating_sub(RATINGS_SHOWN)..).unwrap_or_default().to_vec()
}

/// How much of `whole` has passed, 0 to 1000.
fn permille(passed: Span, whole: Span) -> i32 {
    let share = passed.0.saturating_mul(1000).checked_div(whole.0).unwrap_or(1000);
    i32::try_from(share.clamp(0, 1000)).unwrap_or(1000)
}

fn week(words: &Words, log: &OpenLog, locale: &LocaleChoice, now: &Stamp) -> Vec<WeekDot> {
    let day_end = log.facts.day_end();
    let today = day_end.date_of(now);
    let first = u32::from(locale.first_weekday % 7);
    let into_week = (today.weekday + 7 - first) % 7;
    let monday = today.day_number - i32::try_from(into_week).unwrap_or(0);
    let assessments = log.facts.assessments(now.instant());
    let sessions = log.facts.window().sessions.iter().zip(assessments.iter());
    let mut worst: [Option<(Verdict, SessionId)>; 7] = [None; 7];
    for (session, assessment) in sessions {
        let at = usize::try_from(day_end.day_of(&session.started) - monday).ok();
        if let Some(worst) = at.and_then(|at| worst.get_mut(at)) {
            let this = (assessment.verdict, session.id);
            // Of two with the same verdict the later one.
            if worst.is_none_or(|(verdict, _)| verdict <= this.0) {
                *worst = Some(this);
            }
        }
    }
    (0..7)
        .zip(worst)
        .map(|(at, worst)| {
            let verdict = worst.map(|(verdict, _)| verdict);
            let day = words.short_weekday((first + at) % 7);
            WeekDot {
                label: match verdict {
                    Some(verdict) => words.week_dot(&day, words.verdict(verdict)),
                    None => words.week_dot_none(&day),
                },
                mark: verdict.map(mark).unwrap_or_default().to_owned(),
                today: at == into_week,
                session: worst.map(|(_, session)| session.to_string()),
                day,
            }
        })
        .collect()
}
