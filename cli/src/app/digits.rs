//! A clock large enough to read from the bar.
//!
//! Boundary: shapes of digits; the clock's text comes ready.

/// Digits, the colon and what leads from one number to another, three rows each.
const SHAPES: [(char, [&str; 3]); 12] = [
    ('0', ["┏━┓", "┃ ┃", "┗━┛"]),
    ('1', [" ╻ ", " ┃ ", " ╹ "]),
    ('2', ["╺━┓", "┏━┛", "┗━╸"]),
    ('3', ["╺━┓", " ━┫", "╺━┛"]),
    ('4', ["╻ ╻", "┗━┫", "  ╹"]),
    ('5', ["┏━╸", "┗━┓", "╺━┛"]),
    ('6', ["┏━╸", "┣━┓", "┗━┛"]),
    ('7', ["╺━┓", "  ┃", "  ╹"]),
    ('8', ["┏━┓", "┣━┫", "┗━┛"]),
    ('9', ["┏━┓", "┗━┫", "╺━┛"]),
    (':', ["╻", " ", "╹"]),
    ('→', ["   ", "━━▸", "   "]),
];

/// A clock's text in three rows, without the characters that have no shape.
pub fn large(clock: &str) -> [String; 3] {
    let mut rows = <[String; 3]>::default();
    let shapes = clock.chars().filter_map(|c| SHAPES.iter().find(|(known, _)| *known == c));
    for (_, shape) in shapes {
        for (row, part) in rows.iter_mut().zip(shape) {
            row.push_str(part);
            row.push(' ');
        }
    }
    rows
}
