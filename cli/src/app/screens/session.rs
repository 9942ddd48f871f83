//! The session: exercise, rest clock, the last sets; under them the next set, or the question after one.
//!
//! Boundary: draws; what the keys do is `set_keys`'.

use super::{
    super::{
        digits::large,
        flow::{Act, Flow, Weight},
        hand::Over,
        page::{Hit, width},
        state::App,
        theme::Theme,
    },
    checklist, checklist_keys,
    cue::{self, BEFORE},
    form::{Field, SetParts, stepper},
    note, pad,
    past::open,
    plates, reasons,
    set_keys::{DAY_WAYS, focused, log_label},
    tags,
    today::bar,
    warm_up,
};
use ratatui::{
    crossterm::event::KeyCode,
    text::{Line, Span},
};
use shared::{
    model::event::FixEntry,
    view::{
        session::{DayNoticeView, LoggedSet, RestView, SessionView},
        tags::TagsView,
    },
};

/// From so many rows on the clock is large.
const ROOM_FOR_CLOCK: u16 = 16;
/// The column of a set's rating.
const RATING: u16 = 24;
/// In low windows these go in turn: plates, the cue, last time, what the clock's bar says already.
const PLATES: u8 = 34;
const CUE: u8 = 33;
const LAST_TIME: u8 = 32;
const BAR: u8 = 31;

/// The session, for so many rows.
pub fn screen(flow: &mut Flow, app: &App, view: &SessionView, height: u16) {
    exercise(flow, app, view);
    if let Some(rest) = &view.rest {
        flow.gap();
        clock(flow, rest, height);
    }
    if let Some(tags) = tagging(app, view) {
        flow.gap();
        return tags::fill(flow, tags);
    }
    if reasons::open(app, view) {
        flow.gap();
        return reasons::fill(flow, app, view);
    }
    if let Some(list) = view.checklist.as_ref().filter(|_| view.pad.is_none()) {
        flow.gap();
        let above = u16::try_from(flow.rows()).unwrap_or(height);
        return checklist::fill(
            flow,
            app,
            (list, view.tags.as_ref()),
            height.saturating_sub(above),
        );
    }
    flow.gap();
    let session = app.view().map(|view| view.subjects.session.as_str()).unwrap_or_default();
    for set in &view.logged {
        logged(flow, session, set);
    }
    if let Some(asked) = &view.pad {
        flow.gap();
        return pad::fill(flow, app, asked);
    }
    flow.rank(LAST_TIME);
    flow.quiet(view.last_time.as_deref().unwrap_or_default());
    flow.rank(0);
    reason(flow, app, view);
    flow.gap();
    if let Some(day) = &view.deadlift_day {
        day_notice(flow, day);
    } else if let Some(cue) = &view.cue {
        flow.rank(CUE);
        cue::fill(flow, cue);
    }
    flow.quiet(view.film.as_deref().unwrap_or_default());
    if let Some(bar) = &view.bar {
        flow.rank(PLATES);
        plates::fill(flow, bar);
    }
    flow.rank(0);
    let parts = SetParts::of_session(view);
    for own in Field::NUMBERS.into_iter().filter(|own| own.stands(&parts)) {
        field(flow, app, view, own);
        if own == Field::Load {
            flow.point_here();
        }
    }
    // Under the fields: what comes and goes above them would move what the keys point at.
    if let Some(ramp) = &view.ramp {
        flow.gap();
        warm_up::fill(flow, ramp);
    }
    flow.dock();
    flow.gap();
    beside_the_set(flow, view);
    flow.press(&log_label(app, view), Weight::Filled, KeyCode::Enter);
}

/// Why the set is filled in as it is, and where there are several reasons the key that opens all of them.
fn reason(flow: &mut Flow, app: &App, view: &SessionView) {
    flow.quiet(view.reason.as_deref().unwrap_or_default());
    if view.reasons.len() > 1 {
        flow.keys(&[(reasons::OPEN, &app.words.do_why())]);
    }
}

/// That it is one deadlift day more than the guide names, and the ways on, each with its letter: Enter logs the set.
fn day_notice(flow: &mut Flow, day: &DayNoticeView) {
    flow.rank(0);
    flow.text(&day.text, Theme::strong());
    flow.quiet(&day.source);
    let ways = DAY_WAYS.into_iter().zip(&day.ways);
    flow.keys(&ways.map(|(key, way)| (key, way.label.as_str())).collect::<Vec<_>>());
}

