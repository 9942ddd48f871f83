//! Rust that says the texts: an enum of the languages, and a function a text on it.
//!
//! Boundary: writes what `check` has let pass; the crate that includes it brings the plural rules.
//!
//! The words stand in one string a language, in the order of `table`: a function is then a few bytes that name a place in
//! it, which keeps the phones' library small. Only a text with cases of a number is written as code.

use crate::{
    check::is_number,
    read::Language,
    table::Table,
    text::{Case, Choice, Part, Text},
};

/// The whole source. It needs `plural(Language, i64) -> PluralCategory` and ICU4X's `PluralCategory` in scope.
#[must_use]
pub fn source(english: &Language, languages: &[Language]) -> String {
    let table = Table::of(english, languages);
    let functions = english.texts.values().map(|text| function(text, &table, languages));
    let arms = |arm: &dyn Fn(&Language) -> String| languages.iter().map(arm).collect::<String>();
    [
        "/// A language Brace speaks, and everything it says in it.\n".to_owned(),
        "#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]\npub enum Language {\n".to_owned(),
        arms(&|language| {
            let default = if language.tag == english.tag { "#[default]\n" } else { "" };
            format!("/// Its tag is `{}`.\n{default}{},\n", language.tag, variant(language))
        }),
        "}\nimpl Language {\n/// All of them.\npub const ALL: &[Self] = &[".to_owned(),
        arms(&|language| format!("Self::{}, ", variant(language))),
        "];\n/// Its BCP 47 tag.\npub const fn tag(self) -> &'static str { match self {\n"
            .to_owned(),
        arms(&|language| format!("Self::{} => {:?},\n", variant(language), language.tag)),
        "} }\n".to_owned(),
        functions.collect(),
        READ.to_owned(),
        by_key(english),
        "}\n".to_owned(),
        PART.to_owned(),
        table.source(languages),
    ]
    .concat()
}

/// What the functions call. A character below 9 stands for a value: `table`.
const READ: &str = "\
/// The text of a key; `None` where there is none, or where it has values.
pub fn plain(self, key: &str) -> Option<String> {
let mut places = 0..KEYS.1.len();
while !places.is_empty() {
let middle = places.start.midpoint(places.end);
match part(KEYS, middle).cmp(key) {
std::cmp::Ordering::Equal => return Some(self.said(middle)),
std::cmp::Ordering::Less => places.start = middle + 1,
std::cmp::Ordering::Greater => places.end = middle,
}
}
None
}
#[inline(never)]
fn said(self, place: usize) -> String { part(WORDS[self as usize], place).to_owned() }
#[inline(never)]
fn filled(self, place: usize, values: &[&str]) -> String {
let mut said = String::new();
for letter in part(WORDS[self as usize], place).chars() {
match (letter as usize).checked_sub(1).and_then(|number| values.get(number)) {
Some(value) => said.push_str(value),
None => said.push(letter),
}
}
said
}
";

/// How the strings are read.
const PART: &str = "\
fn part((words, ends): (&'static str, &[u32]), place: usize) -> &'static str {
let end = |place: usize| ends.get(place).map_or(0, |end| *end as usize);
let start = place.checked_sub(1).map_or(0, end);
words.get(start..end(place)).unwrap_or_default()
}
";

/// `pt-BR` is `PtBr`.
fn variant(language: &Language) -> String {
    let subtags = language.tag.split('-').map(|subtag| {
        let mut letters = subtag.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters.flat_map(char::to_lowercase)))
    });
    subtags.flatten().flatten().collect()
}

fn name(key: &str) -> String {
    key.replace('-', "_")
}

fn function(english: &Text, table: &Table, languages: &[Language]) -> String {
    let values = english.values();
    let argument = |value: &&str| {
        let kind = if is_number(english, value) { "impl Into<i64>" } else { "impl AsRef<str>" };
        format!(", {}: {kind}", name(value))
    };
    let read = |value: &&str| {
        let read = if is_number(english, value) { "into" } else { "as_ref" };
        format!("let {0} = {0}.{read}();\n", name(value))
    };
    let arm = |language: &Language| {
        let said = language.texts.get(&english.key)?;
        Some(format!("Self::{} => {},\n", variant(language), whole(english, &said.parts)))
    };
    let body = match table.place(&english.key) {
        Some(place) if values.is_empty() => format!("self.said({place})"),
        Some(place) => {
            let values =
                values.iter().map(|value| piece(english, &Part::Value((*value).to_owned())));
            format!("self.filled({place}, &[{}])", values.collect::<Vec<_>>().join(", "))
        }
        None => {
            format!("match self {{\n{}}}", languages.iter().filter_map(arm).collect::<String>())
        }
    };
    format!(
        "/// `{}`\npub fn {}(self{}) -> String {{\n{}{body}\n}}\n",
        english.key,
        name(&english.key),
        values.iter().map(argument).collect::<String>(),
        values.iter().map(read).collect::<String>(),
    )
}

/// An expression of the whole as a `String`.
fn whole(english: &Text, parts: &[Part]) -> String {
    match parts {
        [Part::Words(words)] => format!("String::from({words:?})"),
        [Part::Choice(choice)] => cases(english, choice),
        _ => {
            let pieces: Vec<String> = parts.iter().map(|part| piece(english, part)).collect();
            format!("[{}].concat()", pieces.join(", "))
        }
    }
}

/// An expression of one piece as a `&str`.
fn piece(english: &Text, part: &Part) -> String {
    match part {
        Part::Words(words) => format!("{words:?}"),
        Part::Value(value) if is_number(english, value) => {
            format!("{}.to_string().as_str()", name(value))
        }
        Part::Value(value) => name(value),
        Part::Choice(choice) => format!("{}.as_str()", cases(english, choice)),
    }
}

fn cases(english: &Text, choice: &Choice) -> String {
    let arm = |(case, said): &(Case, Vec<Part>)| {
        let when = match case {
            Case::Is(number) => format!("({number}, _)"),
            Case::Plural(category) => format!("(_, PluralCategory::{category})"),
        };
        format!("{when} => {},\n", whole(english, said))
    };
    format!(
        "match ({0}, plural(self, {0})) {{\n{1}_ => {2},\n}}",
        name(&choice.number),
        choice.cases.iter().map(arm).collect::<String>(),
        whole(english, &choice.otherwise),
    )
}

/// For tests: any text by its key.
fn by_key(english: &Language) -> String {
    let arm = |text: &Text| {
        let argument = |value: &&str| {
            if is_number(text, value) { "number".to_owned() } else { format!("word({value:?})") }
        };
        let arguments: Vec<String> = text.values().iter().map(argument).collect();
        format!("{:?} => self.{}({}),\n", text.key, name(&text.key), arguments.join(", "))
    };
    format!(
        "/// The text of a key, with every word and every number the same.\n#[cfg(test)]\npub fn by_key(self, \
         key: &str, word: impl Fn(&str) -> String, number: i64) -> Option<String> {{\nSome(match key \
         {{\n{}_ => return None,\n}})\n}}\n",
        english.texts.values().map(arm).collect::<String>(),
    )
}
