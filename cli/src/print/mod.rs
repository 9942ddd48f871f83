//! Screens as plain lines.
//!
//! Boundary: lays out what the view holds; adds no word. Remembers for the end that a line could not be
//! written; a reader that went away (a closed pipe) is no error.

mod article;

pub use article::article;

use shared::model::event::{Event, FlagsEvent};
use shared::view::{
    AppView, Screen,
    flag_card::FlagCardView,
    history::{HistoryRow, HistoryView},
    lines::{CheckLine, SetLine},
    notice::NoticeView,
    record::{RecordView, RecordedSession},
    recovery::RecoveryView,
    reminders::HealthView,
    rows::{RowControl, RowView, RowsView},
    snapshots::SnapshotsView,
    verdict::VerdictView,
};
use std::{
    io::{self, ErrorKind, Write, stderr, stdout},
    sync::OnceLock,
};

/// The first thing that kept a line from being written, in the system's words.
static UNPRINTED: OnceLock<String> = OnceLock::new();

/// Remembers what went wrong: printing goes on, and the process reports it once, when it ends.
pub fn attempt(written: io::Result<()>) {
    if let Err(error) = written.or_else(reader_left) {
        let _ = UNPRINTED.set(error.to_string());
    }
}

fn reader_left(error: io::Error) -> io::Result<()> {
    if error.kind() == ErrorKind::BrokenPipe { Ok(()) } else { Err(error) }
}

/// What kept a line from being written, if anything has so far.
pub fn unprinted() -> Option<&'static str> {
    attempt(stdout().flush());
    UNPRINTED.get().map(String::as_str)
}

/// One line.
pub fn line(text: &str) {
    attempt(writeln!(stdout(), "{text}"));
}

/// The terminal's bell.
pub fn bell() {
    attempt(write!(stdout(), "\x07"));
    attempt(stdout().flush());
}

/// A problem, on standard error.
pub fn problem(text: &str) {
    let _ = writeln!(stderr(), "{text}");
}

pub fn paragraph(text: &str) {
    line("");
    line(text);
}

pub fn heading(text: &str) {
    paragraph(text);
}

/// What an intent came to, and where the session stands now.
pub fn kept(view: &AppView, notice: &NoticeView) {
    line(&notice.text);
    flag(view);
    stop(view);
    decided(view);
    if let Screen::Record(RecordView { session: Some(session), .. }) = &view.screen {
        line(&headline(&session.verdict));
    }
}

/// A verdict decided on the side.
pub fn decided(view: &AppView) {
    if let Some(decided) = &view.decided {
        line(&decided.title);
        line(&format!("  {}", headline(&decided.verdict)));
        for advice in &decided.verdict.now {
            line(&format!("  → {} [{}]", advice.text, advice.source));
        }
    }
}

/// A flag that is open, and where to read what to do.
pub fn flag(view: &AppView) {
    if let Some(flag) = &view.flag {
        line(&format!("→ {}: brace flags", flag.text));
    }
}

/// What to do about the flags that are open.
fn sheet(shown: &FlagCardView) {
    line(&shown.title);
    line(&shown.sentence);
    for row in &shown.flags {
        let id = row.ways.iter().find_map(|way| match &way.tap {
            Event::Flags(FlagsEvent::OpenEnd { flag }) => Some(flag.id()),
            _ => None,
        });
        line(&format!("  {:<19} {}", id.unwrap_or_default(), row.detail));
    }
    shown.number.iter().for_each(|number| line(&number.label));
    shown.drive.iter().for_each(|drive| line(drive));
    line(&shown.meanwhile);
    if !shown.more.is_empty() {
        line(&shown.more_title);
        shown.more.iter().for_each(|more| line(&format!("  {more}")));
    }
    line(&format!("  [{}]", shown.source));
}

/// Stop, until the person takes a way on.
pub fn stop(view: &AppView) {
    if let Some(stop) = &view.stop {
        line(&stop.text);
    }
}

/// One step of the demonstration.
pub fn step(time: &str, view: &AppView, notice: &NoticeView) {
    timed(time, &notice.text);
    if let Some(stop) = &view.stop {
        line(&format!("         {}", stop.text));
    }
}

pub fn timed(time: &str, text: &str) {
    line(&format!("  {time}  {text}"));
}

/// What a person should know of the log itself, and what they can do.
pub fn standing(view: &AppView) {
    let Some(standing) = &view.standing else { return };
    line(&standing.text);
    if let Some(aside) = &standing.aside {
        if let Some(label) = &aside.take_over {
            line(&format!("→ {label}: brace recover --take-over"));
        }
        line(&format!("→ {}: brace recover --leave", aside.leave));
    }
}

/// What the log can be restored from, each with the name that restores it.
pub fn snapshots(shown: &SnapshotsView) {
    line(&shown.title);
    for row in &shown.rows {
        line(&format!("  {}  ({})", row.name, row.text));
    }
}

/// What is wrong with a log that is not open.
pub fn recovery(recovery: &RecoveryView) -> String {
    let begin = recovery.begin_empty.as_ref();
    let begin = begin.map(|label| format!("\n→ {label}: brace recover --begin-empty"));
    let restore = recovery.restore.as_ref().map(|newest| {
        let name = newest.name.rsplit('/').next().unwrap_or_default();
        format!("\n→ {} ({}): brace restore {name}", newest.label, newest.text)
    });
    let ways = [restore, begin].into_iter().flatten().collect::<String>();
    format!("{}\n{}{ways}", recovery.title, recovery.body)
}

