//! Screens to look at: with `BRACE_LOOK` naming a folder, the snapshots' screens are drawn there as SVG, on a light
//! and on a dark ground, and in the 256 colours that terminals share.
//!
//! Boundary: asserts nothing; pictures for eyes.

use super::Driven;
use crate::app::{colour::Rgb, theme::Theme};
use ratatui::{
    buffer::{Buffer, Cell},
    style::{Color, Modifier},
};
use std::{fmt::Write, path::Path};

/// A cell's width and height, pixels.
const CELL: (usize, usize) = (9, 18);

pub fn draw(name: &str, driven: &mut Driven) {
    let Some(folder) = std::env::var_os("BRACE_LOOK") else { return };
    let own = driven.app.theme;
    for (ground, theme) in Theme::PICTURED {
        driven.app.theme = theme;
        let picture = svg(&driven.draw(), ground != "light");
        std::fs::write(Path::new(&folder).join(format!("{name}_{ground}.svg")), picture).unwrap();
    }
    driven.app.theme = own;
}

fn svg(buffer: &Buffer, dark: bool) -> String {
    let (wide, high) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (ground, ink) = if dark { ("#181613", "#ede7dd") } else { ("#faf7f2", "#23201c") };
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" font-size=\"15\" \
         font-family=\"DejaVu Sans Mono\">\n<rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/>\n",
        wide * CELL.0,
        high * CELL.1,
    );
    for (at, cell) in buffer.content.iter().enumerate() {
        let (x, y) = (at % wide * CELL.0, at / wide * CELL.1);
        let (letters, under) = colours(cell, (ink, ground));
        if under != ground {
            let (w, h) = CELL;
            writeln!(
                out,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"{under}\"/>"
            )
            .unwrap();
        }
        if !cell.symbol().trim().is_empty() {
            let text = cell.symbol().replace('&', "&amp;").replace('<', "&lt;");
            let bold = cell.modifier.contains(Modifier::BOLD);
            let weight = if bold { " font-weight=\"bold\"" } else { "" };
            let base = y + CELL.1 - 4;
            writeln!(out, "<text x=\"{x}\" y=\"{base}\" fill=\"{letters}\"{weight}>{text}</text>")
                .unwrap();
        }
    }
    out + "</svg>\n"
}

fn colours(cell: &Cell, (ink, ground): (&str, &str)) -> (String, String) {
    let (letters, under) = (colour(cell.fg, ink), colour(cell.bg, ground));
    let reversed = cell.modifier.contains(Modifier::REVERSED);
    if reversed { (under, letters) } else { (letters, under) }
}

fn colour(colour: Color, default: &str) -> String {
    match colour {
        Color::Rgb(red, green, blue) => format!("#{red:02x}{green:02x}{blue:02x}"),
        Color::Indexed(index) => {
            let Rgb(red, green, blue) = Rgb::of_index(index);
            format!("#{red:02x}{green:02x}{blue:02x}")
        }
        _ => default.to_owned(),
    }
}
