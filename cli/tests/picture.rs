//! The pictures of the terminal app in `docs/pictures`: a screen's cells as an SVG that needs nothing
//! installed. They are the app as it stands, or this fails.
//!
//! Boundary: `scripts/picture.sh` has them drawn anew; `brace` itself knows nothing of them.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper of tests")]

#[allow(dead_code, reason = "other tests use the rest")]
mod terminal;

use std::{fmt::Write, fs, path::Path};
use terminal::{ENTER, ESCAPE, Terminal, UP};
use vt100::{Cell, Color, Screen};

/// A cell's width and height, the letters' size, the margin: pixels.
const CELL: (u16, u16) = (9, 17);
const LETTER: u16 = 15;
const MARGIN: u16 = 14;
const GROUND: &str = "#17201f";
const TEXT: &str = "#e8e4da";

#[test]
fn the_pictures_are_the_app_as_it_stands() {
    let home = tempfile::tempdir().unwrap();
    let demonstration = ["--demo", "--lang", "en", "--now", "2026-03-16T19:10:00+01:00"];
    let brace = Path::new(env!("CARGO_BIN_EXE_brace"));
    let looks = [("COLORTERM", "truecolor"), ("COLORFGBG", "15;0")];
    let mut app = Terminal::start_with(brace, home.path(), &demonstration, &looks);
    app.sees("Waiting").keys("t").sees("Two hours have passed").keys("3").sees("Saved 3");
    app.keys("ta").sees("Two hours have passed").keys("3").sees("Too much").sees("What now");
    pictured(&mut app, "terminal.svg");
    app.keys(ESCAPE).sees("Start a session").keys("s").sees("Page 1 of 4").keys("dddd");
    app.sees("before lifting").keys("2");
    app.sees(" 2  lower back, centre").keys(UP).sees("mid back").keys("5");
    app.sees(" 5  mid back");
    pictured(&mut app, "terminal-back.svg");
    app.keys(ENTER)
        .sees("None of these")
        .keys("d")
        .sees("Log set")
        .keys("g")
        .sees("1 of 8")
        .keys(ENTER)
        .sees("2 of 8");
    pictured(&mut app, "terminal-checklist.svg");
}

/// Waits until the screen is as it is pictured; with `BRACE_DRAW` set, pictures it as it is.
fn pictured(app: &mut Terminal, name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/pictures").join(name);
    if std::env::var_os("BRACE_DRAW").is_some() {
        fs::write(&path, svg(app.screen())).unwrap();
    }
    let picture = fs::read_to_string(&path).unwrap();
    app.until("the picture, which scripts/picture.sh draws", |screen| svg(screen) == picture);
}

fn svg(screen: &Screen) -> String {
    let (rows, columns) = screen.size();
    let (wide, high) = (columns * CELL.0 + 2 * MARGIN, rows * CELL.1 + 2 * MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" \
         width=\"{wide}\" height=\"{high}\" font-size=\"{LETTER}\" xml:space=\"preserve\" \
         font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\">\n\
         <rect width=\"{wide}\" height=\"{high}\" rx=\"10\" fill=\"{GROUND}\"/>\n"
    );
    for row in 0..rows {
        let cells = (0..columns).filter_map(|column| Some((column, screen.cell(row, column)?)));
        let cells: Vec<(u16, &Cell)> = cells.collect();
        // Neighbours that look the same are one piece.
        for piece in cells.chunk_by(|(_, one), (_, other)| look(one) == look(other)) {
            draw(&mut out, row, piece);
        }
    }
    out + "</svg>\n"
}

/// Letters, ground, bold, dim.
fn look(cell: &Cell) -> (String, String, bool, bool) {
    let (letters, ground) = (colour(cell.fgcolor(), TEXT), colour(cell.bgcolor(), GROUND));
    let (letters, ground) = if cell.inverse() { (ground, letters) } else { (letters, ground) };
    (letters, ground, cell.bold(), cell.dim())
}

fn draw(out: &mut String, row: u16, piece: &[(u16, &Cell)]) {
    let Some((first, cell)) = piece.first() else { return };
    let (letters, ground, bold, dim) = look(cell);
    let (x, y) = (MARGIN + first * CELL.0, MARGIN + row * CELL.1);
    if ground != GROUND {
        let wide = u16::try_from(piece.len()).unwrap() * CELL.0;
        let high = CELL.1;
        writeln!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" fill=\"{ground}\"/>"
        )
        .unwrap();
    }
    let seen = |(_, cell): &(u16, &Cell)| !cell.contents().trim().is_empty();
    let (Some(from), Some(to)) = (piece.iter().position(seen), piece.iter().rposition(seen)) else {
        return;
    };
    // Each letter at its own place: fonts differ in width, a terminal's cells do not.
    let shown = piece[from..=to].iter();
    let places: Vec<_> = shown.clone().map(|(at, _)| (MARGIN + at * CELL.0).to_string()).collect();
    let braille = dots(row, &piece[from..=to]);
    if !braille.is_empty() {
        writeln!(
            out,
            "<path d=\"{braille}\" stroke=\"{letters}\" stroke-width=\"2.4\" stroke-linecap=\"round\"/>"
        )
        .unwrap();
    }
    let letter = |cell: &Cell| cell.contents().to_owned();
    let text: String = shown
        .map(|(_, cell)| if dot_bits(cell).is_some() { " ".to_owned() } else { letter(cell) })
        .map(|letter| if letter.is_empty() { " ".to_owned() } else { letter })
        .collect();
    if text.trim().is_empty() {
        return;
    }
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let weight = if bold { " font-weight=\"bold\"" } else { "" };
    let faint = if dim { " opacity=\"0.7\"" } else { "" };
    let (places, base) = (places.join(" "), y + CELL.1 - 4);
    writeln!(
        out,
        "<text x=\"{places}\" y=\"{base}\" fill=\"{letters}\"{weight}{faint}>{text}</text>"
    )
    .unwrap();
}

/// The dots of a letter of Braille.
fn dot_bits(cell: &Cell) -> Option<u32> {
    let letter = cell.contents().chars().next()?;
    u32::from(letter).checked_sub(0x2800).filter(|bits| *bits < 0x100)
}

/// Dots as a path: hardly any font for terminals has them.
fn dots(row: u16, piece: &[(u16, &Cell)]) -> String {
    let places: [(u8, u8); 8] = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)];
    let mut path = String::new();
    for (column, cell) in piece {
        let Some(bits) = dot_bits(cell) else { continue };
        for (bit, (right, down)) in places.into_iter().enumerate() {
            if bits >> bit & 1 == 1 {
                let x = f32::from(MARGIN + column * CELL.0) + 2.25 + f32::from(right) * 4.5;
                let y = f32::from(MARGIN + row * CELL.1) + 2.1 + f32::from(down) * 4.25;
                write!(path, "M{x} {y}h0").unwrap();
            }
        }
    }
    path
}

/// A colour of the 256 that terminals share.
fn colour(colour: Color, default: &str) -> String {
    let steps = [0, 95, 135, 175, 215, 255];
    match colour {
        Color::Rgb(red, green, blue) => format!("#{red:02x}{green:02x}{blue:02x}"),
        Color::Idx(index @ 16..=231) => {
            let at = usize::from(index) - 16;
            format!("#{:02x}{:02x}{:02x}", steps[at / 36], steps[at / 6 % 6], steps[at % 6])
        }
        Color::Idx(index @ 232..) => format!("#{0:02x}{0:02x}{0:02x}", 8 + (index - 232) * 10),
        Color::Default | Color::Idx(_) => default.to_owned(),
    }
}
