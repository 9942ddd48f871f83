//! What a screen shows, from top to bottom, and what of it can be pressed.
//!
//! Boundary: rows and targets; where they land on the page, and which of them fit, is `page`'s.

pub use super::target::{Act, Target, Weight};

use super::{
    page::{Hit, width, wrap},
    theme::{Theme, Tone},
};
use ratatui::{
    crossterm::event::KeyCode,
    style::Style,
    text::{Line, Span},
};

/// A row, and how soon it goes where there is no room: the highest rank first, 0 never.
#[derive(Clone, Debug)]
struct Row {
    line: Line<'static>,
    rank: u8,
}

/// Where a click counts without being a target of the keys.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    pub row: usize,
    pub column: u16,
    pub wide: u16,
    pub hit: Hit,
}

/// A screen's rows.
pub struct Flow {
    pub theme: Theme,
    pub columns: u16,
    rows: Vec<Row>,
    pub targets: Vec<Target>,
    pub spots: Vec<Spot>,
    /// What the keys point at before the person has moved them, where they point at anything.
    pub first: Option<usize>,
    /// What the keys point at instead, wherever on the page it is.
    pub sought: Option<usize>,
    /// From this row on, everything stays at the foot of the page.
    docked: Option<usize>,
    rank: u8,
    gaps: u8,
}

/// From so many rows too many a page is one to scroll through.
const SCROLLS: usize = 4;
/// So many gaps go one by one; later ones go together.
const MOST_GAPS: u8 = 50;

