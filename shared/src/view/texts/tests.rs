//! What every language must keep: the same texts and the same values in them; `voice` has the tone,
//! `wording` the sentences that were chosen word by word.
//!
//! Boundary: reads the `.ftl` and `.rs` files as they lie in the crate; how a value is written is
//! `words`'s matter.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

mod voice;
mod wording;

const CRATE: &str = env!("CARGO_MANIFEST_DIR");

/// One text as written: its variables and its words.
#[derive(Default)]
struct Text {
    variables: BTreeSet<String>,
    /// Those on which the words depend.
    numbers: BTreeSet<String>,
    shown: String,
}

/// A language's texts by file and key.
type Texts = BTreeMap<(String, String), Text>;

/// Every file below `folder` with that extension, in order.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|is| is == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn languages() -> Vec<String> {
    let folders = fs::read_dir(Path::new(CRATE).join("i18n")).unwrap();
    let mut names: Vec<_> =
        folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn texts(language: &str) -> Texts {
    let mut texts = Texts::new();
    for path in files(&Path::new(CRATE).join("i18n").join(language), "ftl") {
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let source = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{language}/{file}: {errors:?}"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            let mut text = Text::default();
            let value = message.value.as_ref();
            read(value.unwrap_or_else(|| panic!("{language}/{file}: {key} is empty")), &mut text);
            let before = texts.insert((file.clone(), key.clone()), text);
            assert!(before.is_none(), "{language}/{file}: {key} stands twice");
        }
    }
    texts
}

fn read(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.shown.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                value(inline, text);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                value(selector, text);
                if let InlineExpression::VariableReference { id } = selector {
                    text.numbers.insert(id.name.to_owned());
                }
                for variant in variants {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = &variant.key;
                    text.shown.extend([" [", key, "] "]);
                    read(&variant.value, text);
                }
                text.shown.push_str(" [] ");
            }
        }
    }
}

fn value(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::StringLiteral { value } => text.shown.push_str(value),
        InlineExpression::VariableReference { id } => {
            text.variables.insert(id.name.to_owned());
            text.shown.extend(["{ $", id.name, " }"]);
        }
        other => panic!("{other:?}: texts hold plain values only"),
    }
}

#[test]
fn every_language_has_every_text_with_the_same_values() {
    let english = texts("en");
    let mut wrong = Vec::new();
    for language in languages() {
        let other = texts(&language);
        for ((file, key), text) in &english {
            match other.get(&(file.clone(), key.clone())) {
                None => wrong.push(format!("{language}/{file}: {key} is missing")),
                Some(found) if found.variables != text.variables => wrong.push(format!(
                    "{language}/{file}: {key} has {:?}, en has {:?}",
                    found.variables, text.variables
                )),
                Some(_) => {}
            }
        }
        let unknown = other.keys().filter(|at| !english.contains_key(*at));
        wrong.extend(unknown.map(|(file, key)| format!("{language}/{file}: {key} is not in en")));
    }
    assert!(languages().len() >= 2 && wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A peer that reads the files itself: Fluent's own formatter, without isolation marks.
fn fluent(language: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    for path in files(&Path::new(CRATE).join("i18n").join(language), "ftl") {
        let source = fs::read_to_string(&path).unwrap();
        bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
    }
    bundle
}

#[test]
fn every_text_says_what_fluent_makes_of_it() {
    for language in super::Language::ALL {
        let (bundle, all) = (fluent(language.tag()), texts(language.tag()));
        let word = |name: &str| format!("<{name}>");
        for ((_, key), text) in &all {
            for number in [-1, 0, 1, 2, 3, 5, 11, 21, 100, 1_000_000] {
                let mut args = FluentArgs::new();
                for name in &text.variables {
                    if text.numbers.contains(name) {
                        args.set(name.as_str(), number);
                    } else {
                        args.set(name.as_str(), word(name));
                    }
                }
                let message = bundle.get_message(key).unwrap();
                let mut errors = Vec::new();
                let pattern = message.value().unwrap();
                let expected = bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert!(errors.is_empty(), "{key}: {errors:?}");
                let said = language.by_key(key, word, number);
                assert_eq!(said.as_deref(), Some(&*expected), "{}: {key}", language.tag());
            }
        }
        assert!(all.len() > 300);
    }
}

#[test]
fn no_text_carries_isolation_marks_and_none_come_in_with_a_value() {
    let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    for language in languages() {
        for ((file, key), text) in texts(&language) {
            assert!(!text.shown.contains(marks), "{language}/{file}: {key}");
        }
    }
    for texts in super::Language::ALL {
        let said = [
            texts.set_line("a", "b", "c"),
            texts.says_too_much(3, "a"),
            texts.says_elevated(2, "b"),
            texts.refused_nrs("a"),
            texts.today_open_body(4),
        ];
        for text in said {
            assert!(!text.contains(marks), "{text:?}");
        }
    }
}

#[test]
fn every_text_is_said_somewhere() {
    let mut code = String::new();
    for path in files(&Path::new(CRATE).join("src"), "rs") {
        if path.iter().all(|part| part != "tests" && part != "tests.rs") {
            code.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    // Content names its texts by their keys, in quotes.
    let quoted = |word: &str| code.contains(&format!("\"{word}\""));
    // The library's rows name theirs by what these have in common.
    let ends = ["", "-body", "-limit", "-do", "-dont"];
    let row = |key: &str| ends.iter().any(|end| key.strip_suffix(end).is_some_and(quoted));
    let listed = |key: &str| {
        let exercise = key.strip_prefix("exercise-").is_some_and(quoted);
        quoted(key) || exercise || key.strip_prefix("lib-").is_some_and(row)
    };
    let called = |key: &str| {
        let name = format!("{}(", key.replace('-', "_"));
        let alone = |at: usize| {
            let before = code[..at].chars().next_back();
            before.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_')
        };
        code.match_indices(&name).any(|(at, _)| alone(at))
    };
    // The name of a language is for a list of languages, not for a sentence.
    let texts = texts("en");
    let keys = texts.keys().map(|(_, key)| key.as_str()).filter(|key| *key != "language-name");
    let unsaid: Vec<&str> = keys.filter(|key| !listed(key) && !called(key)).collect();
    assert!(unsaid.is_empty(), "no code says these texts: {unsaid:?}");
}

/// For review: `cargo test -p shared side_by_side -- --nocapture`.
#[test]
fn the_languages_side_by_side() {
    let all: Vec<_> = languages().into_iter().map(|name| (texts(&name), name)).collect();
    for at in texts("en").keys() {
        println!("\n{} {}", at.0, at.1);
        for (texts, language) in &all {
            let shown = texts.get(at).map_or("(missing)", |text| text.shown.as_str());
            println!("  {language}  {}", shown.replace('\n', " "));
        }
    }
}
