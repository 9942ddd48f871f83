//! The root view: one screen, what the last event came to, and what undo would take back.
//!
//! Boundary: puts the screens together; each has its own file.

use super::{
    ahead::{AheadView, ahead},
    article::{ArticlePage, ArticleView, library, page, plan},
    bar::{WayAroundView, bar},
    bin::bin,
    checklist::checklist_page,
    confirm::{ConfirmView, confirm},
    edit_bar::edit_bar,
    edit_check::{EditCheckView, edit_check},
    edit_exercise::edit_exercise,
    edit_session::{EditSessionView, edit_session},
    edit_set::{EditSetView, edit_set},
    exercises::exercises,
    full_check::{FullCheckView, full_check},
    gear::gear_page,
    history::{HistoryView, history},
    notice::{NoticeView, notice},
    pad::{PadView, answer, place, rate, recall},
    past::{PastView, past},
    record::{RecordView, record},
    recovery::{RecoveryView, locked, recovery},
    reminders::{
        HealthView, NotificationView, Reach, RestOverView, health, notifications, rest_over, risks,
    },
    rows::RowsView,
    session::{SessionView, session},
    settings::{ramp, settings},
    standing::{StandingView, standing},
    stop::{StopView, stop_view},
    subjects::Subjects,
    today::{TodayView, today},
    verdict::{AskView, DecidedView, VerdictView, ask_view, decided, verdict},
    words::Words,
};
use crate::{
    domain::{moment::Stamp, reminders::Reminder},
    model::{
        Model, Stage,
        event::{Rating, StartReason},
        log::question,
        notice::{Notice, Saved},
        open_log::OpenLog,
        route::Route,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Everything a shell draws.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct AppView {
    /// BCP 47 tag of the language of every text here.
    pub language: String,
    /// What to draw.
    pub screen: Screen,
    /// What the last event came to, until the next one.
    pub notice: Option<NoticeView>,
    /// A question that the notice asks before Brace stores anything, until the next event.
    pub confirm: Option<ConfirmView>,
    /// Undo, where there is something to take back.
    pub undo: Option<UndoView>,
    /// Stop, on whatever screen the person is, until they take a way on.
    pub stop: Option<StopView>,
    /// The open question, on whatever screen the person is.
    pub ask: Option<AskView>,
    /// A word that reminders may not come on time, where something stands in the way.
    pub reminder_risk: Option<String>,
    /// A rest that is over, on whatever screen the person is.
    pub rest_over: Option<RestOverView>,
    /// A verdict decided on the side that the person has yet to read, on whatever screen they are.
    pub decided: Option<DecidedView>,
    /// What the person should know of the log itself, on whatever screen they are.
    pub standing: Option<StandingView>,
    /// A session that lies in the future, on whatever screen the person is.
    pub ahead: Option<AheadView>,
    /// What the intents sent from this view speak of.
    pub subjects: Subjects,
    /// The notifications that orders name, by id.
    pub notifications: Vec<NotificationView>,
    /// The four destinations; absent in a session and wherever something is being entered.
    pub bar: Option<WayAroundView>,
    /// The label of the way back to the first screen, where this is another one.
    pub back: Option<String>,
    /// What the shell says where the core itself fails: that turn brings no view.
    pub on_fault: String,
    /// What stands beside every screen of a demonstration; absent in a log of one's own.
    pub demonstration: Option<DemonstrationView>,
    /// The screen stays on: a session is open, and the person wants it so.
    pub keep_awake: bool,
}

/// What undo would take back.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct UndoView {
    /// Its label.
    pub label: String,
    /// What `Undo` carries: it takes back this and nothing else.
    pub token: String,
    /// Its label with what it takes back, for who hears it, and where there is room.
    pub spoken: String,
}

/// What marks a demonstration as one.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct DemonstrationView {
    /// That this is one.
    pub marker: String,
    /// The label of moving the clocks two hours on, which only a demonstration's shell does.
    pub jump: String,
    /// The label of closing it, where the shell has another log to go back to.
    pub leave: String,
}

