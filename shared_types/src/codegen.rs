//! Writes the wire types as Kotlin and Swift: `codegen DIR`.
//!
//! Boundary: a build step; its output is never committed.

use anyhow::Result;
use crux_core::type_generation::facet::Config;
use std::{fs, path::PathBuf};

/// Words that Kotlin keeps for itself and a field may be called.
const KOTLIN_WORDS: [&str; 4] = ["in", "is", "object", "when"];

fn main() -> Result<()> {
    let out: PathBuf = std::env::args_os().nth(1).unwrap_or_else(|| "generated".into()).into();
    let types = shared_types::wire_types()?;
    types.kotlin(&Config::builder("app.brace.wire", out.join("kotlin")).build())?;
    let kotlin = out.join("kotlin/app/brace/wire/Wire.kt");
    fs::write(&kotlin, quoted(&fs::read_to_string(&kotlin)?))?;
    types.swift(&Config::builder("BraceWire", out.join("swift")).build())?;
    Ok(())
}

/// The generator quotes no field that is called as one of Kotlin's own words.
fn quoted(source: &str) -> String {
    source.lines().fold(String::new(), |mut text, line| {
        let comment = line.trim_start().starts_with("//");
        text += &if comment { line.to_owned() } else { quoted_line(line) };
        text.push('\n');
        text
    })
}

/// A name is followed by its type, its value, a call or the next argument; the word itself never is.
fn quoted_line(line: &str) -> String {
    KOTLIN_WORDS.iter().fold(line.to_owned(), |line, word| {
        [":", ".", " =", ",", ")"].iter().fold(line, |line, after| {
            line.replace(&format!(" {word}{after}"), &format!(" `{word}`{after}"))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_field_called_as_one_of_kotlins_words_is_quoted_and_the_word_is_not() {
        let source = "val when: Form,\n when.serialize(to)\n return when (at) {\n Fix(set, when)\n";
        let kotlin =
            "val `when`: Form,\n `when`.serialize(to)\n return when (at) {\n Fix(set, `when`)\n";
        assert_eq!(quoted(source), kotlin);
        let comment = "    /// When, not when: then.\n";
        assert_eq!(quoted(comment), comment);
    }
}
