//! An article as plain text, as wide as a mail is read.
//!
//! Boundary: counts characters; a chart is said in words.

use super::{
    ArticleView, TableView,
    piece::{Piece, pieces},
};

/// How many characters a line holds, as mails are usually wrapped.
const WIDTH: usize = 72;
/// Between two columns.
const GAP: usize = 2;
/// No column becomes narrower than this.
const NARROWEST: usize = 8;

/// The article, wrapped, with a line feed at its end.
#[must_use]
pub fn to_text(article: &ArticleView) -> String {
    let mut lines = wrapped(&article.title, WIDTH);
    lines.push("=".repeat(lines.iter().map(|line| length(line)).max().unwrap_or(0)));
    for piece in pieces(article) {
        lines.push(String::new());
        match piece {
            Piece::Heading(heading) => {
                lines.extend(wrapped(heading, WIDTH));
                lines.push("-".repeat(length(heading).min(WIDTH)));
            }
            Piece::Paragraph(text) => lines.extend(wrapped(&text, WIDTH)),
            Piece::Items(items) => items.iter().for_each(|item| {
                lines.extend(hanging("- ", &wrapped(item, WIDTH - 2)));
            }),
            Piece::Table(own) => lines.extend(table(own)),
            Piece::Chart(chart) => lines.extend(wrapped(&chart.label, WIDTH)),
        }
    }
    let mut text = without_gaps_under_headings(lines).join("\n");
    text.push('\n');
    text
}

fn without_gaps_under_headings(lines: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::with_capacity(lines.len());
    for line in lines {
        let ruled = kept.last().is_some_and(|last| last.starts_with("--"));
        if !(line.is_empty() && ruled) {
            kept.push(line);
        }
    }
    kept
}

fn hanging(mark: &str, rows: &[String]) -> Vec<String> {
    let indent = " ".repeat(length(mark));
    let before = |at: usize| if at == 0 { mark } else { &indent };
    rows.iter().enumerate().map(|(at, row)| format!("{}{row}", before(at))).collect()
}

/// Columns as wide as their widest cell; where they do not fit, the widest gives way and is wrapped.
fn table(table: &TableView) -> Vec<String> {
    let rows: Vec<&Vec<String>> =
        [&table.columns].into_iter().chain(table.rows.iter().map(|row| &row.cells)).collect();
    let widest = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| length(cell)).max().unwrap_or(0)
    };
    let mut widths: Vec<usize> = (0..table.columns.len()).map(widest).collect();
    let room = WIDTH.saturating_sub(GAP * widths.len().saturating_sub(1));
    while widths.iter().sum::<usize>() > room {
        let Some(most) = widths.iter_mut().max().filter(|most| **most > NARROWEST) else { break };
        *most -= 1;
    }
    rows.iter().flat_map(|row| table_row(row, &widths)).collect()
}

fn table_row(cells: &[String], widths: &[usize]) -> Vec<String> {
    let wrapped: Vec<Vec<String>> =
        cells.iter().zip(widths).map(|(cell, width)| wrapped(cell, *width)).collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    let line = |at: usize| {
        let cells = wrapped.iter().zip(widths).map(|(rows, width)| {
            let text = rows.get(at).map(String::as_str).unwrap_or_default();
            format!("{text}{}", " ".repeat(width.saturating_sub(length(text)) + GAP))
        });
        cells.collect::<String>().trim_end().to_owned()
    };
    (0..height).map(line).collect()
}

/// Rows of at most `width` characters, broken at spaces; a word that is longer is broken inside.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut rows = vec![String::new()];
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let mut rest: String = word.to_owned();
        while !rest.is_empty() {
            let Some(row) = rows.last_mut() else { break };
            let taken = length(row);
            let gap = usize::from(taken > 0);
            if taken + gap + length(&rest) <= width {
                row.push_str(if gap == 1 { " " } else { "" });
                row.push_str(&rest);
                break;
            }
            if taken > 0 {
                rows.push(String::new());
                continue;
            }
            row.extend(rest.chars().take(width.max(1)));
            rest = rest.chars().skip(width.max(1)).collect();
        }
    }
    rows
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests;