/// One screen.
#[allow(
    clippy::large_enum_variant,
    reason = "there is one of it, and the generators know no boxes"
)]
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Screen {
    /// Before the log is open: its title.
    Opening(String),
    /// The log is not open.
    Recovery(RecoveryView),
    /// The one card that matters most.
    Today(TodayView),
    /// A full check: the baseline, or the end of a session.
    FullCheck(FullCheckView),
    /// The next set.
    Session(SessionView),
    /// Eleven answers: after a set, to the two-hour question, recalled.
    Pad(PadView),
    /// Where the person felt the last answer.
    Where(PlaceView),
    /// The verdict.
    Verdict(VerdictView),
    /// The open or last session with its sets and checks.
    Record(RecordView),
    /// What can delay or block reminders now.
    Reminders(HealthView),
    /// What there is to read.
    Library(ArticleView),
    /// One article.
    Article(ArticlePage),
    /// What comes next.
    Plan(ArticleView),
    /// All sessions, by pages.
    History(HistoryView),
    /// One session of any time.
    Past(PastView),
    /// The form of one set.
    EditSet(EditSetView),
    /// The form of one rating.
    EditCheck(EditCheckView),
    /// The form of a session's times.
    EditSession(EditSessionView),
    /// A page of rows.
    Rows(RowsView),
}

/// Nine places to choose from.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PlaceView {
    /// The question.
    pub title: String,
    /// What the log keeps meanwhile.
    pub body: String,
    /// The rating and the site that keeps it now.
    pub kept: Option<Rating>,
    /// The nine, upper to lower, left to right, as the back is drawn.
    pub places: Vec<super::full_check::Place>,
    /// What is written beside the drawn back.
    pub names: super::full_check::BackNames,
}

/// Draws the model.
#[must_use]
pub fn app_view(model: &Model) -> AppView {
    let words = Words::new(&model.reading()).on_scale(model.scale());
    let words = match &model.stage {
        Stage::Open(log) => words.knowing(&log.settings.lifts),
        _ => words,
    };
    let empty = |screen| AppView {
        language: words.tag().to_owned(),
        screen,
        notice: model.notice.as_ref().map(|what| notice(&words, what, None)),
        confirm: None,
        undo: None,
        stop: None,
        ask: None,
        reminder_risk: None,
        rest_over: None,
        decided: None,
        standing: None,
        ahead: None,
        subjects: Subjects::none(),
        notifications: Vec::new(),
        bar: None,
        back: None,
        on_fault: words.failed_core(),
        demonstration: (model.reason == StartReason::Demonstration).then(|| DemonstrationView {
            marker: words.demonstration_marker(),
            jump: words.demonstration_jump(),
            leave: words.demonstration_leave(),
        }),
        keep_awake: false,
    };
    match &model.stage {
        Stage::Opening => empty(Screen::Opening(words.opening_title())),
        Stage::Locked(device) => AppView {
            notifications: neutral(&words, model, &device.rows, Reach::Locked),
            ..empty(Screen::Recovery(locked(&words)))
        },
        Stage::Recovery(closure) => AppView {
            notifications: neutral(&words, model, &closure.device.rows, Reach::Closed),
            ..empty(Screen::Recovery(recovery(&words, &closure.closed)))
        },
        Stage::Open(log) => {
            let now = now(model, log);
            let route = log.shown_route(&now);
            let ask = question::asked_at(&log.facts, now.instant())
                .map(|ask| ask_view(&words, log, ask, &now));
            AppView {
                notice: model.notice.as_ref().map(|what| {
                    let told = notice(&words, what, Some((&log.facts, &now)));
                    if model.reason.is_command() { asked_where(&words, told, what) } else { told }
                }),
                confirm: model
                    .notice
                    .as_ref()
                    .and_then(|what| confirm(&words, what, log.here.bin.asks.as_ref())),
                undo: log.history.undo.map(|undo| UndoView {
                    label: words.undo_offer(),
                    token: undo.token.to_string(),
                    spoken: words.undo_spoken(words.intention(undo.intention)),
                }),
                stop: stop_view(&words, &log.facts, now.instant()),
                ask,
                reminder_risk: (!risks(&words, &model.os.permissions).is_empty())
                    .then(|| words.health_flag()),
                rest_over: rest_over(&words, log, &now),
                decided: decided(&words, log, &now),
                standing: standing(&words, log, &model.work),
                ahead: ahead(&words, log, &now),
                subjects: Subjects::of(log, &now),
                notifications: notifications(&words, log.rows.all(), &now, Reach::Open(log)),
                bar: bar(&words, route),
                back: (route != Route::Today).then(|| words.back_to_today()),
                keep_awake: log.settings.preferences.stay_awake
                    && log.facts.open_session(now.instant()).is_some(),
                ..empty(screen(&words, log, model, (route, &now)))
            }
        }
    }
}

