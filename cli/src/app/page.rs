//! A page to draw on: text, keys and the areas where a click counts.
//!
//! Boundary: lays out what a screen gives it; knows no screen.

use super::theme::Theme;
use ratatui::{
    Frame,
    crossterm::event::KeyCode,
    layout::{Position, Rect},
    style::Style,
    text::{Line, Span},
    widgets::Widget,
};

/// What a click comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// The same as this key.
    Key(KeyCode),
    /// A site on the back, as drawn.
    Cell(usize),
    /// A rating.
    Nrs(u8),
    /// A line of a list or a form.
    Line(usize),
    /// A stepper of a line: less, more.
    Step(usize, KeyCode),
}

/// A key and what it does, as drawn at the foot of the page.
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

    fn width(&self) -> u16 {
        width(&self.key) + width(&self.label) + 3
    }
}

/// A line of a form: a value between less and more.
pub struct Stepper<'a> {
    /// Which line it is.
    pub line: usize,
    /// The value's name.
    pub label: &'a str,
    /// The value.
    pub value: &'a str,
    /// The keys point at it.
    pub chosen: bool,
}

/// What a drawn page leaves behind.
#[derive(Default)]
pub struct Drawn {
    /// Where clicks count, later ones on top.
    pub hits: Vec<(Rect, Hit)>,
    /// How far the person can scroll the text.
    pub most_scroll: u16,
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

    /// Lines that scroll where they do not fit; marks say that there is more.
    pub fn scrolled(&mut self, area: Rect, lines: Vec<Line<'_>>, scroll: u16) {
        let most = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_sub(area.height);
        let scroll = scroll.min(most);
        let text = Rect { width: area.width.saturating_sub(2), ..area };
        for (at, line) in lines.into_iter().skip(usize::from(scroll)).enumerate() {
            self.line(below(text, u16::try_from(at).unwrap_or(u16::MAX)), line);
        }
        let edge = Rect { x: text.right() + 1, width: area.width.min(1), ..area };
        if scroll > 0 {
            self.line(edge, "▲");
        }
        if scroll < most {
            self.line(below(edge, area.height.saturating_sub(1)), "▼");
        }
        self.drawn.most_scroll = most;
    }

    /// A key with its label, which a click presses; the area under it.
    pub fn button(&mut self, area: Rect, hint: &Hint) -> Rect {
        let own = Rect { width: hint.width().min(area.width), height: area.height.min(1), ..area };
        let key = Span::styled(format!(" {} ", hint.key), self.theme.key());
        self.line(area, Line::from(vec![key, Span::raw(format!(" {}", hint.label))]));
        self.drawn.hits.extend(hint.code.map(|code| (own, Hit::Key(code))));
        below(area, 1)
    }

    /// A line of a form, its value `label` columns from where the labels begin; the area under it.
    pub fn stepper(&mut self, area: Rect, label: u16, field: &Stepper) -> Rect {
        let mark = if field.chosen { "▸ " } else { "  " };
        let style = if field.chosen { Theme::strong() } else { Style::new() };
        self.line(area, Span::styled(format!("{mark}{}", field.label), style));
        let one_row = Rect { height: area.height.min(1), ..area };
        self.drawn.hits.push((one_row, Hit::Line(field.line)));
        let value = right_of(one_row, label + 4);
        let shown = if field.chosen { Theme::chosen() } else { Theme::strong() };
        let text = format!(" {} ", field.value);
        let less = Rect { width: value.width.min(1), ..value };
        let more = Rect { x: value.x + 1 + width(&text), ..less }.intersection(area);
        let text = Span::styled(text, shown);
        self.line(value, Line::from(vec![Span::raw("‹"), text, Span::raw("›")]));
        self.drawn.hits.push((less, Hit::Step(field.line, KeyCode::Left)));
        self.drawn.hits.push((more, Hit::Step(field.line, KeyCode::Right)));
        below(area, 1)
    }

    /// Keys side by side, in as many rows as they need.
    pub fn hints(&mut self, area: Rect, hints: &[Hint]) {
        let mut at = area;
        for hint in hints {
            if at.x > area.x && at.x + hint.width() > area.right() {
                at = below(Rect { x: area.x, width: area.width, ..at }, 1);
            }
            self.button(at, hint);
            at = right_of(at, hint.width() + 2);
        }
    }
}

/// How many rows the keys need.
pub fn rows_of(hints: &[Hint], within: u16) -> u16 {
    let (mut rows, mut used) = (1, 0);
    for hint in hints {
        if used > 0 && used + hint.width() > within {
            rows += 1;
            used = 0;
        }
        used += hint.width() + 2;
    }
    rows
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

/// The area in the middle, as high and wide as asked where there is room.
pub fn middle(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    let (x, y) = (area.x + (area.width - width) / 2, area.y + (area.height - height) / 2);
    Rect { x, y, width, height }
}

/// Columns a text takes.
pub fn width(text: &str) -> u16 {
    u16::try_from(Span::raw(text).width()).unwrap_or(u16::MAX)
}

/// A text in lines of at most so many columns, broken between words.
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
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}