impl Flow {
    pub fn new(theme: Theme, columns: u16) -> Self {
        Self {
            theme,
            columns,
            rows: Vec::new(),
            targets: Vec::new(),
            spots: Vec::new(),
            first: None,
            sought: None,
            docked: None,
            rank: 0,
            gaps: 0,
        }
    }

    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// The row at a place.
    pub fn row(&self, at: usize) -> Option<&Line<'static>> {
        self.rows.get(at).map(|row| &row.line)
    }

    /// How many rows stay at the foot.
    pub fn docked(&self) -> usize {
        self.docked.map_or(0, |from| self.rows.len().saturating_sub(from))
    }

    /// Everything from here on stays at the foot of the page.
    pub fn dock(&mut self) {
        self.docked = Some(self.rows.len());
    }

    /// What follows goes where there is no room, a higher rank sooner; 0 ends that.
    pub fn rank(&mut self, rank: u8) {
        self.rank = rank;
    }

    pub fn line(&mut self, line: impl Into<Line<'static>>) {
        self.rows.push(Row { line: line.into(), rank: self.rank });
    }

    pub fn lines(&mut self, lines: impl IntoIterator<Item = Line<'static>>) {
        lines.into_iter().for_each(|line| self.line(line));
    }

    pub fn blank(&mut self) {
        self.line(Line::default());
    }

    /// A blank row that goes before anything else where there is no room, an earlier one sooner.
    pub fn gap(&mut self) {
        let before = std::mem::replace(&mut self.rank, u8::MAX - self.gaps);
        self.blank();
        self.rank = before;
        self.gaps = (self.gaps + 1).min(MOST_GAPS);
    }

    pub fn text(&mut self, text: &str, style: Style) {
        self.hanging("", text, style);
    }

    pub fn title(&mut self, text: &str) {
        self.text(text, Theme::title());
    }

    pub fn quiet(&mut self, text: &str) {
        self.text(text, self.theme.quiet());
    }

    /// A text behind a mark; what does not fit in its row goes on under the text.
    pub fn hanging(&mut self, mark: &str, text: &str, style: Style) {
        if text.is_empty() {
            return;
        }
        let margin = usize::from(width(mark));
        let lines = wrap(text, self.columns.saturating_sub(width(mark)));
        for (at, line) in lines.into_iter().enumerate() {
            let before = if at == 0 { mark.to_owned() } else { " ".repeat(margin) };
            self.line(Line::from(Span::styled(before + &line, style)));
        }
    }

    /// Makes the newest row a target.
    pub fn target(&mut self, act: Act) {
        let (row, wide) = (self.rows.len().saturating_sub(1), self.columns);
        self.targets.push(Target { act, row, column: 0, wide, inline: false });
    }

    /// Makes part of the newest row a target.
    pub fn inline(&mut self, column: u16, wide: u16, act: Act) {
        let row = self.rows.len().saturating_sub(1);
        self.targets.push(Target { act, row, column, wide, inline: true });
    }

    /// The keys point at the newest target first.
    pub fn point_here(&mut self) {
        self.first = self.targets.len().checked_sub(1);
    }

    /// Keys side by side with what they do, where Enter alone must not do it; in as many rows as they need.
    pub fn keys(&mut self, keys: &[(char, &str)]) {
        self.keys_behind("", keys);
    }

    /// The same behind what they are about.
    pub fn keys_behind(&mut self, text: &str, keys: &[(char, &str)]) {
        let lead = if text.is_empty() { String::new() } else { format!("{text}   ") };
        let (mut lead, mut keys) =
            (Some(lead).filter(|lead| !lead.is_empty()), keys.iter().peekable());
        while lead.is_some() || keys.peek().is_some() {
            let lead = lead.take().unwrap_or_default();
            let mut at = width(&lead);
            let mut spans = vec![Span::styled(lead, self.theme.quiet())];
            let mut spots = Vec::new();
            while let Some((key, label)) =
                keys.next_if(|(_, label)| at == 0 || at + width(label) + 2 <= self.columns)
            {
                let label = Span::styled(format!(" {label}   "), self.theme.action());
                let wide = width(&label.content);
                spans.extend([Span::styled(key.to_string(), Theme::strong()), label]);
                spots.push((at, wide - 2, Hit::Key(KeyCode::Char(*key))));
                at += wide + 1;
            }
            self.line(Line::from(spans));
            for (at, wide, hit) in spots {
                self.spot(at, wide, hit);
            }
        }
    }

    /// Part of the newest row, where a click counts.
    pub fn spot(&mut self, column: u16, wide: u16, hit: Hit) {
        let row = self.rows.len().saturating_sub(1);
        self.spots.push(Spot { row, column, wide, hit });
    }

    /// Two flows side by side, the second from a column on. Their rows are of the lower rank of the two.
    pub fn beside(&mut self, left: Self, column: u16, right: Self) {
        let from = self.rows.len();
        let mut rights = right.rows.into_iter();
        let mut lefts = left.rows.into_iter();
        loop {
            let (one, other) = (lefts.next(), rights.next());
            if one.is_none() && other.is_none() {
                break;
            }
            let one = one.map(|row| row.line).unwrap_or_default();
            let gap = usize::from(column).saturating_sub(one.width());
            let mut spans = one.spans;
            spans.push(Span::raw(" ".repeat(gap)));
            spans.extend(other.map(|row| row.line.spans).unwrap_or_default());
            self.line(Line::from(spans));
        }
        let beside = [(0, left.targets, left.spots), (column, right.targets, right.spots)];
        for (shift, targets, spots) in beside {
            self.targets.extend(targets.into_iter().map(|target| Target {
                row: target.row + from,
                column: target.column + shift,
                ..target
            }));
            self.spots.extend(spots.into_iter().map(|spot| Spot {
                row: spot.row + from,
                column: spot.column + shift,
                ..spot
            }));
        }
    }

    pub fn button(&mut self, label: &str, weight: Weight, act: Act) {
        let wide = self.drawn_button(label, weight);
        self.target(act);
        if let Some(target) = self.targets.last_mut() {
            target.wide = wide;
        }
    }

    /// A button for a key that works wherever the keys point: they pass it by.
    pub fn press(&mut self, label: &str, weight: Weight, code: KeyCode) {
        let wide = self.drawn_button(label, weight);
        self.spot(0, wide, Hit::Key(code));
    }

    fn drawn_button(&mut self, label: &str, weight: Weight) -> u16 {
        let line = match weight {
            Weight::Filled => Line::from(Span::styled(format!("  {label}  "), self.theme.filled())),
            Weight::Outlined => {
                let edge = self.theme.line();
                let label = Span::styled(label.to_owned(), self.theme.action());
                Line::from(vec![Span::styled("[ ", edge), label, Span::styled(" ]", edge)])
            }
            Weight::Quiet => Line::from(Span::styled(format!("{label} ›"), self.theme.action())),
        };
        let wide = u16::try_from(line.width()).unwrap_or(u16::MAX);
        self.line(line);
        wide
    }

    /// A row of a list that opens something: what is too long for it is cut with an ellipsis.
    pub fn opens(&mut self, mut spans: Vec<Span<'static>>, act: Act) {
        let room = self.columns.saturating_sub(2);
        let mut used = 0;
        for span in &mut spans {
            let left = room.saturating_sub(used);
            if width(&span.content) > left {
                span.content = shortened(&span.content, left).into();
            }
            used += width(&span.content);
        }
        spans.push(Span::raw(" ".repeat(usize::from(self.columns.saturating_sub(used + 1)))));
        spans.push(Span::styled("›", self.theme.quiet()));
        self.line(Line::from(spans));
        self.target(act);
    }

    /// What `fill` adds, in a container of that tone.
    pub fn container(&mut self, tone: Tone, fill: impl FnOnce(&mut Self)) {
        let mut inner = Self::new(self.theme.on_a_fill(), self.columns.saturating_sub(4));
        fill(&mut inner);
        let style = self.theme.container(tone);
        let (from, edges) = (self.rows.len(), Edges::of(self.theme, self.columns));
        self.line(Line::styled(edges.top, style));
        for row in inner.rows {
            let gap = usize::from(inner.columns).saturating_sub(row.line.width());
            let mut spans = vec![Span::raw(edges.left)];
            spans.extend(row.line.spans.into_iter().map(|span| {
                let own = row.line.style.patch(span.style);
                Span::styled(span.content, own)
            }));
            spans.push(Span::raw(" ".repeat(gap) + edges.right));
            self.rows.push(Row { line: Line::from(spans).style(style), rank: row.rank });
        }
        self.line(Line::styled(edges.bottom, style));
        let shift = from + 1;
        let targets = inner.targets.into_iter().map(|target| Target {
            row: target.row + shift,
            column: target.column + 2,
            ..target
        });
        let spots = inner.spots.into_iter().map(|spot| Spot {
            row: spot.row + shift,
            column: spot.column + 2,
            ..spot
        });
        self.targets.extend(targets);
        self.spots.extend(spots);
    }

    /// Takes rows away until so many are left, as far as their ranks allow: those of one rank together. A page that
    /// scrolls in any case keeps them all.
    pub fn fit(&mut self, height: usize) {
        if self.rows.iter().filter(|row| row.rank == 0).count() > height + SCROLLS {
            return;
        }
        while self.rows.len() > height {
            let highest = self.rows.iter().map(|row| row.rank).max().unwrap_or(0);
            if highest == 0 {
                return;
            }
            while let Some(at) = self.rows.iter().position(|row| row.rank == highest) {
                self.take_out(at);
            }
        }
    }

    fn take_out(&mut self, at: usize) {
        self.rows.remove(at);
        self.spots.retain(|spot| spot.row != at);
        let up = |row: &mut usize| *row -= usize::from(*row > at);
        self.targets.iter_mut().for_each(|target| up(&mut target.row));
        self.spots.iter_mut().for_each(|spot| up(&mut spot.row));
        self.docked.iter_mut().for_each(up);
    }
}

/// The sides of a container: nothing but room where it is filled, a frame where it is not.
struct Edges {
    top: String,
    left: &'static str,
    right: &'static str,
    bottom: String,
}

impl Edges {
    fn of(theme: Theme, columns: u16) -> Self {
        let wide = usize::from(columns.saturating_sub(2));
        if theme.framed() {
            let bar = "─".repeat(wide);
            let (top, bottom) = (format!("╭{bar}╮"), format!("╰{bar}╯"));
            return Self { top, left: "│ ", right: " │", bottom };
        }
        let bar = " ".repeat(wide + 2);
        Self { top: bar.clone(), left: "  ", right: "  ", bottom: bar }
    }
}

/// At most so many columns of a text; an ellipsis says that there was more.
pub fn shortened(text: &str, columns: u16) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        if width(&kept) + width(&letter.to_string()) >= columns {
            break;
        }
        kept.push(letter);
    }
    if columns > 0 { kept.trim_end().to_owned() + "…" } else { kept }
}