fn neutral(
    words: &Words,
    model: &Model,
    rows: &[Reminder],
    reach: Reach<'_>,
) -> Vec<NotificationView> {
    let now = model.now.clone().unwrap_or_else(|| Stamp::at_wall(0, 0));
    notifications(words, rows, &now, reach)
}

/// A command line has no screen that asks where the person felt an answer, so its notice asks.
fn asked_where(words: &Words, told: NoticeView, what: &Notice) -> NoticeView {
    match what {
        Notice::Saved(Saved::Answer { kept: Some(site), .. }) => {
            let text = [told.text, words.terminal_place(words.site(*site))].join(" ");
            NoticeView { text, ..told }
        }
        _ => told,
    }
}

/// The newest moment a shell gave, else the newest fact's: a shell without a clock still shows its log.
fn now(model: &Model, log: &OpenLog) -> Stamp {
    let newest = log.facts.window().checks.last().map(|check| check.answered.clone());
    model.now.clone().or(newest).unwrap_or_else(|| Stamp::at_wall(0, 0))
}

fn screen(words: &Words, log: &OpenLog, model: &Model, (route, now): (Route, &Stamp)) -> Screen {
    let list = || Screen::History(history(words, log, &model.locale, now));
    match route {
        Route::Today => Screen::Today(today(words, log, &model.locale, now)),
        Route::Baseline | Route::End | Route::RateNow => {
            Screen::FullCheck(full_check(words, log, (route, now)))
        }
        Route::Session => Screen::Session(session(words, log, now)),
        Route::Rate => {
            let pad = Some(rate(words, log, now));
            Screen::Session(SessionView { pad, checklist: None, ..session(words, log, now) })
        }
        Route::Answer => Screen::Pad(answer(words, log, now)),
        Route::Recall => Screen::Pad(recall(words, log, now)),
        Route::Where => Screen::Where(place(words, log, now)),
        Route::Verdict => verdict_now(words, log, now)
            .map_or_else(|| Screen::Today(today(words, log, &model.locale, now)), Screen::Verdict),
        Route::Record => Screen::Record(record(words, log, now)),
        Route::Reminders => Screen::Reminders(health(words, log, &model.os.permissions)),
        Route::Library => Screen::Library(library(words)),
        Route::Article => page(words, &log.here.library)
            .map_or_else(|| Screen::Library(library(words)), Screen::Article),
        Route::Plan => Screen::Plan(plan(words, log, now)),
        Route::History => list(),
        Route::Past => past(words, log, now).map_or_else(list, Screen::Past),
        Route::EditSet | Route::EditCheck | Route::EditSession => {
            form(words, log, now).unwrap_or_else(list)
        }
        Route::Checklist => Screen::Rows(checklist_page(words, log, now)),
        Route::Settings => Screen::Rows(settings(words, log, model.locale.authority)),
        Route::Ramp => Screen::Rows(ramp(words, log)),
        Route::Gear => Screen::Rows(gear_page(words, log, now)),
        Route::EditBar => {
            let page = edit_bar(words, log).unwrap_or_else(|| gear_page(words, log, now));
            Screen::Rows(page)
        }
        Route::Exercises => Screen::Rows(exercises(words, log)),
        Route::EditExercise => Screen::Rows(edit_exercise(words, log)),
        Route::Bin => Screen::Rows(bin(words, log, now)),
    }
}

/// The form that is open.
fn form(words: &Words, log: &OpenLog, now: &Stamp) -> Option<Screen> {
    let open = log.here.correct.open.as_ref()?;
    let set = || edit_set(words, log, open, now).map(Screen::EditSet);
    let check = || edit_check(words, open, now).map(Screen::EditCheck);
    let times = || edit_session(words, open, now).map(Screen::EditSession);
    set().or_else(check).or_else(times)
}

/// The verdict of the session that Brace tells the person about.
fn verdict_now(words: &Words, log: &OpenLog, now: &Stamp) -> Option<VerdictView> {
    verdict(words, log, question::spoken_of(&log.facts, now.instant())?, now)
}