/// What can be done besides logging: the checklist, the last set's rating, what it showed, what to read.
fn beside_the_set(flow: &mut Flow, view: &SessionView) {
    let list = view.checklist_line.as_ref();
    let text = list.map(|line| line.text.as_str()).unwrap_or_default();
    let list = list.into_iter().flat_map(checklist_keys::in_line);
    let list = list.map(|(key, button)| (key, button.label.clone()));
    let rate = view.unrated.then(|| ('r', view.labels.rate.clone()));
    let noticed = view.tags.as_ref().map(|tags| (tags::OPEN, tags::label(tags)));
    let before = view.cue.as_ref().map(|cue| (BEFORE, cue.before.label.clone()));
    let keys: Vec<(char, String)> = list.chain(rate).chain(noticed).chain(before).collect();
    let keys: Vec<_> = keys.iter().map(|(key, label)| (*key, label.as_str())).collect();
    flow.keys_behind(text, &keys);
}

/// What the person notes of the last set, while they have that open.
pub fn tagging<'a>(app: &App, view: &'a SessionView) -> Option<&'a TagsView> {
    view.tags.as_ref().filter(|_| app.hand.over == Over::Tags && view.pad.is_none())
}

/// What is lifted; beside it the keys that change it and that end the session, while no question stands below.
fn exercise(flow: &mut Flow, app: &App, view: &SessionView) {
    let quiet = flow.theme.quiet();
    let name = width(&view.exercise);
    let mut spans = vec![Span::styled(view.exercise.clone(), Theme::title())];
    let find = [" ", &app.words.do_exercise()].concat();
    let end = [" ", &view.labels.end].concat();
    let right = flow.columns.saturating_sub(width(&end) + 1);
    let keys = view.pad.is_none() && name + 3 + width(&find) < right;
    if keys {
        let gap = " ".repeat(usize::from(right - name - 3 - width(&find)));
        spans.extend([
            Span::styled("  x", Theme::strong()),
            Span::styled(find.clone() + &gap, quiet),
            Span::styled("e", Theme::strong()),
            Span::styled(end.clone(), quiet),
        ]);
    }
    flow.line(Line::from(spans));
    if keys {
        flow.spot(0, name + 3 + width(&find), Hit::Key(KeyCode::Char('x')));
        flow.spot(right, width(&end) + 1, Hit::Key(KeyCode::Char('e')));
    }
}

/// The rest so far, large where there is room; beside it the target and the keys that move it.
fn clock(flow: &mut Flow, rest: &RestView, height: u16) {
    let said = rest.ready.as_ref().unwrap_or(&rest.target_text);
    let steps = format!(",  {}    .  {}", rest.less, rest.more);
    if height < ROOM_FOR_CLOCK {
        let quiet = Span::styled(format!("   {steps}"), flow.theme.quiet());
        let running = [rest.running.as_str(), said].join("  ");
        return flow.line(Line::from(vec![Span::styled(running, Theme::strong()), quiet]));
    }
    let beside = ["", said.as_str(), steps.as_str()];
    for (at, (row, beside)) in large(&rest.running).into_iter().zip(beside).enumerate() {
        let style = if at == 1 { Theme::strong() } else { flow.theme.quiet() };
        flow.line(Line::from(vec![
            Span::styled(format!("{row}  "), Theme::strong()),
            Span::styled(beside.to_owned(), style),
        ]));
    }
    flow.rank(BAR);
    let columns = flow.columns;
    flow.line(bar(flow.theme, columns, rest.permille));
    flow.rank(0);
}

/// A set and its rating; each opens its form.
fn logged(flow: &mut Flow, session: &str, set: &LoggedSet) {
    let number = Span::styled(format!("{:<3}", set.number), flow.theme.quiet());
    let gap = " ".repeat(usize::from(RATING.saturating_sub(width(&set.text) + 3).max(2)));
    let before = 3 + width(&set.text) + width(&gap);
    let rating = Span::styled(set.rating_text.clone(), flow.theme.quiet());
    flow.line(Line::from(vec![number, Span::raw(set.text.clone() + &gap), rating]));
    flow.target(open(session, FixEntry::Set(set.set.clone())));
    if let Some(check) = &set.check {
        let wide = width(&set.rating_text);
        flow.inline(before, wide, open(session, FixEntry::Check(check.clone())));
    }
}

fn field(flow: &mut Flow, app: &App, view: &SessionView, field: Field) {
    let parts = SetParts::of_session(view);
    let fields = Field::NUMBERS.iter().filter(|field| field.stands(&parts));
    let widest = fields.map(|field| width(field.label(&parts))).max().unwrap_or(0);
    let typed = app.hand.typed.as_ref().filter(|_| focused(app) == Some(field));
    if field == Field::Note {
        return note::fill(flow, widest, (parts.note, typed), field.index());
    }
    let value = typed.map_or_else(|| field.value(&parts), |typed| format!("{typed}▏"));
    stepper(flow, widest, (field.label(&parts), &value), field.index());
}

/// What the act of a field says.
pub fn field_of(act: &Act) -> Option<Field> {
    match act {
        Act::Own(at) => Field::ALL.get(*at).copied(),
        _ => None,
    }
}
