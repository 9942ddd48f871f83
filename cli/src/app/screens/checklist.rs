//! The checklist before the next set, in place of everything under the rest clock: all items as rows, or one at a
//! time.
//!
//! Boundary: draws; what the keys do is `checklist_keys`'.

use super::{
    super::{
        figure,
        flow::{Act, Flow, Weight, shortened},
        page::{Hit, width},
        state::App,
        theme::Theme,
    },
    checklist_keys::{BACK, NOT_FOR_ME, NOT_YET, OPEN, UNTICK, WHY, WITHOUT},
    cue::ABOUT,
    stop::lettered,
    tags,
};
use ratatui::{
    crossterm::event::KeyCode,
    style::Style,
    text::{Line, Span},
};
use shared::view::{
    checklist::{ChecklistCard, ChecklistItem, ChecklistView, ItemState},
    tags::TagsView,
};

/// Rows of a window around the sentence on a card: the heading, the reason, the segments, what parts them, the keys.
const AROUND: u16 = 9;
/// Rows of the figure: the least in which the marked part shows, and the most.
const FIGURE: (u16, u16) = (7, 12);

/// In low windows these go in turn: where a sentence comes from, the cue, which is said in the sentence, too.
const SOURCE: u8 = 35;
const CUE: u8 = 34;

/// The checklist, for so many rows.
pub fn fill(
    flow: &mut Flow,
    app: &App,
    (list, tags): (&ChecklistView, Option<&TagsView>),
    height: u16,
) {
    head(flow, list);
    match &list.card {
        Some(card) => one(flow, list, card, height),
        None => rows(flow, app, list, tags),
    }
}

/// The heading, and at its end the set that comes next: pressing it leads there.
fn head(flow: &mut Flow, list: &ChecklistView) {
    let room = flow.columns.saturating_sub(width(&list.title) + 4);
    let next = shortened(&list.next.label, room);
    let gap = " ".repeat(usize::from(room - width(&next) + 2));
    let quiet = flow.theme.quiet();
    flow.line(Line::from(vec![
        Span::styled(list.title.clone() + &gap, Theme::title()),
        Span::styled(next + " ›", quiet),
    ]));
    let from = flow.columns - room - 2;
    flow.spot(from, room + 2, Hit::Key(KeyCode::Esc));
    flow.quiet(list.reason.as_deref().unwrap_or_default());
}

/// All items, each a row with its digit.
fn rows(flow: &mut Flow, app: &App, list: &ChecklistView, tags: Option<&TagsView>) {
    for (digit, item) in ('1'..).zip(&list.items) {
        let quiet = flow.theme.quiet();
        let style = if item.singly { Theme::strong() } else { Style::new() };
        let state = if item.state == ItemState::Unmarked { "" } else { &item.state_text };
        let gap = flow.columns.saturating_sub(6 + width(&item.text) + width(state));
        flow.line(Line::from(vec![
            Span::styled(format!("{digit} "), quiet),
            Span::styled(format!("{} ", boxed(item)), Theme::strong()),
            Span::styled(item.text.clone(), style),
            Span::styled(" ".repeat(usize::from(gap)) + state, quiet),
        ]));
        flow.target(Act::send(item.tap.clone()));
    }
    let open = list.items.iter().position(|item| item.state == ItemState::Unmarked);
    flow.first = open.or(Some(0));
    flow.dock();
    flow.gap();
    if let Some(still) = &list.still {
        flow.press(&still.label, Weight::Filled, KeyCode::Enter);
    }
    let skip = list.skip.iter().map(|skip| (WITHOUT, skip.label.as_str()));
    let clear = list.clear.iter().map(|clear| (UNTICK, clear.label.as_str()));
    let not_yet = app.words.do_not_yet();
    let noticed = tags.map(|tags| (tags::OPEN, tags::label(tags)));
    let noticed = noticed.iter().map(|(key, label)| (*key, label.as_str()));
    let not_yet = [(NOT_YET, not_yet.as_str())];
    flow.keys(&skip.chain(not_yet).chain(clear).chain(noticed).collect::<Vec<_>>());
}

/// One item, under the segments of all: the figure with its part marked, and beside it what to do.
fn one(flow: &mut Flow, list: &ChecklistView, card: &ChecklistCard, height: u16) {
    segments(flow, list, card);
    flow.gap();
    let (least, most) = FIGURE;
    let rows = height.saturating_sub(AROUND).min(most);
    match card.figure.as_ref().filter(|_| rows >= least) {
        Some(figure) => {
            let mut left = Flow::new(flow.theme, rows * 2);
            left.lines(figure::close_up(flow.theme, figure, rows));
            let mut right = Flow::new(flow.theme, flow.columns - rows * 2 - 2);
            said(&mut right, card);
            right.fit(usize::from(rows));
            flow.beside(left, rows * 2 + 2, right);
        }
        None => said(flow, card),
    }
    flow.dock();
    flow.gap();
    flow.press(&card.yes.label, Weight::Filled, KeyCode::Enter);
    let no = if card.fix.is_some() { OPEN } else { NOT_YET };
    flow.press(&lettered(no, &card.no.label), Weight::Quiet, KeyCode::Char(no));
    let skip = list.skip.iter().map(|skip| (WITHOUT, skip.label.as_str()));
    let not_for_me = card.not_for_me.iter().map(|it| (NOT_FOR_ME, it.label.as_str()));
    let read = [(ABOUT, card.about.label.as_str()), (WHY, &list.why.label)];
    let keys = skip.chain(not_for_me).chain([(BACK, card.back.label.as_str())]).chain(read);
    flow.keys(&keys.collect::<Vec<_>>());
}

fn said(flow: &mut Flow, card: &ChecklistCard) {
    flow.text(&card.text, Theme::title());
    flow.rank(CUE);
    flow.text(&card.cue, Style::new());
    flow.rank(0);
    flow.text(card.seen.as_deref().unwrap_or_default(), Style::new());
    flow.rank(SOURCE);
    flow.quiet(&card.source);
    flow.rank(0);
    if let Some(fix) = &card.fix {
        flow.gap();
        flow.hanging("→ ", fix, Theme::strong());
        flow.rank(SOURCE);
        flow.quiet(card.fix_source.as_deref().unwrap_or_default());
        flow.rank(0);
    }
}

/// What stands of each item, the one in view marked; its place in words at the end.
fn segments(flow: &mut Flow, list: &ChecklistView, card: &ChecklistCard) {
    let mut spans = Vec::new();
    for (digit, item) in ('1'..).zip(&list.items) {
        let mark = match item.state {
            ItemState::Unmarked => '·',
            ItemState::Ticked => '✓',
            ItemState::Open => '–',
        };
        let style = if item.item == card.item { Theme::chosen() } else { Style::new() };
        spans.push(Span::styled(format!(" {digit}{mark} "), style));
    }
    let used: u16 = spans.iter().map(|span| width(&span.content)).sum();
    let gap = flow.columns.saturating_sub(used + width(&card.place));
    spans.push(Span::styled(" ".repeat(usize::from(gap)) + &card.place, flow.theme.quiet()));
    flow.line(Line::from(spans));
    for (at, digit) in (0..).zip('1'..).take(list.items.len()) {
        flow.spot(at * 4, 4, Hit::Key(KeyCode::Char(digit)));
    }
}

fn boxed(item: &ChecklistItem) -> &'static str {
    match item.state {
        ItemState::Unmarked => "[ ]",
        ItemState::Ticked => "[✓]",
        ItemState::Open => "[–]",
    }
}