pub fn screen(screen: &Screen) {
    match screen {
        Screen::Record(RecordView { session: Some(session), .. }) => record(session),
        Screen::Record(RecordView { session: None, empty }) => line(empty),
        Screen::Verdict(shown) => verdict(shown),
        Screen::Recovery(shown) => line(&recovery(shown)),
        Screen::Opening(title) => line(title),
        Screen::Today(today) => line(&today.card.body),
        Screen::FullCheck(_)
        | Screen::Session(_)
        | Screen::Pad(_)
        | Screen::Where(_)
        | Screen::Reminders(_)
        | Screen::Library(_)
        | Screen::Article(_)
        | Screen::Plan(_)
        | Screen::EditSet(_)
        | Screen::EditCheck(_)
        | Screen::EditSession(_) => {}
        Screen::Rows(page) => rows(page, told),
        Screen::FlagCard(shown) => sheet(shown),
        Screen::History(shown) => history(shown, &shown.rows),
        Screen::Past(past) => {
            line(&past.session.id);
            record(&past.session);
        }
    }
}

/// When a computer rings, what else the view says of reminders, and which the person chose.
pub fn reminders(health: &HealthView, rings: &str) {
    line(&health.title);
    line(&format!("  {rings}"));
    for risk in &health.risks {
        line(&format!("  {}", risk.text));
    }
    if let Some(lateness) = &health.lateness {
        line(&format!("  {lateness}"));
    }
    line(&format!("{}: {}", health.next_morning, health.next_morning_value));
    line(&format!("  [{}]", health.next_morning_source));
    line(&format!("{}: {}", health.rest, health.rest_value));
}

fn headline(verdict: &VerdictView) -> String {
    format!("{} {}. {}", verdict.mark, verdict.word, verdict.sentence)
}

fn verdict(verdict: &VerdictView) {
    line(&format!("  {}", headline(verdict)));
    for advice in &verdict.now {
        line(&format!("    → {} [{}]", advice.text, advice.source));
    }
    why(verdict, "    · ");
}

fn why(verdict: &VerdictView, indent: &str) {
    for reason in &verdict.why.lines {
        if reason.source.is_empty() {
            line(&format!("{indent}{}", reason.text));
        } else {
            line(&format!("{indent}{} [{}]", reason.text, reason.source));
        }
    }
}

fn record(session: &RecordedSession) {
    line(&format!("{} ({})", session.title, session.state));
    note(session.note.as_deref());
    line(&session.sets_title);
    if session.sets.is_empty() {
        line(&format!("  {}", session.no_sets));
    }
    session.sets.iter().for_each(set);
    line(&session.checks_title);
    session.checks.iter().for_each(check);
    if !session.symptoms.is_empty() {
        line(&session.symptoms_title);
        session.symptoms.iter().for_each(|said| line(&format!("  {said}")));
    }
    line(&format!("{}: {}", session.verdict_title, headline(&session.verdict)));
    for advice in &session.verdict.now {
        line(&format!("  → {} [{}]", advice.text, advice.source));
    }
    line(&session.why_title);
    why(&session.verdict, "  · ");
    let ask = session.verdict.ask.as_ref().map_or(&session.no_ask, |ask| &ask.time);
    line(&format!("{}: {ask}", session.ask_title));
}

fn set(set: &SetLine) {
    line(&format!("  {}  {} ({})", set.time, set.text, set.details));
    note(set.note.as_deref());
}

/// What the person noted, under what it is about.
fn note(note: Option<&str>) {
    if let Some(note) = note {
        line(&format!("    {note}"));
    }
}

fn check(check: &CheckLine) {
    line(&format!("  {}  {}: {}", check.time, check.label, check.text));
    note(check.note.as_deref());
}

/// Whether a row says something; the others are there to be pressed or typed into.
const fn told(row: &RowView) -> bool {
    !matches!(row.control, RowControl::Field(_) | RowControl::Buttons(_) | RowControl::Choices(_))
}

/// A page of rows, those of them that say something without being pressed.
pub fn rows(page: &RowsView, says: impl Fn(&RowView) -> bool) {
    line(&page.title);
    if !page.intro.is_empty() {
        line(&page.intro);
    }
    for section in &page.sections {
        let mut rows = section.rows.iter().filter(|row| says(row)).peekable();
        if rows.peek().is_none() && section.note.is_empty() {
            continue;
        }
        if !section.title.is_empty() {
            line(&section.title);
        }
        for row in rows {
            let parts = [row.title.as_str(), row.value.as_str()];
            let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            line(&format!("  {}", said.join(": ")));
            if !row.detail.is_empty() {
                line(&format!("    {}", row.detail));
            }
        }
        if !section.note.is_empty() {
            line(&format!("  [{}]", section.note));
        }
    }
}

/// Lines of the history, each with its session's id.
pub fn history(history: &HistoryView, rows: &[HistoryRow]) {
    line(&history.title);
    if let Some(empty) = &history.empty {
        line(&format!("  {empty}"));
    }
    for row in rows {
        line(&format!("  {:<1} {}  {} ({})", row.mark, row.id, row.title, row.detail));
    }
    if let Some(older) = &history.older {
        line(&format!("→ {older}: brace history --page N"));
    }
}

/// The sessions listed, as one reads them.
pub fn fortnight(history: &HistoryView) {
    paragraph(&history.list_title);
    let width = history.rows.iter().map(|row| row.word.chars().count()).max().unwrap_or_default();
    for row in &history.rows {
        line(&format!("  {:<1} {:<width$}  {} ({})", row.mark, row.word, row.title, row.detail));
    }
}
