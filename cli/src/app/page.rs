//! A page to draw on: text, keys and the areas where a click counts.
//!
//! Boundary: lays out what a screen gives it; knows no screen.

use super::{
    flow::{Flow, Target},
    hand::Hand,
    theme::Theme,
};
use ratatui::{
    Frame,
    crossterm::event::KeyCode,
    layout::{Position, Rect},
    style::{Modifier, Style},
    text::{Line, Span},
    widgets::Widget,
};

/// What a click comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// The same as this key.
    Key(KeyCode),
    /// A destination, by its place.
    Destination(usize),
    /// A site on the back, as drawn.
    Cell(usize),
    /// A rating.
    Nrs(u8),
    /// Something to press, by its place among the page's targets.
    Target(usize),
    /// A stepper of a target: less, more.
    Step(usize, KeyCode),
}

/// A key and what it does, as named at the foot of the page.
pub struct Hint {
    /// The key's name.
    pub key: String,
    /// What it does.
    pub label: String,
    /// The key itself, where a click can stand for it.
    pub code: Option<KeyCode>,
}

impl Hint {
    pub fn new(key: impl Into<String>, label: impl Into<String>, code: KeyCode) -> Self {
        Self { key: key.into(), label: label.into(), code: Some(code) }
    }

    pub fn letter(key: char, label: impl Into<String>) -> Self {
        Self::new(key, label, KeyCode::Char(key))
    }

    pub fn told(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self { key: key.into(), label: label.into(), code: None }
    }

    pub fn width(&self) -> u16 {
        width(&self.key) + width(&self.label) + 1
    }
}

/// What a drawn page leaves behind.
#[derive(Default)]
pub struct Drawn {
    /// Where clicks count, later ones on top.
    pub hits: Vec<(Rect, Hit)>,
    /// What can be pressed, from top to bottom.
    pub targets: Vec<Target>,
    /// The target that the keys point at.
    pub pointed: Option<usize>,
    /// How far the rows are scrolled, how far they can be, and how many show at once.
    pub scroll: u16,
    pub most_scroll: u16,
    pub height: u16,
}

impl Drawn {
    /// What a click there does.
    pub fn at(&self, column: u16, row: u16) -> Option<Hit> {
        let at = Position::new(column, row);
        self.hits.iter().rev().find(|(area, _)| area.contains(at)).map(|(_, hit)| *hit)
    }
}

/// A page being drawn.
pub struct Page<'a, 'b> {
    pub frame: &'a mut Frame<'b>,
    pub theme: Theme,
    pub drawn: Drawn,
}

impl Page<'_, '_> {
    pub fn show(&mut self, widget: impl Widget, area: Rect) {
        self.frame.render_widget(widget, area.intersection(self.frame.area()));
    }

