//! The root view: one screen, what the last event came to, and what undo would take back.
//!
//! Boundary: puts the screens together; each has its own file.

use super::{
    ahead::{AheadView, ahead},
    article::{ArticlePage, ArticleView},
    bar::{WayAroundView, bar},
    by_route::screen,
    confirm::{ConfirmView, confirm},
    edit_check::EditCheckView,
    edit_session::EditSessionView,
    edit_set::EditSetView,
    flag_card::{FlagCardView, FlagLineView},
    flags,
    full_check::FullCheckView,
    history::HistoryView,
    notice::{NoticeView, notice},
    pad::PadView,
    past::PastView,
    record::RecordView,
    recovery::{RecoveryView, locked, recovery},
    reminders::{
        HealthView, NotificationView, Reach, RestOverView, notifications, rest_over, risks,
    },
    rows::RowsView,
    session::SessionView,
    snapshots::{SnapshotsView, newest, snapshots},
    standing::{StandingView, standing},
    stop::{StopView, stop_view},
    subjects::Subjects,
    today::TodayView,
    verdict::{AskView, DecidedView, VerdictView, ask_view, decided},
    words::{AskedBy, Words},
};
use crate::{
    domain::{moment::Stamp, reminders::Reminder},
    model::{
        Model, Stage,
        event::{Event, Rating, StartReason},
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
    /// A flag that is open, on whatever screen the person is.
    pub flag: Option<FlagLineView>,
    /// What the log can be restored from, where the person asked for that, whether the log is open or not.
    pub snapshots: Option<SnapshotsView>,
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
    /// What to do about the flag that matters most.
    FlagCard(FlagCardView),
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
    let by = if model.reason.is_command() { AskedBy::Command } else { AskedBy::Screen };
    let words = Words::new(&model.reading()).on_scale(model.scale()).asked(by);
    let words = match &model.stage {
        Stage::Open(log) => words.knowing(&log.settings.lifts),
        _ => words,
    };
    match &model.stage {
        Stage::Opening => empty(&words, model, Screen::Opening(words.opening_title())),
        Stage::Locked(device) => {
            let screen = Screen::Recovery(locked(&words));
            closed(&words, model, (&device.rows, Reach::Locked), screen)
        }
        Stage::Recovery(closure) => {
            let shown = recovery(&words, &closure.closed, newest(&words, model));
            let screen = Screen::Recovery(shown);
            closed(&words, model, (&closure.device.rows, Reach::Closed), screen)
        }
        Stage::Open(log) => open(&words, model, log),
    }
}

/// A view of which nothing is known but its screen. A thread's stack may be small: each of these is a function of
/// its own, so that no two views lie on it at once.
fn empty(words: &Words, model: &Model, screen: Screen) -> AppView {
    AppView {
        language: words.tag().to_owned(),
        screen,
        notice: model.notice.as_ref().map(|what| notice(words, what, None)),
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
        flag: None,
        snapshots: snapshots(words, model),
    }
}

/// The view while no log is open.
fn closed(
    words: &Words,
    model: &Model,
    (rows, reach): (&[Reminder], Reach<'_>),
    screen: Screen,
) -> AppView {
    let mut view = empty(words, model, screen);
    view.notifications = neutral(words, model, rows, reach);
    view
}

/// The view of an open log.
fn open(words: &Words, model: &Model, log: &OpenLog) -> AppView {
    let now = &now(model, log);
    let route = log.shown_route(now);
    let open = log.facts.open_session(now.instant()).is_some();
    let mut view = empty(words, model, screen(words, log, model, (route, now)));
    view.notice = model.notice.as_ref().map(|what| {
        let told = notice(words, what, Some((&log.facts, now)));
        if model.reason.is_command() { asked_where(words, told, what) } else { told }
    });
    let asks = log.here.bin.asks.clone().map(Event::Bin);
    let asks = asks.or_else(|| model.snapshots.asks.clone().map(Event::Recovery));
    view.confirm = model.notice.as_ref().and_then(|what| confirm(words, what, asks.as_ref()));
    view.undo = log.history.undo.map(|undo| UndoView {
        label: words.undo_offer(),
        token: undo.token.to_string(),
        spoken: words.undo_spoken(words.intention(undo.intention)),
    });
    view.stop = stop_view(words, &log.facts, now.instant());
    let ask = question::asked_at(&log.facts, now.instant());
    view.ask = ask.map(|ask| ask_view(words, log, ask, now));
    let at_risk = !risks(words, &model.os.permissions).is_empty();
    view.reminder_risk = at_risk.then(|| words.health_flag());
    view.rest_over = rest_over(words, log, now);
    view.decided = decided(words, log, now);
    view.standing = standing(words, log, &model.work);
    view.ahead = ahead(words, log, now);
    view.subjects = Subjects::of(log, now);
    view.notifications = notifications(words, log.rows.all(), now, Reach::Open(log));
    view.bar = bar(words, route);
    view.back = (route != Route::Today).then(|| words.back_to_today());
    view.flag = flags::line(words, log, route, now);
    view.keep_awake = log.settings.preferences.stay_awake && open;
    view
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