    /// One line, cut where the area ends.
    pub fn line<'t>(&mut self, area: Rect, line: impl Into<Line<'t>>) {
        if area.height > 0 {
            self.show(line.into(), Rect { height: 1, ..area });
        }
    }

    /// A paragraph; the area that is left under it.
    pub fn paragraph(&mut self, area: Rect, text: &str, style: Style) -> Rect {
        let mut rest = area;
        for line in wrap(text, area.width) {
            self.line(rest, Span::styled(line, style));
            rest = below(rest, 1);
        }
        rest
    }

    /// A screen's rows: those that stay at the foot, and above them the others, scrolled so that what the keys
    /// point at shows.
    pub fn flow(&mut self, area: Rect, mut flow: Flow, hand: &Hand) {
        flow.fit(usize::from(area.height));
        let (all, docked) = (flow.rows(), flow.docked());
        let body = all - docked;
        let foot = rows(docked).min(area.height);
        let height = area.height - foot;
        let most = rows(body).saturating_sub(height);
        // What the person has not moved to must show: a page begins at its top.
        let in_sight = |at: &usize| {
            let row = flow.targets.get(*at).map(|target| target.row);
            row.is_some_and(|row| row >= body || rows(row) < height)
        };
        let first = flow.sought.or(flow.first.filter(in_sight));
        let at = hand.target(first, flow.targets.len());
        let pointed = at.and_then(|at| flow.targets.get(at));
        let shown = pointed.filter(|target| hand.follows && target.row < body);
        let scroll = shown.map_or(hand.scroll, |target| {
            let row = rows(target.row);
            hand.scroll.clamp((row + 1).saturating_sub(height), row)
        });
        let scroll = scroll.min(most);
        let place = |row: usize| {
            if row >= body {
                // The foot follows the rows directly where there is room for all of them.
                return Some(rows(row - body) + height.min(rows(body)));
            }
            rows(row).checked_sub(scroll).filter(|row| *row < height)
        };
        for row in 0..all {
            if let (Some(at), Some(line)) = (place(row), flow.row(row)) {
                self.line(below(area, at), line.clone());
            }
        }
        let edge = Rect { x: area.right() + 1, width: 1, ..area };
        let more = Span::styled("↓", self.theme.quiet());
        let less = Span::styled("↑", self.theme.quiet());
        if scroll > 0 {
            self.line(edge, less);
        }
        if scroll < most {
            self.line(below(edge, height.saturating_sub(1)), more);
        }
        let area_of = |row: usize, column: u16, wide: u16| {
            let own = right_of(below(area, place(row)?), column);
            Some(Rect { width: wide.min(own.width), height: own.height.min(1), ..own })
        };
        for (index, target) in flow.targets.iter().enumerate() {
            let own = area_of(target.row, target.column, target.wide);
            self.drawn.hits.extend(own.map(|own| (own, Hit::Target(index))));
        }
        for spot in &flow.spots {
            let own = area_of(spot.row, spot.column, spot.wide);
            self.drawn.hits.extend(own.map(|own| (own, spot.hit)));
        }
        if let Some(target) = pointed
            && let Some(own) = area_of(target.row, target.column, target.wide)
        {
            self.point_at(target, own);
        }
        let hits = std::mem::take(&mut self.drawn.hits);
        let targets = flow.targets;
        self.drawn = Drawn { hits, targets, pointed: at, scroll, most_scroll: most, height };
    }

    /// Marks what the keys point at: at the margin, or in itself where it is part of a row.
    fn point_at(&mut self, target: &Target, own: Rect) {
        let area = own.intersection(self.frame.area());
        if target.inline {
            self.frame.buffer_mut().set_style(area, Theme::chosen());
        } else {
            self.frame.buffer_mut().set_style(area, Style::new().add_modifier(Modifier::BOLD));
            let margin = Rect { x: own.x.saturating_sub(2), width: 1, ..own };
            self.line(margin, Span::styled("▸", self.theme.action().patch(Theme::strong())));
        }
    }

    /// A key with its label, which a click presses.
    pub fn hint(&mut self, area: Rect, hint: &Hint) {
        let own = Rect { width: hint.width().min(area.width), height: area.height.min(1), ..area };
        let key = Span::styled(hint.key.clone(), Theme::strong());
        let label = Span::styled(format!(" {}", hint.label), self.theme.quiet());
        self.line(area, Line::from(vec![key, label]));
        self.drawn.hits.extend(hint.code.map(|code| (own, Hit::Key(code))));
    }
}

fn rows(rows: usize) -> u16 {
    u16::try_from(rows).unwrap_or(u16::MAX)
}

/// The area without its first rows.
pub const fn below(area: Rect, rows: u16) -> Rect {
    let rows = if rows > area.height { area.height } else { rows };
    Rect { y: area.y + rows, height: area.height - rows, ..area }
}

/// The area without its first columns.
pub const fn right_of(area: Rect, columns: u16) -> Rect {
    let columns = if columns > area.width { area.width } else { columns };
    Rect { x: area.x + columns, width: area.width - columns, ..area }
}

/// Columns a text takes.
pub fn width(text: &str) -> u16 {
    u16::try_from(Span::raw(text).width()).unwrap_or(u16::MAX)
}

/// A text in lines of at most so many columns, broken between words; a word alone that is longer is broken, too.
pub fn wrap(text: &str, columns: u16) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && width(&line) + 1 + width(word) > columns {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            for letter in word.chars() {
                if width(&line) >= columns.max(1) {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(letter);
            }
        }
        lines.push(line);
    }
    lines
}
